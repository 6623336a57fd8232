/**
 * Sheets of one form speak for each other: what one of several is read otherwise than the others is asked. A form is
 * told by the texts that its sheets have in common, wherever a caption was changed in one of them.
 */
import type { ColumnRole } from "../scorebook/table-shape";
import type { Doubt } from "../scorebook/proof";
import { fold } from "../text/fold";
import { kindOfUnit } from "../text/unit-names";
import type { DraftNode, DraftUnit } from "./readers/draft";
import type { SheetView } from "./regions/sheet-view";
import type { UnderstoodTable } from "./understand";

/** A sheet with a single table, and its texts. */
interface FormSheet {
  readonly table: UnderstoodTable;
  readonly texts: ReadonlyMap<string, number>;
}

/** So much of the texts of two sheets of one form is the same. */
const ALIKE = 0.5;
/** What makes a form of several sheets; notes and names alone do not. */
const FEWEST_TEXTS = 6;
const MOST_ROWS = 600;

/**
 * @param tables of the whole workbook, as each was read by itself
 * @param units of the sheets that are about one unit
 * @returns what is asked of the sheets that are read unlike the others of their form
 */
export function doubtsOfForms(
  tables: readonly UnderstoodTable[],
  units: ReadonlyMap<UnderstoodTable, DraftUnit>,
): ReadonlyMap<UnderstoodTable, Doubt> {
  const doubts = new Map<UnderstoodTable, Doubt>();
  const single = tables.filter(isOfOneUnit);
  if (single.length < 2) return doubts;
  for (const form of formsOf(tables)) {
    if (form.length < 2 || !form.some(({ table }) => isOfOneUnit(table))) continue;
    for (const { table } of form) {
      const doubt = unlike(table, form) ?? unitUnlike(table, form, units);
      if (doubt !== null) doubts.set(table, doubt);
    }
  }
  return doubts;
}

function isOfOneUnit({ reading }: UnderstoodTable): boolean {
  return reading.drafts.some(({ oneUnit }) => oneUnit);
}

function formsOf(tables: readonly UnderstoodTable[]): FormSheet[][] {
  const bySheet = new Map<SheetView, UnderstoodTable[]>();
  for (const table of tables) {
    const { view } = table.place;
    bySheet.set(view, [...(bySheet.get(view) ?? []), table]);
  }
  const forms: FormSheet[][] = [];
  for (const [view, [table, ...others]] of bySheet) {
    if (table === undefined || others.length > 0 || table.candidate.layout === "mapping") continue;
    const own = { table, texts: textsOf(view) };
    const form = forms.find(([first]) => first !== undefined && isSameForm(first.texts, own.texts));
    if (form === undefined) forms.push([own]);
    else form.push(own);
  }
  return forms;
}

/** Every text of the sheet with the row in which it stands first. */
function textsOf(view: SheetView): Map<string, number> {
  const texts = new Map<string, number>();
  for (let row = view.top; row <= Math.min(view.bottom, view.top + MOST_ROWS); row++)
    for (let column = view.left; column <= view.right; column++) {
      const text = view.text(row, column);
      if (text === "" || /^[\d\s.,]*$/.test(text)) continue;
      const folded = fold(text);
      if (!texts.has(folded)) texts.set(folded, row);
    }
  return texts;
}

function isSameForm(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean {
  let both = 0;
  for (const text of one.keys()) if (other.has(text)) both++;
  return both >= FEWEST_TEXTS && both >= Math.max(one.size, other.size) * ALIKE;
}

/** Columns in which no figure of the index stands: they may be missing on a sheet. */
const ASIDE: ReadonlySet<ColumnRole> = new Set([
  "evidence",
  "reason",
  "responsible",
  "remedy",
  "ignored",
  "statistic",
]);

function columnsOf({ candidate }: UnderstoodTable): string {
  const { orientation, columns } = candidate.shape;
  const own = columns.filter(({ role }) => !ASIDE.has(role)).map(({ column, role }) => `${column}${role}`);
  return [orientation, ...own.sort()].join(" ");
}

/** What most sheets of the form are: at least as many as are otherwise. */
function commonest(of: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const own of of) counts.set(own, (counts.get(own) ?? 0) + 1);
  return [...counts].reduce((best, own) => (own[1] > best[1] ? own : best), ["", 0])[0];
}

/** Columns or rows that are read otherwise than on most sheets of the form. */
function unlike(table: UnderstoodTable, form: readonly FormSheet[]): Doubt | null {
  const { view, band } = table.place;
  const common = commonest(form.map((own) => columnsOf(own.table)));
  const others = form.map((own) => own.table).filter((own) => own !== table && columnsOf(own) === common);
  const [model] = others;
  if (model === undefined) return null;
  const doubt = (row: number, other: UnderstoodTable): Doubt => ({
    code: "unlike-form",
    cells: [view.ref(row, band.left)],
    params: { other: other.place.view.name },
  });
  if (columnsOf(table) !== common) return doubt(band.bottom, model);
  const own = treeOf(table);
  const compared = others.flatMap((other) => {
    const row = own === null ? null : rowUnlike(own, treeOf(other));
    return row === null ? [] : [{ other, row }];
  });
  const unequal = compared.filter(({ row }) => row !== ALL_ALIKE);
  const [first] = unequal;
  if (first === undefined) return null;
  if (compared.length > 1 && unequal.length * 2 <= compared.length) return null;
  // Of two sheets that differ the one is asked that says less.
  if (compared.length === 1 && saysMore(table, first.other)) return null;
  return doubt(first.row, first.other);
}

function saysMore(table: UnderstoodTable, other: UnderstoodTable): boolean {
  const [own, its] = [table, other].map(({ candidate }) => candidate.confidence);
  return own === its ? table.proof.length > other.proof.length : (own ?? 0) > (its ?? 0);
}

interface Tree {
  readonly table: UnderstoodTable;
  readonly byRow: ReadonlyMap<number, DraftNode>;
  readonly rowsOfNames: ReadonlyMap<string, number>;
  readonly nodes: readonly DraftNode[];
}

function treeOf(table: UnderstoodTable): Tree | null {
  const { reading, place } = table;
  const nodes = reading.drafts[0]?.nodes;
  if (nodes === undefined) return null;
  const byRow = new Map<number, DraftNode>();
  const rowsOfNames = new Map<string, number>();
  const twice = new Set<string>();
  for (const node of nodes.slice(1)) {
    if (node.cell === null || node.cell.sheet !== place.view.name) continue;
    byRow.set(node.cell.row, node);
    const name = fold(node.name);
    if (rowsOfNames.has(name)) twice.add(name);
    rowsOfNames.set(name, node.cell.row);
  }
  for (const name of twice) rowsOfNames.delete(name);
  return { table, byRow, rowsOfNames, nodes };
}

const ALL_ALIKE = -1;

/** The first row that hangs elsewhere than on the other, or that only one of both counts; null where the rows do not lie alike. */
function rowUnlike(own: Tree, other: Tree | null): number | null {
  const shift = other === null ? null : shiftOf(own, other);
  if (other === null || shift === null) return null;
  for (const [row, node] of own.byRow) {
    const same = other.byRow.get(row + shift);
    const isOdd =
      same === undefined
        ? isFilled(other.table, row + shift)
        : parentRow(own, node) !== shifted(parentRow(other, same), -shift);
    if (isOdd) return row;
  }
  const missing = [...other.byRow.keys()].find(
    (row) => !own.byRow.has(row - shift) && isFilled(own.table, row - shift),
  );
  return missing === undefined ? ALL_ALIKE : missing - shift;
}

/** How far down the rows of one sheet lie from those of the other; null where they do not lie alike. */
function shiftOf(own: Tree, other: Tree): number | null {
  const counts = new Map<number, number>();
  let both = 0;
  for (const [name, row] of own.rowsOfNames) {
    const there = other.rowsOfNames.get(name);
    if (there === undefined) continue;
    both++;
    counts.set(there - row, (counts.get(there - row) ?? 0) + 1);
  }
  const [shift, most] = [...counts].reduce((best, own) => (own[1] > best[1] ? own : best), [0, 0]);
  // Rows put in between make it another form, and so does another set of criteria.
  const isOneForm = both * 2 >= Math.max(own.rowsOfNames.size, other.rowsOfNames.size);
  return both > 0 && most === both && isOneForm ? shift : null;
}

function parentRow({ nodes }: Tree, { parent }: DraftNode): number | null {
  return nodes[parent]?.cell?.row ?? null;
}

function shifted(row: number | null, by: number): number | null {
  return row === null ? null : row + by;
}

function isFilled({ place, candidate }: UnderstoodTable, row: number): boolean {
  if (row < place.band.bodyTop || row > place.bodyBottom) return false;
  return candidate.shape.columns.some(
    ({ column, role }) =>
      !ASIDE.has(role) && role !== "criterion" && role !== "code" && place.view.shown(row, column) !== "",
  );
}

/** A sheet whose unit is named otherwise than those of the others: by their common heading, or by nothing that is a body's name. */
function unitUnlike(
  table: UnderstoodTable,
  form: readonly FormSheet[],
  units: ReadonlyMap<UnderstoodTable, DraftUnit>,
): Doubt | null {
  const unit = units.get(table);
  const { view, band } = table.place;
  const doubt: Doubt = {
    code: "unknown-unit",
    cells: [unit?.cell ?? view.ref(band.top, band.left)],
    params: { column: unit?.name ?? "" },
  };
  const others = form.filter((own) => own.table !== table && units.has(own.table));
  if (unit !== undefined && others.some((own) => isHeadingOf(own.table, unit, units.get(own.table))))
    return doubt;
  const named = others.filter((own) => kindOfUnit(units.get(own.table)?.name ?? "") !== "other");
  // Nothing but the sheet's number tells one unit from the other.
  if (unit === undefined) return isOfOneUnit(table) ? doubt : null;
  const isNamed = kindOfUnit(unit.name) !== "other";
  return !isNamed && named.length > 0 && named.length === others.length ? doubt : null;
}

/** True where the name stands at the same place of a sheet that is about another unit: it heads both. */
function isHeadingOf({ candidate }: UnderstoodTable, name: DraftUnit, own: DraftUnit | undefined): boolean {
  if (own === undefined || fold(own.name) === fold(name.name) || name.cell === null) return false;
  const { row, column } = name.cell;
  return candidate.unitNames.some(
    ({ name: other, cell }) => fold(other) === fold(name.name) && cell?.row === row && cell.column === column,
  );
}
