/**
 * Whatever the book: every family of layouts that carries it, drawn with the habits of any office, is read
 * back as the same book. `npm run test:long` tries more, from another seed each time.
 */
import * as fc from "fast-check";
import { readBook } from "../../src/reading/read-book";
import type { Snapshot } from "../../src/workbook/snapshot";
import { FileHost } from "../../src/hosts/file/file-host";
import { snapshotOf, type MadeSheet } from "../making/snapshot";
import { xlsxOf } from "../making/xlsx";
import { fieldBook } from "./rendering/draw-book";
import type { FieldBook } from "./rendering/field-book";
import { FAMILIES } from "./rendering/families";
import { dressed, habits, titleTells, type Habits } from "./rendering/habits";
import { misplaced } from "./rendering/provenance";
import { sheetText } from "./rendering/sheet-text";
import type { Draw, Rendering } from "./rendering/table";
import { describe, type Told } from "./rendering/told";

const LONG = process.env["PAR_INDEX_LONG"] === "1";
const BOOKS = LONG ? 2_000 : 40;
/** The same books in every short run; a long run draws its own. */
const SEED = 20_221_123;
/** Milliseconds for a family, making a failure small included. */
const LIMIT = LONG ? 1_800_000 : 300_000;
/** One book in so many goes through a real .xlsx file. */
const FILED = 8;

interface Drawn {
  readonly rendering: Rendering;
  readonly sheets: readonly MadeSheet[];
  readonly told: readonly Told[];
}

function drawn(book: FieldBook, own: Habits, draw: Draw): Drawn {
  const rendering = draw.render(book);
  const about = titleTells(own);
  const names = new Set(rendering.tables.map(({ name }) => name));
  if (names.size < rendering.tables.length) throw new Error("two sheets have the same name");
  return {
    rendering,
    sheets: rendering.tables.map((table) => dressed(table, own)),
    told: rendering.told.map((told) => ({ ...told, ...about })),
  };
}

async function snapshotFor({ rendering, sheets }: Drawn, filed: boolean): Promise<Snapshot> {
  const fileName =
    rendering.fileYear === undefined ? "Kết quả.xlsx" : `Kết quả CCHC ${rendering.fileYear}.xlsx`;
  if (filed) return FileHost.open(xlsxOf(...sheets), fileName).read();
  return { ...snapshotOf(...sheets), fileName };
}

/** Books that were read back the same, by family. */
const same = new Map<string, number>();

async function check(book: FieldBook, own: Habits, draw: Draw, chance: number): Promise<void> {
  const made = drawn(book, own, draw);
  const snapshot = await snapshotFor(made, chance === 0);
  const reading = readBook(snapshot);
  expect(reading.book.assessments.map(describe)).toEqual(made.told);
  expect([...new Set(reading.findings.map(({ code }) => code))]).toEqual(made.rendering.findings);
  expect(misplaced(reading.book, snapshot)).toEqual([]);
}

test.each(FAMILIES)(
  "$letter: $title",
  async ({ letter, draw }) => {
    const property = fc.asyncProperty(fieldBook, habits, draw, fc.nat(FILED - 1), (...chosen) =>
      check(...chosen),
    );
    const result = await fc.check(property, {
      numRuns: BOOKS,
      interruptAfterTimeLimit: LIMIT,
      markInterruptAsFailure: true,
      ...(LONG ? {} : { seed: SEED }),
    });
    if (!result.failed) {
      same.set(letter, result.numRuns);
      return;
    }
    const [book, own, drawing] = result.counterexample ?? [];
    if (book === undefined || own === undefined || drawing === undefined)
      throw new Error("no counterexample");
    const made = drawn(book, own, drawing);
    throw new Error(
      [
        `book ${result.numRuns} of seed ${result.seed}, made small:`,
        String(result.errorInstance),
        ...made.sheets.map(sheetText),
        JSON.stringify(drawing.style),
        JSON.stringify(own),
      ].join("\n\n"),
    );
  },
  2 * LIMIT,
);

afterAll(() => {
  if (same.size === 0) return;
  const books = Math.min(...same.values());
  process.stderr.write(`layouts: ${books} books × ${same.size} families read back the same\n`);
});
