/** Use case: the report of a unit as a document tree. */
import type { Report } from "../report/document";
import { composeReport } from "../report/compose";
import type { Language } from "../language/language";
import type { OpenBook } from "./open-book";
import type { ChosenUnit } from "./find-unit";

export function draftReport(open: OpenBook, chosen: ChosenUnit, language: Language): Report {
  return composeReport(chosen.group, chosen.unit.index, open.settings, language);
}
