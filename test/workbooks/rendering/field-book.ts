/** A score book as plain figures that a test can print: whole thousandths of a point, sums made here. */
import type { CriterionKind } from "../../../src/scorebook/criterion";
import type { ScorePart } from "../../../src/scorebook/assessment";
import type { NamedGroup } from "./names";

/** Thousandths of a point, not applicable, or a blank. */
export type Mark = number | "KĐG" | null;

/** What a book prints of a score: the score alone, self and appraised, these with a survey, or with deductions. */
export type Scheme = "final" | "appraised" | "surveyed" | "deducted";

export interface FieldNode {
  readonly code: string;
  readonly name: string;
  readonly kind: CriterionKind;
  /** Thousandths, for a unit to which everything applies. */
  readonly max: number;
  /** By unit: what is left of the maximum; null where nothing applies. */
  readonly applicable: readonly (number | null)[];
  /** By unit: what counts. */
  readonly score: readonly Mark[];
  /** By unit, of every part that the scheme has. */
  readonly parts: ReadonlyMap<ScorePart, readonly Mark[]>;
  readonly children: readonly FieldNode[];
}

/** One year of one peer group. */
export interface FieldYear {
  readonly year: number;
  readonly group: NamedGroup;
  readonly units: readonly string[];
  readonly scheme: Scheme;
  /** The total. */
  readonly root: FieldNode;
}

export interface FieldBook {
  /** By year, then group. */
  readonly years: readonly FieldYear[];
  /** Trees have the same rows in both years, and the same maxima in all groups or years. */
  readonly sameTrees: boolean;
  readonly sameMaxima: boolean;
}

/** Figures add up; without any, all not applicable is not applicable, else nothing is known. */
function sumOf(marks: readonly Mark[]): Mark {
  const figures = marks.filter((mark) => typeof mark === "number");
  if (figures.length > 0) return figures.reduce((sum, figure) => sum + figure, 0);
  return marks.length > 0 && marks.every((mark) => mark === "KĐG") ? "KĐG" : null;
}

function sumsOf(children: readonly FieldNode[], of: (child: FieldNode) => readonly Mark[]): Mark[] {
  const [first] = children;
  return (first === undefined ? [] : of(first)).map((_, unit) =>
    sumOf(children.map((child) => of(child)[unit] ?? null)),
  );
}

/** A node above others, which are its sum. */
export function branch(code: string, name: string, children: readonly FieldNode[]): FieldNode {
  const [first] = children;
  const scored = children.filter(({ kind }) => kind === "scored");
  const score = sumsOf(children, (child) => child.score);
  // What does not apply as a whole says so in every part that says it below.
  const isOut = (part: ScorePart, unit: number): boolean =>
    score[unit] === "KĐG" && children.some((child) => child.parts.get(part)?.[unit] === "KĐG");
  const parts = [...(first?.parts.keys() ?? [])].map((part): [ScorePart, Mark[]] => [
    part,
    sumsOf(children, (child) => child.parts.get(part) ?? []).map((mark, unit) =>
      isOut(part, unit) ? "KĐG" : mark,
    ),
  ]);
  return {
    code,
    name,
    kind: "scored",
    max: scored.reduce((sum, { max }) => sum + max, 0),
    applicable: score.map((mark, unit) =>
      mark === "KĐG" ? null : scored.reduce((sum, child) => sum + (child.applicable[unit] ?? 0), 0),
    ),
    score,
    parts: new Map(parts),
    children,
  };
}

/**
 * The tree down to a level (the total is 0): what lay below remains in the sums. A table that prints one
 * maximum for all units does not tell what of it does not apply below its last level; one with maxima of
 * each unit's own does.
 */
export function cutAt(node: FieldNode, level: number, maxima: "whole" | "own" = "whole"): FieldNode {
  if (node.children.length === 0) return node;
  if (level > 0) {
    const above = branch(
      node.code,
      node.name,
      node.children.map((child) => cutAt(child, level - 1, maxima)),
    );
    return { ...above, score: node.score, parts: node.parts };
  }
  const whole = node.score.map((mark) => (mark === "KĐG" ? null : node.max));
  return { ...node, children: [], applicable: maxima === "own" ? node.applicable : whole };
}

/** The same tree without the numbers of its criteria. */
export function withoutCodes(node: FieldNode): FieldNode {
  return { ...node, code: "", children: node.children.map(withoutCodes) };
}

export interface Placed {
  readonly node: FieldNode;
  readonly level: number;
}

/** All nodes, the total first. */
export function preOrder(node: FieldNode, level = 0): Placed[] {
  return [{ node, level }, ...node.children.flatMap((child) => preOrder(child, level + 1))];
}

/** Competition ranks of marks: 1, 2, 2, 4; null for what is no figure. */
export function ranksOf(marks: readonly Mark[]): (number | null)[] {
  return marks.map((mark) =>
    typeof mark === "number"
      ? 1 + marks.filter((other) => typeof other === "number" && other > mark).length
      : null,
  );
}

/** Percent of the maximum in hundredths, half up; null for what is no figure. */
export function percentOf(mark: Mark, max: number | null): number | null {
  if (typeof mark !== "number" || max === null || max <= 0) return null;
  return Math.floor((2 * mark * 10_000 + max) / (2 * max));
}

/** The same scores as the only part, for a family that prints no others. */
export function asPart(part: ScorePart, node: FieldNode): FieldNode {
  return {
    ...node,
    parts: new Map([[part, node.score]]),
    children: node.children.map((child) => asPart(part, child)),
  };
}

/** Without bonus and penalty. */
export function scoredOnly(root: FieldNode): FieldNode {
  return branch(
    root.code,
    root.name,
    root.children.filter(({ kind }) => kind === "scored"),
  );
}
