/** Reads an .xlsx or .xlsm package: the workbook part, then its worksheets one by one. */
import { HostError, type WorkOptions } from "../../../workbook/host";
import { copiesOfOwn } from "../../../workbook/own-sheets";
import type { SheetSnapshot, Snapshot } from "../../../workbook/snapshot";
import { PLAIN_CODEC, type Codec } from "../archive/codec";
import type { Package } from "../package/package";
import { isTrue, readWorkbookPart, type SheetEntry, type WorkbookPart } from "../package/workbook-part";
import { attributeOf, childOf } from "../xml/xml-tree";
import { readLooks } from "./cell-looks";
import { GridBudget, gridOf, holdsColumn, holdsRow } from "../../cells/grid";
import { mergeWithin } from "./merged-range";
import { noticesOf } from "./package-notices";
import { SharedStrings } from "./shared-strings";
import { SheetScanner, type ScanContext } from "./sheet-scanner";
import { XmlBytes } from "./xml-bytes";

/** A package as it was read, and what only its writer needs to know. */
export interface ReadPackage {
  readonly snapshot: Snapshot;
  /** Greatest number of a cell format that its sheets name, −1 for none. */
  readonly highestStyle: number;
}

/**
 * While one sheet is read, the codec unpacks the next.
 * @param work told after each sheet, and asked before each whether to go on
 * @throws HostError not-a-workbook, missing-part, unreadable-text, encrypted, cancelled, too-large where no sheet can
 * be read
 */
export async function readPackage(
  parts: Package,
  fileName: string,
  codec: Codec = PLAIN_CODEC,
  work: WorkOptions = {},
): Promise<ReadPackage> {
  const workbook = readWorkbookPart(parts);
  const partOf = (kind: string): string | null => {
    const part = workbook.relationships.find((relationship) => relationship.kind === kind)?.part ?? null;
    // Without its shared strings every text of the workbook would be empty.
    if (part !== null && !parts.has(part)) throw new HostError("missing-part", part, { subject: part });
    return part;
  };
  const strings = partOf("sharedStrings");
  const styles = partOf("styles");
  if (strings !== null) await parts.unpackAhead(strings, codec);
  const context: ScanContext = {
    strings: new SharedStrings(strings === null ? new Uint8Array() : parts.utf8(strings)),
    looks: readLooks(styles === null ? null : parts.text(styles)),
    from1904: countsFrom1904(workbook),
  };
  const budget = new GridBudget();
  const sheets: SheetSnapshot[] = [];
  const notices = [...noticesOf(parts, workbook)];
  let highestStyle = -1;
  const worksheets = workbook.sheets.filter(({ kind }) => kind === "worksheet");
  const unpack = (at: number): Promise<void> => parts.unpackAhead(worksheets[at]?.part ?? "", codec);
  let unpacking = unpack(0);
  for (const [at, entry] of worksheets.entries()) {
    await unpacking;
    stopIfCancelled(work);
    unpacking = unpack(at + 1);
    try {
      const scanner = scanned(parts, entry, context);
      highestStyle = Math.max(highestStyle, scanner.highestStyle);
      sheets.push(sheetOf(entry, scanner, context, budget));
    } catch (error) {
      if (!(error instanceof HostError) || error.code !== "too-large") throw error;
      notices.push({ code: "sheet-left-out", sheet: entry.name });
    }
    work.onProgress?.({ done: at + 1, total: worksheets.length });
  }
  if (sheets.length === 0 && notices.some(({ code }) => code === "sheet-left-out")) {
    throw new HostError("too-large", "no sheet is small enough");
  }
  const names = workbook.names
    .filter(({ sheet }) => sheet === null)
    .map(({ name, refersTo }) => ({ name, refersTo }));
  const copies = copiesOfOwn(workbook.names.filter(({ sheet }) => sheet !== null));
  const { structureProtected } = workbook;
  const snapshot: Snapshot = {
    fileName,
    sheets,
    names,
    ...(copies.length === 0 ? {} : { copies }),
    structureProtected,
    notices,
  };
  return { snapshot, highestStyle };
}

/** @throws HostError cancelled */
export function stopIfCancelled({ signal }: WorkOptions): void {
  if (signal?.aborted === true) throw new HostError("cancelled");
}

function countsFrom1904({ root }: WorkbookPart): boolean {
  const properties = childOf(root, "workbookPr");
  return properties !== null && isTrue(attributeOf(properties, "date1904"));
}

function scanned(parts: Package, { part }: SheetEntry, context: ScanContext): SheetScanner {
  const scanner = new SheetScanner(new XmlBytes(parts.utf8(part ?? "")), context);
  scanner.scan();
  return scanner;
}

function sheetOf(
  { name, visible }: SheetEntry,
  scanner: SheetScanner,
  context: ScanContext,
  budget: GridBudget,
): SheetSnapshot {
  const placed = gridOf(scanner.cells, context.looks, budget);
  const { grid } = placed;
  return {
    name,
    visible,
    protected: scanner.protected,
    ...placed,
    merges: scanner.merges.map((range) => mergeWithin(range, grid)),
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
