/** Holds claims and statements against the book. */
import type { Language } from "../../language/language";
import type { BookFigures } from "./book-figures";
import type { Claim, Statement, Subject } from "./claim";
import { besideTruth, isBeside } from "./beside";
import { expectedOf, type Expected } from "./expected";
import { isBetter, looseVerdict, verdictOf, type Verdict } from "./verdict";
import type { FigureAt } from "../../scorebook/assessment";

export interface Holding {
  readonly claim: Claim;
  /** "against" where the figure is right and the word beside it says the other way. */
  readonly verdict: Verdict | "against" | "unverifiable";
  /** The figure that fits best, or the likeliest; null where the book has none. */
  readonly expected: Expected | null;
}

export interface Holder {
  readonly figures: BookFigures;
  /** Below this share an area is weak; millionths of a percent. */
  readonly threshold: number;
  readonly language: Language;
}

const DIRECTED: ReadonlySet<Claim["kind"]> = new Set<Claim["kind"]>([
  "score-change", "percent-change", "difference", "mean-difference", "mean-change",
]); // prettier-ignore

export function hold(claim: Claim, holder: Holder): Holding {
  const first = holdAs(claim, holder);
  if (isRight(first)) return first;
  // Of a year that the book does not have nothing else is meant.
  if (first.verdict === "unverifiable" && !DIRECTED.has(claim.kind)) return first;
  for (const reading of claim.readings ?? []) {
    // A figure said to go the wrong way is no such figure of another reading that has no way.
    if (first.verdict === "against" && reading.direction === 0 && DIRECTED.has(reading.kind)) continue;
    const other = holdAs(reading, holder);
    if (other.verdict === "right" || other.verdict === "rounded") return other;
  }
  return first;
}

function holdAs(claim: Claim, { figures, threshold, language }: Holder): Holding {
  const candidates = expectedOf(claim, figures, threshold, language);
  let best: Holding = { claim, verdict: "unverifiable", expected: candidates[0] ?? null };
  for (const expected of candidates) {
    const verdict =
      claim.loose === null
        ? verdictOf(claim.printed, expected.exact)
        : looseVerdict(claim.printed, expected.exact, claim.loose);
    const against = verdict !== "wrong" && isAgainst(claim, expected);
    const holding: Holding = { claim, verdict: against ? "against" : verdict, expected };
    if (best.verdict === "unverifiable" || rank(holding) < rank(best)) best = holding;
  }
  return best;
}

function rank({ verdict }: Holding): number {
  if (verdict === "unverifiable") return 9;
  if (verdict === "against") return 3.5;
  return isBetter(verdict, "rounded") ? 0 : verdict === "rounded" ? 1 : verdict === "truncated" ? 2 : 4;
}

/** "tăng" of what fell. A figure without such a word, or a change of nothing, says nothing. */
function isAgainst(claim: Claim, expected: Expected): boolean {
  if (expected.direction === null || claim.direction === 0) return false;
  return expected.direction !== 0 && expected.direction !== claim.direction;
}

export function isRight({ verdict }: Holding): boolean {
  return verdict === "right" || verdict === "rounded" || verdict === "truncated";
}

/** What the figures say where a statement is made. */
export interface StatementTruth {
  readonly right: boolean;
  readonly kind: Statement["kind"] | null;
  readonly criterion: number;
}

/** Null where the book cannot say. */
export function holdStatement(statement: Statement, figures: BookFigures): StatementTruth | null {
  const { unit } = statement.subject;
  const year = statement.year ?? figures.year;
  if (unit === null) return null;
  const truths = meant(statement.subject)
    .flatMap((criterion) =>
      truthsOf(statement, { criterion, unit }, figures, year).map((kind) => ({ criterion, kind })),
    )
    .filter(({ kind }) => kind !== null);
  const [first] = truths;
  if (first === undefined) return null;
  const fitting = truths.find(({ kind }) => kind === statement.kind);
  return { ...(fitting ?? first), right: fitting !== undefined };
}

function meant({ criteria, inherited }: Subject): readonly number[] {
  return inherited && !criteria.includes(0) ? [...criteria, 0] : criteria;
}

/** What would be true at a node by the ranks of the decision, and by those of the figures. */
function truthsOf(
  { kind, other }: Statement,
  { criterion, unit }: FigureAt,
  figures: BookFigures,
  year: number,
): readonly (Statement["kind"] | null)[] {
  if (isBeside(kind)) return [besideTruth(kind, { unit, other: other ?? null, criterion }, figures, year)];
  const truth = truthOf(kind, { criterion, unit }, figures, year);
  if (kind === "first" || kind === "last") {
    const standing = figures.standing(criterion, unit, year);
    return standing === null ? [truth] : [truth, placeOf(kind, standing)];
  }
  if (!kind.startsWith("rank") || year !== figures.year || figures.baseYear === null) return [truth];
  const change = figures.change(criterion, unit, figures.baseYear);
  return change === null ? [truth] : [truth, rankMove(change.rank)];
}

/** First or last; of a place between, what was not said. */
function placeOf(
  kind: "first" | "last",
  { rank, of }: { readonly rank: number; readonly of: number | null },
): "first" | "last" {
  if (rank === 1) return "first";
  return rank === of ? "last" : kind === "first" ? "last" : "first";
}

function rankMove(places: number): Statement["kind"] {
  return places > 0 ? "rank-up" : places < 0 ? "rank-down" : "rank-same";
}

/** The kind of statement that would be true at a node; null where nothing can be said. */
export function truthOf(
  kind: Statement["kind"],
  { criterion, unit }: FigureAt,
  figures: BookFigures,
  year: number,
): Statement["kind"] | null {
  if (kind === "first" || kind === "last") {
    const standing = figures.standing(criterion, unit, year);
    if (standing === null) return null;
    return placeOf(kind, figures.rank(criterion, unit, year) ?? standing);
  }
  // What moved is told of the year of the report only.
  if (year !== figures.year) return null;
  if (kind === "largest-gain" || kind === "largest-loss") return largestMove(kind, criterion, unit, figures);
  const since = figures.baseYear;
  const change = since === null ? null : figures.change(criterion, unit, since);
  if (change === null) return null;
  if (kind.startsWith("percent")) {
    const percent = change.percent ?? 0;
    return percent > 0 ? "percent-up" : percent < 0 ? "percent-down" : null;
  }
  if (kind.startsWith("score")) return change.score > 0 ? "score-up" : change.score < 0 ? "score-down" : null;
  const places = since === null ? null : figures.places(criterion, unit, since);
  return places === null ? null : rankMove(places);
}

/** Whether an area is the one that moved most; what it is instead, where it is not. */
function largestMove(
  kind: "largest-gain" | "largest-loss",
  criterion: number,
  unit: number,
  figures: BookFigures,
): Statement["kind"] | null {
  const since = figures.baseYear;
  if (since === null) return null;
  const moves = (figures.group.current.criteria[0]?.children ?? [])
    .filter((area) => area.kind === "scored")
    .map(({ index }) => ({ index, score: figures.change(index, unit, since)?.score ?? 0 }));
  const own = moves.find(({ index }) => index === criterion);
  if (own === undefined) return null;
  const most =
    kind === "largest-gain"
      ? Math.max(...moves.map(({ score }) => score))
      : Math.min(...moves.map(({ score }) => score));
  if (own.score === most) return kind;
  return own.score > 0 ? "score-up" : "score-down";
}
