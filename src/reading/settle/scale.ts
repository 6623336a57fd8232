/** The scale of a total that prints no maximum, where its printed percentages tell it. */
import { MILLIONTHS, type Points } from "../../scorebook/points";
import { ScoreState, type ScoreTable } from "../../scorebook/score-table";
import type { Draft } from "../readers/draft";

const FEWEST = 2;
/** So many fit for one that does not: that one is wrong, and not the scale. */
const MOST = 3;
const HUNDRED: Points = 100 * MILLIONTHS;

/** "78,52 | 78,52 %": where the units' percentages are their scores, to the printed decimals, the score is out of 100. */
export function deriveScale({ maxima, publishedPercents, units }: Draft, scores: ScoreTable): void {
  let fitting = 0;
  let others = 0;
  for (let unit = 0; unit < units.length; unit++) {
    if (maxima.states[unit] !== ScoreState.missing) return;
    const score = scores.points(0, unit);
    const printed = publishedPercents.get(unit);
    // Nothing is 0 % of any maximum.
    if (score === null || score === 0 || printed === undefined) continue;
    const percent = (printed.percent.numerator / printed.percent.denominator) * MILLIONTHS;
    if (Math.abs(score - percent) < MILLIONTHS / 10 ** printed.decimals) fitting++;
    else others++;
  }
  if (fitting < FEWEST || fitting < MOST * others) return;
  for (let unit = 0; unit < units.length; unit++) maxima.put(unit, ScoreState.derived, HUNDRED, 0, 0, 0);
}
