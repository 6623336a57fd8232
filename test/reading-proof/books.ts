/** The workbooks that are changed: golden cases, the samples, and books drawn by chance in every family. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { FileHost } from "../../src/hosts/file/file-host";
import type { Snapshot } from "../../src/workbook/snapshot";
import { snapshotOf } from "../making/snapshot";
import { CASES } from "../workbooks/cases";
import { fieldBook } from "../workbooks/rendering/draw-book";
import { FAMILIES } from "../workbooks/rendering/families";
import { dressed, habits, type Habits } from "../workbooks/rendering/habits";

export interface Book {
  readonly title: string;
  readonly kind: "golden" | "sample" | "drawn";
  readonly snapshot: Snapshot;
}

export const LONG = process.env["PAR_INDEX_LONG"] === "1";
/** The same changes in every run. */
export const SEED = 20_221_123;

const GOLDEN: readonly Book[] = CASES.map(({ title, family, workbook }) => ({
  title: `${family}: ${title}`,
  kind: "golden",
  snapshot: workbook,
}));

const SAMPLES = ["cchc-cap-huyen-2021-2022.xlsx", "cchc-phieu-cham-don-vi-2022.xlsx"];

/** The published sample workbooks. */
async function samples(): Promise<Book[]> {
  return Promise.all(
    SAMPLES.map(async (name): Promise<Book> => {
      const bytes = new Uint8Array(readFileSync(join(__dirname, "..", "..", "samples", name)));
      return { title: name, kind: "sample", snapshot: await FileHost.open(bytes, name).read() };
    }),
  );
}

/** Milliseconds for a test. */
export const LIMIT = LONG ? 3_600_000 : 600_000;
const CHUNK = 20;

/**
 * So many books of each family, the same ones in every run; made one after the other, because a long run
 * cannot hold them all.
 */
export function* drawnBooks(
  perFamily: number,
  changed: (own: Habits, place: number) => Habits = (own) => own,
): Generator<Book> {
  for (const { letter, draw } of FAMILIES) {
    for (let from = 0; from < perFamily; from += CHUNK) {
      const drawn = fc.sample(fc.tuple(fieldBook, habits, draw), {
        numRuns: Math.min(CHUNK, perFamily - from),
        seed: SEED + from,
      });
      for (const [at, [book, own, drawing]] of drawn.entries()) {
        const { tables, fileYear } = drawing.render(book);
        // A year is approved in the next one.
        const approved = 1 + Math.max(...book.years.map(({ year }) => year));
        const habit = { ...changed(own, from + at), approved };
        const sheets = tables.map((table) => dressed(table, habit));
        const fileName = fileYear === undefined ? "Kết quả.xlsx" : `Kết quả CCHC ${fileYear}.xlsx`;
        yield {
          title: `drawn ${letter} ${from + at}`,
          kind: "drawn",
          snapshot: { ...snapshotOf(...sheets), fileName },
        };
      }
    }
  }
}

/** Golden cases, samples and so many drawn books of each family. */
export async function* allBooks(perFamily: number): AsyncGenerator<Book> {
  yield* GOLDEN;
  yield* await samples();
  yield* drawnBooks(perFamily);
}
