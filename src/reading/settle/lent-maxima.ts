/**
 * Maxima on a sheet of their own: a list of the areas, each with a figure that bounds its scores. The names of
 * the areas find the list and the bound law proves it; no word calls it one.
 */
import { MILLIONTHS, type Points } from "../../scorebook/points";
import { ScoreState } from "../../scorebook/score-table";
import { fold } from "../../text/fold";
import { leadingCode } from "../axes/codes";
import type { Draft } from "../readers/draft";
import type { SheetView } from "../regions/sheet-view";

/** Two names may stand on any sheet. */
const FEWEST = 3;
const MOSTLY = 0.95;
/** The best of an area reaches so much of its maximum. */
const NEAR = 0.5;

interface Lent {
  readonly value: Points;
  readonly row: number;
  readonly column: number;
}

/**
 * @param lenders gets the name of the sheet that lends: it is no table of scores itself
 * @returns the draft with the maxima that one of the sheets lists for all of its areas; itself where it prints its own
 */
export function withLentMaxima(draft: Draft, views: readonly SheetView[], lenders: Set<string>): Draft {
  const areas = draft.nodes.flatMap(({ level, kind }, node) =>
    level === 1 && kind === "scored" ? [node] : [],
  );
  const own = areas.some((node) =>
    draft.units.some((_, unit) => draft.maxima.state(node, unit) !== ScoreState.missing),
  );
  if (own || areas.length < FEWEST) return draft;
  for (const view of views) {
    if (draft.sheets.includes(view.name)) continue;
    const lent = maximaIn(view, draft, areas);
    if (lent === null) continue;
    lenders.add(view.name);
    const maxima = draft.maxima.copy();
    for (const [node, { value, row, column }] of lent)
      draft.units.forEach((_, unit) => {
        maxima.set(node, unit, ScoreState.present, value, view.ref(row, column));
      });
    return { ...draft, maxima };
  }
  return draft;
}

function maximaIn(view: SheetView, draft: Draft, areas: readonly number[]): ReadonlyMap<number, Lent> | null {
  const nodeOf = new Map(areas.map((node) => [fold(draft.nodes[node]?.name ?? ""), node]));
  const byColumn = new Map<number, Map<number, Lent>>();
  for (let row = view.top; row <= view.bottom; row++) {
    for (let column = view.left; column < view.right; column++) {
      const text = view.text(row, column);
      const node = text === "" ? undefined : nodeOf.get(fold(leadingCode(text)?.rest ?? text));
      if (node === undefined) continue;
      for (let right = column + 1; right <= view.right; right++) {
        const value = view.plainNumber(row, right) * MILLIONTHS;
        const known = byColumn.get(right) ?? new Map<number, Lent>();
        byColumn.set(right, known);
        if (value > 0 && !known.has(node)) known.set(node, { value, row, column: right });
      }
      break;
    }
  }
  const [found] = [...byColumn.values()].filter(
    (lent) =>
      lent.size === areas.length && [...lent].every(([node, { value }]) => bounds(draft, node, value)),
  );
  return found ?? null;
}

function bounds({ parts, units }: Draft, node: number, max: Points): boolean {
  let [of, holds, best] = [0, 0, 0];
  for (const table of parts.values()) {
    units.forEach((_, unit) => {
      const score = table.points(node, unit);
      if (score === null) return;
      of++;
      if (score < 0 || score > max) return;
      holds++;
      best = Math.max(best, score);
    });
  }
  return of > 0 && holds >= of * MOSTLY && best >= max * NEAR;
}
