/** An understood workbook as plain data and back: what has methods is taken apart, and put together on the other side. */
import { matchOnce } from "../../app/match-once";
import type { OpenBook } from "../../app/open-book";
import type { Assessment } from "../../scorebook/assessment";
import { ScoreTable, type ScoreTableData } from "../../scorebook/score-table";

type AssessmentData = Omit<Assessment, "scores" | "maxima" | "parts"> & {
  readonly scores: ScoreTableData;
  readonly maxima: ScoreTableData;
  readonly parts: readonly (readonly [Parameters<Assessment["parts"]["get"]>[0], ScoreTableData])[];
};

/** Without the snapshot, which the page has. */
export type BookData = Omit<OpenBook, "snapshot" | "base" | "match" | "reading"> & {
  readonly reading: Omit<OpenBook["reading"], "book"> & { readonly assessments: readonly AssessmentData[] };
};

export function bookData({ snapshot, base, match, reading, ...rest }: OpenBook): BookData {
  const { book, ...said } = reading;
  // What the page has already, and a function, are left behind.
  void [snapshot, base, match];
  const assessments = book.assessments.map(({ scores, maxima, parts, ...own }): AssessmentData => ({
    ...own,
    scores: scores.data(),
    maxima: maxima.data(),
    parts: [...parts].map(([part, table]) => [part, table.data()] as const),
  }));
  return { ...rest, reading: { ...said, assessments } };
}

export function openBookOf(
  { reading, ...rest }: BookData,
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
  return { ...rest, snapshot, base, match: matchOnce(rest.corrections), reading: { ...said, book } };
}
