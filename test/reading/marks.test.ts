/** "x" and "✓" in place of points: the sums tell what a mark is. */
import { auditBook } from "../../src/audit/audit";
import { readBook } from "../../src/reading/read-book";
import { sheet, snapshotOf, type MadeCell } from "../making/snapshot";

const MAXIMA = [2, 1.5, 1.5, 3, 4];
const WORK = ["Ban hành kế hoạch", "Báo cáo định kỳ", "Kiểm tra", "Công khai thủ tục", "Trả hồ sơ đúng hạn"];
const UNITS = ["Xã Tân Lập", "Xã An Phú", "Phường Trung Tâm"];

/** One row of marks a criterion, then the rows given. */
function marked(marks: readonly (readonly MadeCell[])[], ...last: readonly (readonly MadeCell[])[]) {
  return markedBelow("Thang điểm", marks, ...last);
}

/** @param caption of the column of maxima; "" leaves it out */
function markedBelow(
  caption: string,
  marks: readonly (readonly MadeCell[])[],
  ...last: readonly (readonly MadeCell[])[]
) {
  const without = (row: readonly MadeCell[]): MadeCell[] => row.filter((_, at) => caption !== "" || at !== 2);
  const rows = WORK.map((name, at): MadeCell[] => [at + 1, name, MAXIMA[at] ?? 0, ...(marks[at] ?? [])]);
  const { book, recognitions } = readBook(
    snapshotOf(sheet("Năm 2024", [["TT", "Nội dung", caption, ...UNITS], ...rows, ...last].map(without))),
  );
  const [own] = book.assessments;
  return {
    totals: own?.units.map(({ index }) => own.scores.points(0, index)),
    most: own?.units.map(({ index }) => own.maxima.points(0, index)),
    doubt: recognitions[0]?.question?.doubt.code ?? null,
    codes: [...new Set(auditBook(book).map(({ code }) => code))],
  };
}

const MARKS = [
  ["x", "x", "x"],
  [null, "x", "x"],
  ["x", null, "x"],
  ["x", "x", null],
  ["x", "x", "x"],
];
const points = (...of: readonly number[]): number[] => of.map((value) => value * 1e6);

test("a cross is the whole score and a blank none where the totals say so", () => {
  const { totals, most, doubt, codes } = marked(MARKS, [null, "Cộng", 12, 10.5, 10.5, 9]);
  expect({ totals, most, doubt, codes }).toEqual({
    totals: points(10.5, 10.5, 9),
    most: points(12, 12, 12),
    doubt: null,
    codes: [],
  });
});

test("what a mark is worth stands in the only column of figures beside it; in words of its own it is asked about", () => {
  expect(markedBelow("Điểm", MARKS, [null, "Cộng", 12, 10.5, 10.5, 9])).toMatchObject({
    totals: points(10.5, 10.5, 9),
    most: points(12, 12, 12),
    doubt: null,
    codes: [],
  });
  expect(markedBelow("Zeb nori", MARKS, [null, "Cộng", 12, 10.5, 10.5, 9]).doubt).toBe("unexplained-column");
});

test("marks of which nothing tells the worth are asked about, printed ranks or not", () => {
  expect(markedBelow("", MARKS, [null, "Cộng", 12, 10.5, 10.5, 9]).doubt).toBe("marks");
  expect(markedBelow("", MARKS, [null, "Cộng", 12, 11, 10.5, 9], [null, "Xếp hạng", 0, 1, 2, 3]).doubt).toBe(
    "marks",
  );
});

test("a cross does not apply where the totals say so", () => {
  const half = [
    [2, "x", 1.5],
    ["x", 1, 1],
    [1, "x", 1],
    [3, "x", "x"],
    [4, 3, 3.5],
  ];
  const { totals, most, doubt } = marked(half, [null, "Cộng", 12, 10, 4, 7]);
  expect({ totals, most, doubt }).toEqual({
    totals: points(10, 4, 7),
    most: points(10.5, 5.5, 9),
    doubt: null,
  });
});

test("where both marks stand, the totals tell whether a cross is a score too", () => {
  const both = MARKS.map((row, at) => row.map((mark) => (mark === null || at % 2 === 0 ? mark : "✓")));
  const every = marked(both, [null, "Cộng", 12, 10.5, 10.5, 9]);
  expect(every).toMatchObject({ totals: points(10.5, 10.5, 9), doubt: null, codes: [] });
  const ticks = marked(both, [null, "Cộng", 12, 3, 4.5, 1.5]);
  expect(ticks).toMatchObject({ totals: points(3, 4.5, 1.5), most: points(12, 12, 12), doubt: null });
});

test("where no total tells, crosses are asked about and ticks are points", () => {
  expect(marked(MARKS).doubt).toBe("marks");
  const ticks = MARKS.map((row) => row.map((mark) => (mark === null ? mark : "✓")));
  expect(marked(ticks)).toMatchObject({
    totals: points(10.5, 10.5, 9),
    most: points(12, 12, 12),
    doubt: null,
  });
});

test("a few crosses among many scores stay what does not apply, though most totals hold either way", () => {
  const units = Array.from({ length: 20 }, (_, at) => `Xã Số ${at + 1}`);
  const crossed = (row: number, at: number): boolean => at < 4 && row === at;
  const rows = WORK.map((name, row): MadeCell[] => [
    row + 1,
    name,
    MAXIMA[row] ?? 0,
    ...units.map((_, at) => (crossed(row, at) ? "x" : (MAXIMA[row] ?? 0) / 2)),
  ]);
  const totals = units.map((_, at) =>
    WORK.reduce((sum, _name, row) => sum + (crossed(row, at) ? 0 : (MAXIMA[row] ?? 0) / 2), 0),
  );
  const { book } = readBook(
    snapshotOf(
      sheet("Năm 2024", [["TT", "Nội dung", "Thang điểm", ...units], ...rows, [null, "Cộng", 12, ...totals]]),
    ),
  );
  const [own] = book.assessments;
  expect(own?.maxima.points(0, 0)).toBe(10_000_000);
  expect(own?.scores.points(1, 0)).toBeNull();
});
