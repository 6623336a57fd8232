/**
 * Fonts, fills, borders and alignment of an own sheet: what most cells have is set on all of them at once,
 * the others by the union of their areas.
 */
import type { CellRange } from "../../workbook/address";
import type { LookName } from "../../workbook/host";
import type { CellStyle, WritePlan } from "../../workbook/plan";
import type { Place } from "./own-places";
import { addressesOf } from "./ranges";
import { ACTION_BYTES } from "./step";
import { areasBy, BASE_SIZE, FONT, styleAreas } from "./style-areas";
import { touchesOn, type Touch } from "./touch";

type Horizontal = "General" | "Left" | "Center" | "Right" | "Justify";
type Vertical = "Top" | "Center" | "Bottom";

const HORIZONTAL = { left: "Left", center: "Center", right: "Right", justify: "Justify" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

type Styles = WritePlan["styles"];

/** An attribute that every cell has; `plain` is what a fresh sheet has. */
interface Attribute<V> {
  readonly look: LookName;
  readonly of: (style: CellStyle) => V;
  readonly plain: V;
  readonly set: (format: Excel.RangeFormat, value: V) => void;
}

/** The setters take what `of` gives; kept apart from each other by a closure over V. */
function attribute<V>(entry: Attribute<V>): (place: Place, styles: Styles) => Touch[] {
  return (place, styles) => touchesFor(place, styles, entry);
}

const ATTRIBUTES = [
  attribute({
    look: "fonts",
    of: ({ size }) => size ?? BASE_SIZE,
    // No size is a fresh sheet's: that depends on who opens it.
    plain: 0,
    set: ({ font }, size) => (font.size = size),
  }),
  attribute({
    look: "fonts",
    of: ({ bold }) => bold ?? false,
    plain: false,
    set: ({ font }, bold) => (font.bold = bold),
  }),
  attribute({
    look: "fonts",
    of: ({ italic }) => italic ?? false,
    plain: false,
    set: ({ font }, italic) => (font.italic = italic),
  }),
  attribute({
    look: "fonts",
    of: ({ underline }) => underline ?? false,
    plain: false,
    set: ({ font }, line) => (font.underline = line ? "Single" : "None"),
  }),
  attribute({
    look: "fonts",
    of: ({ color }) => color ?? "000000",
    plain: "000000",
    set: ({ font }, color) => (font.color = `#${color}`),
  }),
  attribute<Horizontal>({
    look: "alignment",
    of: ({ align }): Horizontal => (align === undefined ? "General" : HORIZONTAL[align]),
    plain: "General",
    set: (format, side) => (format.horizontalAlignment = side),
  }),
  attribute<Vertical>({
    look: "alignment",
    of: ({ vertical }): Vertical => (vertical === undefined ? "Bottom" : VERTICAL[vertical]),
    plain: "Bottom",
    set: (format, side) => (format.verticalAlignment = side),
  }),
  attribute({
    look: "alignment",
    of: ({ wrap }) => wrap ?? false,
    plain: false,
    set: (format, wrap) => (format.wrapText = wrap),
  }),
];

export function lookTouches(place: Place, styles: Styles): Touch[] {
  const touch = touchesOn(place.sheet, "cells");
  return [
    touch("fonts", 2 * ACTION_BYTES, (proxy) => {
      proxy.range(place.plan.used).format.font.name = FONT;
    }),
    ...ATTRIBUTES.flatMap((of) => of(place, styles)),
    ...ownAreas(
      place,
      styles,
      "alignment",
      ({ indent }) => indent,
      (format, indent) => {
        format.indentLevel = indent;
      },
    ),
    ...ownAreas(
      place,
      styles,
      "fills",
      ({ fill }) => fill,
      ({ fill }, color) => {
        fill.color = `#${color}`;
      },
    ),
    ...borderTouches(place, styles),
  ];
}

function touchesFor<V>({ sheet, plan }: Place, styles: Styles, entry: Attribute<V>): Touch[] {
  const { look, of, plain, set } = entry;
  const touch = touchesOn(sheet, "cells");
  const valueOf = (style: number): V => of(styles[style] ?? {});
  const counts = new Map<V, number>();
  for (const { style } of plan.cells) counts.set(valueOf(style), (counts.get(valueOf(style)) ?? 0) + 1);
  const [common] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [plain, 0]);
  const base = touch(look, ACTION_BYTES, (proxy) => set(proxy.range(plan.used).format, common));
  const areas = areasBy(plan.cells, ({ style }) => {
    const value = valueOf(style);
    return value === common ? null : value;
  });
  return [...(common === plain ? [] : [base]), ...areaTouches(sheet, look, areas, set)];
}

/** An attribute that empty cells must not have, or that few cells have. */
function ownAreas<V>(
  { sheet, plan }: Place,
  styles: Styles,
  look: LookName,
  of: (style: CellStyle) => V | undefined,
  set: (format: Excel.RangeFormat, value: V) => void,
): Touch[] {
  return areaTouches(sheet, look, styleAreas(plan, styles, of), set);
}

function areaTouches<V>(
  sheet: string,
  look: LookName,
  areas: ReadonlyMap<V, readonly CellRange[]>,
  set: (format: Excel.RangeFormat, value: V) => void,
): Touch[] {
  return [...areas].flatMap(([value, ranges]) =>
    addressesOf(ranges).map((addresses) =>
      touchesOn(sheet, "cells")(look, ACTION_BYTES + addresses.length, (proxy) => {
        set(proxy.areas(addresses).format, value);
      }),
    ),
  );
}

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** Excel has no inside lines where there is no inside: they are asked for only where two cells meet. */
function edgesOf(border: "all" | "bottom", range: CellRange): readonly Edge[] {
  const tall: Edge[] = range.bottom > range.top ? ["InsideHorizontal"] : [];
  if (border === "bottom") return ["EdgeBottom", ...tall];
  const wide: Edge[] = range.right > range.left ? ["InsideVertical"] : [];
  return ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", ...tall, ...wide];
}

/** Lines are drawn by rectangles: a table is one, however its cells differ; those with the same edges go together. */
function borderTouches({ sheet, plan }: Place, styles: Styles): Touch[] {
  const alike = new Map<string, { readonly edges: readonly Edge[]; readonly ranges: CellRange[] }>();
  for (const [border, ranges] of styleAreas(plan, styles, ({ border }) => border)) {
    for (const range of ranges) {
      const edges = edgesOf(border, range);
      const key = edges.join();
      const known = alike.get(key);
      if (known === undefined) alike.set(key, { edges, ranges: [range] });
      else known.ranges.push(range);
    }
  }
  return [...alike.values()].flatMap(({ edges, ranges }) =>
    addressesOf(ranges).map((addresses) =>
      touchesOn(sheet, "borders")("lines", edges.length * ACTION_BYTES + addresses.length, (proxy) => {
        const { borders } = proxy.areas(addresses).format;
        for (const edge of edges) borders.getItem(edge).style = "Continuous";
      }),
    ),
  );
}
