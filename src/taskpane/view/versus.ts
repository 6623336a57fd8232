/** A unit held against another, the middle of its group or its last year: the answer, where the gap lies. */
import type { GroupAnalysis } from "../../analysis/analysis";
import {
  gapOf,
  stepsOf,
  type Gap,
  type GapArea,
  type GapPart,
  type Rival,
  type Side,
} from "../../analysis/gap";
import type { Language } from "../../language/language";
import { formatPoints, formatRank, wholeDecimals } from "../../language/numbers";
import { paneWords } from "../../language/pane";
import { compareWords } from "../../language/tool-compare";
import type { Criterion } from "../../scorebook/criterion";
import type { Points } from "../../scorebook/points";
import { scaleOf, type Scale } from "./scale";
import { isAlone, type ShownChange, type ShownFigure } from "./shown";

export interface SideView {
  readonly name: string;
  readonly score: ShownFigure;
  readonly rank: string | null;
}

/** A step of the chart, in points. */
export interface WayStep {
  readonly label: string;
  readonly name: string;
  readonly from: Points;
  readonly to: Points;
  readonly text: string;
  readonly direction: "up" | "down" | "rest";
}

export interface Way {
  readonly steps: readonly WayStep[];
  readonly theirs: Points;
  readonly own: Points;
  /** What the chart shows, in words. */
  readonly alternative: string;
}

export interface GapRow {
  readonly criterion: number;
  readonly title: string;
  readonly own: ShownFigure | null;
  readonly theirs: ShownFigure | null;
  readonly gap: ShownChange | null;
}

export interface AreaGapRow extends GapRow {
  /** Said where the gap is not what it makes of the gap of the totals. */
  readonly share: string | null;
  readonly leaves: readonly GapRow[];
  readonly rest: string | null;
  /** Null where fewer than two steps lead from the one to the other. */
  readonly way: Way | null;
}

export interface VersusView {
  readonly answer: string;
  readonly direction: "up" | "down" | "same";
  readonly sides: readonly [own: SideView, theirs: SideView];
  readonly notes: readonly string[];
  readonly way: Way | null;
  readonly areas: readonly AreaGapRow[];
  readonly rest: string | null;
}

/** Null where either has no total. */
export function versusOf(
  group: GroupAnalysis,
  unit: number,
  rival: Rival,
  language: Language,
): VersusView | null {
  const gap = gapOf(group, unit, rival);
  if (gap === null) return null;
  const words = compareWords(language);
  const { total } = gap;
  const name = rivalName(group, rival, language);
  const scale = scaleOf(group.current, language);
  const teller = new Teller(gap, { name, isMedian: rival.kind === "median" }, scale, language);
  const others = scale.gap(total.gap, teller.decimals);
  const direction = total.gap > 0 ? "up" : total.gap < 0 ? "down" : "same";
  const isScaled =
    rival.kind === "unit" &&
    [total, ...gap.areas].some(({ theirs }) => theirs !== null && theirs.level !== theirs.score);
  const isUnknown = group.current.composition === "other";
  return {
    answer:
      direction === "up"
        ? words.ahead(name, others)
        : direction === "down"
          ? words.behind(name, others)
          : words.level(name),
    direction,
    sides: [
      sideView(group.current.units[unit]?.name ?? "", total.own, scale, language),
      sideView(upperFirst(name), total.theirs, scale, language),
    ],
    notes: [...(isScaled ? [words.scaled] : []), ...(isUnknown ? [words.unknownTotal] : [])],
    way: isUnknown ? null : teller.way(total.theirs.level, total.own.level, gap.areas, gap.rest),
    areas: gap.areas.map((area) => teller.area(area)),
    rest: isUnknown ? null : teller.rest(gap.rest),
  };
}

/** "Huyện Bạch Thông", "trung vị của khối", "năm 2021": as it stands within a sentence. */
function rivalName({ current, base }: GroupAnalysis, rival: Rival, language: Language): string {
  const words = compareWords(language);
  switch (rival.kind) {
    case "unit":
      return current.units[rival.unit]?.name ?? "";
    case "median":
      return words.medianName;
    case "base":
      return words.yearName(base?.year ?? current.year);
  }
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function sideView(name: string, side: Side, scale: Scale, language: Language): SideView {
  const { rank, of } = side;
  return {
    name,
    score: sideFigure(side, scale),
    rank:
      rank === null || (of !== null && isAlone({ of }))
        ? null
        : paneWords(language).ranked(formatRank(rank, of, language)),
  };
}

function sideFigure({ score, max, cell }: Side, scale: Scale): ShownFigure {
  return { text: scale.ofMax(score, max), cell };
}

/** Tells the parts of one gap with as many decimals as make what is shown add up. */
class Teller {
  readonly decimals: number;

  constructor(
    gap: Gap,
    private readonly rival: { readonly name: string; readonly isMedian: boolean },
    private readonly scale: Scale,
    private readonly language: Language,
  ) {
    const parts = gap.areas.flatMap(({ share, gap: own, leaves, rest }) => [
      share,
      own,
      rest,
      ...leaves.map((leaf) => leaf.gap),
    ]);
    this.decimals = wholeDecimals([gap.total.gap, gap.rest, ...parts.filter((part) => part !== null)]);
  }

  area({ share, leaves, rest, ...part }: GapArea): AreaGapRow {
    const words = compareWords(this.language);
    const { own, theirs, gap } = part;
    const steps = leaves.map((leaf) => ({ criterion: leaf.criterion, share: leaf.gap }));
    return {
      ...this.row(part),
      share: share === null || share === gap ? null : words.share(this.signed(share)),
      leaves: leaves.map((leaf) => this.row(leaf)),
      rest: leaves.length === 0 ? null : this.rest(rest),
      way: own === null || theirs === null ? null : this.way(theirs.level, own.level, steps, rest),
    };
  }

  row({ criterion, own, theirs, gap }: GapPart): GapRow {
    return {
      criterion: criterion.index,
      title: titleOf(criterion),
      own: own === null ? null : sideFigure(own, this.scale),
      theirs: theirs === null ? null : sideFigure(theirs, this.scale),
      gap: gap === null ? null : this.change(gap),
    };
  }

  rest(points: Points): string | null {
    if (points === 0) return null;
    const words = compareWords(this.language);
    return `${this.rival.isMedian ? words.restOfMedian : words.rest}: ${this.signed(points)}`;
  }

  way(
    theirs: Points,
    own: Points,
    parts: readonly { readonly criterion: Criterion; readonly share: Points | null }[],
    rest: Points,
  ): Way | null {
    const words = compareWords(this.language);
    const steps = stepsOf(theirs, parts, rest).map(({ criterion, from, to }): WayStep => {
      const name = criterion === null ? words.shortRest : titleOf(criterion);
      return {
        label:
          criterion === null ? words.shortRest : criterion.code === "" ? shortName(name) : criterion.code,
        name,
        from,
        to,
        text: this.signed(to - from),
        direction: criterion === null ? "rest" : to > from ? "up" : "down",
      };
    });
    if (steps.length < 2) return null;
    const told = steps.map(({ label, text }) => `${label} ${text}`).join("; ");
    const alternative = words.wayOf(this.rival.name, this.scale.score(theirs), this.scale.score(own), told);
    return { steps, theirs, own, alternative };
  }

  private change(points: Points): ShownChange {
    const words = compareWords(this.language);
    if (points === 0) return { direction: "same", text: words.same };
    const text = formatPoints(Math.abs(points), this.language, this.decimals);
    return points > 0
      ? { direction: "up", text: words.more(text) }
      : { direction: "down", text: words.less(text) };
  }

  private signed(points: Points): string {
    const text = formatPoints(points, this.language, this.decimals);
    return points > 0 ? `+${text}` : text;
  }
}

function titleOf({ code, name }: { readonly code: string; readonly name: string }): string {
  return code === "" ? name : `${code}. ${name}`;
}

/** Below a bar there is room for one word. */
function shortName(name: string): string {
  return name.split(" ")[0] ?? name;
}
