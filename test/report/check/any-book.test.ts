/** Whatever the figures: ties, blanks, changed maxima, one year only — our own report holds against its book. */
import * as fc from "fast-check";
import { analyse } from "../../../src/analysis/analyse";
import { composeReport } from "../../../src/report/compose";
import { checkReport } from "../../../src/report/check/check";
import { writtenText } from "../../../src/report/check/written";
import { reportText } from "../../../src/report/plain-text";
import type { PeerGroup, ScoreBook } from "../../../src/scorebook/assessment";
import { DEFAULT_SETTINGS } from "../../../src/scorebook/settings";
import { area, assessment, bonus, criterion, details, penalty, scoreBook, units } from "../../making/book";
import { booksOf, chance } from "../../sheets/making/random-book";

const LEVELS = ["brief", "standard", "detailed"] as const;

function faults(book: ScoreBook, unit: number, year?: number): readonly unknown[] {
  return LEVELS.flatMap((detail) => {
    const [group] = analyse(book, { year }).groups;
    if (group === undefined) throw new Error("the book has a group");
    const text = reportText(
      composeReport(group, unit, { settings: { ...DEFAULT_SETTINGS, detail }, language: "vi" }),
      "vi",
    );
    const name = group.current.units[unit]?.name;
    const { findings } = checkReport(writtenText(text), book, { unit: name, year });
    return findings.map((finding) => [
      detail,
      finding.code,
      text.slice(Math.max(0, finding.start - 70), finding.end + 40),
      finding.expected,
    ]);
  });
}

test("books of chance", () => {
  const runs = process.env["PAR_INDEX_LONG"] === "1" ? 1000 : 60;
  fc.assert(
    fc.property(chance, fc.nat(), (made, place) => {
      const book = scoreBook(...booksOf(made));
      expect(faults(book, place % made.unitCount)).toEqual([]);
    }),
    { numRuns: runs },
  );
});

test("an earlier year, without a year to compare with", () => {
  fc.assert(
    fc.property(chance, fc.nat(), (made, place) => {
      expect(faults(scoreBook(...booksOf(made)), place % made.unitCount, 2021)).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

const group = (kind: PeerGroup["kind"]) => details({ group: { name: "", kind }, province: "Thái Nguyên" });

test.each([
  ["departments", "department", units("Sở Nội vụ", "Sở Tài chính", "Ban Dân tộc")],
  ["communes", "commune", units("Xã Kim Lư", "Phường Đức Xuân", "Xã Côn Minh")],
  ["others", "other", units("Đơn vị A", "Đơn vị B", "Đơn vị C")],
] as const)("%s, with bonus and penalty points, a new area and one not assessed", (_, kind, names) => {
  const year = (of: number, ...own: readonly (number | string)[]) =>
    assessment(
      of,
      names,
      area(
        "I",
        "Công tác chỉ đạo, điều hành CCHC",
        15,
        criterion("1.1", "Kế hoạch", 15, [12.5, 13, own[0] ?? 0]),
      ),
      area("II", "Cải cách thể chế", 10, criterion("2.1", "Ban hành văn bản", 10, [9, 8.5, own[1] ?? 0])),
      area("III", "Hiện đại hóa hành chính", 20, criterion("3.1", "Chữ ký số", 20, ["KĐG", 19, own[2] ?? 0])),
      ...(of === 2022
        ? [area("IV", "Tác động của CCHC", 5, criterion("4.1", "Thu ngân sách", 5, [5, 4, 3]))]
        : []),
      bonus("V", "Điểm thưởng", [1, 0, 0.5]),
      penalty("VI", "Điểm trừ", [0, 0.25, 0]),
      group(kind),
    );
  const book = scoreBook(year(2021, 11, 9, 18.5), year(2022, 13.125, 8, 18));
  for (const unit of [0, 1, 2]) expect(faults(book, unit)).toEqual([]);
});

test("a unit that was not there last year, and areas that share the names of criteria", () => {
  const leaves = (own: readonly number[]) => [
    criterion("1", "Thực hiện đúng hạn", 5, own),
    criterion(
      "2",
      "Chất lượng",
      5,
      own.map((score) => score / 2),
    ),
  ];
  const book = scoreBook(
    assessment(
      2021,
      units("Huyện A", "Huyện B"),
      area("I", "Thể chế", 10, ...leaves([4, 3])),
      area("II", "Công vụ", 10, ...leaves([2, 5])),
    ),
    assessment(
      2022,
      units("Huyện A", "Huyện C", "Huyện B"),
      area("I", "Thể chế", 10, ...leaves([4.5, 3, 1])),
      area("II", "Công vụ", 10, ...leaves([2.25, 5, 4])),
    ),
  );
  for (const unit of [0, 1, 2]) expect(faults(book, unit)).toEqual([]);
});
