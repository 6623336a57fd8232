import { mappingOf } from "../../../src/reading/mappings/mapping";
import { readBook } from "../../../src/reading/read-book";
import { bandsOf } from "../../../src/reading/regions/bands";
import type { HeaderBand } from "../../../src/reading/regions/header";
import { SheetView } from "../../../src/reading/regions/sheet-view";
import { NO_CORRECTIONS } from "../../../src/scorebook/corrections";
import type { Snapshot } from "../../../src/workbook/snapshot";
import { sheet, snapshotOf, type MadeSheet } from "../../making/snapshot";
import { describeAssessment } from "../../workbooks/golden";

type Rows = MadeSheet["rows"];
const _ = null;

function book(rows: Rows, rest: Omit<MadeSheet, "name" | "rows"> = {}): Snapshot {
  return snapshotOf(sheet("Bảng", rows, rest));
}

/** Year, group, and each unit with its score and printed rank. */
function told(snapshot: Snapshot, corrections = NO_CORRECTIONS): readonly string[] {
  return readBook(snapshot, { corrections }).book.assessments.map((assessment) => {
    const { year, group, units, tree, ranks } = describeAssessment(assessment);
    const scores = tree[0]?.split(" | ")[2] ?? "";
    return `${year} ${group}: ${units.join(", ")} | ${scores} | ${ranks.join(" ")}`;
  });
}

function bands(rows: Rows): readonly HeaderBand[] {
  const [source] = book(rows).sheets;
  if (source === undefined) throw new Error("a sheet was made");
  return bandsOf(new SheetView(source));
}

const KNOWN = ["TT", "Đơn vị", "Điểm", "Hạng"];
const STRANGE = ["zu", "blorp", "Điểm", "Hạng"];
const DEPARTMENTS: Rows = [
  [1, "Sở Nội vụ", 26.7, 2],
  [2, "Sở Tài chính", 26.2, 3],
  [3, "Sở Tư pháp", 27.1, 1],
];
const DISTRICTS: Rows = [
  [1, "Huyện Ba Bể", 18.2, 2],
  [2, "Huyện Na Rì", 17.1, 3],
  [3, "Huyện Bạch Thông", 19.4, 1],
];
const DEPARTMENTS_2024 = "2024 sở, ban, ngành: Sở Nội vụ, Sở Tài chính, Sở Tư pháp | 26.7 26.2 27.1 | 2 3 1";
const DISTRICTS_2024 =
  "2024 huyện, thành phố: Huyện Ba Bể, Huyện Na Rì, Huyện Bạch Thông | 18.2 17.1 19.4 | 2 3 1";

/** Two tables beside each other, from their first rows. */
function beside(left: Rows, right: Rows, gap: readonly null[] = [_]): Rows {
  return left.map((row, at) => [...row, ...gap, ...(right[at] ?? [])]);
}

describe("side by side", () => {
  const title = ["KẾT QUẢ CCHC NĂM 2024"];
  const both: Rows = [title, ...beside([KNOWN, ...DEPARTMENTS], [KNOWN, ...DISTRICTS])];

  test("a table of departments and a table of districts are two groups", () => {
    expect(told(book(both))).toEqual([DEPARTMENTS_2024, DISTRICTS_2024]);
    const touching: Rows = [title, ...beside([KNOWN, ...DEPARTMENTS], [KNOWN, ...DISTRICTS], [])];
    expect(told(book(touching))).toEqual([DEPARTMENTS_2024, DISTRICTS_2024]);
  });

  test("each has the columns and the body of its own", () => {
    const found = bands(both);
    expect(found.map(({ left, right }) => [left, right])).toEqual([
      [0, 4],
      [5, 8],
    ]);
    expect(found[1]?.columns.map(({ column }) => column)).toEqual([5, 6, 7, 8]);
  });

  test("the right one has words that nobody knows over its names", () => {
    const strange: Rows = [title, ...beside([KNOWN, ...DEPARTMENTS], [STRANGE, ...DISTRICTS])];
    expect(told(book(strange))).toEqual([DEPARTMENTS_2024, DISTRICTS_2024]);
    const { findings } = readBook(book(strange));
    expect(findings).toMatchObject([{ code: "uncertain-layout", cells: [{ row: 1, column: 5 }] }]);
  });

  test("each has its own heading with its own year", () => {
    const headings = ["Các sở năm 2023", _, _, _, _, "Các huyện năm 2024"];
    const rows: Rows = [["KẾT QUẢ CCHC"], headings, ...both.slice(1)];
    expect(told(book(rows, { merges: ["A2:D2", "F2:I2"] }))).toEqual([
      DEPARTMENTS_2024.replace("2024", "2023"),
      DISTRICTS_2024,
    ]);
  });

  test("one longer than the other, and a table below the left one", () => {
    const below: Rows = [
      ...both,
      [_, _, _, _, _, 4, "Huyện Pác Nặm", 16.5, 4],
      [],
      ["TT", "Đơn vị", "Điểm", "Hạng"],
      [1, "Xã Tân Lập", 9, 1],
      [2, "Xã Hà Hiệu", 8, 2],
      [3, "Xã Yến Dương", 7, 3],
    ];
    expect(told(book(below))).toEqual([
      DEPARTMENTS_2024,
      "2024 huyện, thành phố: Huyện Ba Bể, Huyện Na Rì, Huyện Bạch Thông, Huyện Pác Nặm | 18.2 17.1 19.4 16.5 | 2 3 1 4",
      "2024 xã: Xã Tân Lập, Xã Hà Hiệu, Xã Yến Dương | 9 8 7 | 1 2 3",
    ]);
  });

  test("what was understood, kept as mappings, is read alike; a rival mapping of the same columns replaces its own only", () => {
    const snapshot = book(both);
    const [source] = snapshot.sheets;
    if (source === undefined) throw new Error("a sheet was made");
    const layouts = readBook(snapshot).recognitions.flatMap((found) => mappingOf(found, source) ?? []);
    expect(layouts).toHaveLength(2);
    expect(told(snapshot, { ...NO_CORRECTIONS, layouts })).toEqual([DEPARTMENTS_2024, DISTRICTS_2024]);
    const rivals = layouts.slice(1).map((layout) => ({ ...layout, year: 2022 }));
    const corrections = { ...NO_CORRECTIONS, layouts: [...layouts, ...rivals] };
    expect(told(snapshot, corrections)).toEqual([DISTRICTS_2024.replace("2024", "2022"), DEPARTMENTS_2024]);
  });
});

describe("a header with words that nobody knows", () => {
  test("units: the column of their names, told by the bodies or by its place", () => {
    const rows: Rows = [["KẾT QUẢ NĂM 2024"], STRANGE, ...DEPARTMENTS];
    expect(told(book(rows))).toEqual([DEPARTMENTS_2024]);
    const bare: Rows = [
      ["KẾT QUẢ NĂM 2024"],
      STRANGE,
      [1, "Ba Bể", 5, 1],
      [2, "Na Rì", 4, 2],
      [3, "Pác Nặm", 3, 3],
    ];
    expect(told(book(bare))).toEqual(["2024 đơn vị: Ba Bể, Na Rì, Pác Nặm | 5 4 3 | 1 2 3"]);
  });

  test("criteria: codes before the names", () => {
    const rows: Rows = [
      ["NĂM 2024"],
      ["zu", "blorp", "Điểm tối đa", "Huyện Ba Bể", "Huyện Na Rì"],
      ["I", "Thể chế", 10, 9, 8],
      ["1.1", "Ban hành văn bản", 5, 4, 4],
      ["1.2", "Rà soát văn bản", 5, 5, 4],
    ];
    expect(told(book(rows))).toEqual(["2024 huyện, thành phố: Huyện Ba Bể, Huyện Na Rì | ~9 ~8 | "]);
    expect(bands(rows)[0]?.labels).toEqual({
      labelColumn: 1,
      codeColumn: 0,
      kind: "criteria",
      isTree: true,
      alone: true,
    });
  });

  test("it is never certain", () => {
    const { recognitions, findings } = readBook(book([["NĂM 2024"], STRANGE, ...DEPARTMENTS]));
    expect(recognitions).toMatchObject([{ layout: "ranking", used: true, confidence: 0.5 }]);
    expect(findings.map(({ code }) => code)).toEqual(["uncertain-layout"]);
  });

  test("below or above a table with known words it is a table of its own", () => {
    const heading = ["UBND các huyện"];
    const below: Rows = [["KẾT QUẢ NĂM 2024"], KNOWN, ...DEPARTMENTS, [], heading, STRANGE, ...DISTRICTS];
    expect(told(book(below))).toEqual([DEPARTMENTS_2024, DISTRICTS_2024]);
    const above: Rows = [["KẾT QUẢ NĂM 2024"], STRANGE, ...DEPARTMENTS, [], heading, KNOWN, ...DISTRICTS];
    expect(told(book(above))).toEqual([DEPARTMENTS_2024, DISTRICTS_2024]);
  });

  test("units with their years over the figures", () => {
    const rows: Rows = [
      ["zu", "blorp", "Điểm tối đa", "Huyện Ba Bể 2023", "Huyện Ba Bể 2024"],
      ["I", "Thể chế", 10, 9, 8],
      ["1.1", "Ban hành văn bản", 5, 4, 4],
      ["1.2", "Rà soát văn bản", 5, 5, 4],
    ];
    expect(told(book(rows))).toEqual([
      "2023 huyện, thành phố: Huyện Ba Bể | ~9 | ",
      "2024 huyện, thành phố: Huyện Ba Bể | ~8 | ",
    ]);
  });

  test("telephones, settings and lists of papers enter nothing", () => {
    const phones: Rows = [
      ["zu", "blorp", "quag"],
      [1, "Sở Nội vụ", 3870001],
      [2, "Sở Y tế", 3870002],
      [3, "Sở Tư pháp", 3870003],
    ];
    const settings: Rows = [
      ["Mục", "Giá trị"],
      ["Tỉnh", "Bắc Kạn"],
      ["Năm", 2024],
      ["Ngưỡng", 80],
    ];
    const papers: Rows = [
      ["zu", "blorp", "quag"],
      [1, "Kế hoạch về cải cách hành chính", 12],
      [2, "Báo cáo về cải cách hành chính", 40],
      [3, "Công văn về thủ tục hành chính", 7],
    ];
    for (const rows of [phones, settings, papers]) expect(told(book(rows))).toEqual([]);
  });
});

test("codes over the names of criteria are codes of the columns, not titles and not maxima", () => {
  const rows: Rows = [
    ["KẾT QUẢ NĂM 2024"],
    [_, "1", "1.1", "1.2", "2"],
    ["Đơn vị", "Thể chế", "Ban hành văn bản", "Rà soát văn bản", "Tổng điểm"],
    ["Sở Nội vụ", 8, 4, 4, 18],
    ["Sở Tài chính", 7, 3, 4, 17],
    ["Sở Tư pháp", 9, 4, 5, 19],
  ];
  const [band] = bands(rows);
  expect(band).toMatchObject({ top: 1, bottom: 2, bodyTop: 3 });
  expect(band?.columns.map(({ code }) => code)).toEqual(["", "1", "1.1", "1.2", "2"]);
  expect(band?.columns.every(({ max }) => max === null)).toBe(true);
});
