/**
 * The tables of a sheet by the shape of their cells: a body of figures with texts at its left that name the
 * rows, and captions above. No word is asked what it means.
 */
import { CellClass, CellClasses } from "./cell-classes";
import { labelsOf, profilesOf, type Labels } from "./column-profile";
import { isNumberRow } from "./header";
import { headerBottoms, isCodeRow, RowCounts, type Strip } from "./header-rows";
import { headerTop } from "./header-top";
import { sideTables } from "./side-tables";
import type { SheetView } from "./sheet-view";

/** A table on its sheet; all rows and columns included. */
export interface Region extends Labels {
  readonly headerTop: number;
  /** Rows of codes or maxima below the captions belong to the header; column numbers do not. */
  readonly headerBottom: number;
  /** The row "(1) (2) (3)" below the header; −1 where there is none. */
  readonly numberRow: number;
  readonly bodyTop: number;
  readonly bodyBottom: number;
  readonly left: number;
  readonly right: number;
  /** Rows with a name and a figure. */
  readonly filledRows: number;
}

/** Tables of a sheet beyond so many are not looked for. */
const MOST_REGIONS = 500;

/** The regions of a sheet, from the top, those side by side from the left. */
export function regionsOf(view: SheetView): Region[] {
  if (view.isEmpty) return [];
  const cells = new CellClasses(view);
  const whole: Strip = { top: view.top, bottom: view.bottom, left: view.left, right: view.right };
  const rows = new RowCounts(cells, whole);
  const bottoms = headerBottoms(cells, rows).slice(0, MOST_REGIONS);
  const regions: Region[] = [];
  let floor = view.top;
  bottoms.forEach((bottom, at) => {
    const end = (bottoms[at + 1] ?? view.bottom + 1) - 1;
    const body = { ...whole, top: bottom + 1, bottom: lastFilled(rows, bottom, end) };
    const sides = sideTables(cells, rows, bottom, body);
    const found =
      sides.length < 2
        ? [regionAt(cells, rows, { bottom, end, floor })].filter(
            (region) => region !== null && isTable(region),
          )
        : sides.flatMap((columns) => stackedIn(cells, { ...columns, top: floor, bottom: end }));
    for (const region of found) if (region !== null) regions.push(region);
    floor = Math.max(floor, ...found.map((region) => (region?.bodyBottom ?? 0) + 1));
  });
  // A header's upper rows lie in what was searched as the body of the table above it.
  return regions.sort((a, b) => a.headerTop - b.headerTop || a.left - b.left);
}

/** The tables on the columns of one side; here two rows are enough, since the table beside it speaks for them. */
function stackedIn(cells: CellClasses, strip: Strip): Region[] {
  const rows = new RowCounts(cells, strip);
  const bottoms = headerBottoms(cells, rows);
  const regions: Region[] = [];
  let floor = strip.top;
  bottoms.forEach((bottom, at) => {
    const end = (bottoms[at + 1] ?? strip.bottom + 1) - 1;
    const region = regionAt(cells, rows, { bottom, end, floor });
    if (region === null || region.filledRows < 2) return;
    regions.push(region);
    floor = region.bodyBottom + 1;
  });
  return regions;
}

/** Few figures beside texts are a letter, a form or a list of settings. */
function isTable({ filledRows, figureColumns }: Region): boolean {
  return filledRows >= 3 || (filledRows >= 2 && figureColumns.length >= 3);
}

function lastFilled(rows: RowCounts, bottom: number, end: number): number {
  let last = end;
  while (last > bottom && !rows.isFilled(last)) last--;
  return last;
}

/** The table below a header; null where nothing names its rows. */
function regionAt(
  cells: CellClasses,
  rows: RowCounts,
  { bottom, end, floor }: { readonly bottom: number; readonly end: number; readonly floor: number },
): Region | null {
  const { strip } = rows;
  const { view } = cells;
  const body = { ...strip, top: bottom + 1, bottom: lastFilled(rows, bottom, end) };
  const profiles = profilesOf(cells, body);
  const labels = labelsOf(view, body, profiles);
  if (labels === null) return null;
  let headerBottom = bottom;
  while (headerBottom + 1 < body.bottom && isOfHeader(cells, rows, labels, headerBottom + 1)) headerBottom++;
  const numberRow = isNumberRow(view, headerBottom + 1, strip) ? headerBottom + 1 : -1;
  const bodyTop = (numberRow < 0 ? headerBottom : numberRow) + 1;
  let filledRows = 0;
  let named = 0;
  let bodyBottom = bodyTop;
  for (let row = bodyTop; row <= body.bottom; row++) {
    if (!isLabelled(cells, labels, row)) continue;
    named++;
    if (!labels.figureColumns.some((column) => isFigure(cells.at(row, column)))) continue;
    filledRows++;
    bodyBottom = row;
  }
  // Texts with a figure here and there are no table.
  if (filledRows * 3 < named) return null;
  const used = profiles.filter(
    ({ column, figures, texts, codes }) => figures + texts + codes > 0 || cells.isCaption(bottom, column),
  );
  return {
    ...labels,
    headerTop: headerTop(cells, rows, { bottom, floor }, labels),
    headerBottom,
    numberRow,
    bodyTop,
    bodyBottom,
    left: used[0]?.column ?? strip.left,
    right: used[used.length - 1]?.column ?? strip.right,
    filledRows,
  };
}

function isFigure(own: number): boolean {
  return own === CellClass.figure || own === CellClass.year || own === CellClass.code;
}

function isLabelled(cells: CellClasses, { labelColumns, codeColumn }: Labels, row: number): boolean {
  return (
    labelColumns.some((column) => cells.at(row, column) !== CellClass.empty) ||
    (codeColumn >= 0 && cells.at(row, codeColumn) !== CellClass.empty)
  );
}

/** A row of codes below the captions, or of maxima that nothing names. */
function isOfHeader(cells: CellClasses, rows: RowCounts, labels: Labels, row: number): boolean {
  if (isCodeRow(cells, rows.strip, row)) return true;
  if (!rows.isFilled(row) || isNumberRow(cells.view, row, rows.strip)) return false;
  // A name that is merged from the captions down stands in the header.
  const unnamed = labels.labelColumns.every(
    (column) =>
      cells.at(row, column) === CellClass.empty || cells.owner(row, column) === cells.owner(row - 1, column),
  );
  return unnamed && !isLabelledByCode(cells, labels, row);
}

function isLabelledByCode(cells: CellClasses, { codeColumn }: Labels, row: number): boolean {
  return (
    codeColumn >= 0 &&
    cells.at(row, codeColumn) !== CellClass.empty &&
    cells.owner(row, codeColumn) !== cells.owner(row - 1, codeColumn)
  );
}
