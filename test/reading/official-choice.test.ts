/** Which score counts, where a person chose (settings: official). */
import { understand } from "../../src/app/open-book";
import { readBook } from "../../src/reading/read-book";
import { evidenceMessage } from "../../src/language/recognition";
import { DEFAULT_SETTINGS, type OfficialChoice } from "../../src/scorebook/settings";
import { sheet, snapshotOf } from "../making/snapshot";
import { describeAssessment } from "../workbooks/golden";

const PARTS = snapshotOf(
  sheet("Huyện Ba Bể 2022", [
    ["UBND HUYỆN BA BỂ"],
    ["STT", "Nội dung", "Điểm tối đa", "Điểm tự chấm", "Điểm thẩm định", "Điểm điều tra XHH"],
    ["I", "Cải cách thể chế", 10, 9.5, 7, 1.5],
    ["1", "Ban hành văn bản", 6, 6, 4, 1],
    ["2", "Theo dõi thi hành pháp luật", 4, 3.5, 3, 0.5],
  ]),
);

const TOTAL_BESIDE = snapshotOf(
  sheet(
    "Năm 2022",
    [
      ["STT", "Đơn vị", "Cải cách thể chế (10 điểm)", null, "Tài chính công (5 điểm)", null, "Tổng điểm"],
      [null, null, "Tự chấm", "Thẩm định", "Tự chấm", "Thẩm định", null],
      [1, "Huyện Ba Bể", 9, 8, 5, 4, 12],
      [2, "Huyện Na Rì", 7, 6, 4, 3, 9],
    ],
    { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:G2"] },
  ),
);

function read(workbook: typeof PARTS, official: OfficialChoice) {
  return readBook(workbook, { official }).book.assessments.map(describeAssessment);
}

test("by itself: appraised with survey; chosen: what the unit claims", () => {
  expect(read(PARTS, "auto")).toMatchObject([
    {
      official: ["appraised", "survey"],
      tree: [
        expect.stringContaining("8.5"),
        expect.stringContaining("8.5"),
        expect.stringContaining("| 5"),
        expect.stringContaining("| 3.5"),
      ],
    },
  ]);
  expect(read(PARTS, "self")).toMatchObject([
    {
      official: ["self"],
      tree: [
        expect.stringContaining("9.5"),
        expect.stringContaining("9.5"),
        expect.stringContaining("| 6 | 6"),
        expect.stringContaining("3.5"),
      ],
    },
  ]);
});

test("a table that does not print what was chosen is read by the rule", () => {
  expect(read(PARTS, "final")).toEqual(read(PARTS, "auto"));
});

test("a chosen score is mixed with no other: the total is derived from it, not taken from beside it", () => {
  expect(read(TOTAL_BESIDE, "auto")).toMatchObject([
    { tree: [expect.stringContaining("| 12 9"), expect.anything(), expect.anything()] },
  ]);
  expect(read(TOTAL_BESIDE, "self")).toMatchObject([
    {
      official: ["self"],
      tree: ["Tổng điểm | ~15 | ~14 ~11", "  Cải cách thể chế | 10 | 9 7", "  Tài chính công | 5 | 5 4"],
    },
  ]);
});

test("the setting counts for the whole workbook, and how it was read says which score counts", () => {
  const settings = { ...DEFAULT_SETTINGS, official: "self" } as const;
  const book = understand(PARTS, { kept: { settings } });
  expect(book.reading.book.assessments.map(({ official }) => official)).toEqual([["self"]]);
  const said = readBook(PARTS).recognitions.flatMap(({ evidence }) =>
    evidence.filter(({ code }) => code === "official-score"),
  );
  expect(said.map((fact) => evidenceMessage(fact, "vi"))).toEqual([
    "Điểm chính thức = điểm thẩm định + điểm điều tra xã hội học",
  ]);
});
