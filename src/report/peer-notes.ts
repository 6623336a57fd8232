/** Assessment at the detailed level: what rose and fell, and where the unit stands beside its peers. */
import type { Figure } from "../analysis/analysis";
import { strengthsAndWeaknesses, type PeerStanding } from "../analysis/peers";
import { joinRuns } from "../language/report";
import type { Run } from "../language/runs";
import { say, yearRun, type ReportContext } from "./context";
import type { Block } from "./document";
import {
  compared,
  direction,
  nameRuns,
  percentChangeRun,
  rankChangeRuns,
  rankRuns,
  shownPercent,
  type Compared,
} from "./figure-runs";

/** How many areas a list names. */
const NAMED = 3;
/** Peers whose median says something. */
const ENOUGH_PEERS = 3;

/** Areas whose share rose most, and areas furthest above the median. */
export function furtherStrengths(context: ReportContext): readonly Block[] {
  if (context.settings.detail !== "detailed") return [];
  const risen = comparisons(context)
    .filter(({ change }) => shownPercent(change.percent ?? 0) > 0)
    .sort((a, b) => (b.change.percent ?? 0) - (a.change.percent ?? 0))
    .slice(0, NAMED)
    .map((comparison) =>
      say(context, "area-percent-gain", {
        area: nameRuns(comparison.figure),
        percentPoints: percentChangeRun(comparison, comparison.change.percent ?? 0),
      }),
    );
  const above = peers(context).strengths.map((standing) => peerRuns(context, standing, "area-over-median"));
  return [
    ...listBlock(context, "strengths-risen", risen),
    ...listBlock(context, "strengths-peers", above.slice(0, NAMED)),
  ];
}

/** Areas that fell in rank, and areas below the median. */
export function furtherLimits(context: ReportContext): readonly Block[] {
  if (context.settings.detail !== "detailed") return [];
  const fallen = comparisons(context)
    .filter(({ places }) => (places ?? 0) < 0)
    .map((comparison) =>
      say(context, "area-rank-fall", {
        area: nameRuns(comparison.figure),
        places: rankChangeRuns(comparison),
        rank: rankRuns(context, comparison.current),
      }),
    );
  const below = peers(context).weaknesses.map((standing) => peerRuns(context, standing, "area-under-median"));
  return [...listBlock(context, "limits-fallen", fallen), ...listBlock(context, "limits-peers", below)];
}

type ListKey = "strengths-risen" | "strengths-peers" | "limits-fallen" | "limits-peers";

function listBlock(
  context: ReportContext,
  key: ListKey,
  parts: readonly (readonly Run[])[],
): readonly Block[] {
  if (parts.length === 0) return [];
  const runs = say(context, key, {
    baseYear: context.baseYear === null ? "" : yearRun(context, context.baseYear),
    areaList: joinRuns(parts, context.form.listSemicolon),
  });
  return [{ kind: "paragraph", id: key, runs }];
}

function comparisons(context: ReportContext): readonly Compared[] {
  return context.areas
    .map((figure: Figure) => compared(context, figure))
    .filter((comparison) => comparison !== null);
}

function peers(context: ReportContext) {
  const { group, unitIndex, areas } = context;
  const found = strengthsAndWeaknesses(group, unitIndex, 1);
  const scored = new Set(areas.map(({ criterion }) => criterion.index));
  // A median of two units is neither's; bonus and penalty points are no areas.
  const says = ({ criterion, aboveMedian }: PeerStanding) =>
    scored.has(criterion.index) &&
    direction(aboveMedian) !== 0 &&
    (group.ranks.of[criterion.index] ?? 0) >= ENOUGH_PEERS;
  return { strengths: found.strengths.filter(says), weaknesses: found.weaknesses.filter(says) };
}

function peerRuns(
  context: ReportContext,
  { criterion, aboveMedian }: PeerStanding,
  key: "area-over-median" | "area-under-median",
): readonly Run[] {
  const cell = context.group.current.scores.cell(criterion.index, context.unitIndex);
  const points: Run = {
    kind: "figure",
    measure: { kind: "score-change", points: aboveMedian },
    unit: context.total.unit.name,
    criterion: criterion.index,
    year: context.year,
    cells: cell === null ? [] : [cell],
  };
  return say(context, key, { area: nameRuns({ criterion }), points });
}
