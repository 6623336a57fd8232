/** What the figures of an assessment prove of its reading: every law held against every figure that it can be tested on. */
import type { Assessment } from "../../scorebook/assessment";
import { composed } from "../../scorebook/composition";
import type { Criterion } from "../../scorebook/criterion";
import type { LawCode, LawProof } from "../../scorebook/proof";
import { MILLIONTHS, type Points } from "../../scorebook/points";
import { ScoreState, type ScoreTable } from "../../scorebook/score-table";
import type { CellRef } from "../../workbook/address";
import { holdsOrder } from "./orders";
import { linesOf, stepIn } from "./lines";
import { toleranceOf } from "./sums";

const MOST_EXCEPTIONS = 20;
/** Scores and percentages are printed with at least so many decimals of a point. */
const HUNDREDTH: Points = 10_000;

/** Counts one law. */
class Tally {
  holds = 0;
  of = 0;
  readonly exceptions: CellRef[] = [];

  constructor(readonly law: LawCode) {}

  /** Of a figure that obeys no cell is asked: a country has a million of them. */
  obey(): void {
    this.of++;
    this.holds++;
  }

  /** One of the figures of a country, by its index: a closure would be made for each of them. */
  compare(holds: boolean, scores: ScoreTable, index: number): void {
    if (holds) this.obey();
    else this.take(false, () => scores.cell(Math.floor(index / scores.unitCount), index % scores.unitCount));
  }

  take(holds: boolean, cell: () => CellRef | null): void {
    this.of++;
    if (holds) this.holds++;
    else if (this.exceptions.length < MOST_EXCEPTIONS) {
      const ref = cell();
      if (ref !== null) this.exceptions.push(ref);
    }
  }
}

/** @returns a proof for every law that could be tested at all */
export function proofsOf(assessment: Assessment): LawProof[] {
  const tallies = [
    ...sums(assessment),
    maxima(assessment),
    parts(assessment),
    bounds(assessment),
    percents(assessment),
    ranks(assessment),
  ];
  return tallies.flatMap(({ law, holds, of, exceptions }) =>
    of > 0 ? [{ law, holds, of, exceptions }] : [],
  );
}

/** Adds up the proofs of several assessments of one table. */
export function joinedProofs(proofs: readonly (readonly LawProof[])[]): LawProof[] {
  const byLaw = new Map<LawCode, LawProof>();
  for (const proof of proofs.flat()) {
    const known = byLaw.get(proof.law);
    byLaw.set(
      proof.law,
      known === undefined
        ? proof
        : {
            law: proof.law,
            holds: known.holds + proof.holds,
            of: known.of + proof.of,
            exceptions: [...known.exceptions, ...proof.exceptions].slice(0, MOST_EXCEPTIONS),
          },
    );
  }
  return [...byLaw.values()];
}

/** Printed totals and subtotals against what lies below them; blank parts count nothing. */
// eslint-disable-next-line sonarjs/cognitive-complexity -- one pass over all figures of a country, each law counted beside the others
function sums(assessment: Assessment): Tally[] {
  const { criteria, units, scores, composition } = assessment;
  const parts = new Float64Array(units.length);
  const total = new Tally(composition === "mean" || composition === "weighted" ? composition : "total-sum");
  const inner = new Tally("subtotal-sum");
  for (const criterion of criteria) {
    if (criterion.children.length === 0) continue;
    const tally = criterion.parent < 0 ? total : inner;
    const slack = slackOf(assessment, criterion);
    const from = criterion.index * units.length;
    addUp(assessment, criterion, parts);
    for (let unit = 0; unit < units.length; unit++) {
      if (scores.states[from + unit] !== ScoreState.present) continue;
      const printed = scores.values[from + unit] ?? NaN;
      if (criterion.parent < 0 && composition !== "sum") {
        const made = composedAt(assessment, criterion, unit);
        if (made !== null) tally.compare(Math.abs(printed - made) <= slack, scores, from + unit);
        continue;
      }
      if (printed !== 0 && Math.abs(printed - (parts[unit] ?? NaN)) <= slack) {
        tally.obey();
        continue;
      }
      const sum = sumBelow(assessment, criterion, unit);
      if (sum === null || (printed === 0 && sum.all === 0)) continue;
      tally.compare(isMadeBy(printed, sum, slack), scores, from + unit);
    }
  }
  return [total, inner];
}

function isMadeBy(printed: Points, { all, scored, converted }: Below, slack: Points): boolean {
  return (
    Math.abs(printed - all) <= slack ||
    Math.abs(printed - scored) <= slack ||
    (converted !== null && Math.abs(printed - converted) <= slack)
  );
}

/** A total with fewer decimals than its parts was rounded, or cut. */
function slackOf({ scores, units }: Assessment, criterion: Criterion): Points {
  const step = ({ index }: Criterion): Points =>
    stepIn(scores.values, index * units.length, (index + 1) * units.length);
  const own = step(criterion);
  const below = criterion.children.map(step);
  return own > Math.min(...below) ? own : toleranceOf(Math.min(own, HUNDREDTH), below.length);
}

/** What the areas' figures make by the total's own law. */
function composedAt(assessment: Assessment, { children }: Criterion, unit: number): Points | null {
  const areas = children.flatMap(({ index }) => {
    const points = assessment.scores.points(index, unit);
    return points === null ? [] : [{ criterion: index, points }];
  });
  return areas.length === 0 ? null : composed(assessment, areas);
}

/** The plain sum of each unit's parts, which is what nearly every figure is; NaN where no part is known. */
function addUp({ scores: { values } }: Assessment, { children }: Criterion, into: Float64Array): void {
  into.fill(NaN);
  for (const { index } of children) {
    const from = index * into.length;
    for (let unit = 0; unit < into.length; unit++) {
      const value = values[from + unit] ?? NaN;
      const sum = into[unit] ?? NaN;
      if (!Number.isNaN(value)) into[unit] = Number.isNaN(sum) ? value : sum + value;
    }
  }
}

interface Below {
  readonly all: Points;
  /** Without bonus and penalty. */
  readonly scored: Points;
  /** What applies, brought to the full maximum; null where all applies. */
  readonly converted: Points | null;
}

function sumBelow({ scores, maxima, units }: Assessment, criterion: Criterion, unit: number): Below | null {
  let all = 0;
  let scored = 0;
  let known = 0;
  let applicable = 0;
  let lacks = false;
  for (const { index, kind } of criterion.children) {
    const at = index * units.length + unit;
    const value = scores.values[at] ?? NaN;
    if (scores.states[at] === ScoreState.notApplicable) lacks = true;
    if (Number.isNaN(value)) continue;
    known++;
    all += value;
    if (kind !== "scored") continue;
    scored += value;
    const max = maxima.values[at] ?? NaN;
    if (!Number.isNaN(max)) applicable += max;
  }
  if (known === 0) return null;
  const full = maxima.points(criterion.index, unit);
  const converted = lacks && applicable > 0 && full !== null ? (scored / applicable) * full : null;
  return { all, scored, converted };
}

/** Printed maxima against the maxima below them; one that all units share is tested once. */
function maxima({ criteria, units, maxima: table }: Assessment): Tally {
  const tally = new Tally("max-sum");
  for (const criterion of criteria) {
    const below = criterion.children.filter(({ kind }) => kind === "scored");
    if (below.length < 2) continue;
    const seen = new Set<string>();
    let before = -1;
    for (let unit = 0; unit < units.length; unit++) {
      const at = criterion.index * units.length + unit;
      if (table.states[at] !== ScoreState.present) continue;
      if (before >= 0 && table.isOfOneCell(at, before)) continue;
      before = at;
      const cell = table.cell(criterion.index, unit);
      const key = cell === null ? "" : `${cell.row}:${cell.column}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const sum = sumAt(table, below, unit);
      if (Number.isNaN(sum)) continue;
      const printed = table.points(criterion.index, unit) ?? NaN;
      tally.compare(Math.abs(printed - sum) <= toleranceOf(HUNDREDTH, below.length), table, at);
    }
  }
  return tally;
}

/** Not a number where one of them is not known. */
function sumAt({ values, unitCount }: ScoreTable, below: readonly Criterion[], unit: number): Points {
  let sum = 0;
  for (const { index } of below) sum += values[index * unitCount + unit] ?? NaN;
  return sum;
}

/** A printed final score beside the parts that make it. */
function parts({ parts: printed, criteria, units }: Assessment): Tally {
  const tally = new Tally("parts");
  const final = printed.get("final");
  const appraised = printed.get("appraised");
  if (final === undefined || appraised === undefined) return tally;
  const value = (table: ScoreTable | undefined, node: number, unit: number): Points =>
    table?.points(node, unit) ?? 0;
  for (const { index: node } of criteria) {
    for (const { index: unit } of units) {
      const whole = final.points(node, unit);
      const base = appraised.points(node, unit);
      // Nothing made of nothing proves nothing.
      if (whole === null || base === null || (whole === 0 && base === 0)) continue;
      const added = value(printed.get("survey"), node, unit) + value(printed.get("bonus"), node, unit);
      const taken =
        Math.abs(value(printed.get("penalty"), node, unit)) +
        Math.abs(value(printed.get("deducted"), node, unit));
      // The same figure twice proves nothing: something must have been added or taken.
      if (added === 0 && taken === 0) continue;
      tally.take(Math.abs(base + added - taken - whole) <= toleranceOf(HUNDREDTH, 3), () =>
        final.cell(node, unit),
      );
    }
  }
  return tally;
}

function bounds({ criteria, units, scores, maxima: table }: Assessment): Tally {
  const tally = new Tally("bound");
  const { values } = scores;
  const { values: most } = table;
  for (const criterion of criteria) {
    const { index, kind, children } = criterion;
    // Bonus points may lift a total above its maximum.
    if (kind !== "scored" || children.some((child) => child.kind === "bonus")) continue;
    for (let unit = 0; unit < units.length; unit++) {
      const at = index * units.length + unit;
      const value = values[at] ?? NaN;
      const bound = most[at] ?? NaN;
      if (Number.isNaN(value) || Number.isNaN(bound)) continue;
      if (value >= 0 && value <= bound + HUNDREDTH) tally.obey();
      else tally.compare(false, scores, at);
    }
  }
  return tally;
}

function percents({ publishedPercents, units, scores, maxima: table }: Assessment): Tally {
  const tally = new Tally("percent");
  for (const [key, { percent, decimals, cell }] of publishedPercents) {
    const score = scores.values[key] ?? NaN;
    const most = table.values[key] ?? NaN;
    const own = scores.cell(Math.floor(key / units.length), key % units.length);
    // A percentage that is the score itself proves nothing.
    if (Number.isNaN(score) || !(most > 0)) continue;
    if (own !== null && own.row === cell.row && own.column === cell.column) continue;
    const printed = percent.numerator / percent.denominator;
    const slack = 1.01 / 10 ** Math.min(decimals, 2);
    tally.take(Math.abs(printed - (score / most) * 100) <= slack, () => cell);
  }
  return tally;
}

/** Printed ranks of the total and of every area, by score or by percentage, highest first, with any rule for equals. */
function ranks(assessment: Assessment): Tally {
  const { publishedRanks, units, criteria, scores, maxima: table } = assessment;
  const tally = new Tally("rank");
  if (publishedRanks.size === 0) return tally;
  for (const { index: node } of criteria) {
    const printed = units.flatMap(({ index: unit }) => {
      const rank = publishedRanks.get(node * units.length + unit);
      return rank === undefined ? [] : [{ unit, rank }];
    });
    if (printed.length === 0) continue;
    const places = amongThese(printed.map(({ rank }) => rank.rank));
    const laws = [false, true].flatMap((byPercent) => {
      const lines = linesOf(2, printed.length, (line, entry) => {
        const own = printed[entry];
        if (own === undefined) return NaN;
        if (line === 0) return (places[entry] ?? NaN) * MILLIONTHS;
        const score = scores.points(node, own.unit) ?? NaN;
        return byPercent ? Math.round((score / (table.points(node, own.unit) ?? NaN)) * 1e9) : score;
      });
      return holdsOrder(lines, 0, 1, "highest-first", 1) ?? [];
    });
    const [best] = laws.sort((a, b) => b.holds - a.holds);
    if (best === undefined) continue;
    const wrong = new Set(best.exceptions);
    printed.forEach(({ rank }, entry) => {
      tally.take(!wrong.has(entry), () => rank.cell);
    });
  }
  return tally;
}

/** Ranks among more units than these (a block's among the whole province) as places among these. */
function amongThese(ranks: readonly number[]): readonly number[] {
  if (ranks.every((rank) => rank <= ranks.length)) return ranks;
  const sorted = [...ranks].sort((a, b) => a - b);
  return ranks.map((rank) => sorted.indexOf(rank) + 1);
}
