/**
 * The report as a document tree. Every figure keeps its value, what it claims and its source cells;
 * text is made last (language/), so that the draft sheet, the Word file and the checker read one tree.
 */
import type { CellRef } from "../workbook/address";
import type { Points, Ratio } from "../scorebook/points";

/** What a figure in a sentence claims. */
export type Measure =
  | { readonly kind: "score" | "max" | "lost-points"; readonly points: Points }
  /** Shown without sign; the word before it says which way. */
  | { readonly kind: "score-change"; readonly points: Points }
  | { readonly kind: "percent"; readonly ratio: Ratio }
  /** In millionths of a percentage point. */
  | { readonly kind: "percent-change"; readonly millionths: number }
  | { readonly kind: "rank"; readonly rank: number; readonly of: number | null }
  | { readonly kind: "rank-change"; readonly places: number }
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "year"; readonly year: number };

/** A figure in the text: measure, whose it is, and from which cells. */
export interface FigureRun {
  readonly kind: "figure";
  readonly measure: Measure;
  readonly unit: string;
  /** Criterion index in its assessment; 0 is the total. */
  readonly criterion: number;
  readonly year: number;
  readonly cells: readonly CellRef[];
}

export interface TextRun {
  readonly kind: "text";
  readonly text: string;
  readonly italic?: boolean;
  readonly bold?: boolean;
}

/** A place that a person fills in: "(cơ quan bổ sung)". Marked in every output. */
export interface BlankRun {
  readonly kind: "blank";
  readonly hint: string;
}

export type Run = TextRun | FigureRun | BlankRun;

/** A table cell holds runs; numbers are aligned right. */
export interface TableCell {
  readonly runs: readonly Run[];
  readonly align: "left" | "center" | "right";
  readonly bold?: boolean;
}

/** `id` names a block across runs of the product ("total", "area-up:the-che"), so that edits are kept. */
interface Identified {
  readonly id: string;
}

export type Block =
  /** Level 1 "I. …" in capitals, level 2 "1. …" / "1.1. …". `number` is printed before the text. */
  | (Identified & {
      readonly kind: "heading";
      readonly level: 1 | 2;
      readonly number: string;
      readonly runs: readonly Run[];
    })
  | (Identified & { readonly kind: "paragraph"; readonly runs: readonly Run[] })
  /** A line that begins with "- ". */
  | (Identified & { readonly kind: "item"; readonly runs: readonly Run[] })
  | (Identified & {
      readonly kind: "table";
      readonly columns: readonly {
        readonly title: string;
        readonly width: number;
        readonly align: "left" | "center" | "right";
      }[];
      readonly rows: readonly (readonly TableCell[])[];
    });

/** The official frame of a letter (Decree 30/2020/NĐ-CP, Phụ lục I); blanks where nobody has filled them in. */
export interface Letterhead {
  readonly superior: string;
  readonly issuer: string;
  /** After the number: "BC-UBND". */
  readonly symbol: string;
  readonly place: string;
  readonly month: number | null;
  readonly year: number | null;
  readonly title: string;
  readonly abstract: string;
}

export interface Signature {
  readonly authority: string;
  readonly position: string;
  readonly name: string;
}

export interface Appendix {
  readonly id: string;
  /** "I", "II". */
  readonly number: string;
  readonly title: string;
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
}

export interface Report {
  readonly unit: string;
  readonly year: number;
  readonly baseYear: number | null;
  readonly letterhead: Letterhead;
  readonly body: readonly Block[];
  readonly recipients: readonly string[];
  readonly signature: Signature;
  readonly appendices: readonly Appendix[];
}
