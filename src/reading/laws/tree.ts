/**
 * The tree that the sums of a table make: sums of neighbours first, then of what is left when their parts
 * are folded away, until nothing new is found. A line has one parent; a copy of a line is told as one.
 */
import { valueAt, type Lines } from "./lines";
import { findSums, type SumLaw, type SumSearch } from "./sums";

export interface SumTree {
  /** By line: the line whose sum it is part of; −1 for none. */
  readonly parents: Int32Array;
  /** By line: the law by which it is the sum of others; null where it is none. */
  readonly laws: readonly (SumLaw | null)[];
  /** By line: an earlier line with the same figures; −1 for none. */
  readonly copyOf: Int32Array;
}

const MOST_ROUNDS = 8;
/** Lines that are tried, one by one, as the sum of all lines that are sums. */
const MOST_OTHERS = 100;

export function sumTree(lines: Lines, search: SumSearch = {}): SumTree {
  const parents = new Int32Array(lines.count).fill(-1);
  const laws: (SumLaw | null)[] = Array.from({ length: lines.count }, () => null);
  const all = search.among ?? [...Array(lines.count).keys()];
  const copyOf = copies(lines, all);
  let roots = all.filter((line) => copyOf[line] === -1);
  for (let round = 0; round < MOST_ROUNDS && roots.length > 2; round++) {
    const accepted = accept(findSums(lines, { ...search, among: roots })) || accept(sumsOfSums());
    if (!accepted) break;
    roots = roots.filter((line) => parents[line] === -1);
  }
  return { parents, laws, copyOf };

  /** Hangs up what the laws tell. @returns false where none of them tells anything new */
  function accept(found: readonly SumLaw[]): boolean {
    let accepted = false;
    for (const law of ordered(found, roots)) {
      if (laws[law.target] !== null) continue;
      if (law.parts.some((part) => parents[part] !== -1 || isBelow(law.target, part))) continue;
      laws[law.target] = law;
      for (const part of law.parts) parents[part] = law.target;
      accepted = true;
    }
    return accepted;
  }

  /**
   * A criterion of half a point whose two parts nobody could prove stands among the areas and breaks the row of
   * them: so the lines that are sums themselves are tried alone, against each of the others.
   */
  function sumsOfSums(): readonly SumLaw[] {
    const sums = roots.filter((line) => laws[line] !== null);
    const others = roots.filter((line) => laws[line] === null);
    if (sums.length < 2 || others.length > MOST_OTHERS) return [];
    return others.flatMap((other) =>
      findSums(lines, {
        ...search,
        among: [...sums, other].sort((a, b) => a - b),
        guesses: others.length,
      }).filter(({ target, parts }) => target === other && parts.length === sums.length),
    );
  }

  /** True where a line hangs below another, or is it. */
  function isBelow(line: number, above: number): boolean {
    for (let at = line; at !== -1; at = parents[at] ?? -1) if (at === above) return true;
    return false;
  }
}

/** Sums right beside their parts first; among these the ones that most entries obey, then the longest. */
function ordered(laws: readonly SumLaw[], roots: readonly number[]): SumLaw[] {
  const places = new Map(roots.map((line, place) => [line, place]));
  const gap = ({ target, parts }: SumLaw): number => {
    const own = places.get(target) ?? 0;
    const [first, last] = [places.get(parts[0] ?? 0) ?? 0, places.get(parts[parts.length - 1] ?? 0) ?? 0];
    const stride = parts.length > 1 ? (last - first) / (parts.length - 1) : 1;
    const beside = own === first - stride || own === last + stride;
    return (beside ? 0 : 2) + (stride > 1 ? 1 : 0);
  };
  const missed = ({ exceptions, of }: SumLaw): number => exceptions.length / of;
  return [...laws].sort(
    (a, b) =>
      gap(a) - gap(b) ||
      Math.round(missed(a) * 8) - Math.round(missed(b) * 8) ||
      (a.target === b.target ? b.parts.length - a.parts.length : a.parts.length - b.parts.length),
  );
}

/** Lines with the figures of an earlier one in every entry. */
function copies(lines: Lines, among: readonly number[]): Int32Array {
  const copyOf = new Int32Array(lines.count).fill(-1);
  const seen = new Map<string, number>();
  for (const line of among) {
    let key = "";
    let varies = false;
    const first = valueAt(lines, line, 0);
    for (let entry = 0; entry < lines.length; entry++) {
      const value = valueAt(lines, line, entry);
      if (value !== first && !Number.isNaN(value)) varies = true;
      key += `${value};`;
    }
    if (!varies || lines.length < 3) continue;
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, line);
    else copyOf[line] = earlier;
  }
  return copyOf;
}

/** Every line below another in the tree of sums. */
export function below(tree: SumTree, line: number): number[] {
  const parts = tree.laws[line]?.parts ?? [];
  return parts.flatMap((part) => [part, ...below(tree, part)]);
}
