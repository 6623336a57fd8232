/** A score left blank is told at its cell, in whatever layout it stands. */
import * as fc from "fast-check";
import { auditBook } from "../../src/audit/audit";
import { readBook } from "../../src/reading/read-book";
import type { ScoreBook } from "../../src/scorebook/assessment";
import { isLeaf } from "../../src/scorebook/criterion";
import { ScoreState } from "../../src/scorebook/score-table";
import { refName, type CellRef } from "../../src/workbook/address";
import type { Snapshot } from "../../src/workbook/snapshot";
import { snapshotOf } from "../making/snapshot";
import { CASES } from "../workbooks/cases";
import { fieldBook } from "../workbooks/rendering/draw-book";
import { FAMILIES } from "../workbooks/rendering/families";
import { dressed, habits } from "../workbooks/rendering/habits";
import { withBlank } from "./books/blank";

const BOOKS = process.env["PAR_INDEX_LONG"] === "1" ? 200 : 15;
const SILENT = 0.1;

/** The cells of all leaf scores that are there. */
function leafCells({ assessments }: ScoreBook): readonly CellRef[] {
  return assessments.flatMap(({ criteria, units, scores }) =>
    criteria
      .filter((node) => isLeaf(node) && node.kind === "scored")
      .flatMap(({ index }) =>
        units.flatMap((unit) => {
          const isPresent = scores.state(index, unit.index) === ScoreState.present;
          const cell = scores.cell(index, unit.index);
          return isPresent && cell !== null ? [cell] : [];
        }),
      ),
  );
}

/** Whether the blank is told at its cell. */
function isTold(snapshot: Snapshot, cell: CellRef): boolean {
  const { book } = readBook(withBlank(snapshot, cell));
  const at = (other: CellRef): boolean => refName(other) === refName(cell);
  return auditBook(book).some(({ code, cells }) => code === "missing-score" && cells.some(at));
}

test("in every golden case", () => {
  const silent = CASES.flatMap(({ title, workbook }) =>
    leafCells(readBook(workbook).book)
      .filter((cell) => !isTold(workbook, cell))
      .map((cell) => `${title}: ${refName(cell)}`),
  );
  expect(silent.map((told) => told.slice(0, 11))).toEqual([
    // Another round of appraisal has a score in the same row: there the blank of the last one is told.
    "out of Word",
    "out of Word",
    // The only figure of its row: no unit is left there.
    "percentages",
    "percentages",
    "percentages",
    // Another row of the same unit, a round or a quarter, has a score that counts in its place.
    "three rows ",
    "three rows ",
    "three rows ",
    "three rows ",
    "three rows ",
    "quarters an",
    "quarters an",
    "quarters an",
    "a sheet abo",
    "a sheet abo",
  ]);
});

test.each(FAMILIES.filter(({ letter }) => "CDEKL".includes(letter)))(
  "drawn as $letter: $title",
  ({ letter, draw }) => {
    let tried = 0;
    const silent: string[] = [];
    fc.assert(
      fc.property(fieldBook, habits, draw, fc.nat(), (book, own, drawing, chosen) => {
        const rendering = drawing.render(book);
        const snapshot = snapshotOf(...rendering.tables.map((table) => dressed(table, own)));
        const cells = leafCells(readBook(snapshot).book);
        const cell = cells[chosen % Math.max(1, cells.length)];
        fc.pre(cell !== undefined);
        if (cell === undefined) return;
        tried++;
        if (!isTold(snapshot, cell)) silent.push(`${refName(cell)} ${JSON.stringify(drawing.style)}`);
      }),
      { numRuns: BOOKS, seed: 20_221_123 },
    );
    console.log(`blank leaf, ${letter}: told ${tried - silent.length}/${tried}`);
    // In a row of which other parts are blank as well, the first of them is named.
    expect(silent.length).toBeLessThanOrEqual(Math.floor(tried * SILENT));
  },
);
