/** The port between the pure rooms and the world: Excel, a file, or memory in tests. */
import type { CellRef } from "./address";
import type { WritePlan } from "./plan";
import type { Snapshot } from "./snapshot";

/** What a host says while it works: `done` of `total` steps. */
export type Progress = (step: { readonly done: number; readonly total: number }) => void;

export interface WorkOptions {
  readonly onProgress?: Progress;
  /** Cancels between steps; what is under way is finished or taken back, never left half. */
  readonly signal?: AbortSignal;
}

/**
 * How a sheet looks and prints, by what a person would call it. A host that was refused one of these, or saw
 * it dropped, leaves it out and says so; the figures stand whole all the same.
 */
export type LookName =
  | "number-formats"
  | "old-looks"
  | "filter"
  | "filter-heads"
  | "tables"
  | "hidden-sheet"
  | "name-range"
  | "fonts"
  | "fills"
  | "lines"
  | "alignment"
  | "column-widths"
  | "row-heights"
  | "hidden-columns"
  | "merges"
  | "frozen-panes"
  | "color-scales"
  | "charts"
  | "chart-looks"
  | "chart-axes"
  | "print-area"
  | "print-titles"
  | "page-number"
  | "orientation"
  | "paper-size"
  | "fit-to-page"
  | "margins"
  | "page-breaks";

/** A sheet that was written: its defined name and its name as it stands in the workbook now. */
export interface WrittenSheet {
  readonly definedName: string;
  readonly sheet: string;
  readonly created: boolean;
  /** What could not be set; tried again at the next writing. Absent where nothing is missing. */
  readonly missing?: readonly LookName[];
}

export interface Host {
  /** Everything in the workbook that reading needs. @throws HostError */
  read(options?: WorkOptions): Promise<Snapshot>;
  /** Writes the own sheets of the plan and nothing else. @throws HostError */
  apply(plan: WritePlan, options?: WorkOptions): Promise<readonly WrittenSheet[]>;
  /** Removes own sheets and their names (all, or those given). @returns the names of the sheets removed. @throws HostError */
  removeOwnSheets(definedNames?: readonly string[]): Promise<readonly string[]>;
  /**
   * Fingerprint of the source as it is now, "" where sheets came or went; for a host that can tell it for less
   * than reading everything. @throws HostError
   */
  fingerprint?(): Promise<string>;
  /** Shows a cell to the user, where the host has a screen. @throws HostError */
  select?(cell: CellRef): Promise<void>;
}

/**
 * Why a host could not do its work. A sentence for the user is made from the code in language/.
 * Codes: file — not-a-workbook, not-a-document (a report to check), encrypted, empty-workbook, too-large, write-failed,
 * missing-part (the file names a part that it does not hold), ambiguous-parts (two part names that differ in case
 * only), unreadable-text (bytes that are no text in the encoding declared), not-converted (an old format);
 * Excel — cell-editing, dialog-open, busy, session-expired, payload, access-denied, protected, timeout,
 * disconnected, name-taken, source-changed, half-written, refused (nothing was written), unsupported, no-downloads
 * (Mac, iPad), cancelled, unknown.
 */
export type HostErrorCode =
  | "not-a-workbook"
  | "not-a-document"
  | "encrypted"
  | "empty-workbook"
  | "too-large"
  | "write-failed"
  | "missing-part"
  | "ambiguous-parts"
  | "unreadable-text"
  | "not-converted"
  | "cell-editing"
  | "dialog-open"
  | "busy"
  | "session-expired"
  | "payload"
  | "access-denied"
  | "protected"
  | "timeout"
  | "disconnected"
  | "name-taken"
  | "source-changed"
  | "half-written"
  | "refused"
  | "unsupported"
  | "no-downloads"
  | "cancelled"
  /** A part of the program that could not be loaded. */
  | "not-loaded"
  /** A fault of the program itself. */
  | "fault"
  | "unknown";

/** What kept a host from its work; the sentence is made of the code in language/problems. */
export class HostError extends Error {
  override readonly name = "HostError";
  /** The sheet or part that the message names, as the file writes it; "" for none. */
  readonly subject: string;

  /** @param detail technical words for a log, never the user's message */
  constructor(
    readonly code: HostErrorCode,
    readonly detail = "",
    options: ErrorOptions & { readonly subject?: string } = {},
  ) {
    super(detail === "" ? code : `${code}: ${detail}`, options);
    this.subject = options.subject ?? "";
  }
}
