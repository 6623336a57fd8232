/** The charts of a sheet in a file, read by the words of ECMA-376 part 1, 20.5 and 21.2. */
import { rangeName } from "../../../src/workbook/address";
import type { Package } from "../../../src/hosts/file/package/package";
import { relationshipsOf } from "../../../src/hosts/file/package/relationships";
import type { ChartAppearance } from "./appearance";
import { plainRange, Xml } from "./xml";

export function chartsOf(parts: Package, sheet: string): readonly ChartAppearance[] {
  const drawing = relationshipsOf(parts, sheet).find(({ kind }) => kind === "drawing")?.part ?? null;
  if (drawing === null) return [];
  const related = relationshipsOf(parts, drawing);
  return Xml.parse(parts.text(drawing))
    .all("twoCellAnchor")
    .map((anchor) => {
      const frame = anchor.at("graphicFrame");
      const link = frame?.at("graphic", "graphicData", "chart")?.element.attributes;
      const id = link?.find(({ name }) => name.endsWith(":id"))?.value;
      const part = related.find((relationship) => relationship.id === id)?.part ?? "";
      const name = frame?.at("nvGraphicFramePr", "cNvPr")?.value("name") ?? "";
      return { ...chartOf(Xml.parse(parts.text(part))), name, place: placeOf(anchor) };
    });
}

/** Cells under an anchor that goes from the corner of one cell to the corner of another. */
function placeOf(anchor: Xml): string {
  const [top, left] = cornerOf(anchor.at("from"));
  const [bottom, right] = cornerOf(anchor.at("to"));
  return rangeName({ top, left, bottom: bottom - 1, right: right - 1 });
}

function cornerOf(corner: Xml | null): readonly [row: number, column: number] {
  const [row = NaN, down, column = NaN, right] = ["row", "rowOff", "col", "colOff"].map((local) =>
    Number(corner?.at(local)?.text),
  );
  if (down !== 0 || right !== 0) throw new Error("an anchor beside the corners of cells");
  return [row, column];
}

const LEGENDS: Readonly<Record<string, string>> = { b: "bottom", t: "top", l: "left", r: "right" };
const CROSSINGS: Readonly<Record<string, string>> = { autoZero: "automatic", max: "maximum" };
const POINTS = 100;

function chartOf(root: Xml): Omit<ChartAppearance, "name" | "place"> {
  const chart = root.at("chart");
  const plot = chart?.at("plotArea");
  const bars = plot?.at("barChart");
  const category = plot?.at("catAx");
  const values = plot?.at("valAx");
  const title = chart?.at("title", "tx", "rich", "p", "r");
  const text = root.at("txPr", "p", "pPr", "defRPr");
  const legend = chart?.at("legend", "legendPos")?.value() ?? null;
  const limit = (name: "min" | "max"): number | null => values?.at("scaling", name)?.number() ?? null;
  return {
    kind: bars?.at("barDir")?.value() === "bar" ? "bar" : "column",
    title: {
      text: title?.at("t")?.text ?? "",
      size: (title?.at("rPr")?.number("sz") ?? NaN) / POINTS,
      bold: title?.at("rPr")?.value("b") === "1",
    },
    font: text?.at("latin")?.value("typeface") ?? "",
    fontSize: (text?.number("sz") ?? NaN) / POINTS,
    legend: legend === null ? null : (LEGENDS[legend] ?? legend),
    gapWidth: bars?.at("gapWidth")?.number() ?? NaN,
    series: (bars?.all("ser") ?? []).map((series) => ({
      name: series.at("tx", "v")?.text ?? "",
      values: plainRange(series.at("val", "numRef", "f")?.text ?? ""),
      categories: plainRange(series.at("cat", "strRef", "f")?.text ?? ""),
      color: series.at("spPr", "solidFill", "srgbClr")?.value() ?? "",
    })),
    categoryAxis: {
      reversed: category?.at("scaling", "orientation")?.value() === "maxMin",
      labels: category?.at("tickLblPos")?.value() ?? "",
      // The value axis says where it crosses the other one (21.2.2.33).
      crossing: CROSSINGS[values?.at("crosses")?.value() ?? ""] ?? "",
    },
    valueAxis: {
      title: values?.at("title", "tx", "rich", "p", "r", "t")?.text ?? "",
      minimum: limit("min"),
      maximum: limit("max"),
      numberFormat: values?.at("numFmt")?.value("formatCode") ?? "",
    },
    visibleOnly: chart?.at("plotVisOnly")?.value() !== "0",
    blanks: chart?.at("dispBlanksAs")?.value() ?? "",
  };
}
