/** Puts a SheetPlan together cell by cell; heights of rows with wrapped text are found on the way. */
import type { CellRange } from "../workbook/address";
import type {
  CellStyle,
  ChartPlan,
  ColorScale,
  EntryRule,
  PlanCell,
  PlanValue,
  SheetPlan,
} from "../workbook/plan";
import type { Content } from "./content";
import type { StyleBook, Tint } from "./styles";
import { MAX_ROW_HEIGHT, textHeight } from "./text-height";

/** A row of one line is so much higher than its font, in points. */
const ROW_PADDING = 6;
const DEFAULT_ROW_HEIGHT = 15.75;
const GAP = 8;
/** Excel forbids longer texts in a cell. */
const MAX_TEXT = 32_767;

export interface SheetFrame {
  readonly definedName: string;
  readonly title: string;
  readonly orientation: "portrait" | "landscape";
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly freeze: { readonly rows: number; readonly columns: number };
  /** Last column that is printed; helper columns stand beyond it. */
  readonly lastPrinted: number;
  readonly visible?: boolean;
  /** Of a table several pages wide: the last column that each page repeats. */
  /** Of a form: what may be typed where. */
  readonly entries?: readonly EntryRule[];
  readonly wide?: { readonly pages: number; readonly titleColumns: number };
}

export class SheetBuilder {
  /** By row, in the order of writing. */
  private readonly rows: PlanCell[][] = [];
  private readonly merges: CellRange[] = [];
  private readonly heights = new Map<number, number>();
  private readonly charts: ChartPlan[] = [];
  private readonly colorScales: ColorScale[] = [];
  private readonly hidden = new Set<number>();
  private readonly breaks: number[] = [];
  private readonly widths: number[];
  private lastRow = 0;
  private lastColumn = 0;
  private marked: SheetPlan["mark"] | null = null;

  /** True once a figure could only be written as a value. */
  wroteValues = false;

  /** @param widths of the columns from A, in characters */
  constructor(
    private readonly styles: StyleBook,
    widths: readonly number[],
  ) {
    this.widths = [...widths];
  }

  /** A value, or a live formula with the value that it gives. */
  // eslint-disable-next-line max-params -- where, what and how: read as the sheet is written
  put(row: number, column: number, value: PlanValue, style: CellStyle, formula?: string): void {
    const index = this.styles.index(style);
    this.add(
      formula === undefined
        ? { row, column, value, style: index }
        : { row, column, value, formula, style: index },
    );
    if (style.size !== undefined) this.grow(row, style.size + ROW_PADDING);
    if (style.wrap === true && typeof value === "string") {
      this.fit(row, value, style, this.widths[column] ?? 8);
    }
  }

  /** A cell of a table, or several merged up to the column `right`. */
  // eslint-disable-next-line max-params -- where, what and how: read as the sheet is written
  show(row: number, left: number, content: Content, of: Tint, right = left): void {
    const { value, formula, look, format, tint, written } = content;
    if (written === true) this.wroteValues = true;
    const style = this.styles.vary(look, tint === undefined ? of : { ...of, ...tint }, format);
    if (right > left) this.banner(row, left, right, String(value ?? ""), style, formula);
    else this.put(row, left, value, style, formula);
  }

  /** Text, or a formula that gives it, over merged columns of one row; its height is fitted to their width together. */
  // eslint-disable-next-line max-params -- where, what and how: read as the sheet is written
  banner(row: number, left: number, right: number, text: string, style: CellStyle, formula?: string): void {
    const index = this.styles.index(style);
    const live = formula === undefined ? {} : { formula };
    this.add({ row, column: left, value: clipped(text), ...live, style: index });
    for (let column = left + 1; column <= right; column++) {
      if (style.border !== undefined) this.add({ row, column, value: null, style: index });
    }
    this.reach(row, right);
    if (right > left) this.merges.push({ top: row, left, bottom: row, right });
    this.grow(row, (style.size ?? 12) + ROW_PADDING);
    if (style.wrap === true) this.fit(row, text, style, this.widthOf(left, right));
  }

  /** A header cell over several rows or columns. */
  header(range: CellRange, text: string, style: CellStyle): void {
    const index = this.styles.index(style);
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        const first = row === range.top && column === range.left;
        this.add({ row, column, value: first ? text : null, style: index });
      }
    }
    this.reach(range.bottom, range.right);
    if (range.bottom > range.top || range.right > range.left) this.merges.push(range);
    const rows = range.bottom - range.top + 1;
    const needed = textHeight(text, {
      size: style.size ?? 12,
      bold: style.bold === true,
      width: this.widthOf(range.left, range.right),
    });
    for (let row = range.top; row <= range.bottom; row++) this.grow(row, Math.ceil(needed / rows));
  }

  merge(range: CellRange): void {
    this.merges.push(range);
    this.reach(range.bottom, range.right);
  }

  /** Makes a row at least so high, in points. */
  grow(row: number, height: number): void {
    if (height > (this.heights.get(row) ?? 0)) this.heights.set(row, Math.min(MAX_ROW_HEIGHT, height));
  }

  /** A narrow empty row. @returns the row after it */
  gap(row: number): number {
    this.heights.set(row, GAP);
    return row + 1;
  }

  /** True where something was written into the row. */
  hasCells(row: number): boolean {
    return this.rows[row] !== undefined;
  }

  /** Height of a row so far, in points. */
  height(row: number): number {
    return this.heights.get(row) ?? DEFAULT_ROW_HEIGHT;
  }

  heightOf(first: number, last: number): number {
    let height = 0;
    for (let row = first; row <= last; row++) height += this.height(row);
    return height;
  }

  chart(chart: ChartPlan): void {
    this.charts.push(chart);
    this.reach(chart.place.bottom, chart.place.right);
  }

  /** A new page begins with this row. */
  breakBefore(row: number): void {
    this.breaks.push(row);
  }

  beginsPage(row: number): boolean {
    return this.breaks.includes(row);
  }

  heat(scale: ColorScale): void {
    this.colorScales.push(scale);
  }

  hide(column: number): void {
    this.hidden.add(column);
  }

  /** The text that says the sheet is whole, "Lập lúc … từ …", over merged columns. */
  // eslint-disable-next-line max-params -- where, what and how: read as the sheet is written
  mark(row: number, left: number, right: number, text: string, style: CellStyle): void {
    this.banner(row, left, right, text, style);
    this.marked = { row, column: left, text };
  }

  /** @throws Error when no mark was set: a sheet without one could never be known to be whole */
  build(frame: SheetFrame): SheetPlan {
    // Empty rows and those under charts would follow the default font of whoever opens the workbook.
    for (let row = 0; row <= this.lastRow; row++) this.heights.set(row, this.height(row));
    if (this.marked === null) throw new Error(`sheet ${frame.title} has no mark`);
    return {
      definedName: frame.definedName,
      title: frame.title,
      used: { top: 0, left: 0, bottom: this.lastRow, right: this.lastColumn },
      cells: inOrder(this.rows),
      merges: this.merges,
      columnWidths: this.widths,
      hiddenColumns: [...this.hidden].sort((a, b) => a - b),
      rowHeights: this.heights,
      freeze: frame.freeze,
      charts: this.charts,
      colorScales: this.colorScales,
      print: {
        orientation: frame.orientation,
        titleRows: frame.titleRows,
        pageBreaks: this.breaks,
        ...(frame.wide === undefined
          ? {}
          : { pagesWide: frame.wide.pages, titleColumns: frame.wide.titleColumns }),
        area: { top: 0, left: 0, bottom: this.lastRow, right: frame.lastPrinted },
      },
      mark: this.marked,
      ...(frame.entries === undefined ? {} : { entries: frame.entries }),
      visible: frame.visible ?? true,
    };
  }

  private add(cell: PlanCell): void {
    const line = this.rows[cell.row];
    if (line === undefined) this.rows[cell.row] = [cell];
    else line.push(cell);
    this.reach(cell.row, cell.column);
  }

  private widthOf(left: number, right: number): number {
    let width = 0;
    for (let column = left; column <= right; column++) width += this.widths[column] ?? 8;
    return width;
  }

  private fit(row: number, text: string, style: CellStyle, width: number): void {
    this.grow(row, textHeight(text, { size: style.size ?? 12, bold: style.bold === true, width }));
  }

  private reach(row: number, column: number): void {
    if (row > this.lastRow) this.lastRow = row;
    if (column > this.lastColumn) this.lastColumn = column;
  }
}

function clipped(text: string): string {
  return text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text;
}

/** Cells by row, then column. @throws Error where two cells meet */
function inOrder(rows: readonly (PlanCell[] | undefined)[]): readonly PlanCell[] {
  const cells: PlanCell[] = [];
  for (const line of rows) {
    if (line === undefined) continue;
    line.sort((a, b) => a.column - b.column);
    let previous = -1;
    for (const cell of line) {
      if (cell.column === previous) throw new Error(`two cells at row ${cell.row}, column ${cell.column}`);
      previous = cell.column;
      cells.push(cell);
    }
  }
  return cells;
}
