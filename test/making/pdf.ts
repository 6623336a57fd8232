/** A workbook on paper: LibreOffice prints it, poppler says which words stand where. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unescapeXml } from "../../src/hosts/file/xml/xml-text";
import { convert } from "./soffice";

/** Beside pdftoppm, which the tests' own set-up finds or installs. */
const PDFTOTEXT = (process.env["PAR_INDEX_PDFTOPPM"] ?? "pdftoppm").replace(
  /pdftoppm(\.exe)?$/,
  "pdftotext$1",
);

/** In points from the upper left corner of the page. */
export interface PrintedWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PrintedWord[];
  /** In the order of drawing, cell by cell, with single spaces. */
  readonly text: string;
}

/** The pages of every visible sheet, in the order of the tabs; or of a document. */
export function printed(file: Uint8Array, ending: "xlsx" | "docx" = "xlsx"): readonly PrintedPage[] {
  const folder = mkdtempSync(join(tmpdir(), "par-index-pdf-"));
  try {
    const path = join(folder, `file.${ending}`);
    writeFileSync(path, file);
    const pdf = convert(path, "pdf", folder);
    const read = (option: string): string =>
      execFileSync(PDFTOTEXT, [option, pdf, "-"], { encoding: "utf8", maxBuffer: 1 << 28 });
    const texts = read("-raw").split("\f");
    return read("-bbox")
      .split("<page ")
      .slice(1)
      .map((page, index) => ({
        ...sizeOf(page),
        words: wordsOf(page),
        text: (texts[index] ?? "").normalize("NFC").replace(/\s+/g, " "),
      }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sizeOf(page: string): { readonly width: number; readonly height: number } {
  const [, width, height] = /^width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? [];
  return { width: Number(width), height: Number(height) };
}

const WORD = /<word xMin="([^"]+)" yMin="([^"]+)" xMax="([^"]+)" yMax="([^"]+)">([^<]*)</g;

function wordsOf(page: string): readonly PrintedWord[] {
  return [...page.matchAll(WORD)].map(([, left, top, right, bottom, text = ""]) => ({
    text: unescapeXml(text).normalize("NFC"),
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  }));
}
