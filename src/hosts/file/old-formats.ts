/**
 * Workbooks that are no .xlsx package: .xls, .xlsb, .ods, XML Spreadsheet 2003. A library reads them, which
 * hostile bytes can bring to eat all memory; so whoever opens a file may have this done where it can be ended.
 */
import { HostError } from "../../workbook/host";
import { MAX_SPARSE_PLACES } from "../../workbook/limits";
import type { Snapshot } from "../../workbook/snapshot";
import { isCompoundFile, proveCompoundFile } from "./archive/compound-file";
import { loadLibrary, parseWithLibrary, type Library } from "./reading/library";
import { lostInConversion } from "./reading/lost-in-conversion";
import { snapshotOfLibrary } from "./reading/read-with-library";

export interface OldFormats {
  /** @throws HostError not-a-workbook, encrypted, too-large, not-converted */
  read(bytes: Uint8Array, fileName: string): Promise<Snapshot>;
  /** The same workbook as a new .xlsx: values, formulas, merges and number formats. @throws HostError */
  convert(bytes: Uint8Array): Promise<Uint8Array>;
}

/** Done here and now, without a bound on time and memory but that of this program. */
export const OLD_FORMATS: OldFormats = {
  async read(bytes, fileName) {
    const library = await prepared(bytes);
    const snapshot = snapshotOfLibrary(parseWithLibrary(library, bytes), fileName);
    const lost = lostInConversion(library, bytes);
    return { ...snapshot, notices: [{ code: "lost-in-conversion", lost }, ...(snapshot.notices ?? [])] };
  },

  async convert(bytes) {
    const library = await prepared(bytes);
    const book = parseWithLibrary(library, bytes);
    for (const [name, sheet] of Object.entries(book.Sheets)) {
      // The library trips over rows that hold nothing.
      const rows: (readonly unknown[] | undefined)[] = sheet["!data"] ?? [];
      let width = 0;
      rows.forEach((row) => (width = Math.max(width, row?.length ?? 0)));
      // It walks through every place of the rectangle: a cell at XFD1048576 would eat all memory.
      if (rows.length * width > MAX_SPARSE_PLACES) {
        throw new HostError("too-large", `${rows.length} × ${width} places`, { subject: name });
      }
      // And walks through the range that the file claims, which may be a thousand million empty cells.
      for (let row = 0; row < rows.length; row++) rows[row] ??= [];
      const last = { r: Math.max(rows.length, 1) - 1, c: Math.max(width, 1) - 1 };
      sheet["!ref"] = library.utils.encode_range({ s: { r: 0, c: 0 }, e: last });
      // It writes the level of a column under a name that the schema does not have.
      for (const column of sheet["!cols"] ?? []) delete column?.level;
    }
    try {
      const written: unknown = library.write(book, { type: "array", bookType: "xlsx", compression: true });
      if (written instanceof ArrayBuffer) return new Uint8Array(written);
    } catch (cause) {
      throw new HostError("not-converted", cause instanceof Error ? cause.message : String(cause), { cause });
    }
    throw new HostError("not-converted", "the library gave no bytes");
  },
};

async function prepared(bytes: Uint8Array): Promise<Library> {
  if (isCompoundFile(bytes)) proveCompoundFile(bytes);
  return loadLibrary(bytes);
}
