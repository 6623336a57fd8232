/**
 * The engine as a library: a workbook as plain data in; figures, findings, plans of sheets and reports out. No
 * Office, no DOM, no Node: it runs wherever JavaScript runs. How a file becomes a {@link Snapshot}: "par-index/file".
 *
 * ```ts
 * import { analyse, findUnit, understand } from "par-index";
 * import { openFile } from "par-index/file";
 *
 * const book = understand(await openFile(bytes, "so.xlsx").read());
 * const analysis = analyse(book, { year: 2022 });
 * ```
 * @packageDocumentation
 */
export { analyseBook as analyse, type YearChoice } from "../app/analyse-book";
export { understandAnswered } from "../app/answer-questions";
export { checkWritten as check, pastedText, type CheckChoice } from "../app/check-report";
export { doubtsOf, refuseDoubts } from "../app/doubts";
export { draftReport, finalReport } from "../app/draft-report";
export { allUnits, findUnit, type ChosenUnit } from "../app/find-unit";
export { openBook, understand, type Beside, type OpenBook } from "../app/open-book";
export { planOf as plans, writeSheets, type WriteRequest } from "../app/write-sheets";
export { audit } from "./audit";

export type { Analysis, Change, Figure, GroupAnalysis, Standing } from "../analysis/analysis";
export { figureOf } from "../analysis/figure";
export { findingMessage, findingTitle } from "../language/findings";
export type { Language } from "../language/language";
export { formatPercent, formatPoints, formatRank } from "../language/numbers";
export type { CheckFinding, CheckResult, Unchecked } from "../report/check/check-result";
export type { Report } from "../report/document";
export { reportText } from "../report/plain-text";
export type { Assessment, PeerGroup, ScoreBook, Unit } from "../scorebook/assessment";
export type { Corrections, LayoutCorrection } from "../scorebook/corrections";
export type { Criterion } from "../scorebook/criterion";
export type { Finding, FindingCode, Severity } from "../scorebook/finding";
export { fromPoints, percentUnits, toPoints, type Points, type Ratio } from "../scorebook/points";
export { ProblemError, type Problem } from "../scorebook/problem";
export type { Alternative, Certainty, LawProof, Question } from "../scorebook/proof";
export type { Recognition } from "../scorebook/recognition";
export { DEFAULT_SETTINGS, type Settings } from "../scorebook/settings";
export { refName, type CellRef } from "../workbook/address";
export { GridBuilder } from "../workbook/grid-builder";
export { HostError, type Host, type WorkOptions, type WrittenSheet } from "../workbook/host";
export type { SheetPlan, WritePlan } from "../workbook/plan";
export { CellKind, type CellGrid, type SheetSnapshot, type Snapshot } from "../workbook/snapshot";
