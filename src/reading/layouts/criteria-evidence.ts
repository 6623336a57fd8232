/** The evidence that tables with criteria as rows share. */
import type { CriteriaColumns } from "../axes/criteria-columns";
import type { CriteriaRows } from "../axes/criteria-rows";
import type { Evidence } from "../../scorebook/recognition";
import type { TablePlace } from "./layout";

export function columnEvidence(place: TablePlace, found: CriteriaColumns): Evidence[] {
  const { view, band } = place;
  const header = view.ref(band.bottom, band.left);
  const evidence: Evidence[] = [
    {
      code: "header-row",
      cell: view.ref(band.top, band.left),
      params: { top: band.top + 1, bottom: band.bottom + 1 },
    },
  ];
  for (const column of found.columns) {
    if (column.subject !== "" || column.role === "ignored" || column.role === "statistic") continue;
    evidence.push({
      code: "column-role",
      cell: view.ref(band.top, column.column),
      params: { role: column.role, text: headerText(place, column.column) },
    });
  }
  if (found.unitColumns > 0) {
    evidence.push({
      code: "unit-columns",
      cell: header,
      params: { count: found.unitColumns, named: found.unitNames },
    });
  }
  if (!found.hasMax) evidence.push({ code: "no-maxima", cell: header, params: {} });
  if (band.numberRow >= 0)
    evidence.push({ code: "number-row", cell: view.ref(band.numberRow, band.left), params: {} });
  const hidden = found.columns.filter(({ column }) => view.isHidden(column));
  if (hidden.length > 0) {
    const [first] = hidden;
    evidence.push({
      code: "hidden-columns-skipped",
      cell: view.ref(band.top, first?.column ?? band.left),
      params: { count: hidden.length },
    });
  }
  return [...evidence, place.yearEvidence];
}

/** The lowest text over a column. */
export function headerText(place: TablePlace, column: number): string {
  for (let row = place.band.bottom; row >= place.band.top; row--) {
    const text = place.view.shown(row, column);
    if (text !== "") return text;
  }
  return "";
}

export function rowEvidence(place: TablePlace, rows: CriteriaRows): Evidence[] {
  const { view } = place;
  const evidence: Evidence[] = [
    {
      code: "criteria-codes",
      cell: rows.nodes[1]?.cell ?? null,
      params: { coded: rows.coded, rows: rows.nodes.length - 1 },
    },
  ];
  const total = rows.nodes[0];
  if (total?.cell === null || total === undefined)
    evidence.push({ code: "no-total-row", cell: null, params: {} });
  else evidence.push({ code: "total-row", cell: total.cell, params: { text: total.name } });
  if (rows.rankRow >= 0)
    evidence.push({ code: "rank-row", cell: view.ref(rows.rankRow, place.band.left), params: {} });
  const [first] = rows.ignored;
  if (first !== undefined) {
    evidence.push({
      code: "ignored-rows",
      cell: view.ref(first, place.band.left),
      params: { count: rows.ignored.length },
    });
  }
  return evidence;
}
