/** Charts of an own sheet: made new in every run, over the cells of their sheet. */
import { cellName } from "../../workbook/address";
import type { ChartPlan, SheetPlan } from "../../workbook/plan";
import { ownChartName } from "../../workbook/own-sheets";
import type { Place } from "./own-places";
import { rangeOf } from "./ranges";
import { ACTION_BYTES, sheetStep, type Step } from "./step";

const ACTIONS_PER_CHART = 30;
const ACTIONS_PER_SERIES = 6;

export function writeCharts({ sheet, plan }: Place): Step[] {
  return plan.charts.map((chart, index) => {
    const actions = ACTIONS_PER_CHART + ACTIONS_PER_SERIES * chart.series.length;
    return sheetStep(sheet, actions * ACTION_BYTES, (worksheet) => {
      addChart(worksheet, chart, ownChartName(plan.definedName, index));
    });
  });
}

/** Ours by its name, which the file host gives too. */
export function isOwnChart({ definedName }: SheetPlan, name: string): boolean {
  return name.startsWith(definedName);
}

function addChart(worksheet: Excel.Worksheet, plan: ChartPlan, name: string): void {
  const [first, ...rest] = plan.series;
  if (first === undefined) throw new RangeError(`chart ${name} has no series`);
  const kind = plan.kind === "bar" ? "BarClustered" : "ColumnClustered";
  const chart = worksheet.charts.add(kind, rangeOf(worksheet, first.values), "Columns");
  chart.name = name;
  // The area's font is that of everything in it: before the title's own.
  chart.format.font.name = "Times New Roman";
  chart.format.font.size = 10;
  chart.title.text = plan.title;
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  // A row that a user hides or filters out stays in the chart.
  chart.plotVisibleOnly = false;
  chart.displayBlanksAs = "NotPlotted";
  chart.setPosition(cellName(plan.place.top, plan.place.left), cellName(plan.place.bottom, plan.place.right));
  chart.legend.visible = plan.series.length > 1;
  if (plan.series.length > 1) chart.legend.position = "Bottom";
  const series = [chart.series.getItemAt(0), ...rest.map(({ name }) => chart.series.add(name))];
  series.forEach((shown, index) => {
    const planned = plan.series[index];
    if (planned === undefined) return;
    shown.name = planned.name;
    shown.setValues(rangeOf(worksheet, planned.values));
    shown.setXAxisValues(rangeOf(worksheet, plan.categories));
    shown.format.fill.setSolidColor(`#${planned.color}`);
    shown.gapWidth = 60;
  });
  const { categoryAxis, valueAxis } = chart.axes;
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
