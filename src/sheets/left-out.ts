/** Sheets that are not made, and why: whoever shows what was written says so. */
import type { Analysis, GroupAnalysis } from "../analysis/analysis";
import { groupSheetWords } from "../language/group-sheets";
import type { Language } from "../language/language";
import { sheetWords } from "../language/sheets";

/** More percents than this make a sheet that nobody reads and that Excel takes minutes to write. */
const MOST_CELLS = 30_000;

/** Why each sheet of the groups that could be expected is not made, in the user's language; none of it is silent. */
export function leftOutOf(analysis: Analysis, language: Language): readonly string[] {
  const words = groupSheetWords(language);
  const title = sheetWords(language).titles.criteria;
  const groups = groupsWithCriteria(analysis);
  const [first] = groups;
  if (first === undefined) return [];
  const largest = groups.reduce((most, group) => (cellsOf(group) > cellsOf(most) ? group : most), first);
  if (groups.reduce((sum, group) => sum + cellsOf(group), 0) > MOST_CELLS) {
    const { units, criteria } = largest.current;
    return [words.tooLarge(title, units.length, criteria.length)];
  }
  return groups.every(({ current }) => !hasMaxima(current)) ? [words.noMaxima(title)] : [];
}

/** Groups whose sheet of criteria would say more than a total. */
export function groupsWithCriteria({ groups }: Analysis): readonly GroupAnalysis[] {
  return groups.filter(({ current }) => current.criteria.length > 1);
}

function cellsOf({ current }: GroupAnalysis): number {
  return current.criteria.length * current.units.length;
}

function hasMaxima({ criteria, units, maxima }: GroupAnalysis["current"]): boolean {
  return criteria.some(({ index }) => units.some((unit) => (maxima.points(index, unit.index) ?? 0) > 0));
}
