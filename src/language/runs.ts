/**
 * Runs: text in which a figure is still a figure. A run keeps what it claims, whose it is and from which
 * cells, so that the draft sheet, the Word file and the checker read one tree; text is made last, here.
 */
import type { CellRef } from "../workbook/address";
import type { Points, Ratio } from "../scorebook/points";
import type { Language } from "./language";
import { formatCount, formatMillionths, formatPercent, formatPoints, formatRank } from "./numbers";

/** What a figure in a sentence claims. `signed` shows "+" or "−" where no word before it says which way. */
export type Measure =
  | { readonly kind: "score" | "max" | "lost-points"; readonly points: Points }
  | { readonly kind: "score-change"; readonly points: Points; readonly signed?: boolean }
  | { readonly kind: "percent"; readonly ratio: Ratio }
  /** In millionths of a percentage point. */
  | { readonly kind: "percent-change"; readonly millionths: number; readonly signed?: boolean }
  | { readonly kind: "rank"; readonly rank: number; readonly of: number | null }
  | { readonly kind: "rank-change"; readonly places: number; readonly signed?: boolean }
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "year"; readonly year: number };

interface Styled {
  readonly italic?: boolean;
  readonly bold?: boolean;
}

/** A figure in the text: measure, whose it is, and from which cells. */
export interface FigureRun extends Styled {
  readonly kind: "figure";
  readonly measure: Measure;
  readonly unit: string;
  /** Criterion index in its assessment; 0 is the total. */
  readonly criterion: number;
  readonly year: number;
  readonly cells: readonly CellRef[];
}

interface TextRun extends Styled {
  readonly kind: "text";
  readonly text: string;
}

/** A place that a person fills in: "[số quyết định]", or dots to write on. Marked in every output. */
interface BlankRun extends Styled {
  readonly kind: "blank";
  readonly hint: string;
}

export type Run = TextRun | FigureRun | BlankRun;

/** Nothing is signed that shows as zero. */
function withSign(shown: string, value: number, signed: boolean | undefined): string {
  return signed !== true || !/[1-9]/.test(shown) ? shown : `${value > 0 ? "+" : "−"}${shown}`;
}

/** A figure as it is read: "74,36", "01/08", "74,36%", "02"; changes without sign unless `signed`. */
export function measureText(measure: Measure, language: Language): string {
  switch (measure.kind) {
    case "score":
    case "max":
    case "lost-points":
      return formatPoints(measure.points, language);
    case "score-change":
      return withSign(formatPoints(Math.abs(measure.points), language), measure.points, measure.signed);
    case "percent":
      return `${formatPercent(measure.ratio, language)}%`;
    case "percent-change":
      return withSign(
        formatMillionths(Math.abs(measure.millionths), language),
        measure.millionths,
        measure.signed,
      );
    case "rank":
      return formatRank(measure.rank, measure.of, language);
    case "rank-change":
      return withSign(formatCount(Math.abs(measure.places), language), measure.places, measure.signed);
    case "count":
      return formatCount(measure.count, language);
    case "year":
      return String(measure.year);
  }
}

const DOTS = /^\.+$/;

/** The text of one run; a place to fill in stands in square brackets, or is dots. */
export function singleRunText(run: Run, language: Language): string {
  if (run.kind === "text") return run.text;
  if (run.kind === "blank") return DOTS.test(run.hint) ? run.hint : `[${run.hint}]`;
  return measureText(run.measure, language);
}

/** A plain line as runs: what stands in square brackets, and dots to write on, are places to fill in. */
export function placesIn(text: string): readonly Run[] {
  return text
    .split(/(\[[^[\]]+\]|\.{4,})/)
    .filter((piece) => piece !== "")
    .map((piece): Run => {
      if (DOTS.test(piece) && piece.length > 3) return { kind: "blank", hint: piece };
      const [, hint] = /^\[([^[\]]+)\]$/.exec(piece) ?? [];
      return hint === undefined ? { kind: "text", text: piece } : { kind: "blank", hint };
    });
}

/** The text of a paragraph, in Unicode NFC as its parts are. */
export function runText(runs: readonly Run[], language: Language): string {
  let text = "";
  for (const run of runs) text += singleRunText(run, language);
  return text;
}
