/** What every sheet of one WritePlan shares. */
import type { Analysis, GroupAnalysis } from "../analysis/analysis";
import type { Language } from "../language/language";
import type { SheetWords } from "../language/sheets";
import type { Settings } from "../scorebook/settings";
import type { Report } from "../report/document";
import type { SourceFigures } from "./source-figures";
import type { StyleBook } from "./styles";

/** When and by which version the sheets are made; the text is formatted by whoever has a clock. */
export interface Stamp {
  readonly time: string;
  readonly version: string;
}

/** A unit that appendices and a draft are written for. */
export interface ReportedUnit {
  readonly group: GroupAnalysis;
  /** Index in `group.current`. */
  readonly unit: number;
  readonly report: Report;
}

export interface SheetContext {
  readonly analysis: Analysis;
  readonly chosen: readonly ReportedUnit[];
  readonly settings: Settings;
  readonly language: Language;
  readonly words: SheetWords;
  readonly stamp: Stamp;
  readonly styles: StyleBook;
  readonly sources: SourceFigures;
}

/** The sheets that groups were read from, this year's first. */
function sheetsOf(groups: readonly GroupAnalysis[]): readonly string[] {
  return [...new Set(groups.flatMap(({ current, base }) => [...current.sheets, ...(base?.sheets ?? [])]))];
}

/** The line that says when and from where a sheet was made: its mark of wholeness. */
export function markText(context: SheetContext, groups: readonly GroupAnalysis[]): string {
  return context.words.made(context.stamp.time, sheetsOf(groups), context.stamp.version);
}
