/** The source sheets that made assessments (test/making/book.ts) claim to come from, cell for cell. */
import type { Assessment } from "../../../src/scorebook/assessment";
import { fromPoints } from "../../../src/scorebook/points";
import { ScoreState } from "../../../src/scorebook/score-table";
import type { CellRef } from "../../../src/workbook/address";
import type { Snapshot } from "../../../src/workbook/snapshot";
import { snapshotOf, type MadeCell, type MadeSheet } from "../../making/snapshot";

class Paper {
  readonly rows: MadeCell[][] = [];

  put(cell: CellRef | null, value: MadeCell): void {
    if (cell === null) return;
    while (this.rows.length <= cell.row) this.rows.push([]);
    const row = this.rows[cell.row] ?? [];
    while (row.length <= cell.column) row.push(null);
    row[cell.column] = value;
  }
}

/** One sheet an assessment. `write` changes how a score stands in its cell (as text, with noise). */
export function sourceSheets(
  assessments: readonly Assessment[],
  write: (value: number, cell: CellRef) => MadeCell = (value) => value,
): readonly MadeSheet[] {
  const papers = new Map<string, Paper>();
  for (const { sheets, criteria, units, scores, maxima } of assessments) {
    const name = sheets[0] ?? "";
    const paper = papers.get(name) ?? new Paper();
    papers.set(name, paper);
    for (const unit of units) paper.put(unit.cell, unit.name);
    for (const criterion of criteria) {
      paper.put(criterion.cell, criterion.name);
      for (const { index } of units) {
        for (const table of [scores, maxima]) {
          const cell = table.cell(criterion.index, index);
          const points = table.points(criterion.index, index);
          if (cell === null) continue;
          if (points !== null) paper.put(cell, write(fromPoints(points), cell));
          else if (table.state(criterion.index, index) === ScoreState.notApplicable) paper.put(cell, "KĐG");
        }
      }
    }
  }
  return [...papers].map(([name, { rows }]) => ({ name, rows }));
}

export function sourceSnapshot(
  assessments: readonly Assessment[],
  write?: (value: number, cell: CellRef) => MadeCell,
): Snapshot {
  return snapshotOf(...sourceSheets(assessments, write));
}
