/** Excel.TableCollection and Excel.Table. */
import { type ApiObject, ApiError, type ApiType, bind, text } from "./api";
import type { BookModel, SheetModel, TableModel } from "./model";
import { range } from "./range";
import { assertAllowed, RangeTarget } from "./range-target";

interface Tables {
  readonly book: BookModel;
  readonly sheet: SheetModel;
}

interface TableTarget extends Tables {
  readonly table: TableModel;
}

export function tables(book: BookModel, sheet: SheetModel): ApiObject {
  return bind(TABLES, { book, sheet });
}

function byName({ book, sheet }: Tables, key: unknown): ApiObject | null {
  const table = sheet.tables.find(({ name }) => name === text(key));
  return table === undefined ? null : bind(TABLE, { book, sheet, table });
}

function found(target: Tables, key: unknown): ApiObject {
  const table = byName(target, key);
  if (table === null) throw new ApiError("ItemNotFound", `no table ${text(key)}`);
  return table;
}

const TABLES: ApiType<Tables> = {
  name: "TableCollection",
  items: ({ book, sheet }) => sheet.tables.map((table) => bind(TABLE, { book, sheet, table })),
  item: found,
  call: {
    getItem: (target, [key]) => found(target, key),
    getItemOrNullObject: (target, [key]) => byName(target, key),
  },
};

const TABLE: ApiType<TableTarget> = {
  name: "Table",
  identity: ({ table }) => ({ Id: table.name, _Id: table.name }),
  get: { name: ({ table }) => table.name },
  call: {
    /** "Leaves the cell data, formatting, and formulas in the worksheet" (VBA's ListObject.Unlist). */
    convertToRange: ({ book, sheet, table }) => {
      assertAllowed(sheet, null);
      sheet.tables = sheet.tables.filter((other) => other !== table);
      return range(new RangeTarget(book, sheet, table.range));
    },
  },
};
