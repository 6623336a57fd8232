/** Workbooks with their readings as they are; those that a person would be asked about are left out. */
import type { Snapshot } from "../../src/workbook/snapshot";
import type { Book } from "./books";
import { doubtfulTables, usedTables, type Read, type ReadBook } from "./read";

export interface BaseReadings {
  readonly sure: readonly ReadBook[];
  /** Titles of those that are doubtful before anything is changed. */
  readonly doubtful: readonly string[];
  /** Of those in which nothing is read. */
  readonly unread: readonly string[];
}

export function baseReadings(books: readonly Book[], read: (snapshot: Snapshot) => Read): BaseReadings {
  const sure: ReadBook[] = [];
  const doubtful: string[] = [];
  const unread: string[] = [];
  for (const book of books) {
    const base = read(book.snapshot);
    if (usedTables(base).length === 0) unread.push(book.title);
    else if (doubtfulTables(base).length > 0) doubtful.push(book.title);
    else sure.push({ book, base });
  }
  return { sure, doubtful, unread };
}

/** Said once a test: what could not be changed. */
export function tellLeftOut({ doubtful, unread }: BaseReadings): void {
  if (doubtful.length + unread.length === 0) return;
  process.stderr.write(
    `  left out: ${unread.length} workbooks in which nothing is read, ${doubtful.length} that are doubtful as they are\n` +
      doubtful.map((title) => `    doubtful: ${title}\n`).join(""),
  );
}
