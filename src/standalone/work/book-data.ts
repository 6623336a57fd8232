/** An understood workbook as plain data and back: what has methods is taken apart, and put together on the other side. */
import { rememberRanks } from "../../analysis/analyse";
import type { RankTable } from "../../analysis/analysis";
import { analyseBook } from "../../app/analyse-book";
import { matchOnce, type Matched } from "../../app/match-once";
import type { OpenBook } from "../../app/open-book";
import type { Assessment } from "../../scorebook/assessment";
import type { Continuity } from "../../scorebook/continuity";
import { ScoreTable, type ScoreTableData } from "../../scorebook/score-table";

type AssessmentData = Omit<Assessment, "scores" | "maxima" | "parts"> & {
  readonly scores: ScoreTableData;
  readonly maxima: ScoreTableData;
  readonly parts: readonly (readonly [Parameters<Assessment["parts"]["get"]>[0], ScoreTableData])[];
};

/** A group of the newest year, ranked and matched where nobody waits; assessments by their place in the book. */
interface GroupData {
  readonly current: number;
  readonly base: number | null;
  readonly continuity: Continuity | null;
  readonly ranks: RankTable;
  readonly baseRanks: RankTable | null;
}

/** Without the snapshot, which the page has. */
export type BookData = Omit<OpenBook, "snapshot" | "base" | "match" | "reading"> & {
  readonly groups: readonly GroupData[];
  readonly reading: Omit<OpenBook["reading"], "book"> & { readonly assessments: readonly AssessmentData[] };
};

export function bookData(open: OpenBook): BookData {
  const { snapshot, base, match, reading, ...rest } = open;
  const { book, ...said } = reading;
  // What the page has already, and a function, are left behind.
  void [snapshot, base, match];
  const assessments = book.assessments.map(({ scores, maxima, parts, ...own }): AssessmentData => ({
    ...own,
    scores: scores.data(),
    maxima: maxima.data(),
    parts: [...parts].map(([part, table]) => [part, table.data()] as const),
  }));
  return { ...rest, groups: groupsOf(open), reading: { ...said, assessments } };
}

function groupsOf(open: OpenBook): GroupData[] {
  const { assessments } = open.reading.book;
  // An empty book is refused where its figures are asked for.
  if (assessments.length === 0) return [];
  return analyseBook(open).groups.map(({ current, base, ...own }) => ({
    ...own,
    current: assessments.indexOf(current),
    base: base === null ? null : assessments.indexOf(base),
  }));
}

export function openBookOf(
  { reading, groups, ...rest }: BookData,
  { snapshot, base }: Pick<OpenBook, "snapshot" | "base">,
): OpenBook {
  const { assessments, ...said } = reading;
  const book = {
    assessments: assessments.map(({ scores, maxima, parts, ...own }): Assessment => ({
      ...own,
      scores: ScoreTable.of(scores),
      maxima: ScoreTable.of(maxima),
      parts: new Map(parts.map(([part, table]) => [part, ScoreTable.of(table)])),
    })),
  };
  const { ties } = rest.settings;
  const matched = groups.flatMap((group): Matched[] => {
    const [current, before] = [group.current, group.base ?? -1].map((at) => book.assessments[at]);
    if (current !== undefined) rememberRanks(current, ties, group.ranks);
    if (current === undefined || before === undefined) return [];
    if (group.baseRanks !== null) rememberRanks(before, ties, group.baseRanks);
    return group.continuity === null ? [] : [[current, before, group.continuity]];
  });
  const match = matchOnce(rest.corrections, matched);
  return { ...rest, snapshot, base, match, reading: { ...said, book } };
}
