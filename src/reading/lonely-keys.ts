/**
 * Lists with one score a row: a name that stands in one place where all others stand everywhere is likely another
 * one's, spelled differently ("Huyện Na Rì", "Huyện Na Rí"). It is asked, and not counted as one more.
 */
import type { Assessment } from "../scorebook/assessment";
import type { Doubt } from "../scorebook/proof";
import { ScoreState } from "../scorebook/score-table";
import type { CellRef } from "../workbook/address";
import type { Weighed } from "./choice";

const FEWEST_UNITS = 3;

export function lonelyKeys({ understood, assessments }: Weighed): Doubt | null {
  if (understood.candidate.layout !== "long-list") return null;
  const found = assessments.flatMap(lonelyIn);
  const [first] = found;
  if (first === undefined) return null;
  return {
    code: "unexplained-row",
    cells: found.map(({ cell }) => cell),
    params: { column: first.name, row: first.name, count: found.length },
  };
}

interface Named {
  readonly name: string;
  readonly cell: CellRef;
}

/** Units with half of the criteria or less, and criteria of one unit, of those that most units have. */
function lonelyIn({ criteria, units, scores }: Assessment): Named[] {
  const leaves = criteria.filter(({ children, level }) => children.length === 0 && level > 0);
  const has = (node: number, unit: number): boolean => scores.state(node, unit) !== ScoreState.missing;
  const common = leaves.filter(
    ({ index }) => units.filter((unit) => has(index, unit.index)).length * 2 > units.length,
  );
  const held = units.map((unit) => common.filter(({ index }) => has(index, unit.index)).length);
  if (units.length < FEWEST_UNITS || common.length < 2) return [];
  const few = units.filter((_, at) => (held[at] ?? 0) * 2 <= common.length);
  const alone = leaves.filter(({ index }) => units.filter((unit) => has(index, unit.index)).length === 1);
  // As much is missing elsewhere: the name took it from another.
  const missing = held.reduce((sum, count) => sum + common.length - count, 0);
  return [...few, ...(missing >= alone.length ? alone : [])].flatMap(({ name, cell }) =>
    cell === null ? [] : [{ name, cell }],
  );
}
