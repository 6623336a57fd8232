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

/** Names that took their figures from others: of units, of criteria, and second names of one number. */
function lonelyIn(assessment: Assessment): Named[] {
  return [...lonelyUnits(assessment), ...secondNames(assessment)].flatMap(({ name, cell }) =>
    cell === null ? [] : [{ name, cell }],
  );
}

type Kept = Pick<Assessment["criteria"][number], "name" | "cell">;

/** Units with half of the criteria or less, and criteria of one unit, of those that most units have. */
function lonelyUnits({ criteria, units, scores }: Assessment): Kept[] {
  const leaves = criteria.filter(({ children, level }) => children.length === 0 && level > 0);
  const has = (node: number, unit: number): boolean => scores.state(node, unit) !== ScoreState.missing;
  const shared = leaves.filter(
    ({ index }) => units.filter((unit) => has(index, unit.index)).length * 2 >= units.length,
  );
  const isTotalPrinted = (unit: number): boolean => scores.state(0, unit) === ScoreState.present;
  // A total that some have printed, and others lack with their parts, is one more of what is shared.
  const printed = units.filter(({ index }) => isTotalPrinted(index)).length;
  const counted = printed > 0 && printed < units.length ? 1 : 0;
  const held = units.map(
    ({ index }) =>
      shared.filter((node) => has(node.index, index)).length + (isTotalPrinted(index) ? counted : 0),
  );
  const most = shared.length + counted;
  if (units.length < FEWEST_UNITS || most < 2) return [];
  const few = units.filter((_, at) => (held[at] ?? 0) * 2 <= most);
  // Two kinds of bodies, each with criteria of its own.
  if (few.length === units.length) return [];
  const alone = leaves.filter(({ index }) => units.filter((unit) => has(index, unit.index)).length === 1);
  // As much is missing elsewhere: the name took it from another.
  const missing = held.reduce((sum, count) => sum + most - count, 0);
  return [...few, ...(missing >= alone.length ? alone : [])];
}

/** "1.2" with two names below one area; numbers that begin anew in every area have no dot. */
function secondNames({ criteria }: Assessment): Kept[] {
  const first = new Map<string, Kept>();
  return criteria.flatMap(({ code, parent, name, cell }) => {
    if (!/^\p{L}?\d+\.\d/u.test(code)) return [];
    const key = `${parent} ${code}`;
    const known = first.has(key);
    if (!known) first.set(key, { name, cell });
    return known ? [{ name, cell }] : [];
  });
}
