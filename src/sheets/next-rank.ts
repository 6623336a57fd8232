/** The nearest rank above a unit at a node and the points to it: what stands in the cells, and the formulas. */
import type { GroupAnalysis, Standing } from "../analysis/analysis";
import { neighboursOf } from "../analysis/neighbours";
import { rankIf as rankWith } from "../analysis/recovery";
import { formatRank } from "../language/numbers";
import { remedyWords } from "../language/remedies";
import { ratioOf } from "../scorebook/assessment";
import type { Criterion } from "../scorebook/criterion";
import { fromPoints, MILLIONTHS, percentUnits } from "../scorebook/points";
import { cellName } from "../workbook/address";
import type { SheetContext } from "./context";
import { helper, type Content } from "./content";
import { KEY_DECIMALS } from "./figures";
import {
  countAbove,
  lineRange,
  NO_FIGURE,
  numberText,
  quoted,
  rankIf,
  rankText,
  sentence,
  shownNumber,
} from "./formulas";
import type { RankLines } from "./formulas";
import type { TableRow } from "./table";

/** A text and the expression that gives it from the cells. */
export interface LiveText {
  readonly text: string;
  readonly expression: string;
}

export interface NextRank extends LiveText {
  /** Nobody stands above. */
  readonly isFirst: boolean;
  /** Hidden: how many stand above, the nearest of them, and the points to it. */
  readonly above: Content;
  readonly level: Content;
  readonly gap: Content;
}

/** A unit at a node, on its row; the columns "above", "level", "gap", "max" and "score" are there. */
export interface RankedRow {
  readonly row: TableRow;
  readonly node: Criterion;
  readonly unit: number;
  readonly standing: Standing;
  /** The figures of all units at the node, and the column of the unit's own. */
  readonly lines: RankLines;
  readonly own: number;
}

/** What is missing is shown in thousandths, rounded up so that it is surely enough. */
const SHOWN = MILLIONTHS / 1_000;

export function nextRank(context: SheetContext, group: GroupAnalysis, ranked: RankedRow): NextRank {
  const { row, node, unit, standing, lines, own } = ranked;
  const target = neighboursOf(group, node.index, unit).above;
  const rankAt = (score: number, ties: "competition" | "dense"): number =>
    rankWith(group, node.index, { unit, score }, ties) ?? 0;
  const [above, level, gap] = [row.cell("above"), row.cell("level"), row.cell("gap")];
  const whereAny = (formula: string): string => `IF(${above}=0,"${NO_FIGURE}",${formula})`;
  const nearest = target === null ? null : levelOf(group, node, target.unit.index);
  const points = target === null ? null : Math.ceil(target.gap / SHOWN) * SHOWN;
  const needed = byPercent(group, node) ? `${level}*${row.cell("max")}` : level;
  const rounded = `ROUND(ROUND(${needed}-${row.cell("score")},9)+0.0004999995,3)`;

  const { ties } = context.analysis;
  const words = remedyWords(context.language);
  const say = ties === "row" ? words.missingMore : words.missing;
  // Equal units share the rank; by row order it is the first of theirs, which more points reach.
  const shared = ties === "dense" ? "dense" : "competition";
  const reached = rankText(rankIf(lines, own, level, shared), standing.of, context.language);
  const missing = sentence(say, numberText(gap, context.language), reached);
  const text =
    target === null || points === null
      ? words.first
      : say(
          shownNumber(points, context.language),
          formatRank(rankAt(standing.score + target.gap, shared), standing.of, context.language),
        );
  return {
    text,
    isFirst: target === null,
    expression: `IF(${above}=0,${quoted(words.first)},${missing})`,
    above: helper(rankAt(standing.score, "competition") - 1, countAbove(lines, cellName(row.row, own))),
    level: helper(nearest ?? NO_FIGURE, whereAny(`LARGE(${lineRange(lines.figures)},${above})`)),
    gap: helper(points === null ? NO_FIGURE : fromPoints(points), whereAny(rounded)),
  };
}

export function byPercent({ ranks }: GroupAnalysis, { index }: Criterion): boolean {
  return ranks.by[index] === "percent";
}

/** What a unit is ranked by, as it stands among the figures of its peers. */
function levelOf(group: GroupAnalysis, node: Criterion, unit: number): number | null {
  const { current } = group;
  if (!byPercent(group, node)) {
    const points = current.scores.points(node.index, unit);
    return points === null ? null : fromPoints(points);
  }
  const ratio = ratioOf(current, node.index, unit);
  return ratio === null ? null : percentUnits(ratio, KEY_DECIMALS - 2) / 10 ** KEY_DECIMALS;
}
