/**
 * The same workbook written in Excel (over its stand-in) and as a file: equal cell for cell, formula for
 * formula, look for look, chart for chart.
 * @slow whole books are written by both hosts
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { analyse } from "../../src/analysis/analyse";
import { analyseBook } from "../../src/app/analyse-book";
import { findUnit } from "../../src/app/find-unit";
import { understand } from "../../src/app/open-book";
import { planOf } from "../../src/app/write-sheets";
import { FileHost } from "../../src/hosts/file/file-host";
import { planSheets } from "../../src/sheets/plan-sheets";
import { fingerprint } from "../../src/workbook/fingerprint";
import type { CellRef } from "../../src/workbook/address";
import type { WritePlan } from "../../src/workbook/plan";
import type { Snapshot } from "../../src/workbook/snapshot";
import { area, assessment, criterion, scoreBook } from "../making/book";
import { xlsxOf } from "../making/xlsx";
import { booksOf, chance } from "../sheets/making/random-book";
import { chosenUnit, requestFor } from "../sheets/making/request";
import { sourceSheets } from "../sheets/making/source";
import type { Appearances } from "./appearance/appearance";
import { appearancesInExcel } from "./appearance/of-excel";
import { appearancesInFile } from "./appearance/of-file";
import { comparable, type Comparable } from "./comparable";
import { excelWith, hostOver } from "./excel/standing";

const SAMPLE = join(__dirname, "../../samples/cchc-cap-huyen-2021-2022.xlsx");
const sampleBytes = (): Uint8Array => new Uint8Array(readFileSync(SAMPLE));

/** What to write, given the workbook as it is now. */
type Plan = (snapshot: Snapshot) => WritePlan;

const planFor =
  (...units: readonly string[]): Plan =>
  (snapshot) => {
    const open = understand(snapshot);
    const analysis = analyseBook(open);
    return planOf(open, {
      analysis,
      units: units.map((name) => findUnit(analysis, name)),
      language: "vi",
      phrases: true,
      stamp: { time: "08:00 ngày 05/01/2023", version: "1.0.0" },
    });
  };

interface Written {
  readonly cells: Comparable;
  readonly looks: Appearances;
}

async function inFile(bytes: Uint8Array, plans: readonly Plan[]): Promise<Written> {
  let now = bytes;
  for (const plan of plans) {
    const host = FileHost.open(now, "bảng điểm.xlsx");
    await host.apply(plan(await host.read()));
    now = host.bytes();
  }
  const snapshot = await FileHost.open(now, "bảng điểm.xlsx").read();
  return { cells: comparable(snapshot), looks: appearancesInFile(now) };
}

async function inExcel(bytes: Uint8Array, plans: readonly Plan[]): Promise<Written> {
  const { host, standIn, book } = excelWith(await FileHost.open(bytes, "bảng điểm.xlsx").read());
  for (const plan of plans) await host.apply(plan(await host.read()));
  return { cells: comparable(await hostOver(standIn).read()), looks: appearancesInExcel(book) };
}

/** @returns what was written, the same by both */
async function expectSame(bytes: Uint8Array, ...plans: readonly Plan[]): Promise<Written> {
  const [file, excel] = [await inFile(bytes, plans), await inExcel(bytes, plans)];
  expect(excel.cells).toEqual(file.cells);
  expect(excel.looks).toEqual(file.looks);
  return file;
}

test("a sheet of several pages side by side, with filter buttons", async () => {
  const names = Array.from({ length: 30 }, (_, at) => `Xã ${at + 1}`);
  const leaf = (code: string) =>
    criterion(
      code,
      `Tiêu chí ${code}`,
      10,
      names.map((_, at) => at / 3),
    );
  const books = [assessment(2025, names, area("I", "Thể chế", undefined, leaf("1.1"), leaf("1.2")))];
  const { looks } = await expectSame(xlsxOf(...sourceSheets(books)), (snapshot) =>
    planSheets(
      requestFor(
        { snapshot, analysis: analyse(scoreBook(...books)) },
        { fingerprint: fingerprint(snapshot) },
      ),
    ),
  );
  const criteria = looks["Tiêu chí"];
  expect([criteria?.page.pagesWide, criteria?.page.titleColumns, criteria?.filter]).toEqual([
    3,
    "A:B",
    "A5:AN9",
  ]);
});

test("the sample with one unit", async () => {
  const { looks } = await expectSame(sampleBytes(), planFor("Bạch Thông"));
  // The comparison saw something: sheets, charts, heat maps.
  expect(Object.keys(looks).length).toBeGreaterThanOrEqual(7);
  const all = Object.values(looks);
  expect(all.flatMap(({ charts }) => charts).length).toBeGreaterThanOrEqual(3);
  expect(all.flatMap(({ colorScales }) => colorScales).length).toBeGreaterThan(5);
  for (const look of all) expect(Object.keys(look.looks).length).toBeGreaterThan(20);
});

test("the sample with two units, and written again with one of them and another", async () => {
  await expectSame(sampleBytes(), planFor("Bạch Thông", "Na Rì"), planFor("Na Rì", "Ba Bể"));
});

test("a book of typed text: what is read out of it says from which cell, in both", async () => {
  const [made] = fc.sample(chance, { numRuns: 1, seed: 30 });
  if (made === undefined) throw new Error("no book");
  const books = booksOf(made);
  // Half of the scores as digits in text, which a formula can read; half with a maximum, which only we can.
  const asText = (value: number, { row }: CellRef): string =>
    row % 2 === 0 ? String(value).replace(".", ",") : `${String(value)}/12`;
  const { cells } = await expectSame(xlsxOf(...sourceSheets(books, asText)), (snapshot) => {
    const analysis = analyse(scoreBook(...books));
    const units = [chosenUnit({ analysis }, "Huyện số 2")];
    return planSheets(requestFor({ snapshot, analysis }, { units, fingerprint: "" }));
  });
  const own = ["Xếp hạng", "Lĩnh vực", "Phụ lục I"].flatMap((name) =>
    Object.values(cells.sheets[name]?.cells ?? {}),
  );
  const read = own.filter((cell) => cell.includes("VALUE(SUBSTITUTE(TRIM('Năm 2022'!"));
  const noted = own.filter((cell) =>
    /\+N\("Số đổi từ ô 'Năm 202[12]'![A-Z]+\d+, không phải công thức"\)/.test(cell),
  );
  expect(read.length).toBeGreaterThan(5);
  expect(noted.length).toBeGreaterThan(5);
});

test("books of chance", async () => {
  await fc.assert(
    fc.asyncProperty(chance, async (made) => {
      const books = booksOf(made);
      const plan: Plan = (snapshot) => {
        const analysis = analyse(scoreBook(...books));
        const units = [chosenUnit({ analysis }, "Huyện số 2")];
        return planSheets(requestFor({ snapshot, analysis }, { units, fingerprint: "" }));
      };
      await expectSame(xlsxOf(...sourceSheets(books)), plan);
    }),
    { numRuns: 8, seed: 1187 },
  );
});
