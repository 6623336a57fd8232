/**
 * Golden cases whose captions no list of words holds: the sheet's own arithmetic proves the reading, or the
 * reader asks. Compared are the figures and not how the table is called: no layout, no name of the total or of
 * the peer group, no note of reading, and "~" (derived or printed) says nothing. A tree is written as in golden.ts;
 * "*" stands for a maximum, or for scores, that may be read in more than one right way.
 */
import { rankAssessment } from "../../src/analysis/ranks";
import { understand } from "../../src/app/open-book";
import { readBook } from "../../src/reading/read-book";
import type { Reading } from "../../src/reading/reading";
import type { Assessment, ScorePart } from "../../src/scorebook/assessment";
import type { Finding, FindingCode } from "../../src/scorebook/finding";
import { fromPoints } from "../../src/scorebook/points";
import type { Certainty } from "../../src/scorebook/proof";
import { cellName } from "../../src/workbook/address";
import type { Snapshot } from "../../src/workbook/snapshot";
import { describeAssessment } from "./golden";

interface ProvedAssessment {
  readonly year: number;
  readonly units: readonly string[];
  readonly tree: readonly string[];
  readonly official?: readonly string[];
  /** Computed ranks of the total, by unit. */
  readonly ranks?: string;
  /** Figures of the total by part: `{ self: "27.7 27.2" }`. */
  readonly parts?: Readonly<Partial<Record<ScorePart, string>>>;
}

type Book = readonly ProvedAssessment[];

export interface ProvedGolden {
  readonly title: string;
  /** Captions that decide here, and that no list of words may hold. */
  readonly unheard?: readonly string[];
  readonly workbook: Snapshot;
  /** One for each year and peer group; none where the sheet is no index. */
  readonly expected: Book;
  /** Other readings that are as right. */
  readonly alsoRight?: readonly Book[];
  /** Of all tables that are used. */
  readonly certainty?: Certainty;
  /** To ask is a right answer here. */
  readonly asks?: true;
  /** Figures of a total and names of units that may come of it in no case, nor as the likeliest answer of a question. */
  readonly never?: { readonly totals?: readonly number[]; readonly units?: readonly string[] };
  /**
   * "<code> <cell>" of all findings that blame a cell: none but these; with "?" it may be blamed or not. Not looked
   * at where not given.
   */
  readonly audit?: readonly string[];
}

/** Findings that say that a figure is wrong or missing; what says something of the table is left out. */
const BLAMES: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "score-over-max", "negative-score", "not-a-number", "missing-score", "subtotal-mismatch", "total-mismatch",
  "parts-mismatch", "max-mismatch", "rank-mismatch", "equal-scores-different-ranks", "rank-count-mismatch",
  "percent-mismatch", "duplicate-unit", "order-mismatch",
]); // prettier-ignore

/** "Điểm quy đổi (20đ)", "Số hóa - tối đa 22 điểm" and "Số hóa [22]" name the same area. */
const MAXIMUM_IN_NAME = /\s*[([/:–-]\s*(?:tối đa\s*)?\d[\d.,]*\s*(?:điểm|đ)?\s*[)\]]?$|\s+[-–:]$/iu;

interface Line {
  readonly title: string;
  readonly maxima: string;
  readonly scores: string;
}

function lineOf(text: string): Line {
  const [title = "", maxima = "", scores = ""] = text.replaceAll("~", "").split(" | ");
  const name = title.startsWith(" ") ? title.replace(MAXIMUM_IN_NAME, "") : "";
  return { title: name, maxima, scores };
}

/** The tree in the form of the expected one: "*" where that leaves it open. */
function treeLike(actual: readonly string[], expected: readonly string[]): readonly Line[] {
  return actual.map((text, index) => {
    const line = lineOf(text);
    const open = lineOf(expected[index] ?? "");
    return {
      ...line,
      maxima: open.maxima === "*" ? "*" : line.maxima,
      scores: open.scores === "*" ? "*" : line.scores,
    };
  });
}

function partOf(assessment: Assessment, part: ScorePart): string {
  const table = assessment.parts.get(part);
  return assessment.units
    .map(({ index }) => table?.points(0, index) ?? null)
    .map((points) => (points === null ? "-" : String(fromPoints(points))))
    .join(" ");
}

type Told = Omit<ProvedAssessment, "tree"> & { readonly tree: readonly Line[] };

/** What an assessment holds of what is expected of it. */
function toldLike(assessment: Assessment, expected: ProvedAssessment | undefined): Told {
  const { year, units, tree, official } = describeAssessment(assessment);
  const told: Told = { year, units, tree: treeLike(tree, expected?.tree ?? []) };
  const { ranks } = rankAssessment(assessment, "competition");
  const parts = Object.keys(expected?.parts ?? {}) as ScorePart[];
  return {
    ...told,
    ...(expected?.official === undefined ? {} : { official }),
    ...(expected?.ranks === undefined
      ? {}
      : { ranks: [...ranks.subarray(0, assessment.units.length)].join(" ") }),
    ...(expected?.parts === undefined
      ? {}
      : { parts: Object.fromEntries(parts.map((part) => [part, partOf(assessment, part)])) }),
  };
}

const readings = new WeakMap<Snapshot, Reading>();

/** What is asked of a workbook is asked of one reading. */
function readingOf(workbook: Snapshot): Reading {
  const reading = readings.get(workbook) ?? readBook(workbook);
  readings.set(workbook, reading);
  return reading;
}

/** True where the reader asks a person before anything is written. */
function isAsked({ recognitions }: Reading): boolean {
  return recognitions.some(({ certainty, question }) => certainty === "doubtful" && question !== null);
}

/** What is never right, whether it is read or put first in a question. */
function expectNothingForbidden({ never = {} }: ProvedGolden, reading: Reading): void {
  const asked = reading.recognitions.flatMap(({ question }) => question?.alternatives[0]?.figures ?? []);
  const read = isAsked(reading) ? [] : reading.book.assessments;
  const units = [
    ...asked.map(({ unit }) => unit),
    ...read.flatMap((assessment) => assessment.units.map(({ name }) => name)),
  ];
  const totals = [
    ...asked.map(({ score }) => score),
    ...read.flatMap((assessment) => assessment.units.map(({ index }) => assessment.scores.points(0, index))),
  ].map((points) => (points === null ? null : fromPoints(points)));
  for (const name of never.units ?? []) expect(units).not.toContain(name);
  for (const total of never.totals ?? []) expect(totals).not.toContain(total);
}

/** Years, units, trees, figures, maxima and ranks are right, or it is asked where that is right. */
export function expectFigures(golden: ProvedGolden): void {
  const reading = readingOf(golden.workbook);
  expectNothingForbidden(golden, reading);
  if (golden.asks === true && isAsked(reading)) return;
  expect(isAsked(reading)).toBe(false);
  const { assessments } = reading.book;
  const books = [golden.expected, ...(golden.alsoRight ?? [])].map((book) => ({
    told: assessments.map((assessment, index) => toldLike(assessment, book[index])),
    right: book.map((expected) => ({ ...expected, tree: expected.tree.map(lineOf) })),
  }));
  const same = books.find(
    ({ told, right }) => JSON.stringify(sorted(told)) === JSON.stringify(sorted(right)),
  );
  if (same === undefined) expect(books[0]?.told).toEqual(books[0]?.right);
}

/** Keys in one order, so that equal things have equal texts. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)]);
}

/** The tables that entered the book are as certain as expected. */
export function expectCertainty({ workbook, certainty }: ProvedGolden): void {
  const used = readingOf(workbook).recognitions.filter((recognition) => recognition.used);
  expect(new Set(used.map((recognition) => recognition.certainty))).toEqual(new Set([certainty]));
}

/** The cells that are wrong are blamed, and no others. */
export function expectAudit({ workbook, audit = [], asks }: ProvedGolden): void {
  if (asks === true && isAsked(readingOf(workbook))) return;
  const blames = understand(workbook).findings.filter(({ code }) => BLAMES.has(code));
  const places = ({ code, cells }: Finding): string[] =>
    cells.map(({ row, column }) => `${code} ${cellName(row, column)}`);
  const found = new Set(blames.flatMap(places));
  expect(audit.filter((expected) => !expected.endsWith("?") && !found.has(expected))).toEqual([]);
  const allowed = new Set(audit.map((expected) => expected.replace("?", "")));
  const unfounded = blames.map(places).filter((own) => !own.some((place) => allowed.has(place)));
  expect(unfounded.map((own) => own[0])).toEqual([]);
}
