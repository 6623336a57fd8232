/**
 * Among whom units are ranked: those of their own table, all of the year (chung), or blocks of rows of the
 * table (khối). Ranks that follow another scope than the table's own are no contradiction.
 */
import type { Assessment } from "../scorebook/assessment";
import type { TieRule } from "../scorebook/settings";
import { figuresAt, type PrintedRanks } from "./printed-ranks";
import { nearestRule } from "./rank-rules";

/** So few contradictions leave a scope standing. */
export const FEW = 0.2;
const SMALLEST_BLOCK = 3;
/** Blocks are sought in time that grows with the cube. */
const MOST_UNITS = 200;

/** The printed ranks of a node in their scope: one, or one for each block. */
export function scopedRanks(
  own: PrintedRanks,
  ties: TieRule,
  year: readonly Assessment[],
): readonly PrintedRanks[] {
  const wrong = nearestRule(own, ties).wrong.length;
  if (wrong === 0) return [own];
  const few = Math.floor(own.printed.size * FEW);
  const all = overYear(own, year);
  const wrongOfAll = all === null ? Infinity : nearestRule(all, ties).wrong.length;
  if (all !== null && wrongOfAll < wrong && wrongOfAll <= few) return [all];
  if (wrong * 2 <= own.printed.size) return [own];
  return blocksOf(own, few) ?? [own];
}

/** Together with the same node of the year's other groups; null where there is none. */
function overYear(own: PrintedRanks, year: readonly Assessment[]): PrintedRanks | null {
  const node = own.assessment.criteria[own.criterion];
  const others = year.flatMap((other) => {
    if (other === own.assessment || other.year !== own.assessment.year) return [];
    const same = other.criteria.find(({ index, level, code, name }) =>
      own.criterion === 0 ? index === 0 : level === node?.level && code === node.code && name === node.name,
    );
    return same === undefined ? [] : [figuresAt(other, same.index)];
  });
  return others.length === 0 ? null : own.among(others);
}

/** The fewest blocks of successive rows within which the ranks begin again; null where no such blocks explain them. */
function blocksOf(own: PrintedRanks, few: number): readonly PrintedRanks[] | null {
  const units = [...own.printed.keys()].sort((a, b) => a - b);
  const count = units.length;
  if (count < 2 * SMALLEST_BLOCK || count > MOST_UNITS) return null;
  // By end: the least cost of blocks up to there, how many ranks are then wrong, and where the last block begins.
  const best = new Float64Array(count + 1).fill(Infinity);
  const wrongs = new Int32Array(count + 1);
  const begins = new Int32Array(count + 1);
  best[0] = 0;
  for (let start = 0; start <= count - SMALLEST_BLOCK; start++) {
    const before = best[start] ?? Infinity;
    if (before === Infinity) continue;
    const ranks: number[] = [];
    for (let end = start + 1; end <= count; end++) {
      const wrong = addToBlock(own, units, { start, at: end - 1 }, ranks);
      // A list in the order of its ranks begins a block with the first: that settles what else is equal.
      const headed = own.printed.get(units[start] ?? 0)?.rank === 1 ? 0 : 0.5;
      const cost = before + 2 * wrong + 1 + headed;
      if (end - start < SMALLEST_BLOCK || cost >= (best[end] ?? Infinity)) continue;
      best[end] = cost;
      wrongs[end] = (wrongs[start] ?? 0) + wrong;
      begins[end] = start;
    }
  }
  const blocks: number[][] = [];
  for (let end = count; end > 0 && best[count] !== Infinity; end = begins[end] ?? 0)
    blocks.unshift(units.slice(begins[end] ?? 0, end));
  return blocks.length < 2 || (wrongs[count] ?? 0) > few ? null : blocks.map((block) => own.within(block));
}

/** Ranks one more unit among those of its block; @returns how many printed ranks are then wrong. */
function addToBlock(
  own: PrintedRanks,
  units: readonly number[],
  { start, at }: { readonly start: number; readonly at: number },
  ranks: number[],
): number {
  const unit = units[at] ?? 0;
  let rank = 1;
  let wrong = 0;
  for (let place = start; place < at; place++) {
    const other = units[place] ?? 0;
    const order = own.compare(other, unit);
    if (order < 0) rank++;
    if (order > 0) ranks[place - start] = (ranks[place - start] ?? 0) + 1;
    if (own.printed.get(other)?.rank !== ranks[place - start]) wrong++;
  }
  ranks[at - start] = rank;
  return own.printed.get(unit)?.rank === rank ? wrong : wrong + 1;
}
