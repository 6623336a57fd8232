/** What cells look like, attribute by attribute: what most of a sheet's cells have, and the areas of the others. */
import type { CellRange } from "../../workbook/address";
import type { LookName } from "../../workbook/host";
import type { CellStyle, SheetPlan, WritePlan } from "../../workbook/plan";
import type { SheetPlace } from "./own-places";
import { areasBy, BASE_SIZE } from "./style-areas";

type Horizontal = "General" | "Left" | "Center" | "Right" | "Justify";
type Vertical = "Top" | "Center" | "Bottom";

const HORIZONTAL = { left: "Left", center: "Center", right: "Right", justify: "Justify" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

type Styles = WritePlan["styles"];

/** What areas of a sheet have in common, and how a cell says the same of itself. */
interface Attribute<V> {
  readonly look: LookName;
  readonly of: (style: CellStyle) => V | undefined;
  readonly set: (format: Excel.RangeFormat, value: V) => void;
  readonly cell: (value: V) => Excel.CellPropertiesFormat;
  /** What a fresh sheet has, of an attribute that every cell has; undefined of one that most have not. */
  readonly plain?: V;
}

/** Areas that share a value, with all that is needed to set it. */
export interface Wanted {
  readonly look: LookName;
  readonly ranges: readonly CellRange[];
  readonly set: (format: Excel.RangeFormat) => void;
  readonly cell: Excel.CellPropertiesFormat;
}

type Wants = (
  place: SheetPlace,
  styles: Styles,
) => { readonly base: Wanted | null; readonly others: Wanted[] };

/** Each attribute keeps the type of its values to itself. */
function attribute<V>({ look, of, set, cell, plain }: Attribute<V>): Wants {
  const wanted = (value: V, ranges: readonly CellRange[]): Wanted => ({
    look,
    ranges,
    set: (format) => set(format, value),
    cell: cell(value),
  });
  return ({ plan }, styles) => {
    const valueOf = (style: number): V | null => of(styles[style] ?? {}) ?? plain ?? null;
    const common = plain === undefined ? null : mostCommon(plan, valueOf, plain);
    const areas = areasBy(plan.cells, ({ style }) => {
      const value = valueOf(style);
      return value === common ? null : value;
    });
    return {
      base: common === null || common === plain ? null : wanted(common, [plan.used]),
      others: [...areas].map(([value, ranges]) => wanted(value, ranges)),
    };
  };
}

function mostCommon<V>({ cells }: SheetPlan, valueOf: (style: number) => V | null, plain: V): V {
  const counts = new Map<V, number>();
  for (const { style } of cells) {
    const value = valueOf(style) ?? plain;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const none: readonly [V, number] = [plain, 0];
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), none)[0];
}

export const ATTRIBUTES: readonly Wants[] = [
  attribute<number>({
    look: "fonts",
    of: ({ size }) => size ?? BASE_SIZE,
    set: ({ font }, size) => (font.size = size),
    cell: (size) => ({ font: { size } }),
    // No size is a fresh sheet's: that depends on who opens it.
    plain: 0,
  }),
  attribute<boolean>({
    look: "fonts",
    of: ({ bold }) => bold,
    set: ({ font }, bold) => (font.bold = bold),
    cell: (bold) => ({ font: { bold } }),
    plain: false,
  }),
  attribute<boolean>({
    look: "fonts",
    of: ({ italic }) => italic,
    set: ({ font }, italic) => (font.italic = italic),
    cell: (italic) => ({ font: { italic } }),
    plain: false,
  }),
  attribute<"Single" | "None">({
    look: "fonts",
    of: ({ underline }) => (underline === true ? "Single" : "None"),
    set: ({ font }, underline) => (font.underline = underline),
    cell: (underline) => ({ font: { underline } }),
    plain: "None",
  }),
  attribute<string>({
    look: "fonts",
    of: ({ color }) => `#${color ?? "000000"}`,
    set: ({ font }, color) => (font.color = color),
    cell: (color) => ({ font: { color } }),
    plain: "#000000",
  }),
  attribute<Horizontal>({
    look: "alignment",
    of: ({ align }) => (align === undefined ? "General" : HORIZONTAL[align]),
    set: (format, side) => (format.horizontalAlignment = side),
    cell: (horizontalAlignment) => ({ horizontalAlignment }),
    plain: "General",
  }),
  attribute<Vertical>({
    look: "alignment",
    of: ({ vertical }) => (vertical === undefined ? "Bottom" : VERTICAL[vertical]),
    set: (format, side) => (format.verticalAlignment = side),
    cell: (verticalAlignment) => ({ verticalAlignment }),
    plain: "Bottom",
  }),
  attribute<boolean>({
    look: "alignment",
    of: ({ wrap }) => wrap,
    set: (format, wrap) => (format.wrapText = wrap),
    cell: (wrapText) => ({ wrapText }),
    plain: false,
  }),
  attribute<number>({
    look: "alignment",
    of: ({ indent }) => indent,
    set: (format, indent) => (format.indentLevel = indent),
    cell: (indentLevel) => ({ indentLevel }),
  }),
  attribute<string>({
    look: "fills",
    of: ({ fill }) => (fill === undefined ? undefined : `#${fill}`),
    set: ({ fill }, color) => (fill.color = color),
    cell: (color) => ({ fill: { color } }),
  }),
];
