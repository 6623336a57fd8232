/** The result as an aligned table. */
import type { BenchCase } from "./cases";
import type { Measured } from "./measure";
import type { RankCount } from "./wrong-ranks";

export interface Contender {
  readonly measured: Measured;
  readonly ranks: RankCount;
}

export interface Row {
  readonly bench: BenchCase;
  readonly runs: number;
  readonly ours: Contender;
  /** Null where pandas is not installed. */
  readonly pandas: Contender | null;
}

const HEADINGS = [
  "units × criteria × years",
  "runs",
  "ours s",
  "MB",
  "wrong ranks",
  "pandas s",
  "MB",
  "wrong ranks",
  "× faster",
  "× less memory",
];

function cells(contender: Contender | null): readonly string[] {
  if (contender === null) return ["–", "–", "–"];
  const { measured, ranks } = contender;
  return [
    measured.seconds.toFixed(2),
    (measured.peakBytes / 1e6).toFixed(0),
    `${ranks.wrong.toLocaleString("en-US")} of ${ranks.of.toLocaleString("en-US")}`,
  ];
}

function ratio(theirs: number | undefined, ours: number): string {
  return theirs === undefined ? "–" : (theirs / ours).toFixed(1);
}

export function table(rows: readonly Row[]): string {
  const lines = rows.map(({ bench, runs, ours, pandas }) => [
    bench.title,
    String(runs),
    ...cells(ours),
    ...cells(pandas),
    ratio(pandas?.measured.seconds, ours.measured.seconds),
    ratio(pandas?.measured.peakBytes, ours.measured.peakBytes),
  ]);
  const all = [HEADINGS, ...lines];
  const widths = HEADINGS.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  const text = (line: readonly string[]): string =>
    line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  ");
  return [
    text(HEADINGS),
    widths.map((width) => "─".repeat(width)).join("──"),
    ...lines.map((line) => text(line)),
  ].join("\n");
}
