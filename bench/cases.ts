/** The workbooks of the benchmark and their true ranks. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { exactRanks, drawBook, type DrawnBook, type Size } from "../test/making/scores";
import { scoreSheets, type Lie } from "../test/making/score-sheets";
import { xlsxOf } from "../test/making/xlsx";

export interface BenchCase {
  /** "63 × 120 × 3" */
  readonly title: string;
  readonly size: Size;
  readonly file: string;
  readonly lie: Lie;
  readonly drawn: DrawnBook;
  /** By year: ranks by node × units + unit, counted on whole thousandths. */
  readonly truth: ReadonlyMap<number, Uint32Array>;
}

/** A workbook to make: its size, and which way it lies. */
export interface Wanted {
  readonly size: Size;
  readonly lie: Lie;
}

const COUNTRY: Size = { units: 3_321, leaves: 100, years: 3 };

/** A district block, the provinces, a province's communes, every commune of the country: units × leaf criteria × years. */
export const WANTED: readonly Wanted[] = [
  { size: { units: 8, leaves: 120, years: 2 }, lie: "criteria-rows" },
  { size: { units: 63, leaves: 120, years: 3 }, lie: "criteria-rows" },
  { size: { units: 170, leaves: 120, years: 3 }, lie: "criteria-rows" },
  { size: COUNTRY, lie: "criteria-rows" },
  { size: COUNTRY, lie: "unit-rows" },
];

/** "63x120x3" → a size. @throws RangeError when it is none */
export function parseSize(text: string): Size {
  const match = /^(\d+)x(\d+)x(\d+)$/.exec(text);
  const [units = 0, leaves = 0, years = 0] = (match?.slice(1) ?? []).map(Number);
  if (units < 1 || leaves < 7 || years < 1)
    throw new RangeError(`not a size (units x criteria x years): ${text}`);
  return { units, leaves, years };
}

/** Draws the book, writes it into the folder, counts its ranks. */
export function makeCase({ size, lie }: Wanted, folder: string): BenchCase {
  const drawn = drawBook(size);
  const turned = lie === "unit-rows" ? "-turned" : "";
  const file = join(folder, `${size.units}x${size.leaves}x${size.years}${turned}.xlsx`);
  writeFileSync(file, xlsxOf(...scoreSheets(drawn, lie)));
  const count = size.units.toLocaleString("en-US");
  return {
    title: `${count} × ${size.leaves} × ${size.years}${lie === "unit-rows" ? " (units as rows)" : ""}`,
    size,
    file,
    lie,
    drawn,
    truth: new Map(drawn.years.map((year) => [year.year, exactRanks(year, size.units)])),
  };
}
