/** Excel.WorksheetCollection and Excel.Worksheet. */
import {
  ApiError,
  type ApiObject,
  type ApiType,
  bind,
  flag,
  invalidArgument,
  number,
  oneOf,
  targetOf,
  text,
} from "./api";
import { charts } from "./charts";
import { WHOLE_SHEET, type BookModel, type SheetModel } from "./model";
import { horizontalPageBreaks, pageLayout } from "./page-layout";
import { range, rangeAreas } from "./range";
import { assertAllowed, parseAddress, RangeTarget } from "./range-target";
import { tables } from "./tables";

class SheetTarget {
  constructor(
    readonly book: BookModel,
    readonly sheet: SheetModel,
  ) {}
}

export function worksheets(book: BookModel): ApiObject {
  return bind(COLLECTION, book);
}

function worksheet(book: BookModel, sheet: SheetModel): ApiObject {
  return bind(WORKSHEET, new SheetTarget(book, sheet));
}

function byKey(book: BookModel, key: unknown): ApiObject {
  const sheet = book.sheet(text(key));
  if (sheet === undefined) throw new ApiError("ItemNotFound", `no sheet ${text(key)}`);
  return worksheet(book, sheet);
}

/** https://support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 ("Rename a worksheet"); issue 4998 */
function assertSheetName(book: BookModel, name: string): void {
  if (name === "" || name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name)) {
    throw invalidArgument(`no name for a sheet: ${name}`);
  }
  const taken = book.chartSheets.some((other) => other.toUpperCase() === name.toUpperCase());
  if (taken || book.sheet(name) !== undefined)
    throw new ApiError("ItemAlreadyExists", `there is a sheet ${name}`);
}

function assertStructure(book: BookModel): void {
  if (book.structureProtected)
    throw new ApiError("AccessDenied", "the structure of the workbook is protected");
}

const COLLECTION: ApiType<BookModel> = {
  name: "WorksheetCollection",
  items: (book) => book.sheets.map((sheet) => worksheet(book, sheet)),
  item: byKey,
  call: {
    getItem: (book, [key]) => byKey(book, key),
    getItemOrNullObject: (book, [key]) => {
      const sheet = book.sheet(text(key));
      return sheet === undefined ? null : worksheet(book, sheet);
    },
    /** The new sheet stands behind all others (reference of WorksheetCollection.add). */
    add: (book, [name]) => {
      assertStructure(book);
      assertSheetName(book, text(name));
      return worksheet(book, book.add(text(name)));
    },
  },
};

function rangeAt({ book, sheet }: SheetTarget, address: unknown): RangeTarget {
  const whole = address === undefined || address === null || address === "";
  return new RangeTarget(book, sheet, whole ? WHOLE_SHEET : parseAddress(text(address)));
}

const WORKSHEET: ApiType<SheetTarget> = {
  name: "Worksheet",
  identity: ({ sheet }) => ({ Id: sheet.id, _Id: sheet.id }),
  get: {
    name: ({ sheet }) => sheet.name,
    id: ({ sheet }) => sheet.id,
    visibility: ({ sheet }) => sheet.visibility,
  },
  set: {
    visibility: ({ book, sheet }, value) => {
      assertStructure(book);
      sheet.visibility = oneOf(value, "Visible", "Hidden", "VeryHidden");
    },
  },
  link: {
    protection: ({ sheet }) => bind(PROTECTION, sheet),
    autoFilter: ({ sheet }) => bind(FILTER, sheet),
    charts: ({ book, sheet }) => charts(book, sheet),
    tables: ({ book, sheet }) => tables(book, sheet),
    freezePanes: ({ sheet }) => bind(FREEZE, sheet),
    pageLayout: ({ sheet }) => pageLayout(sheet),
    horizontalPageBreaks: ({ sheet }) => horizontalPageBreaks(sheet),
  },
  call: {
    activate: ({ book, sheet }) => {
      if (sheet.visibility !== "Visible") throw new ApiError("InvalidOperation", "the sheet is hidden");
      book.active = sheet;
    },
    calculate: ({ book, sheet }, [markAllDirty]) => {
      flag(markAllDirty);
      book.calculateSheet(sheet);
    },
    delete: ({ book, sheet }) => {
      assertStructure(book);
      // https://learn.microsoft.com/javascript/api/excel/excel.worksheet (delete)
      if (sheet.visibility === "VeryHidden")
        throw new ApiError("InvalidOperation", "the sheet is very hidden");
      if (!book.sheets.some((other) => other !== sheet && other.visibility === "Visible")) {
        throw new ApiError("InvalidOperation", "a workbook keeps one visible sheet");
      }
      book.remove(sheet);
    },
    getRange: (target, [address]) => range(rangeAt(target, address)),
    getRangeByIndexes: ({ book, sheet }, [row, column, rows, columns]) =>
      range(
        new RangeTarget(book, sheet, {
          top: number(row),
          left: number(column),
          bottom: number(row) + number(rows) - 1,
          right: number(column) + number(columns) - 1,
        }),
      ),
    getRanges: (target, [addresses]) => {
      const list = text(addresses);
      // "The address has a limit of 8192 characters" (reference); issue 5198.
      if (list.length > 8192) throw invalidArgument("address longer than 8,192 characters");
      return rangeAreas(list.split(/[,;]/).map((address) => rangeAt(target, address)));
    },
    getUsedRangeOrNullObject: ({ book, sheet }, [valuesOnly]) => {
      const used = sheet.usedRange(valuesOnly === true);
      return used === null ? null : range(new RangeTarget(book, sheet, used));
    },
  },
};

const PROTECTION: ApiType<SheetModel> = {
  name: "WorksheetProtection",
  get: { protected: (sheet) => sheet.protected },
};

const FILTER: ApiType<SheetModel> = {
  name: "AutoFilter",
  get: { enabled: (sheet) => sheet.filtered },
  call: {
    remove: (sheet) => {
      // allowAutoFilter is for using a filter that is there (VBA's Protection.AllowFiltering).
      assertAllowed(sheet, null);
      sheet.filtered = false;
      sheet.filter = null;
    },
    apply: (sheet, [range]) => {
      assertAllowed(sheet, null);
      sheet.filtered = true;
      sheet.filter = targetOf(range, RangeTarget).address;
    },
  },
};

const FREEZE: ApiType<SheetModel> = {
  name: "WorksheetFreezePanes",
  call: {
    freezeRows: (sheet, [rows]) => void (sheet.freeze = { rows: number(rows), columns: 0 }),
    freezeColumns: (sheet, [columns]) => void (sheet.freeze = { rows: 0, columns: number(columns) }),
    freezeAt: (sheet, [address]) => {
      const { bottom, right } = parseAddress(text(address));
      sheet.freeze = { rows: bottom + 1, columns: right + 1 };
    },
    unfreeze: (sheet) => void (sheet.freeze = null),
  },
};
