/** A table that goes on in another is one group, and two groups stay two. */
import { readBook } from "../../src/reading/read-book";
import { sheet, snapshotOf, type MadeCell } from "../making/snapshot";

const HEAD = ["TT", "Cơ quan", "Điểm đạt được", "Hạng"] as const;
type Line = readonly [number, string, number, number | null];

/** Two tables side by side, a column between them. */
function halves(left: readonly Line[], right: readonly Line[]) {
  const rows: MadeCell[][] = left.map((line, at) => [...line, null, ...(right[at] ?? [])]);
  return groupsIn(sheet("Năm 2024", [["Kết quả chỉ số năm 2024"], [...HEAD, null, ...HEAD], ...rows]));
}

function groupsIn(...sheets: readonly ReturnType<typeof sheet>[]): string[][] {
  const { book } = readBook(snapshotOf(...sheets));
  return book.assessments.map(({ units }) => units.map(({ name }) => name));
}

const LEFT = ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp"];
const RIGHT = ["Sở Y tế", "Sở Xây dựng", "Sở Công Thương"];
const lines = (names: readonly string[], first: number, ranks: readonly (number | null)[]): Line[] =>
  names.map((name, at) => [first + at, name, 95 - 2.25 * (ranks[at] ?? first + at), ranks[at] ?? null]);

test("ranks that are one order only together join two halves", () => {
  expect(halves(lines(LEFT, 1, [5, 2, 4]), lines(RIGHT, 1, [1, 6, 3]))).toEqual([[...LEFT, ...RIGHT]]);
});

test("a numbering that goes on joins them where no ranks are printed", () => {
  expect(halves(lines(LEFT, 1, []), lines(RIGHT, 4, []))).toEqual([[...LEFT, ...RIGHT]]);
});

test("ranks of their own keep two tables apart, and so does a numbering of their own", () => {
  expect(halves(lines(LEFT, 1, [3, 1, 2]), lines(RIGHT, 4, [1, 3, 2]))).toEqual([LEFT, RIGHT]);
  expect(halves(lines(LEFT, 1, []), lines(RIGHT, 1, []))).toEqual([LEFT, RIGHT]);
});

test("a table goes on over several sheets", () => {
  const page = (name: string, own: readonly Line[]) =>
    sheet(name, [["Kết quả chỉ số năm 2024"], [...HEAD], ...own]);
  const more = ["Sở Khoa học và Công nghệ", "Sở Ngoại vụ", "Sở Dân tộc và Tôn giáo"];
  expect(
    groupsIn(
      page("Trang 1", lines(LEFT, 1, [9, 2, 4])),
      page("Trang 2", lines(RIGHT, 4, [1, 6, 3])),
      page("Trang 3", lines(more, 7, [5, 7, 8])),
    ),
  ).toEqual([[...LEFT, ...RIGHT, ...more]]);
});
