/** Corrections out of JSON (the settings sheet, or a --mapping file); null for what is none. */
import type {
  CriterionCorrection,
  LayoutCorrection,
  RowMeaning,
  UnitCorrection,
} from "../../scorebook/corrections";
import type { ColumnMeaning, ColumnRole, TableShape } from "../../scorebook/table-shape";
import { isRecord, listOf } from "./setting-values";

const ROLES: readonly ColumnRole[] = [
  "self", "appraised", "survey", "deducted", "bonus", "penalty", "final", "code", "criterion", "unit", "max", "percent",
  "rank", "class", "reason", "responsible", "remedy", "lost", "evidence", "year", "part", "statistic", "ignored",
]; // prettier-ignore
const ROWS: readonly RowMeaning[] = [
  "criterion",
  "unit",
  "total",
  "rank",
  "percent",
  "maxima",
  "group",
  "ignored",
];
const ORIENTATIONS: readonly TableShape["orientation"][] = ["criteria-rows", "unit-rows"];

export function unitCorrection(value: unknown): UnitCorrection | null {
  if (!isRecord(value)) return null;
  const { year, baseYear, unit, baseUnit } = value;
  if (!isYear(year) || !isYear(baseYear) || typeof unit !== "string") return null;
  return typeof baseUnit === "string" || baseUnit === null ? { year, baseYear, unit, baseUnit } : null;
}

export function criterionCorrection(value: unknown): CriterionCorrection | null {
  if (!isRecord(value)) return null;
  const { year, baseYear, criterion, baseCriterion } = value;
  if (!isYear(year) || !isYear(baseYear) || typeof criterion !== "string") return null;
  return typeof baseCriterion === "string" || baseCriterion === null
    ? { year, baseYear, criterion, baseCriterion }
    : null;
}

export function layoutCorrection(value: unknown): LayoutCorrection | null {
  if (!isRecord(value)) return null;
  const orientation = ORIENTATIONS.find((word) => word === value["orientation"]);
  const columns = listOf(value["columns"], columnMeaning);
  const rows = value["rows"] === undefined ? [] : listOf(value["rows"], rowMeaning);
  const { shape = "", sheet = "", headerTop, headerBottom, bodyTop } = value;
  const { bodyBottom = -1, year = null, unit = "" } = value;
  if (orientation === undefined || columns === null || rows === null) return null;
  if (typeof shape !== "string" || typeof sheet !== "string") return null;
  if (!isPlace(headerTop) || !isPlace(headerBottom) || !isPlace(bodyTop)) return null;
  if (headerTop > headerBottom || headerBottom >= bodyTop) return null;
  if (!isPlace(bodyBottom) && bodyBottom !== -1) return null;
  if (!(year === null || isYear(year)) || typeof unit !== "string") return null;
  const table = { headerTop, headerBottom, bodyTop, bodyBottom, columns, rows };
  return { shape, sheet, orientation, ...table, year, unit };
}

function columnMeaning(value: unknown): ColumnMeaning | null {
  if (!isRecord(value)) return null;
  const { column, subject = "", year = null } = value;
  const role = ROLES.find((word) => word === value["role"]);
  if (role === undefined || !isPlace(column) || typeof subject !== "string") return null;
  return year === null || isYear(year) ? { column, role, subject, year } : null;
}

function rowMeaning(value: unknown): LayoutCorrection["rows"][number] | null {
  if (!isRecord(value)) return null;
  const meaning = ROWS.find((word) => word === value["meaning"]);
  const { row } = value;
  return meaning === undefined || !isPlace(row) ? null : { row, meaning };
}

function isYear(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1990 && value < 2100;
}

function isPlace(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 1_048_576;
}
