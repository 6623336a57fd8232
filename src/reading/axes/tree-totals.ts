/** Which column of a tree of sums is the total, and which are totals beside it. */
import type { Lines } from "../laws/lines";
import { findOrder } from "../laws/orders";
import { below, type SumTree } from "../laws/tree";
import { isTotalName } from "../words/header-words";
import { hasOwnMaximum, isSaid, isUnder, saysTheSame } from "./header-meaning";
import type { Column } from "./told-columns";

/** The sum of most columns that hangs below no other: of equals the one that a word calls the total. */
export function rootOf(tree: SumTree, scores: readonly Column[]): Column | null {
  let best: Column | null = null;
  let most = 0;
  for (const column of scores) {
    if (tree.laws[column.line] === null || tree.parents[column.line] !== -1) continue;
    const named = column.header.ofTotal || isTotalName(column.header.text) ? 0.5 : 0;
    const vote = named + (column.header.role === "self" ? -0.75 : column.header.role === "final" ? 0.25 : 0);
    const size = below(tree, column.line).length + vote;
    if (size > most) [best, most] = [column, size];
  }
  return best;
}

/** Another total of parts of its own: self-scored beside appraised, one round beside the other. */
export function isRival(tree: SumTree, root: Column, other: Column): boolean {
  if (other === root || tree.laws[other.line] === null || tree.parents[other.line] !== -1) return false;
  return below(tree, other.line).length * 2 > below(tree, root.line).length;
}

/** Of several totals with parts of their own the only one that printed ranks order: the round that counts. */
export function rankedOf(
  lines: Lines,
  tree: SumTree,
  root: Column,
  { scores, ranks }: { readonly scores: readonly Column[]; readonly ranks: readonly Column[] },
): Column | null {
  const totals = scores.filter(
    (other) => other === root || (isRival(tree, root, other) && saysTheSame(other.header, root.header)),
  );
  if (totals.length < 2) return null;
  const held = totals.map((total) =>
    Math.max(
      0,
      ...ranks.map(({ line }) => {
        const law = findOrder(lines, line, [total.line]);
        return law?.direction === "highest-first" ? law.holds : 0;
      }),
    ),
  );
  const most = Math.max(...held);
  return most > 0 && held.filter((own) => own === most).length === 1
    ? (totals[held.indexOf(most)] ?? null)
    : null;
}

/**
 * Of two columns of the same figures the one below the caption of all its parts is their area's own score, and the
 * other is the total: the tree with the total above it. Null where there is no such other.
 */
export function totalBeside(
  tree: SumTree,
  root: Column,
  scores: readonly Column[],
): { readonly tree: SumTree; readonly root: Column } | null {
  const law = tree.laws[root.line] ?? null;
  // "Cộng" is no name.
  const above = root.header.role === null ? root.header.names.slice(0, -1) : root.header.names;
  if (law === null || above.length === 0) return null;
  const area = { ...root.header, names: above, ofTotal: false };
  const parts = scores.filter(({ line }) => law.parts.includes(line));
  if (!parts.every(({ header }) => isUnder(header, area))) return null;
  const other = scores.find(
    ({ line, header }) => tree.copyOf[line] === root.line && !isUnder({ ...header, ofTotal: false }, area),
  );
  if (other === undefined) return null;
  const parents = tree.parents.slice();
  parents[root.line] = other.line;
  const laws = tree.laws.map((own, line) =>
    line === other.line ? { ...law, target: line, parts: [root.line], exceptions: [] } : own,
  );
  return { tree: { ...tree, parents, laws }, root: other };
}

/** "Vòng 2" under every area: the name of the round that counts, and of no criterion. */
export function layerName(parts: readonly Column[]): boolean {
  const lowest = parts.map(({ header: { names } }) => names.length > 1 && names[names.length - 1]?.text);
  return parts.length > 1 && lowest[0] !== false && lowest.every((text) => text === lowest[0]);
}

/** Another figure with ranks of its own, and no word that calls it another index. */
export function isAnotherTotal(target: Column, total: Column): boolean {
  if (
    target === total ||
    target.explained ||
    target.header.role === "percent" ||
    hasOwnMaximum(target.header)
  )
    return false;
  return !isSaid(target.header) || saysTheSame(target.header, total.header);
}
