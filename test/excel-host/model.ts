/** The workbook behind the stand-in: what Excel would hold in memory. */
import { Manners } from "./manners";
import { MAX_COLUMNS, MAX_ROWS, quotedSheetName, type CellRange } from "../../src/workbook/address";

export type CellValue = string | number | boolean;

/** An error value of Excel, told apart from a text that reads the same. */
export interface CellFault {
  readonly error: string;
}

export interface Look {
  font?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: string;
  size?: number;
  color?: string;
  fill?: string;
  horizontal?: string;
  vertical?: string;
  wrap?: boolean;
  indent?: number;
  /** Sides with a thin line. */
  borders?: ReadonlySet<BorderSide>;
}
export type BorderSide = "top" | "left" | "bottom" | "right";

export interface CellModel {
  value: CellValue | CellFault | null;
  /** With its "="; the value is then its result. */
  formula: string | null;
  format: string;
  look: Look;
}

export interface SeriesModel {
  name: string;
  values: string;
  categories: string;
  color: string;
  gapWidth: number;
}

export interface AxisModel {
  title: string;
  minimum: number | null;
  maximum: number | null;
  numberFormat: string;
  reversed: boolean;
  tickLabels: string;
  /** Where the other axis crosses this one. */
  position: string;
}

export interface ChartModel {
  id: string;
  name: string;
  kind: string;
  title: string;
  titleSize: number;
  titleBold: boolean;
  font: string;
  fontSize: number;
  /** Cells in hidden rows and columns are not drawn. */
  visibleOnly: boolean;
  /** What an empty cell is drawn as. */
  blanks: string;
  legend: boolean;
  legendPosition: string;
  series: SeriesModel[];
  valueAxis: AxisModel;
  categoryAxis: AxisModel;
  place: { from: string; to: string } | null;
}

export interface ColorScaleModel {
  readonly range: CellRange;
  criteria: unknown;
}

/** A table (Ctrl+T); its first row is its head. */
export interface TableModel {
  readonly name: string;
  readonly range: CellRange;
}

/**
 * What a person may do on a protected sheet beside writing into unlocked cells, as far as the stand-in knows
 * (https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions).
 */
export type ProtectionOption =
  "allowFormatCells" | "allowFormatColumns" | "allowFormatRows" | "allowEditObjects";

export interface PageModel {
  orientation: string;
  paperSize: string;
  fitWide: number | null;
  printArea: string | null;
  titleRows: string | null;
  titleColumns: string | null;
  centerFooter: string;
  /** Null where Excel goes on from the sheet before. */
  firstNumber: number | null;
  /** Rows that begin a page. */
  breaks: number[];
  margins: Readonly<Record<string, number>>;
}

const DEFAULT_FONT = "Calibri";

/** Excel's default row of cells is 16,384 wide: a cell's key is its row and column in one number. */
const WIDTH = 16_384;

export const WHOLE_SHEET: CellRange = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export function contains(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

export function overlap(a: CellRange, b: CellRange): CellRange | null {
  const common = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : null;
}

export class SheetModel {
  readonly cells = new Map<number, CellModel>();
  merges: CellRange[] = [];
  readonly rowHeights = new Map<number, number>();
  /** In points, as the API has them. */
  readonly columnWidths = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  charts: ChartModel[] = [];
  colorScales: ColorScaleModel[] = [];
  protected = false;
  /** Of the protection, where there is one. */
  readonly allowed = new Set<ProtectionOption>();
  /** Cells without "Locked" (Format cells > Protection), which stay open on a protected sheet. */
  unlocked: CellRange[] = [];
  tables: TableModel[] = [];
  /** Comments and notes by cell: "B3" → what a reviewer said. */
  readonly comments = new Map<string, string>();
  /** Font of the cells that have none of their own: of the column or row, as a file may set it. */
  readonly columnFonts = new Map<number, string>();
  readonly rowFonts = new Map<number, string>();
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  freeze: { rows: number; columns: number } | null = null;
  page: PageModel = freshPage();
  filtered = false;
  /** Range of the filter, null for none. */
  filter: string | null = null;
  /** Page settings need an installed printer. */
  printer = true;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): CellModel | undefined {
    return this.cells.get(row * WIDTH + column);
  }

  /** The cell, made on first use. */
  ensure(row: number, column: number): CellModel {
    const key = row * WIDTH + column;
    let cell = this.cells.get(key);
    if (cell === undefined) {
      cell = { value: null, formula: null, format: "General", look: {} };
      this.cells.set(key, cell);
    }
    return cell;
  }

  /** Font of a cell, also of an empty one. */
  fontAt(row: number, column: number): string {
    return (
      this.cell(row, column)?.look.font ??
      this.columnFonts.get(column) ??
      this.rowFonts.get(row) ??
      DEFAULT_FONT
    );
  }

  /** Cells that exist, in no order: row, column and the cell. */
  *entries(): Generator<readonly [row: number, column: number, cell: CellModel]> {
    for (const [key, cell] of this.cells) yield [Math.floor(key / WIDTH), key % WIDTH, cell];
  }

  remove(row: number, column: number): void {
    this.cells.delete(row * WIDTH + column);
  }

  /** Smallest range of the cells with values, or with values or formats; null on an empty sheet. */
  usedRange(valuesOnly: boolean, within: CellRange = WHOLE_SHEET): CellRange | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, column, cell] of this.entries()) {
      if (valuesOnly && cell.value === null && cell.formula === null) continue;
      if (!contains(within, row, column)) continue;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    return bottom < 0 ? null : { top, left, bottom, right };
  }
}

function freshPage(): PageModel {
  return {
    orientation: "Portrait",
    paperSize: "Letter",
    fitWide: null,
    printArea: null,
    titleRows: null,
    titleColumns: null,
    centerFooter: "",
    firstNumber: null,
    breaks: [],
    margins: {},
  };
}

export class NameModel {
  constructor(
    readonly name: string,
    /** With its "=". */
    public formula: string,
    /** Null for the whole workbook; a copied sheet brings its names along in its own scope (2875, 1011). */
    readonly scope: SheetModel | null = null,
  ) {}
}

/** Result of a formula in its cell. */
export type Calculator = (
  book: BookModel,
  place: { readonly sheet: SheetModel; readonly row: number; readonly column: number },
  formula: string,
) => CellModel["value"];

export class BookModel {
  sheets: SheetModel[] = [];
  names: NameModel[] = [];
  /** Sheets that `worksheets` does not list, charts and macros: WorksheetCollection has worksheets only. */
  chartSheets: string[] = [];
  structureProtected = false;
  /** File > Info > Properties > Advanced > Custom: by key. */
  readonly customProperties = new Map<string, string | number | boolean>();
  readOnly = false;
  /**
   * Formulas > Calculation options > Manual: what is written keeps its old result until it is calculated
   * (https://learn.microsoft.com/javascript/api/excel/excel.calculationmode).
   */
  manualCalculation = false;
  manners = new Manners();
  active: SheetModel | null = null;
  selection: { readonly sheet: string; readonly range: CellRange } | null = null;
  /** Formulas that were written and not yet calculated. */
  private readonly pending = new Map<
    CellModel | undefined,
    { readonly sheet: SheetModel; readonly row: number; readonly column: number }
  >();
  private lastId = 0;

  constructor(
    public fileName: string,
    public calculator: Calculator,
  ) {}

  nextId(kind: string): string {
    this.lastId++;
    return `{${kind}-${this.lastId}}`;
  }

  /** Sheet names are compared without case, as Excel does. */
  sheet(nameOrId: string): SheetModel | undefined {
    const wanted = nameOrId.toUpperCase();
    return this.sheets.find((sheet) => sheet.id === nameOrId || sheet.name.toUpperCase() === wanted);
  }

  add(name: string): SheetModel {
    const sheet = new SheetModel(this.nextId("sheet"), name);
    this.sheets.push(sheet);
    return sheet;
  }

  /** References to a sheet that is gone become #REF!, in names and in formulas. */
  remove(sheet: SheetModel): void {
    this.sheets = this.sheets.filter((other) => other !== sheet);
    const quoted = `${quotedSheetName(sheet.name)}!`;
    for (const name of this.names) name.formula = name.formula.replaceAll(quoted, "#REF!");
    for (const other of this.sheets) {
      for (const [row, column, cell] of other.entries()) {
        if (cell.formula?.includes(quoted) !== true) continue;
        cell.formula = cell.formula.replaceAll(quoted, "#REF!");
        this.changed(other, row, column);
      }
    }
    if (this.active === sheet) this.active = null;
  }

  /** A written formula, to be calculated when its value is asked for. */
  changed(sheet: SheetModel, row: number, column: number): void {
    this.pending.set(sheet.cell(row, column), { sheet, row, column });
  }

  calculatePending(): void {
    if (this.manualCalculation) return;
    for (const { sheet, row, column } of [...this.pending.values()]) this.valueAt(sheet, row, column);
  }

  /** Worksheet.calculate: the formulas of one sheet; others keep what they have where calculation is manual. */
  calculateSheet(sheet: SheetModel): void {
    for (const [row, column, cell] of sheet.entries()) {
      if (cell.formula !== null) this.changed(sheet, row, column);
    }
    for (const place of [...this.pending.values()]) {
      if (!this.manualCalculation || place.sheet === sheet)
        this.valueAt(place.sheet, place.row, place.column, sheet);
    }
  }

  /** Value of a cell, calculated first where its formula is new. @param only the sheet that is calculated by hand */
  valueAt(sheet: SheetModel, row: number, column: number, only = this.calculating): CellModel["value"] {
    const cell = sheet.cell(row, column);
    if (cell === undefined) return null;
    if (this.manualCalculation && sheet !== only) return cell.value;
    if (this.pending.delete(cell) && cell.formula !== null) {
      const outer = this.calculating;
      this.calculating = only;
      cell.value = this.calculator(this, { sheet, row, column }, cell.formula);
      this.calculating = outer;
    }
    return cell.value;
  }

  private calculating: SheetModel | null = null;
}
