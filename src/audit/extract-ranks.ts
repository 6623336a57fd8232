/** Ranks among more units than the table holds: each lies between two bounds, and their order is that of the figures. */
import type { TieRule } from "../scorebook/settings";
import { outOfOrder } from "./order";
import type { PrintedRanks } from "./printed-ranks";

/** Units whose printed rank no other units can explain. @param lacking how many ranked units are not here */
export function impossibleRanks(ranks: PrintedRanks, lacking: number, ties: TieRule): readonly number[] {
  const lowest = ranks.computed(ties === "dense" ? "dense" : "competition");
  const highest = ranks.computed("row");
  const ends = new Map<number, number>();
  lowest.forEach((rank, unit) => ends.set(rank, Math.max(ends.get(rank) ?? 0, highest[unit] ?? 0)));
  const wrong = new Set<number>();
  for (const [unit, { rank }] of ranks.printed) {
    const own = lowest[unit] ?? 0;
    if (rank < own || rank > (ends.get(own) ?? own) + lacking) wrong.add(unit);
  }
  const rest = ranks.order().filter((unit) => !wrong.has(unit));
  const ranking = {
    order: rest,
    compare: (a: number, b: number) => ranks.compare(a, b),
    scoreOf: (unit: number) => ranks.figureOf(unit),
  };
  for (const { unit } of outOfOrder(ranking)) wrong.add(unit);
  return [...wrong];
}
