/**
 * Every column of figures shuffled by itself: no arithmetic is left, so no law may be found in it. What is
 * still called proved, or still holds, holds by chance.
 */
import type { LawCode } from "../../src/scorebook/proof";
import type { Recognition } from "../../src/scorebook/recognition";
import { seeded, type Random } from "../making/random";
import { baseReadings } from "./base-readings";
import { LIMIT, LONG, SEED } from "./books";
import { mutateSnapshot, type CellChange } from "./changed-sheet";
import { figureCells, type FigureCell } from "./figures";
import { placeOf, readOnly, usedTables, type Read, type ReadBook } from "./read";
import { Tally } from "./tally";

/** Measured in the short run; brought down to 0 it is held there. */
const MOST_FALSE = 0;

const DRAWN = LONG ? 250 : 2;
/** Shuffles of each workbook. */
const TIMES = LONG ? 4 : 1;
/** A column with fewer figures, or a sheet with fewer columns of them, may come out of it as it was. */
const FEWEST_FIGURES = 5;
const FEWEST_COLUMNS = 3;

const TELLING: readonly LawCode[] = ["total-sum", "rank", "percent"];
const HOLDS = 0.9;

const tally = new Tally("false laws", ["false"]);

/** Columns with enough figures that are not all the same, by sheet. */
function columnsOf(read: Read): Map<number, FigureCell[][]> {
  const columns = new Map<string, FigureCell[]>();
  for (const cell of figureCells(read)) {
    const key = `${cell.sheet}!${cell.column}`;
    columns.set(key, [...(columns.get(key) ?? []), cell]);
  }
  const bySheet = new Map<number, FigureCell[][]>();
  for (const cells of columns.values()) {
    const [first] = cells;
    if (first === undefined || cells.length < FEWEST_FIGURES) continue;
    if (new Set(cells.map(({ value }) => value)).size < FEWEST_FIGURES - 1) continue;
    bySheet.set(first.sheet, [...(bySheet.get(first.sheet) ?? []), cells]);
  }
  return bySheet;
}

function shuffled(columns: readonly FigureCell[][], random: Random): CellChange[] {
  return columns.flatMap((cells) => {
    const values = random.shuffled(cells.map(({ value }) => value));
    return cells.map(({ sheet, row, column }, at) => ({ sheet, row, column, value: values[at] ?? null }));
  });
}

function falseLaws({ certainty, proof }: Recognition): string[] {
  const laws = proof
    // Fewer ranks prove nothing (doubts.ts): five fall into place by chance once in 120 times.
    .filter(
      ({ law, holds, of }) => TELLING.includes(law) && of >= (law === "rank" ? 6 : 3) && holds / of > HOLDS,
    )
    .map(({ law, holds, of }) => `${law} ${holds}/${of}`);
  return certainty === "proved" ? ["proved", ...laws] : laws;
}

function run({ book, base }: ReadBook, at: number): void {
  const columns = [...columnsOf(base)].filter(([, own]) => own.length >= FEWEST_COLUMNS);
  if (columns.length === 0) return;
  for (let time = 0; time < TIMES; time++) {
    const changes = columns.flatMap(([, own]) => shuffled(own, seeded(SEED + at * TIMES + time)));
    const other = readOnly(mutateSnapshot(base.snapshot, changes));
    for (const table of usedTables(other)) {
      if (!columns.some(([sheet]) => sheet === placeOf(other.snapshot, table.sheet))) continue;
      const found = falseLaws(table);
      tally.count("tables");
      tally.add({
        book,
        verdict: found.length === 0 ? "same" : "false",
        cell: table.sheet,
        old: `shuffle ${time}`,
        new: table.certainty,
        lines: found,
      });
    }
  }
}

test(
  "shuffled figures prove nothing",
  async () => {
    let at = 0;
    for await (const read of baseReadings(DRAWN, readOnly)) run(read, at++);
    const [tables, wrong] = [tally.of("tables"), tally.of("false")];
    tally.print(
      `false laws: ${tables} tables shuffled, ${wrong} with a law that holds by chance (${((100 * wrong) / Math.max(1, tables)).toFixed(1)} %)`,
    );
    expect(tables).toBeGreaterThan(0);
    tally.expectAtMost("false", MOST_FALSE);
  },
  LIMIT,
);
