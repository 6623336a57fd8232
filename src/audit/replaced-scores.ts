/** Leaves whose official score is blank, so that another score of the table stands in for it. */
import type { Assessment, ScorePart } from "../scorebook/assessment";
import { isLeaf, type Criterion } from "../scorebook/criterion";
import type { Finding } from "../scorebook/finding";
import { ScoreState } from "../scorebook/score-table";
import { blankCellIn } from "./blank-cell";
import { placeOf } from "./place";

const TAKEN: ReadonlySet<ScorePart> = new Set(["deducted", "penalty"]);

/** Warnings, where most leaves of the unit do print the official score: the blank one was forgotten. */
export function auditReplaced(assessment: Assessment): readonly Finding[] {
  const { criteria, units, parts, official, scores } = assessment;
  const tables = official.filter((part) => !TAKEN.has(part)).flatMap((part) => parts.get(part) ?? []);
  const [main] = tables;
  if (main === undefined) return [];
  const leaves = criteria.filter((node) => isLeaf(node) && node.kind === "scored");
  const prints = ({ index }: Criterion, unit: number): boolean =>
    tables.some((table) => table.state(index, unit) !== ScoreState.missing);
  return units.flatMap(({ index: unit }): readonly Finding[] => {
    const replaced = leaves.filter(
      (leaf) => !prints(leaf, unit) && scores.state(leaf.index, unit) === ScoreState.present,
    );
    const printed = leaves.filter((leaf) => prints(leaf, unit)).length;
    if (replaced.length === 0 || replaced.length >= printed) return [];
    return replaced.map((leaf) => {
      const place = placeOf(assessment, leaf.index, unit, "warning");
      const cells = [blankCellIn(assessment, main, leaf.index, unit), ...place.cells];
      return {
        ...place,
        cells: cells.filter((cell) => cell !== null),
        code: "missing-score",
        implied: null,
        others: 0,
      };
    });
  });
}
