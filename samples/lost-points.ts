/**
 * What every unit lost at every leaf. Bạch Thông's figures are given; the others are drawn so that its rank
 * in every area and at the total is the one that its report prints. All in thousandths of a point.
 */
import { seeded, type Random } from "../test/making/random";
import { AREAS } from "./criteria";
import { yearIndex, type Area, type Leaf, type Year } from "./criteria/criterion";
import { thousandths } from "./printed-tree";
import { BACH_THONG, UNITS, type UnitName } from "./units";

export type LostPoints = ReadonlyMap<UnitName, ReadonlyMap<Leaf, number>>;

/** Bạch Thông's ranks by area, as its report of 2022 prints them; tài chính công is unchanged. */
const RANKS: Readonly<Record<Year, readonly number[]>> = {
  2021: [3, 4, 3, 8, 1, 3, 5],
  2022: [1, 2, 2, 2, 5, 3, 6],
};

/** Two pairs of equals, so that ties can be seen: in an area and at the total. */
const TIED_AREA = 3;
const EVENED_AREA = 2;
const TIED: Readonly<Record<Year, { area: readonly UnitName[]; total: readonly UnitName[] }>> = {
  2021: { area: ["Huyện Chợ Đồn", "Huyện Pác Nặm"], total: [] },
  2022: { area: ["Huyện Na Rì", "Huyện Ngân Sơn"], total: ["Huyện Chợ Mới", "Thành phố Bắc Kạn"] },
};

const STEP = { steps: 250, hundredths: 10, thousandths: 1 } as const;
const OTHERS: readonly UnitName[] = UNITS.filter((unit) => unit !== BACH_THONG);
/** Bạch Thông leads by at least this much. */
const MARGIN = 150;

function leavesOf(area: Area, year: Year): readonly Leaf[] {
  return area.branches.flatMap(({ leaves }) => leaves).filter((leaf) => leaf.max[yearIndex(year)] !== null);
}

function given(leaf: Leaf, year: Year): number {
  return thousandths(leaf.lost[yearIndex(year)]);
}

function maxOf(leaf: Leaf, year: Year): number {
  return thousandths(leaf.max[yearIndex(year)] ?? 0);
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

function finestStep(area: Area, year: Year): number {
  return Math.min(...leavesOf(area, year).map(({ scoring }) => STEP[scoring]));
}

/** Lost points by area and unit; a unit is above Bạch Thông exactly where it lost less. */
type AreaLosses = readonly ReadonlyMap<UnitName, number>[];

function drawAreaLosses(year: Year, random: Random): AreaLosses {
  return AREAS.map((area, index) => {
    const theirs = sum(leavesOf(area, year).map((leaf) => given(leaf, year)));
    const above = new Set(random.shuffled(OTHERS).slice(0, (RANKS[year][index] ?? 1) - 1));
    const losses = new Map(
      OTHERS.map((unit) => {
        const share = above.has(unit)
          ? theirs * (0.35 + 0.55 * random.next())
          : theirs + thousandths(area.max[yearIndex(year)]) * (0.012 + 0.09 * random.next());
        const step = random.next() < 0.4 ? finestStep(area, year) : STEP.hundredths;
        return [unit, Math.round(share / step) * step] as const;
      }),
    );
    const tied = TIED[year].area;
    const [first, second] = tied;
    if (index === TIED_AREA && first !== undefined && second !== undefined) {
      if (above.has(first) === above.has(second)) losses.set(second, losses.get(first) ?? 0);
    }
    return losses;
  });
}

function totalLoss(losses: AreaLosses, unit: UnitName): number {
  return sum(losses.map((area) => area.get(unit) ?? 0));
}

/** Lets the second unit lose as much in all as the first, in one area; null where that cannot be. */
function evenTotals(losses: AreaLosses, year: Year): AreaLosses | null {
  const [first, second] = TIED[year].total;
  if (first === undefined || second === undefined) return losses;
  const before = losses[EVENED_AREA]?.get(second) ?? 0;
  const after = before + totalLoss(losses, first) - totalLoss(losses, second);
  const area = AREAS[EVENED_AREA];
  if (area === undefined || after <= 0 || after > thousandths(area.max[yearIndex(year)]) / 2) return null;
  const theirs = sum(leavesOf(area, year).map((leaf) => given(leaf, year)));
  if (after % finestStep(area, year) !== 0 || Math.sign(after - theirs) !== Math.sign(before - theirs))
    return null;
  return losses.map((lost, index) => (index === EVENED_AREA ? new Map([...lost, [second, after]]) : lost));
}

/** The tie in an area is there, and Bạch Thông is first. */
function isAsWanted(year: Year, losses: AreaLosses): boolean {
  const theirs = sum(AREAS.flatMap((area) => leavesOf(area, year)).map((leaf) => given(leaf, year)));
  const inArea = new Set(TIED[year].area.map((unit) => losses[TIED_AREA]?.get(unit)));
  return inArea.size <= 1 && OTHERS.every((unit) => totalLoss(losses, unit) >= theirs + MARGIN);
}

/** Spreads a unit's loss in an area over its leaves, the ones where Bạch Thông lost points more often. */
function spread(loss: number, leaves: readonly Leaf[], year: Year, random: Random): Map<Leaf, number> | null {
  const lost = new Map<Leaf, number>();
  let rest = loss;
  const lose = (leaf: Leaf, points: number): void => {
    const step = STEP[leaf.scoring];
    const most = Math.min(rest, maxOf(leaf, year) - (lost.get(leaf) ?? 0));
    const taken = Math.floor(Math.min(points, most) / step) * step;
    if (taken <= 0) return;
    lost.set(leaf, (lost.get(leaf) ?? 0) + taken);
    rest -= taken;
  };
  const order = leaves
    .map((leaf) => ({ leaf, key: random.next() - (given(leaf, year) > 0 ? 0.35 : 0) }))
    .sort((a, b) => a.key - b.key)
    .map(({ leaf }) => leaf);
  for (const leaf of order) {
    if (leaf.scoring === "steps") lose(leaf, STEP.steps * random.whole(1, 4));
    else lose(leaf, maxOf(leaf, year) * (0.08 + 0.4 * random.next()));
  }
  // What is left goes where it fits, the thousandths last.
  for (const scoring of ["hundredths", "thousandths"] as const) {
    for (const leaf of order.filter((candidate) => candidate.scoring === scoring)) {
      lose(leaf, Math.round(maxOf(leaf, year) * 0.6) - (lost.get(leaf) ?? 0));
    }
  }
  return rest === 0 ? lost : null;
}

/** Draws until it holds; the same seed always ends with the same draw. @throws Error after 20,000 draws */
function until<T>(draw: () => T | null): T {
  for (let attempt = 0; attempt < 20_000; attempt++) {
    const drawn = draw();
    if (drawn !== null) return drawn;
  }
  throw new Error("no draw fits the ranks that are wanted");
}

/** Every unit's lost points at every leaf of the year where it lost any. */
export function lostPoints(year: Year): LostPoints {
  const random = seeded(year);
  const losses = until(() => {
    const drawn = evenTotals(drawAreaLosses(year, random), year);
    return drawn !== null && isAsWanted(year, drawn) ? drawn : null;
  });
  return new Map(
    UNITS.map((unit) => {
      const lost = new Map<Leaf, number>();
      AREAS.forEach((area, index) => {
        const leaves = leavesOf(area, year);
        const inArea =
          unit === BACH_THONG
            ? new Map(leaves.map((leaf) => [leaf, given(leaf, year)]))
            : until(() => spread(losses[index]?.get(unit) ?? 0, leaves, year, random));
        for (const [leaf, points] of inArea) if (points > 0) lost.set(leaf, points);
      });
      return [unit, lost];
    }),
  );
}
