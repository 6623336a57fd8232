/** A sheet for each unit, all of one form: what a caption or name on one of them no longer tells, the others tell, or it is asked. */
import { readBook } from "../../src/reading/read-book";
import { sheet, snapshotOf, type MadeCell } from "../making/snapshot";

/** Self-scored and appraised points of the five criteria, under the letterhead of who appraised. */
const SCORES: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  "Sở Y tế": [
    [4, 3.5],
    [5.5, 5],
    [20, 18.25],
    [9, 8.5],
    [12, 11],
  ],
  "Sở Công Thương": [
    [3, 3],
    [6, 4.75],
    [22, 21],
    [7.5, 7.5],
    [13.5, 12.25],
  ],
  "Sở Tư pháp": [
    [3.5, 2.5],
    [4, 4],
    [24, 23.5],
    [10, 9.25],
    [9, 8.75],
  ],
};

const NAMES = [
  "Kế hoạch năm",
  "Sáng kiến",
  "Trả hồ sơ đúng hạn",
  "Thanh toán qua mạng",
  "Khảo sát người dân",
];
const MOST = [4, 6, 25, 10, 15];

function form(unit: string, year = 2024): MadeCell[][] {
  const own = SCORES[unit] ?? [];
  const sum = (from: number, to: number, part: 0 | 1): number =>
    own.slice(from, to).reduce((all, scores) => all + scores[part], 0);
  const row = (at: number, code: string): MadeCell[] => [
    code,
    NAMES[at] ?? "",
    MOST[at] ?? 0,
    ...(own[at] ?? []),
  ];
  const area = (code: string, name: string, from: number, to: number): MadeCell[] => [
    code,
    name,
    MOST.slice(from, to).reduce((all, most) => all + most, 0),
    sum(from, to, 0),
    sum(from, to, 1),
  ];
  return [
    ["UBND TỈNH LÀO CAI"],
    ["SỞ NỘI VỤ"],
    [`KẾT QUẢ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM ${year}`],
    [`Đơn vị: ${unit}`],
    [],
    ["STT", "Nội dung", "Điểm tối đa", "Điểm tự chấm", "Điểm thẩm định"],
    area("I", "Chỉ đạo, điều hành", 0, 2),
    row(0, "1"),
    row(1, "2"),
    area("II", "Một cửa", 2, 4),
    row(2, "1"),
    row(3, "2"),
    area("III", "Mức độ hài lòng", 4, 5),
    row(4, "1"),
    [null, "Tổng điểm", 60, sum(0, 5, 0), sum(0, 5, 1)],
  ];
}

/** The book with one cell of its second sheet otherwise; rows and columns as Excel counts them, from one. */
function book(changes: readonly (readonly [number, number, MadeCell])[] = []) {
  const sheets = Object.keys(SCORES).map((unit, at) => {
    const rows = form(unit);
    if (at === 1) for (const [row, column, value] of changes) (rows[row - 1] ?? [])[column - 1] = value;
    return sheet(`Biểu ${at + 1}`, rows);
  });
  return readBook(snapshotOf(...sheets));
}

function questions({ recognitions }: ReturnType<typeof book>) {
  return recognitions.flatMap(({ sheet: name, question }) =>
    question === null ? [] : [{ name, code: question.doubt.code, cell: question.doubt.cells[0] }],
  );
}

const totals = ({ book: { assessments } }: ReturnType<typeof book>) =>
  assessments.flatMap(({ units, scores }) => units.map(({ name, index }) => [name, scores.points(0, index)]));

const TOTALS = [
  ["Sở Y tế", 46_250_000],
  ["Sở Công Thương", 48_500_000],
  ["Sở Tư pháp", 48_000_000],
];

test("the book as it is: three units, nothing to ask", () => {
  const read = book();
  expect(totals(read)).toEqual(TOTALS);
  expect(questions(read)).toEqual([]);
  expect(read.findings).toEqual([]);
});

test("a criterion that one sheet calls otherwise is told by its place, and the name is a finding", () => {
  const read = book([[11, 2, "Hồ sơ xong trước ngày hẹn"]]);
  const [own] = read.book.assessments;
  expect(own?.criteria).toHaveLength(9);
  const node = own?.criteria.find(({ name }) => name === "Trả hồ sơ đúng hạn");
  expect(own?.units.map(({ index }) => own.scores.points(node?.index ?? 0, index))).toEqual([
    18_250_000, 21_000_000, 23_500_000,
  ]);
  expect(questions(read)).toEqual([]);
  expect(read.findings).toMatchObject([
    {
      code: "other-name",
      cells: [{ sheet: "Biểu 2", row: 10, column: 1 }],
      name: "Hồ sơ xong trước ngày hẹn",
      expected: "Trả hồ sơ đúng hạn",
    },
  ]);
});

test("with another maximum it is another criterion", () => {
  const read = book([
    [11, 2, "Hồ sơ xong trước ngày hẹn"],
    [11, 3, 24],
    [10, 3, 34],
    [15, 3, 59],
  ]);
  expect(read.book.assessments[0]?.criteria).toHaveLength(10);
  expect(read.findings.filter(({ code }) => code === "other-name")).toEqual([]);
});

test.each([
  ["the maximum's caption", [[6, 3, "Ngoeng"]]],
  ["the appraised score's caption", [[6, 5, "Phươp"]]],
  ["the total's name", [[15, 2, "Muych"]]],
  ["an area's number", [[10, 1, null]]],
  [
    "every caption",
    [
      [6, 1, "Ngoeng"],
      [6, 2, "Phươp"],
      [6, 3, "Muych"],
      [6, 4, "Thuênh"],
      [6, 5, "Quoat"],
    ],
  ],
] as const)(
  "%s in words of its own on one sheet: the same figures, or that sheet is asked about",
  (_, changes) => {
    const read = book(changes);
    const asked = questions(read);
    if (asked.length === 0) expect(totals(read)).toEqual(TOTALS);
    else expect(asked.map(({ name }) => name)).toContain("Biểu 2");
  },
);

test("the heading that all sheets share is nobody's name where a sheet names no unit", () => {
  expect(questions(book([[4, 1, "Lần chấm thứ nhất"]]))).toMatchObject([
    { name: "Biểu 2", code: "unknown-unit" },
  ]);
  // Its own name is a unit's, although it is the heading of all.
  const read = book([[4, 1, "Đơn vị: Sở Nội vụ"]]);
  expect(questions(read)).toEqual([]);
  expect(totals(read).map(([name]) => name)).toContain("Sở Nội vụ");
});

test("sheets of one form that name no unit are asked, each", () => {
  const sheets = Object.keys(SCORES).map((unit, at) => {
    const rows = form(unit);
    rows.splice(0, 5, ["KẾT QUẢ CHẤM ĐIỂM NĂM 2024"], [], [], [], []);
    return sheet(`Biểu ${at + 1}`, rows);
  });
  const { recognitions } = readBook(snapshotOf(...sheets));
  expect(recognitions.map(({ question }) => question?.doubt.code)).toEqual([
    "unknown-unit",
    "unknown-unit",
    "unknown-unit",
  ]);
});

test("two years of one form differ in their criteria, and nothing is asked", () => {
  const sheets = Object.keys(SCORES).flatMap((unit) => {
    const last = form(unit, 2023).filter((_, row) => row !== 6 && row !== 7 && row !== 8);
    const own = SCORES[unit] ?? [];
    const rest = (part: 0 | 1): number => own.slice(2).reduce((all, scores) => all + scores[part], 0);
    last[last.length - 1] = [null, "Tổng điểm", 50, rest(0), rest(1)];
    return [sheet(`${unit} 2023`, last), sheet(`${unit} 2024`, form(unit))];
  });
  const read = readBook(snapshotOf(...sheets));
  expect(questions(read)).toEqual([]);
  expect(read.book.assessments.map(({ year, criteria }) => [year, criteria.length])).toEqual([
    [2023, 6],
    [2024, 9],
  ]);
});

/** Criteria without numbers, a survey beside what was appraised, no sum printed but the total. */
function plainForm(unit: string, appraised: readonly number[], surveyed: number): MadeCell[][] {
  const names = ["Kế hoạch năm", "Sáng kiến", "Trả hồ sơ đúng hạn", "Khảo sát người dân"];
  const most = [4, 6, 25, 15];
  return [
    ["KẾT QUẢ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2024"],
    [`Đơn vị: ${unit}`],
    ["Nội dung", "Điểm tối đa", "Điểm thẩm định", "Điểm điều tra xã hội học"],
    ...names.map((name, at): MadeCell[] => [
      name,
      most[at] ?? 0,
      appraised[at] ?? null,
      at === names.length - 1 ? surveyed : null,
    ]),
    ["Tổng điểm", 50, appraised.reduce((all, own) => all + own, 0), surveyed],
    ["Người lập biểu"],
  ];
}

const plainBook = (change: (rows: MadeCell[][]) => void): ReturnType<typeof book> => {
  const sheets = (
    [
      ["Sở Y tế", [3.5, 5, 18.25], 11],
      ["Sở Công Thương", [3, 4.75, 21], 12.25],
      ["Sở Tư pháp", [2.5, 4, 23.5], 8.75],
    ] as const
  ).map(([unit, appraised, surveyed], at) => {
    const rows = plainForm(unit, appraised, surveyed);
    if (at === 1) change(rows);
    return sheet(`Biểu ${at + 1}`, rows);
  });
  return readBook(snapshotOf(...sheets));
};

test("sheets without a sum to prove by: as they are nothing is asked", () => {
  const read = plainBook(() => undefined);
  expect(questions(read)).toEqual([]);
  expect(totals(read)).toEqual([
    ["Sở Y tế", 37_750_000],
    ["Sở Công Thương", 41_000_000],
    ["Sở Tư pháp", 38_750_000],
  ]);
});

test.each([
  ["a column under a word of its own", 2, (row: MadeCell[]): unknown => row.splice(3, 1, "Ngoeng phươp")],
  // Its maxima and its scores do not add up, so that no law tells what it is.
  [
    "a total that is called nothing",
    7,
    (row: MadeCell[]): unknown => row.splice(0, 3, "Ngoeng phươp", 51, 28),
  ],
] as const)("%s on one sheet of the form is asked, and that sheet alone", (_, at, change) => {
  const read = plainBook((rows) => change(rows[at] ?? []));
  expect(questions(read)).toMatchObject([{ name: "Biểu 2", code: "unlike-form", cell: { sheet: "Biểu 2" } }]);
});

test("a row put in between on one sheet makes its rows lie elsewhere, and is no doubt", () => {
  const read = plainBook((rows) => rows.splice(5, 0, ["Sáng kiến cấp tỉnh", 2, 1, null]));
  expect(questions(read)).toEqual([]);
});
