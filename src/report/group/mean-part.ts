/** The group's mean and its change, highest and lowest, who reaches the mean, first and last units. */
import {
  bothYears,
  front,
  leaders,
  wholeGroup,
  type Measured,
  type WholeGroup,
} from "../../analysis/whole-group";
import { joinRuns } from "../../language/report";
import type { Run } from "../../language/runs";
import type { Unit } from "../../scorebook/assessment";
import { compareExact, difference, type Exact } from "../../scorebook/exact";
import { markRun, say, yearRun, type GroupContext } from "../context";
import type { Block } from "../document";
import { isImpossibleTotal } from "../figure-runs";
import type { OfficialRank } from "../official-rank";
import {
  cellsOf,
  changeRuns,
  countOf,
  gapRuns,
  inOrder,
  isPartial,
  rankOf,
  rankRun,
  shownWay,
  unitName,
  unitNames,
  valueRuns,
} from "./figures";

/** A mean, and who is highest, say something of so many units. */
const ENOUGH_UNITS = 2;
/** First and last are named where they are not most of the list. */
const ENOUGH_TO_NAME = 7;
const NAMED = 3;
const MOST_NAMED = 5;

export function meanPart(context: GroupContext, whole: WholeGroup): readonly Block[] {
  const unscored = say(context, "whole-unscored", { units: unitNames(context, whole.unmeasured) });
  return [
    {
      kind: "heading",
      id: "whole-heading-mean",
      level: 2,
      number: "1",
      runs: say(context, "whole-heading-mean", {}),
    },
    {
      kind: "paragraph",
      id: "whole-mean",
      runs: joinRuns([mean(context, whole), around(context, whole)], " "),
    },
    { kind: "paragraph", id: "whole-extremes", runs: extremes(context, whole) },
    { kind: "paragraph", id: "whole-impossible", runs: impossible(context, whole) },
    { kind: "paragraph", id: "whole-unscored", runs: whole.unmeasured.length === 0 ? [] : unscored },
  ];
}

function mean(context: GroupContext, whole: WholeGroup): readonly Run[] {
  if (whole.mean === null || whole.measured.length < ENOUGH_UNITS) return [];
  const { by, measured } = whole;
  const slots = {
    count: countOf(context, measured.length),
    peers: context.peers,
    mean: valueRuns(context, by, whole.mean, { cells: measured.flatMap(cellsOf) }),
  };
  const partial = isPartial(context, whole)
    ? [markRun(context, "whole-extract", { count: countOf(context, measured.length) })]
    : [];
  return joinRuns([changedMean(context, slots), partial], " ");
}

function changedMean(
  context: GroupContext,
  slots: { readonly count: Run; readonly peers: string; readonly mean: readonly Run[] },
): readonly Run[] {
  const { baseYear, group } = context;
  if (baseYear === null || group.base === null || group.baseRanks === null) {
    return say(context, "whole-mean", slots);
  }
  const year = yearRun(context, baseYear);
  const both = bothYears(group);
  if (both === null) {
    const before = wholeGroup({ current: group.base, ranks: group.baseRanks });
    if (before.mean === null) return say(context, "whole-mean", slots);
    return say(context, "whole-mean-uncompared", {
      ...slots,
      year: yearRun(context, context.year),
      baseYear: year,
    });
  }
  const { now, before, nowMean, beforeMean, apart } = both;
  const changed = {
    ...slots,
    changes: changeRuns(context, now.by, difference(nowMean, beforeMean)),
    baseYear: year,
  };
  if (apart) {
    return say(context, "whole-mean-apart", { ...changed, percent: valueRuns(context, now.by, nowMean) });
  }
  return say(context, "whole-mean-changed", {
    ...changed,
    baseMean: valueRuns(context, now.by, beforeMean, { year: baseYear }),
    baseCount: countOf(context, before.measured.length),
    basePeers: context.basePeers,
  });
}

function around(context: GroupContext, { mean: value, measured }: WholeGroup): readonly Run[] {
  if (value === null) return [];
  const below = measured.filter((each) => compareExact(each.value, value) < 0).length;
  if (below === 0) return [];
  return say(context, "whole-around-mean", {
    above: countOf(context, measured.length - below),
    below: countOf(context, below),
  });
}

/** Units whose total cannot be: a mean of them is marked. */
function impossibleUnits({ group }: GroupContext, { measured }: WholeGroup): readonly Unit[] {
  return measured
    .filter(({ unit, standing }) => isImpossibleTotal(group.current, unit.name, standing))
    .map(({ unit }) => unit)
    .sort((a, b) => a.index - b.index);
}

function impossible(context: GroupContext, whole: WholeGroup): readonly Run[] {
  const units = impossibleUnits(context, whole);
  return units.length === 0
    ? []
    : [markRun(context, "whole-impossible", { units: unitNames(context, units) })];
}

function extremes(context: GroupContext, whole: WholeGroup): readonly Run[] {
  const { by, measured } = whole;
  const best = leaders(measured);
  const last = leaders([...measured].reverse());
  const gap = gapOf(measured);
  const [first, final] = [best[0], last[0]];
  if (first === undefined || final === undefined || gap === null || shownWay(by, gap) === 0) return [];
  // What cannot be is neither the highest nor the lowest.
  const odd = impossibleUnits(context, whole);
  if (odd.some((unit) => [first, final].some((each) => each.unit === unit))) return [];
  const value = (each: Measured) =>
    valueRuns(context, by, each.value, { unit: each.unit.name, cells: cellsOf(each) });
  const now = say(context, "whole-extremes", {
    best: unitNames(
      context,
      best.map(({ unit }) => unit),
    ),
    bestScore: value(first),
    lowest: unitNames(
      context,
      last.map(({ unit }) => unit),
    ),
    lowestScore: value(final),
    gap: gapRuns(context, by, gap),
  });
  return joinRuns([now, changedGap(context, whole, gap)], " ");
}

function changedGap(context: GroupContext, { by }: WholeGroup, gap: Exact): readonly Run[] {
  const { baseYear } = context;
  const both = bothYears(context.group);
  const before = both === null || both.apart ? null : gapOf(both.before.measured);
  if (before === null || baseYear === null || shownWay(by, before) === 0) return [];
  const change = difference(gap, before);
  const way = shownWay(by, change);
  if (way === 0) return [];
  return say(context, way < 0 ? "whole-gap-narrower" : "whole-gap-wider", {
    gap: gapRuns(context, by, change),
    baseYear: yearRun(context, baseYear),
    baseGap: gapRuns(context, by, before),
  });
}

function gapOf(measured: readonly Measured[]): Exact | null {
  const [first, last] = [measured[0], measured.at(-1)];
  return first === undefined || last === undefined || measured.length < ENOUGH_UNITS
    ? null
    : difference(first.value, last.value);
}

/** The first and the last by the decision's ranks, all of one rank together. */
export function placesPart(context: GroupContext, whole: WholeGroup): readonly Block[] {
  if (whole.measured.length < ENOUGH_TO_NAME || isPartial(context, whole)) return [];
  // Ranks among totals that cannot be are not news; the units are named above, to be looked at.
  if (impossibleUnits(context, whole).length > 0) return [];
  const ordered = inOrder(context, whole);
  const same = (a: Measured, b: Measured): boolean => rankOf(context, a)?.rank === rankOf(context, b)?.rank;
  const list = (units: readonly Measured[]) =>
    joinRuns(
      front(units, same, NAMED, MOST_NAMED).map((each) => place(context, whole, each)),
      context.form.listSemicolon,
    );
  return [
    {
      kind: "heading",
      id: "whole-heading-places",
      level: 2,
      number: "1",
      runs: say(context, "whole-heading-places", {}),
    },
    { kind: "item", id: "whole-first", runs: say(context, "whole-first", { unitList: list(ordered) }) },
    {
      kind: "item",
      id: "whole-last",
      runs: say(context, "whole-last", { unitList: list([...ordered].reverse()) }),
    },
  ];
}

/** The rank alone, as the heading says among whom; with a place to look at where the figures give another. */
function markedRank(context: GroupContext, each: Measured, rank: OfficialRank): readonly Run[] {
  const stated = rankRun(context, each, { ...rank, of: null });
  if (rank.computed === null) return [stated];
  const computed = rankRun(context, each, { ...rank, rank: rank.computed, of: null });
  return joinRuns([stated, markRun(context, "mark-rank", { rank: computed })], " ");
}

function place(context: GroupContext, { by }: WholeGroup, each: Measured): readonly Run[] {
  const rank = rankOf(context, each);
  return say(context, "whole-place", {
    unit: unitName(context, each.unit),
    rank: rank === null ? "" : markedRank(context, each, rank),
    result: valueRuns(context, by, each.value, { unit: each.unit.name, cells: cellsOf(each) }),
  });
}
