import fc from "fast-check";
import { areasBy, lineRuns } from "../../../src/hosts/excel/style-areas";
import type { PlanCell } from "../../../src/workbook/plan";

/** A sheet drawn as it looks: a letter a cell, "." for no cell, "-" for a cell without a value. */
function cellsOf(...rows: readonly string[]): readonly PlanCell[] {
  return rows.flatMap((line, row) =>
    [...line].flatMap((value, column) => (value === "." ? [] : [{ row, column, value, style: 0 }])),
  );
}

const letter = ({ value }: PlanCell): string | null => (value === "-" ? null : String(value));

test("a table is one rectangle, whatever stands beside it", () => {
  expect([...areasBy(cellsOf("aaab", "aaa.", "aaac"), letter)]).toMatchObject([
    ["a", [{ top: 0, left: 0, bottom: 2, right: 2 }]],
    ["b", [{ top: 0, left: 3, bottom: 0, right: 3 }]],
    ["c", [{ top: 2, left: 3, bottom: 2, right: 3 }]],
  ]);
});

test("a gap in a row or between rows parts two areas", () => {
  expect([...areasBy(cellsOf("a-a", "...", "a.."), letter)]).toMatchObject([
    [
      "a",
      [
        { top: 0, left: 0, bottom: 0, right: 0 },
        { top: 0, left: 2, bottom: 0, right: 2 },
        { top: 2, left: 0, bottom: 2, right: 0 },
      ],
    ],
  ]);
});

test("the areas of a value hold its cells, each once, and no other", () => {
  const line = fc.string({ unit: fc.constantFrom("a", "b", "-", "."), maxLength: 8 });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (rows) => {
      const cells = cellsOf(...rows);
      const covered: string[] = [];
      for (const [value, areas] of areasBy(cells, letter)) {
        for (const { top, left, bottom, right } of areas) {
          for (let row = top; row <= bottom; row++) {
            for (let column = left; column <= right; column++) covered.push(`${row},${column} ${value}`);
          }
        }
      }
      const wanted = cells.flatMap((cell) =>
        letter(cell) === null ? [] : [`${cell.row},${cell.column} ${letter(cell) ?? ""}`],
      );
      expect(covered.sort()).toEqual(wanted.sort());
    }),
  );
});

test("lines of one size go together as runs", () => {
  expect([
    ...lineRuns([
      [2, 15],
      [0, 15],
      [1, 15],
      [5, 15],
      [3, 30],
    ]),
  ]).toEqual([
    [
      15,
      [
        [0, 2],
        [5, 5],
      ],
    ],
    [30, [[3, 3]]],
  ]);
});
