/** Fonts, fills, borders and alignment of an own sheet, one setting for all areas that share it. */
import type { CellRange } from "../../workbook/address";
import type { CellStyle, WritePlan } from "../../workbook/plan";
import type { Place } from "./own-places";
import { addressesOf, rangeOf } from "./ranges";
import { ACTION_BYTES, sheetStep, type Step } from "./step";
import { styleAreas } from "./style-areas";

/** What a cell looks like where its style does not say. */
const FONT = "Times New Roman";
const BASE_SIZE = 12;

const HORIZONTAL = { left: "Left", center: "Center", right: "Right", justify: "Justify" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

export function writeLooks(place: Place, styles: WritePlan["styles"]): Step[] {
  const { sheet, plan } = place;
  const base = sheetStep(sheet, 2 * ACTION_BYTES, (worksheet) => {
    const { font } = rangeOf(worksheet, plan.used).format;
    font.name = FONT;
    font.size = BASE_SIZE;
  });
  const set = <V>(
    attribute: (style: CellStyle) => V | undefined,
    act: (format: Excel.RangeFormat, value: V) => void,
  ): Step[] => areaSteps(place, styleAreas(plan, styles, attribute), act);
  return [
    base,
    ...set(
      ({ size }) => size,
      (format, size) => (format.font.size = size),
    ),
    ...set(
      ({ bold }) => bold === true || undefined,
      (format) => (format.font.bold = true),
    ),
    ...set(
      ({ italic }) => italic === true || undefined,
      (format) => (format.font.italic = true),
    ),
    ...set(
      ({ underline }) => underline === true || undefined,
      (format) => (format.font.underline = "Single"),
    ),
    ...set(
      ({ color }) => color,
      (format, color) => (format.font.color = `#${color}`),
    ),
    ...set(
      ({ fill }) => fill,
      (format, fill) => (format.fill.color = `#${fill}`),
    ),
    ...set(
      ({ align }) => align,
      (format, align) => (format.horizontalAlignment = HORIZONTAL[align]),
    ),
    ...set(
      ({ vertical }) => vertical,
      (format, side) => (format.verticalAlignment = VERTICAL[side]),
    ),
    ...set(
      ({ wrap }) => wrap === true || undefined,
      (format) => (format.wrapText = true),
    ),
    ...set(
      ({ indent }) => indent,
      (format, indent) => (format.indentLevel = indent),
    ),
    ...borderSteps(place, styles),
  ];
}

function areaSteps<V>(
  { sheet }: Place,
  areas: ReadonlyMap<V, readonly CellRange[]>,
  act: (format: Excel.RangeFormat, value: V) => void,
): Step[] {
  return [...areas].flatMap(([value, ranges]) =>
    addressesOf(ranges).map((addresses) =>
      sheetStep(sheet, ACTION_BYTES + addresses.length, (worksheet) => {
        act(worksheet.getRanges(addresses).untrack().format, value);
      }),
    ),
  );
}

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** Excel has no inside lines where there is no inside: they are asked for only where two cells meet. */
function edgesOf(border: "all" | "bottom", range: CellRange): Edge[] {
  const tall: Edge[] = range.bottom > range.top ? ["InsideHorizontal"] : [];
  if (border === "bottom") return ["EdgeBottom", ...tall];
  const wide: Edge[] = range.right > range.left ? ["InsideVertical"] : [];
  return ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", ...tall, ...wide];
}

/** Lines are drawn range by range: a table is one rectangle, however its cells differ otherwise. */
function borderSteps({ sheet, plan }: Place, styles: WritePlan["styles"]): Step[] {
  return [...styleAreas(plan, styles, ({ border }) => border)].flatMap(([border, ranges]) =>
    ranges.map((range) => {
      const edges = edgesOf(border, range);
      return sheetStep(sheet, edges.length * ACTION_BYTES, (worksheet) => {
        const { borders } = rangeOf(worksheet, range).format;
        for (const edge of edges) borders.getItem(edge).style = "Continuous";
      });
    }),
  );
}
