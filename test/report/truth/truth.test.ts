/** Whatever the book: every sentence of the report is true by two derivations, and says something. */
import * as fc from "fast-check";
import { analyse } from "../../../src/analysis/analyse";
import { runText } from "../../../src/language/runs";
import { composeReport } from "../../../src/report/compose";
import { checkReport } from "../../../src/report/check/check";
import { writtenText } from "../../../src/report/check/written";
import type { Report } from "../../../src/report/document";
import { reportText } from "../../../src/report/plain-text";
import type { ScoreBook } from "../../../src/scorebook/assessment";
import { DEFAULT_SETTINGS } from "../../../src/scorebook/settings";
import { readBook } from "../../../src/reading/read-book";
import { CASES } from "../../workbooks/cases";
import { bookOf, drawn, YEAR } from "./drawn-books";
import { Oracle } from "./oracle";
import { headingFault, paragraphFaults, slips } from "./sentences";
import { bare } from "./derived";

const LEVELS = ["brief", "standard", "detailed"] as const;

/** What was looked at, printed at the end: a run that reads nothing finds nothing. */
interface Tally {
  books: number;
  reports: number;
  /** By the second derivation. */
  derived: number;
  /** Figures and statements by the checker. */
  checked: number;
  findings: number;
  emptySlots: number;
}

function newTally(): Tally {
  return { books: 0, reports: 0, derived: 0, checked: 0, findings: 0, emptySlots: 0 };
}

/** By the second derivation, and by what a reader would stumble over. */
function ownFaults(report: Report, book: ScoreBook, year: number, tally: Tally): readonly string[] {
  const oracle = new Oracle(book, report.unit, year, 90);
  const faults = report.body.flatMap((block): readonly string[] => {
    if (block.kind === "table") return [];
    const text = runText(block.runs, "vi");
    const empty = slips(text);
    tally.emptySlots += empty.length;
    if (block.kind !== "heading") return [...paragraphFaults(text, oracle), ...empty];
    const fault = headingFault(text, oracle);
    return fault === "" ? empty : [fault];
  });
  tally.reports += 1;
  tally.derived += oracle.derived;
  const untold = oracle.now.areas.map(({ name }) => bare(name)).filter((name) => !oracle.told.includes(name));
  return [...faults, ...untold.map((name) => `no line: ${name}`), ...outlineFaults(report)];
}

/** A heading over nothing, or a number that is not the next. */
function outlineFaults({ body }: Report): readonly string[] {
  const faults: string[] = [];
  const roman = ["I", "II", "III", "IV"];
  let section = 0;
  let below = 0;
  body.forEach((block, index) => {
    if (block.kind !== "heading") return;
    const next = body[index + 1];
    if (next === undefined || (next.kind === "heading" && next.level <= block.level))
      faults.push(`over nothing: ${block.id}`);
    if (block.level === 1) below = 0;
    const wanted = block.level === 1 ? (roman[section++] ?? "") : String(++below);
    if (block.number.split(".").at(-1) !== wanted) faults.push(`numbered ${block.number}: ${block.id}`);
  });
  return faults;
}

function checkerFaults(report: Report, book: ScoreBook, year: number, tally: Tally): readonly string[] {
  const text = reportText(report, "vi");
  const { findings, checked } = checkReport(writtenText(text), book, { unit: report.unit, year });
  tally.checked += checked;
  tally.findings += findings.length;
  return findings.map(
    ({ code, start, end, expected }) =>
      `${code}: ${text.slice(Math.max(0, start - 60), end + 30)} → ${expected ?? ""}`,
  );
}

function faultsOf(
  { book, year, unit }: { readonly book: ScoreBook; readonly year: number; readonly unit: number },
  tally: Tally,
): readonly string[] {
  tally.books += 1;
  const [group] = analyse(book, { year }).groups;
  if (group === undefined) throw new Error("the book has a group");
  return LEVELS.flatMap((detail) => {
    const report = composeReport(group, unit, { settings: { ...DEFAULT_SETTINGS, detail }, language: "vi" });
    return [...ownFaults(report, book, year, tally), ...checkerFaults(report, book, year, tally)].map(
      (fault) => `${detail}: ${fault}`,
    );
  });
}

test("drawn books", () => {
  const runs = process.env["PAR_INDEX_LONG"] === "1" ? 2000 : 25;
  const tally = newTally();
  fc.assert(
    fc.property(drawn, fc.nat(), (made, place) => {
      const asked = { book: bookOf(made), year: YEAR, unit: place % made.unitCount };
      expect(faultsOf(asked, tally)).toEqual([]);
    }),
    { numRuns: runs },
  );
  console.log(
    `drawn books ${tally.books}, levels ${LEVELS.length}, reports ${tally.reports}: sentences derived again ${tally.derived}, claims held by the checker ${tally.checked}, findings ${tally.findings}, empty slots ${tally.emptySlots}`,
  );
  expect(tally.derived).toBeGreaterThan(10 * tally.reports);
  expect(tally.checked).toBeGreaterThan(10 * tally.reports);
});

/** Groups of one year apart: a book as a report knows it. */
function goldenReports(): readonly (readonly [string, ScoreBook, number, number])[] {
  return CASES.flatMap(({ title, workbook }) => {
    const { book } = readBook(workbook);
    const year = Math.max(0, ...book.assessments.map((assessment) => assessment.year));
    const kinds = new Set(book.assessments.map(({ group }) => group.name));
    return [...kinds].flatMap((name) => {
      const own = { assessments: book.assessments.filter(({ group }) => group.name === name) };
      const units = own.assessments.find((assessment) => assessment.year === year)?.units ?? [];
      return units.map((_, unit) => [`${title}, ${name}`, own, year, unit] as const);
    });
  });
}

test("every unit of the golden workbooks: nothing empty, doubled or impossible, and nothing that the checker doubts", () => {
  const tally = newTally();
  const faults = goldenReports().flatMap(([title, book, year, unit]) => {
    const [group] = analyse(book, { year }).groups;
    if (group === undefined) return [];
    // Says all that the other levels do.
    const report = composeReport(group, unit, {
      settings: { ...DEFAULT_SETTINGS, detail: "detailed" },
      language: "vi",
    });
    const odd = report.body.flatMap((block) =>
      block.kind === "table" ? [] : slips(runText(block.runs, "vi")),
    );
    return [...odd, ...checkerFaults(report, book, year, tally)].map((fault) => `${title}: ${fault}`);
  });
  expect(faults).toEqual([]);
});
