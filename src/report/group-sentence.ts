/**
 * The unit beside its peer group: the mean and what the unit stands above or below it, highest, lowest and what
 * lies between. The first that a head asks: in places a mark of theirs hangs on the mean.
 */
import { standingOf } from "../analysis/figure";
import { joinRuns } from "../language/report";
import { unitWords } from "../language/report-units";
import type { Measure, Run } from "../language/runs";
import type { Unit } from "../scorebook/assessment";
import { isPercentOnly } from "../scorebook/percent-only";
import { divideHalfUp, type Points } from "../scorebook/points";
import { countRun, say, type ReportContext } from "./context";
import { currentSide, direction, isImpossibleTotal } from "./figure-runs";
import { officialRank } from "./official-rank";

const TOTAL = 0;
/** A mean says something of so many units. */
const ENOUGH_PEERS = 3;

interface Scored {
  readonly unit: Unit;
  readonly score: Points;
}

/** Nothing where the units' points cannot be compared, or the workbook holds only some of the units. */
export function groupRuns(context: ReportContext): readonly Run[] {
  const { group, settings, total } = context;
  const side = currentSide(context, total);
  if (settings.detail === "brief" || side === null || group.ranks.by[TOTAL] !== "score") return [];
  if (isPercentOnly(group.current)) return [];
  const scored = scoredUnits(context);
  if (scored === null || scored.length < ENOUGH_PEERS) return [];
  const sum = scored.reduce((all, { score }) => all + BigInt(score), 0n);
  const number = BigInt(scored.length);
  const mean = Number(divideHalfUp(sum, number));
  const above = Number(divideHalfUp(BigInt(side.standing.score) * number - sum, number));
  const way = direction(above);
  return joinRuns(
    [
      say(context, way > 0 ? "group-above" : way < 0 ? "group-below" : "group-level", {
        count: countRun(context, scored.length),
        peers: context.peers,
        mean: figure(context, { kind: "score", points: mean }, scored),
        unit: context.words.unit,
        gap: figure(context, { kind: "score-change", points: above }, scored),
      }),
      spread(context, scored),
    ],
    " ",
  );
}

/** Units with a total; null where the printed ranks are of more units than these, or a total cannot be. */
function scoredUnits({ group: { current, ranks } }: ReportContext): readonly Scored[] | null {
  const found: Scored[] = [];
  for (const unit of current.units) {
    const standing = standingOf(current, ranks, TOTAL, unit.index);
    if (standing === null) continue;
    // A mean with a total that cannot be would say something false of all.
    if (isImpossibleTotal(current, unit.name, standing)) return null;
    const rank = officialRank(current, ranks, TOTAL, standing);
    if (rank === null || rank.of === null || rank.of !== standing.of) return null;
    found.push({ unit, score: standing.score });
  }
  return found;
}

/** Highest and lowest by name; nothing where either is shared, or all are level. */
function spread(context: ReportContext, scored: readonly Scored[]): readonly Run[] {
  const sorted = [...scored].sort((a, b) => b.score - a.score);
  const [first, second] = sorted;
  const [beforeLast, last] = sorted.slice(-2);
  if (first === undefined || last === undefined || second === undefined || beforeLast === undefined)
    return [];
  if (first.score === second.score || last.score === beforeLast.score) return [];
  const gap = first.score - last.score;
  if (direction(gap) === 0) return [];
  return say(context, "group-spread", {
    best: nameOf(context, first.unit),
    bestScore: figureOf(context, first),
    lowest: nameOf(context, last.unit),
    lowestScore: figureOf(context, last),
    gap: figure(context, { kind: "score-change", points: gap }, [first, last]),
  });
}

function nameOf({ group, language }: ReportContext, { name }: Unit): string {
  return unitWords(name, group.current.group, language).unit;
}

function figureOf(context: ReportContext, scored: Scored): Run {
  return { ...figure(context, { kind: "score", points: scored.score }, [scored]), unit: scored.unit.name };
}

function figure(context: ReportContext, measure: Measure, of: readonly Scored[]) {
  const { scores } = context.group.current;
  return {
    kind: "figure" as const,
    measure,
    unit: context.total.unit.name,
    criterion: TOTAL,
    year: context.year,
    cells: of.map(({ unit }) => scores.cell(TOTAL, unit.index)).filter((cell) => cell !== null),
  };
}
