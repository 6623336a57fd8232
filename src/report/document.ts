/**
 * The report as a document tree. Every figure keeps its value, what it claims and its source cells;
 * text is made last (language/), so that the draft sheet, the Word file and the checker read one tree.
 */
import type { DocumentKind } from "../language/documents";
import type { Run } from "../language/runs";

export type { Run } from "../language/runs";

/** A table cell holds runs; numbers are aligned right. */
export interface TableCell {
  readonly runs: readonly Run[];
  readonly align: "left" | "center" | "right";
  readonly bold?: boolean;
  /** How many columns it spans; a row's spans add up to the table's columns. */
  readonly span?: number;
}

/**
 * `id` names a block across runs of the product ("total", "area:cai-cach-the-che"), so that edits are kept.
 * It comes from what the block is about, not from its place.
 */
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
        /** In characters; a page that is narrower or wider shares itself in this proportion. */
        readonly width: number;
        readonly align: "left" | "center" | "right";
        /** Columns beside each other with the same heading share a cell above their titles ("Năm 2022"). */
        readonly group?: string;
      }[];
      readonly rows: readonly (readonly TableCell[])[];
    });

/** The official frame of a letter (Decree 30/2020/NĐ-CP, Phụ lục I); blanks where nobody has filled them in. */
export interface Letterhead {
  readonly superior: string;
  /** In capitals, one or more lines. */
  readonly issuer: string;
  /** In running text: "UBND huyện Bạch Thông". */
  readonly issuerName: string;
  /** After the number: "BC-UBND". */
  readonly symbol: string;
  readonly place: string;
  readonly month: number | null;
  readonly year: number | null;
  /** "" of an official letter, whose abstract stands below its number. */
  readonly title: string;
  readonly abstract: string;
  /** "Kính gửi": superior bodies, without punctuation; none leaves the line out. */
  readonly addressees: readonly string[];
  /** What a person has written in the place of "....../BC-UBND" and of the place and date. */
  readonly number?: string;
  readonly placeAndDate?: string;
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
  /** False where it has nothing to say: it goes out with no report, and no sentence leads to it. */
  readonly printed: boolean;
  readonly blocks: readonly Block[];
}

export interface Report {
  readonly kind: DocumentKind;
  /** Whose it is: a unit's name, or that of the whole peer group. */
  readonly unit: string;
  readonly year: number;
  readonly baseYear: number | null;
  readonly letterhead: Letterhead;
  readonly body: readonly Block[];
  readonly recipients: readonly string[];
  readonly signature: Signature;
  readonly appendices: readonly Appendix[];
}

/** The appendices that go out, numbered as the decree has it: one alone bears no number. */
export function printedAppendices({ appendices }: Pick<Report, "appendices">): readonly Appendix[] {
  const printed = appendices.filter((appendix) => appendix.printed);
  return printed.length === 1 ? printed.map((appendix) => ({ ...appendix, number: "" })) : printed;
}
