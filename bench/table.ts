/** The results as aligned tables. */
import type { BenchCase } from "./cases";
import type { Measured } from "./measure";
import type { RankCount } from "./wrong-ranks";

export interface Contender {
  readonly name: string;
  readonly measured: Measured;
  readonly ranks: RankCount;
}

export interface Row {
  readonly bench: BenchCase;
  readonly runs: number;
  readonly ours: Contender;
  readonly rivals: readonly Contender[];
}

const HEADINGS = ["units × criteria × years", "program", "runs", "s", "CPU s", "MB", "wrong ranks", "× ours"];

/** One line a program; the last column says how many times ours it takes. */
export function table(rows: readonly Row[]): string {
  return aligned([
    HEADINGS,
    ...rows.flatMap(({ bench, runs, ours, rivals }) =>
      [ours, ...rivals].map(({ name, measured, ranks }, at) => [
        at === 0 ? bench.title : "",
        name,
        String(runs),
        measured.seconds.toFixed(2),
        measured.processorSeconds.toFixed(2),
        (measured.peakBytes / 1e6).toFixed(0),
        `${ranks.wrong.toLocaleString("en-US")} of ${ranks.of.toLocaleString("en-US")}`,
        at === 0 ? "" : (measured.seconds / ours.measured.seconds).toFixed(2),
      ]),
    ),
  ]);
}

/** @param lines the headings first; the first two columns to the left, the others to the right */
export function aligned(lines: readonly (readonly string[])[]): string {
  const [headings = []] = lines;
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const text = (line: readonly string[]): string =>
    line.map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  ");
  const [head = "", ...body] = lines.map((line) => text(line));
  return [head, widths.map((width) => "─".repeat(width)).join("──"), ...body].join("\n");
}
