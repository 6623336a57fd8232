/** A request for sheets over made assessments, as the application would send it. */
import { analyse, type AnalyseOptions } from "../../../src/analysis/analyse";
import type { Analysis } from "../../../src/analysis/analysis";
import { DEFAULT_SETTINGS } from "../../../src/scorebook/settings";
import type { Language } from "../../../src/language/language";
import { composeReport } from "../../../src/report/compose";
import type { ReportedUnit } from "../../../src/sheets/context";
import type { SheetsRequest } from "../../../src/sheets/plan-sheets";
import type { Snapshot } from "../../../src/workbook/snapshot";
import type { Assessment } from "../../../src/scorebook/assessment";
import { scoreBook } from "../../making/book";
import { sourceSnapshot } from "./source";

export interface Made {
  readonly assessments: readonly Assessment[];
  readonly snapshot: Snapshot;
  readonly analysis: Analysis;
}

export function made(assessments: readonly Assessment[], options: AnalyseOptions = {}): Made {
  return {
    assessments,
    snapshot: sourceSnapshot(assessments),
    analysis: analyse(scoreBook(...assessments), options),
  };
}

export function requestFor(
  of: Pick<Made, "snapshot" | "analysis">,
  rest: Partial<SheetsRequest> = {},
): SheetsRequest {
  return {
    snapshot: of.snapshot,
    analysis: of.analysis,
    recognitions: [],
    findings: [],
    units: [],
    settings: { ...DEFAULT_SETTINGS, ties: of.analysis.ties },
    language: "vi",
    stamp: { time: "08:30 ngày 12/4/2023", version: "0.1.0" },
    fingerprint: "0123456789abcdef",
    years: {
      book: scoreBook(
        ...of.analysis.groups.flatMap(({ current, base }) => (base === null ? [current] : [base, current])),
      ),
    },
    ...rest,
  };
}

/** Appendices and draft for the unit of this name, as the application would ask. */
export function chosenUnit(
  of: Pick<Made, "analysis">,
  name: string,
  language: Language = "vi",
): ReportedUnit {
  for (const group of of.analysis.groups) {
    const unit = group.current.units.findIndex((candidate) => candidate.name === name);
    if (unit >= 0)
      return { group, unit, report: composeReport(group, unit, { settings: DEFAULT_SETTINGS, language }) };
  }
  throw new Error(`no unit ${name}`);
}
