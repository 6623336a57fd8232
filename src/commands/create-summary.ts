/** The whole way in one press: read, understand, write, and show what was written. */
import { analyseBook } from "../app/analyse-book";
import { findUnit, type ChosenUnit } from "../app/find-unit";
import { openBook } from "../app/open-book";
import { writeSheets } from "../app/write-sheets";
import type { Analysis } from "../analysis/analysis";
import type { Language } from "../language/language";
import { ProblemError } from "../scorebook/problem";
import type { Host, WrittenSheet } from "../workbook/host";

export interface SummaryRequest {
  readonly language: Language;
  readonly stamp: { readonly time: string; readonly version: string };
  /** The unit chosen last in the pane; null writes the sheets of the peer groups only. */
  readonly unit: string | null;
}

/**
 * Writes the summary sheets of the newest year beside the one before it, and goes to the first of them:
 * its mark tells that it is whole.
 * @throws HostError, ProblemError; nothing was written or what was is marked unfinished
 */
export async function createSummary(host: Host, request: SummaryRequest): Promise<readonly WrittenSheet[]> {
  const book = await openBook(host);
  const analysis = analyseBook(book);
  const { language, stamp, unit } = request;
  const units = unitsNamed(analysis, unit);
  const written = await writeSheets(host, book, { analysis, units, language, stamp });
  const [first] = written;
  if (first !== undefined) await host.select?.({ sheet: first.sheet, row: 0, column: 0 });
  return written;
}

/** The unit remembered, where this workbook has it; it may come from another one. */
function unitsNamed(analysis: Analysis, name: string | null): readonly ChosenUnit[] {
  if (name === null) return [];
  try {
    return [findUnit(analysis, name)];
  } catch (error) {
    if (error instanceof ProblemError) return [];
    throw error;
  }
}
