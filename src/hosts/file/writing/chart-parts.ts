/** The drawing and chart parts of an own sheet, with what points to them. */
import type { Package } from "../package/package";
import {
  changeRelationships,
  relationshipsPart,
  relationshipsXml,
  relativeTarget,
} from "../package/relationships";
import type { WorkbookPart } from "../package/workbook-part";
import { chartXml, valuesOf } from "./chart-xml";
import { drawingXml } from "./drawing-xml";
import type { PlacedSheet } from "./workbook-edit";

const DRAWING = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/**
 * @param added kinds of the parts made, by part
 * @returns the sheet's relationship to its drawing, null where it has no chart
 */
export function putCharts(
  parts: Package,
  { dialect }: WorkbookPart,
  { plan, name, part }: PlacedSheet,
  added: Map<string, string>,
): string | null {
  if (plan.charts.length === 0) return null;
  const drawing = parts.freeName("xl/drawings/drawing", ".xml");
  const valueAt = valuesOf(plan);
  const relationships = plan.charts.map((chart, index) => {
    const chartPart = parts.freeName("xl/charts/chart", ".xml");
    parts.put(chartPart, chartXml(chart, name, valueAt, dialect));
    added.set(chartPart, CHART);
    const type = `${dialect.relationships}/chart`;
    return { id: `rId${index + 1}`, type, target: relativeTarget(drawing, chartPart) };
  });
  const ids = relationships.map(({ id }) => id);
  parts.put(drawing, drawingXml(plan, ids, dialect));
  parts.put(relationshipsPart(drawing), relationshipsXml(relationships));
  added.set(drawing, DRAWING);
  const own = { type: `${dialect.relationships}/drawing`, target: relativeTarget(part, drawing) };
  return changeRelationships(parts, part, [own])[0] ?? null;
}
