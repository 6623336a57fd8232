/**
 * What is worth saying of a figure beside its numbers, at the detailed level: first or last, points that
 * moved with the maximum, a rank against the score, the largest move, a rank that hangs on little.
 * Nothing is written where nothing is worth saying.
 */
import type { Figure } from "../analysis/analysis";
import { neighboursOf, type Neighbour } from "../analysis/neighbours";
import { joinRuns } from "../language/report";
import { unitWords } from "../language/report-units";
import type { Run } from "../language/runs";
import { isPercentOnly } from "../scorebook/percent-only";
import type { Points } from "../scorebook/points";
import { say, type ReportContext } from "./context";
import {
  compared,
  currentSide,
  direction,
  percentChangeRun,
  scoreChangePhrase,
  scoreChangeRun,
  shownPercent,
  type Compared,
  type Side,
} from "./figure-runs";
import { sharingRank } from "./ties";

/** A rank that hangs on fewer points than these is said to: five hundredths. */
const CLOSE: Points = 50_000;
/** Below this two scores look the same as printed, to three decimals. */
const SHOWN: Points = 500;
/** "The largest gain" says something among so many areas. */
const ENOUGH_AREAS = 3;
/** First and last say something among so many units. */
const ENOUGH_PEERS = 3;

type Notes = readonly (readonly Run[])[];

/** The remarks on a figure, each a sentence with a space before it; none below the detailed level. */
export function areaNotes(context: ReportContext, figure: Figure): readonly Run[] {
  if (context.settings.detail !== "detailed") return [];
  const side = currentSide(context, figure);
  if (side === null) return [];
  const comparison = compared(context, figure);
  return joinRuns(
    [
      ...placeNotes(context, side),
      ...(comparison === null ? [] : changeNotes(context, comparison)),
      ...closeNotes(context, side, figure),
    ],
    "",
  );
}

function placeNotes(context: ReportContext, side: Side): Notes {
  const { peers } = context;
  const { rank } = side;
  // Where the figures say otherwise, the place is marked and nothing more is said of it.
  if (rank === null || rank.of === null || rank.of < ENOUGH_PEERS || rank.computed !== null) return [];
  if (sharingRank(context, side).length > 0) return [];
  if (rank.rank === 1) return [say(context, "note-first", { peers })];
  return rank.rank === rank.of ? [say(context, "note-last", { peers })] : [];
}

function changeNotes(context: ReportContext, comparison: Compared): Notes {
  return [...causeOfChange(context, comparison), ...largestMove(context, comparison)];
}

/** How the change came about: by the maximum, by performance, or against the rank. */
function causeOfChange(context: ReportContext, comparison: Compared): Notes {
  const { change, current, base, places } = comparison;
  const fromMax = change.fromMax === null ? 0 : direction(change.fromMax);
  const fromPerformance = change.fromPerformance === null ? 0 : direction(change.fromPerformance);
  const whole = direction(change.score);
  if (
    change.percent !== null &&
    change.fromMax !== null &&
    change.fromPerformance !== null &&
    whole === fromMax &&
    fromPerformance === -whole &&
    whole !== 0 &&
    shownPercent(change.percent) === fromPerformance
  ) {
    const key = whole < 0 ? "note-fell-by-max" : "note-rose-by-max";
    return [
      say(context, key, {
        fromMax: scoreChangeRun(comparison, change.fromMax),
        fromPerformance: scoreChangeRun(comparison, change.fromPerformance),
        maxChange: maxChangeRun(comparison, (current.standing.max ?? 0) - (base.standing.max ?? 0)),
        percentPoints: percentChangeRun(comparison, change.percent),
      }),
    ];
  }
  const notes: (readonly Run[])[] = [];
  if (fromMax !== 0 && change.fromMax !== null && change.fromPerformance !== null) {
    notes.push(
      say(context, "note-split", {
        fromMax: scoreChangePhrase(context, comparison, change.fromMax),
        fromPerformance: scoreChangePhrase(context, comparison, change.fromPerformance),
      }),
    );
  }
  if (change.percent !== null && places !== null && Math.sign(places) * shownPercent(change.percent) < 0) {
    const key = places > 0 ? "note-fell-despite-rank" : "note-rose-despite-rank";
    notes.push(say(context, key, { percentPoints: percentChangeRun(comparison, change.percent) }));
  }
  return notes;
}

function maxChangeRun({ current, base }: Compared, points: Points): Run {
  return {
    kind: "figure",
    measure: { kind: "score-change", points },
    unit: current.unit,
    criterion: current.criterion,
    year: current.year,
    cells: [current.standing.maxCell, base.standing.maxCell].filter((cell) => cell !== null),
  };
}

/** The one area that gained, or lost, the most points; the total and ties are none. */
function largestMove(context: ReportContext, comparison: Compared): Notes {
  const own = comparison.change.score;
  const isArea = context.areas.some((area) => area === comparison.figure);
  const moves = context.areas.map(({ change }) => change?.score ?? null).filter((points) => points !== null);
  if (!isArea || moves.length < ENOUGH_AREAS || direction(own) === 0) return [];
  const beyond = moves.filter((points) => (own > 0 ? points >= own : points <= own));
  if (beyond.length > 1) return [];
  return [say(context, own > 0 ? "note-largest-gain" : "note-largest-loss", {})];
}

/** Ranks that hang on a few hundredths, or on what rounding hides. */
function closeNotes(context: ReportContext, side: Side, figure: Figure): Notes {
  const { index } = figure.criterion;
  // Where ranks go by percent, points do not say how close two units are.
  if (context.group.ranks.by[index] !== "score") return [];
  // Neighbours are those of the figures: where the decision ranks otherwise, they are none.
  if (side.rank === null || side.rank.of === null || side.rank.computed !== null) return [];
  const percentOnly = isPercentOnly(context.group.current);
  const { above, below } = neighboursOf(context.group, index, context.unitIndex);
  const note = (neighbour: Neighbour | null, key: "note-close-above" | "note-close-below"): Notes => {
    if (neighbour === null || neighbour.gap > CLOSE || !isRankedAsComputed(context, index, neighbour))
      return [];
    const { group, language } = context;
    const name = unitWords(neighbour.unit.name, group.current.group, language).unit;
    if (neighbour.gap < SHOWN) return [say(context, "note-equal-as-shown", { neighbour: name })];
    return [
      say(context, percentOnly ? `${key}-percent` : key, {
        gap: gapRun(context, side, neighbour, percentOnly),
        neighbour: name,
      }),
    ];
  };
  return [...note(below, "note-close-above"), ...note(above, "note-close-below")];
}

function isRankedAsComputed({ group }: ReportContext, criterion: number, { unit, rank }: Neighbour): boolean {
  const printed = group.current.publishedRanks.get(criterion * group.current.units.length + unit.index);
  return printed === undefined || printed.rank === rank;
}

/** Points between the two; of a book of percentages they are percentage points. */
function gapRun({ group }: ReportContext, side: Side, { unit, gap }: Neighbour, percentOnly: boolean): Run {
  const other = group.current.scores.cell(side.criterion, unit.index);
  return {
    kind: "figure",
    measure: percentOnly
      ? { kind: "percent-change", millionths: gap }
      : { kind: "score-change", points: gap },
    unit: side.unit,
    criterion: side.criterion,
    year: side.year,
    cells: [side.standing.scoreCell, other].filter((cell) => cell !== null),
  };
}
