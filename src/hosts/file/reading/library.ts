/** @e965/xlsx, loaded only for workbooks that are no .xlsx package, and what it makes of their bytes. */
import type * as XLSX from "@e965/xlsx";
import type { CellObject, WorkBook } from "@e965/xlsx";
import { HostError } from "../../../workbook/host";
import { looksLikeZip } from "../archive/read-zip";
import { Package } from "../package/package";
import { completeOpenDocument } from "./complete-open-document";
import { formatOfLibrary } from "./number-formats";
import { readOpenDocument } from "./open-document";

export type Library = typeof XLSX;

/** The library, with the code pages of Excel 5 and 95 where these bytes need them. */
export async function loadLibrary(bytes: Uint8Array): Promise<Library> {
  const library = await import("@e965/xlsx");
  if (hasStreamBook(bytes)) library.set_cptable(await import("@e965/xlsx/dist/cpexcel.full"));
  return library;
}

/** Workbooks of Excel 5 and 95 lie in a stream "Book"; since 97 it is "Workbook", in Unicode. */
function hasStreamBook(bytes: Uint8Array): boolean {
  if (looksLikeZip(bytes)) return false;
  if (bytes[0] === 0x09) return true;
  const name = [66, 0, 111, 0, 111, 0, 107, 0, 0, 0];
  for (let at = bytes.indexOf(66); at >= 0; at = bytes.indexOf(66, at + 1)) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** @throws HostError encrypted, not-a-workbook */
export function parseWithLibrary(library: Library, bytes: Uint8Array): WorkBook {
  const parts = looksLikeZip(bytes) ? Package.open(bytes) : null;
  const openDocument = parts?.has("content.xml") === true ? parts : null;
  const book = parsed(library, parts === null ? bytes : soundArchive(parts));
  if (openDocument !== null) completeOpenDocument(book, readOpenDocument(openDocument.utf8("content.xml")));
  tidy(book);
  return book;
}

/** Parts of number formats for negative values, which the library does not know and complains about aloud. */
const CONDITION = /<style:map style:condition="value\(\)(?!&gt;=0)[^>]*\/>/g;

/**
 * The archive anew, with each part that the library might read proved first: it unpacks without a bound and
 * without looking at checksums, so a byte that changed can make it fill all memory.
 * @throws HostError not-a-workbook, too-large
 */
function soundArchive(parts: Package): Uint8Array {
  const copy = parts.copy();
  for (const part of parts.parts()) {
    if (OPAQUE.test(part)) copy.remove(part);
    else if (part === "content.xml" || part === "styles.xml") {
      copy.put(part, parts.text(part).replace(CONDITION, ""));
    } else parts.bytes(part);
  }
  return copy.toBytes();
}

/** Pictures and objects, which the library has no use for. */
const OPAQUE = /^(?:xl\/media|xl\/embeddings|Pictures|Object \d+|ObjectReplacements|Thumbnails)\//i;

/** LibreOffice writes a truth value or an error as a formula that says it; that is no calculation. */
const LITERAL = /^=?(?:TRUE|FALSE|#[A-Z/0!?]+)(?:\(\))?$/i;

/** Takes such formulas out, and spells number formats as Excel does. */
function tidy(book: WorkBook): void {
  for (const sheet of Object.values(book.Sheets)) {
    const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet["!data"] ?? [];
    for (const row of rows) {
      row?.forEach((cell) => {
        if (typeof cell?.f === "string" && LITERAL.test(cell.f)) delete cell.f;
        if (typeof cell?.z === "string") cell.z = formatOfLibrary(cell.z);
      });
    }
  }
}

function parsed(library: Library, bytes: Uint8Array): WorkBook {
  try {
    return library.read(bytes, {
      type: "array",
      dense: true,
      cellText: false,
      cellHTML: false,
      cellFormula: true,
      // Hidden rows and columns, number formats and formulas without a result come with this only.
      cellStyles: true,
      // Text that looks like a number or a date stays text.
      raw: true,
    });
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    const code = /password|encrypt/i.test(detail) ? "encrypted" : "not-a-workbook";
    throw new HostError(code, detail, { cause });
  }
}
