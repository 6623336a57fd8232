/** Excel.Range and Excel.RangeAreas. */
import {
  ApiError,
  type ApiObject,
  type ApiType,
  bind,
  flag,
  invalidArgument,
  number,
  oneOf,
  record,
  targetOf,
  text,
} from "./api";
import { parseRangeName, type CellRange } from "../../src/workbook/address";
import { conditionalFormats } from "./conditional-formats";
import { enter } from "./input";
import { contains, overlap, WHOLE_SHEET, type CellModel, type SheetModel } from "./model";
import { areasFormat, rangeFormat } from "./range-format";
import { AreasTarget, RangeTarget } from "./range-target";
import { tableAt, typeHeads } from "./table-cells";

export function range(target: RangeTarget): ApiObject {
  return bind(RANGE, target);
}

export function rangeAreas(areas: readonly RangeTarget[]): ApiObject {
  return bind(AREAS, new AreasTarget(areas));
}

function shown(cell: CellModel | undefined): string | number | boolean {
  const value = cell?.value ?? null;
  return value === null ? "" : typeof value === "object" ? value.error : value;
}

/** A two-dimensional array of the range's size. @throws ApiError InvalidArgument */
function matrix({ rowCount, columnCount }: RangeTarget, value: unknown): readonly (readonly unknown[])[] {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  const lines = rows.map((row): readonly unknown[] => (Array.isArray(row) ? row : []));
  // "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
  if (lines.length !== rowCount || lines.some((line) => line.length !== columnCount)) {
    throw invalidArgument(`an array of ${rowCount} × ${columnCount} was expected`);
  }
  return lines;
}

function write(target: RangeTarget, value: unknown): void {
  target.assertWritable();
  const rows = matrix(target, value);
  const { sheet, book } = target;
  rows.forEach((line, r) => {
    line.forEach((input, c) => {
      const row = target.range.top + r;
      const column = target.range.left + c;
      // A merged cell holds one value; what is written into its other cells is lost without a word (3611).
      if (covered(sheet, row, column)) return;
      if (input === "" && sheet.cell(row, column) === undefined) return;
      const cell = sheet.ensure(row, column);
      if (enter(cell, input)) book.changed(sheet, row, column);
    });
  });
  typeHeads(target);
}

function covered({ merges }: SheetModel, row: number, column: number): boolean {
  return merges.some((area) => contains(area, row, column) && (area.top !== row || area.left !== column));
}

const RANGE: ApiType<RangeTarget> = {
  name: "Range",
  get: {
    address: ({ address }) => address,
    rowIndex: ({ range: { top } }) => top,
    columnIndex: ({ range: { left } }) => left,
    rowCount: ({ rowCount }) => rowCount,
    columnCount: ({ columnCount }) => columnCount,
    values: (target) => calculated(target).rows((cell) => shown(cell)),
    // Text that begins with "=" reads like a formula, its apostrophe is lost (issue 6687).
    formulas: (target) => calculated(target).rows((cell) => cell?.formula ?? shown(cell)),
    numberFormat: (target) => target.rows((cell) => cell?.format ?? "General"),
    /** Null where the lines differ (reference). */
    columnHidden: ({ sheet, range: { left, right } }) =>
      common(left, right, (line) => sheet.hiddenColumns.has(line)),
  },
  set: {
    values: write,
    formulas: write,
    numberFormat: (target, value) => {
      target.assertAllowed("allowFormatCells");
      matrix(target, value).forEach((line, r) => {
        line.forEach((format, c) => {
          if (format === null) return;
          target.sheet.ensure(target.range.top + r, target.range.left + c).format = text(format);
        });
      });
    },
    rowHidden: (target, value) => {
      target.assertAllowed("allowFormatRows");
      const { sheet, range: at } = target;
      setHidden(sheet.hiddenRows, at.top, at.bottom, WHOLE_SHEET.bottom, flag(value));
    },
    columnHidden: (target, value) => {
      target.assertAllowed("allowFormatColumns");
      const { sheet, range: at } = target;
      setHidden(sheet.hiddenColumns, at.left, at.right, WHOLE_SHEET.right, flag(value));
    },
  },
  link: {
    format: (target) => rangeFormat(target),
    conditionalFormats: (target) => conditionalFormats(target),
  },
  call: {
    getRow: (target, [index]) => {
      const row = target.range.top + number(index);
      return range(target.part({ ...target.range, top: row, bottom: row }));
    },
    getBoundingRect: (target, [other]) => {
      const { range: b } = targetOf(other, RangeTarget);
      const a = target.range;
      return range(
        target.part({
          top: Math.min(a.top, b.top),
          left: Math.min(a.left, b.left),
          bottom: Math.max(a.bottom, b.bottom),
          right: Math.max(a.right, b.right),
        }),
      );
    },
    /** What office.js asks before it cuts a large array into slices. */
    _ValidateArraySize: validateSize,
    _validateArraySize: validateSize,
    getUsedRangeOrNullObject: (target, [valuesOnly]) => {
      const used = target.sheet.usedRange(valuesOnly === true, target.range);
      return used === null ? null : range(target.part(used));
    },
    getMergedAreasOrNullObject: mergedAreas,
    getRowProperties: (target, [wanted]) => lineProperties(target, record(wanted), "row"),
    getColumnProperties: (target, [wanted]) => lineProperties(target, record(wanted), "column"),
    setCellProperties: (target, [rows]) => {
      matrix(target, rows).forEach((line, r) => {
        line.forEach((cell, c) => {
          setCell(target.part(cellAt(target, r, c)), record(cell));
        });
      });
    },
    setRowProperties: (target, [lines]) => {
      setLines(target, lines, "row");
    },
    setColumnProperties: (target, [lines]) => {
      setLines(target, lines, "column");
    },
    clear: (target, [what]) => {
      const kind = oneOf(what, "All", "Contents", "Formats");
      if (kind !== "Formats") target.assertWritable();
      if (kind !== "Contents") target.assertAllowed("allowFormatCells");
      const { sheet, range: within } = target;
      // "Clears the entire object" (VBA's Range.Clear): comments too, which contents and formats are not.
      if (kind === "All") clearComments(target);
      target.forEachPresent((cell, row, column) => {
        if (kind === "All") sheet.remove(row, column);
        if (kind === "Contents") Object.assign(cell, { value: null, formula: null });
        if (kind === "Formats") Object.assign(cell, { format: "General", look: {} });
      });
      if (kind === "Contents") return;
      // Conditional formats are formats, and a merge is one too (VBA's Range.ClearFormats).
      sheet.colorScales = sheet.colorScales.filter((scale) => overlap(scale.range, within) === null);
      sheet.merges = sheet.merges.filter((area) => overlap(area, within) === null);
    },
    merge: (target, [across]) => {
      // Neither on a protected sheet nor inside a table, whatever is allowed there (the same page of support).
      target.assertAllowed(null);
      const { sheet, range: whole } = target;
      if (tableAt(sheet, whole) !== null) throw new ApiError("GeneralException", "cells of a table");
      // "Set true to merge cells in each row of the specified range as separate merged cells" (reference).
      const rows = flag(across) ? Array.from({ length: target.rowCount }, (_, row) => whole.top + row) : [];
      const areas = rows.length > 0 ? rows.map((row) => ({ ...whole, top: row, bottom: row })) : [whole];
      // Merging keeps the upper-left value only: https://support.microsoft.com/office/5cbd15d5-9375-4540-907f-c673a93fcedf
      target.forEach((cell, row, column) => {
        if (column === whole.left && (row === whole.top || rows.length > 0)) return;
        cell.value = null;
        cell.formula = null;
      });
      sheet.merges = [...sheet.merges.filter((area) => overlap(area, whole) === null), ...areas];
    },
    unmerge: (target) => {
      target.assertAllowed(null);
      const { sheet, range: within } = target;
      sheet.merges = sheet.merges.filter((area) => overlap(area, within) === null);
    },
    select: ({ book, sheet, range: selected }) => {
      if (sheet.visibility !== "Visible") throw new ApiError("InvalidOperation", "the sheet is hidden");
      book.active = sheet;
      book.selection = { sheet: sheet.name, range: selected };
    },
  },
};

function clearComments({ sheet, range: within }: RangeTarget): void {
  for (const cell of [...sheet.comments.keys()]) {
    if (overlap(parseRangeName(cell), within) !== null) sheet.comments.delete(cell);
  }
}

function common<V>(first: number, last: number, of: (line: number) => V): V | null {
  for (let line = first + 1; line <= last; line++) if (of(line) !== of(first)) return null;
  return of(first);
}

function validateSize(target: RangeTarget, [rows, columns]: readonly unknown[]): undefined {
  if (rows !== target.rowCount || columns !== target.columnCount) throw invalidArgument("array size");
  return undefined;
}

function calculated(target: RangeTarget): RangeTarget {
  target.book.calculatePending();
  return target;
}

function setHidden(hidden: Set<number>, first: number, last: number, end: number, value: boolean): void {
  if (first === 0 && last === end) {
    if (value) throw new ApiError("NotImplemented", "hiding the whole sheet");
    hidden.clear();
    return;
  }
  for (let line = first; line <= last; line++) {
    if (value) hidden.add(line);
    else hidden.delete(line);
  }
}

/**
 * Merged areas whose first cell lies in the range, cut off at its end (issues 1590 and 3611); more than 512
 * fail (reference of getMergedAreasOrNullObject).
 */
function mergedAreas(target: RangeTarget): ApiObject | null {
  const found = target.sheet.merges
    .filter(({ top, left }) => contains(target.range, top, left))
    .map((area) => overlap(area, target.range) ?? area);
  if (found.length > 512) throw new ApiError(target.book.manners.tooManyMerges, "too many merged areas");
  return found.length === 0 ? null : rangeAreas(found.map((area) => target.part(area)));
}

/** `null` where the cells of a line differ (reference of getRowProperties and getColumnProperties). */
function lineProperties(
  target: RangeTarget,
  wanted: Readonly<Record<string, unknown>>,
  line: "row" | "column",
): unknown {
  const { sheet, range: at } = target;
  const [first, last] = line === "row" ? [at.top, at.bottom] : [at.left, at.right];
  const hidden = line === "row" ? sheet.hiddenRows : sheet.hiddenColumns;
  const font = (index: number): string | null => {
    const [from, to] = line === "row" ? [at.left, at.right] : [at.top, at.bottom];
    const fontAt = (cross: number): string =>
      line === "row" ? sheet.fontAt(index, cross) : sheet.fontAt(cross, index);
    for (let cross = from + 1; cross <= to; cross++) if (fontAt(cross) !== fontAt(from)) return null;
    return fontAt(from);
  };
  const size = line === "column" ? '{"columnWidth":true}' : '{"rowHeight":true}';
  for (const key of Object.keys(wanted)) {
    const format = key === "format" ? JSON.stringify(wanted[key]) : "";
    if (key !== `${line}Hidden` && format !== '{"font":{"name":true}}' && format !== size) {
      throw new ApiError("NotImplemented", `${line} property ${key}`);
    }
  }
  const sized = JSON.stringify(wanted["format"]) === size;
  const sizes = line === "column" ? sheet.columnWidths : sheet.rowHeights;
  const shownSize = (index: number): number => (hidden.has(index) ? 0 : (sizes.get(index) ?? NaN));
  const format = (index: number): unknown =>
    sized
      ? { [`${line === "column" ? "columnWidth" : "rowHeight"}`]: shownSize(index) }
      : { font: { name: font(index) } };
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    ...(wanted[`${line}Hidden`] === true ? { [`${line}Hidden`]: hidden.has(first + index) } : {}),
    ...("format" in wanted ? { format: format(first + index) } : {}),
  }));
}

function cellAt({ range: at }: RangeTarget, row: number, column: number): CellRange {
  const [top, left] = [at.top + row, at.left + column];
  return { top, left, bottom: top, right: left };
}

/** {} leaves a cell as it is (reference of setCellProperties). */
function setCell(target: RangeTarget, { format }: Readonly<Record<string, unknown>>): void {
  if (format === undefined) return;
  const set = (object: ApiObject, values: unknown): void => {
    for (const [name, value] of Object.entries(record(values))) {
      if (name !== "font" && name !== "fill") object.set(name, value);
      else set(object.link(name) ?? object, value);
    }
  };
  set(rangeFormat(target), format);
}

/** One entry a line, {} leaves it as it is (reference of setRowProperties and setColumnProperties). */
function setLines(target: RangeTarget, lines: unknown, line: "row" | "column"): void {
  target.assertAllowed(line === "row" ? "allowFormatRows" : "allowFormatColumns");
  const list: readonly unknown[] = Array.isArray(lines) ? lines : [];
  const { range: at, sheet } = target;
  const [first, count] = line === "row" ? [at.top, target.rowCount] : [at.left, target.columnCount];
  if (list.length !== count) throw invalidArgument(`${count} entries were expected`);
  list.forEach((entry, index) => {
    const { format } = record(entry);
    if (format === undefined) return;
    const size = number(record(format)[line === "row" ? "rowHeight" : "columnWidth"]);
    // 409 points and 255 characters ("Excel specifications and limits").
    if (size < 0 || size > (line === "row" ? 409.5 : 1_350))
      throw invalidArgument(`${line} of ${size} points`);
    (line === "row" ? sheet.rowHeights : sheet.columnWidths).set(first + index, size);
  });
}

const AREAS: ApiType<AreasTarget> = {
  name: "RangeAreas",
  get: {
    address: ({ areas }) => areas.map(({ address }) => address).join(","),
    areaCount: ({ areas }) => areas.length,
  },
  link: {
    areas: (target) => bind(AREA_LIST, target),
    format: (target) => areasFormat(target),
  },
};

const AREA_LIST: ApiType<AreasTarget> = {
  name: "RangeCollection",
  items: ({ areas }) => areas.map(range),
};
