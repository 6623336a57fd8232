/** A chart plan as the XML of its chart part (ECMA-376 part 1, 21.2), with the values that it shows. */
import { quotedSheetName, rangeName, type CellRange } from "../../../workbook/address";
import type { ChartPlan, ChartSeries, PlanCell, PlanValue, SheetPlan } from "../../../workbook/plan";
import type { Dialect } from "../package/dialect";
import { escapeXml } from "../xml/xml-text";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const FONT = "Times New Roman";
const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;

/** Values of a sheet plan by place. */
export type ValueAt = (row: number, column: number) => PlanValue;

export function valuesOf(plan: SheetPlan): ValueAt {
  const key = (row: number, column: number): number => row * 16_384 + column;
  const values = new Map<number, PlanValue>(
    plan.cells.map(({ row, column, value }: PlanCell) => [key(row, column), value]),
  );
  return (row, column) => values.get(key(row, column)) ?? null;
}

/** @param sheet name of the sheet as it is in the workbook */
export function chartXml(chart: ChartPlan, sheet: string, valueAt: ValueAt, dialect: Dialect): string {
  const bars = chart.kind === "bar";
  return [
    HEAD,
    `<c:chartSpace xmlns:c="${dialect.chart}" xmlns:a="${dialect.drawing}" xmlns:r="${dialect.relationships}">`,
    '<c:roundedCorners val="0"/><c:chart>',
    titleXml(chart.title, 12, true),
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart>',
    `<c:barDir val="${bars ? "bar" : "col"}"/><c:grouping val="clustered"/><c:varyColors val="0"/>`,
    ...chart.series.map((series, index) => seriesXml(chart, series, index, { sheet, valueAt })),
    `<c:gapWidth val="60"/><c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`,
    categoryAxisXml(bars),
    valueAxisXml(chart, bars),
    "</c:plotArea>",
    chart.series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : "",
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>',
    textXml("txPr", 10),
    "</c:chartSpace>",
  ].join("");
}

function runStyle(name: string, size: number, bold: boolean): string {
  return (
    `<a:${name} lang="vi-VN" sz="${size * 100}" b="${bold ? 1 : 0}">` +
    `<a:latin typeface="${FONT}"/><a:cs typeface="${FONT}"/></a:${name}>`
  );
}

function textXml(name: string, size: number): string {
  const style = runStyle("defRPr", size, false).replace(' lang="vi-VN"', "");
  return `<c:${name}><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${style}</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:${name}>`;
}

function titleXml(title: string, size: number, bold: boolean): string {
  return (
    "<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>" +
    `<a:r>${runStyle("rPr", size, bold)}<a:t>${escapeXml(title)}</a:t></a:r>` +
    '</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>'
  );
}

function seriesXml(
  chart: ChartPlan,
  series: ChartSeries,
  index: number,
  { sheet, valueAt }: { readonly sheet: string; readonly valueAt: ValueAt },
): string {
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    `<c:tx><c:v>${escapeXml(series.name)}</c:v></c:tx>`,
    `<c:spPr><a:solidFill><a:srgbClr val="${series.color}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>`,
    `<c:cat><c:strRef><c:f>${reference(sheet, chart.categories)}</c:f>`,
    `<c:strCache>${points(chart.categories, valueAt, (value) => String(value))}</c:strCache></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${reference(sheet, series.values)}</c:f><c:numCache>`,
    `<c:formatCode>${escapeXml(chart.valueFormat ?? "General")}</c:formatCode>`,
    points(series.values, valueAt, (value) => (typeof value === "number" ? String(value) : null)),
    "</c:numCache></c:numRef></c:val></c:ser>",
  ].join("");
}

function reference(sheet: string, range: CellRange): string {
  return escapeXml(`${quotedSheetName(sheet)}!${rangeName(range, true)}`);
}

/** The cells of a range in order, row by row, as a viewer shows them that does not calculate. */
function points(
  range: CellRange,
  valueAt: ValueAt,
  shown: (value: NonNullable<PlanValue>) => string | null,
): string {
  let index = 0;
  let xml = "";
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const value = valueAt(row, column);
      const text = value === null ? null : shown(value);
      if (text !== null) xml += `<c:pt idx="${index}"><c:v>${escapeXml(text)}</c:v></c:pt>`;
      index++;
    }
  }
  return `<c:ptCount val="${index}"/>${xml}`;
}

/** With bars the first category stands at the top, as in the table beside the chart. */
function categoryAxisXml(bars: boolean): string {
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${bars ? "maxMin" : "minMax"}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${bars ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>` +
    '<c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>'
  );
}

function valueAxisXml(chart: ChartPlan, bars: boolean): string {
  const limit = (name: string, value: number | undefined): string =>
    value === undefined ? "" : `<c:${name} val="${value}"/>`;
  // The schema's order: orientation, max, min.
  const limits = limit("max", chart.valueAxisMaximum) + limit("min", chart.valueAxisMinimum);
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${limits}</c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${bars ? "b" : "l"}"/>` +
    '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>' +
    (chart.valueAxisTitle === undefined ? "" : titleXml(chart.valueAxisTitle, 10, false)) +
    `<c:numFmt formatCode="${escapeXml(chart.valueFormat ?? "General")}" sourceLinked="0"/>` +
    '<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${bars ? "max" : "autoZero"}"/><c:crossBetween val="between"/></c:valAx>`
  );
}
