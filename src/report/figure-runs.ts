/** Runs of a figure's numbers: each with its value, its year and the cells that it comes from. */
import type { Change, Figure, Standing } from "../analysis/analysis";
import type { FigureRun, Measure, Run } from "../language/runs";
import { asRuns, joinRuns } from "../language/report";
import { isForeignMaximum, type Assessment } from "../scorebook/assessment";
import { roundPoints, type Points, type Ratio } from "../scorebook/points";
import type { CellRef } from "../workbook/address";
import { markRun, say, type ReportContext } from "./context";
import { officialRank, officialRankChange, type OfficialRank } from "./official-rank";

/** One year's side of a figure. */
export interface Side {
  readonly standing: Standing;
  /** The rank that may be stated; null where there is none. */
  readonly rank: OfficialRank | null;
  readonly unit: string;
  /** In that year's assessment. */
  readonly criterion: number;
  readonly year: number;
}

/** A figure whose two years can be compared. */
export interface Compared {
  readonly figure: Figure;
  readonly current: Side;
  readonly base: Side;
  readonly change: Change;
  /** Places risen by the ranks that may be stated; null where they cannot be compared. */
  readonly places: number | null;
}

/** This year's side; null where the unit has no standing there. */
export function currentSide({ group, year }: ReportContext, figure: Figure): Side | null {
  const { standing, unit, criterion } = figure;
  if (standing === null) return null;
  const rank = officialRank(group.current, group.ranks, criterion.index, standing);
  return { standing, rank, unit: unit.name, criterion: criterion.index, year };
}

/** Both years and what changed; null where either is missing. */
export function compared(context: ReportContext, figure: Figure): Compared | null {
  const { base, baseRanks, continuity } = context.group;
  const current = currentSide(context, figure);
  const { change, base: standing } = figure;
  if (current === null || standing === null || change === null) return null;
  if (base === null || baseRanks === null || continuity === null) return null;
  const unit = base.units[continuity.units[figure.unit.index] ?? -1]?.name ?? figure.unit.name;
  const criterion = continuity.criteria[figure.criterion.index] ?? 0;
  const rank = officialRank(base, baseRanks, criterion, standing);
  return {
    figure,
    current,
    base: { standing, rank, unit, criterion, year: base.year },
    change,
    places: officialRankChange(current.rank, rank),
  };
}

function run(side: Side, measure: Measure, cells: readonly (CellRef | null)[]): FigureRun {
  return {
    kind: "figure",
    measure,
    unit: side.unit,
    criterion: side.criterion,
    year: side.year,
    cells: cells.filter((cell) => cell !== null),
  };
}

export function scoreRun(side: Side): Run {
  return run(side, { kind: "score", points: side.standing.score }, [side.standing.scoreCell]);
}

/** The maximum; nothing where the workbook names none, or one that cannot be this score's own. */
export function maxRuns(side: Side): readonly Run[] {
  const { score, max, maxCell } = side.standing;
  if (max === null || isForeignMaximum(score, max)) return [];
  return [run(side, { kind: "max", points: max }, [maxCell])];
}

/** "10,35/10,5", or the score alone where there is no maximum; what cannot be is marked. */
export function resultRuns(context: ReportContext, side: Side): readonly Run[] {
  const max = maxRuns(side);
  const result = max.length === 0 ? [scoreRun(side)] : say(context, "result", { score: scoreRun(side), max });
  return joinRuns([result, ...impossible(context, side)], " ");
}

/** A place to look at behind a score that no rule of the index allows. */
function impossible(context: ReportContext, side: Side): readonly Run[] {
  const { score, max } = side.standing;
  const { current, base } = context.group;
  const assessment = base !== null && side.year === base.year ? base : current;
  const node = assessment.criteria[side.criterion];
  if (node?.kind !== "scored") return [];
  if (score < 0) return [markRun(context, "mark-negative", {})];
  const bonus = side.criterion === 0 ? bonusOf(assessment, side.unit) : 0;
  return isOver(score, max, bonus) ? [markRun(context, "mark-over-max", {})] : [];
}

function isOver(score: Points, max: Points | null, bonus: Points): boolean {
  return max !== null && !isForeignMaximum(score, max) && score > max + bonus;
}

/** True for a total that no rule of the index allows: below nothing, or above its maximum and the bonus. */
export function isImpossibleTotal(assessment: Assessment, unit: string, { score, max }: Standing): boolean {
  return score < 0 || isOver(score, max, bonusOf(assessment, unit));
}

/** Points above the maximum that a unit's bonus may explain. */
function bonusOf({ criteria, units, scores }: Assessment, name: string): Points {
  const unit = units.findIndex((candidate) => candidate.name === name);
  return (criteria[0]?.children ?? [])
    .filter(({ kind }) => kind === "bonus")
    .reduce((sum, { index }) => sum + Math.max(0, scores.points(index, unit) ?? 0), 0);
}

/** A share that can be stated of a score: none above the whole, none below nothing. */
export function statedRatio({ ratio }: Standing): Ratio | null {
  return ratio === null || ratio.numerator < 0 || ratio.numerator > ratio.denominator ? null : ratio;
}

/** "71,05%", nothing where there is no share to state. */
export function percentRuns(side: Side): readonly Run[] {
  const { scoreCell, maxCell } = side.standing;
  const ratio = statedRatio(side.standing);
  return ratio === null ? [] : [run(side, { kind: "percent", ratio }, [scoreCell, maxCell])];
}

/** " (71,05% điểm tối đa)", nothing where there is no share. */
export function shareRuns(context: ReportContext, side: Side): readonly Run[] {
  const percent = percentRuns(side);
  return percent.length === 0 ? [] : say(context, "share", { percent });
}

export function lostRuns(side: Side): readonly Run[] {
  const { lostPoints, scoreCell, maxCell } = side.standing;
  return lostPoints === null
    ? []
    : [run(side, { kind: "lost-points", points: lostPoints }, [scoreCell, maxCell])];
}

/** "01/08"; with a place to look at where the figures give another one; nothing where there is no rank. */
export function rankRuns(context: ReportContext, side: Side): readonly Run[] {
  const { rank } = side;
  if (rank === null) return [];
  const stated = rankFigure(side, rank.rank, rank.of, rank.cell);
  if (rank.computed === null) return [stated];
  const figure = rankFigure(side, rank.computed, null, side.standing.scoreCell);
  return joinRuns([stated, markRun(context, "mark-rank", { rank: figure })], " ");
}

/** The rank alone, for a table. */
export function rankRun(side: Side): readonly Run[] {
  return side.rank === null ? [] : [rankFigure(side, side.rank.rank, side.rank.of, side.rank.cell)];
}

function rankFigure(side: Side, rank: number, of: number | null, cell: CellRef | null): FigureRun {
  return run(side, { kind: "rank", rank, of }, [cell]);
}

/** The change of score, or a part of it (`points`). */
export function scoreChangeRun({ current, base }: Compared, points: Points, signed = false): Run {
  const cells = [current.standing.scoreCell, base.standing.scoreCell];
  return run(current, { kind: "score-change", points, ...(signed ? { signed } : {}) }, cells);
}

export function percentChangeRun({ current, base }: Compared, millionths: number, signed = false): Run {
  const cells = [current.standing.scoreCell, current.standing.maxCell];
  return run(current, { kind: "percent-change", millionths, ...(signed ? { signed } : {}) }, [
    ...cells,
    base.standing.scoreCell,
    base.standing.maxCell,
  ]);
}

export function rankChangeRuns({ current, base, places }: Compared, signed = false): readonly Run[] {
  if (places === null) return [];
  const cells = [current.rank?.cell ?? null, base.rank?.cell ?? null];
  return [run(current, { kind: "rank-change", places, ...(signed ? { signed } : {}) }, cells)];
}

/** Which way a change goes as it is shown: what rounds to nothing counts as none. */
export function direction(points: Points): -1 | 0 | 1 {
  const shown = roundPoints(points, 3);
  return shown > 0 ? 1 : shown < 0 ? -1 : 0;
}

/** "tăng 02 bậc", "giữ nguyên bậc"; nothing where the ranks cannot be compared. */
export function rankChangePhrase(context: ReportContext, comparison: Compared): readonly Run[] {
  const { places } = comparison;
  if (places === null) return [];
  if (places === 0) return say(context, "rank-same", {});
  return say(context, places > 0 ? "rank-up" : "rank-down", { places: rankChangeRuns(comparison) });
}

/** "tăng 1,18 điểm", "giữ nguyên điểm"; of the whole change or of a part of it. */
export function scoreChangePhrase(
  context: ReportContext,
  comparison: Compared,
  points: Points = comparison.change.score,
): readonly Run[] {
  const way = direction(points);
  if (way === 0) return say(context, "score-same", {});
  return say(context, way > 0 ? "score-up" : "score-down", { points: scoreChangeRun(comparison, points) });
}

/** "tăng 1,42 điểm phần trăm"; nothing where a share is missing. */
export function percentChangePhrase(context: ReportContext, comparison: Compared): readonly Run[] {
  const { percent } = comparison.change;
  if (percent === null) return [];
  const way = shownPercent(percent);
  if (way === 0) return say(context, "percent-same", {});
  const percentPoints = percentChangeRun(comparison, percent);
  return say(context, way > 0 ? "percent-up" : "percent-down", { percentPoints });
}

/** Which way percentage points go at the two decimals that are shown. */
export function shownPercent(millionths: number): -1 | 0 | 1 {
  const shown = roundPoints(millionths, 2);
  return shown > 0 ? 1 : shown < 0 ? -1 : 0;
}

/** A criterion's name as it stands in a sentence, which sets its own marks. */
export function nameRuns({ criterion }: { readonly criterion: { readonly name: string } }): readonly Run[] {
  return asRuns(criterion.name.replace(/[\s.:;,]+$/u, ""));
}
