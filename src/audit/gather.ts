/**
 * What is wrong with most units of a table is told once: then the reading, or what a column means, is in
 * doubt, and no cell is to blame. A blank is no contradiction and stays at its cell, unless most units lack
 * the same score.
 */
import type { Assessment } from "../scorebook/assessment";
import type { CellCode, Finding } from "../scorebook/finding";
import { refName } from "../workbook/address";
import { labelOf } from "./place";

/** With fewer units than this, most of them is too few to tell a fault from a nature. */
const ENOUGH_UNITS = 4;

type CellFinding = Extract<Finding, { readonly code: CellCode; readonly unit: string }>;

const CODES: ReadonlySet<string> = new Set<CellCode>([
  "score-over-max",
  "negative-score",
  "missing-score",
  "subtotal-mismatch",
  "total-mismatch",
  "parts-mismatch",
  "max-mismatch",
  "rank-mismatch",
  "rank-count-mismatch",
  "equal-scores-different-ranks",
  "percent-mismatch",
  "order-mismatch",
  "duplicate-unit",
]);

/** The findings of one table, those of most units as one: first at each criterion, then over all of them. */
export function gatherFindings(assessment: Assessment, findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<Finding, string>();
  const byCriterion = grouped(findings, (finding) => `${finding.code} ${criterionOf(finding)}`);
  for (const [key, group] of byCriterion) {
    if (isMost(group, testedAt(assessment, group))) for (const each of group) groups.set(each, key);
  }
  for (const [code, group] of grouped(findings, (finding) => finding.code)) {
    if (code === "missing-score") continue;
    const atOne = new Set(group.flatMap((each) => groups.get(each) ?? []));
    const single = group.filter((each) => !groups.has(each));
    if (atOne.size > 1 || isMost(single, assessment.units.length))
      for (const each of atOne.size > 1 ? group : single) groups.set(each, code);
  }
  const told = new Set<string>();
  return findings.flatMap((finding): readonly Finding[] => {
    const key = groups.get(finding);
    if (key === undefined) return [finding];
    if (told.has(key)) return [];
    told.add(key);
    const group = findings.filter((each): each is CellFinding => groups.get(each) === key && isOfCell(each));
    return [together(assessment, group)];
  });
}

function together(assessment: Assessment, group: readonly CellFinding[]): Finding {
  const [first] = group;
  if (first === undefined) throw new Error("something is told together");
  const criteria = new Set(group.map(criterionOf));
  return {
    severity: "warning",
    cells: group.flatMap(({ cells }) => cells.slice(0, 1)),
    code: "mostly-contradicted",
    year: assessment.year,
    criterion: criteria.size === 1 ? criterionOf(first) : "",
    what: first.code,
    differing: unitsOf(group),
    tested: Math.max(
      unitsOf(group),
      criteria.size === 1 ? testedAt(assessment, group) : assessment.units.length,
    ),
  };
}

/** A finding about one figure of one unit, and not already about several. */
function isOfCell(finding: Finding): finding is CellFinding {
  if (!CODES.has(finding.code) || !("unit" in finding) || finding.unit === "") return false;
  return !("others" in finding) || finding.others === 0;
}

const criterionOf = (finding: CellFinding): string => ("criterion" in finding ? finding.criterion : "");

/** How many units it concerns; those of one name are told apart by their cells. */
function unitsOf(group: readonly CellFinding[]): number {
  const keyOf = ({ code, unit, cells: [cell] }: CellFinding): string =>
    code === "duplicate-unit" && cell !== undefined ? refName(cell) : unit;
  return new Set(group.map(keyOf)).size;
}

function isMost(group: readonly CellFinding[], tested: number): boolean {
  return tested >= ENOUGH_UNITS && unitsOf(group) * 2 > tested;
}

function grouped(
  findings: readonly Finding[],
  keyOf: (finding: CellFinding) => string,
): ReadonlyMap<string, readonly CellFinding[]> {
  const groups = new Map<string, CellFinding[]>();
  for (const finding of findings) {
    if (!isOfCell(finding)) continue;
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return groups;
}

/** Of how many units the figure could be held against its law. */
function testedAt(assessment: Assessment, group: readonly CellFinding[]): number {
  const { criteria, units, scores, publishedPercents, publishedRanks } = assessment;
  const [first] = group;
  if (first === undefined || first.code === "missing-score" || !("criterion" in first)) return units.length;
  const nodes = criteria.filter((node) => labelOf(node) === first.criterion).map(({ index }) => index);
  const has = (node: number, unit: number): boolean => {
    const key = node * units.length + unit;
    if (first.code === "percent-mismatch") return publishedPercents.has(key);
    if (first.code.includes("rank")) return publishedRanks.has(key);
    return scores.points(node, unit) !== null;
  };
  const counts = nodes.map((node) => units.filter(({ index }) => has(node, index)).length);
  return counts.length === 0 ? units.length : Math.max(...counts);
}
