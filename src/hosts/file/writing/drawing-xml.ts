/** The drawing part that holds the charts of a sheet (ECMA-376 part 1, 20.5). */
import { ownChartName } from "../../../workbook/own-sheets";
import type { ChartPlan, SheetPlan } from "../../../workbook/plan";
import type { Dialect } from "../package/dialect";
import { escapeXml } from "../xml/xml-text";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** @param relationships one for each chart, in their order */
export function drawingXml(
  { charts, definedName }: SheetPlan,
  relationships: readonly string[],
  dialect: Dialect,
): string {
  const anchors = charts.map((chart, index) => {
    const name = ownChartName(definedName, index);
    return anchorXml(chart, { name, index, relationship: relationships[index] ?? "" }, dialect);
  });
  return (
    `${HEAD}<xdr:wsDr xmlns:xdr="${dialect.spreadsheetDrawing}" xmlns:a="${dialect.drawing}">` +
    `${anchors.join("")}</xdr:wsDr>`
  );
}

function anchorXml(
  { title, place }: ChartPlan,
  {
    name,
    index,
    relationship,
  }: { readonly name: string; readonly index: number; readonly relationship: string },
  dialect: Dialect,
): string {
  const corner = (tag: string, column: number, row: number): string =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  return [
    '<xdr:twoCellAnchor editAs="oneCell">',
    corner("from", place.left, place.top),
    corner("to", place.right + 1, place.bottom + 1),
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>',
    `<xdr:cNvPr id="${index + 2}" name="${escapeXml(name)}" descr="${escapeXml(title)}"/><xdr:cNvGraphicFramePr/>`,
    '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${dialect.chart}">`,
    `<c:chart xmlns:c="${dialect.chart}" xmlns:r="${dialect.relationships}" r:id="${relationship}"/>`,
    "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>",
  ].join("");
}
