/** Use case: the own sheets, written into the host's workbook in one go. */
import type { Host, WorkOptions, WrittenSheet } from "../workbook/host";
import type { Analysis } from "../analysis/analysis";
import type { Language } from "../language/language";
import { planPhrases, planSheets, type SheetsRequest } from "../sheets/plan-sheets";
import type { WritePlan } from "../workbook/plan";
import { refuseDoubts } from "./doubts";
import { draftReport } from "./draft-report";
import type { ChosenUnit } from "./find-unit";
import type { OpenBook } from "./open-book";

export interface WriteRequest {
  readonly analysis: Analysis;
  /** Appendices and drafts are written for these; none writes the sheets of the peer groups only. */
  readonly units: readonly ChosenUnit[];
  readonly language: Language;
  /** Also the sheet "Mẫu báo cáo", for the office's own wording. */
  readonly phrases?: boolean;
  /** When and by which version, as shown on the sheets; the clock belongs to the entry point. */
  readonly stamp: { readonly time: string; readonly version: string };
}

/** The plan alone: what would be written. */
export function planOf(open: OpenBook, request: WriteRequest): WritePlan {
  return planSheets(sheetsRequest(open, request));
}

function sheetsRequest(open: OpenBook, request: WriteRequest): SheetsRequest {
  return {
    snapshot: open.snapshot,
    analysis: request.analysis,
    recognitions: open.reading.recognitions,
    findings: open.findings,
    units: request.units.map((chosen) => ({
      group: chosen.group,
      unit: chosen.unit.index,
      report: draftReport(open, chosen, request.language),
    })),
    settings: open.settings,
    language: request.language,
    stamp: request.stamp,
    phrases: request.phrases,
    fingerprint: open.fingerprint,
    years: { book: open.reading.book, match: open.match },
  };
}

/**
 * @returns the sheets as they are named in the workbook now.
 * @throws HostError; ProblemError "doubtful-reading"
 */
export async function writeSheets(
  host: Host,
  open: OpenBook,
  request: WriteRequest,
  work: WorkOptions = {},
): Promise<readonly WrittenSheet[]> {
  refuseDoubts(open);
  return host.apply(planOf(open, request), work);
}

/** The sheet "Mẫu báo cáo" alone; what an office has written there is kept. @throws HostError */
export function writePhrases(
  host: Host,
  open: OpenBook,
  request: Omit<WriteRequest, "units" | "phrases">,
): Promise<readonly WrittenSheet[]> {
  return host.apply(planPhrases(sheetsRequest(open, { ...request, units: [] })));
}
