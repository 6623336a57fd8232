/** Leaves of which a part of the official score is blank, though the score is there: what else the table prints stands in. */
import type { Assessment, ScorePart } from "../scorebook/assessment";
import { isLeaf, type Criterion } from "../scorebook/criterion";
import type { Finding } from "../scorebook/finding";
import { ScoreState, type ScoreTable } from "../scorebook/score-table";
import { blankCellIn } from "./blank-cell";
import { placeOf } from "./place";

/** Parts that most units have none of. */
const SELDOM: ReadonlySet<ScorePart> = new Set(["deducted", "bonus", "penalty"]);
/** So many others that all print the part. */
const ENOUGH_OTHERS = 2;

/**
 * Warnings, where the blank was likely forgotten: the unit prints the official score at its other leaves
 * (another round or the unit's own claim then stands in), or every other unit prints this part.
 */
export function auditBlankParts(assessment: Assessment): readonly Finding[] {
  const { criteria, units, parts, official, scores } = assessment;
  const tables = official.filter((part) => !SELDOM.has(part)).flatMap((part) => parts.get(part) ?? []);
  const [main] = tables;
  if (main === undefined) return [];
  const leaves = criteria.filter((node) => isLeaf(node) && node.kind === "scored");
  const has = (table: ScoreTable, { index }: Criterion, unit: number): boolean =>
    table.state(index, unit) !== ScoreState.missing;
  return units.flatMap(({ index: unit }): readonly Finding[] => {
    const printed = leaves.filter((leaf) => tables.some((table) => has(table, leaf, unit))).length;
    return leaves.flatMap((leaf): readonly Finding[] => {
      if (scores.state(leaf.index, unit) !== ScoreState.present) return [];
      const blank = tables.filter((table) => !has(table, leaf, unit));
      const others = units.filter(({ index }) => index !== unit && has(scores, leaf, index));
      const forgotten =
        blank.length === tables.length
          ? (leaves.length - printed) * 2 <= leaves.length
            ? [main]
            : []
          : blank.filter(
              (table) =>
                others.length >= ENOUGH_OTHERS && others.every(({ index }) => has(table, leaf, index)),
            );
      return forgotten.map((table) => {
        const place = placeOf(assessment, { criterion: leaf.index, unit }, "warning");
        const cells = [blankCellIn(assessment, table, leaf.index, unit), ...place.cells];
        return {
          ...place,
          cells: cells.filter((cell) => cell !== null),
          code: "missing-score",
          implied: null,
          others: 0,
        };
      });
    });
  });
}
