/** Columns that nobody vouches for: a caption above several columns says what they are about, not what each holds. */
import { readBook } from "../../src/reading/read-book";

import { sheet, snapshotOf, type MadeSheet } from "../making/snapshot";

type Row = MadeSheet["rows"][number];

const asked = (rows: Row[], merges: string[] = []) =>
  readBook(snapshotOf(sheet("Năm 2022", rows, { merges }))).recognitions.map(({ question, certainty }) => [
    certainty,
    question?.doubt.code ?? "",
    question?.doubt.params["column"] ?? "",
  ]);

const ONE_UNIT = (third: string, fifth: string): Row[] => [
  ["Đơn vị: Sở Tư pháp"],
  ["Nội dung", "Điểm chuẩn", third, "Tài liệu", fifth],
  ["I. Chỉ đạo", 3, 3, null, 2.5],
  ["1. Kế hoạch", 1, 1, null, 1],
  ["2. Báo cáo", 2, 2, null, 1.5],
  ["II. Thể chế", 2, 2, null, 2],
  ["1. Rà soát", 2, 2, null, 2],
  ["Tổng điểm", 5, 5, null, 4.5],
];

test("criteria as rows: figures under a word that nobody knows may be the score that counts", () => {
  expect(asked(ONE_UNIT("Tự chấm", "Điểm thẩm định"))).toEqual([["proved", "", ""]]);
  expect(asked(ONE_UNIT("Tự chấm", "Zeb moru"))).toEqual([["doubtful", "unexplained-column", "Zeb moru"]]);
});

const AREA = "Cải cách tổ chức bộ máy";

const PARTS = (deducted: string, code: number | null, name: string): Row[] => [
  [
    "STT",
    "Tên đơn vị",
    name,
    null,
    null,
    name === AREA ? "Cải cách thể chế" : "Cải cách thể chế (15 điểm)",
    null,
    null,
    "Tổng điểm",
  ],
  [null, null, code, null, null, code === null ? null : 2, null, null, null],
  [null, null, "TĐ", deducted, "Tổng", "TĐ", deducted, "Tổng", null],
  [1, "Huyện Ba Bể", 8.5, 0.5, 8.5, 13.25, 0.25, 13, 21.5],
  [2, "Huyện Na Rì", 9, 0, 9, 14.5, 0, 14.5, 23.5],
];
const MERGED = ["A1:A3", "B1:B3", "C1:E1", "F1:H1", "C2:E2", "F2:H2", "I1:I3"];

test.each<[string, Row[]]>([
  ["the number of the area", PARTS("Zeb moru", 1, AREA)],
  ["its name alone", PARTS("Zeb moru", null, AREA)],
  ["its maximum", PARTS("Zeb moru", null, `${AREA} (10 điểm)`)],
])("units as rows: %s over several columns vouches for none of them", (_, rows) => {
  expect(asked(rows, MERGED)).toEqual([["doubtful", "unexplained-column", "Zeb moru"]]);
});

test("units as rows: known words below an area, and years, are vouched for", () => {
  expect(asked(PARTS("Bị trừ", 1, AREA), MERGED).map(([, code]) => code)).toEqual([""]);
  const years: Row[] = [
    ["Tên đơn vị", "Cải cách thể chế", null, "Cải cách tài chính công", null],
    [null, 2021, 2022, 2021, 2022],
    ["Huyện Ba Bể", 4, 4.5, 8, 8.25],
    ["Huyện Na Rì", 3.5, 4, 7, 7.5],
  ];
  expect(asked(years, ["A1:A2", "B1:C1", "D1:E1"]).map(([, code]) => code)).toEqual([""]);
});

test("criteria as rows: a name of nobody's over figures that none exceeds may be the maxima", () => {
  const table = (most: number, name: string): Row[] => [
    ["STT", "Nội dung", "Huyện Ba Bể", "Huyện Na Rì", "Huyện Chợ Đồn", "Huyện Chợ Mới", name],
    ["I", "Chỉ đạo", 3.25, 4.5, 2.75, 4, 4.505],
    ["II", "Thể chế", 6.5, 5.25, 7, 6.75, most],
    ["III", "Tài chính công", 2, 2.5, 1.75, 2.25, 2.505],
    [null, "Tổng điểm", 11.75, 12.25, 11.5, 13, 7.01 + most],
  ];
  expect(asked(table(8, "Zeb moru"))[0]?.slice(1)).toEqual(["unexplained-column", "Zeb moru"]);
  expect(asked(table(6, "Zeb moru"))[0]?.[1]).not.toBe("unexplained-column");
});

test("units as rows: among the parts of an area's own score an unknown word is another part, whatever adds up", () => {
  const rows = (first: string): Row[] => [
    ["STT", "Tên đơn vị", AREA, null, null, "Cải cách thể chế", null, null, "Tổng điểm", null],
    [null, null, first, "TĐ", "Bị trừ", first, "TĐ", "Bị trừ", first, "TĐ"],
    [1, "Huyện Ba Bể", 9, 8.5, 0, 14, 13.25, 0, 23, 21.75],
    [2, "Huyện Na Rì", 9.5, 9, 0, 14.5, 14.5, 0, 24, 23.5],
  ];
  const merges = ["A1:A2", "B1:B2", "C1:E1", "F1:H1", "I1:J1"];
  expect(asked(rows("TC"), merges)[0]?.[1]).not.toBe("unexplained-column");
  expect(asked(rows("Zeb moru"), merges)).toEqual([["doubtful", "unexplained-column", "Zeb moru"]]);
});

const PROVINCES = (first: readonly (string | number | null)[]): Row[] => [
  ["Tỉnh", "Thể chế", "Tài chính công", "Tổng điểm", "Hạng"],
  [...first],
  ["Quảng Ninh", 9.25, 18.5, 27.75, 1],
  ["Bình Định", 8.5, 19.25, 27.75, 1],
  ["Bắc Kạn", 9.75, 14, 23.75, 3],
];

test("units as rows: a first row that no other exceeds and that alone has no rank may be the maxima", () => {
  expect(asked(PROVINCES(["Zeb Moru", 9.75, 19.5, 29.25, null]))[0]?.slice(1)).toEqual([
    "unexplained-row",
    "Zeb Moru",
  ]);
  expect(asked(PROVINCES(["Hà Giang", 9.75, 19, 28.75, null]))[0]?.[1]).not.toBe("unexplained-row");
});
