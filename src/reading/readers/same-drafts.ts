/** Two ways of reading a table often end in the same drafts, cell by cell: then one of them is judged for both. */
import type { Draft } from "./draft";

/** True where both say the same of the same cells; never true of drafts without figures. */
export function sameDrafts(a: readonly Draft[], b: readonly Draft[]): boolean {
  return a.length > 0 && a.length === b.length && a.every((draft, at) => sameDraft(draft, b[at]));
}

function sameDraft(a: Draft, b: Draft | undefined): boolean {
  if (a === b) return true;
  if (b?.nodes.length !== a.nodes.length || b.units.length !== a.units.length) return false;
  return (
    [...a.parts.keys()].join() === [...b.parts.keys()].join() &&
    [...a.parts].every(([part, table]) => b.parts.get(part)?.equals(table) === true) &&
    a.maxima.equals(b.maxima) &&
    besideFigures(a) === besideFigures(b)
  );
}

/** Everything but the tables of figures, as one text. */
function besideFigures({
  parts,
  maxima,
  publishedRanks,
  publishedPercents,
  weights,
  ...rest
}: Draft): string {
  const printed = [...publishedRanks, ...publishedPercents];
  return JSON.stringify([
    rest,
    printed,
    weights === null ? null : [...weights],
    parts.size,
    maxima.unitCount,
  ]);
}
