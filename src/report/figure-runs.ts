/** Runs of a figure's numbers: each with its value, its year and the cells that it comes from. */
import type { Change, Figure, Standing } from "../analysis/analysis";
import type { FigureRun, Measure, Run } from "../language/runs";
import { asRuns } from "../language/report";
import { roundPoints, type Points } from "../scorebook/points";
import type { CellRef } from "../workbook/address";
import { say, type ReportContext } from "./context";

/** One year's side of a figure. */
export interface Side {
  readonly standing: Standing;
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
}

/** This year's side; null where the unit has no standing there. */
export function currentSide(context: ReportContext, figure: Figure): Side | null {
  const { standing, unit, criterion } = figure;
  return standing === null
    ? null
    : { standing, unit: unit.name, criterion: criterion.index, year: context.year };
}

/** Both years and what changed; null where either is missing. */
export function compared(context: ReportContext, figure: Figure): Compared | null {
  const { base, continuity } = context.group;
  const current = currentSide(context, figure);
  if (current === null || figure.base === null || figure.change === null) return null;
  if (base === null || continuity === null) return null;
  const unit = base.units[continuity.units[figure.unit.index] ?? -1]?.name ?? figure.unit.name;
  const criterion = continuity.criteria[figure.criterion.index] ?? 0;
  return {
    figure,
    current,
    base: { standing: figure.base, unit, criterion, year: base.year },
    change: figure.change,
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

/** The maximum; nothing where the workbook names none. */
export function maxRuns(side: Side): readonly Run[] {
  const { max, maxCell } = side.standing;
  return max === null ? [] : [run(side, { kind: "max", points: max }, [maxCell])];
}

/** "10,35/10,5", or the score alone where there is no maximum. */
export function resultRuns(context: ReportContext, side: Side): readonly Run[] {
  const max = maxRuns(side);
  return max.length === 0 ? [scoreRun(side)] : say(context, "result", { score: scoreRun(side), max });
}

export function percentRuns(side: Side): readonly Run[] {
  const { ratio, scoreCell, maxCell } = side.standing;
  return ratio === null ? [] : [run(side, { kind: "percent", ratio }, [scoreCell, maxCell])];
}

/** " (71,05% điểm tối đa)", nothing where there is no maximum. */
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

export function rankRun(side: Side): Run {
  const { rank, of, scoreCell } = side.standing;
  return run(side, { kind: "rank", rank, of }, [scoreCell]);
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

export function rankChangeRun({ current, base, change }: Compared, signed = false): Run {
  const cells = [current.standing.scoreCell, base.standing.scoreCell];
  return run(current, { kind: "rank-change", places: change.rank, ...(signed ? { signed } : {}) }, cells);
}

/** Which way a change goes as it is shown: what rounds to nothing counts as none. */
export function direction(points: Points): -1 | 0 | 1 {
  const shown = roundPoints(points, 3);
  return shown > 0 ? 1 : shown < 0 ? -1 : 0;
}

/** "tăng 02 bậc", "giữ nguyên bậc". */
export function rankChangePhrase(context: ReportContext, comparison: Compared): readonly Run[] {
  const { rank } = comparison.change;
  if (rank === 0) return say(context, "rank-same", {});
  return say(context, rank > 0 ? "rank-up" : "rank-down", { places: rankChangeRun(comparison) });
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

/** The area's name as it stands in a sentence. */
export function nameRuns(figure: Figure): readonly Run[] {
  return asRuns(figure.criterion.name);
}
