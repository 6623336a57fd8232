/** The share of its maximum that can be stated of an area: of its points, or as the workbook prints it alone. */
import type { Figure } from "../analysis/analysis";
import type { Run } from "../language/runs";
import { printedShare } from "../scorebook/percent-only";
import { compareRatios, type Ratio } from "../scorebook/points";
import type { ReportContext } from "./context";
import { currentSide, percentRuns, statedRatio } from "./figure-runs";

export interface AreaShare {
  readonly figure: Figure;
  readonly ratio: Ratio;
  readonly runs: readonly Run[];
}

/** A whole maximum in millionths of a percent. */
const WHOLE = 100_000_000;

/** Null where the area has no maximum, no score, or a score that its maximum cannot hold. */
export function areaShare(context: ReportContext, figure: Figure): AreaShare | null {
  const side = currentSide(context, figure);
  if (side === null) return printedAreaShare(context, figure);
  const ratio = statedRatio(side.standing);
  return ratio === null ? null : { figure, ratio, runs: percentRuns(side) };
}

/** A percentage that the workbook prints for an area without points. */
export function printedAreaShare(context: ReportContext, figure: Figure): AreaShare | null {
  const { current } = context.group;
  const { criterion, unit, standing } = figure;
  const ratio = standing === null ? printedShare(current, criterion.index, unit.index) : null;
  if (ratio === null || ratio.numerator < 0 || ratio.numerator > ratio.denominator) return null;
  const cell = current.publishedPercents.get(criterion.index * current.units.length + unit.index)?.cell;
  const run: Run = {
    kind: "figure",
    measure: { kind: "percent", ratio },
    unit: unit.name,
    criterion: criterion.index,
    year: context.year,
    cells: cell === undefined ? [] : [cell],
  };
  return { figure, ratio, runs: [run] };
}

/** Areas with a share, in the workbook's order. */
export function sharedAreas(context: ReportContext): readonly AreaShare[] {
  return context.areas.map((figure) => areaShare(context, figure)).filter((share) => share !== null);
}

/** Areas below the threshold: the limits, and what the measures are for. */
export function weakAreas(context: ReportContext): readonly AreaShare[] {
  const { strengthThreshold } = context.settings;
  return sharedAreas(context).filter((share) => !reachesShare(share, strengthThreshold));
}

/** True where the share is at least `threshold` (millionths of a percent), held exactly. */
export function reachesShare({ ratio }: Pick<AreaShare, "ratio">, threshold: number): boolean {
  return compareRatios(ratio, { numerator: threshold, denominator: WHOLE }) >= 0;
}
