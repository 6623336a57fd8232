/** Whether every figure of a book stands in the cell that it is said to come from. */
import type { ScoreBook } from "../../../src/scorebook/assessment";
import { toPoints } from "../../../src/scorebook/points";
import { ScoreState, type ScoreTable } from "../../../src/scorebook/score-table";
import { refName, type CellRef } from "../../../src/workbook/address";
import { numberAt, textAt, type Snapshot } from "../../../src/workbook/snapshot";

/** The figure in a cell as it is typed; NaN for anything else. */
function figureIn(snapshot: Snapshot, { sheet, row, column }: CellRef): number {
  const grid = snapshot.sheets.find(({ name }) => name === sheet)?.grid;
  if (grid === undefined) return NaN;
  const typed = textAt(grid, row, column).replace("%", "").replace(",", ".");
  return toPoints(numberAt(grid, row, column) ?? (typed === "" ? NaN : Number(typed)));
}

/** Figures whose cell holds another one; sums of several columns have no cell of their own. */
export function misplaced({ assessments }: ScoreBook, snapshot: Snapshot): string[] {
  return assessments.flatMap(({ criteria, units, scores, maxima, parts, official }) => {
    const tables: (readonly [string, ScoreTable])[] = [...parts].filter(([part]) => part !== "survey");
    if (official.length === 1) tables.push(["score", scores]);
    return [...tables, ["maximum", maxima] as const].flatMap(([what, table]) =>
      criteria.flatMap(({ index, name }) =>
        units.flatMap((unit) => {
          const points = table.points(index, unit.index);
          const cell = table.cell(index, unit.index);
          if (points === null || table.state(index, unit.index) !== ScoreState.present) return [];
          if (cell === null) return [`${what} of ${name}, ${unit.name}: no cell`];
          const found = figureIn(snapshot, cell);
          // A header's text holds its maximum among words; what a penalty takes may be printed either way.
          const inHeader = what === "maximum" && Number.isNaN(found);
          return inHeader || Math.abs(found) === Math.abs(points)
            ? []
            : [`${what} of ${name}, ${unit.name}: ${refName(cell)} holds ${found}, not ${points}`];
        }),
      ),
    );
  });
}
