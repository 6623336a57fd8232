/** How the own sheets look in Excel, as its stand-in holds them. */
import { cellName, columnName, parseRangeName, rangeName } from "../../../src/workbook/address";
import type { BookModel, CellModel, ChartModel, SheetModel } from "../../excel-host/model";
import { ownSheetModels } from "../excel/standing";
import type { Appearance, Appearances, CellAppearance, ChartAppearance } from "./appearance";
import { plainRange } from "./xml";

export function appearancesInExcel(book: BookModel): Appearances {
  return Object.fromEntries([...ownSheetModels(book).values()].map((sheet) => [sheet.name, lookOf(sheet)]));
}

function lookOf(sheet: SheetModel): Appearance {
  const shown = [...sheet.entries()].filter(([, , cell]) => shows(cell));
  return {
    looks: Object.fromEntries(shown.map(([row, column, cell]) => [cellName(row, column), cellLook(cell)])),
    // Points as the API has them: three quarters of a pixel each.
    widths: Object.fromEntries(
      [...sheet.columnWidths]
        .filter(([column]) => !sheet.hiddenColumns.has(column))
        .map(([column, points]) => [columnName(column), points / 0.75]),
    ),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b).map(columnName),
    heights: Object.fromEntries([...sheet.rowHeights].map(([row, points]) => [row + 1, points])),
    merges: sheet.merges.map((range) => rangeName(range)).sort(),
    freeze: sheet.freeze ?? { rows: 0, columns: 0 },
    page: pageOf(sheet),
    filter: sheet.filter === null ? null : plainRange(sheet.filter),
    colorScales: sheet.colorScales.map(({ range, criteria }) => scaleOf(rangeName(range), criteria)),
    charts: sheet.charts.map(chartOf),
  };
}

function shows({ value, formula, look }: CellModel): boolean {
  return (
    (value !== null && value !== "") ||
    formula !== null ||
    look.fill !== undefined ||
    look.borders !== undefined
  );
}

const plain = (color: string): string => color.replace("#", "");

function cellLook({ look, format }: CellModel): CellAppearance {
  return {
    font: look.font ?? "",
    size: look.size ?? 0,
    bold: look.bold ?? false,
    italic: look.italic ?? false,
    underline: look.underline === "Single",
    color: plain(look.color ?? "000000"),
    fill: look.fill === undefined ? null : plain(look.fill),
    lines: [...(look.borders ?? [])].sort().join(" "),
    horizontal: (look.horizontal ?? "General").toLowerCase(),
    vertical: (look.vertical ?? "Bottom").toLowerCase(),
    wrap: look.wrap ?? false,
    indent: look.indent ?? 0,
    numberFormat: format,
  };
}

function pageOf({ page }: SheetModel): Appearance["page"] {
  return {
    orientation: page.orientation.toLowerCase(),
    paper: page.paperSize,
    pagesWide: page.fitWide ?? 0,
    area: plainRange(page.printArea ?? ""),
    titleRows: page.titleRows === null ? null : plainRange(page.titleRows),
    titleColumns: page.titleColumns === null ? null : plainRange(page.titleColumns),
    centerFooter: page.centerFooter,
    firstNumber: page.firstNumber,
    breaks: page.breaks.map((row) => row + 1),
    margins: Object.fromEntries(
      Object.entries(page.margins).map(([side, centimetres]) => [side, Math.round(centimetres * 1000)]),
    ),
  };
}

interface Criterion {
  readonly type: string;
  readonly color: string;
  readonly formula?: string;
}

function scaleOf(range: string, criteria: unknown): Appearance["colorScales"][number] {
  // The stand-in has checked its shape (test/excel-host/conditional-formats.ts).
  const { minimum, midpoint, maximum } = criteria as Record<"minimum" | "midpoint" | "maximum", Criterion>;
  return {
    range,
    low: plain(minimum.color),
    middle: plain(midpoint.color),
    midpoint: `${midpoint.type.toLowerCase()} ${midpoint.formula ?? ""}`,
    high: plain(maximum.color),
  };
}

const BLANKS: Readonly<Record<string, string>> = { NotPlotted: "gap", Zero: "zero", Interplotted: "span" };

function chartOf(chart: ChartModel): ChartAppearance {
  const { categoryAxis, valueAxis } = chart;
  const gaps = [...new Set(chart.series.map(({ gapWidth }) => gapWidth))];
  return {
    name: chart.name,
    kind: chart.kind === "BarClustered" ? "bar" : "column",
    title: { text: chart.title, size: chart.titleSize, bold: chart.titleBold },
    font: chart.font,
    fontSize: chart.fontSize,
    legend: chart.legend ? chart.legendPosition.toLowerCase() : null,
    gapWidth: gaps.length === 1 ? (gaps[0] ?? 0) : NaN,
    series: chart.series.map(({ name, values, categories, color }) => ({
      name,
      values: plainRange(values),
      categories: plainRange(categories),
      color: plain(color),
    })),
    categoryAxis: {
      reversed: categoryAxis.reversed,
      labels: categoryAxis.tickLabels.toLowerCase(),
      crossing: categoryAxis.position.toLowerCase(),
    },
    valueAxis: {
      title: valueAxis.title,
      minimum: valueAxis.minimum,
      maximum: valueAxis.maximum,
      numberFormat: valueAxis.numberFormat,
    },
    visibleOnly: chart.visibleOnly,
    blanks: BLANKS[chart.blanks] ?? "?",
    place: chart.place === null ? "" : rangeName(parseRangeName(`${chart.place.from}:${chart.place.to}`)),
  };
}
