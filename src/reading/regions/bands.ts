/** The headers of a sheet: those that words tell, parted where tables stand side by side, and those that the shape alone tells. */
import { parseCode } from "../axes/codes";
import { areTreeCodes } from "./code-row";
import { bandOf, findBands, type HeaderBand } from "./header";
import { NAMING, type Span } from "./header-cells";
import { withYearsOfNames } from "./names-over-columns";
import { lookOfLabels } from "./label-kind";
import { regionsOf, type Region } from "./regions";
import type { SheetView } from "./sheet-view";
import { shareColumns } from "./titles-of-tables";

/** Header bands from the top, those side by side from the left. */
export function bandsOf(view: SheetView): HeaderBand[] {
  const regions = regionsOf(view);
  const told = findBands(view);
  const bands: HeaderBand[] = [];
  const alone: Region[] = [];
  let from = 0;
  const take = (until: (region: Region) => boolean): Region[] => {
    const taken: Region[] = [];
    for (let next = regions[from]; next !== undefined && until(next); next = regions[++from])
      taken.push(next);
    return taken;
  };
  told.forEach((band, at) => {
    const next = told[at + 1];
    // What has this header among its rows is no table of its own.
    alone.push(
      ...take(({ bodyTop }) => bodyTop <= band.top).filter(({ bodyBottom }) => bodyBottom < band.top),
    );
    const own = take(({ headerTop }) => headerTop <= band.bottom);
    bands.push(...partedBands(view, band, own));
    const below = take(({ bodyTop }) => next === undefined || bodyTop <= next.top);
    const before = next?.top ?? Infinity;
    if (own.length > 0) alone.push(...below.filter(({ bodyBottom }) => bodyBottom < before));
  });
  alone.push(...take(() => true));
  for (const region of alone) bands.push(bandOfShape(view, region, spanOf(view, region, regions)));
  return bands.sort((a, b) => a.top - b.top || a.left - b.left);
}

/** The columns of a region with the free ones right of it; those left of it where no other table has them. */
function spanOf(view: SheetView, region: Region, regions: readonly Region[]): Span {
  let { left, right }: Span = view;
  for (const other of regions) {
    if (other.headerTop > region.bodyBottom || region.headerTop > other.bodyBottom) continue;
    if (other.right < region.left) left = region.left;
    else if (other.left > region.right) right = Math.min(right, other.left - 1);
  }
  return { left, right };
}

/** A band that words tell, as one for each of the regions that stand side by side below it. */
function partedBands(view: SheetView, band: HeaderBand, regions: readonly Region[]): HeaderBand[] {
  const [first] = regions;
  if (first === undefined) return [band];
  const beside = regions.filter(
    (region, at) => !regions.slice(0, at).some((other) => shareColumns(other, region)),
  );
  if (beside.length < 2) return [hinted(view, withNumericRows(view, band, first), first)];
  return beside.map((region) => {
    const span = spanOf(view, region, beside);
    const window = { ...span, top: Math.min(band.top, region.headerTop), bottom: region.headerBottom };
    const [own] = findBands(view, window);
    return own === undefined ? bandOfShape(view, region, span) : hinted(view, own, region);
  });
}

function bandOfShape(view: SheetView, region: Region, span: Span): HeaderBand {
  const band = bandOf(view, region.headerTop, region.headerBottom, span);
  // What is called after a year is told by the columns of figures: "Huyện A 2021", "Huyện A 2022".
  const named = new Set([...region.labelColumns, region.codeColumn]);
  const years = withYearsOfNames(band.columns.filter(({ column }) => !named.has(column)));
  const byColumn = new Map(years.map((header) => [header.column, header]));
  const columns = band.columns.map((header) => byColumn.get(header.column) ?? header);
  return hinted(view, { ...band, columns }, region);
}

function hinted(view: SheetView, band: HeaderBand, region: Region): HeaderBand {
  const { labelColumn, codeColumn, bodyTop, bodyBottom } = region;
  const look = lookOfLabels(view, { top: bodyTop, bottom: bodyBottom }, labelColumn, codeColumn);
  const alone = !band.columns.some(({ role }) => role !== null && NAMING.has(role));
  return { ...band, labels: { ...look, labelColumn, codeColumn, alone } };
}

/** Rows of codes and figures right above the captions belong to them, and rows of codes right below. */
function withNumericRows(view: SheetView, band: HeaderBand, region: Region): HeaderBand {
  let { top, bottom } = band;
  while (top > region.headerTop && codesAt(view, top - 1, region).length >= 2) top--;
  while (bottom < region.headerBottom && areTreeCodes(codesAt(view, bottom + 1, region))) bottom++;
  return top === band.top && bottom === band.bottom ? band : bandOf(view, top, bottom, band);
}

/** The codes and figures of a row right of the names; [] where anything else stands there. */
function codesAt(view: SheetView, row: number, { labelColumn, right }: Region): string[] {
  const codes: string[] = [];
  for (let column = labelColumn + 1; column <= right; column++) {
    const shown = view.shown(row, column);
    if (shown !== "" && view.number(row, column) === null && parseCode(shown) === null) return [];
    if (shown !== "") codes.push(shown);
  }
  return codes;
}
