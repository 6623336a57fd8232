/** In which order units are listed, and which of them stand out. */
import type { GroupAnalysis } from "../analysis/analysis";
import type { SheetContext } from "./context";
import { COLORS, PLAIN, type Tint } from "./styles";

const TOTAL = 0;

/** Units as they are listed: by rank, those without a figure last, equals as the source has them. */
export function unitsByRank({ current, ranks }: GroupAnalysis): readonly number[] {
  const rankOfUnit = (unit: number): number => ranks.ranks[TOTAL * current.units.length + unit] || Infinity;
  return current.units
    .map(({ index }) => index)
    .sort((a, b) => (rankOfUnit(a) === rankOfUnit(b) ? a - b : rankOfUnit(a) - rankOfUnit(b)));
}

/** True for a unit that appendices and a draft are written for. */
export function isChosen({ chosen }: SheetContext, group: GroupAnalysis, unit: number): boolean {
  return chosen.some((choice) => choice.group === group && choice.unit === unit);
}

/** The tint of each unit's row: chosen units stand out. */
export function tintsOf(
  { chosen }: SheetContext,
  group: GroupAnalysis,
  units: readonly number[],
): readonly Tint[] {
  const mine = new Set(chosen.filter((choice) => choice.group === group).map(({ unit }) => unit));
  return units.map((unit) => (mine.has(unit) ? { fill: COLORS.chosen, bold: true } : PLAIN));
}
