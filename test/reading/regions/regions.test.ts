import { regionsOf, type Region } from "../../../src/reading/regions/regions";
import { SheetView } from "../../../src/reading/regions/sheet-view";
import { sheet, snapshotOf, type MadeSheet } from "../../making/snapshot";

function regions(rows: MadeSheet["rows"], rest: Omit<MadeSheet, "name" | "rows"> = {}): readonly Region[] {
  const [source] = snapshotOf(sheet("Bảng", rows, rest)).sheets;
  if (source === undefined) throw new Error("a sheet was made");
  return regionsOf(new SheetView(source));
}

/** Header rows, body rows and columns of each region, counted as a spreadsheet counts them. */
function drawn(rows: MadeSheet["rows"], rest: Omit<MadeSheet, "name" | "rows"> = {}): readonly string[] {
  const letter = (column: number): string => (column < 0 ? "–" : String.fromCharCode(65 + column));
  return regions(rows, rest).map(
    (found) =>
      `header ${found.headerTop + 1}-${found.headerBottom + 1}, body ${found.bodyTop + 1}-${found.bodyBottom + 1}, ` +
      `${letter(found.left)}:${letter(found.right)}, ${letter(found.codeColumn)} ${letter(found.labelColumn)}`,
  );
}

const _ = null;
const HEAD = ["zu", "blorp", "quag", "fimmel"];
const BODY = [
  [1, "Sở Nội vụ", 26.7, 2],
  [2, "Sở Tài chính", 26.2, 3],
  [3, "Sở Tư pháp", 27.1, 1],
];

test("a header of unknown words over a body of figures, titles above, notes and signatures below", () => {
  const rows = [
    ["GLIM TROSK", _, "WUNTER HALBE"],
    ["Vrenk smolt gadder 2024"],
    [],
    HEAD,
    ...BODY,
    [],
    ["Plim: droff senk wabble."],
    [_, _, "KRONT"],
  ];
  expect(drawn(rows)).toEqual(["header 4-4, body 5-7, A:D, A B"]);
});

test("two levels of captions, merged across and down", () => {
  const rows = [
    ["Title"],
    ["zu", "blorp", "quag", _, "fimmel", _],
    [_, _, "ta", "to", "ta", "to"],
    [1, "Sở Nội vụ", 8, 8.5, 9, 9.5],
    [2, "Sở Tài chính", 7, 7.5, 6, 6.5],
    [3, "Sở Tư pháp", 5, 5.5, 4, 4.5],
  ];
  const merges = ["A1:F1", "A2:A3", "B2:B3", "C2:D2", "E2:F2"];
  expect(drawn(rows, { merges })).toEqual(["header 2-3, body 4-6, A:F, A B"]);
  expect(drawn(rows)).toEqual(["header 2-3, body 4-6, A:F, A B"]);
});

test("a caption merged down beside one over all figures belongs to the header", () => {
  const rows = [
    ["blorp", "quag", _, _],
    [_, "ta", "to", "ti"],
    ["Sở Nội vụ", 8, 8.5, 9],
    ["Sở Tài chính", 7, 7.5, 6],
    ["Sở Tư pháp", 5, 5.5, 4],
  ];
  expect(drawn(rows, { merges: ["A1:A2", "B1:D1"] })).toEqual(["header 1-2, body 3-5, A:D, – A"]);
});

test("a row of column numbers below the header is no row of the body", () => {
  const numbers = ["(1)", "(2)", "(3)", "(4)"];
  const [found] = regions([HEAD, numbers, ...BODY]);
  expect(found).toMatchObject({ headerTop: 0, headerBottom: 0, numberRow: 1, bodyTop: 2, bodyBottom: 4 });
  expect(regions([HEAD, [1, 2, 3, 4], ...BODY])[0]).toMatchObject({ numberRow: 1, bodyTop: 2 });
});

test("stacked tables: the header repeated, or another one set apart", () => {
  const other = ["nim", "wabble", "kolp", "senk"];
  expect(drawn([HEAD, ...BODY, HEAD, ...BODY])).toEqual([
    "header 1-1, body 2-4, A:D, A B",
    "header 5-5, body 6-8, A:D, A B",
  ]);
  expect(drawn([HEAD, ...BODY, [], ["Glim trosk"], other, ...BODY])).toEqual([
    "header 1-1, body 2-4, A:D, A B",
    "header 7-7, body 8-10, A:D, A B",
  ]);
});

test("blank rows and headings of groups inside a body part nothing", () => {
  const [first, second, third] = BODY;
  const rows = [
    HEAD,
    ["I", "Glim"],
    first ?? [],
    [],
    second ?? [],
    ["II", "Trosk", _, "wunter"],
    third ?? [],
  ];
  expect(drawn(rows)).toEqual(["header 1-1, body 2-7, A:D, A B"]);
});

test("side by side: an empty column between, or the caption of the names repeated", () => {
  const apart = [HEAD, ...BODY].map((row) => [...row, _, ...row]);
  expect(drawn(apart)).toEqual(["header 1-1, body 2-4, A:D, A B", "header 1-1, body 2-4, F:I, F G"]);
  const touching = [HEAD, ...BODY].map((row) => [...row, ...row]);
  expect(drawn(touching)).toEqual(["header 1-1, body 2-4, A:D, A B", "header 1-1, body 2-4, E:H, E F"]);
});

test("side by side with a title over both, headers of other heights and one longer than the other", () => {
  const rows = [
    ["GLIM TROSK"],
    ["zu", "blorp", "quag", _, _, "zu", "wabble", "quag"],
    [_, _, "ta", "to", _, 1, "Huyện A", 5],
    [1, "Sở Nội vụ", 8, 9, _, 2, "Huyện B", 6],
    [2, "Sở Tài chính", 7, 6, _, 3, "Huyện C", 7],
    [3, "Sở Tư pháp", 7, 6, _, 4, "Huyện D", 8],
    [_, _, _, _, _, 5, "Huyện E", 9],
  ];
  expect(drawn(rows, { merges: ["A1:H1"] })).toEqual([
    "header 2-3, body 4-6, A:D, A B",
    "header 2-2, body 3-7, F:H, F G",
  ]);
});

test("texts between figures make no second table: documents, remarks, classes, an empty column", () => {
  const rows = [
    ["zu", "Việc", "quag", "Tài liệu kiểm chứng", "fimmel", _, "senk"],
    [1, "Ban hành kế hoạch", 2, "Kế hoạch 12", 2, _, 1],
    [2, "Công khai thủ tục", 3, "Báo cáo 7", 3, _, 2],
    [3, "Rà soát văn bản", 4, "Quyết định 9", 4, _, 3],
  ];
  expect(drawn(rows)).toEqual(["header 1-1, body 2-4, A:G, A B"]);
  const documents = rows.map(([number, name, score, paper, other]) => [
    number ?? _,
    name ?? _,
    score ?? _,
    _,
    paper ?? _,
    other ?? _,
  ]);
  expect(drawn(documents)).toEqual(["header 1-1, body 2-4, A:F, A B"]);
});

test("codes over the names and maxima below them belong to the header", () => {
  const rows = [
    ["GLIM"],
    ["zu", 1, 1.1, "1.1.1", 2],
    ["blorp", "quag", "fimmel", "senk", "trosk"],
    [_, 10, 5, 5, 20],
    ["Sở Nội vụ", 8, 4, 4, 18],
    ["Sở Tài chính", 7, 3, 4, 17],
    ["Sở Tư pháp", 9, 4, 5, 19],
  ];
  expect(drawn(rows)).toEqual(["header 2-4, body 5-7, A:E, – A"]);
  const below = [rows[2] ?? [], rows[1] ?? [], ...rows.slice(4)];
  expect(drawn(below)).toEqual(["header 1-2, body 3-5, A:E, – A"]);
});

test("years alone as numbers are captions", () => {
  const rows = [
    ["blorp", 2022, 2023],
    ...BODY.map(([, name, score, rank]) => [name ?? _, score ?? _, rank ?? _]),
  ];
  expect(drawn(rows)).toEqual(["header 1-1, body 2-4, A:C, – A"]);
});

test("figures of every kind: numbers in text, percentages, marks, fractions, a dash, formulas without a result", () => {
  const kinds = ["26,7", "81,9%", "-", "x", "38.5/52", "✓", "KĐG", "12 điểm", { formula: "=1+1" }];
  for (const kind of kinds) {
    const rows = [["blorp", "quag"], ...["An", "Ba", "Cao"].map((name) => [name, kind])];
    expect(regions(rows)).toMatchObject([{ figureColumns: [1], filledRows: 3, bodyBottom: 3 }]);
  }
});

test("names merged down over the rows of a unit, the names' column last", () => {
  const merged = [
    ["blorp", "quag"],
    ["Sở Nội vụ", 5],
    [_, 6],
    ["Sở Tài chính", 7],
    [_, 8],
  ];
  expect(drawn(merged, { merges: ["A2:A3", "A4:A5"] })).toEqual(["header 1-1, body 2-5, A:B, – A"]);
  const last = [
    ["quag", "fimmel", "blorp"],
    [1, 8, "Sở Nội vụ"],
    [2, 7, "Sở Tài chính"],
    [3, 6, "Sở Tư pháp"],
  ];
  expect(drawn(last)).toEqual(["header 1-1, body 2-4, A:C, A C"]);
});

test("letters, settings and texts are no tables", () => {
  const letter = [
    ["UBND TỈNH X", _, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["Số: 12/BC-UBND", _, "Độc lập - Tự do - Hạnh phúc"],
    [],
    ["BÁO CÁO kết quả năm 2024"],
    ["Thực hiện 15 nhiệm vụ, hoàn thành 12 nhiệm vụ."],
    [_, 3],
  ];
  expect(drawn(letter)).toEqual([]);
  const settings = [
    ["Mục", "Giá trị"],
    ["Ngưỡng", 80],
    ["Số dòng", 15],
    ["Tỉnh", "Bắc Kạn"],
    ["Người lập", "An"],
  ];
  expect(drawn(settings)).toEqual([]);
  expect(
    drawn([
      ["a b", "c d"],
      ["e f", "g h"],
      ["i j", "k l"],
    ]),
  ).toEqual([]);
  expect(drawn([])).toEqual([]);
});
