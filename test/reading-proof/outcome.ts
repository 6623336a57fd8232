/** What became of a reading after a change: the same, asked about, refused, or silently other. */
import type { Finding } from "../../src/scorebook/finding";
import { differences, type Compared } from "./differences";
import { doubtfulTables, placeOf, usedTables, type Read } from "./read";

type Verdict = "same" | "asked" | "refused" | "silent";

export interface Outcome {
  readonly verdict: Verdict;
  /** What differs, at most two lines. */
  readonly lines: readonly string[];
  /** Asked although every figure is the same. */
  readonly needless: boolean;
}

/** Findings that the base reading does not have. */
export function newFindings(base: Read, other: Read): Finding[] {
  const known = new Set(base.findings.map((finding) => JSON.stringify(finding)));
  return other.findings.filter((finding) => !known.has(JSON.stringify(finding)));
}

/** Sheets of which the base reading used a table and the other used none, saying so. */
function refusedSheets(base: Read, other: Read): Set<number> {
  const had = new Set(usedTables(base).map(({ sheet }) => placeOf(base.snapshot, sheet)));
  const has = new Set(usedTables(other).map(({ sheet }) => placeOf(other.snapshot, sheet)));
  const said = new Set<number>();
  for (const finding of other.findings)
    if (finding.code === "unread-sheet") said.add(placeOf(other.snapshot, finding.sheet));
  for (const { sheet, layout } of other.reading.recognitions)
    if (layout === null) said.add(placeOf(other.snapshot, sheet));
  return new Set([...had].filter((sheet) => !has.has(sheet) && said.has(sheet)));
}

/** What a change has made of a reading. */
export function outcome(base: Read, other: Read, how: Compared): Outcome {
  const found = differences(base, other, how);
  const lines = found.slice(0, 2).map(({ text }) => text);
  const asked = doubtfulTables(other);
  if (found.length === 0) {
    const needless = asked.length > 0;
    return { verdict: needless ? "asked" : "same", lines, needless };
  }
  const none = { lines, needless: false };
  if (other.problem !== "" || usedTables(other).length === 0) return { verdict: "refused", ...none };
  const questioned = new Set(asked.map(({ sheet }) => placeOf(other.snapshot, sheet)));
  // Which of two tables counts is asked of both.
  for (const { question } of asked) {
    const beside = question?.doubt.code === "two-tables" ? String(question.doubt.params["other"]) : "";
    if (beside !== "") questioned.add(placeOf(other.snapshot, beside));
  }
  for (const sheet of yearless(base, other, how)) questioned.add(sheet);
  const refused = refusedSheets(base, other);
  let verdict: Verdict = "same";
  for (const { year } of found) {
    // A year that came from nowhere is excused by any sheet that is asked about; one that is now told by another
    // sheet, by the question about that one: nothing is written from it.
    const had = base.years[year];
    const now = other.years.filter((own) => own.year === had?.year).flatMap(({ sheets: own }) => own);
    const sheets = had === undefined ? [...questioned, ...refused] : [...had.sheets, ...now];
    if (sheets.some((sheet) => questioned.has(sheet))) verdict = verdict === "refused" ? verdict : "asked";
    else if (sheets.some((sheet) => refused.has(sheet))) verdict = "refused";
    else return { verdict: "silent", ...none };
  }
  return { verdict, ...none };
}

/** Sheets of which reading says that it does not know the year, where what told it was changed. */
function yearless(base: Read, other: Read, how: Compared): Set<number> {
  // What told two years and tells one now was said already.
  if (how.yearLost !== true) return new Set();
  const sheets = (findings: readonly Finding[], { snapshot }: Read): number[] =>
    findings.flatMap((finding) =>
      finding.code === "unknown-year" || finding.code === "year-confused"
        ? [placeOf(snapshot, finding.sheet)]
        : [],
    );
  return new Set([...sheets(base.findings, base), ...sheets(newFindings(base, other), other)]);
}
