/** Use case: a written report held against the workbook. */
import type { CheckResult } from "../report/check/check-result";
import { checkReport } from "../report/check/check";
import type { WrittenText } from "../report/check/written";
import { analyseBook, type YearChoice } from "./analyse-book";
import { findUnit } from "./find-unit";
import type { OpenBook } from "./open-book";

export interface CheckChoice extends YearChoice {
  /** Whose report it is; found in the text where not given. */
  readonly unit?: string;
}

/** @throws ProblemError unknown-unit or ambiguous-unit, unknown-year or base-not-earlier */
export function checkWritten(open: OpenBook, written: WrittenText, choice: CheckChoice = {}): CheckResult {
  const { unit, ...years } = choice;
  return checkReport(written, open.reading.book, {
    unit: unit === undefined ? undefined : findUnit(analyseBook(open, years), unit).unit.name,
    year: years.year,
    baseYear: years.baseYear ?? undefined,
    settings: open.settings,
    match: open.match,
  });
}
