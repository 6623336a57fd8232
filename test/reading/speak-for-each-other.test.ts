/** Blocks of columns, lists of units and sheets of areas: what one caption or name no longer tells, its likes tell. */
import { readBook } from "../../src/reading/read-book";
import { sheet, snapshotOf, type MadeCell, type MadeSheet } from "../making/snapshot";

type Rows = MadeCell[][];

const read = (...sheets: readonly MadeSheet[]) => readBook(snapshotOf(...sheets));

const codes = ({ recognitions }: ReturnType<typeof read>) =>
  recognitions.flatMap(({ question }) => question?.doubt.code ?? []);

const totals = ({ book: { assessments } }: ReturnType<typeof read>) =>
  assessments.flatMap(({ units, scores }) => units.map(({ index }) => (scores.points(0, index) ?? 0) / 1e6));

const PARTS = ["Thẩm định", "Bị trừ", "Tổng"];

/** Three blocks of parts, under the captions of two areas and `last`. */
const blocks = (captions: readonly string[], last = "Tổng điểm", units = 3): MadeSheet =>
  sheet(
    "Năm 2024",
    [
      [
        "STT",
        "Tên đơn vị",
        "Cải cách thể chế",
        null,
        null,
        "Cải cách tài chính công",
        null,
        null,
        last,
        null,
        null,
      ],
      [null, null, ...captions],
      ...[
        [1, "Huyện Ba Bể", 9, 1.5, 7.5, 14, 0.25, 13.75, 23, 1.75, 21.25],
        [2, "Huyện Na Rì", 9.5, 0, 9.5, 14.5, 2, 12.5, 24, 2, 22],
        [3, "Huyện Chợ Mới", 8, 0.75, 7.25, 15, 0, 15, 23, 0.75, 22.25],
      ].slice(0, units),
    ],
    { merges: ["A1:A2", "B1:B2", "C1:E1", "F1:H1", "I1:K1"] },
  );

describe("blocks of parts below every area", () => {
  test.each([0, 1, 2, 3, 4, 5, 6, 7, 8])(
    "the caption of column %i in words of its own is read as its likes are",
    (at) => {
      const captions = [...PARTS, ...PARTS, ...PARTS];
      captions[at] = "Ngoeng phươp";
      const own = read(blocks(captions));
      expect([codes(own), totals(own)]).toEqual([[], [21.25, 22, 22.25]]);
    },
  );

  test("years below units, and parts below these: one year in words of its own", () => {
    const rows: Rows = [
      ["STT", "Tiêu chí", "Điểm tối đa", "Huyện Ba Bể", null, null, null, "Huyện Na Rì", null, null, null],
      [null, null, null, "Năm 2023", null, "Năm 2024", null, "Muych", null, "Năm 2024", null],
      [null, null, null, ...[0, 1, 2, 3].flatMap(() => ["Tự chấm", "Thẩm định"])],
      ["I", "Cải cách thể chế", 10, 8, 7.5, 9, 8.25, 7, 7, 9.5, 9],
      ["II", "Cải cách tài chính công", 15, 12, 11, 13, 12.5, 14, 13.5, 14, 12],
      [null, "Tổng điểm", 25, 20, 18.5, 22, 20.75, 21, 20.5, 23.5, 21],
    ];
    const merges = ["D1:G1", "H1:K1", "D2:E2", "F2:G2", "H2:I2", "J2:K2"];
    const { book } = read(sheet("So sánh", rows, { merges }));
    expect(book.assessments.map(({ year, units }) => [year, units.map(({ name }) => name)])).toEqual([
      [2023, ["Huyện Ba Bể", "Huyện Na Rì"]],
      [2024, ["Huyện Ba Bể", "Huyện Na Rì"]],
    ]);
  });
});

describe("a sheet for each area", () => {
  const UNITS = ["Huyện Ba Bể", "Huyện Na Rì", "Huyện Chợ Mới", "Huyện Bạch Thông"];
  const area = (name: string, most: number, scores: readonly number[], units = UNITS): MadeSheet =>
    sheet(name, [
      [`${name} năm 2024`],
      ["STT", "Tên đơn vị", `${name} (tối đa ${most} điểm)`, null],
      [null, null, "Điểm", "Chỉ số %"],
      ...units.map((unit, at): MadeCell[] => [
        at + 1,
        unit,
        scores[at] ?? 0,
        Math.round(((scores[at] ?? 0) / most) * 10_000) / 100,
      ]),
    ]);
  const first = area("Cải cách thể chế", 10, [7.5, 9.25, 8, 6.5]);
  const second = area("Tài chính công", 15, [13, 12.5, 14.75, 10]);

  test("a unit that one of them calls otherwise is told by its place, and the name is a finding", () => {
    const own = read(
      first,
      area("Tài chính công", 15, [13, 12.5, 14.75, 10], ["Huyện Ba Bể", "Na Rì (mới)", ...UNITS.slice(2)]),
    );
    expect(totals(own)).toEqual([20.5, 21.75, 22.75, 16.5]);
    expect(own.findings).toMatchObject([
      {
        code: "other-name",
        name: "Na Rì (mới)",
        expected: "Huyện Na Rì",
        cells: [{ sheet: "Tài chính công", row: 4, column: 1 }],
      },
    ]);
  });

  test("units in another order are told by their names alone", () => {
    const turned = area("Tài chính công", 15, [10, 14.75, 12.5, 13], [...UNITS].reverse());
    const own = read(first, turned);
    expect(totals(own)).toEqual([20.5, 21.75, 22.75, 16.5]);
    expect(own.findings.filter(({ code }) => code === "other-name")).toEqual([]);
  });

  test("the areas stand in the order of their sheets, whichever is understood best", () => {
    const vague = area("Cải cách thể chế", 10, [7.5, 9.25, 8, 6.5]);
    (vague.rows[1] as MadeCell[])[1] = "Ngoeng";
    const names = ({ book }: ReturnType<typeof read>) =>
      book.assessments[0]?.criteria.map(({ name }) => name);
    expect(names(read(vague, second))).toEqual(names(read(first, second)));
  });

  test("two groups with a sheet for each area: as many units, other ones; the same areas in both", () => {
    const others = ["Sở Y tế", "Sở Tư pháp", "Sở Xây dựng", "Sở Công Thương"];
    const own = read(
      first,
      second,
      area("Thể chế (sở)", 10, [9, 8.5, 7, 6], others),
      area("Tài chính công (sở)", 15, [11, 12, 13, 14], others),
    );
    expect(own.book.assessments.map(({ units, criteria }) => [units[0]?.name, criteria.length])).toEqual([
      ["Huyện Ba Bể", 3],
      ["Sở Y tế", 3],
    ]);
    expect(own.findings.filter(({ code }) => code === "other-name")).toEqual([]);
  });

  test("areas keep their order where a group's second area is the first one's of another group", () => {
    const others = ["Sở Y tế", "Sở Tư pháp"];
    const named = (name: string, of: MadeSheet): MadeSheet => ({ ...of, name });
    const own = read(
      named("A1", first),
      named("A2", second),
      named("B1", area("Hiện đại hóa hành chính", 20, [18, 17.5], others)),
      named("B2", area("Tài chính công", 15, [11, 12], others)),
    );
    const [, last] = own.book.assessments;
    expect(last?.criteria.slice(1).map(({ name }) => name)).toEqual([
      "Hiện đại hóa hành chính",
      "Tài chính công",
    ]);
  });

  test("a year that only the decision's date would tell is not believed where another sheet of it tells another", () => {
    const dated = (title: string, own: MadeSheet): MadeSheet => ({
      ...own,
      rows: [
        [title],
        ["(Kèm theo Quyết định số 77/QĐ-UBND ngày 15/3/2025 của UBND tỉnh Lào Cai)"],
        ...own.rows.slice(1),
      ],
    });
    const known = read(dated("Kết quả năm 2023", first), dated("Kết quả năm 2023", second));
    expect(known.findings.filter(({ code }) => code === "unknown-year")).toEqual([]);
    const own = read(dated("Kết quả năm 2023", first), dated("Kết quả", second));
    expect(own.findings).toMatchObject([{ code: "unknown-year", sheet: "Tài chính công" }]);
    // Alone, the date is all there is: the year before it.
    expect(read(dated("Kết quả", second)).book.assessments.map(({ year }) => year)).toEqual([2024]);
  });
});

describe("what adds up against the reading is asked, also of two units", () => {
  const table = (last: string, scores: readonly (readonly MadeCell[])[]): MadeSheet =>
    sheet("Năm 2024", [
      ["STT", "Đơn vị", "Cải cách thể chế", "Cải cách tài chính công", "Hiện đại hóa hành chính", last],
      ...scores.map((row) => [...row]),
    ]);

  test("an area with parts of its own that is the sum of the others is the total, whatever it is called", () => {
    const own = read(blocks([...PARTS, ...PARTS, ...PARTS], "Ngoeng", 2));
    expect(codes(own)).toEqual(["two-readings"]);
  });

  test("totals below their parts in both rows are not theirs", () => {
    const rows: MadeCell[][] = [
      [1, "Sở Y tế", 7.5, 12.25, 18.5, 30.5],
      [2, "Sở Tư pháp", 8.25, 14, 16.75, 28],
    ];
    expect(codes(read(table("Tổng điểm", rows)))).toEqual(["contradicted"]);
    // One of three that holds makes the others slips.
    const slips = [...rows, [3, "Sở Xây dựng", 6.5, 13.75, 17.25, 37.5]];
    expect(codes(read(table("Tổng điểm", slips)))).toEqual([]);
    // Above them they may count what no column lists.
    const above = rows.map((row) => [...row.slice(0, 5), Number(row[5]) + 15]);
    expect(codes(read(table("Tổng điểm", above)))).toEqual([]);
  });
});

test("“Tiêu chí” over nothing but numbers: the names stand beside it, under a word of their own", () => {
  const own = read(
    sheet("Sở Y tế", [
      ["KẾT QUẢ CHẤM ĐIỂM NĂM 2024 CỦA SỞ Y TẾ"],
      ["Tiêu chí", "Ngoeng", "Điểm tối đa", "Điểm thẩm định"],
      [1, "Cải cách thể chế", 10, 7.5],
      [2, "Tài chính công", 15, 13.25],
      [3, "Hiện đại hóa", 20, 18],
      [null, "Tổng điểm", 45, 38.75],
    ]),
  );
  expect(own.book.assessments[0]?.criteria.map(({ code, name }) => [code, name])).toEqual([
    ["", "Tổng điểm"],
    ["1", "Cải cách thể chế"],
    ["2", "Tài chính công"],
    ["3", "Hiện đại hóa"],
  ]);
});

describe("units as rows, two or three of them", () => {
  const codesOf = (rows: Rows, merges: string[] = []) => codes(read(sheet("Năm 2024", rows, { merges })));

  test("a row that is not numbered as the units are, under a name that is no body's, is asked", () => {
    const rows = (name: string): Rows => [
      ["Ngoeng", "Buych", "1. Kế hoạch", "2. Báo cáo", "Tổng điểm"],
      [null, name, 5, 10, 15],
      [1, "Phường Nông Tiến", 5, 8, 13],
      [2, "Đặc khu Vân Đồn", 4, 9.5, 13.5],
      [null, "Muych", 4.5, 8.75, 13.25],
    ];
    expect(codesOf(rows("Phươp"))).toEqual(["unexplained-row"]);
  });

  test("a column of no known word beside a survey is a part of the score or an area: asked", () => {
    const rows = (first: string): Rows => [
      ["STT", "Tên đơn vị", first, "Điểm điều tra xã hội học", "Tổng điểm"],
      [1, "Sở Y tế", 60.5, 10, 70.5],
      [2, "Sở Tư pháp", 61.25, 9, 70.25],
    ];
    expect(codesOf(rows("Ngoeng"))).toEqual(["unexplained-column"]);
    expect(codesOf(rows("Điểm thẩm định"))).toEqual([]);
  });

  test("what stands beside nothing but rates, and is called nothing, is asked", () => {
    const rows = (last: string): Rows => [
      ["TT", "Đơn vị", "Cải cách thể chế (%)", "Cải cách tài chính công (%)", last],
      [1, "Huyện Ba Bể", 85, 90, 87.5],
      [2, "Huyện Na Rì", 75, 80, 77.5],
    ];
    expect(codesOf(rows("Ngoeng"))).toEqual(["unexplained-column"]);
    expect(codesOf(rows("Chỉ số CCHC (%)"))).toEqual([]);
  });

  test("of two columns of the same figures the one below the area's caption is the area's score", () => {
    const rows = (sum: string, total: string): Rows => [
      ["STT", "Đơn vị", "Cải cách thể chế (10,5 điểm)", null, null, total],
      [null, null, "Rà soát văn bản", "Theo dõi thi hành", sum, null],
      [1, "Huyện Ba Bể", 5, 4, 9, 9],
      [2, "Huyện Na Rì", 5.5, 4.25, 9.75, 9.75],
      [3, "Huyện Ngân Sơn", 3, 3, 6, 6],
    ];
    const merges = ["A1:A2", "B1:B2", "C1:E1", "F1:F2"];
    const tree = (own: Rows) =>
      read(sheet("Năm 2024", own, { merges })).book.assessments[0]?.criteria.map(
        ({ level, name }) => `${level} ${name}`,
      );
    const right = tree(rows("Cộng", "Tổng điểm"));
    expect(right).toHaveLength(4);
    expect(tree(rows("Ngoeng", "Tổng điểm"))).toEqual(right);
    expect(tree(rows("Cộng", "Phươp"))?.slice(1)).toEqual(right?.slice(1));
  });
});

test("criteria as rows: a score that is nobody's beside columns of units may be their maximum", () => {
  const rows: Rows = [
    ["TT", "Ngoeng", "Điểm TĐ", "Huyện Ba Bể", "Huyện Na Rì"],
    [1, "Cải cách thể chế", 10.5, 9, 10.5],
    [2, "Cải cách tài chính công", 11.5, 11, 10],
    [null, "Cộng", 22, 20, 20.5],
  ];
  expect(codes(read(sheet("Năm 2024", rows)))).toEqual(["unexplained-column"]);
});

test("quarters below a scale of their own are no areas: the mean beside them is the year", () => {
  const rows: Rows = [
    ["TT", "UBND xã, phường", "Điểm từng quý (thang 100)", null, null, null, "Bình quân năm", "Vị trí"],
    [null, null, "Quý I", "Quý II", "Quý III", "Quý IV", null, null],
    ...(
      [
        ["Xã Trà My", 83.4, 61.32, 77.56, 79.76, 75.51, 4],
        ["Xã Nam Trà My", 83.64, 60.6, 68.44, 78.92, 72.9, 6],
        ["Xã Trà Tập", 93.28, 80.12, 93.72, 71.36, 84.62, 1],
        ["Xã Trà Vân", 86.76, 93.2, 66.56, 61.4, 76.98, 3],
        ["Xã Trà Linh", 81.32, 80.04, 73.4, 63.08, 74.46, 5],
        ["Phường Hội An Đông", 66.72, 87.04, 86.56, 93.6, 83.48, 2],
      ] as const
    ).map((row, at): MadeCell[] => [at + 1, ...row]),
  ];
  const own = read(sheet("Năm 2025", rows, { merges: ["A1:A2", "B1:B2", "C1:F1", "G1:G2", "H1:H2"] }));
  expect(totals(own)).toEqual([75.51, 72.9, 84.62, 76.98, 74.46, 83.48]);
});

test("a sheet without a year is of the only year of the others, and that is told", () => {
  const ranking: Rows = [
    ["BẢNG XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024"],
    ["STT", "Tên cơ quan", "Tổng điểm", "Xếp hạng"],
    [1, "Sở Y tế", 21.5, 2],
    [2, "Sở Tư pháp", 23, 1],
    [3, "Sở Xây dựng", 20.25, 3],
  ];
  const areas = (title: string): Rows => [
    [title],
    ["STT", "Tên cơ quan", "Cải cách thể chế", "Cải cách tài chính công"],
    [1, "Sở Y tế", 9, 12.5],
    [2, "Sở Tư pháp", 9.5, 13.5],
    [3, "Sở Xây dựng", 8, 12.25],
  ];
  const own = read(sheet("Xếp hạng", ranking), sheet("Thành phần", areas("Điểm theo từng lĩnh vực")));
  expect(own.book.assessments.map(({ year, criteria }) => [year, criteria.length])).toEqual([[2024, 3]]);
  expect(totals(own)).toEqual([21.5, 23, 20.25]);
  expect(own.findings.map(({ code }) => code)).toContain("unknown-year");
  // Of several years none is its own.
  const three = read(
    sheet("Xếp hạng", ranking),
    sheet("Trước", areas("Kết quả năm 2022")),
    sheet("Thành phần", areas("Điểm theo từng lĩnh vực")),
  );
  expect(three.book.assessments.map(({ year }) => year)).toContain(0);
});
