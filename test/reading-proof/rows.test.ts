/**
 * Rows of units in another order, blank rows and notes between them, rows with the highest, the lowest, the
 * mean and the sum above and below them, named by words or by words that nobody knows: the same figures.
 */
import { seeded } from "../making/random";
import { baseReadings } from "./base-readings";
import { LIMIT, LONG, SEED, type Book } from "./books";
import { doubtfulTables, readOnly, usedTables, type Read, type ReadBook } from "./read";
import { rowChanges, type RowChange } from "./row-changes";
import { Tally } from "./tally";
import { lineDifferences, unitLines } from "./unit-lines";

/** Measured in the short run; brought down to 0 it is held there. */
const MOST_SILENT = 238;

const DRAWN = LONG ? 60 : 2;
/** Changes of each workbook. */
const MOST: Readonly<Record<Book["kind"], number>> = LONG
  ? { golden: 100, sample: 40, drawn: 20 }
  : { golden: 7, sample: 2, drawn: 5 };

const tally = new Tally("rows", ["silent"]);

function verdictOf(other: Read, lines: readonly string[]): string {
  if (doubtfulTables(other).length > 0) return "asked";
  if (lines.length === 0) return "same";
  return other.problem !== "" || usedTables(other).length === 0 ? "refused" : "silent";
}

const SORTS = ["rows shuffled", "blank row", "note", "statistic in unknown words", "statistic"] as const;

function sortOf(kind: string): string {
  const statistic = kind.endsWith("in unknown words") ? "statistic in unknown words" : "statistic";
  return SORTS.find((sort) => kind.startsWith(sort)) ?? statistic;
}

function run({ book }: ReadBook, before: readonly string[], { kind, at, apply }: RowChange): void {
  const other = readOnly(apply());
  const lines = lineDifferences(before, unitLines(other));
  tally.count("changed");
  const verdict = verdictOf(other, lines);
  const sort = sortOf(kind);
  tally.count(`${sort} changed`);
  tally.count(`${sort} ${verdict}`);
  tally.add({ book, verdict, cell: at, old: kind, new: "", lines });
}

test(
  "rows that move or come between change no figure",
  async () => {
    let seed = SEED;
    for await (const read of baseReadings(DRAWN, readOnly)) {
      const random = seeded(++seed);
      const before = unitLines(read.base);
      const changes = random.shuffled(rowChanges(read.base, random, seed));
      for (const change of changes.slice(0, MOST[read.book.kind])) run(read, before, change);
    }
    const part = (what: string): number => tally.of(what);
    const sorts = SORTS.map((sort) => `${sort} ${part(`${sort} silent`)}/${part(`${sort} changed`)}`);
    tally.print(
      `rows: ${part("changed")} changed, ${part("same")} same, ${part("asked")} asked, ` +
        `${part("refused")} refused, ${part("silent")} silent (${sorts.join(", ")})`,
    );
    expect(part("changed")).toBeGreaterThan(0);
    tally.expectAtMost("silent", MOST_SILENT);
  },
  LIMIT,
);
