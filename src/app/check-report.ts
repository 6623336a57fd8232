/** Use case: a written report held against the workbook. */
import type { CheckFinding, CheckResult } from "../report/check/check-result";
import { checkReport } from "../report/check/check";
import { writtenText, type WrittenText } from "../report/check/written";
import { writtenDrafts } from "../sheets/kept/written-draft";
import type { CellRef } from "../workbook/address";
import { analyseBook, type YearChoice } from "./analyse-book";
import { findUnit } from "./find-unit";
import type { OpenBook } from "./open-book";

export interface CheckChoice extends YearChoice {
  /** Whose report it is; found in the text where not given. */
  readonly unit?: string;
}

/** A text that a person pasted; it is shown in composed letters, in which its places count. */
export function pastedText(text: string): WrittenText {
  return writtenText(text.normalize("NFC"));
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

/** A draft sheet of the workbook with what is wrong in it, each finding with the cell that says it. */
export interface CheckedDraft {
  readonly unit: string;
  readonly written: WrittenText;
  readonly result: CheckResult;
  readonly cellOf: (finding: CheckFinding) => CellRef | null;
}

/** Every draft that the workbook holds, as people left it, against today's figures. */
export function checkDrafts(open: OpenBook, years: YearChoice = {}): readonly CheckedDraft[] {
  return writtenDrafts(open.snapshot).map(({ unit, written, cellAt }) => ({
    unit,
    written,
    result: checkWritten(open, written, { ...years, unit }),
    cellOf: ({ start }) => cellAt(start),
  }));
}
