/** Use case: the figures of a year beside an earlier one. */
import { yearsOf } from "../scorebook/assessment";
import { ProblemError } from "../scorebook/problem";
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
  const years = yearsOf(open.reading.book);
  for (const year of [choice.year, choice.baseYear]) {
    if (year !== undefined && year !== null && !years.includes(year)) {
      throw new ProblemError({ code: "unknown-year", year, years });
    }
  }
  const analysis = analyse(open.reading.book, { ...choice, ties: open.settings.ties });
  const { year, baseYear } = analysis;
  if (baseYear !== null && baseYear >= year)
    throw new ProblemError({ code: "base-not-earlier", year, baseYear });
  return analysis;
}
