/** What the families with units as rows share: their columns, evidence and reading. */
import { CLOSING_NUMBER } from "../words/maximum-terms";
import type { Evidence, LayoutId } from "../../scorebook/recognition";
import { maxInText } from "../regions/header-column";
import { unitColumns, type UnitColumns } from "../axes/unit-columns";
import { readUnitTable, type ReadUnits, type UnitTable } from "../readers/unit-table";
import type { UnitRows } from "../axes/unit-row";
import { kindOfHeading, kindOfUnits } from "../../text/unit-names";
import { isScorePart } from "../readers/part-filler";
import { speaksOfIndex } from "../words/title-terms";
import { hasRowKeys, keyEvidence, withDoubt } from "./key-evidence";
import { labelledUnits } from "./labelled-rows";
import { headerText } from "./criteria-evidence";
import { shapeOf, type Candidate, type TablePlace } from "./layout";

/** Each way of reading a place asks for its columns. */
const known = new WeakMap<TablePlace, { readonly found: UnitColumns | null }>();

/** The columns of a table with units as rows; null where it is none. */
export function unitRowColumns(place: TablePlace): UnitColumns | null {
  const before = known.get(place);
  if (before !== undefined) return before.found;
  const found = columnsAnew(place);
  known.set(place, { found });
  return found;
}

function columnsAnew(place: TablePlace): UnitColumns | null {
  const { band } = place;
  // Maxima and criteria names in the header beside units: a list with one score a row, not this.
  if (band.columns.some(({ role, names }) => role === "criterion" && names.length === 0)) return null;
  const ofIndex = [...place.titles.map(({ text }) => text), place.view.name].some(speaksOfIndex);
  const found = unitColumns(place.view, band, place.bodyBottom, ofIndex);
  if (found === null) return null;
  const told = found.columns.some(({ role, node }) => node >= 0 && (isScorePart(role) || role === "percent"));
  return told ? labelledUnits(place, found) : null;
}

export function unitRowCandidate(
  place: TablePlace,
  found: UnitColumns,
  layout: LayoutId,
  confidence: number,
): Candidate {
  const early = hasRowKeys(found.columns) ? readUnits(place, found) : null;
  return {
    layout,
    confidence: early === null ? confidence : withDoubt(confidence, early),
    evidence: columnEvidence(place, found),
    shape: shapeOf(place, "unit-rows", found.columns),
    unitNames: [],
    read: () => {
      const read = early ?? readUnits(place, found);
      return {
        drafts: read.drafts,
        findings: read.findings,
        reasons: [],
        evidence: [...rowEvidence(place, read.rows), ...keyEvidence(place, read)],
      };
    },
  };
}

function readUnits(place: TablePlace, found: UnitColumns): ReadUnits {
  const { view } = place;
  return readUnitTable({
    view,
    bodyTop: place.band.bodyTop,
    bodyBottom: place.bodyBottom,
    found,
    year: place.year,
    surroundings: place.surroundings,
    titleMaxima: titleMaxima(place),
    said: place.rowsTold,
    composition: place.composition,
    weights: place.weightsTold,
    kindOf: (names, heading) => {
      const byNames = kindOfUnits(names);
      if (byNames !== "other") return byNames;
      const near = [heading, ...place.titles.map(({ text }) => text), view.name];
      return near.map(kindOfHeading).find((kind) => kind !== null) ?? "other";
    },
  });
}

/** "(thang điểm 100)", "Tổng điểm tối đa: 70 điểm" above the table; "thành phần (thang 10), chung (thang 100)" are two. */
export function titleMaxima(place: TablePlace): UnitTable["titleMaxima"] {
  return place.titles.flatMap(({ text, cell }) => {
    const values: number[] = [];
    for (let found = maxInText(text); found !== null; found = maxInText(found.rest))
      if (found.value >= 10_000_000) values.push(found.value);
    // "(khung 100)", whatever the word: a number in brackets that is the scale of percentages.
    const closing = CLOSING_NUMBER.exec(text);
    if (values.length === 0 && (closing?.[1] ?? "") === "100") values.push(100_000_000);
    return values.map((value) => ({ value, cell }));
  });
}

function columnEvidence(place: TablePlace, found: UnitColumns): Evidence[] {
  const { view, band } = place;
  const at = view.ref(band.top, band.left);
  const evidence: Evidence[] = [
    { code: "header-row", cell: at, params: { top: band.top + 1, bottom: band.bottom + 1 } },
  ];
  for (const { column, role, node } of found.columns) {
    if (role === "ignored" || node > 0) continue;
    evidence.push({
      code: "column-role",
      cell: view.ref(band.top, column),
      params: { role, text: headerText(place, column) },
    });
  }
  const criteria = found.nodes.length - 1;
  if (criteria > 0) evidence.push({ code: "criterion-columns", cell: at, params: { count: criteria } });
  const [first] = found.maxima;
  if (first !== undefined)
    evidence.push({ code: "maxima-in-header", cell: first.cell, params: { count: found.maxima.length } });
  if (band.numberRow >= 0)
    evidence.push({ code: "number-row", cell: view.ref(band.numberRow, band.left), params: {} });
  const hidden = found.columns.filter(({ column }) => view.isHidden(column));
  if (hidden.length > 0)
    evidence.push({ code: "hidden-columns-skipped", cell: at, params: { count: hidden.length } });
  return [...evidence, place.yearEvidence];
}

function rowEvidence(place: TablePlace, rows: UnitRows): Evidence[] {
  const { view } = place;
  const evidence: Evidence[] = [];
  const units = rows.blocks.flatMap((block) => block.units);
  const [first] = units;
  if (first !== undefined)
    evidence.push({ code: "unit-rows", cell: first.cell, params: { count: units.length } });
  if (rows.maxRow >= 0)
    evidence.push({ code: "maxima-row", cell: view.ref(rows.maxRow, place.band.left), params: {} });
  if (rows.blocks.length > 1)
    evidence.push({ code: "groups-by-kind", cell: null, params: { count: rows.blocks.length } });
  const [ignored] = rows.ignored;
  if (ignored !== undefined) {
    evidence.push({
      code: "ignored-rows",
      cell: view.ref(ignored, place.band.left),
      params: { count: rows.ignored.length },
    });
  }
  return evidence;
}

/** How many columns the header itself explains. */
export function saidRoles(place: TablePlace, roles: readonly string[]): number {
  return place.band.columns.filter(({ role }) => role !== null && roles.includes(role)).length;
}
