/** The letter about figures that do not agree: to whom, from whom, about what; none where all agree. */
import { auditBook } from "../../../src/audit/audit";
import { analyse } from "../../../src/analysis/analyse";
import { runText } from "../../../src/language/runs";
import { composeLetter } from "../../../src/report/letter/compose";
import type { Report } from "../../../src/report/document";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/scorebook/settings";
import { area, assessment, criterion, details, scoreBook, units } from "../../making/book";

/** Sở Tài chính's subtotal is printed as 9 where its criteria make 8; Sở Y tế has 6 of at most 5. */
const book = (wrong: boolean) =>
  scoreBook(
    assessment(
      2025,
      units("Sở Tài chính", "Sở Y tế", "Sở Tư pháp"),
      area(
        "I",
        "Cải cách thể chế",
        10,
        [wrong ? 9 : 8, wrong ? 10 : 9, 9],
        criterion("1.1", "Ban hành văn bản", 5, [4, wrong ? 6 : 5, 5]),
        criterion("1.2", "Rà soát văn bản", 5, [4, 4, 4]),
      ),
      details({
        group: { name: "sở, ban, ngành", kind: "department" },
        province: "Thái Nguyên",
        total: [wrong ? 9 : 8, wrong ? 10 : 9, 9],
      }),
    ),
  );

function letter(unit: number | null, wrong = true, settings: Partial<Settings> = {}): Report | null {
  const written = book(wrong);
  const [group] = analyse(written).groups;
  if (group === undefined) throw new Error("the book has a group");
  return composeLetter(
    group,
    unit,
    { settings: { ...DEFAULT_SETTINGS, ...settings }, language: "vi", overrides: {} },
    auditBook(written),
  );
}

function rows(report: Report | null): readonly (readonly string[])[] {
  const table = report?.body.find(({ kind }) => kind === "table");
  return table?.kind === "table" ? table.rows.map((row) => row.map(({ runs }) => runText(runs, "vi"))) : [];
}

test("where all figures agree there is no letter", () => {
  expect(letter(0, false)).toBeNull();
  expect(letter(null, false)).toBeNull();
});

test("the department that sums up writes to the unit that scored, about its own figures alone", () => {
  const report = letter(0);
  expect(report?.letterhead).toMatchObject({
    superior: "ỦY BAN NHÂN DÂN\nTỈNH THÁI NGUYÊN",
    issuer: "SỞ NỘI VỤ",
    symbol: "SNV-......",
    title: "",
    abstract: "V/v rà soát, xác nhận số liệu Chỉ số cải cách hành chính năm 2025",
    addressees: ["Sở Tài chính"],
  });
  expect(rows(report).map((row) => row.slice(2))).toEqual([
    ["Lệch điểm cộng: Sở Tài chính, I. Cải cách thể chế", "9", "8"],
  ]);
});

test("a unit that reports for itself writes to that department; a whole group's letter names no body", () => {
  expect(letter(0, true, { issuer: "SỞ TÀI CHÍNH" })?.letterhead).toMatchObject({
    issuer: "SỞ TÀI CHÍNH",
    symbol: "STC-......",
    addressees: ["Sở Nội vụ tỉnh Thái Nguyên"],
  });
  const whole = letter(null);
  expect(whole?.letterhead.addressees).toEqual(["[cơ quan chấm điểm, thẩm định]"]);
  const told = rows(whole).map(([, , what = ""]) => what);
  expect(told).toContain("Lệch điểm cộng: Sở Tài chính, I. Cải cách thể chế");
  expect(told.join("; ")).toContain("Điểm vượt điểm tối đa: Sở Y tế, 1.1. Ban hành văn bản");
});
