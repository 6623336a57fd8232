/**
 * A row of a list is told apart by a combination of keys: unit, criterion, part of the score, year. Which
 * columns are keys is decided by their structure (their texts come again, and together they tell every row
 * apart); words and laws vote which key is what.
 */
import { aliasesOf, criteriaOf, isAttribute, isCoded } from "./key-attributes";
import { ENOUGH, sidesOf, voteOf } from "./key-sides";
import { combined, distinctOf } from "./key-structure";
import type { ColumnRole } from "../../scorebook/table-shape";
import { heldByName } from "./list-items";
import { isTotalName } from "../words/header-words";
import type { RowField } from "./row-fields";
import { partLabel } from "../words/part-words";
import { periodIn } from "../words/period-words";

export interface RowKeys {
  readonly unit: RowField;
  /** From the area down; the last one is the criterion itself. */
  readonly criteria: readonly RowField[];
  /** Codes of the criteria; null where they have none or open their names. */
  readonly code: RowField | null;
  readonly part: RowField | null;
  readonly years: readonly RowField[];
  /** Words or laws tell the unit from the criterion. */
  readonly sure: boolean;
}

/** Share of rows that the keys must tell apart; the others are doubles. */
const NEARLY_UNIQUE = 0.97;
/** Share of all combinations that occur: lists name nearly every criterion of every unit. */
const DENSE = 0.75;
/** Where names of bodies stand in one column, groups of units may have other criteria. */
const SPARSE = 0.3;
const FEWEST_ROWS = 4;
const MOST_KEYS = 10;

/** The keys of a list; null where its rows are not told apart by units and criteria. */
// eslint-disable-next-line sonarjs/cognitive-complexity -- keys are tried from the left until rows are told apart; each try needs those before it
export function rowKeys(fields: readonly RowField[], count: number): RowKeys | null {
  if (count < FEWEST_ROWS) return null;
  const years = fields.filter(isDated);
  const texts = fields.filter((field) => field.items.length > 0 && !years.includes(field));
  const named = texts.filter((field) => mostlyFilled(field, count));
  const part = named.find(isPart) ?? null;
  const names = named.filter(
    (field) =>
      field !== part &&
      field.items.length > 1 &&
      field.items.length * 3 <= count * 2 &&
      !(field.role !== null && REMARKS.has(field.role)),
  );
  if (names.length < 2 || names.length > MOST_KEYS) return null;
  const dated = years.map(asItems);
  const apart = [...dated, ...(part === null ? [] : [part.of])];
  const free = names.filter((field) => !isAttribute(field, names));
  const keysFrom = (a: Key, b: Key, label: RowField | null): RowKeys => {
    const figures = fields.filter((field) => field.items.length === 0 && !years.includes(field));
    const others = label === null || label === part ? apart : [...apart, label.of];
    const { unit, criterion, sure } = sidesOf(a.key, b.key, figures, combined(others, count));
    const own = criterion === a.key ? a : b;
    const { criteria, code } = criteriaOf(own, names);
    // A unit is a name, not its number.
    const named = aliasesOf(unit, names).find((alias) => !isCoded(alias)) ?? unit;
    return { unit: isCoded(unit) ? named : unit, criteria, code, part: label, years, sure };
  };
  for (const [a, b] of pairsOf(free.map(single))) {
    // Two parts of a score, or of a year, that a unit has below each other are no criteria.
    if (isLabelled(a.key) || isLabelled(b.key)) continue;
    const dense = voteOf(a.key) > ENOUGH || voteOf(b.key) > ENOUGH ? SPARSE : DENSE;
    if (isKey([a.key.of, b.key.of], apart, count, dense)) return keysFrom(a, b, part);
  }
  // Names of criteria that come again in every area: area and name together are one key.
  for (const [a, b, c] of triplesOf(free)) {
    if (!isKey([a.of, b.of, c.of], apart, count, 0)) continue;
    for (const [unit, above, below] of [
      [a, b, c],
      [c, a, b],
      [b, a, c],
    ] as const) {
      const nested = nest(above, below, count);
      if (nested !== null && isKey([unit.of, nested.key.of], apart, count))
        return keysFrom(single(unit), nested, part);
    }
    // A third key that no word explains: parts of the score, or of the year.
    if (part === null && isKey([a.of, b.of, c.of], apart, count)) {
      const [label, ...sides] = [a, b, c].sort(
        (one, other) =>
          Math.abs(voteOf(one)) - Math.abs(voteOf(other)) || one.items.length - other.items.length,
      );
      const [one, other] = sides.sort((left, right) => left.column - right.column);
      if (
        label !== undefined &&
        one !== undefined &&
        other !== undefined &&
        label.items.length <= MOST_LABELS
      )
        return { ...keysFrom(single(one), single(other), label), sure: false };
    }
  }
  return null;
}

/** A key of one column, or of an area and the criteria below it. */
interface Key {
  readonly key: RowField;
  readonly columns: readonly RowField[];
}

/** Most of the texts name parts of a score, or of a year. */
function isLabelled({ items, role }: RowField): boolean {
  if (role === "criterion" || role === "unit") return false;
  const labels = items.filter((text) => (partLabel(text) ?? periodIn(text)) !== null && !isTotalName(text) && heldByName(text) === null); // prettier-ignore
  return labels.length * 2 > items.length;
}

const single = (field: RowField): Key => ({ key: field, columns: [field] });

const MOST_LABELS = 16;

/** Remarks come again too, and are no keys. */
const REMARKS: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  "reason", "responsible", "remedy", "evidence", "class",
]); // prettier-ignore

/** Two columns as one key, where hardly more pairs than items occur; null where they cross. */
function nest(above: RowField, below: RowField, count: number): Key | null {
  const of = combined([above.of, below.of], count);
  const { distinct } = distinctOf(of);
  const most = Math.max(above.items.length, below.items.length);
  if (distinct > most * 1.7 || distinct * 2 > above.items.length * below.items.length * 1.7) return null;
  const items: string[] = [];
  of.forEach((item, row) => {
    if (item >= 0)
      items[item] ??= `${above.items[above.of[row] ?? -1] ?? ""} ${below.items[below.of[row] ?? -1] ?? ""}`;
  });
  return { key: { ...below, items, of }, columns: [above, below] };
}

/** True where the columns, with what else tells rows apart, do so for nearly all, and most combinations occur. */
function isKey(
  columns: readonly Int32Array[],
  apart: readonly Int32Array[],
  count: number,
  dense = DENSE,
): boolean {
  const { distinct, rows } = distinctOf(combined([...columns, ...apart], count));
  const others = distinctOf(combined(apart, count)).distinct;
  const size = columns.reduce((product, of) => product * distinctOf(of).distinct, Math.max(1, others));
  return rows >= count * 0.8 && distinct >= rows * NEARLY_UNIQUE && rows >= size * dense;
}

function mostlyFilled({ of }: RowField, count: number): boolean {
  return distinctOf(of).rows >= count * 0.8;
}

/** A column of years, as numbers or texts, or of parts of a year. */
function isDated({ items, values }: RowField): boolean {
  if (items.length > 0)
    return items.every((text) => periodIn(text) !== null || /^(?:năm\s*)?20[0-4]\d$/iu.test(text));
  let years = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    const year = value / 1e6;
    if (!Number.isInteger(year) || year < 2000 || year >= 2050) return false;
    years++;
  }
  return years > 0 && years * 2 > values.length;
}

function isPart({ items, role }: RowField): boolean {
  if (role === "criterion" || role === "unit" || items.length > MOST_LABELS) return false;
  return items.every((text) => partLabel(text) !== null);
}

function asItems({ items, of, values }: RowField): Int32Array {
  if (items.length > 0) return of;
  const numbers = new Map<number, number>();
  return Int32Array.from(values, (value) => {
    if (Number.isNaN(value)) return -1;
    const known = numbers.get(value) ?? numbers.size;
    numbers.set(value, known);
    return known;
  });
}

function pairsOf<T>(of: readonly T[]): (readonly [T, T])[] {
  return of.flatMap((a, index) => of.slice(index + 1).map((b) => [a, b] as const));
}

function triplesOf<T>(of: readonly T[]): (readonly [T, T, T])[] {
  return of.flatMap((a, index) => pairsOf(of.slice(index + 1)).map(([b, c]) => [a, b, c] as const));
}
