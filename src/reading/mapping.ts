/** Reads a table the way a person said (in the pane, or by --mapping FILE.json), whatever recognition thinks of it. */
import type { LayoutCorrection } from "../scorebook/corrections";
import type { Recognition } from "../scorebook/recognition";
import type { SheetSnapshot } from "../workbook/snapshot";
import type { CriteriaColumn } from "./criteria-table";
import { readCriteriaTable } from "./criteria-table";
import { kindOf } from "./criteria-rows";
import { layoutCorrection } from "./correction-values";
import { leadingCode } from "./codes";
import type { DraftNode, DraftUnit } from "./draft";
import type { HeaderBand } from "./header";
import { maxInText } from "./header";
import { ownUnits } from "./own-unit";
import type { Candidate, Place } from "./layouts/layout";
import { isScorePart } from "./part-filler";
import { placeOf } from "./places";
import { isRecord, parseJson } from "./setting-values";
import { sheetShape, shapeOfView } from "./sheet-shape";
import type { SheetView } from "./sheet-view";
import { titleLines } from "./surroundings";
import type { UnitColumn, UnitColumns } from "./unit-columns";
import { kindOfHeading, kindOfUnits } from "./unit-names";
import { readUnitTable } from "./unit-table";

/** Steps of a criterion's path in the subject of a column: "Cải cách thể chế > 2.1. Rà soát". */
const STEP = " > ";

/** The mapping that is meant for a sheet: by its name first, then by its shape; null where none is. */
export function mappingFor(view: SheetView, mappings: readonly LayoutCorrection[]): LayoutCorrection | null {
  if (mappings.length === 0) return null;
  const named = mappings.filter(({ sheet }) => sheet === view.name).at(-1);
  if (named !== undefined) return named;
  const shape = shapeOfView(view);
  return mappings.filter((mapping) => mapping.sheet === "" && mapping.shape === shape).at(-1) ?? null;
}

/** A recognised table as a mapping that a person can edit; null where nothing was recognised. */
export function mappingOf(recognition: Recognition, sheet: SheetSnapshot): LayoutCorrection | null {
  const { shape } = recognition;
  if (shape === null) return null;
  return { ...shape, shape: sheetShape(sheet), sheet: "", rows: [], year: null, unit: "" };
}

/** A --mapping file: one mapping, a list, or {"layouts": […]}; null where any of it is no mapping. */
export function parseMappings(text: string): readonly LayoutCorrection[] | null {
  const value = parseJson(text);
  const list: unknown = isRecord(value) && "layouts" in value ? value["layouts"] : value;
  const elements: readonly unknown[] = Array.isArray(list) ? list : [list];
  const mappings = elements.map(layoutCorrection);
  return mappings.every((mapping) => mapping !== null) ? mappings : null;
}

/** The table of a sheet as the mapping says. */
export function mappedTable(
  view: SheetView,
  mapping: LayoutCorrection,
  fallbackYear: number,
): { readonly place: Place; readonly candidate: Candidate } {
  const band: HeaderBand = {
    top: mapping.headerTop,
    bottom: mapping.headerBottom,
    bodyTop: mapping.bodyTop,
    numberRow: -1,
    columns: [],
  };
  const bodyBottom = mapping.bodyBottom < 0 ? view.bottom : Math.min(mapping.bodyBottom, view.bottom);
  const titles = titleLines(view, view.top, band.top - 1);
  const found = placeOf(view, band, bodyBottom, titles, fallbackYear);
  const place = mapping.year === null ? found : { ...found, year: mapping.year };
  const { shape, sheet, rows, year, unit, ...table } = mapping;
  return {
    place,
    candidate: {
      layout: "mapping",
      confidence: 1,
      evidence: [
        {
          code: "mapped-by-user",
          cell: view.ref(band.top, view.left),
          params: { shape, sheet, unit, rows: rows.length, year: year ?? "" },
        },
      ],
      shape: { ...table, bodyBottom },
      unitNames:
        mapping.orientation === "criteria-rows" && isAboutOne(mapping) ? unitNamesOf(place, mapping) : [],
      read: (own) =>
        mapping.orientation === "criteria-rows"
          ? readCriteria(place, mapping, own)
          : readUnits(place, mapping),
    },
  };
}

function isAboutOne({ columns }: LayoutCorrection): boolean {
  return !columns.some(({ role, subject }) => isScorePart(role) && subject !== "");
}

function unitNamesOf(place: Place, { unit }: LayoutCorrection): readonly DraftUnit[] {
  return unit === "" ? ownUnits(place).map((own) => own.unit) : [{ name: unit, cell: null }];
}

function saidRows({
  rows,
}: LayoutCorrection): ReadonlyMap<number, LayoutCorrection["rows"][number]["meaning"]> {
  return new Map(rows.map(({ row, meaning }) => [row, meaning]));
}

function readCriteria(
  place: Place,
  mapping: LayoutCorrection,
  own: DraftUnit | null,
): ReturnType<Candidate["read"]> {
  const { view } = place;
  const columns = mapping.columns.map((column): CriteriaColumn => {
    const cell = view.ref(mapping.headerBottom, column.column);
    return { ...column, unitCell: column.subject === "" ? null : cell, group: "", header: column.subject };
  });
  const read = readCriteriaTable({
    view,
    bodyTop: mapping.bodyTop,
    bodyBottom: place.bodyBottom,
    columns,
    unit: isAboutOne(mapping) ? (own ?? { name: view.name, cell: null }) : null,
    year: place.year,
    surroundings: place.surroundings,
    said: saidRows(mapping),
    kindOf: (units) =>
      kindIn(
        place,
        units.map(({ name }) => name),
        "",
      ),
  });
  return { drafts: read.drafts, findings: read.findings, reasons: [], evidence: [] };
}

function readUnits(place: Place, mapping: LayoutCorrection): ReturnType<Candidate["read"]> {
  const { view } = place;
  const read = readUnitTable({
    view,
    bodyTop: mapping.bodyTop,
    bodyBottom: place.bodyBottom,
    found: unitColumnsOf(place, mapping),
    year: place.year,
    surroundings: place.surroundings,
    titleMax: null,
    said: saidRows(mapping),
    kindOf: (names, heading) => kindIn(place, names, heading),
  });
  return { drafts: read.drafts, findings: read.findings, reasons: [], evidence: [] };
}

function kindIn(place: Place, names: readonly string[], heading: string): ReturnType<typeof kindOfUnits> {
  const byNames = kindOfUnits(names);
  if (byNames !== "other") return byNames;
  const near = [heading, place.view.name, ...place.titles.map(({ text }) => text)];
  return near.map(kindOfHeading).find((kind) => kind !== null) ?? "other";
}

/** Columns with the nodes that their subjects name: a path from the area down; "" is the total. */
function unitColumnsOf(place: Place, mapping: LayoutCorrection): UnitColumns {
  const { view } = place;
  const paths: string[] = [""];
  const add = (path: string): void => {
    if (path === "" || paths.includes(path)) return;
    const parent = path.split(STEP).slice(0, -1).join(STEP);
    add(parent);
    // Pre-order: below its parent and the branches that the parent has already.
    let at = paths.indexOf(parent) + 1;
    while (at < paths.length && (parent === "" || paths[at]?.startsWith(parent + STEP) === true)) at++;
    paths.splice(at, 0, path);
  };
  const stripped = (subject: string): string => (maxInText(subject)?.rest ?? subject).trim();
  for (const { subject } of mapping.columns) add(stripped(subject));
  const nodes = paths.map((path): DraftNode => {
    const steps = path === "" ? [] : path.split(STEP);
    const own = steps[steps.length - 1] ?? "";
    const leading = leadingCode(own);
    const first = mapping.columns.find(({ subject }) => stripped(subject) === path);
    return {
      code: leading?.code.text ?? "",
      name: leading?.rest ?? own,
      level: steps.length,
      kind: steps.length === 0 ? "scored" : kindOf(own),
      parent: steps.length === 0 ? -1 : paths.indexOf(steps.slice(0, -1).join(STEP)),
      cell: first === undefined || path === "" ? null : view.ref(mapping.headerBottom, first.column),
    };
  });
  const columns = mapping.columns.map((column): UnitColumn => {
    const scored =
      isScorePart(column.role) ||
      column.role === "percent" ||
      column.role === "rank" ||
      column.role === "max";
    const node = scored ? paths.indexOf(stripped(column.subject)) : -1;
    return { ...column, node, header: column.subject };
  });
  const maxima = mapping.columns.flatMap(({ column, subject }) => {
    const found = maxInText(subject);
    const node = paths.indexOf(stripped(subject));
    return found === null ? [] : [{ node, value: found.value, cell: view.ref(mapping.headerBottom, column) }];
  });
  const unitColumn = mapping.columns.find(({ role }) => role === "unit")?.column ?? -1;
  return { columns, nodes, maxima, unitColumn };
}
