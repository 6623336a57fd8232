/**
 * A list with one score a row, as data tools write it: unit, criterion, and often a part of the score, a year
 * or a quarter. Its columns are known by their structure, whatever they are called.
 */
import type { Evidence } from "../../scorebook/recognition";
import { rowFields } from "../axes/row-fields";
import { rowKeys, type RowKeys } from "../axes/row-keys";
import { listColumns, valueRoles } from "../axes/value-roles";
import { isScorePart } from "../readers/part-filler";
import type { ReadList } from "../readers/list-table";
import { readLongTable } from "../readers/long-table";
import { ScoreCells } from "../readers/score-cells";
import { yearsIn } from "../regions/titles";
import { kindOfHeading, kindOfUnits } from "../../text/unit-names";
import { headerText } from "./criteria-evidence";
import { keyEvidence } from "./key-evidence";
import { shapeOf, type Candidate, type Layout, type TablePlace } from "./layout";

const SURE = 0.95;
/** Below CERTAIN: read, and asked about. */
const UNSURE = 0.5;

export const longList: Layout = {
  id: "long-list",
  recognise(place: TablePlace): Candidate | null {
    const { view, band, bodyBottom } = place;
    const cells = new ScoreCells(view, band.bodyTop, bodyBottom);
    const found = rowFields(view, cells, band.columns, { top: band.bodyTop, bottom: bodyBottom });
    const keys = found === null ? null : rowKeys(found.fields, found.rows.length);
    if (found === null || keys === null) return null;
    const figures = found.fields.filter((field) => field.items.length === 0 && !keys.years.includes(field));
    const { roles, sure } = valueRoles(figures, keys);
    const told = new Map([...notes(place), ...roles]);
    const columns = listColumns(found.fields, keys, told);
    // Points lost alone make a list of reasons, and no score.
    if (!columns.some(({ role }) => isScorePart(role) && role !== "deducted" && role !== "penalty"))
      return null;
    const dated = datedPlace(place, keys);
    const read = readLongTable({
      view,
      bodyTop: band.bodyTop,
      bodyBottom,
      columns,
      year: dated.year,
      surroundings: place.surroundings,
      said: new Map(),
      headerOf: (column) => headerText(place, column),
      kindOf: (names, heading) => kindIn(place, names, heading),
    });
    const certain = sure && keys.sure && read.sure && (read.periods?.whole ?? true);
    return {
      layout: "long-list",
      confidence: certain ? SURE : UNSURE,
      evidence: [...evidenceOf(dated, keys, sure && keys.sure && read.sure), dated.yearEvidence],
      shape: shapeOf(place, "unit-rows", columns),
      unitNames: [],
      place: dated,
      read: () => ({ ...read, reasons: [], evidence: readEvidence(dated, keys, read) }),
    };
  },
};

/** Columns of texts that the header calls reasons and the like. */
function notes({ band }: TablePlace): readonly (readonly [number, "reason" | "responsible" | "remedy"])[] {
  return band.columns.flatMap(({ column, role }) =>
    role === "reason" || role === "responsible" || role === "remedy" ? [[column, role] as const] : [],
  );
}

/** The place with the latest year of its rows, where nothing around the table tells one. */
function datedPlace(place: TablePlace, { years }: RowKeys): TablePlace {
  const { view, band, bodyBottom } = place;
  if (place.yearEvidence.code !== "no-year") return place;
  let latest: { readonly year: number; readonly row: number; readonly column: number } | null = null;
  for (const { column } of years) {
    for (let row = band.bodyTop; row <= bodyBottom; row++) {
      const [year = 0] = yearsIn(view.shown(row, column));
      if (year > (latest?.year ?? 0)) latest = { year, row, column };
    }
  }
  if (latest === null) return place;
  const { year, row, column } = latest;
  const yearEvidence: Evidence = { code: "year-in-column", cell: view.ref(row, column), params: { year } };
  return { ...place, year, yearEvidence };
}

function evidenceOf(place: TablePlace, keys: RowKeys, sure: boolean): Evidence[] {
  const { view, band } = place;
  const at = view.ref(band.top, view.left);
  const columns = [keys.unit, ...keys.criteria, keys.part, ...keys.years].filter((field) => field !== null);
  const names = columns.map(({ column }) => headerText(place, column)).filter((text) => text !== "");
  const evidence: Evidence[] = [
    { code: "header-row", cell: at, params: { top: band.top + 1, bottom: band.bottom + 1 } },
    { code: "row-keys", cell: at, params: { keys: names.join(", ") } },
  ];
  if (!sure) evidence.push({ code: "unsure-keys", cell: at, params: {} });
  return evidence;
}

function readEvidence(place: TablePlace, keys: RowKeys, { units, parts, periods }: ReadList): Evidence[] {
  const { view, band } = place;
  const cell = view.ref(band.bodyTop, keys.unit.column);
  const labelled = parts === null || keys.part === null ? null : { ...parts, partColumn: keys.part.column };
  return [
    { code: "unit-rows", cell, params: { count: units } },
    ...keyEvidence(place, { parts: labelled, periods }),
  ];
}

function kindIn(
  place: TablePlace,
  names: readonly string[],
  heading: string,
): ReturnType<typeof kindOfUnits> {
  const byNames = kindOfUnits(names);
  if (byNames !== "other") return byNames;
  const near = [heading, ...place.titles.map(({ text }) => text), place.view.name];
  return near.map(kindOfHeading).find((kind) => kind !== null) ?? "other";
}
