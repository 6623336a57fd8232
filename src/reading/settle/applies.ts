/** A blank area of a unit whose printed maximum lacks just that area's: it does not apply, and nothing is missing. */
import { ScoreState, type ScoreTable } from "../../scorebook/score-table";
import type { Draft } from "../readers/draft";

/** Marks such scores in place; a unit whose own maximum is told otherwise stays as it is. */
export function leaveWhatDoesNotApply({ nodes, maxima, units }: Draft, scores: ScoreTable): void {
  const areas = nodes.flatMap(({ parent, kind }, node) => (parent === 0 && kind === "scored" ? [node] : []));
  if (areas.length < 2) return;
  units.forEach((_, unit) => {
    if (maxima.states[unit] !== ScoreState.present) return;
    let whole = 0;
    for (const node of areas) whole += maxima.values[node * units.length + unit] ?? NaN;
    // Of a country's units hardly one lacks anything.
    if (!(whole - (maxima.values[unit] ?? NaN) > 0)) return;
    const own = areas.map((node) => {
      const at = node * units.length + unit;
      return { at, max: maxima.values[at] ?? NaN, isMissing: scores.states[at] === ScoreState.missing };
    });
    const lacking = own.reduce((sum, { max }) => sum + max, 0) - (maxima.values[unit] ?? NaN);
    const missing = own.filter(({ isMissing }) => isMissing);
    // NaN where a maximum is unknown: then nothing is told.
    if (!(lacking > 0) || missing.reduce((sum, { max }) => sum + max, 0) !== lacking) return;
    for (const { at } of missing) scores.change(at, ScoreState.notApplicable, NaN);
  });
}
