/** Why the unit stands where it stands: among its peers, what moved its total, over the years. */
import type { GroupAnalysis } from "../../analysis/analysis";
import { movementOf, type AreaMove, type Move } from "../../analysis/movement";
import { peerFigures, peerStandingOf } from "../../analysis/peers";
import type { Language } from "../../language/language";
import { formatCount, formatPoints } from "../../language/numbers";
import { measureText } from "../../language/runs";
import { whyWords } from "../../language/tool-why";
import { MILLIONTHS, roundPoints, type Points } from "../../scorebook/points";
import { scaleOf, type Scale } from "./scale";
import { pointsChange, type ShownChange, type ShownFigure } from "./shown";

/** A place on the strip, in thousandths of its length. */
export interface StripDot {
  readonly at: number;
  /** Units that stand here; several may look the same. */
  readonly name: string;
  readonly score: string;
}

export interface Strip {
  readonly dots: readonly StripDot[];
  readonly own: StripDot;
  readonly mean: number;
  readonly median: number;
  /** What the strip shows, in words. */
  readonly alternative: string;
  readonly facts: readonly string[];
  readonly lowest: string;
  readonly highest: string;
}

export interface MoveRow {
  readonly criterion: number;
  readonly name: string;
  readonly change: ShownChange;
  /** The score before and now, each with its maximum. */
  readonly before: ShownFigure;
  readonly now: ShownFigure;
  /** Null where the maximum stayed. */
  readonly byMax: string | null;
  readonly criteria: readonly MoveRow[];
  readonly more: string | null;
}

export interface MovementView {
  readonly sum: string;
  readonly gains: readonly MoveRow[];
  readonly losses: readonly MoveRow[];
}

const SHOWN = 3;
/** Scores are shown to three decimals; a gap is taken from the middle as it is shown, so that a reader can check it. */
const DECIMALS = 3;
const SMALLEST: Points = MILLIONTHS / 10 ** DECIMALS;
const LENGTH = 1000;

/** Where the unit stands among its peers at the total; null where it has no score or no peers. */
export function stripOf(
  group: GroupAnalysis,
  unit: number,
  criterion: number,
  language: Language,
): Strip | null {
  const words = whyWords(language);
  const peers = peerStandingOf(group, criterion, unit);
  if (peers === null) return null;
  const { lowest, best, score, mean, median } = peers;
  const scale = scaleOf(group.current, language);
  const figures = peerFigures(group, criterion, unit);
  const span = best - lowest;
  const place = (points: Points): number =>
    span === 0 ? LENGTH / 2 : Math.round(((points - lowest) / span) * LENGTH);
  const dots = new Map<number, StripDot>();
  figures.forEach((points, index) => {
    if (points === null || index === unit) return;
    const at = place(points);
    const name = group.current.units[index]?.name ?? "";
    const before = dots.get(at);
    dots.set(at, {
      at,
      name: before === undefined ? name : `${before.name}, ${name}`,
      score: scale.bare(points),
    });
  });
  if (dots.size === 0) return null;
  const count = figures.filter((points) => points !== null).length;
  return {
    dots: [...dots.values()],
    own: {
      at: place(score),
      name: group.current.units[unit]?.name ?? "",
      score: scale.bare(score),
    },
    mean: place(mean),
    median: place(median),
    alternative: words.stripOf(formatCount(count, language), scale.bare(lowest), scale.score(best)),
    facts: [
      words.besideMean(...beside(score, mean, scale, language)),
      words.besideMedian(...beside(score, median, scale, language)),
    ],
    lowest: scale.bare(lowest),
    highest: scale.bare(best),
  };
}

/** The middle, the gap to it as the shown figures give it, and its direction. */
function beside(
  score: Points,
  middle: Points,
  scale: Scale,
  language: Language,
): readonly [middle: string, gap: string | null, above: boolean] {
  const shown = roundPoints(middle, DECIMALS);
  const gap = Math.abs(roundPoints(score, DECIMALS) - shown);
  const text =
    score === middle ? null : gap === 0 ? whyWords(language).lessThan(scale.gap(SMALLEST)) : scale.gap(gap);
  return [scale.score(shown), text, score > middle];
}

/** What moved the total since the base year; null without one. */
export function movementView(group: GroupAnalysis, unit: number, language: Language): MovementView | null {
  const words = whyWords(language);
  const movement = movementOf(group, unit);
  if (movement === null) return null;
  const { total, byPerformance, byMax, rest, gains, losses } = movement;
  const sum = words.sum(
    scaleOf(group.current, language).change(total.change.score).text,
    signed(byPerformance, language),
    signed(byMax, language),
  );
  return {
    sum: rest === 0 ? `${sum}.` : `${sum}; ${words.rest(signed(rest, language))}.`,
    gains: gains.slice(0, SHOWN).map((move) => areaRow(move, language)),
    losses: losses.slice(0, SHOWN).map((move) => areaRow(move, language)),
  };
}

function areaRow(move: AreaMove, language: Language): MoveRow {
  const rest = move.criteria.length - SHOWN;
  return {
    ...moveRow(move, language),
    criteria: move.criteria.slice(0, SHOWN).map((each) => moveRow(each, language)),
    more: rest > 0 ? whyWords(language).more(formatCount(rest, language)) : null,
  };
}

function moveRow({ criterion, now, before, change, byPerformance }: Move, language: Language): MoveRow {
  const { code, name, index } = criterion;
  const figure = ({ score, max, scoreCell }: Move["now"]): ShownFigure => ({
    text:
      max === null
        ? formatPoints(score, language)
        : `${formatPoints(score, language)}/${formatPoints(max, language)}`,
    cell: scoreCell,
  });
  return {
    criterion: index,
    name: code === "" ? name : `${code}. ${name}`,
    change: pointsChange(byPerformance, language),
    before: figure(before),
    now: figure(now),
    byMax:
      change.fromMax === null || change.fromMax === 0
        ? null
        : whyWords(language).byMax(signed(change.fromMax, language)),
    criteria: [],
    more: null,
  };
}

function signed(points: Points, language: Language): string {
  return measureText({ kind: "score-change", points, signed: true }, language);
}

/** Of the total, for the answer at the top: "Cao hơn bình quân khối (86,1 điểm) 2,11 điểm". */
export function besideMean(group: GroupAnalysis, unit: number, language: Language): string | null {
  const peers = peerStandingOf(group, 0, unit);
  if (peers === null || group.current.units.length < 2) return null;
  return whyWords(language).besideMean(
    ...beside(peers.score, peers.mean, scaleOf(group.current, language), language),
  );
}
