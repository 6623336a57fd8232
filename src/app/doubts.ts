/** Use case: what a person must answer before anything is written. Every surface goes through this gate. */
import { ProblemError, type DoubtfulTable } from "../scorebook/problem";
import type { OpenBook } from "./open-book";

/** The tables that the figures rest on and whose reading is in doubt. */
export function doubtsOf({ reading }: Pick<OpenBook, "reading">): readonly DoubtfulTable[] {
  return reading.recognitions.filter(({ used, certainty }) => used && certainty === "doubtful");
}

/** @throws ProblemError "doubtful-reading" where a person has to answer first */
export function refuseDoubts(open: Pick<OpenBook, "reading">): void {
  const tables = doubtsOf(open).map(({ sheet, question }) => ({ sheet, question }));
  if (tables.length > 0) throw new ProblemError({ code: "doubtful-reading", tables });
}
