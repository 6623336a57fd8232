/** Which printed parts make the official score, and their sum (issue: "Which score counts"). */
import type { ScorePart } from "../../scorebook/assessment";
import type { OfficialChoice } from "../../scorebook/settings";
import { ScoreState, ScoreTable } from "../../scorebook/score-table";

type Parts = ReadonlyMap<ScorePart, ScoreTable>;

/** From the surest to what is left: the final score, what was appraised and surveyed, what a unit claims. */
const CHOICES: readonly (readonly ScorePart[])[] = [
  ["final"],
  ["appraised", "survey", "bonus", "penalty", "deducted"],
  ["self", "bonus", "penalty"],
];
const TAKEN: ReadonlySet<ScorePart> = new Set(["penalty", "deducted"]);

/**
 * Which printed parts make the score: the final one where there is one (after deduction, total), else
 * appraised with survey, bonus, penalty and deduction, else what there is.
 */
export function officialParts(parts: Parts): ScorePart[] {
  for (const choice of CHOICES) {
    const [first, ...more] = choice;
    if (first !== undefined && (parts.has(first) || (first === "appraised" && parts.has("survey")))) {
      return [first, ...more].filter((part) => parts.has(part));
    }
  }
  return [...parts.keys()];
}

/** The parts of the score that a person chose; null where the table does not print it, or nobody chose. */
export function chosenParts(parts: Parts, choice: OfficialChoice): ScorePart[] | null {
  for (const [first, ...more] of CHOICES) {
    if (first === choice && parts.has(first)) return [first, ...more].filter((part) => parts.has(part));
  }
  return null;
}

/** The sum of some parts at every node and unit; the part's own table where it is a single one. */
export function sumOfParts(
  parts: Parts,
  chosen: readonly ScorePart[],
  nodes: number,
  units: number,
): ScoreTable {
  const [only] = chosen;
  const whole = only === undefined ? undefined : parts.get(only);
  if (chosen.length === 1 && whole !== undefined && only !== undefined && !TAKEN.has(only)) return whole;
  const scores = new ScoreTable(nodes, units);
  for (let node = 0; node < nodes; node++) sumNode(parts, chosen, scores, { node, units });
  return scores;
}

/**
 * The official score of every node and unit. A node for which the official parts print nothing at all (a
 * total of another kind than its areas) takes the next choice, except where that is plainly the sum of the
 * same before deduction: then it is left to be derived.
 *
 * @param chosen by a person: mixed with no other score, a node that does not print it is left to be derived
 */
// eslint-disable-next-line sonarjs/cognitive-complexity -- parts of a score, in the order in which one counts before another
export function officialScores(
  parts: Parts,
  official: readonly ScorePart[],
  { parents, units }: { readonly parents: readonly number[]; readonly units: number },
  chosen = false,
): ScoreTable {
  const nodes = parents.length;
  const summed = sumOfParts(parts, official, nodes, units);
  if (parts.size === 1 && parts.has("final")) return summed;
  // A part that is the whole score stays as it is printed: what is added or derived goes into the scores alone.
  const scores = [...parts.values()].includes(summed) ? summed.copy() : summed;
  if (chosen) return scores;
  const empty = parents.map((_, node) => node).filter((node) => !hasFigures(scores, node, units));
  if (empty.length === 0 || parts.size === official.length) return scores;
  const children: number[][] = parents.map(() => []);
  parents.forEach((parent, child) => children[parent]?.push(child));
  const settled = new Set<number>();
  for (const choice of CHOICES) {
    const chosen = choice.filter((part) => parts.has(part) && part !== "deducted");
    if (chosen.length === 0 || chosen.every((part) => official.includes(part))) continue;
    const others = sumOfParts(parts, chosen, nodes, units);
    for (const node of empty) {
      if (settled.has(node) || !hasFigures(others, node, units)) continue;
      const stale = isStale(others, scores, { node, children }, units);
      if (stale !== "unused") settled.add(node);
      if (stale !== null) continue;
      for (let unit = 0; unit < units; unit++) {
        const value = others.points(node, unit) ?? NaN;
        scores.set(node, unit, others.state(node, unit), value, others.cell(node, unit));
      }
    }
  }
  return scores;
}

/**
 * Why the figures of a node are not those of its children: "unused" zeros of a column that nobody filled,
 * or the sum "before" something was deducted from the children; null where nothing speaks against them.
 */
function isStale(
  others: ScoreTable,
  scores: ScoreTable,
  { node, children }: { readonly node: number; readonly children: readonly (readonly number[])[] },
  units: number,
): "before" | "unused" | null {
  let zeros = 0;
  let earned = 0;
  for (let unit = 0; unit < units; unit++) {
    const value = others.points(node, unit);
    const before = sumBelow(others, children, node, unit);
    const after = sumBelow(scores, children, node, unit);
    if (value !== null && before === value && after !== null && after !== before) {
      if (value !== 0) return "before";
    }
    if (value === null || value === 0) zeros++;
    if (after !== null && after !== 0) earned++;
  }
  return zeros === units && earned > 0 ? "unused" : null;
}

/** What the nodes below add up to, each by its own figure or else by those below it; null where there is none. */
function sumBelow(
  table: ScoreTable,
  children: readonly (readonly number[])[],
  node: number,
  unit: number,
): number | null {
  let sum: number | null = null;
  for (const child of children[node] ?? []) {
    const value = table.points(child, unit) ?? sumBelow(table, children, child, unit);
    if (value !== null) sum = (sum ?? 0) + value;
  }
  return sum;
}

function hasFigures(table: ScoreTable | undefined, node: number, units: number): boolean {
  if (table === undefined) return false;
  for (let at = node * units; at < (node + 1) * units; at++) {
    if (table.states[at] !== ScoreState.missing) return true;
  }
  return false;
}

/** A blank part counts as nothing; a broken one breaks the sum. */
function sumNode(
  parts: Parts,
  choice: readonly ScorePart[],
  scores: ScoreTable,
  { node, units }: { readonly node: number; readonly units: number },
): void {
  for (let unit = 0; unit < units; unit++) {
    let sum = 0;
    let state: ScoreState = ScoreState.missing;
    let from: ScoreTable | null = null;
    for (const part of choice) {
      const table = parts.get(part);
      const own = table?.state(node, unit) ?? ScoreState.missing;
      if (table === undefined || own === ScoreState.missing) continue;
      const value = table.points(node, unit);
      if (value !== null) sum += TAKEN.has(part) ? -Math.abs(value) : value;
      if (own === ScoreState.invalid || own === ScoreState.uncached) state = own;
      else if (state === ScoreState.missing || (state === ScoreState.notApplicable && value !== null))
        state = own;
      from ??= table;
    }
    if (from !== null) scores.set(node, unit, state, sum, from.cell(node, unit));
  }
}
