/** Reads a worksheet part from its bytes into a CellList, in one pass (ECMA-376 part 1, 18.3.1). */
import { MAX_COLUMNS, MAX_ROWS, type CellRange } from "../../../workbook/address";
import { HostError } from "../../../workbook/host";
import { CellKind } from "../../../workbook/snapshot";
import { AlternateContent } from "./alternate-content";
import type { CellLooks } from "./cell-looks";
import { CellList, Numbering } from "../../cells/cell-list";
import { isoDateSerial } from "./iso-date";
import { mergedRange } from "./merged-range";
import { numberBetween } from "./number-bytes";
import { SharedFormula } from "./shared-formula";
import { richText, type SharedStrings } from "./shared-strings";
import { checked, cutOff } from "./scan-faults";
import { UsualCell } from "./usual-cell";
import type { XmlBytes } from "./xml-bytes";
import {
  ATTRIBUTE,
  ELEMENT,
  END,
  LETTER_F,
  LETTER_R,
  LETTER_S,
  LETTER_T,
  LETTER_V,
  TYPE,
} from "./sheet-names";
import { isAt, textBetween, wholeNumber } from "./xml-bytes";

/** What the workbook gives to all its sheets. */
export interface ScanContext {
  readonly strings: SharedStrings;
  readonly looks: CellLooks;
  readonly from1904: boolean;
}

export class SheetScanner {
  readonly cells = new CellList();
  readonly merges: CellRange[] = [];
  readonly hiddenColumns: { readonly first: number; readonly last: number }[] = [];
  readonly hiddenRows: number[] = [];
  /** Rows that are shown although rows are hidden unless said otherwise; null where that is not so. */
  shownRows: Set<number> | null = null;
  protected = false;
  /** Greatest number of a cell format that a cell, row or column names, −1 for none. */
  highestStyle = -1;

  private readonly alternates = new AlternateContent();
  private readonly texts = new Numbering(this.cells.strings);
  /** Text of the sheet for each shared string: its number plus one, 0 where not yet seen. */
  private readonly sharedTexts: Uint32Array;
  private readonly sharedFormulas = new Map<string, SharedFormula>();
  private readonly sharing: { readonly cell: number; readonly id: string }[] = [];
  private readonly usual = new UsualCell();
  private row = -1;
  private column = -1;
  private formula: string | null = null;
  /** Where a formula in plain letters stands in the bytes; −1 for none. */
  private plainStart = -1;
  private plainEnd = -1;
  private sharedId: string | null = null;

  constructor(
    private readonly xml: XmlBytes,
    private readonly context: ScanContext,
  ) {
    this.sharedTexts = new Uint32Array(context.strings.count);
  }

  /** @throws HostError not-a-workbook where the part is broken, too-large */
  scan(): void {
    const { xml } = this;
    let ended = false;
    while (xml.nextTag()) {
      ended = xml.closing;
      if (xml.closing) {
        this.alternates.closed(xml);
        xml.skipAttributes();
      } else if (xml.isNamed(ELEMENT.sheetData)) this.sheetData();
      else if (xml.isNamed(ELEMENT.merge)) this.merge();
      else if (xml.isNamed(ELEMENT.column)) this.columns();
      else if (xml.isNamed(ELEMENT.protection)) this.protection();
      else if (xml.isNamed(ELEMENT.sheetFormat)) this.sheetFormat();
      else if (!this.alternates.opened(xml)) xml.skipAttributes();
    }
    if (!ended && !xml.empty) throw cutOff(xml.at);
    for (const { cell, id } of this.sharing) {
      const shared = this.sharedFormulas.get(id);
      if (shared === undefined) continue;
      const text = shared.at(this.cells.rows[cell] ?? 0, this.cells.columns[cell] ?? 0);
      this.cells.addFormula(cell, `=${text}`);
    }
  }

  private merge(): void {
    while (this.xml.nextAttribute()) {
      if (!this.xml.isAttribute(ATTRIBUTE.ref)) continue;
      this.merges.push(mergedRange(this.xml.attributeText()));
    }
  }

  private columns(): void {
    const { xml } = this;
    let [first, last, hidden] = [NaN, NaN, false];
    while (xml.nextAttribute()) {
      if (xml.isAttribute(ATTRIBUTE.min)) first = xml.attributeInteger() - 1;
      else if (xml.isAttribute(ATTRIBUTE.max)) last = xml.attributeInteger() - 1;
      else if (xml.isAttribute(ATTRIBUTE.hidden)) hidden = xml.attributeIsTrue();
      else if (xml.isAttribute(ATTRIBUTE.style)) this.styleSeen(xml.attributeInteger());
    }
    if (hidden && first <= last) this.hiddenColumns.push({ first, last });
  }

  private protection(): void {
    while (this.xml.nextAttribute()) {
      if (this.xml.isAttribute(ATTRIBUTE.sheet)) this.protected = this.xml.attributeIsTrue();
    }
  }

  private sheetFormat(): void {
    while (this.xml.nextAttribute()) {
      if (this.xml.isAttribute(ATTRIBUTE.zeroHeight) && this.xml.attributeIsTrue())
        this.shownRows = new Set();
    }
  }

  private sheetData(): void {
    const { xml } = this;
    xml.skipAttributes();
    if (xml.empty) return;
    while (xml.nextTag()) {
      if (xml.closing) {
        const done = xml.isNamed(ELEMENT.sheetData);
        this.alternates.closed(xml);
        xml.skipAttributes();
        if (done) return;
      } else if (xml.isNamed(ELEMENT.cell)) {
        if (!this.usualCell()) this.cell();
      } else if (xml.isNamed(ELEMENT.row)) this.rowTag();
      else if (!this.alternates.opened(xml)) xml.skipElement();
    }
    throw cutOff(xml.at);
  }

  private styleSeen(style: number): void {
    if (style > this.highestStyle) this.highestStyle = style;
  }

  private rowTag(): void {
    const { xml } = this;
    let hidden = false;
    this.row++;
    while (xml.nextAttribute()) {
      if (xml.isAttribute(ATTRIBUTE.r)) this.row = checked(xml.attributeInteger() - 1, MAX_ROWS);
      else if (xml.isAttribute(ATTRIBUTE.hidden)) hidden = xml.attributeIsTrue();
      else if (xml.isAttribute(ATTRIBUTE.s)) this.styleSeen(xml.attributeInteger());
    }
    this.column = -1;
    if (hidden) this.hiddenRows.push(this.row);
    else this.shownRows?.add(this.row);
  }

  /** A plain number in a cell as most are written. @returns false for all else, and nothing is read then */
  private usualCell(): boolean {
    const { xml, usual } = this;
    const begin = xml.at;
    if (!usual.read(xml.bytes, begin)) return false;
    xml.at = usual.end;
    if (!this.plainNumber(usual.row, usual.column, usual.style)) {
      xml.at = begin;
      return false;
    }
    this.column = usual.column;
    this.styleSeen(usual.style);
    return true;
  }

  private cell(): void {
    const { xml } = this;
    const { bytes } = xml;
    let style = 0;
    let type: number = TYPE.number;
    let { row } = this;
    let column = this.column + 1;
    while (xml.nextAttribute()) {
      if (xml.attributeEnd - xml.attributeStart !== 1) continue;
      const letter = bytes[xml.attributeStart];
      const start = xml.valueStart;
      if (letter === LETTER_R) {
        let at = start;
        column = 0;
        // A column has three letters at most; more of them are no number of Excel.
        for (let sign = bytes[at] ?? 0; sign >= 65 && at < start + 4; sign = bytes[++at] ?? 0)
          column = column * 26 + (sign & 31);
        column = checked(column - 1, MAX_COLUMNS);
        row = checked(wholeNumber(bytes, at, xml.valueEnd) - 1, MAX_ROWS);
      } else if (letter === LETTER_S) style = xml.attributeInteger();
      else if (letter === LETTER_T) {
        type = xml.valueEnd - start === 3 ? TYPE.text : (bytes[start] ?? 0);
      }
    }
    this.column = column;
    this.styleSeen(style);
    if (xml.empty || (type === TYPE.number && this.plainNumber(row, column, style))) return;
    this.cellContent(row, column, style, type);
  }

  /**
   * "<v>9.5</v></c>", with "<f>…</f>" before it or not, right behind the open tag: what most cells are, and read
   * without a step between. @returns false for all else, and nothing is read then
   */
  private plainNumber(row: number, column: number, style: number): boolean {
    const { xml, cells } = this;
    const { bytes } = xml;
    const { at } = xml;
    let start = at;
    let formulaEnd = -1;
    if (bytes[at] === 60 && bytes[at + 1] === LETTER_F && bytes[at + 2] === 62) {
      xml.at = at + 3;
      formulaEnd = xml.plainEnd();
      xml.at = at;
      if (formulaEnd <= at + 3 || !isAt(bytes, formulaEnd, END.formula)) return false;
      start = formulaEnd + END.formula.length;
    }
    if (bytes[start] !== 60 || bytes[start + 1] !== LETTER_V || bytes[start + 2] !== 62) return false;
    start += 3;
    let end = start;
    while (end < bytes.length && bytes[end] !== 60) end++;
    if (!isAt(bytes, end, END.valueAndCell)) return false;
    const value = numberBetween(bytes, start, end);
    if (Number.isNaN(value)) return false;
    const { formats, fonts } = this.context.looks;
    const index = cells.add(row, column, CellKind.number, formats[style] ?? 0);
    cells.fonts[index] = fonts[style] ?? 0;
    cells.numbers[index] = value;
    if (formulaEnd >= 0) cells.formulas.addPlain(index, bytes, at + 3, formulaEnd);
    xml.at = end + END.valueAndCell.length;
    return true;
  }

  // eslint-disable-next-line sonarjs/cognitive-complexity -- the types of a cell as the schema lists them; called for each cell
  private cellContent(row: number, column: number, style: number, type: number): void {
    const { xml } = this;
    const { formats, fonts } = this.context.looks;
    this.formula = null;
    this.plainStart = -1;
    this.sharedId = null;
    const index = this.cells.count;
    let ended = false;
    const add = (): void => {
      const added = this.cells.add(row, column, CellKind.empty, formats[style] ?? 0);
      this.cells.fonts[added] = fonts[style] ?? 0;
    };
    let filled = false;
    while (xml.nextTag()) {
      if (xml.closing) {
        ended = xml.isNamed(ELEMENT.cell);
        xml.skipAttributes();
        if (ended) break;
      } else if (xml.isNamed(ELEMENT.value)) {
        xml.skipAttributes();
        if (!filled) add();
        filled = true;
        if (!xml.empty) this.value(index, type);
        else if (type === TYPE.text) this.text(index, "");
      } else if (xml.isNamed(ELEMENT.formula)) this.formulaTag(row, column);
      else if (xml.isNamed(ELEMENT.inline) && type === TYPE.inline) {
        xml.skipAttributes();
        if (!filled) add();
        filled = true;
        if (!xml.empty) this.text(index, richText(xml, ELEMENT.inline));
      } else xml.skipElement();
    }
    if (!ended) throw cutOff(xml.at);
    const live = this.formula !== null || this.plainStart >= 0 || this.sharedId !== null;
    if (!filled && !live) return;
    if (!filled) add();
    this.finish(index, live);
  }

  /** A cell without a value: a formula whose result is not stored, or nothing at all. */
  private finish(index: number, live: boolean): void {
    const { cells } = this;
    const bare = cells.kinds[index] === CellKind.text && cells.strings[cells.texts[index] ?? 0] === "";
    if (cells.kinds[index] === CellKind.empty || (bare && !live)) {
      if (!live) {
        cells.takeBack(index);
        return;
      }
      cells.kinds[index] = CellKind.uncached;
    }
    if (this.plainStart >= 0) cells.formulas.addPlain(index, this.xml.bytes, this.plainStart, this.plainEnd);
    else if (this.formula !== null) cells.addFormula(index, `=${this.formula}`);
    else if (this.sharedId !== null) this.sharing.push({ cell: index, id: this.sharedId });
  }

  /** Reads `<v>` from behind its open tag. */
  private value(index: number, type: number): void {
    const { xml, cells } = this;
    const { bytes } = xml;
    const start = xml.at;
    let end = start;
    while (end < bytes.length && bytes[end] !== 60) end++;
    // Only what stands plainly between its tags is read from the bytes.
    if (type === TYPE.number && bytes[end + 1] === 47) {
      xml.at = end;
      if (end > start) this.number(index, numberBetween(bytes, start, end), start, end);
    } else if (type === TYPE.shared && bytes[end + 1] === 47) {
      xml.at = end;
      this.shared(index, wholeNumber(bytes, start, end));
    } else {
      const text = xml.characters();
      if (type === TYPE.boolean) {
        cells.kinds[index] = CellKind.boolean;
        cells.numbers[index] = text.trim() === "1" || text.trim() === "true" ? 1 : 0;
      } else if (type === TYPE.error) {
        cells.kinds[index] = CellKind.error;
        cells.texts[index] = this.texts.id(text);
      } else if (type === TYPE.date)
        this.number(index, isoDateSerial(text, this.context.from1904), start, xml.at);
      else if (type === TYPE.shared) this.shared(index, Number(text));
      else if (type === TYPE.number && text.trim() !== "") this.number(index, Number(text), start, xml.at);
      else if (type === TYPE.text) this.text(index, text);
    }
  }

  private number(index: number, value: number, from: number, to: number): void {
    if (Number.isNaN(value)) {
      // Never lose what stands there: reading decides what "1,5" in a number's place is.
      this.text(index, textBetween(this.xml.bytes, from, to));
      return;
    }
    this.cells.kinds[index] = CellKind.number;
    this.cells.numbers[index] = value;
  }

  private shared(index: number, id: number): void {
    const { cells, sharedTexts } = this;
    let text = sharedTexts[id] ?? 0;
    if (text === 0) {
      // An empty value is an empty cell; a text that is not there must not become one.
      if (id >= this.context.strings.count) throw new HostError("not-a-workbook", `no shared text ${id}`);
      text = this.texts.id(this.context.strings.at(id)) + 1;
      if (id < sharedTexts.length) sharedTexts[id] = text;
    }
    cells.kinds[index] = CellKind.text;
    cells.texts[index] = text - 1;
  }

  private text(index: number, text: string): void {
    this.cells.kinds[index] = CellKind.text;
    this.cells.texts[index] = this.texts.id(text);
  }

  private formulaTag(row: number, column: number): void {
    const { xml } = this;
    let [shared, id] = [false, ""];
    while (xml.nextAttribute()) {
      if (xml.isAttribute(ATTRIBUTE.si)) id = xml.attributeText();
      else if (xml.isAttribute(ATTRIBUTE.type)) shared = xml.attributeText() === "shared";
    }
    if (!shared && !xml.empty) {
      const end = xml.plainEnd();
      if (end > xml.at) {
        [this.plainStart, this.plainEnd] = [xml.at, end];
        xml.at = end;
        return;
      }
    }
    const text = xml.empty ? "" : xml.characters().replaceAll("_xlfn.", "");
    if (text !== "") {
      this.formula = text;
      if (shared) this.sharedFormulas.set(id, new SharedFormula(text, row, column));
    } else if (shared) this.sharedId = id;
  }
}
