/** What the columns of figures of a list hold: by their header, else by the laws that the figures obey. */
import type { ColumnRole, ColumnMeaning } from "../../scorebook/table-shape";
import { isScorePart } from "../readers/part-filler";
import { dependsOn, ranksWithin } from "./key-laws";
import { isBound } from "./key-sides";
import { combined, determines } from "./key-structure";
import type { RowField } from "./row-fields";
import type { RowKeys } from "./row-keys";

export interface ValueRoles {
  readonly roles: ReadonlyMap<number, ColumnRole>;
  /** Every column of figures is explained, and one of them is the score. */
  readonly sure: boolean;
}

/** Roles that a header may give a column of figures. */
const TOLD: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  "self", "appraised", "survey", "deducted", "bonus", "penalty", "final",
  "max", "percent", "rank", "class", "lost", "statistic",
]); // prettier-ignore
/** The score itself, and not a part beside it. */
const WHOLE: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["final", "appraised"]);

export function valueRoles(figures: readonly RowField[], keys: RowKeys): ValueRoles {
  const roles = new Map<number, ColumnRole>();
  const left: RowField[] = [];
  const criterion = keys.criteria[keys.criteria.length - 1] ?? keys.unit;
  const count = criterion.of.length;
  const others = keys.part === null ? [] : [keys.part.of];
  // Maxima are those of a criterion in a year.
  const years = keys.years.map(itemsOf);
  const place = combined([...keys.criteria.map(({ of }) => of), ...others, ...years], count);
  const places = Math.max(0, ...place) + 1;
  const unit = keys.unit.items.length;
  for (const field of figures) {
    const { column, role, values } = field;
    if (role !== null && TOLD.has(role)) roles.set(column, role);
    else if (countsRows(values) || numbers(keys.unit.of, values) || dependsOn(keys.unit.of, unit, values))
      roles.set(column, "ignored");
    else left.push(field);
  }
  const scores = (): readonly RowField[] =>
    figures.filter(({ column }) => {
      const role = roles.get(column);
      return role === undefined || isScorePart(role);
    });
  const explain = (role: ColumnRole, holds: (field: RowField) => boolean): void => {
    for (const field of [...left]) {
      if (left.length + [...roles.values()].filter(isScorePart).length < 2 || !holds(field)) continue;
      roles.set(field.column, role);
      left.splice(left.indexOf(field), 1);
    }
  };
  explain("max", ({ values }) => (dependsOn(place, places, values) || isConstant(values)) && bounds(values));
  explain("code", ({ values }) => isOneToOne(criterion.of, values));
  explain("rank", ({ values }) =>
    scores().some((score) => score.values !== values && isRank(place, score.values, values)),
  );
  const max = figures.find(({ column }) => roles.get(column) === "max");
  if (max !== undefined)
    explain("percent", ({ values }) =>
      scores().some((score) => score.values !== values && isQuotient(values, score.values, max.values)),
    );
  const told = [...roles.values()];
  const whole = told.some((role) => WHOLE.has(role));
  const [first] = left;
  if (first !== undefined && !whole) roles.set(first.column, told.includes("self") ? "appraised" : "final");
  for (const { column } of left) if (!roles.has(column)) roles.set(column, "ignored");
  const unexplained = left.length > 1 || (left.length === 1 && told.some(isScorePart));
  return { roles, sure: !unexplained && [...roles.values()].some(isScorePart) };

  function bounds(values: Float64Array): boolean {
    return scores().some((score) => score.values !== values && isBound(values, score.values));
  }
}

/** 1, 2, 3 … down the list. */
function countsRows(values: Float64Array): boolean {
  const from = values[0] ?? NaN;
  return values.every((value, row) => value === from + row * 1e6);
}

/** Whole numbers, another for each item: "STT", a code. */
function numbers(of: Int32Array, values: Float64Array): boolean {
  return values.every((value) => Number.isNaN(value) || value % 1e6 === 0) && isOneToOne(of, values);
}

/** Another figure for each item, and the same one wherever it is. */
function isOneToOne(of: Int32Array, values: Float64Array): boolean {
  const own = numbered(values);
  return own.some((id) => id > 0) && determines(of, own) && determines(own, of);
}

/** Equal figures as one item, in order of appearance; −1 for none. */
function numbered(values: Float64Array): Int32Array {
  const ids = new Map<number, number>();
  return Int32Array.from(values, (value) => {
    if (Number.isNaN(value)) return -1;
    const known = ids.get(value) ?? ids.size;
    ids.set(value, known);
    return known;
  });
}

function itemsOf({ of, values }: RowField): Int32Array {
  return values.length > 0 ? numbered(values) : of;
}

function isConstant(values: Float64Array): boolean {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first);
}

function isRank(place: Int32Array, scores: Float64Array, ranks: Float64Array): boolean {
  const whole = ranks.every((rank) => Number.isNaN(rank) || (rank >= 1e6 && rank % 1e6 === 0));
  return whole && ranks.includes(1e6) && ranksWithin(place, scores, ranks);
}

/** A quotient may be printed with one decimal. */
const ROUNDED = 0.06;

function isQuotient(values: Float64Array, scores: Float64Array, max: Float64Array): boolean {
  let held = 0;
  let of = 0;
  values.forEach((value, row) => {
    const percent = ((scores[row] ?? NaN) / (max[row] ?? NaN)) * 100;
    if (Number.isNaN(percent) || Number.isNaN(value)) return;
    of++;
    if (Math.abs(value / 1e6 - percent) <= ROUNDED || Math.abs(value / 1e4 - percent) <= ROUNDED) held++;
  });
  return of >= 3 && held >= of * 0.95;
}

/** The columns of a list as they are shown and kept. */
export function listColumns(
  fields: readonly RowField[],
  keys: RowKeys,
  roles: ReadonlyMap<number, ColumnRole>,
): ColumnMeaning[] {
  const of = (column: number): ColumnRole => {
    if (keys.unit.column === column) return "unit";
    if (keys.criteria.some((field) => field.column === column)) return "criterion";
    if (keys.code?.column === column) return "code";
    if (keys.part?.column === column) return "part";
    if (keys.years.some((field) => field.column === column)) return "year";
    const role = roles.get(column) ?? "ignored";
    return role === "code" && keys.code !== null ? "ignored" : role;
  };
  return fields.map(({ column }) => ({ column, role: of(column), subject: "", year: null }));
}
