/**
 * What @e965/xlsx leaves out of an OpenDocument spreadsheet (.ods): names of tables with apostrophes, what is
 * hidden, protected or merged, and named ranges. Without it a hidden, stale column would pass for a shown one.
 * (OpenDocument 1.3, part 3, section 9.)
 */
import { quotedSheetName, type CellRange } from "../../../workbook/address";
import type { DefinedName } from "../../../workbook/snapshot";
import { textBetween, XmlBytes } from "./xml-bytes";

export interface OpenTable {
  readonly name: string;
  visible: boolean;
  readonly protected: boolean;
  readonly merges: CellRange[];
  readonly hiddenRows: { readonly first: number; readonly last: number }[];
  readonly hiddenColumns: { readonly first: number; readonly last: number }[];
}

export interface OpenDocument {
  readonly tables: readonly OpenTable[];
  readonly names: readonly DefinedName[];
  readonly structureProtected: boolean;
}

type Attributes = ReadonlyMap<string, string>;

/** @param bytes content.xml @throws HostError not-a-workbook where it is broken */
export function readOpenDocument(bytes: Uint8Array): OpenDocument {
  return new ContentReader(new XmlBytes(bytes)).read();
}

class ContentReader {
  private readonly tables: OpenTable[] = [];
  private readonly names: DefinedName[] = [];
  private readonly hiddenStyles = new Set<string>();
  private structureProtected = false;
  private style = "";
  private row = 0;
  private column = 0;
  /** Rows of the row element that is open. */
  private rowSpan = 1;
  /** Groups that are folded up, from outside to inside. */
  private readonly folded: boolean[] = [];

  constructor(private readonly xml: XmlBytes) {}

  read(): OpenDocument {
    const { xml } = this;
    const decoder = new TextDecoder();
    while (xml.nextTag()) {
      const { closing } = xml;
      const name = decoder.decode(xml.bytes.subarray(xml.nameStart, xml.nameEnd));
      if (closing) {
        xml.skipAttributes();
        this.close(name);
      } else {
        this.open(name, this.attributes());
        if (xml.empty) this.close(name);
      }
    }
    return { tables: this.tables, names: this.names, structureProtected: this.structureProtected };
  }

  /** By name without prefix. */
  private attributes(): Attributes {
    const { xml } = this;
    const found = new Map<string, string>();
    while (xml.nextAttribute()) {
      const name = textBetween(xml.bytes, xml.attributeStart, xml.attributeEnd);
      found.set(name.slice(name.indexOf(":") + 1), xml.attributeText());
    }
    return found;
  }

  private open(element: string, attributes: Attributes): void {
    const table = this.tables.at(-1);
    if (element === "style") this.style = attributes.get("name") ?? "";
    else if (element === "table-properties" && attributes.get("display") === "false") {
      this.hiddenStyles.add(this.style);
    } else if (element === "spreadsheet") {
      this.structureProtected = attributes.get("structure-protected") === "true";
    } else if (element === "table") this.openTable(attributes);
    else if (element === "named-range") this.name(attributes);
    else if (element === "table-row-group" || element === "table-column-group") {
      this.folded.push(attributes.get("display") === "false");
    } else if (table === undefined) return;
    else if (element === "table-column") {
      const first = this.column;
      this.column += count(attributes, "number-columns-repeated");
      if (this.isHidden(attributes)) table.hiddenColumns.push({ first, last: this.column - 1 });
    } else if (element === "table-row") {
      this.rowSpan = count(attributes, "number-rows-repeated");
      this.column = 0;
      if (this.isHidden(attributes)) {
        table.hiddenRows.push({ first: this.row, last: this.row + this.rowSpan - 1 });
      }
    } else if (element === "table-cell" || element === "covered-table-cell") this.cell(table, attributes);
  }

  private close(element: string): void {
    if (element === "table-row") this.row += this.rowSpan;
    else if (element === "table-row-group" || element === "table-column-group") this.folded.pop();
  }

  private openTable(attributes: Attributes): void {
    this.row = 0;
    this.column = 0;
    this.tables.push({
      name: attributes.get("name") ?? "",
      visible: !this.hiddenStyles.has(attributes.get("style-name") ?? ""),
      protected: attributes.get("protected") === "true",
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
    });
  }

  private isHidden(attributes: Attributes): boolean {
    const visibility = attributes.get("visibility");
    return visibility === "collapse" || visibility === "filter" || this.folded.includes(true);
  }

  private cell(table: OpenTable, attributes: Attributes): void {
    const columns = count(attributes, "number-columns-spanned");
    const rows = count(attributes, "number-rows-spanned");
    if (columns > 1 || rows > 1) {
      const { row: top, column: left } = this;
      table.merges.push({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
    }
    this.column += count(attributes, "number-columns-repeated");
  }

  private name(attributes: Attributes): void {
    const refersTo = excelReference(attributes.get("cell-range-address") ?? "");
    if (refersTo !== null) this.names.push({ name: attributes.get("name") ?? "", refersTo });
  }
}

function count(attributes: Attributes, name: string): number {
  const value = Number(attributes.get(name) ?? 1);
  return Number.isInteger(value) && value > 0 ? value : 1;
}

/** "$'Năm 2022'.$A$1:.$C$9" → "'Năm 2022'!$A$1:$C$9", null where it is no range of one sheet. */
export function excelReference(address: string): string | null {
  const match =
    /^\$?(?:'((?:[^']|'')+)'|([^.']+))\.(\$?[A-Z]+\$?\d+)(?::(?:\$?(?:'(?:[^']|'')+'|[^.']+))?\.(\$?[A-Z]+\$?\d+))?$/.exec(
      address,
    );
  const [, quoted, plain, first, last] = match ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  if (sheet === undefined || first === undefined) return null;
  return `${quotedSheetName(sheet)}!${last === undefined ? first : `${first}:${last}`}`;
}
