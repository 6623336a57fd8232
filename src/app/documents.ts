/** Use case: the documents of a book, each made when its turn comes: of units, or of whole peer groups. */
import type { GroupAnalysis } from "../analysis/analysis";
import { documentWords, type DocumentKind } from "../language/documents";
import type { Language } from "../language/language";
import { composeBrief } from "../report/brief/compose";
import type { Report } from "../report/document";
import { composeGroupReport } from "../report/group/compose";
import { composeLetter } from "../report/letter/compose";
import { findingsOfUnit } from "../report/letter/concerned";
import { composePlan } from "../report/plan/compose";
import { typedPlan } from "../sheets/kept/typed-plan";
import { withTypedRemarks } from "../sheets/kept/typed-remarks";
import { finalReport } from "./draft-report";
import type { ChosenUnit } from "./find-unit";
import type { OpenBook } from "./open-book";

/** One document: the name of its file without an ending, and how it is made. */
export interface DocumentJob {
  readonly name: string;
  /** Null where there is nothing to write: a letter about nothing. */
  readonly compose: () => Report | null;
}

/** Kinds that a unit has; the group's report is none of them. */
export type UnitKind = Exclude<DocumentKind, "group">;
/** Kinds that a whole group has. */
export type GroupKind = Extract<DocumentKind, "group" | "letter">;

export function isGroupKind(kind: DocumentKind): kind is GroupKind {
  return kind === "group" || kind === "letter";
}

export function unitDocuments(
  open: OpenBook,
  units: readonly ChosenUnit[],
  kind: UnitKind,
  language: Language,
): readonly DocumentJob[] {
  return units.map((chosen) => ({
    // The report has the unit's own name; what else is written beside it says what it is.
    name: kind === "report" ? chosen.unit.name : named(chosen.unit.name, kind, language),
    compose: () => ofUnit(open, chosen, kind, language),
  }));
}

export function groupDocuments(
  open: OpenBook,
  groups: readonly GroupAnalysis[],
  kind: GroupKind,
  language: Language,
): readonly DocumentJob[] {
  const { settings, phrases, findings } = open;
  return groups.map((group) => ({
    name: named(group.current.group.name, kind, language),
    compose: () =>
      kind === "group"
        ? composeGroupReport(group, settings, language, phrases)
        : composeLetter(group, null, { settings, language, overrides: phrases }, findings),
  }));
}

function named(subject: string, kind: DocumentKind, language: Language): string {
  const { fileNames } = documentWords(language);
  return subject === "" ? fileNames[kind] : `${subject} - ${fileNames[kind]}`;
}

function ofUnit(open: OpenBook, chosen: ChosenUnit, kind: UnitKind, language: Language): Report | null {
  const { settings, phrases, findings, snapshot } = open;
  const { index } = chosen.unit;
  switch (kind) {
    case "report":
      return finalReport(open, chosen, language);
    case "brief": {
      const concerned = findingsOfUnit(chosen.group.current, index, findings);
      return composeBrief(chosen.group, index, { settings, language, overrides: phrases }, concerned.length);
    }
    case "plan": {
      const group = withTypedRemarks(chosen.group, index, snapshot);
      return composePlan(
        group,
        index,
        { settings, language, overrides: phrases },
        typedPlan(group, index, snapshot),
      );
    }
    case "letter":
      return composeLetter(chosen.group, index, { settings, language, overrides: phrases }, findings);
  }
}
