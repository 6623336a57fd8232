/** Who shares a unit's place: every tie is shown, as the decision ranks, else as the figures do. */
import type { GroupAnalysis } from "../analysis/analysis";
import { standingOf } from "../analysis/figure";
import { joinRuns } from "../language/report";
import { unitWords } from "../language/report-units";
import type { Run } from "../language/runs";
import { ratioOf, type Unit } from "../scorebook/assessment";
import { compareRatios } from "../scorebook/points";
import { countRun, say, type ReportContext } from "./context";
import type { Side } from "./figure-runs";
import { officialRank } from "./official-rank";

/** More names than these are counted instead. */
const NAMED_TIES = 3;

/** Other units with exactly the same figure at a node, by score or by percent as the ranks are. */
function equalTo(group: GroupAnalysis, criterion: number, unit: number): readonly Unit[] {
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

/** Units of the same rank at the side's node, this year. */
export function sharingRank({ group, unitIndex }: ReportContext, side: Side): readonly Unit[] {
  const own = side.rank;
  if (own === null) return [];
  const candidates = own.printed ? group.current.units : equalTo(group, side.criterion, unitIndex);
  return candidates.filter(({ index }) => {
    const standing = standingOf(group.current, group.ranks, side.criterion, index);
    if (index === unitIndex || standing === null) return false;
    const rank = officialRank(group.current, group.ranks, side.criterion, standing);
    return rank?.rank === own.rank && rank.printed === own.printed;
  });
}

/** " (đồng hạng với huyện Ba Bể)"; nothing without a tie. */
export function tiePhrase(context: ReportContext, side: Side): readonly Run[] {
  const { group, language, form } = context;
  const others = sharingRank(context, side);
  if (others.length === 0) return [];
  if (others.length > NAMED_TIES)
    return say(context, "tie-many", { count: countRun(context, others.length) });
  const names = others.map(({ name }) => unitWords(name, group.current.group, language).unit);
  return say(context, "tie", { units: joinRuns(names, form.listComma, form.listAnd) });
}
