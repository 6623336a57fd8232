/**
 * Puts figures in order by the digits of what they lack to the highest (a radix sort): points are whole numbers,
 * and a country has a thousand rows of three thousand of them.
 */

const BITS = 11;
const BUCKETS = 1 << BITS;
/** Differences up to here are sorted so; points reach a thousandth of it. */
const WIDEST = 2 ** 32;

export class PointOrder {
  private readonly lacks: Uint32Array;
  private readonly other: Uint32Array;
  private readonly starts = new Uint32Array(BUCKETS + 1);

  constructor(unitCount: number) {
    this.lacks = new Uint32Array(unitCount);
    this.other = new Uint32Array(unitCount);
  }

  /**
   * Units with a figure, highest first, equal figures as they stand.
   * @param order gets them in its first places
   * @returns how many; −1 where a figure is no whole number or they lie too far apart, and nothing is put in order then
   */
  sort(scores: Float64Array, order: Uint32Array): number {
    let [most, least, count] = [-Infinity, Infinity, 0];
    for (let unit = 0; unit < scores.length; unit++) {
      const score = scores[unit] ?? NaN;
      if (Number.isNaN(score)) continue;
      if (!Number.isSafeInteger(score)) return -1;
      if (score > most) most = score;
      if (score < least) least = score;
      order[count++] = unit;
    }
    if (count > 0 && most - least >= WIDEST) return -1;
    for (let unit = 0; unit < scores.length; unit++) this.lacks[unit] = most - (scores[unit] ?? most);
    let [from, to] = [order, this.other];
    for (let shift = 0; most - least >= 2 ** shift; shift += BITS) {
      this.pass(from, to, count, shift);
      [from, to] = [to, from];
    }
    if (from !== order) order.set(from.subarray(0, count));
    return count;
  }

  /** By one digit, stable. */
  private pass(from: Uint32Array, to: Uint32Array, count: number, shift: number): void {
    const { starts, lacks } = this;
    starts.fill(0);
    const digit = (place: number): number => ((lacks[from[place] ?? 0] ?? 0) >>> shift) & (BUCKETS - 1);
    for (let place = 0; place < count; place++) {
      const next = digit(place) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
    for (let bucket = 1; bucket <= BUCKETS; bucket++) {
      starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
    }
    for (let place = 0; place < count; place++) {
      const own = digit(place);
      const at = starts[own] ?? 0;
      to[at] = from[place] ?? 0;
      starts[own] = at + 1;
    }
  }
}
