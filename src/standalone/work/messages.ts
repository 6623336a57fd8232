/** What the page and its worker say to each other: plain data, so that it passes from one thread to another. */
import type { Beside } from "../../app/open-book";
import type { Language } from "../../language/language";
import type { Problem } from "../../scorebook/problem";
import type { HostErrorCode, WrittenSheet } from "../../workbook/host";
import type { WritePlan } from "../../workbook/plan";
import type { Snapshot } from "../../workbook/snapshot";
import type { BookData } from "./book-data";

/** What the sheets are written from, by number where the page has an object. */
export interface WriteTask {
  /** The book as the worker understood it. */
  readonly book: number;
  readonly year: number;
  readonly baseYear: number | null;
  readonly units: readonly { readonly group: number; readonly unit: number }[];
  readonly language: Language;
  readonly stamp: { readonly time: string; readonly version: string };
}

export type Task =
  | { readonly to: "open"; readonly bytes: Uint8Array; readonly fileName: string }
  | { readonly to: "read" }
  | { readonly to: "understand"; readonly beside: Beside }
  | ({ readonly to: "count" } & WriteTask)
  | ({ readonly to: "write" } & WriteTask)
  | { readonly to: "apply"; readonly plan: WritePlan }
  | { readonly to: "remove"; readonly names: readonly string[] | null };

/** A workbook that was changed, and what was done. */
export interface Changed {
  readonly bytes: Uint8Array;
  readonly holdsMacros: boolean;
  readonly written: readonly WrittenSheet[];
  readonly removed: readonly string[];
}

export type Answer =
  | { readonly to: "open"; readonly holdsMacros: boolean }
  | { readonly to: "read"; readonly snapshot: Snapshot }
  | { readonly to: "understand"; readonly book: number; readonly data: BookData }
  | { readonly to: "count"; readonly sheets: number }
  | { readonly to: "changed"; readonly changed: Changed };

/** Why the worker could not do it. */
export type Refusal =
  | { readonly of: "host"; readonly code: HostErrorCode; readonly detail: string; readonly subject: string }
  | { readonly of: "problem"; readonly problem: Problem }
  | { readonly of: "fault"; readonly message: string };

/** Books that may be asked about once more: the one on screen, and the one that is being tried out. */
export const MOST_BOOKS = 2;

export interface Request {
  readonly id: number;
  readonly task: Task;
}

export type Reply = { readonly id: number } & (
  | { readonly kind: "progress"; readonly done: number; readonly total: number }
  | { readonly kind: "done"; readonly answer: Answer }
  | { readonly kind: "refused"; readonly refusal: Refusal }
);
