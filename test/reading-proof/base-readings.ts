/** Workbooks with their readings as they are; those that a person would be asked about are left out. */
import type { Snapshot } from "../../src/workbook/snapshot";
import { allBooks, type Book } from "./books";
import { doubtfulTables, usedTables, type Read, type ReadBook } from "./read";

/** Reads one workbook after the other, and says at the end which of them could not be changed. */
export async function* baseReadings(
  perFamily: number,
  read: (snapshot: Snapshot) => Read,
): AsyncGenerator<ReadBook> {
  const doubtful: Book[] = [];
  let unread = 0;
  for await (const book of allBooks(perFamily)) {
    const base = read(book.snapshot);
    if (usedTables(base).length === 0) unread++;
    else if (doubtfulTables(base).length > 0) doubtful.push(book);
    else yield { book, base };
  }
  if (doubtful.length + unread > 0)
    process.stderr.write(
      `  left out: ${unread} workbooks in which nothing is read, ${doubtful.length} that are doubtful as they are\n` +
        doubtful.map(({ title }) => `    doubtful: ${title}\n`).join(""),
    );
}
