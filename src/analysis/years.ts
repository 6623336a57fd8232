/** A peer group over all years of the book: which assessment is its own in each, and which unit is which there. */
import { matchAssessments } from "../matching/continuity";
import type { Assessment, ScoreBook } from "../scorebook/assessment";
import { yearsOf } from "../scorebook/assessment";
import type { RankTable } from "./analysis";
import { ranksOf } from "./analyse";
import { pairGroups } from "./pair-groups";
import type { TrendOptions } from "./trend";

/** The group in one year. */
export interface GroupYear {
  readonly year: number;
  readonly assessment: Assessment;
  readonly ranks: RankTable;
  /** By row of the history, the unit's index here; −1 where this year does not have it. */
  readonly units: readonly number[];
}

export interface GroupHistory {
  /** Years in which the book has the group, ascending; the last is the one asked for. */
  readonly years: readonly GroupYear[];
  /** Units of the last year in their order, then those that only earlier years have, the latest first. */
  readonly names: readonly string[];
}

/**
 * The group of an assessment in all years up to its own. Units are followed from year to year; one that a year
 * lacks is looked for by the last year that has it.
 */
export function historyOf(
  book: ScoreBook,
  assessment: Assessment,
  { ties = "competition", match = matchAssessments }: TrendOptions = {},
): GroupHistory {
  const names = assessment.units.map(({ name }) => name);
  /** By row, where the unit was seen last. */
  const seen = assessment.units.map(({ index }) => ({ assessment, unit: index }));
  const found = [{ assessment, units: seen.map(({ unit }) => unit) }];
  for (const year of [...yearsOf(book)].reverse()) {
    const last = found.at(-1)?.assessment ?? assessment;
    if (year >= assessment.year) continue;
    const candidates = book.assessments.filter((other) => other.year === year);
    const base = pairGroups([last], candidates)[0]?.base ?? null;
    if (base === null) continue;
    const units = seen.map((at) => match(at.assessment, base).units[at.unit] ?? -1);
    const linked = new Set(units);
    for (const { index, name } of base.units) {
      if (linked.has(index)) continue;
      names.push(name);
      units.push(index);
    }
    units.forEach((unit, row) => {
      if (unit >= 0) seen[row] = { assessment: base, unit };
    });
    found.push({ assessment: base, units });
  }
  const years = found.reverse().map(({ assessment: at, units }): GroupYear => {
    const all = names.map((_, row) => units[row] ?? -1);
    return { year: at.year, assessment: at, ranks: ranksOf(at, ties), units: all };
  });
  return { years, names };
}
