/** Charts of an own sheet: made new in every run, over the cells of their sheet. */
import { cellName, type CellRange } from "../../workbook/address";
import type { ChartPlan, SheetPlan } from "../../workbook/plan";
import { ownChartName } from "../../workbook/own-sheets";
import type { SheetPlace } from "./own-places";
import type { SheetProxy } from "./proxies";
import { ACTION_BYTES } from "./step";
import { touchesOn, type Touch } from "./touch";

const ACTIONS_PER_CHART = 12;
const ACTIONS_PER_SERIES = 5;

/** Ours by its name, which the file host gives too. */
export function isOwnChart({ definedName }: SheetPlan, name: string): boolean {
  return name.startsWith(definedName);
}

/** @param old names of the charts that stand on the sheet and are ours */
export function chartTouches({ sheet, plan }: SheetPlace, old: readonly string[]): Touch[] {
  if (plan.charts.length === 0 && old.length === 0) return [];
  const touch = touchesOn(sheet, "charts");
  const name = (index: number): string => ownChartName(plan.definedName, index);
  const series = plan.charts.reduce((sum, chart) => sum + chart.series.length, 0);
  const bytes = (plan.charts.length * ACTIONS_PER_CHART + series * ACTIONS_PER_SERIES) * ACTION_BYTES;
  const each = (act: (shown: Shown, plan: ChartPlan) => void) => (proxy: SheetProxy) => {
    plan.charts.forEach((chart, index) => {
      const series = (number: number): Excel.ChartSeries => proxy.series(name(index), number);
      act({ chart: proxy.chart(name(index)), series }, chart);
    });
  };
  const made = touch("charts", bytes, (proxy) => {
    for (const chart of old) proxy.worksheet.charts.getItem(chart).delete();
    plan.charts.forEach((chart, index) => addChart(proxy, chart, name(index)));
  });
  if (plan.charts.length === 0) return [made];
  return [made, touch("chart-looks", bytes, each(dress)), touch("chart-axes", bytes, each(setAxes))];
}

/** True where a series is a row of cells. */
function alongRows({ top, bottom, left, right }: CellRange): boolean {
  return top === bottom && right > left;
}

/** A chart that stands, and its series by their number. */
interface Shown {
  readonly chart: Excel.Chart;
  readonly series: (index: number) => Excel.ChartSeries;
}

/** What a chart is: its figures, its names, its place. */
function addChart(proxy: SheetProxy, plan: ChartPlan, name: string): void {
  const [first] = plan.series;
  if (first === undefined) throw new RangeError(`chart ${name} has no series`);
  const kind = plan.kind === "bar" ? "BarClustered" : "ColumnClustered";
  const chart = proxy.worksheet.charts.add(
    kind,
    proxy.range(first.values),
    alongRows(first.values) ? "Rows" : "Columns",
  );
  proxy.added(name, chart);
  chart.name = name;
  chart.title.text = plan.title;
  chart.setPosition(cellName(plan.place.top, plan.place.left), cellName(plan.place.bottom, plan.place.right));
  plan.series.forEach((planned, index) => {
    // The first came with the chart.
    const make = index === 0 ? undefined : () => chart.series.add(planned.name);
    const shown = proxy.series(name, index, make);
    if (index === 0) shown.name = planned.name;
    shown.setValues(proxy.range(planned.values));
    shown.setXAxisValues(proxy.range(plan.categories));
  });
}

function dress({ chart, series }: Shown, plan: ChartPlan): void {
  // The area's font is that of everything in it: before the title's own.
  chart.format.font.name = "Times New Roman";
  chart.format.font.size = 10;
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  // A row that a user hides or filters out stays in the chart.
  chart.plotVisibleOnly = false;
  chart.displayBlanksAs = "NotPlotted";
  chart.legend.visible = plan.series.length > 1;
  if (plan.series.length > 1) chart.legend.position = "Bottom";
  plan.series.forEach(({ color }, index) => {
    const shown = series(index);
    shown.format.fill.setSolidColor(`#${color}`);
    shown.gapWidth = 60;
  });
}

function setAxes({ chart: { axes } }: Shown, plan: ChartPlan): void {
  const { categoryAxis, valueAxis } = axes;
  // With bars the first category stands at the top, as in the table beside the chart.
  if (plan.kind === "bar") {
    categoryAxis.reversePlotOrder = true;
    // Turned over, the value axis would stand above the bars: it crosses at the last category, below them.
    categoryAxis.position = "Maximum";
  }
  categoryAxis.tickLabelPosition = "Low";
  if (plan.valueAxisMinimum !== undefined) valueAxis.minimum = plan.valueAxisMinimum;
  if (plan.valueAxisMaximum !== undefined) valueAxis.maximum = plan.valueAxisMaximum;
  if (plan.valueAxisTitle !== undefined) valueAxis.title.text = plan.valueAxisTitle;
  if (plan.valueFormat !== undefined) valueAxis.numberFormat = plan.valueFormat;
}
