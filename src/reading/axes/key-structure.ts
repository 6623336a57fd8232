/** Which columns of a list determine which, and which together tell its rows apart. */

/** For every pair of items that occurs one number. */
export function combined(columns: readonly Int32Array[], count: number): Int32Array {
  let result: Int32Array = new Int32Array(count);
  for (const of of columns) {
    const numbers = new Map<number, number>();
    const width = widthOf(of);
    const before = result;
    result = before.map((item, row) => {
      const own = of[row] ?? -1;
      if (item < 0 || own < 0) return -1;
      const key = item * width + own;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, numbers.size);
      return numbers.size - 1;
    });
  }
  return result;
}

function widthOf(of: Int32Array): number {
  let most = 0;
  for (const item of of) if (item > most) most = item;
  return most + 1;
}

/** How many different items a column has, and how many rows have one. */
export function distinctOf(of: Int32Array): { readonly distinct: number; readonly rows: number } {
  const seen = new Set<number>();
  let rows = 0;
  for (const item of of) {
    if (item < 0) continue;
    rows++;
    seen.add(item);
  }
  return { distinct: seen.size, rows };
}

/** Share of rows that may contradict a dependency: one wrong cell breaks none. */
const MOST_EXCEPTIONS = 0.02;

/** True where every item of `key` goes with one item of `other` alone: a unit with its group of units. */
export function determines(key: Int32Array, other: Int32Array): boolean {
  const partner = new Map<number, number>();
  let exceptions = 0;
  let rows = 0;
  key.forEach((item, row) => {
    const own = other[row] ?? -1;
    if (item < 0 || own < 0) return;
    rows++;
    const known = partner.get(item);
    if (known === undefined) partner.set(item, own);
    else if (known !== own) exceptions++;
  });
  return rows > 0 && exceptions <= rows * MOST_EXCEPTIONS;
}
