/** All units of a group as a table: by any node, found by name, filtered, in an order; texts when a row is seen. */
import { figureOf } from "../../analysis/figure";
import type { Figure, GroupAnalysis } from "../../analysis/analysis";
import { classOf } from "../../analysis/classes";
import { allNeighbours } from "../../analysis/firmness";
import type { Neighbours } from "../../analysis/neighbours";
import { peerStandingOf } from "../../analysis/peers";
import type { Language } from "../../language/language";
import { formatCount } from "../../language/numbers";
import { groupWords } from "../../language/tool-group";
import { MILLIONTHS, type Points } from "../../scorebook/points";
import type { ScoreClass } from "../../scorebook/settings";
import { plain } from "../../text/fold";
import { scaleOf, type Scale } from "./scale";
import { percentText, rankChange, type ShownChange, type ShownFigure } from "./shown";

export const TABLE_ORDERS = ["rank", "name", "places", "points"] as const;
type TableOrder = (typeof TABLE_ORDERS)[number];

const KINDS = ["all", "risen", "fallen", "close"] as const;

export interface TableChoice {
  readonly query: string;
  /** "all", "risen", "fallen", "close", or "class:A". */
  readonly filter: string;
  readonly order: TableOrder;
}

/** A unit with all that it can be asked for. */
export interface TableUnit {
  readonly figure: Figure;
  readonly inClass: string | null;
  readonly near: Neighbours;
  readonly plain: string;
}

export interface GroupTable {
  readonly scale: Scale;
  readonly units: readonly TableUnit[];
  /** What the group's figures are in short; null where there is none. */
  readonly summary: string | null;
  readonly classes: string | null;
  readonly closeLead: string;
  readonly filters: readonly { readonly filter: string; readonly label: string }[];
}

export interface TableRow {
  readonly unit: number;
  readonly name: string;
  readonly rank: string;
  readonly score: ShownFigure | null;
  readonly percent: string | null;
  readonly inClass: string | null;
  readonly tied: boolean;
  readonly places: ShownChange | null;
  readonly points: ShownChange | null;
  /** Who is near, where a rank hangs on little. */
  readonly near: string | null;
}

/** A rank hangs on little below this: five hundredths of a point. */
const CLOSE: Points = MILLIONTHS / 20;

export function groupTable(
  group: GroupAnalysis,
  criterion: number,
  classes: readonly ScoreClass[],
  language: Language,
): GroupTable {
  const words = groupWords(language);
  const near = allNeighbours(group, criterion);
  const units = group.current.units.map(({ index, name }): TableUnit => {
    const figure = figureOf(group, criterion, index);
    const ratio = figure.standing?.ratio ?? null;
    return {
      figure,
      inClass: ratio === null ? null : (classOf(ratio, classes)?.name ?? null),
      near: near[index] ?? { above: null, below: null },
      plain: plain(name),
    };
  });
  const count = (filter: string): string =>
    formatCount(units.filter((unit) => passes(unit, filter)).length, language);
  const named = [...classes].sort((a, b) => b.from - a.from).map(({ name }) => name);
  const used = named.filter((name) => units.some(({ inClass }) => inClass === name));
  const first = units.find(({ figure }) => figure.standing !== null);
  const peers = first === undefined ? null : peerStandingOf(group, criterion, first.figure.unit.index);
  const scale = scaleOf(group.current, language);
  return {
    scale,
    units,
    summary:
      peers === null || group.ranks.by[criterion] !== "score"
        ? null
        : words.summary({
            units: formatCount(group.ranks.of[criterion] ?? 0, language),
            mean: scale.bare(peers.mean),
            median: scale.bare(peers.median),
            highest: scale.bare(peers.best),
            lowest: scale.score(peers.lowest),
          }),
    classes: used.length === 0 ? null : words.classes(used.map((name) => [name, count(`class:${name}`)])),
    closeLead: words.closeLead(scale.gap(CLOSE)),
    filters: [
      ...KINDS.map((kind) => ({ filter: kind, label: words.filters[kind](count(kind)) })),
      ...used.map((name) => ({
        filter: `class:${name}`,
        label: words.inClass(name, count(`class:${name}`)),
      })),
    ],
  };
}

/** The units asked for, in their order. */
export function chosenUnits(
  { units }: GroupTable,
  { query, filter, order }: TableChoice,
): readonly TableUnit[] {
  const wanted = plain(query).split(" ");
  return units
    .filter((unit) => passes(unit, filter) && wanted.every((word) => unit.plain.includes(word)))
    .sort(ORDERS[order]);
}

export function tableRow({ figure, inClass, near }: TableUnit, scale: Scale, language: Language): TableRow {
  const words = groupWords(language);
  const { unit, standing, change } = figure;
  const ratio = standing?.ratio ?? null;
  const close = [near.above, near.below].filter((other) => other !== null).filter(({ gap }) => gap < CLOSE);
  return {
    unit: unit.index,
    name: unit.name,
    rank: standing === null ? "" : formatCount(standing.rank, language),
    score: standing === null ? null : { text: scale.bare(standing.score), cell: standing.scoreCell },
    percent: ratio === null || scale.isPercent ? null : percentText(ratio, language),
    inClass,
    tied: standing?.tied ?? false,
    places: change === null ? null : rankChange(change.rank, language),
    points: change === null ? null : scale.change(change.score),
    near:
      close.length === 0
        ? null
        : close.map(({ gap, unit: other }) => words.gap(scale.gap(gap), other.name)).join("; "),
  };
}

function passes({ figure: { change }, near, inClass }: TableUnit, filter: string): boolean {
  switch (filter) {
    case "all":
      return true;
    case "risen":
      return change !== null && change.rank > 0;
    case "fallen":
      return change !== null && change.rank < 0;
    case "close":
      return Math.min(near.above?.gap ?? Infinity, near.below?.gap ?? Infinity) < CLOSE;
    default:
      return filter === `class:${inClass ?? ""}`;
  }
}

type Compare = (a: TableUnit, b: TableUnit) => number;

/** Those without a figure stand last. */
const byRank: Compare = (a, b) =>
  ascending(a.figure.standing?.rank ?? null, b.figure.standing?.rank ?? null) ||
  a.figure.unit.index - b.figure.unit.index;

const ORDERS: Readonly<Record<TableOrder, Compare>> = {
  rank: byRank,
  name: (a, b) => (a.plain < b.plain ? -1 : a.plain > b.plain ? 1 : byRank(a, b)),
  places: (a, b) =>
    ascending(b.figure.change?.rank ?? null, a.figure.change?.rank ?? null, true) || byRank(a, b),
  points: (a, b) =>
    ascending(b.figure.change?.score ?? null, a.figure.change?.score ?? null, true) || byRank(a, b),
};

/** @param isTurned the two were given the other way round, for the highest first */
function ascending(a: number | null, b: number | null, isTurned = false): number {
  if (a === null || b === null) return (Number(a === null) - Number(b === null)) * (isTurned ? -1 : 1);
  return a - b;
}
