/** A starting point for a person who says how a sheet is to be read: where the table probably lies, what its columns probably are. */
import type { LayoutCorrection } from "../../scorebook/corrections";
import type { ColumnMeaning, ColumnRole } from "../../scorebook/table-shape";
import { CellKind, type SheetSnapshot } from "../../workbook/snapshot";
import { parseCode } from "../axes/codes";
import { bandOf, findBands } from "../regions/header";
import type { HeaderColumn } from "../regions/header-column";
import { isScorePart } from "../readers/part-filler";
import { placeOf } from "../regions/places";
import { ScoreCells } from "../readers/score-cells";
import { sheetShape } from "../regions/sheet-shape";
import { SheetView } from "../regions/sheet-view";
import { titleLines } from "../regions/surroundings";
import { LAYOUTS } from "../understand";
import { kindOfUnit } from "../../text/unit-names";

/** Rows of the body that are looked at. */
const LOOKED_AT = 300;
const DEEPEST_HEADER = 4;

/** Where a table lies and which way it runs; the rest follows from it. */
export type TableFrame = Pick<
  LayoutCorrection,
  "orientation" | "headerTop" | "headerBottom" | "bodyTop" | "bodyBottom"
>;

/** A mapping of the sheet's likeliest table, for a person to correct. */
export function suggestedMapping(sheet: SheetSnapshot): LayoutCorrection {
  const view = new SheetView(sheet);
  const rows = headerRows(view);
  const orientation = holdsUnits(view, rows.bodyTop) ? "unit-rows" : "criteria-rows";
  const frame: TableFrame = { ...rows, orientation, bodyBottom: -1 };
  const columns = columnsOf(view, frame);
  return { ...frame, columns, shape: sheetShape(sheet), sheet: "", rows: [], year: null, unit: "" };
}

/** What the columns of a table probably are, once a person has said where it lies. */
export function suggestedColumns(sheet: SheetSnapshot, frame: TableFrame): readonly ColumnMeaning[] {
  return columnsOf(new SheetView(sheet), frame);
}

/** What the header calls a column, besides years and roles; "" for nothing. */
export function headerName(sheet: SheetSnapshot, frame: TableFrame, column: number): string {
  const { columns } = bandOf(new SheetView(sheet), frame.headerTop, frame.headerBottom);
  return nameOf(columns.find((told) => told.column === column) ?? untold(column));
}

function nameOf({ names, text }: HeaderColumn): string {
  const named = names.map((name) => name.text).join(" ");
  return named === "" ? text : named;
}

/** The first header that reading finds; else the texts above the first row of figures. */
function headerRows(view: SheetView): Pick<TableFrame, "headerTop" | "headerBottom" | "bodyTop"> {
  const [band] = findBands(view);
  if (band !== undefined) return { headerTop: band.top, headerBottom: band.bottom, bodyTop: band.bodyTop };
  let bodyTop = view.top;
  while (bodyTop < view.bottom && countIn(view, bodyTop, CellKind.number) < 2) bodyTop++;
  if (countIn(view, bodyTop, CellKind.number) < 2) bodyTop = view.top;
  bodyTop = Math.max(bodyTop, 1);
  let headerTop = bodyTop - 1;
  const isHeader = (row: number): boolean => row >= view.top && countIn(view, row, CellKind.text) >= 2;
  while (bodyTop - headerTop < DEEPEST_HEADER && isHeader(headerTop) && isHeader(headerTop - 1)) headerTop--;
  return { headerTop, headerBottom: bodyTop - 1, bodyTop };
}

function countIn(view: SheetView, row: number, kind: CellKind): number {
  let count = 0;
  for (let column = view.left; column <= view.right; column++) if (view.kind(row, column) === kind) count++;
  return count;
}

/** True where a column of the body mostly names public bodies. */
function holdsUnits(view: SheetView, bodyTop: number): boolean {
  for (let column = view.left; column <= view.right; column++) {
    let names = 0;
    let texts = 0;
    for (let row = bodyTop; row <= Math.min(view.bottom, bodyTop + LOOKED_AT); row++) {
      const text = view.text(row, column);
      if (text === "") continue;
      texts++;
      if (kindOfUnit(text) !== "other") names++;
    }
    if (names >= 2 && names * 2 > texts) return true;
  }
  return false;
}

/** As the layout of this orientation that explains the header best reads them; else one by one. */
function columnsOf(view: SheetView, frame: TableFrame): readonly ColumnMeaning[] {
  if (view.isEmpty) return [];
  const band = { ...bandOf(view, frame.headerTop, frame.headerBottom), bodyTop: frame.bodyTop };
  const bodyBottom = frame.bodyBottom < 0 ? view.bottom : Math.min(frame.bodyBottom, view.bottom);
  const titles = titleLines(view, view.top, frame.headerTop - 1);
  const place = placeOf(view, band, { bodyBottom, titles, fallbackYear: 0 });
  const candidates = LAYOUTS.flatMap((layout) => layout.recognise(place) ?? []).filter(
    ({ layout, shape }) => layout !== "reasons" && shape.orientation === frame.orientation,
  );
  const [best] = candidates.sort((a, b) => b.confidence - a.confidence);
  if (best !== undefined) return best.shape.columns.map((column) => ({ ...column, year: null }));
  return guesses(view, frame, band.columns, bodyBottom);
}

interface Content {
  readonly header: HeaderColumn;
  readonly texts: number;
  readonly figures: number;
  readonly codes: number;
  readonly length: number;
}

/** The longest texts are the names, codes stand left of them, figures right of them are scores. */
function guesses(
  view: SheetView,
  { orientation, bodyTop }: TableFrame,
  headers: readonly HeaderColumn[],
  bodyBottom: number,
): readonly ColumnMeaning[] {
  const bottom = Math.min(bodyBottom, bodyTop + LOOKED_AT);
  const cells = new ScoreCells(view, bodyTop, bottom);
  const contents: Content[] = [];
  for (let column = view.left; column <= view.right; column++) {
    const header = headers.find((told) => told.column === column) ?? untold(column);
    contents.push(contentOf(view, cells, header, { top: bodyTop, bottom }));
  }
  const naming: ColumnRole = orientation === "unit-rows" ? "unit" : "criterion";
  const [names] = contents
    .filter(({ texts, figures }) => texts > figures)
    .sort(
      (a, b) => Number(b.header.role === naming) - Number(a.header.role === naming) || b.length - a.length,
    );
  return contents.map((content): ColumnMeaning => {
    const { header, figures, texts, codes } = content;
    const { column, role } = header;
    const is = (meaning: ColumnRole, subject = ""): ColumnMeaning => ({
      column,
      role: meaning,
      subject,
      year: null,
    });
    if (content === names) return is(naming);
    const left = names !== undefined && column < names.header.column;
    if (role === "code" || (left && codes > 0 && codes >= texts)) return is("code");
    if (left || figures === 0) return is(role === null || isScorePart(role) ? "ignored" : role);
    if (role === null || role === "unit" || role === "criterion") return is("final", nameOf(header));
    return is(role, isScorePart(role) ? header.names.map(({ text }) => text).join(" ") : "");
  });
}

/** A column without any text over it. */
function untold(column: number): HeaderColumn {
  return {
    column,
    role: null,
    kind: null,
    lowest: null,
    text: "",
    code: "",
    names: [],
    ofTotal: false,
    ofYearBefore: false,
    isRate: false,
    isArea: false,
    asItsLikes: false,
    year: null,
    max: null,
  };
}

function contentOf(
  view: SheetView,
  cells: ScoreCells,
  header: HeaderColumn,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): Content {
  let texts = 0;
  let figures = 0;
  let codes = 0;
  let length = 0;
  for (let row = top; row <= bottom; row++) {
    const shown = view.shown(row, header.column);
    if (shown === "") continue;
    if (parseCode(shown) !== null) codes++;
    if (cells.isFigure(row, header.column)) figures++;
    else {
      texts++;
      length += shown.length;
    }
  }
  return { header, texts, figures, codes, length };
}
