/**
 * Which reading of a table is chosen: the one whose words and laws agree best. Words vote by the confidence
 * of their layout; every law adds what it proves and takes away what contradicts it.
 */
import type { Assessment } from "../scorebook/assessment";
import type { LawCode, LawProof } from "../scorebook/proof";
import { ScoreState } from "../scorebook/score-table";
import type { Evidence } from "../scorebook/recognition";
import type { LayoutReading } from "./layouts/layout";
import { nearTotals } from "./laws/nearly";
import { joinedProofs, proofsOf } from "./laws/prove";
import type { Draft } from "./readers/draft";
import { sameDrafts } from "./readers/same-drafts";
import type { Understood } from "./understood";
import { mergeOneUnitDrafts } from "./settle/merge-drafts";
import { settledApart } from "./settle/settle";
import { periodIn } from "./words/period-words";

/** What a law weighs where every figure obeys. */
const WEIGHTS: Readonly<Record<LawCode, number>> = {
  "total-sum": 3,
  mean: 3,
  weighted: 3,
  "subtotal-sum": 2,
  parts: 2,
  "max-sum": 1,
  lost: 1,
  percent: 1.5,
  conversion: 1.5,
  rank: 1.5,
  bound: 1,
  change: 0.5,
};

/** A reading with what its figures say of it. */
export interface Weighed {
  readonly understood: Understood;
  /** What was read, untouched by settling: it is read once, and settled again with the whole workbook. */
  readonly reading: LayoutReading;
  /** Of the layout and of the body. */
  readonly evidence: readonly Evidence[];
  readonly assessments: readonly Assessment[];
  /** The assessment of each draft that is one by itself. */
  readonly settled: ReadonlyMap<Draft, Assessment>;
  readonly proof: readonly LawProof[];
  readonly worth: number;
}

/** What is kept of a reading when the table is judged: its figures may be a million. */
export type Rated = Pick<Weighed, "understood" | "worth">;

export function rated({ understood, worth }: Weighed): Rated {
  return { understood, worth };
}

/**
 * Reads a table one way and holds the laws against it.
 * @param before how the same table was read already: the same figures, cell by cell, are not judged twice
 */
export function weigh(understood: Understood, before: readonly Weighed[] = []): Weighed {
  const { candidate } = understood;
  const read = candidate.read(candidate.unitNames[0] ?? null);
  const same = before.find(({ reading }) => sameDrafts(reading.drafts, read.drafts));
  const { assessments, settled, proof } = same ?? judged(read.drafts);
  return {
    understood,
    reading: same === undefined ? read : { ...read, drafts: same.reading.drafts },
    evidence: [...candidate.evidence, ...read.evidence],
    assessments,
    settled,
    proof,
    worth:
      candidate.confidence +
      worthOf(withNearTotals(proof, assessments)) -
      (assessments.some(addsPeriods) ? WEIGHTS.mean : 0),
  };
}

/** Quarters are times of one figure: added up to a total that nobody printed they speak against the reading. */
function addsPeriods({ criteria, units, scores }: Assessment): boolean {
  const areas = criteria.filter(({ level }) => level === 1);
  return (
    areas.length > 1 &&
    areas.every(({ name }) => periodIn(name) !== null) &&
    units.every(({ index }) => scores.state(0, index) === ScoreState.derived)
  );
}

function judged(drafts: readonly Draft[]): Pick<Weighed, "assessments" | "settled" | "proof"> {
  const full = drafts.filter(({ units, parts }) => units.length > 0 && parts.size > 0);
  const merged = mergeOneUnitDrafts(full);
  const assessments = merged.map(settledApart);
  const settled = new Map(
    merged.flatMap((draft, at) => {
      const assessment = assessments[at];
      return full.includes(draft) && assessment !== undefined ? [[draft, assessment] as const] : [];
    }),
  );
  return { assessments, settled, proof: joinedProofs(assessments.map(proofsOf)) };
}

/** A sum that nearly holds speaks for the reading too, less than one that does. */
function withNearTotals(proof: readonly LawProof[], assessments: readonly Assessment[]): LawProof[] {
  return proof.map((own) => {
    if (own.law !== "total-sum" || own.holds >= own.of * MOSTLY) return own;
    const near = nearTotals(assessments) * NEARLY;
    return near > own.holds ? { ...own, holds: near } : own;
  });
}

/** From −1 × weight where nothing obeys to its weight where all does; little support weighs little. */
export function worthOf(proof: readonly LawProof[]): number {
  return proof.reduce((worth, { law, holds, of }) => {
    const support = 1 - 2 ** -(of / 2);
    return worth + WEIGHTS[law] * (2 * (holds / of) - 1) * support;
  }, 0);
}

/** Laws that derive the totals again from other figures of the table. */
const SUMS: ReadonlySet<LawCode> = new Set(["total-sum", "mean", "weighted", "subtotal-sum"]);
const DERIVING: ReadonlySet<LawCode> = new Set([...SUMS, "parts"]);
const MOSTLY = 0.75;
const NEARLY = 0.8;
const FEWEST = 3;

/** True where the figures that count are derived again from others, most of them alike. */
export function isProved(proof: readonly LawProof[]): boolean {
  return mostlyHold(proof, DERIVING);
}

/** True where the tree of criteria is: the parts of one score would prove either way of reading. */
export function isTreeProved(proof: readonly LawProof[]): boolean {
  return mostlyHold(proof, SUMS);
}

function mostlyHold(proof: readonly LawProof[], laws: ReadonlySet<LawCode>): boolean {
  const deriving = proof.filter(({ law }) => laws.has(law));
  const of = deriving.reduce((sum, own) => sum + own.of, 0);
  return of >= FEWEST && deriving.every((own) => own.holds >= own.of * MOSTLY);
}

/** The reading of most worth; the first of equals. */
export function best(weighed: readonly Weighed[]): Weighed | null {
  return weighed.reduce<Weighed | null>(
    (most, own) => (most === null || own.worth > most.worth + 1e-9 ? own : most),
    null,
  );
}
