/** The own sheets as a WritePlan: what is to stand in the workbook, with every figure live. */
import type { Analysis } from "../analysis/analysis";
import type { Language } from "../language/language";
import { sheetWords } from "../language/sheets";
import type { Finding } from "../scorebook/finding";
import type { Recognition } from "../scorebook/recognition";
import type { Settings } from "../scorebook/settings";
import type { SheetPlan, WritePlan } from "../workbook/plan";
import type { Snapshot } from "../workbook/snapshot";
import { OWN_NAMES, ownSheets } from "../workbook/own-sheets";
import { areasSheet } from "./areas";
import { criteriaSheet } from "./criteria";
import { findingsSheet } from "./findings";
import type { ReportedUnit, SheetContext, Stamp } from "./context";
import { unitSheets } from "./unit-sheets";
import { phrasesSheet } from "./phrases";
import { rankingSheet } from "./ranking";
import { yearsSheet, type Years } from "./years";
import { SourceFigures } from "./source-figures";
import { StyleBook } from "./styles";

export interface SheetsRequest {
  /** The workbook as it is, with the own sheets of an earlier run: what a person typed there is kept. */
  readonly snapshot: Snapshot;
  readonly analysis: Analysis;
  /** How the tables were understood: their proof stands above the findings. */
  readonly recognitions: readonly Recognition[];
  readonly findings: readonly Finding[];
  /** Appendices, draft and plan are made for these; none makes the sheets of the peer groups only. */
  readonly units: readonly ReportedUnit[];
  readonly settings: Settings;
  readonly language: Language;
  readonly stamp: Stamp;
  /** Also the sheet of the report's phrases, for an office's own wording; it is kept up where it is there. */
  readonly phrases?: boolean | undefined;
  /** Of the source sheets (workbook/fingerprint.ts). */
  readonly fingerprint: string;
  /** All years of the workbook, for the sheet that shows them. */
  readonly years: Years;
}

/** Plans every sheet that was asked for. Pure: the same request gives the same plan. */
export function planSheets(request: SheetsRequest): WritePlan {
  const context = contextOf(request);
  const sheets = [
    rankingSheet(context),
    areasSheet(context),
    criteriaSheet(context),
    yearsSheet(context, request.years),
    ...unitSheets(context, request),
    findingsSheet(context, request.findings, request.recognitions),
    wantsPhrases(request) ? phrasesSheet(context, request.snapshot) : null,
  ];
  return planOf(
    context,
    request,
    sheets.filter((sheet) => sheet !== null),
  );
}

/** The sheet of the report's phrases alone; other own sheets are not touched by this plan. */
export function planPhrases(request: SheetsRequest): WritePlan {
  const context = contextOf(request);
  return planOf(context, request, [phrasesSheet(context, request.snapshot)]);
}

function contextOf(request: SheetsRequest): SheetContext {
  const words = sheetWords(request.language);
  return {
    analysis: request.analysis,
    chosen: request.units,
    settings: request.settings,
    language: request.language,
    words,
    stamp: request.stamp,
    styles: new StyleBook(),
    sources: new SourceFigures(request.snapshot, words),
  };
}

function planOf(
  { styles, words }: SheetContext,
  { fingerprint }: SheetsRequest,
  sheets: readonly SheetPlan[],
): WritePlan {
  return { sheets, styles: styles.styles, unfinished: words.unfinished, fingerprint };
}

function wantsPhrases({ phrases, snapshot }: SheetsRequest): boolean {
  return phrases === true || ownSheets(snapshot).has(OWN_NAMES.template);
}
