/** Excel.Range and Excel.RangeAreas. */
import {
  ApiError,
  type ApiObject,
  type ApiType,
  bind,
  flag,
  invalidArgument,
  number,
  record,
  targetOf,
  text,
} from "./api";
import { conditionalFormats } from "./conditional-formats";
import { enter } from "./input";
import { contains, overlap, WHOLE_SHEET, type CellModel } from "./model";
import { areasFormat, rangeFormat } from "./range-format";
import { AreasTarget, RangeTarget } from "./range-target";

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
      if (input === "" && sheet.cell(row, column) === undefined) return;
      const cell = sheet.ensure(row, column);
      if (enter(cell, input)) book.changed(sheet, row, column);
    });
  });
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
  },
  set: {
    values: write,
    formulas: write,
    numberFormat: (target, value) => {
      target.assertWritable();
      matrix(target, value).forEach((line, r) => {
        line.forEach((format, c) => {
          if (format === null) return;
          target.sheet.ensure(target.range.top + r, target.range.left + c).format = text(format);
        });
      });
    },
    rowHidden: ({ sheet, range: { top, bottom } }, value) =>
      setHidden(sheet.hiddenRows, top, bottom, WHOLE_SHEET.bottom, flag(value)),
    columnHidden: ({ sheet, range: { left, right } }, value) =>
      setHidden(sheet.hiddenColumns, left, right, WHOLE_SHEET.right, flag(value)),
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
    clear: (target, [what]) => {
      target.assertWritable();
      if (what !== "All") throw new ApiError("NotImplemented", `Range.clear ${String(what)}`);
      target.forEachPresent((_, row, column) => target.sheet.remove(row, column));
    },
    merge: (target, [across]) => {
      target.assertWritable();
      if (across === true) throw new ApiError("NotImplemented", "Range.merge across");
      const { sheet } = target;
      // Merging keeps the upper-left value only: https://support.microsoft.com/office/5cbd15d5-9375-4540-907f-c673a93fcedf
      target.forEach((cell, row, column) => {
        if (row === target.range.top && column === target.range.left) return;
        cell.value = null;
        cell.formula = null;
      });
      sheet.merges = [
        ...sheet.merges.filter((area) => overlap(area, target.range) === null),
        { ...target.range },
      ];
    },
    unmerge: ({ sheet, range: within }) => {
      sheet.merges = sheet.merges.filter((area) => overlap(area, within) === null);
    },
    select: ({ book, sheet, range: selected }) => {
      if (sheet.visibility !== "Visible") throw new ApiError("InvalidOperation", "the sheet is hidden");
      book.active = sheet;
      book.selection = { sheet: sheet.name, range: selected };
    },
  },
};

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
  if (found.length > 512) throw new ApiError("GeneralException", "too many merged areas");
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
  for (const key of Object.keys(wanted)) {
    if (
      key !== `${line}Hidden` &&
      JSON.stringify([key, wanted[key]]) !== '["format",{"font":{"name":true}}]'
    ) {
      throw new ApiError("NotImplemented", `${line} property ${key}`);
    }
  }
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    ...(wanted[`${line}Hidden`] === true ? { [`${line}Hidden`]: hidden.has(first + index) } : {}),
    ...("format" in wanted ? { format: { font: { name: font(first + index) } } } : {}),
  }));
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
