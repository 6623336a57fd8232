/** Several rates side by side, each with ranks of its own ("PAR INDEX %", "SIPAS %"): any of them may be the index. */
import { isAt } from "./header-meaning";
import type { Column, ToldColumns } from "./told-columns";

/**
 * Takes the first of the rates as the total, and leaves the others with their ranks out.
 * @param ranks columns of ranks; @param ranked columns that ranks order
 * @returns columns of the others, which the user is asked about; none where there is one rate or none
 */
export function ratesBeside(
  told: ToldColumns,
  own: readonly Column[],
  ranks: readonly Column[],
  ranked: readonly Column[],
): readonly number[] {
  const ranksOf = (rate: Column): readonly Column[] => ranks.filter((rank) => isBeside(rank, rate));
  const rates = own.filter(
    (column) =>
      (column.header.role === "percent" || column.header.isRate) &&
      !ranks.includes(column) &&
      (ranked.includes(column) || ranksOf(column).length > 0),
  );
  const [first, ...others] = rates;
  if (first === undefined || others.length === 0) return [];
  const total = { names: [], ofTotal: true } as const;
  for (const rank of ranksOf(first)) told.tell(rank, { ...rank.header, ...total, role: "rank" });
  told.tell(first, { ...first.header, ...total, role: "percent" });
  for (const other of others) for (const column of [...ranksOf(other), other]) told.leave(column);
  return others.map(({ header }) => header.column);
}

/** Under one caption, or right behind it. */
function isBeside(rank: Column, rate: Column): boolean {
  const [above] = rate.header.names;
  const [own] = rank.header.names;
  if (above !== undefined && own !== undefined && isAt(above.cell, own.cell)) return true;
  return rank.header.column === rate.header.column + 1;
}
