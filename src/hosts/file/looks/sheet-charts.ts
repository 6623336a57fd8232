/** The bar charts of a sheet, with the values that the file holds for those who do not calculate. */
import type { Package } from "../package/package";
import { relationshipsOf } from "../package/relationships";
import { attributeOf, childOf, childrenOf, parseXml, textOf, type XmlElement } from "../xml/xml-tree";

interface ChartPlace {
  readonly row: number;
  readonly column: number;
}

interface SheetSeries {
  readonly name: string;
  /** "#2F75B5"; null for the program's own. */
  readonly color: string | null;
  /** By category; null where there is none. */
  readonly values: readonly (number | null)[];
}

export interface SheetChart {
  readonly title: string;
  /** Bars that lie, else columns that stand. */
  readonly lies: boolean;
  /** Zero-based cells of its corners. */
  readonly from: ChartPlace;
  readonly to: ChartPlace;
  readonly categories: readonly string[];
  readonly series: readonly SheetSeries[];
  /** Where the axis of the values begins and ends; null where the program chooses. */
  readonly limits: readonly [least: number | null, most: number | null];
  /** Number format of the values. */
  readonly format: string;
}

/** @param drawing name of the sheet's drawing part @throws HostError where a part is damaged */
export function chartsOf(parts: Package, drawing: string): readonly SheetChart[] {
  const source = parts.text(drawing);
  const targets = new Map(relationshipsOf(parts, drawing).map(({ id, part }) => [id, part]));
  return childrenOf(parseXml(source), "twoCellAnchor").flatMap((anchor) => {
    const frame = childOf(anchor, "graphicFrame");
    const chart = frame === null ? null : deep(frame, ["graphic", "graphicData", "chart"]);
    const id = chart?.attributes.find(({ name }) => name.endsWith(":id"))?.value ?? "";
    const part = targets.get(id) ?? null;
    if (part === null || !parts.has(part)) return [];
    const found = chartOf(parts.text(part));
    return found === null
      ? []
      : [{ ...found, from: placeOf(anchor, "from", source), to: placeOf(anchor, "to", source) }];
  });
}

function placeOf(anchor: XmlElement, name: string, source: string): ChartPlace {
  const place = childOf(anchor, name);
  const number = (of: string): number => {
    const element = place === null ? null : childOf(place, of);
    return element === null ? 0 : Number(textOf(element, source)) || 0;
  };
  return { row: number("row"), column: number("col") };
}

/** Null for a chart of another kind: only bars are drawn. */
function chartOf(source: string): Omit<SheetChart, "from" | "to"> | null {
  const chart = childOf(parseXml(source), "chart");
  const plot = chart === null ? null : childOf(chart, "plotArea");
  const bars = plot === null ? null : childOf(plot, "barChart");
  if (chart === null || plot === null || bars === null) return null;
  const all = childrenOf(bars, "ser");
  const [first] = all;
  if (first === undefined) return null;
  const title = childOf(chart, "title");
  const direction = childOf(bars, "barDir");
  return {
    title: title === null ? "" : allText(title, source),
    lies: direction !== null && attributeOf(direction, "val") === "bar",
    categories: cached(deep(first, ["cat"]), source).map((text) => text ?? ""),
    series: all.map((series) => {
      const color = deep(series, ["spPr", "solidFill", "srgbClr"]);
      const name = childOf(series, "tx");
      const rgb = color === null ? null : attributeOf(color, "val");
      return {
        name: name === null ? "" : allText(name, source),
        color: rgb === null ? null : `#${rgb}`,
        values: cached(deep(series, ["val"]), source).map((text) => (text === null ? null : Number(text))),
      };
    }),
    limits: limitsOf(plot),
    format: formatOf(first, source),
  };
}

function limitsOf(plot: XmlElement): SheetChart["limits"] {
  const scale = deep(plot, ["valAx", "scaling"]);
  const limit = (name: string): number | null => {
    const element = scale === null ? null : childOf(scale, name);
    return element === null ? null : Number(attributeOf(element, "val"));
  };
  return [limit("min"), limit("max")];
}

function formatOf(series: XmlElement, source: string): string {
  const code = deep(series, ["val", "numRef", "numCache", "formatCode"]);
  return code === null ? "General" : textOf(code, source);
}

/** The cache of a reference, by place. */
function cached(element: XmlElement | null, source: string): readonly (string | null)[] {
  const reference = element?.children[0];
  const cache = reference?.children.find(({ local }) => local.endsWith("Cache"));
  if (cache === undefined) return [];
  const count = childOf(cache, "ptCount");
  const values = Array.from(
    { length: Number(count === null ? 0 : attributeOf(count, "val")) || 0 },
    (): string | null => null,
  );
  for (const point of childrenOf(cache, "pt")) {
    const value = childOf(point, "v");
    const at = Number(attributeOf(point, "idx"));
    if (value !== null && at < values.length) values[at] = textOf(value, source);
  }
  return values;
}

/** Of all its paragraphs and values. */
function allText(element: XmlElement, source: string): string {
  if (element.local === "t" || element.local === "v") return textOf(element, source);
  return element.children.map((child) => allText(child, source)).join("");
}

function deep(element: XmlElement, path: readonly string[]): XmlElement | null {
  let at: XmlElement | null = element;
  for (const local of path) at = at === null ? null : childOf(at, local);
  return at;
}
