/** How a sheet is to be read, while a person is putting it right: nothing of it is kept yet. */
import { isScorePart } from "../../reading/readers/part-filler";
import { mappingOf, mappingsFor } from "../../reading/mappings/mapping";
import { keyShape, shapesOf } from "../../reading/regions/sheet-shape";
import { SheetView } from "../../reading/regions/sheet-view";
import { headerName, suggestedColumns, suggestedMapping } from "../../reading/mappings/suggest-mapping";
import type { Corrections, LayoutCorrection, RowMeaning } from "../../scorebook/corrections";
import type { ColumnMeaning, ColumnRole } from "../../scorebook/table-shape";
import type { Recognition } from "../../scorebook/recognition";
import type { SheetSnapshot } from "../../workbook/snapshot";

/** Where the tables of a draft come from. */
export type DraftOrigin = "kept" | "recognised" | "suggested";

export interface MappingDraft {
  readonly origin: DraftOrigin;
  readonly tables: readonly LayoutCorrection[];
  /** The table that is being put right. */
  readonly at: number;
  /** Columns that the person has named: others follow when the header moves. */
  readonly byHand: ReadonlySet<number>;
  /** For every sheet of the same form, not for this one alone. */
  readonly alike: boolean;
}

/** As the workbook keeps it, else as recognition understood it, else a first guess. */
export function startOf(
  sheet: SheetSnapshot,
  recognitions: readonly Recognition[],
  corrections: Corrections,
): MappingDraft {
  const kept = mappingsFor(new SheetView(sheet), corrections.layouts);
  const [first] = kept;
  if (first !== undefined) return draft("kept", kept, first.sheet === "");
  const own = recognitions.filter(({ sheet: name, layout }) => name === sheet.name && layout !== "reasons");
  const used = own.some((recognition) => recognition.used)
    ? own.filter((recognition) => recognition.used)
    : own;
  const recognised = used.flatMap((recognition) => mappingOf(recognition, sheet) ?? []);
  if (recognised.length > 0) return draft("recognised", recognised, true);
  return draft("suggested", [suggestedMapping(sheet)], true);
}

function draft(origin: DraftOrigin, tables: readonly LayoutCorrection[], alike: boolean): MappingDraft {
  return { origin, tables, at: 0, byHand: new Set(), alike };
}

export function tableOf({ tables, at }: MappingDraft): LayoutCorrection {
  const table = tables[at];
  if (table === undefined) throw new Error("a draft holds the table that it is about");
  return table;
}

function withTable(of: MappingDraft, change: Partial<LayoutCorrection>): MappingDraft {
  const table = { ...tableOf(of), ...change };
  return { ...of, tables: of.tables.map((old, index) => (index === of.at ? table : old)) };
}

export function withTableChosen(of: MappingDraft, at: number): MappingDraft {
  return { ...of, at, byHand: new Set() };
}

export type FrameChange = Partial<
  Pick<LayoutCorrection, "orientation" | "headerTop" | "headerBottom" | "bodyTop" | "bodyBottom">
>;

/**
 * Moves the header or the body, or turns the table. The other edges give way, so that the header stays
 * above the body; columns that the person has not named are understood anew.
 */
export function withFrame(of: MappingDraft, sheet: SheetSnapshot, change: FrameChange): MappingDraft {
  const moved = settled({ ...tableOf(of), ...change }, change);
  const headerMoved =
    change.orientation !== undefined || change.headerTop !== undefined || change.headerBottom !== undefined;
  if (!headerMoved) return withTable(of, moved);
  const fresh = suggestedColumns(sheet, moved);
  const named = moved.columns.filter(({ column }) => of.byHand.has(column));
  const columns = [...named, ...fresh.filter(({ column }) => !of.byHand.has(column))];
  return withTable(of, { ...moved, columns: columns.sort((a, b) => a.column - b.column) });
}

/** headerTop ≤ headerBottom < bodyTop ≤ bodyBottom, around the edge that was moved. */
function settled(table: LayoutCorrection, moved: FrameChange): LayoutCorrection {
  let { headerTop, headerBottom, bodyTop, bodyBottom } = table;
  if (moved.bodyTop !== undefined) {
    bodyTop = Math.max(bodyTop, 1);
    headerBottom = Math.min(headerBottom, bodyTop - 1);
    headerTop = Math.min(headerTop, headerBottom);
  } else {
    if (moved.headerTop !== undefined) headerBottom = Math.max(headerBottom, headerTop);
    else headerTop = Math.min(headerTop, headerBottom);
    bodyTop = Math.max(bodyTop, headerBottom + 1);
  }
  if (bodyBottom >= 0) bodyBottom = Math.max(bodyBottom, bodyTop);
  return { ...table, headerTop, headerBottom, bodyTop, bodyBottom };
}

/** What a column is; one that was not named holds nothing. */
export function columnOf(of: MappingDraft, column: number): ColumnMeaning {
  const found = tableOf(of).columns.find((meaning) => meaning.column === column);
  return found ?? { column, role: "ignored", subject: "", year: null };
}

export function withColumn(of: MappingDraft, meaning: ColumnMeaning): MappingDraft {
  const others = tableOf(of).columns.filter(({ column }) => column !== meaning.column);
  const columns = [...others, meaning].sort((a, b) => a.column - b.column);
  return { ...withTable(of, { columns }), byHand: new Set([...of.byHand, meaning.column]) };
}

/**
 * Another role for a column. A maximum is that of all units; a score that had no name takes that of its
 * header where the others have theirs.
 */
export function withRole(
  of: MappingDraft,
  sheet: SheetSnapshot,
  column: number,
  role: ColumnRole,
): MappingDraft {
  const table = tableOf(of);
  const before = columnOf(of, column);
  const others = table.columns.filter((each) => each.column !== column);
  const named = others.some((each) => isScorePart(each.role) && each.subject !== "");
  const shared = others.some((each) => each.subject !== "" && each.subject === before.subject);
  const subject = (): string => {
    if (!aboutScores(role)) return "";
    if (!isScorePart(role) && table.orientation === "criteria-rows") return shared ? before.subject : "";
    if (before.subject !== "" || !named || !isScorePart(role)) return before.subject;
    return headerName(sheet, table, column);
  };
  return withColumn(of, { ...before, role, subject: subject() });
}

/** Columns that belong to a unit, an area or a criterion. */
export function aboutScores(role: ColumnRole): boolean {
  return isScorePart(role) || role === "max" || role === "percent" || role === "rank";
}

/** @param meaning null: as it is read by itself */
export function withRow(of: MappingDraft, row: number, meaning: RowMeaning | null): MappingDraft {
  const others = tableOf(of).rows.filter((said) => said.row !== row);
  const rows = meaning === null ? others : [...others, { row, meaning }].sort((a, b) => a.row - b.row);
  return withTable(of, { rows });
}

export function withYear(of: MappingDraft, year: number | null): MappingDraft {
  return withTable(of, { year });
}

export function withUnit(of: MappingDraft, unit: string): MappingDraft {
  return withTable(of, { unit });
}

/** A year or a unit that the person names is that of this sheet and of no other. */
export function isOfThisSheet({ tables }: MappingDraft): boolean {
  return tables.some(
    ({ year, unit, columns }) =>
      year !== null || unit !== "" || columns.some((column) => column.year !== null),
  );
}

/** The tables as they are kept: by the form, or by the sheet's name. */
function tablesToKeep(of: MappingDraft, sheet: SheetSnapshot): readonly LayoutCorrection[] {
  const alike = of.alike && !isOfThisSheet(of);
  return of.tables.map((table) => ({
    ...table,
    shape: alike ? keyShape(sheet, table) : "",
    sheet: alike ? "" : sheet.name,
  }));
}

/** The corrections with a draft in place of what was kept for its sheet. */
export function keptWith(corrections: Corrections, of: MappingDraft, sheet: SheetSnapshot): Corrections {
  const tables = tablesToKeep(of, sheet);
  const forForm = tables.some((table) => table.sheet === "");
  const rest = corrections.layouts.filter(
    (layout) => layout.sheet !== sheet.name && !(forForm && isOfForm(layout, sheet)),
  );
  return { ...corrections, layouts: [...rest, ...tables] };
}

/** The corrections without anything that was kept for a sheet. */
export function keptWithout(corrections: Corrections, sheet: SheetSnapshot): Corrections {
  const layouts = corrections.layouts.filter(
    (layout) => layout.sheet !== sheet.name && !isOfForm(layout, sheet),
  );
  return { ...corrections, layouts };
}

function isOfForm(layout: LayoutCorrection, sheet: SheetSnapshot): boolean {
  return layout.sheet === "" && shapesOf(new SheetView(sheet)).includes(layout.shape);
}

/** Other sheets of the same form, which would be read alike. */
export function sheetsAlike(
  { tables }: MappingDraft,
  sheet: SheetSnapshot,
  sheets: readonly SheetSnapshot[],
): readonly string[] {
  const keys = tables.map((table) => keyShape(sheet, table));
  return sheets
    .filter((other) => other.name !== sheet.name)
    .filter((other) => shapesOf(new SheetView(other)).some((shape) => keys.includes(shape)))
    .map(({ name }) => name);
}

/** True where two drafts say the same. */
export function saysTheSame(a: MappingDraft, b: MappingDraft): boolean {
  return a.alike === b.alike && JSON.stringify(a.tables) === JSON.stringify(b.tables);
}
