/** Reads a table the way a person said (in the pane, or by --mapping FILE.json), whatever recognition thinks of it. */
import type { LayoutCorrection } from "../../scorebook/corrections";
import type { Evidence, Recognition } from "../../scorebook/recognition";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { readCriteriaTable } from "../readers/criteria-table";
import type { DraftUnit } from "../readers/draft";
import { bandOf, type HeaderBand } from "../regions/header";
import type { Candidate, TablePlace } from "../layouts/layout";
import { titleMaxima } from "../layouts/unit-rows";
import { isAboutOne, mappedCriteriaColumns, mappedUnitColumns } from "./mapped-columns";
import { ownUnits } from "../axes/own-unit";
import type { Span } from "../regions/header-cells";
import { placeOf } from "../regions/places";
import { keyShape, shapesOf } from "../regions/sheet-shape";
import { SheetView } from "../regions/sheet-view";
import { shareColumns, titlesOf } from "../regions/titles-of-tables";
import type { TitleLine } from "../regions/surroundings";
import { kindOfHeading, kindOfUnits } from "../../text/unit-names";
import { isList, readLongTable } from "../readers/long-table";
import { readUnitTable } from "../readers/unit-table";

export interface MappedTable {
  readonly place: TablePlace;
  readonly candidate: Candidate;
}

/**
 * The mappings that are meant for a sheet: those by its name, else those by its shape; one for each of its
 * tables from the top and the left. Of two that claim the same rows of the same columns the later counts.
 */
export function mappingsFor(
  view: SheetView,
  mappings: readonly LayoutCorrection[],
): readonly LayoutCorrection[] {
  if (mappings.length === 0) return [];
  const named = mappings.filter(({ sheet }) => sheet === view.name);
  const shapes = named.length > 0 ? [] : shapesOf(view);
  const meant =
    named.length > 0 ? named : mappings.filter(({ sheet, shape }) => sheet === "" && shapes.includes(shape));
  const kept: LayoutCorrection[] = [];
  for (const mapping of [...meant].reverse()) {
    if (!kept.some((later) => overlap(later, mapping))) kept.push(mapping);
  }
  return kept.sort((a, b) => a.headerTop - b.headerTop || spanOf(a).left - spanOf(b).left);
}

/** Rival mappings claim the same rows; those of other columns are of a table beside it. */
function overlap(a: LayoutCorrection, b: LayoutCorrection): boolean {
  return shareRows(a, b) && shareColumns(spanOf(a), spanOf(b));
}

function shareRows(a: LayoutCorrection, b: LayoutCorrection): boolean {
  const end = ({ bodyBottom }: LayoutCorrection): number => (bodyBottom < 0 ? Infinity : bodyBottom);
  return a.headerTop <= end(b) && b.headerTop <= end(a);
}

/** The columns that a mapping speaks of. */
function spanOf({ columns }: LayoutCorrection): Span {
  let [left, right] = [Infinity, -Infinity];
  for (const { column } of columns) [left, right] = [Math.min(left, column), Math.max(right, column)];
  return columns.length === 0 ? { left: 0, right: Infinity } : { left, right };
}

/** A recognised table as a mapping that a person can edit; null where nothing was recognised. */
export function mappingOf(recognition: Recognition, sheet: SheetSnapshot): LayoutCorrection | null {
  const { shape } = recognition;
  if (shape === null) return null;
  // Years of columns stand in their headers, which are read anew: next year's form says other ones.
  const columns = shape.columns.map((column) => ({ ...column, year: null }));
  // The last table goes to the end of its sheet, which may be longer next year.
  const bodyBottom = shape.bodyBottom >= new SheetView(sheet).bottom ? -1 : shape.bodyBottom;
  return {
    ...shape,
    columns,
    bodyBottom,
    shape: keyShape(sheet, shape),
    sheet: "",
    rows: [],
    year: null,
    unit: "",
  };
}

/** The tables of a sheet as its mappings say. */
export function mappedTables(
  view: SheetView,
  mappings: readonly LayoutCorrection[],
  fallbackYear: number,
): readonly MappedTable[] {
  const tables = mappings.map((mapping) => {
    // Beside another table only its own columns are its header's.
    const isBeside = mappings.some((other) => other !== mapping && shareRows(other, mapping));
    const { left, right } = isBeside ? spanOf(mapping) : view;
    return {
      top: mapping.headerTop,
      bodyTop: mapping.bodyTop,
      left: Math.max(left, view.left),
      right: Math.min(right, view.right),
    };
  });
  const titles = titlesOf(view, tables);
  return mappings.map((mapping, at) =>
    mappedTable(view, mapping, tables[at] ?? view, { titles: titles[at] ?? [], fallbackYear }),
  );
}

function mappedTable(
  view: SheetView,
  mapping: LayoutCorrection,
  span: Span,
  { titles, fallbackYear }: { readonly titles: readonly TitleLine[]; readonly fallbackYear: number },
): MappedTable {
  const band: HeaderBand = {
    ...bandOf(view, mapping.headerTop, mapping.headerBottom, { left: span.left, right: span.right }),
    bodyTop: mapping.bodyTop,
  };
  const bodyBottom = mapping.bodyBottom < 0 ? view.bottom : Math.min(mapping.bodyBottom, view.bottom);
  const found = placeOf(view, band, { bodyBottom, titles, fallbackYear });
  const place =
    mapping.year === null ? found : { ...found, year: mapping.year, yearEvidence: saidBy(mapping) };
  const { orientation, headerTop, headerBottom, bodyTop, columns } = mapping;
  return {
    place,
    candidate: {
      layout: "mapping",
      confidence: 1,
      evidence: [saidBy(mapping), ...(mapping.year === null ? [found.yearEvidence] : [])],
      shape: { orientation, headerTop, headerBottom, bodyTop, bodyBottom, columns },
      unitNames:
        mapping.orientation === "criteria-rows" && isAboutOne(mapping) ? unitNamesOf(place, mapping) : [],
      read: (own) =>
        mapping.orientation === "criteria-rows"
          ? readCriteria(place, mapping, own)
          : readUnits(place, mapping),
    },
  };
}

function saidBy({ shape, sheet, rows, year, unit }: LayoutCorrection): Evidence {
  const params = { shape, sheet, unit, rows: rows.length, year: year ?? "" };
  return { code: "mapped-by-user", cell: null, params };
}

function unitNamesOf(place: TablePlace, { unit }: LayoutCorrection): readonly DraftUnit[] {
  return unit === "" ? ownUnits(place).map((own) => own.unit) : [{ name: unit, cell: null }];
}

function saidRows({
  rows,
}: LayoutCorrection): ReadonlyMap<number, LayoutCorrection["rows"][number]["meaning"]> {
  return new Map(rows.map(({ row, meaning }) => [row, meaning]));
}

function readCriteria(
  place: TablePlace,
  mapping: LayoutCorrection,
  own: DraftUnit | null,
): ReturnType<Candidate["read"]> {
  const { view } = place;
  const read = readCriteriaTable({
    view,
    bodyTop: mapping.bodyTop,
    bodyBottom: place.bodyBottom,
    columns: mappedCriteriaColumns(place, mapping),
    unit: isAboutOne(mapping) ? (own ?? { name: view.name, cell: null }) : null,
    year: place.year,
    surroundings: place.surroundings,
    said: saidRows(mapping),
    kindOf: (units, group) =>
      kindIn(
        place,
        units.map(({ name }) => name),
        group,
      ),
  });
  return { drafts: read.drafts, findings: read.findings, reasons: [], evidence: [] };
}

function readUnits(place: TablePlace, mapping: LayoutCorrection): ReturnType<Candidate["read"]> {
  const { view } = place;
  if (isList(mapping.columns)) return readList(place, mapping);
  const read = readUnitTable({
    view,
    bodyTop: mapping.bodyTop,
    bodyBottom: place.bodyBottom,
    found: mappedUnitColumns(place, mapping),
    year: place.year,
    surroundings: place.surroundings,
    titleMaxima: titleMaxima(place),
    said: saidRows(mapping),
    kindOf: (names, heading) => kindIn(place, names, heading),
  });
  return { drafts: read.drafts, findings: read.findings, reasons: [], evidence: [] };
}

/** Units and criteria both in rows: a list with one score a row. */
function readList(place: TablePlace, mapping: LayoutCorrection): ReturnType<Candidate["read"]> {
  const headers = new Map(place.band.columns.map(({ column, text }) => [column, text]));
  const { drafts, findings } = readLongTable({
    view: place.view,
    bodyTop: mapping.bodyTop,
    bodyBottom: place.bodyBottom,
    columns: mapping.columns,
    year: place.year,
    surroundings: place.surroundings,
    said: saidRows(mapping),
    headerOf: (column) => headers.get(column) ?? "",
    kindOf: (names, heading) => kindIn(place, names, heading),
  });
  return { drafts, findings, reasons: [], evidence: [] };
}

function kindIn(
  place: TablePlace,
  names: readonly string[],
  heading: string,
): ReturnType<typeof kindOfUnits> {
  const byNames = kindOfUnits(names);
  if (byNames !== "other") return byNames;
  const near = [heading, place.view.name, ...place.titles.map(({ text }) => text)];
  return near.map(kindOfHeading).find((kind) => kind !== null) ?? "other";
}
