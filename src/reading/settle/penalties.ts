/**
 * Points given and taken under any name: what is printed below nothing, and never above it, is a penalty; what
 * lies on both sides, without a maximum where others have one, is bonus and penalty in one line.
 */
import { ScoreState, type ScoreTable } from "../../scorebook/score-table";
import type { CriterionKind } from "../../scorebook/criterion";
import type { Draft } from "../readers/draft";

/** @returns the draft, criteria that take away as penalties; a maximum of its own makes a score of any */
export function withPenalties(draft: Draft, scores: ScoreTable): Draft {
  const { nodes, maxima, units } = draft;
  const parents = new Set(nodes.map(({ parent }) => parent));
  const { values } = scores;
  const some = (node: number, holds: (at: number) => boolean): boolean => {
    for (let at = node * units.length; at < (node + 1) * units.length; at++) if (holds(at)) return true;
    return false;
  };
  const isBounded = nodes.map((_, node) => some(node, (at) => maxima.states[at] === ScoreState.present));
  const othersAreBounded = isBounded.filter((bounded, node) => bounded && node > 0).length > 1;
  const kinds = nodes.map(({ kind }, node): CriterionKind => {
    if (kind !== "scored" || node === 0 || parents.has(node) || isBounded[node] === true) return kind;
    if (!some(node, (at) => (values[at] ?? NaN) < 0)) return kind;
    if (!some(node, (at) => (values[at] ?? NaN) > 0)) return "penalty";
    return othersAreBounded && areSignsProved(draft, scores, node) ? "bonus" : kind;
  });
  return { ...draft, nodes: nodes.map((node, index) => ({ ...node, kind: kinds[index] ?? node.kind })) };
}

const ROUNDING = 6_000;

/** Wherever it lies below nothing the printed score above is the sum with that sign. */
function areSignsProved({ nodes, units }: Draft, scores: ScoreTable, node: number): boolean {
  const above = nodes[node]?.parent ?? -1;
  const beside = nodes.flatMap(({ parent }, other) => (parent === above ? [other] : []));
  return units.every((_, unit) => {
    if (!((scores.values[node * units.length + unit] ?? NaN) < 0)) return true;
    const at = above * units.length + unit;
    const sum = beside.reduce((add, other) => add + (scores.points(other, unit) ?? 0), 0);
    return scores.states[at] === ScoreState.present && Math.abs(sum - (scores.values[at] ?? NaN)) <= ROUNDING;
  });
}
