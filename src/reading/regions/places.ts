/** The tables of a sheet: every header band with its body, titles and year. */
import { bandsOf } from "./bands";
import type { HeaderBand } from "./header";
import type { HeaderColumn } from "./header-column";
import type { TablePlace } from "../layouts/layout";
import type { Evidence } from "../../scorebook/recognition";
import type { SheetView } from "./sheet-view";
import { surroundingsOf, type TitleLine } from "./surroundings";
import { shareColumns, titlesOf } from "./titles-of-tables";
import { yearsIn } from "./titles";

/** @param fallbackYear year of the file's name, 0 for none */
export function placesOf(view: SheetView, fallbackYear: number): TablePlace[] {
  const bands = bandsOf(view);
  const titles = titlesOf(view, bands);
  return bands.map((band, at) => {
    // The table ends where the next one on any of its columns begins.
    const next = bands.slice(at + 1).find((other) => other.top > band.bottom && shareColumns(band, other));
    const bodyBottom = next === undefined ? view.bottom : next.top - 1;
    return placeOf(view, band, { bodyBottom, titles: titles[at] ?? [], fallbackYear });
  });
}

/** A band on its sheet with its year. */
export function placeOf(
  view: SheetView,
  band: HeaderBand,
  {
    bodyBottom,
    titles,
    fallbackYear,
  }: { readonly bodyBottom: number; readonly titles: readonly TitleLine[]; readonly fallbackYear: number },
): TablePlace {
  const surroundings = surroundingsOf(titles);
  const { year, evidence } = yearOf(view, band, surroundings, fallbackYear);
  const dated = { ...band, columns: band.columns.map((column) => withYearBefore(column, year)) };
  return {
    view,
    band: dated,
    bodyBottom,
    titles,
    surroundings,
    year,
    yearEvidence: evidence,
    rowsTold: new Map(),
    depthsTold: new Map(),
    kindsTold: new Map(),
    explained: new Set(),
    composition: "sum",
    weightsTold: new Map(),
    slices: new Map(),
  };
}

/** "Điểm năm trước" is of the year before that of the table; where that is not known, it is no score. */
function withYearBefore(column: HeaderColumn, year: number): HeaderColumn {
  if (!column.ofYearBefore || column.year !== null) return column;
  return year > 0 ? { ...column, year: year - 1 } : { ...column, role: "statistic" };
}

/**
 * One year in all headers, else the sheet's name, else the title, else the file's name, else the year
 * before that of the decision (results are approved in the following year); 0 where nothing tells.
 */
function yearOf(
  view: SheetView,
  band: HeaderBand,
  surroundings: TablePlace["surroundings"],
  fallbackYear: number,
): { readonly year: number; readonly evidence: Evidence } {
  const said = (
    code: Evidence["code"],
    year: number,
    cell: Evidence["cell"],
  ): { year: number; evidence: Evidence } => ({
    year,
    evidence: { code, cell, params: { year } },
  });
  const [inName, ...moreInName] = yearsIn(view.name);
  if (inName !== undefined && moreInName.length === 0) return said("year-in-sheet-name", inName, null);
  if (surroundings.year !== null) return said("year-in-title", surroundings.year, surroundings.yearCell);
  const inHeader = new Set(band.columns.flatMap(({ year }) => (year === null ? [] : [year])));
  if (inHeader.size > 0) return said("year-in-header", Math.max(...inHeader), view.ref(band.top, band.left));
  const inColumn = yearInColumn(view, band);
  if (inColumn !== null)
    return said("year-in-column", inColumn.year, view.ref(inColumn.row, inColumn.column));
  if (fallbackYear > 0) return said("year-in-file-name", fallbackYear, null);
  const approved = /(20\d\d)\s*$/.exec(surroundings.decision?.date ?? "")?.[1];
  if (approved !== undefined)
    return said("year-before-decision", Number(approved) - 1, surroundings.decision?.cell ?? null);
  return { year: 0, evidence: { code: "no-year", cell: view.ref(band.top, band.left), params: {} } };
}

/** The latest year of the column "Năm", where the band has one. */
function yearInColumn(
  view: SheetView,
  band: HeaderBand,
): { readonly year: number; readonly row: number; readonly column: number } | null {
  const column = band.columns.find(({ role }) => role === "year")?.column;
  if (column === undefined) return null;
  let latest: { year: number; row: number; column: number } | null = null;
  for (let row = band.bodyTop; row <= view.bottom; row++) {
    const [year = 0] = yearsIn(view.shown(row, column));
    if (year > (latest?.year ?? 0)) latest = { year, row, column };
  }
  return latest;
}
