/** Charts of an own sheet: made new in every run, over the cells of their sheet. */
import { cellName } from "../../workbook/address";
import type { ChartPlan, SheetPlan } from "../../workbook/plan";
import type { Place } from "./own-places";
import { rangeOf } from "./ranges";
import { ACTION_BYTES, sheetStep, type Step } from "./step";

const ACTIONS_PER_CHART = 20;
const ACTIONS_PER_SERIES = 6;

export function writeCharts({ sheet, plan }: Place): Step[] {
  return plan.charts.map((chart, index) => {
    const actions = ACTIONS_PER_CHART + ACTIONS_PER_SERIES * chart.series.length;
    return sheetStep(sheet, actions * ACTION_BYTES, (worksheet) => {
      addChart(worksheet, chart, chartName(plan, index));
    });
  });
}

/** Not the planned name: that is in the user's language, and a run in another one has to find the chart. */
function chartName({ definedName }: SheetPlan, index: number): string {
  return `${definedName} ${index + 1}`;
}

/** Ours by that name, or by the planned one, which the file host gives. */
export function isOwnChart({ charts, definedName }: SheetPlan, name: string): boolean {
  return name.startsWith(definedName) || charts.some((chart) => chart.name === name);
}

function addChart(worksheet: Excel.Worksheet, plan: ChartPlan, name: string): void {
  const [first, ...rest] = plan.series;
  if (first === undefined) throw new RangeError(`chart ${plan.name} has no series`);
  const kind = plan.kind === "bar" ? "BarClustered" : "ColumnClustered";
  const chart = worksheet.charts.add(kind, rangeOf(worksheet, first.values), "Columns");
  chart.name = name;
  chart.title.text = plan.title;
  chart.title.format.font.size = 12;
  chart.format.font.name = "Times New Roman";
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
  if (plan.kind === "bar") categoryAxis.reversePlotOrder = true;
  categoryAxis.tickLabelPosition = "Low";
  if (plan.valueAxisMinimum !== undefined) valueAxis.minimum = plan.valueAxisMinimum;
  if (plan.valueAxisTitle !== undefined) valueAxis.title.text = plan.valueAxisTitle;
  if (plan.valueFormat !== undefined) valueAxis.numberFormat = plan.valueFormat;
}
