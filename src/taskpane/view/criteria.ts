/** All criteria of a unit: found by words, filtered, in an order. */
import { figureOf } from "../../analysis/figure";
import type { GroupAnalysis } from "../../analysis/analysis";
import { areaOf, isAllOrNothing, lostPointsOf } from "../../analysis/lost-points";
import { recoveriesOf } from "../../analysis/recovery";
import type { Language } from "../../language/language";
import { formatCount, formatPoints } from "../../language/numbers";
import { criteriaWords } from "../../language/tool-criteria";
import { totalOf } from "../../scorebook/assessment";
import { isLeaf } from "../../scorebook/criterion";
import { compareRatios } from "../../scorebook/points";
import type { TieRule } from "../../scorebook/settings";
import { plain } from "../../text/fold";
import {
  CRITERIA_FILTERS,
  type CriteriaChoice,
  type CriteriaFilter,
  type CriteriaOrder,
} from "../state/pane-state";
import { RowTeller, type CriterionRow, type Leaf } from "./criterion-rows";

export interface CriteriaView {
  readonly lead: string;
  readonly filters: readonly { readonly filter: CriteriaFilter; readonly label: string }[];
  readonly rows: readonly CriterionRow[];
}

/** Everything that does not depend on what is asked for. */
export function leavesOf(group: GroupAnalysis, unit: number, ties: TieRule): readonly Leaf[] {
  const { current } = group;
  const lost = new Set(lostPointsOf(current, unit).map(({ criterion }) => criterion.index));
  const recoveries = recoveriesOf(group, unit, ties);
  const paying = new Map(recoveries.map(({ criterion }, place) => [criterion.index, place]));
  const remarks = new Map(
    current.remarks.filter((remark) => remark.unit === unit).map((remark) => [remark.criterion, remark]),
  );
  return current.criteria
    .filter((criterion) => isLeaf(criterion) && criterion.level > 0)
    .map((criterion): Leaf => {
      const remark = remarks.get(criterion.index) ?? null;
      const pays = paying.get(criterion.index) ?? null;
      const said = remark === null ? [] : [remark.reason, remark.responsible, remark.remedy];
      return {
        figure: figureOf(group, criterion.index, unit),
        area: areaOf(current, criterion),
        isLost: lost.has(criterion.index),
        isAllOrNothing: isAllOrNothing(current, criterion.index),
        recovery: recoveries[pays ?? -1] ?? null,
        pays,
        remark,
        plain: plain([criterion.code, criterion.name, ...said].join(" ")),
      };
    });
}

export function criteriaView(
  group: GroupAnalysis,
  { unit, choice }: { readonly unit: number; readonly choice: CriteriaChoice },
  leaves: readonly Leaf[],
  language: Language,
): CriteriaView {
  const words = criteriaWords(language);
  const wanted = choice.query.split(/\s+/).filter((word) => word !== "");
  const found = leaves.filter(
    (leaf) => passes(leaf, choice.filter) && wanted.every((word) => holds(leaf, word)),
  );
  const teller = new RowTeller(group, unit, language, words);
  const count = formatCount(found.length, language);
  const lost = figureOf(group, totalOf(group.current).index, unit).standing?.lostPoints ?? null;
  return {
    lead:
      choice.filter === "lost" && choice.query === "" && lost !== null
        ? words.lostAt(formatPoints(lost, language), count)
        : words.found(count),
    filters: CRITERIA_FILTERS.map((filter) => ({
      filter,
      label: words.filters[filter](
        formatCount(leaves.filter((leaf) => passes(leaf, filter)).length, language),
      ),
    })),
    rows:
      choice.order === "tree"
        ? teller.tree(found)
        : [...found].sort(ORDERS[choice.order]).map((leaf) => teller.leaf(leaf, true)),
  };
}

/** A code as the beginning of the leaf's own, any other word wherever it stands, marks aside. */
function holds({ figure: { criterion }, plain: text }: Leaf, word: string): boolean {
  return /^\d[\d.]*$/.test(word) && criterion.code !== ""
    ? `${criterion.code}.`.startsWith(word)
    : text.includes(plain(word));
}

function passes(leaf: Leaf, filter: CriteriaFilter): boolean {
  const { standing, change, criterion } = leaf.figure;
  switch (filter) {
    case "all":
      return true;
    case "lost":
      return leaf.isLost;
    case "unfinished":
      return leaf.isLost || (standing === null && criterion.kind === "scored");
    case "changed":
      return change !== null && change.score !== 0;
    case "allOrNothing":
      return leaf.isAllOrNothing;
    case "recoverable":
      return leaf.recovery !== null && leaf.recovery.step !== "points";
  }
}

type Compare = (a: Leaf, b: Leaf) => number;

/** Ascending; what has no figure stands last. */
function before(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a - b;
}

const inTable: Compare = (a, b) => a.figure.criterion.index - b.figure.criterion.index;

/** Most lost first. */
const gained = ({ figure: { standing } }: Leaf): number | null =>
  standing?.lostPoints === undefined || standing.lostPoints === null ? null : -standing.lostPoints;

const ORDERS: Readonly<Record<Exclude<CriteriaOrder, "tree">, Compare>> = {
  lost: (a, b) => before(gained(a), gained(b)) || inTable(a, b),
  percent: (a, b) => {
    const [left, right] = [a.figure.standing?.ratio ?? null, b.figure.standing?.ratio ?? null];
    if (left === null || right === null)
      return Number(left === null) - Number(right === null) || inTable(a, b);
    return compareRatios(left, right) || inTable(a, b);
  },
  fallen: (a, b) => before(a.figure.change?.score ?? null, b.figure.change?.score ?? null) || inTable(a, b),
  gain: (a, b) => before(a.pays, b.pays) || inTable(a, b),
};
