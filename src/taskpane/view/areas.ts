/** The areas in an order, and what is said of one that is opened: beside its peers, and where it lost points. */
import type { GroupAnalysis } from "../../analysis/analysis";
import { figureOf } from "../../analysis/figure";
import { recoverablePoints } from "../../analysis/lost-points";
import { peerStandingOf } from "../../analysis/peers";
import type { Language } from "../../language/language";
import { formatCount, formatPoints } from "../../language/numbers";
import { areaWords } from "../../language/tool-areas";
import { totalOf } from "../../scorebook/assessment";
import type { Criterion } from "../../scorebook/criterion";
import { compareRatios } from "../../scorebook/points";
import type { CellRef } from "../../workbook/address";
import { scaleOf } from "./scale";
import { nodeRow, type NodeRow } from "./node-rows";

export const AREA_ORDERS = ["tree", "percent", "lost", "fallen", "median"] as const;
export type AreaOrder = (typeof AREA_ORDERS)[number];

export interface AreaDetail {
  readonly lines: readonly string[];
  /** What was lost in all; null where nothing was. */
  readonly lost: string | null;
  readonly criteria: readonly {
    readonly criterion: number;
    readonly text: string;
    readonly cell: CellRef | null;
    readonly reason: string;
  }[];
}

/** Criteria that are named. */
const NAMED = 3;
/** Units that share the best figure and are named. */
const UNITS = 3;

export function orderedAreas(
  group: GroupAnalysis,
  unit: number,
  order: AreaOrder,
  language: Language,
): readonly NodeRow[] {
  const areas = [...totalOf(group.current).children];
  if (order !== "tree") areas.sort((a, b) => ordersOf(group, unit)[order](a, b) || a.index - b.index);
  return areas.map((area) => nodeRow(group, area, unit, language));
}

export function areaDetail(group: GroupAnalysis, unit: number, area: number, language: Language): AreaDetail {
  const words = areaWords(language);
  const points = (of: number): string => formatPoints(of, language);
  const scale = scaleOf(group.current, language);
  const peers = peerStandingOf(group, area, unit);
  const lost = recoverablePoints(group.current, unit).filter((each) => each.area.index === area);
  const whole = figureOf(group, area, unit).standing?.lostPoints ?? null;
  const lines: string[] = [];
  if (peers !== null && group.current.units.length > 1) {
    const { median, aboveMedian, best, behindBest, bestUnits } = peers;
    const gap = aboveMedian === 0 ? null : scale.gap(aboveMedian);
    lines.push(words.beside(scale.score(median), gap, aboveMedian > 0));
    const named = bestUnits
      .slice(0, UNITS)
      .map(({ name }) => name)
      .join(", ");
    const others = bestUnits.length - UNITS;
    const units = others > 0 ? words.andOthers(named, formatCount(others, language)) : named;
    lines.push(behindBest === 0 ? words.isBest : words.best(units, scale.score(best), scale.gap(behindBest)));
  }
  return {
    lines,
    lost:
      lost.length === 0 || whole === null
        ? null
        : words.lost(points(whole), formatCount(lost.length, language)),
    criteria: lost.slice(0, NAMED).map(({ criterion, lost: of, scoreCell, remark }) => ({
      criterion: criterion.index,
      text: words.lostLine(titleOf(criterion), points(of)),
      cell: scoreCell,
      reason: remark?.reason ?? "",
    })),
  };
}

type Compare = (a: Criterion, b: Criterion) => number;

function ordersOf(group: GroupAnalysis, unit: number): Readonly<Record<Exclude<AreaOrder, "tree">, Compare>> {
  const figure = ({ index }: Criterion) => figureOf(group, index, unit);
  const ascendingBy =
    (value: (area: Criterion) => number | null): Compare =>
    (a, b) => {
      const [left, right] = [value(a), value(b)];
      if (left === null || right === null) return Number(left === null) - Number(right === null);
      return left - right;
    };
  return {
    percent: (a, b) => {
      const [left, right] = [figure(a).standing?.ratio ?? null, figure(b).standing?.ratio ?? null];
      if (left === null || right === null) return Number(left === null) - Number(right === null);
      return compareRatios(left, right);
    },
    // Turned round: the most lost goes first, what has no figure last.
    lost: ascendingBy((area) => {
      const lost = figure(area).standing?.lostPoints ?? null;
      return lost === null ? null : -lost;
    }),
    fallen: ascendingBy((area) => figure(area).change?.score ?? null),
    median: ascendingBy((area) => peerStandingOf(group, area.index, unit)?.aboveMedian ?? null),
  };
}

function titleOf({ code, name }: { readonly code: string; readonly name: string }): string {
  return code === "" ? name : `${code}. ${name}`;
}
