/**
 * What a person sees of a sheet beside its values, in words that fit both a file and Excel's own model:
 * lengths in pixels and points, colours "RRGGBB", ranges "A1:C3".
 */
export interface Appearance {
  /** "C5" → its look; only cells that show something: content, a fill or a line. */
  readonly looks: Readonly<Record<string, CellAppearance>>;
  /** Pixels by column, hidden columns left out. */
  readonly widths: Readonly<Record<string, number>>;
  readonly hiddenColumns: readonly string[];
  /** Points by row. */
  readonly heights: Readonly<Record<string, number>>;
  readonly merges: readonly string[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly page: PageAppearance;
  readonly colorScales: readonly ColorScaleAppearance[];
  /** "A5:K60", null for none. */
  readonly filter: string | null;
  readonly charts: readonly ChartAppearance[];
}

export interface CellAppearance {
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly color: string;
  readonly fill: string | null;
  /** Sides with a thin line, "bottom left right top". */
  readonly lines: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly numberFormat: string;
}

interface PageAppearance {
  readonly orientation: string;
  readonly paper: string;
  readonly pagesWide: number;
  readonly area: string;
  /** "2:3" */
  readonly titleRows: string | null;
  /** "A:C" */
  readonly titleColumns: string | null;
  readonly centerFooter: string;
  readonly firstNumber: number | null;
  /** Rows that begin a page, from 1. */
  readonly breaks: readonly number[];
  /** Hundredths of a millimetre. */
  readonly margins: Readonly<Record<string, number>>;
}

interface ColorScaleAppearance {
  readonly range: string;
  readonly low: string;
  readonly middle: string;
  /** "percentile 50" or "percent 50" */
  readonly midpoint: string;
  readonly high: string;
}

export interface ChartAppearance {
  readonly name: string;
  readonly kind: string;
  readonly title: { readonly text: string; readonly size: number; readonly bold: boolean };
  readonly font: string;
  readonly fontSize: number;
  /** "bottom", null without one. */
  readonly legend: string | null;
  readonly gapWidth: number;
  readonly series: readonly SeriesAppearance[];
  readonly categoryAxis: {
    readonly reversed: boolean;
    readonly labels: string;
    /** Where the value axis crosses it: "automatic" or "maximum". */
    readonly crossing: string;
  };
  readonly valueAxis: {
    readonly title: string;
    readonly minimum: number | null;
    readonly maximum: number | null;
    readonly numberFormat: string;
  };
  /** Cells in hidden rows and columns are not drawn. */
  readonly visibleOnly: boolean;
  /** What an empty cell is drawn as. */
  readonly blanks: string;
  /** Cells that it covers. */
  readonly place: string;
}

interface SeriesAppearance {
  readonly name: string;
  readonly values: string;
  readonly categories: string;
  readonly color: string;
}

/** By name of the own sheet, as it stands in the workbook. */
export type Appearances = Readonly<Record<string, Appearance>>;
