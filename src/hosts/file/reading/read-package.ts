/** Reads an .xlsx or .xlsm package: the workbook part, then its worksheets one by one. */
import type { SheetSnapshot, Snapshot } from "../../../workbook/snapshot";
import type { Package } from "../package/package";
import { isTrue, readWorkbookPart, type SheetEntry, type WorkbookPart } from "../package/workbook-part";
import { attributeOf, childOf } from "../xml/xml-tree";
import { readLooks } from "./cell-looks";
import { GridBudget, gridOf, holdsColumn, holdsRow } from "../../cells/grid";
import { SharedStrings } from "./shared-strings";
import { SheetScanner, type ScanContext } from "./sheet-scanner";
import { XmlBytes } from "./xml-bytes";

/** @throws HostError not-a-workbook, encrypted, too-large */
export function readPackage(parts: Package, fileName: string): Snapshot {
  const workbook = readWorkbookPart(parts);
  const partOf = (kind: string): string | null => {
    const part = workbook.relationships.find((relationship) => relationship.kind === kind)?.part ?? null;
    return part !== null && parts.has(part) ? part : null;
  };
  const strings = partOf("sharedStrings");
  const styles = partOf("styles");
  const context: ScanContext = {
    strings: new SharedStrings(strings === null ? new Uint8Array() : parts.utf8(strings)),
    looks: readLooks(styles === null ? null : parts.text(styles)),
    from1904: countsFrom1904(workbook),
  };
  const budget = new GridBudget();
  const sheets = workbook.sheets
    .filter(({ kind }) => kind === "worksheet")
    .map((entry) => readSheet(parts, entry, context, budget));
  const names = workbook.names
    .filter(({ sheet }) => sheet === null)
    .map(({ name, refersTo }) => ({ name, refersTo }));
  return { fileName, sheets, names, structureProtected: workbook.structureProtected };
}

function countsFrom1904({ root }: WorkbookPart): boolean {
  const properties = childOf(root, "workbookPr");
  return properties !== null && isTrue(attributeOf(properties, "date1904"));
}

function readSheet(
  parts: Package,
  { name, visible, part }: SheetEntry,
  context: ScanContext,
  budget: GridBudget,
): SheetSnapshot {
  // A sheet whose part is missing is an empty sheet, as for Excel after its repair.
  const bytes = part !== null && parts.has(part) ? parts.utf8(part) : new Uint8Array();
  const scanner = new SheetScanner(new XmlBytes(bytes), context);
  scanner.scan();
  const placed = gridOf(scanner.cells, context.looks, budget);
  const { grid } = placed;
  return {
    name,
    visible,
    protected: scanner.protected,
    ...placed,
    merges: scanner.merges,
    hiddenRows: hiddenRows(scanner, grid),
    hiddenColumns: hiddenColumns(scanner, grid),
  };
}

function hiddenRows(scanner: SheetScanner, grid: SheetSnapshot["grid"]): ReadonlySet<number> {
  const hidden = new Set(scanner.hiddenRows.filter((row) => holdsRow(grid, row)));
  if (scanner.shownRows !== null) {
    for (let row = grid.top; row < grid.top + grid.rowCount; row++) {
      if (!scanner.shownRows.has(row)) hidden.add(row);
    }
  }
  return hidden;
}

function hiddenColumns(scanner: SheetScanner, grid: SheetSnapshot["grid"]): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const { first, last } of scanner.hiddenColumns) {
    for (let column = Math.max(first, grid.left); column <= last && holdsColumn(grid, column); column++) {
      hidden.add(column);
    }
  }
  return hidden;
}
