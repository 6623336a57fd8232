/** Tables with several rows to a unit or a criterion: the column that tells them apart gets its meaning. */
import { criteriaColumns, type CriteriaColumns } from "../axes/criteria-columns";
import { labelColumn, type LabelColumn } from "../axes/label-column";
import { ownUnits } from "../axes/own-unit";
import type { UnitColumns } from "../axes/unit-columns";
import { isProperName, kindOfUnit } from "../../text/unit-names";
import type { ColumnMeaning } from "../../scorebook/table-shape";
import type { TablePlace } from "./layout";

/** Roles that a column of labels may seem to have by its header: "Loại" is a class elsewhere. */
const FREE: ReadonlySet<string> = new Set(["ignored", "class", "reason", "evidence"]);

export function labelledUnits(place: TablePlace, found: UnitColumns): UnitColumns {
  const labels = labelsBeside(place, found.columns, found.unitColumn);
  if (labels === null) return found;
  return { ...found, columns: withRole(found.columns, labels, (told) => ({ ...told, node: -1 })) };
}

/** Each way of reading a place asks for its columns. */
const known = new WeakMap<TablePlace, { readonly found: CriteriaColumns | null }>();

/** The columns of a table with criteria as rows; null where it is none. */
export function labelledCriteria(place: TablePlace): CriteriaColumns | null {
  const before = known.get(place);
  if (before !== undefined) return before.found;
  const found = labelledAnew(place);
  known.set(place, { found });
  return found;
}

function labelledAnew(place: TablePlace): CriteriaColumns | null {
  const named = criteriaColumns(place.view, place.band, place.bodyBottom);
  const found = named === null ? null : ofOneUnit(place, named);
  const naming = found?.columns.find(({ role }) => role === "criterion");
  if (found === null || naming === undefined) return found;
  const labels = labelsBeside(place, found.columns, naming.column);
  if (labels === null) return found;
  return {
    ...found,
    columns: withRole(found.columns, labels, (told) => ({ ...told, unitCell: null, group: "" })),
  };
}

/** A score is made of so many parts at most. */
const MOST_PARTS = 6;

/**
 * A sheet that names its own unit, with columns that name nobody ("Tự cho", "Tổ chấm"): they are parts of its
 * score. The last counts; of which of several does, the user is asked (doubts.ts).
 */
function ofOneUnit(place: TablePlace, found: CriteriaColumns): CriteriaColumns {
  const { unitColumns, unitNames, partColumns } = found;
  if (unitColumns === 0 || unitColumns > MOST_PARTS || unitNames > 0 || partColumns > 0) return found;
  const own = found.columns.filter(({ subject }) => subject !== "");
  // A single word ("Được") is no more a place's name than a caption.
  if (own.some(({ subject }) => isProperName(subject) && /[\s\d]/.test(subject))) return found;
  const [unit] = ownUnits(place);
  if (unit === undefined || kindOfUnit(unit.unit.name) === "other") return found;
  const lastOf = (year: number | null): number =>
    Math.max(
      ...own.filter((other) => other.role === "final" && other.year === year).map(({ column }) => column),
    );
  const columns = found.columns.map((column) => {
    if (column.subject === "") return column;
    const role = column.role !== "final" || column.column === lastOf(column.year) ? column.role : "ignored";
    return { ...column, role, subject: "", unitCell: null, group: "" };
  });
  return { ...found, columns, unitColumns: 0, partColumns: 1 };
}

function labelsBeside(
  { view, band, bodyBottom }: TablePlace,
  columns: readonly ColumnMeaning[],
  nameColumn: number,
): LabelColumn | null {
  const roles = new Map(columns.map(({ column, role }) => [column, role]));
  return labelColumn(view, {
    top: band.bodyTop,
    bottom: bodyBottom,
    nameColumn,
    yearColumns: columns.filter(({ role }) => role === "year").map(({ column }) => column),
    isFree: (column) => FREE.has(roles.get(column) ?? "ignored"),
  });
}

interface Told extends ColumnMeaning {
  readonly header: string;
}

function withRole<Column extends Told>(
  columns: readonly Column[],
  { column, role }: LabelColumn,
  complete: (told: Told) => Column,
): readonly Column[] {
  const header = columns.find((told) => told.column === column)?.header ?? "";
  const own = complete({ column, role, subject: "", year: null, header });
  return [...columns.filter((other) => other.column !== column), own].sort((a, b) => a.column - b.column);
}
