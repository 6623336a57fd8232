/** What the figures of a table with keys in its rows say of a key, whatever it is called. */

/** Figures that a group of rows holds: one of each item of the key, NaN where it has none. */
export type Group = Float64Array;

/** So many groups must speak for a law before it is believed, with different figures. */
const FEWEST = 3;
/** Share of groups that must obey. */
const NEARLY_ALL = 0.9;
/** Points of a figure that is not exact. */
const TOLERANCE = 5_000;

/**
 * The item whose figure is the sum of all others of its group ("Tổng điểm", "Cả năm"); −1 where none is. It
 * takes two other items that are no zeros, lest a copy of a figure pass for its sum.
 */
export function sumItem(groups: readonly Group[], items: number): number {
  if (items <= 2) return -1;
  const known = groups.map(summed);
  for (let item = items - 1; item >= 0; item--) {
    let held = 0;
    let of = 0;
    const seen = new Set<number>();
    for (const { group, sum, parts } of known) {
      const own = group[item] ?? NaN;
      if (Number.isNaN(own) || parts - (own === 0 ? 0 : 1) < 2) continue;
      of++;
      if (Math.abs(sum - own - own) > TOLERANCE) continue;
      held++;
      seen.add(own);
    }
    if (held >= FEWEST && held >= of * NEARLY_ALL && seen.size >= FEWEST) return item;
  }
  return -1;
}

/** The sum of a group and how many of its figures are no zeros. */
function summed(group: Group): { readonly group: Group; readonly sum: number; readonly parts: number } {
  let sum = 0;
  let parts = 0;
  for (const value of group) {
    if (Number.isNaN(value) || value === 0) continue;
    sum += value;
    parts++;
  }
  return { group, sum, parts };
}

/** True where the figure is the same wherever the item is, and differs between items: a maximum of criteria. */
export function dependsOn(of: Int32Array, items: number, values: Float64Array): boolean {
  const known = new Float64Array(items).fill(NaN);
  for (let row = 0; row < of.length; row++) {
    const item = of[row] ?? -1;
    const value = values[row] ?? NaN;
    if (item < 0 || Number.isNaN(value)) continue;
    const before = known[item] ?? NaN;
    if (Number.isNaN(before)) known[item] = value;
    else if (before !== value) return false;
  }
  return new Set(known.filter((value) => !Number.isNaN(value))).size > 1;
}

/** True where ranks order the figures within every item: higher figures have lower numbers. */
export function ranksWithin(of: Int32Array, values: Float64Array, ranks: Float64Array): boolean {
  const rows = Array.from(of.keys()).filter(
    (row) => (of[row] ?? -1) >= 0 && !Number.isNaN(values[row] ?? NaN) && !Number.isNaN(ranks[row] ?? NaN),
  );
  const sorted = rows.sort((a, b) => (of[a] ?? 0) - (of[b] ?? 0) || (values[b] ?? 0) - (values[a] ?? 0));
  let held = 0;
  let tested = 0;
  for (let at = 1; at < sorted.length; at++) {
    const [above, own] = [sorted[at - 1] ?? 0, sorted[at] ?? 0];
    if (of[above] !== of[own] || values[above] === values[own]) continue;
    tested++;
    if ((ranks[above] ?? 0) < (ranks[own] ?? 0)) held++;
  }
  return tested >= FEWEST && held >= tested * NEARLY_ALL;
}

/** An item that is the sum of all items before it in its group; −1 where none is, the last of several. */
export function sumOfPrefix(groups: readonly Group[], items: number): number {
  for (let item = items - 1; item >= 2; item--) {
    if (
      sumItem(
        groups.map((group) => group.slice(0, item + 1)),
        item + 1,
      ) === item
    )
      return item;
  }
  return -1;
}

/** True where figures are the same multiple of others: a percentage of a total with one maximum. */
export function isMultiple(values: Float64Array, of: Float64Array): boolean {
  const ratios = values
    .map((value, row) => value / (of[row] ?? NaN))
    .filter((ratio) => Number.isFinite(ratio) && ratio > 0);
  const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
  return (
    new Set(of).size >= FEWEST &&
    ratios.length >= FEWEST &&
    ratios.every((ratio) => Math.abs(ratio / mean - 1) < 0.001)
  );
}
