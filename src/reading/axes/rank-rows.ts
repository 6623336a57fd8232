/** Criteria as rows: rows of ranks, over all units or among those below one caption. */
import { linesOf, valueAt, type Lines } from "../laws/lines";
import { findOrder, holdsOrder } from "../laws/orders";
import type { HeaderColumn } from "../regions/header-column";

/** Ranks of fewer units in all are a permutation by chance too often. */
const FEWEST = 5;

/**
 * True where a row orders another: as a whole, or in each of the groups that the captions make.
 * @param across every row of the table a line, every unit's column an entry
 * @param headers of the entries
 */
export function ordersRow(
  across: Lines,
  rank: number,
  target: number,
  headers: readonly (HeaderColumn | undefined)[],
): boolean {
  if (findOrder(across, rank, [target]) !== null) return true;
  const groups = groupsOf(headers);
  if (groups.length < 2) return false;
  let of = 0;
  for (const entries of groups) {
    const own = linesOf(2, entries.length, (line, at) =>
      valueAt(across, line === 0 ? rank : target, entries[at] ?? 0),
    );
    const law = holdsOrder(own, 0, 1, "highest-first", 1);
    if (law === null) continue;
    if (law.exceptions.length > 0) return false;
    of += law.of;
  }
  return of >= FEWEST;
}

/** Entries by the caption over them and others; [] where there are no captions over names. */
function groupsOf(headers: readonly (HeaderColumn | undefined)[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  headers.forEach((header, entry) => {
    const caption = header !== undefined && header.names.length > 1 ? header.names[0] : undefined;
    if (caption === undefined) return;
    const key = `${caption.cell.row}:${caption.cell.column}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  });
  return [...groups.values()];
}
