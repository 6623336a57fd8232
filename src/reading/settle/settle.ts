/**
 * Draft → Assessment: chooses the official score, derives totals and subtotals that are not printed,
 * and takes points that do not apply out of the maxima (domain: "Rules of the index").
 */
import { groupName, TOTAL_NAME } from "../../text/group-names";
import type { Assessment, Unit } from "../../scorebook/assessment";
import type { Criterion } from "../../scorebook/criterion";
import { composed } from "../../scorebook/composition";
import { multiplyDivide, type Points } from "../../scorebook/points";
import { ScoreState, type ScoreTable } from "../../scorebook/score-table";
import { leaveWhatDoesNotApply } from "./applies";
import { withPenalties } from "./penalties";
import { withRest } from "./rest";
import { deriveScale } from "./scale";
import type { OfficialChoice } from "../../scorebook/settings";
import { chosenParts, officialParts, officialScores } from "./official";
import type { Draft, DraftNode } from "../readers/draft";
import { plain } from "../../text/fold";

/** A converted score may differ from the exact conversion by its printed rounding. */
const CONVERSION_TOLERANCE = 5_000;

export function settle(read: Draft, choice: OfficialChoice = "auto"): Assessment {
  const whole = withRest(read);
  const units: Unit[] = whole.units.map((unit, index) => ({ index, ...unit }));
  const chosen = whole.official ?? chosenParts(whole.parts, choice);
  const official = chosen ?? officialParts(whole.parts);
  const single = whole.parts.size === 1 && whole.parts.has("final");
  const scores = officialScores(
    whole.parts,
    official,
    { parents: whole.nodes.map(({ parent }) => parent), units: whole.units.length },
    chosen !== null,
  );
  const draft = withPenalties(whole, scores);
  const criteria = criteriaOf(draft.nodes);
  leaveWhatDoesNotApply(draft, scores);
  holdOutside(draft, scores);
  deriveScores(draft, scores);
  deriveMaxima(draft, scores);
  deriveScale(draft, scores);
  const name =
    draft.kind === "other" && draft.heading !== ""
      ? draft.heading
      : groupName(
          draft.kind,
          units.map((unit) => plain(unit.name).replace(/^ubnd /, "")),
        );
  const { decision } = draft.surroundings;
  return {
    year: draft.year,
    group: { name, kind: draft.kind },
    criteria,
    units,
    scores,
    maxima: draft.maxima,
    parts: single ? new Map() : draft.parts,
    official,
    composition: draft.composition,
    weights: draft.weights,
    publishedRanks: draft.publishedRanks,
    publishedPercents: draft.publishedPercents,
    remarks: draft.remarks,
    decision,
    province: draft.surroundings.province,
    sheets: draft.sheets,
  };
}

/** Nodes with their children linked. */
function criteriaOf(nodes: readonly DraftNode[]): Criterion[] {
  const children: Criterion[][] = nodes.map(() => []);
  const criteria = nodes.map((node, index): Criterion => ({
    index,
    ...node,
    name: index === 0 && node.name === "" ? TOTAL_NAME : node.name,
    children: children[index] ?? [],
  }));
  for (const criterion of criteria) children[criterion.parent]?.push(criterion);
  return criteria;
}

/** Bonus and penalty lie outside the maximum; what a penalty takes is held as zero or less. */
function holdOutside({ nodes, maxima, units }: Draft, scores: ScoreTable): void {
  nodes.forEach(({ kind }, node) => {
    if (kind === "scored") return;
    for (let at = node * units.length; at < (node + 1) * units.length; at++) {
      maxima.put(at, ScoreState.derived, 0, 0, 0, 0);
      const value = scores.values[at] ?? NaN;
      if (kind === "penalty" && value > 0) scores.change(at, stateAt(scores, at), -value);
    }
  });
}

function stateAt(table: ScoreTable, at: number): ScoreState {
  return table.state(Math.floor(at / table.unitCount), at % table.unitCount);
}

function childrenOf(nodes: readonly DraftNode[]): number[][] {
  const children: number[][] = nodes.map(() => []);
  nodes.forEach(({ parent }, index) => children[parent]?.push(index));
  return children;
}

const isScored = (node: DraftNode | undefined): boolean => node?.kind === "scored";

/** Maxima of nodes that print none: the sum of those below. Points that do not apply leave the nodes above. */
// eslint-disable-next-line sonarjs/cognitive-complexity -- maxima that are not printed follow from those that are, level by level
function deriveMaxima(draft: Draft, scores: ScoreTable): void {
  const { nodes, maxima } = draft;
  const units = draft.units.length;
  const children = childrenOf(nodes);
  const within = {
    applicable: new Float64Array(units),
    sum: new Float64Array(units),
    known: new Int32Array(units),
    leftOut: new Int32Array(units),
  };
  // Maxima before anything left them: a printed maximum that equals their sum still holds what does not apply.
  const whole = maxima.values.slice();
  const touched = nodes.map(
    (_, node) => holdsNotApplicable(scores, node) || holdsNotApplicable(maxima, node),
  );
  for (let node = nodes.length - 1; node >= 0; node--) {
    const all = children[node] ?? [];
    const below = all.filter((child) => isScored(nodes[child]));
    if (below.length === 0) continue;
    // Where all applies and every maximum is printed nothing is derived.
    if (!all.some((child) => touched[child] === true) && isPrinted(maxima, node)) continue;
    touched[node] = true;
    gather(below);
    for (let unit = 0; unit < units; unit++) {
      const at = node * units + unit;
      const applicable = within.applicable[unit] ?? 0;
      const sum = within.sum[unit] ?? 0;
      const known = within.known[unit] ?? 0;
      const leftOut = within.leftOut[unit] ?? 0;
      const isSum = node > 0 || draft.composition === "sum";
      if (leftOut === below.length && maxima.states[at] === ScoreState.missing)
        maxima.put(at, ScoreState.notApplicable, NaN, 0, 0, 0);
      if (known === 0) continue;
      const printed = maxima.values[at] ?? NaN;
      if (Number.isNaN(printed)) {
        if (maxima.states[at] !== ScoreState.missing) continue;
        const own = isSum ? applicable : totalBy(draft, below, maxima, unit);
        if (own === null) continue;
        maxima.put(at, ScoreState.derived, own, 0, 0, 0);
        whole[at] = sum;
      } else if (
        isSum &&
        applicable < sum &&
        printed === sum &&
        !isConverted(draft, scores, all, node, unit, applicable, sum)
      ) {
        maxima.change(at, ScoreState.derived, applicable);
      }
    }
  }
  for (let at = 0; at < scores.states.length; at++) {
    if (scores.states[at] !== ScoreState.notApplicable || Number.isNaN(maxima.values[at])) continue;
    maxima.change(at, ScoreState.notApplicable, NaN);
  }

  /** What stands below a node, for all units at once: part by part, as the arrays lie. */
  function gather(below: readonly number[]): void {
    for (const counts of Object.values(within)) counts.fill(0);
    const { applicable, sum, known, leftOut } = within;
    for (const child of below) {
      for (let unit = 0, place = child * units; unit < units; unit++, place++) {
        const max = whole[place] ?? NaN;
        if (maxima.states[place] === ScoreState.notApplicable) leftOut[unit] = (leftOut[unit] ?? 0) + 1;
        if (Number.isNaN(max)) continue;
        known[unit] = (known[unit] ?? 0) + 1;
        sum[unit] = (sum[unit] ?? 0) + max;
        if (scores.states[place] === ScoreState.notApplicable) continue;
        applicable[unit] = (applicable[unit] ?? 0) + (maxima.values[place] ?? 0);
      }
    }
  }
}

function holdsNotApplicable({ states, unitCount }: ScoreTable, node: number): boolean {
  for (let at = node * unitCount; at < (node + 1) * unitCount; at++) {
    if (states[at] === ScoreState.notApplicable) return true;
  }
  return false;
}

function isPrinted({ values, unitCount }: ScoreTable, node: number): boolean {
  for (let at = node * unitCount; at < (node + 1) * unitCount; at++) {
    if (Number.isNaN(values[at])) return false;
  }
  return true;
}

/** True where the printed score was already scaled up: raw / (max − removed) × max, and bonus and penalty. */
// eslint-disable-next-line max-params -- called for each figure of a country: no record for each
function isConverted(
  draft: Draft,
  scores: ScoreTable,
  below: readonly number[],
  node: number,
  unit: number,
  applicable: Points,
  max: Points,
): boolean {
  const units = draft.units.length;
  const printed = scores.values[node * units + unit] ?? NaN;
  if (Number.isNaN(printed) || applicable <= 0) return false;
  let raw = 0;
  let outside = 0;
  for (const child of below) {
    const points = zeroIfNone(scores.values[child * units + unit]);
    if (isScored(draft.nodes[child])) raw += points;
    else outside += points;
  }
  if (printed === raw + outside) return false;
  return Math.abs(multiplyDivide(raw, max, applicable) + outside - printed) <= CONVERSION_TOLERANCE;
}

/** A total that is no sum, by the areas that are known; null where its law does not tell it. */
function totalBy(draft: Draft, areas: readonly number[], table: ScoreTable, unit: number): Points | null {
  const figures = areas.flatMap((criterion) => {
    const points = table.points(criterion, unit);
    return points === null ? [] : [{ criterion, points }];
  });
  const inside = composed(
    draft,
    figures.filter(({ criterion }) => isScored(draft.nodes[criterion])),
  );
  if (inside === null) return null;
  // Bonus and penalty come on top of a mean as of a sum.
  return figures.reduce((all, { criterion, points }) => {
    return isScored(draft.nodes[criterion]) ? all : all + points;
  }, inside);
}

const zeroIfNone = (value: number | undefined): number =>
  value === undefined || Number.isNaN(value) ? 0 : value;

/** Scores of nodes that print none: the sum of those below, where at least one is known and none is broken. */
// eslint-disable-next-line sonarjs/cognitive-complexity -- scores that are not printed follow from those that are, level by level
function deriveScores(draft: Draft, scores: ScoreTable): void {
  const { nodes } = draft;
  const units = draft.units.length;
  const children = childrenOf(nodes);
  for (let node = nodes.length - 1; node >= 0; node--) {
    const below = children[node] ?? [];
    if (below.length === 0) continue;
    for (let unit = 0; unit < units; unit++) {
      const at = node * units + unit;
      if (scores.states[at] !== ScoreState.missing) continue;
      let sum = 0;
      let known = 0;
      let leftOut = 0;
      let broken: ScoreState | null = null;
      for (const child of below) {
        const place = child * units + unit;
        const state = stateAt(scores, place);
        if (state === ScoreState.present || state === ScoreState.derived) {
          const value = scores.values[place] ?? 0;
          sum += value;
          known++;
        } else if (state === ScoreState.notApplicable) leftOut++;
        else if (state !== ScoreState.missing) broken = state;
      }
      if (broken !== null) scores.put(at, broken, NaN, 0, 0, 0);
      else if (known > 0) {
        const own = node > 0 || draft.composition === "sum" ? sum : totalBy(draft, below, scores, unit);
        if (own !== null) scores.put(at, ScoreState.derived, own, 0, 0, 0);
      } else if (leftOut === below.length) scores.put(at, ScoreState.notApplicable, NaN, 0, 0, 0);
    }
  }
}

/** The draft settled by itself, which stays as it was read. */
export function settledApart(draft: Draft): Assessment {
  return settle(ofItsOwn(draft));
}

/** The draft with tables of its own: settling fills in what is not printed. */
function ofItsOwn(draft: Draft): Draft {
  const parts = new Map([...draft.parts].map(([part, table]) => [part, table.copy()]));
  return { ...draft, parts, maxima: draft.maxima.copy() };
}
