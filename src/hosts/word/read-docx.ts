/**
 * Reads a Word file as the checker needs it: paragraphs in order, and tables row by row with one title a
 * column. Only the letter's own text: no headers, notes, deleted or hidden text. Runs in Node and in a browser.
 */
import { writtenParts, type WrittenPart, type WrittenText } from "../../report/check/written";
import { HostError } from "../../workbook/host";
import { Package } from "../file/package/package";
import { relationshipsOf } from "../file/package/relationships";
import { childOf, parseXml, type XmlElement } from "../file/xml/xml-tree";
import { unescapeXml } from "../file/xml/xml-text";

/**
 * Unpacked within the same limits as a workbook.
 * @throws HostError not-a-document where the bytes are no Word file, or a locked or broken one; too-large
 */
export function readDocx(bytes: Uint8Array): WrittenText {
  try {
    return readPackage(Package.open(bytes));
  } catch (error) {
    if (error instanceof HostError && error.code === "too-large") throw error;
    throw new HostError("not-a-document", "no readable Word package", { cause: error });
  }
}

function readPackage(parts: Package): WrittenText {
  const source = parts.text(mainPart(parts));
  const body = childOf(parseXml(source), "body");
  if (body === null) throw new HostError("not-a-document", "no body");
  const reader = new BodyReader(source, headingStyles(parts));
  reader.readBlocks(body);
  return writtenParts(reader.parts);
}

/** Usually word/document.xml; the package says where it is. */
function mainPart(parts: Package): string {
  const main = relationshipsOf(parts, "").find(({ kind }) => kind === "officeDocument");
  return main?.part ?? "word/document.xml";
}

/** Ids of the styles that are headings, whatever language Word names them in. */
function headingStyles(parts: Package): ReadonlySet<string> {
  const ids = new Set<string>();
  if (!parts.has(STYLES)) return ids;
  for (const style of parseXml(parts.text(STYLES)).children) {
    const name = attribute(child(style, "name"), "val") ?? "";
    const outline = child(child(style, "pPr"), "outlineLvl");
    if (/^heading \d/i.test(name) || outline !== null) ids.add(attribute(style, "styleId") ?? "");
  }
  return ids;
}

const STYLES = "word/styles.xml";
/** A table of Word has so many columns at most. */
const MAX_COLUMNS = 63;
const SKIPPED = new Set(["del", "moveFrom", "instrText", "pPr", "rPr", "delText", "txbxContent", "Fallback"]);
/** Wrappers whose content stands in the text as if they were not there. */
const WRAPPERS = new Set(["sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag"]);

/** A cell of the grid: its text, and whether it goes on from the row above. */
interface GridCell {
  readonly text: string;
  readonly span: number;
  readonly goesOn: boolean;
}

class BodyReader {
  readonly parts: WrittenPart[] = [];
  private tables = 0;

  constructor(
    private readonly source: string,
    private readonly headings: ReadonlySet<string>,
  ) {}

  readBlocks(parent: XmlElement): void {
    for (const node of parent.children) {
      if (node.local === "p") this.parts.push(this.paragraph(node));
      else if (node.local === "tbl") this.readTable(node);
      else if (WRAPPERS.has(node.local)) this.readBlocks(node);
    }
  }

  private paragraph(node: XmlElement): WrittenPart {
    const properties = child(node, "pPr");
    const style = attribute(child(properties, "pStyle"), "val") ?? "";
    const heading = this.headings.has(style) || child(properties, "outlineLvl") !== null;
    return { kind: "paragraph", text: this.textOf(node), heading };
  }

  /** Visible text of a paragraph; breaks and tabs are spaces. */
  private textOf(node: XmlElement): string {
    if (node.local === "t") return unescapeXml(this.source.slice(node.contentStart, node.contentEnd));
    if (["tab", "br", "cr"].includes(node.local)) return " ";
    if (node.local === "noBreakHyphen") return "-";
    if (node.local === "r" && isHidden(node)) return "";
    let text = "";
    for (const inner of node.children) if (!SKIPPED.has(inner.local)) text += this.textOf(inner);
    return text;
  }

  /**
   * Rows of a table, spanned cells once for each column. A table that only places text (the letterhead,
   * the signature) is read as paragraphs.
   */
  private readTable(table: XmlElement): void {
    const rows = descend(table, "tr");
    const grid = rows.map((row) => descend(row, "tc").map((cell) => this.gridCell(cell)));
    const width = grid.reduce((widest, row) => {
      return Math.max(
        widest,
        row.reduce((sum, { span }) => sum + span, 0),
      );
    }, 0);
    if (rows.length < 2 || width < 3) {
      for (const row of rows) for (const cell of descend(row, "tc")) this.readBlocks(cell);
      return;
    }
    this.tables += 1;
    const marked = rows.filter((row) => child(child(row, "trPr"), "tblHeader") !== null).length;
    const heads = Math.max(marked, titleRows(grid));
    this.parts.push({ kind: "row", cells: titles(grid.slice(0, heads)), table: this.tables });
    for (const row of grid.slice(heads)) {
      const cells = row.flatMap(({ text, span }) => [text, ...Array<string>(span - 1).fill("")]);
      this.parts.push({ kind: "row", cells, table: this.tables });
    }
  }

  private gridCell(cell: XmlElement): GridCell {
    const properties = child(cell, "tcPr");
    const merge = child(properties, "vMerge");
    const lines = descend(cell, "p").map((line) => this.textOf(line));
    return {
      text: lines.join(" ").replace(/\s+/g, " ").trim(),
      span: spanOf(attribute(child(properties, "gridSpan"), "val")),
      goesOn: merge !== null && attribute(merge, "val") !== "restart",
    };
  }
}

function spanOf(written: string | null): number {
  const columns = Number(written ?? 1);
  return Number.isInteger(columns) ? Math.min(Math.max(columns, 1), MAX_COLUMNS) : 1;
}

function isHidden(run: XmlElement): boolean {
  const vanish = child(child(run, "rPr"), "vanish");
  return vanish !== null && !["0", "false"].includes(attribute(vanish, "val") ?? "true");
}

/** Leading rows that hold titles: those that the row below goes on from, as long as it holds no figure. */
function titleRows(grid: readonly (readonly GridCell[])[]): number {
  const isTitles = (row: readonly GridCell[] | undefined): boolean =>
    row !== undefined &&
    row.some(({ goesOn }) => goesOn) &&
    !row.some(({ text }) => /^[-+−]?\d+(?:[.,/]\d+)*\s?%?$/.test(text));
  let rows = 1;
  while (rows < 4 && isTitles(grid[rows])) rows += 1;
  return rows;
}

/** One title a column: "Năm 2021: Điểm tối đa". */
function titles(rows: readonly (readonly GridCell[])[]): readonly string[] {
  const columns: string[][] = [];
  for (const row of rows) {
    let column = 0;
    for (const { text, span, goesOn } of row) {
      for (let offset = 0; offset < span; offset += 1) {
        const titles = (columns[column] ??= []);
        if (!goesOn && text !== "" && titles.at(-1) !== text) titles.push(text);
        column += 1;
      }
    }
  }
  return columns.map((titles) => titles.join(": "));
}

function child(node: XmlElement | null, local: string): XmlElement | null {
  return node === null ? null : childOf(node, local);
}

/** Children of a name, looking through wrappers but not into tables inside. */
function descend(node: XmlElement, local: string): readonly XmlElement[] {
  return node.children.flatMap((inner) => {
    if (inner.local === local) return [inner];
    return WRAPPERS.has(inner.local) ? descend(inner, local) : [];
  });
}

/** Value of an attribute, whatever its prefix; null where it is not given. */
function attribute(node: XmlElement | null, local: string): string | null {
  return node?.attributes.find(({ name }) => name.replace(/^.*:/, "") === local)?.value ?? null;
}
