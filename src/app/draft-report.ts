/** Use case: the report of a unit as a document tree. */
import type { Report } from "../report/document";
import { composeReport } from "../report/compose";
import { editedReport } from "../sheets/kept/edited-report";
import { withTypedRemarks } from "../sheets/kept/typed-remarks";
import type { Language } from "../language/language";
import type { OpenBook } from "./open-book";
import type { ChosenUnit } from "./find-unit";

/** As it is generated, with what people typed into Phụ lục II. */
export function draftReport(open: OpenBook, chosen: ChosenUnit, language: Language): Report {
  const { index } = chosen.unit;
  const group = withTypedRemarks(chosen.group, index, open.snapshot);
  return composeReport(group, index, { settings: open.settings, language, overrides: open.phrases });
}

/** As people left it in its draft sheet: what goes out as Word or text. */
export function finalReport(open: OpenBook, chosen: ChosenUnit, language: Language): Report {
  return editedReport(draftReport(open, chosen, language), open.snapshot, language);
}
