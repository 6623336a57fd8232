/** Who shares a unit's exact figure: every tie is shown. */
import type { GroupAnalysis } from "../analysis/analysis";
import { joinRuns } from "../language/report";
import { unitWords } from "../language/report-units";
import type { Run } from "../language/runs";
import { ratioOf, type Unit } from "../scorebook/assessment";
import { compareRatios } from "../scorebook/points";
import { countRun, say, type ReportContext } from "./context";

/** More names than these are counted instead. */
const NAMED_TIES = 3;

/** Other units with exactly the same figure at a node, by score or by percent as the ranks are. */
export function tiedWith(group: GroupAnalysis, criterion: number, unit: number): readonly Unit[] {
  const { current, ranks } = group;
  const index = criterion * current.units.length + unit;
  if (ranks.tied[index] !== 1) return [];
  const byPercent = ranks.by[criterion] === "percent";
  const score = current.scores.points(criterion, unit);
  const ratio = ratioOf(current, criterion, unit);
  return current.units.filter((other) => {
    if (other.index === unit) return false;
    if (!byPercent) return current.scores.points(criterion, other.index) === score;
    const otherRatio = ratioOf(current, criterion, other.index);
    return ratio !== null && otherRatio !== null && compareRatios(ratio, otherRatio) === 0;
  });
}

/** " (đồng hạng với huyện Ba Bể)"; nothing without a tie. */
export function tiePhrase(context: ReportContext, criterion: number): readonly Run[] {
  const { group, language, form } = context;
  const others = tiedWith(group, criterion, context.unitIndex);
  if (others.length === 0) return [];
  if (others.length > NAMED_TIES)
    return say(context, "tie-many", { count: countRun(context, others.length) });
  const names = others.map(({ name }) => unitWords(name, group.current.group, language).unit);
  return say(context, "tie", { units: joinRuns(names, form.listComma, form.listAnd) });
}
