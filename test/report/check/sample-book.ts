/** The project's sample workbook as a score book. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FileHost } from "../../../src/hosts/file/file-host";
import { readBook } from "../../../src/reading/read-book";
import type { ScoreBook } from "../../../src/scorebook/assessment";

const NAME = "cchc-cap-huyen-2021-2022.xlsx";

let read: Promise<ScoreBook> | undefined;

/** Read once for the tests of a file: a score book is never changed. */
export function sampleBook(): Promise<ScoreBook> {
  return (read ??= readSample());
}

async function readSample(): Promise<ScoreBook> {
  const path = join(__dirname, "../../../samples", NAME);
  const host = FileHost.open(new Uint8Array(readFileSync(path)), NAME);
  return readBook(await host.read()).book;
}
