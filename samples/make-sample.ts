/**
 * The sample workbooks: a province's results of two years, and the units' own scoring sheets of the second.
 * All figures are synthetic except Bạch Thông's totals, areas and ranks, which are those of its published report.
 */
import { workbookBytes } from "../test/making/xlsx";
import type { Year } from "./criteria/criterion";
import { lostPoints, type LostPoints } from "./lost-points";
import { reasonsSheet } from "./reasons-sheet";
import { resultSheet } from "./result-sheet";
import { SYNTHETIC } from "./sheet-style";
import { unitSheet } from "./unit-sheet";
import { UNITS } from "./units";

const YEARS: readonly Year[] = [2021, 2022];

function properties(title: string): { title: string; subject: string; creator: string } {
  return { title: `${title} (số liệu mô phỏng)`, subject: SYNTHETIC, creator: "PAR Index" };
}

/** File name → bytes; the same bytes every time. */
export function sampleFiles(): ReadonlyMap<string, Uint8Array> {
  const lost = new Map<Year, LostPoints>(YEARS.map((year) => [year, lostPoints(year)]));
  const of = (year: Year): LostPoints => lost.get(year) ?? new Map();
  const results = [...YEARS.map((year) => resultSheet(year, of(year))), reasonsSheet(lost)];
  const units = UNITS.map((unit) => unitSheet(2022, unit, of(2022).get(unit) ?? new Map()));
  return new Map([
    [
      "cchc-cap-huyen-2021-2022.xlsx",
      workbookBytes(results, { properties: properties("Kết quả Chỉ số CCHC cấp huyện năm 2021, 2022") }),
    ],
    [
      "cchc-phieu-cham-don-vi-2022.xlsx",
      workbookBytes(units, { properties: properties("Phiếu chấm điểm Chỉ số CCHC của đơn vị năm 2022") }),
    ],
  ]);
}
