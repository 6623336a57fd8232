/** Use case: the figures of a year beside an earlier one. */
import type { Analysis } from "../analysis/analysis";
import { analyse } from "../analysis/analyse";
import type { OpenBook } from "./open-book";

/** Which years; left out, the newest year and the one before it that the book has. `null` compares with none. */
export interface YearChoice {
  readonly year?: number;
  readonly baseYear?: number | null;
}

/** @throws ProblemError "unknown-year" or "base-not-earlier" */
export function analyseBook(open: OpenBook, choice: YearChoice = {}): Analysis {
  return analyse(open.reading.book, { ...choice, ties: open.settings.ties, match: open.match });
}
