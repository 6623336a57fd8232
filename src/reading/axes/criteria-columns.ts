/** The columns of a table whose header names criteria: codes, names, maxima, and units or parts of a score. */
import type { HeaderBand } from "../regions/header";
import type { HeaderColumn } from "../regions/header-column";
import { isOtherFigure } from "../words/caption-terms";
import { isScorePart } from "../readers/part-filler";
import type { CriteriaColumn } from "../readers/criteria-table";
import { parseCode } from "./codes";
import { isYearAlone } from "./unit-columns";
import { ScoreCells } from "../readers/score-cells";
import type { CellRef } from "../../workbook/address";
import type { SheetView } from "../regions/sheet-view";
import { tidy } from "../../text/fold";
import { kindOfHeading, kindOfUnit } from "../../text/unit-names";

export interface CriteriaColumns {
  readonly columns: readonly CriteriaColumn[];
  /** Columns named after units, and how many of those names are names of public bodies. */
  readonly unitColumns: number;
  readonly unitNames: number;
  /** Columns of parts (self, appraised …) that belong to no unit. */
  readonly partColumns: number;
  /** Share of body rows with a name that carry a code, 0 to 1. */
  readonly coded: number;
  readonly hasMax: boolean;
}

/** Understands the columns of a band; null where it names no criteria. */
// eslint-disable-next-line sonarjs/cognitive-complexity -- a column is taken by the first that knows it; their order is the rule
export function criteriaColumns(
  view: SheetView,
  band: HeaderBand,
  bodyBottom: number,
): CriteriaColumns | null {
  const { labels } = band;
  const naming = band.columns.filter(({ role, column }) =>
    labels?.alone === true && labels.kind !== "units" ? column === labels.labelColumn : role === "criterion",
  );
  if (naming.length === 0) return null;
  const names = namesBeside(view, band, naming, bodyBottom);
  const nameColumn = namingColumn(view, band, [...naming, ...names], bodyBottom);
  const cells = new ScoreCells(view, band.bodyTop, bodyBottom);
  const codeColumn = codeColumnOf(view, band, nameColumn, bodyBottom);
  const columns: CriteriaColumn[] = [];
  const plainUnits: CriteriaColumn[] = [];
  const parts: CriteriaColumn[] = [];
  for (const header of band.columns) {
    const { column, year } = header;
    const add = (role: CriteriaColumn["role"]): void => {
      columns.push({ column, role, subject: "", year, unitCell: null, group: "", header: header.text });
    };
    if (column === nameColumn) add("criterion");
    else if (column === codeColumn) add("code");
    else if (header.role === "criterion" || header.role === "code") add("ignored");
    else {
      const unit = isPartOfUnit(header, band) ? null : unitOf(header, column > nameColumn);
      const scored = header.role === null || header.role === "unit" || isScorePart(header.role);
      if (unit !== null && (scored || header.role === "max" || header.role === "percent")) {
        const role = header.role === null || header.role === "unit" ? "final" : header.role;
        const found: CriteriaColumn = {
          column,
          role,
          subject: unit.name,
          year,
          unitCell: unit.cell,
          group: unit.group,
          header: header.text,
        };
        if (
          header.role === null &&
          !hasFigures(cells, band.bodyTop, bodyBottom, column) &&
          kindOfUnit(unit.name) === "other"
        ) {
          add("ignored");
        } else plainUnits.push(found);
      } else if (isYearAlone(header) || (header.role !== null && isScorePart(header.role))) {
        parts.push({
          column,
          role: header.role ?? "final",
          subject: "",
          year,
          unitCell: null,
          group: "",
          header: header.text,
        });
      } else add(header.role ?? "ignored");
    }
  }
  // A lone named column beside parts ("Trọng số" beside self and appraised) is no unit.
  const captions = new Set(plainUnits.map(({ group }) => group));
  const grouped = captions.size > 1 || [...captions].some((caption) => kindOfHeading(caption) !== null);
  const named = new Set(plainUnits.map(({ subject }) => subject));
  const bodies = [...named].filter((name) => kindOfUnit(name) !== "other").length;
  const unitsCount = parts.some(({ role }) => role !== "final") && bodies === 0 ? 0 : named.size;
  if (unitsCount > 0)
    columns.push(
      ...plainUnits.map((unit) => (grouped ? unit : { ...unit, group: "" })),
      ...parts.map((part) => ({ ...part, role: "statistic" as const })),
    );
  else columns.push(...parts, ...plainUnits.map((unit) => ({ ...unit, role: "ignored" as const })));
  columns.sort((a, b) => a.column - b.column);
  return {
    columns,
    unitColumns: unitsCount,
    unitNames: bodies,
    partColumns: parts.length,
    coded: codedShare(view, { top: band.bodyTop, bottom: bodyBottom }, codeColumn, nameColumn),
    hasMax: columns.some(({ role }) => role === "max"),
  };
}

/** "Tiêu chí" over nothing but codes: the names stand in the column beside it, whatever it is called. */
function namesBeside(
  view: SheetView,
  band: HeaderBand,
  naming: readonly HeaderColumn[],
  bottom: number,
): readonly HeaderColumn[] {
  const last = Math.max(...naming.map(({ column }) => column));
  const beside = band.columns.find(({ column, role }) => column === last + 1 && role === null);
  if (beside === undefined) return [];
  const areCodes = naming.every(({ column }) =>
    mostly(codesIn(view, band, { column, nameColumn: beside.column, bottom })),
  );
  return areCodes ? [beside] : [];
}

/**
 * Of several columns that name criteria ("Tiêu chí | Nội dung") the one with the longest texts, in the rows
 * where several are filled: notes and totals stand in one alone.
 */
function namingColumn(
  view: SheetView,
  band: HeaderBand,
  naming: readonly HeaderColumn[],
  bottom: number,
): number {
  const lengths = naming.map(() => 0);
  for (let row = band.bodyTop; row <= bottom && naming.length > 1; row++) {
    const own = naming.map(({ column }) => view.shown(row, column).length);
    if (own.filter((length) => length > 0).length < 2) continue;
    own.forEach((length, at) => (lengths[at] = (lengths[at] ?? 0) + length));
  }
  return naming[lengths.indexOf(Math.max(...lengths))]?.column ?? 0;
}

/** The column left of the names whose cells are codes; −1 where codes stand in the names. */
function codeColumnOf(view: SheetView, band: HeaderBand, nameColumn: number, bottom: number): number {
  const codes = (column: number): Share => codesIn(view, band, { column, nameColumn, bottom });
  const said = band.columns.filter(({ role, column }) => role === "code" && column < nameColumn);
  const [first] = said;
  // "STT" beside "Mã": the column with dotted codes is the tree's, and an empty one is nobody's.
  const filled = said.filter(({ column }) => codes(column).codes > 0);
  const best = [...filled].reverse().find(({ column }) => mostly(codes(column))) ?? filled[0];
  if (best !== undefined) return best.column;
  for (let column = nameColumn - 1; column >= band.left; column--) {
    if (mostly(codes(column)) && startsAtFirst(view, band, { column, nameColumn, bottom })) return column;
  }
  return first?.column ?? -1;
}

interface Share {
  readonly codes: number;
  readonly texts: number;
}

const mostly = ({ codes, texts }: Share): boolean => codes >= 2 && codes * 3 >= texts * 2;

/** "1", "I", "A", "1.1": figures that begin elsewhere are maxima, and count nothing. */
function startsAtFirst(
  view: SheetView,
  band: HeaderBand,
  {
    column,
    nameColumn,
    bottom,
  }: { readonly column: number; readonly nameColumn: number; readonly bottom: number },
): boolean {
  for (let row = band.bodyTop; row <= bottom; row++) {
    const text = view.shown(row, column);
    if (text === "" || view.text(row, nameColumn) === "") continue;
    return /^\(?(?:0?1|[iI]|[aA])\b/.test(text);
  }
  return false;
}

/** How many of a column's cells beside names are codes; what stands there alone is a note or a total. */
function codesIn(
  view: SheetView,
  band: HeaderBand,
  {
    column,
    nameColumn,
    bottom,
  }: { readonly column: number; readonly nameColumn: number; readonly bottom: number },
): Share {
  let codes = 0;
  let texts = 0;
  for (let row = band.bodyTop; row <= bottom; row++) {
    const text = view.shown(row, column);
    if (text === "" || view.text(row, nameColumn) === "") continue;
    texts++;
    if (parseCode(text) !== null) codes++;
  }
  return { codes, texts };
}

/** Below a name that heads parts of a score ("Huyện A" over "Tự chấm | … | Tổng điểm") another name is one more part, and no unit. */
function isPartOfUnit({ role, names }: HeaderColumn, { columns }: HeaderBand): boolean {
  const above = names[names.length - 2];
  if (role !== null || above === undefined) return false;
  return columns.some((other) => {
    const own = other.names[other.names.length - 1];
    return (
      other.role !== null && isScorePart(other.role) && own !== undefined && isSameCell(own.cell, above.cell)
    );
  });
}

function isSameCell(one: CellRef, other: CellRef): boolean {
  return one.row === other.row && one.column === other.column;
}

/** The unit that a column's header names: the lowest name over it, with the caption above as its group. */
function unitOf(
  header: HeaderColumn,
  rightOfNames: boolean,
): { readonly name: string; readonly cell: CriteriaColumn["unitCell"]; readonly group: string } | null {
  const lowest = header.names[header.names.length - 1];
  if (lowest === undefined || !rightOfNames) return null;
  const name = tidy(lowest.text);
  if (isOtherFigure(name) || name.length > 120 || !/\p{L}/u.test(name)) return null;
  const above = header.names[header.names.length - 2];
  return { name, cell: lowest.cell, group: above === undefined ? "" : tidy(above.text) };
}

function hasFigures(cells: ScoreCells, top: number, bottom: number, column: number): boolean {
  // A column of marks alone ("x" under "Đạt") holds none.
  for (let row = top; row <= bottom; row++) if (cells.points(row, column) !== null) return true;
  return false;
}

function codedShare(
  view: SheetView,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  codeColumn: number,
  nameColumn: number,
): number {
  let rows = 0;
  let coded = 0;
  for (let row = top; row <= bottom; row++) {
    const name = view.text(row, nameColumn);
    if (name === "") continue;
    rows++;
    const code = codeColumn >= 0 ? view.shown(row, codeColumn) : (/^\s*(\S+)[.)\s]/.exec(name)?.[1] ?? "");
    if (code !== "" && parseCode(code) !== null) coded++;
  }
  return rows === 0 ? 0 : coded / rows;
}
