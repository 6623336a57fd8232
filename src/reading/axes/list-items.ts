/** What the items of a list's criterion key are: criteria, their total, or a rank or percentage of it. */
import type { ColumnRole } from "../../scorebook/table-shape";
import { headerRole, isTotalName } from "../words/header-words";
import { leadingCode } from "./codes";
import { topItems, type TreeItem } from "./item-tree";
import { isMultiple, ranksWithin, sumItem, sumOfPrefix } from "./key-laws";

export interface ListItems {
  /** Item that is the total of all; −1 where none is or its name tells it. */
  readonly total: number;
  /** Items that are no criteria, and what they hold. */
  readonly others: ReadonlyMap<number, ColumnRole>;
  readonly sure: boolean;
}

const OTHERS: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  "rank", "percent", "class", "statistic", "max", "reason", "lost",
]); // prettier-ignore

/** What the name of an item says that it holds besides a score; null for a criterion or the total. */
export function heldByName(name: string): ColumnRole | null {
  const role = headerRole(name);
  if (role === null || !OTHERS.has(role) || leadingCode(name) !== null) return null;
  const rate = name.includes("%") || /^t[ỷyiỉ] l[ệe]/iu.test(name.normalize("NFC"));
  return isTotalName(name) && !(role === "percent" && rate) ? null : role;
}

/**
 * @param figures by unit the figure of every item, NaN for none
 */
export function listItems(items: readonly TreeItem[], figures: readonly Float64Array[]): ListItems {
  const others = new Map<number, ColumnRole>();
  items.forEach(({ path, code }, item) => {
    const held = path.length === 1 && code === "" ? heldByName(path[0] ?? "") : null;
    if (held !== null) others.set(item, held);
  });
  const named = items.some(({ path, code }, item) => path.length === 1 && code === "" && !others.has(item) && isTotalName(path[0] ?? "")); // prettier-ignore
  if (named) return { total: -1, others, sure: true };
  const kept = items.flatMap((_, item) => (others.has(item) ? [] : [item]));
  const top = topItems(kept.map((item) => items[item]).filter((item) => item !== undefined)).map((at) => kept[at] ?? 0); // prettier-ignore
  const counted = top.filter((item) => !looksRanked(column(item, figures)));
  for (const own of counted.length < top.length ? [counted, top] : [top]) {
    const groups = figures.map((group) => Float64Array.from(own, (item) => group[item] ?? NaN));
    const whole = sumItem(groups, own.length);
    const found = whole >= 0 ? whole : sumOfPrefix(groups, own.length);
    const total = own[found] ?? -1;
    if (total < 0) continue;
    const after = top.filter(
      (item) => item !== total && !own.slice(0, whole >= 0 ? own.length : found).includes(item),
    );
    const sure = after.map((item) => explain(item, total)).every(Boolean);
    return { total, others, sure };
  }
  return { total: -1, others, sure: true };

  /** What an item beside a total is, by the figures; false where it is nothing that a law knows. */
  function explain(item: number, total: number): boolean {
    const [own, of] = [column(item, figures), column(total, figures)];
    const ranked = ranksWithin(new Int32Array(of.length), of, own);
    others.set(item, ranked ? "rank" : isMultiple(own, of) ? "percent" : "ignored");
    return others.get(item) !== "ignored";
  }
}

function column(item: number, figures: readonly Float64Array[]): Float64Array {
  return Float64Array.from(figures, (group) => group[item] ?? NaN);
}

/** Whole numbers from 1 to the number of units, most of them different. */
function looksRanked(values: Float64Array): boolean {
  const whole = values.every((value) => Number.isNaN(value) || (value % 1e6 === 0 && value >= 1e6 && value <= values.length * 1e6)); // prettier-ignore
  return whole && values.includes(1e6) && new Set(values).size * 5 >= values.length * 3;
}
