/** Tables with several rows to a unit or a criterion: the column that tells them apart gets its meaning. */
import { criteriaColumns, type CriteriaColumns } from "../axes/criteria-columns";
import { labelColumn, type LabelColumn } from "../axes/label-column";
import type { UnitColumns } from "../axes/unit-columns";
import type { ColumnMeaning } from "../../scorebook/recognition";
import type { Place } from "./layout";

/** Roles that a column of labels may seem to have by its header: "Loại" is a class elsewhere. */
const FREE: ReadonlySet<string> = new Set(["ignored", "class", "reason", "evidence"]);

export function labelledUnits(place: Place, found: UnitColumns): UnitColumns {
  const labels = labelsBeside(place, found.columns, found.unitColumn);
  if (labels === null) return found;
  return { ...found, columns: withRole(found.columns, labels, (told) => ({ ...told, node: -1 })) };
}

/** The columns of a table with criteria as rows; null where it is none. */
export function labelledCriteria(place: Place): CriteriaColumns | null {
  const found = criteriaColumns(place.view, place.band, place.bodyBottom);
  const naming = found?.columns.find(({ role }) => role === "criterion");
  if (found === null || naming === undefined) return found;
  const labels = labelsBeside(place, found.columns, naming.column);
  if (labels === null) return found;
  return {
    ...found,
    columns: withRole(found.columns, labels, (told) => ({ ...told, unitCell: null, group: "" })),
  };
}

function labelsBeside(
  { view, band, bodyBottom }: Place,
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
