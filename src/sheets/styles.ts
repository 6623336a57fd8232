/** The looks of the own sheets, and the book that numbers them for a WritePlan. */
import type { CellStyle } from "../workbook/plan";

/** Colours with meaning, told apart in grey print by their lightness ("RRGGBB"). */
export const COLORS = {
  header: "DCE6F1",
  subheader: "EEF3FA",
  total: "F2F2F2",
  chosen: "FFF2CC",
  edited: "FFF2CC",
  quiet: "595959",
  link: "0563C1",
  error: "9C0006",
  warning: "7F6000",
  current: "1F4E79",
  base: "A6BFD9",
  lost: "C55A11",
  low: "F4B6A6",
  middle: "FFF7D6",
  high: "8FC49A",
} as const;

/** Sizes in points, after Decree 30/2020/NĐ-CP: body 13, appendix tables a little smaller. */
export const SIZES = { title: 14, body: 13, table: 11, note: 10 } as const;

/** Guards text: what stands in the cell is never read as a formula, number or date. */
export const TEXT_FORMAT = "@";

const table: CellStyle = { size: SIZES.table, border: "all", vertical: "center" };

/** Looks by their place in a sheet; a sheet varies them with `{ ...LOOKS.body, align: "center" }`. */
export const LOOKS = {
  title: {
    bold: true,
    size: SIZES.title,
    align: "center",
    vertical: "center",
    wrap: true,
    numberFormat: TEXT_FORMAT,
  },
  subtitle: {
    italic: true,
    size: SIZES.body,
    align: "center",
    vertical: "center",
    wrap: true,
    numberFormat: TEXT_FORMAT,
  },
  heading: { bold: true, size: SIZES.body, vertical: "center", numberFormat: TEXT_FORMAT },
  note: {
    italic: true,
    size: SIZES.note,
    color: COLORS.quiet,
    vertical: "top",
    wrap: true,
    numberFormat: TEXT_FORMAT,
  },
  header: {
    ...table,
    bold: true,
    fill: COLORS.header,
    align: "center",
    wrap: true,
    numberFormat: TEXT_FORMAT,
  },
  text: { ...table, align: "left", wrap: true, numberFormat: TEXT_FORMAT },
  center: { ...table, align: "center", wrap: true, numberFormat: TEXT_FORMAT },
  /** A formula that gives text: "@" would make Excel show the formula itself. */
  remark: { ...table, align: "left", wrap: true },
  /** Decimals differ from score to score, so that a right edge would align nothing. */
  number: { ...table, align: "center" },
  rank: { ...table, align: "center" },
  /** Helper figures in hidden columns. */
  helper: { size: SIZES.note, color: COLORS.quiet },
  helperText: { size: SIZES.note, color: COLORS.quiet, numberFormat: TEXT_FORMAT },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** What a row or a value adds to the look of its column. */
export interface Tint {
  readonly fill?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export const PLAIN: Tint = {};

/** Numbers each distinct look once. */
export class StyleBook {
  private readonly list: CellStyle[] = [];
  private readonly ids = new Map<string, number>();
  private readonly known = new WeakMap<CellStyle, number>();
  private readonly variants = new Map<CellStyle, Map<string, CellStyle>>();

  /** A look with a tint and, where given, a number format; made once, however many cells ask for it. */
  vary(base: CellStyle, tint: Tint, numberFormat = ""): CellStyle {
    const variants = this.variants.get(base) ?? new Map<string, CellStyle>();
    this.variants.set(base, variants);
    // Nearly every cell has no tint.
    const key =
      tint === PLAIN
        ? numberFormat
        : `${numberFormat}|${tint.fill ?? ""}|${tint.bold === true}|${tint.italic === true}`;
    let variant = variants.get(key);
    if (variant === undefined) {
      variant = { ...base, ...tint, ...(numberFormat === "" ? {} : { numberFormat }) };
      variants.set(key, variant);
    }
    return variant;
  }

  /** Index of a look in `styles`; equal looks share one. */
  index(style: CellStyle): number {
    const seen = this.known.get(style);
    if (seen !== undefined) return seen;
    const key = JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
    let id = this.ids.get(key);
    if (id === undefined) {
      id = this.list.push(style) - 1;
      this.ids.set(key, id);
    }
    this.known.set(style, id);
    return id;
  }

  get styles(): readonly CellStyle[] {
    return this.list;
  }
}
