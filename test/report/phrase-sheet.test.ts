/** An office's own wording: written on its sheet, checked, used in the report. */
import { findingMessage } from "../../src/language/findings";
import { readPhrase, shownPhrase } from "../../src/language/report-slots";
import { reportPhrases } from "../../src/language/report";
import { PHRASE_KEYS, PHRASE_SLOTS } from "../../src/language/report-phrases";
import { runText } from "../../src/language/runs";
import { composeReport } from "../../src/report/compose";
import { phraseRows, readOwnPhrases } from "../../src/report/phrase-sheet";
import { DEFAULT_SETTINGS } from "../../src/scorebook/settings";
import { refName } from "../../src/workbook/address";
import { sheet, snapshotOf, withNames, type MadeCell } from "../making/snapshot";
import { bachThongBook, onlyGroup } from "./bach-thong";

const NAME = "Mẫu của Phòng Nội vụ";

function read(...rows: readonly (readonly MadeCell[])[]) {
  const snapshot = snapshotOf(sheet(NAME, [["Mã câu", "Mẫu chuẩn", "Mẫu của đơn vị"], ...rows]));
  return readOwnPhrases(withNames(snapshot, [{ name: "CCHC_MauBaoCao", refersTo: `'${NAME}'!$A$1:$D$99` }]));
}

test.each(["vi", "en"] as const)(
  "every phrase is shown with named places and read back as it was (%s)",
  (language) => {
    const phrases = reportPhrases(language);
    for (const key of PHRASE_KEYS) {
      const shown = shownPhrase(phrases[key], language);
      expect(readPhrase(shown, key)).toEqual({ template: phrases[key], unknown: [], unpaired: false });
    }
  },
);

test("the places of a phrase have names of their own, also in another case", () => {
  for (const key of PHRASE_KEYS) {
    const rows = phraseRows("vi").find((row) => row.key === key);
    expect(new Set(rows?.places.split("} ")).size).toBe(Math.max(1, PHRASE_SLOTS[key].length));
  }
  expect(readPhrase("{ĐIỂM}/{ Điểm  tối đa }", "result").template).toBe("{score}/{max}");
});

test("an own phrase is used in the report, its figures stay figures", () => {
  const { overrides, findings } = read([
    "area-line",
    "",
    "{lĩnh vực} được {kết quả} điểm, hạng {hạng} ({tăng giảm bậc}); năm {năm trước}: *{kết quả năm trước}* điểm.",
  ]);
  expect(findings).toEqual([]);
  const report = composeReport(onlyGroup(bachThongBook()), 0, {
    settings: DEFAULT_SETTINGS,
    language: "vi",
    overrides,
  });
  const block = report.body.find(({ id }) => id === "area:cai-cach-the-che");
  if (block === undefined || block.kind === "table") throw new Error("no such block");
  expect(runText(block.runs, "vi")).toBe(
    "Cải cách thể chế được 10,35/10,5 điểm, hạng 02/08 (tăng 02 bậc); năm 2021: 9,17/10,5 điểm.",
  );
  expect(block.runs.filter(({ kind }) => kind === "figure").length).toBe(7);
  expect(block.runs.some((run) => run.kind === "figure" && run.italic === true)).toBe(true);
});

test("a variant for one kind of peer group leaves the others alone", () => {
  const { overrides } = read(["closing@department", "", "Hết báo cáo của {cơ quan báo cáo}."]);
  const closing = composeReport(onlyGroup(bachThongBook()), 0, {
    settings: DEFAULT_SETTINGS,
    language: "vi",
    overrides,
  }).body.at(-1);
  expect(closing?.kind === "paragraph" ? runText(closing.runs, "vi") : "").toContain("Trên đây là báo cáo");
});

test("a wrong place is an error at its cell, and the standard phrase stands", () => {
  const { overrides, findings } = read(
    [],
    ["tie", "", " (bằng {đơn vị khác})"],
    ["rank-up", "", "tăng {số bậc bậc"],
    ["rank-down", "", "giảm *{số bậc} bậc"],
  );
  expect(overrides).toEqual({});
  expect(
    findings.map(({ code, cells, severity }) => [code, cells.map((cell) => refName(cell)), severity]),
  ).toEqual([
    ["unknown-placeholder", [`'${NAME}'!C3`], "error"],
    ["unpaired-mark", [`'${NAME}'!C4`], "error"],
    ["unpaired-mark", [`'${NAME}'!C5`], "error"],
  ]);
  const [first] = findings;
  expect(first === undefined ? "" : findingMessage(first, "vi")).toContain("{các đơn vị}");
});

test("an empty column, foreign rows and a missing sheet change nothing", () => {
  expect(read(["tie", "", ""], ["ghi chú của tôi", "", "abc"], [null, null, "{x}"])).toEqual({
    overrides: {},
    findings: [],
    written: new Map(),
  });
  expect(readOwnPhrases(snapshotOf(sheet(NAME, [["tie", "", "x"]]))).overrides).toEqual({});
});
