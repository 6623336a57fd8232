/** The sheets of the chosen units: two appendices, the draft and the plan of remedies each. */
import { OWN_NAMES } from "../workbook/own-sheets";
import type { SheetPlan } from "../workbook/plan";
import type { Snapshot } from "../workbook/snapshot";
import { appendixISheet } from "./appendix-i";
import { appendixIISheet } from "./appendix-ii";
import { LOST_TITLES, typedLosses } from "./appendix-ii-columns";
import type { ReportedUnit, SheetContext } from "./context";
import { draftSheet } from "./draft";
import { draftLines } from "./draft-lines";
import { mergeDraft } from "./kept/draft-merge";
import { EarlierSheet } from "./kept/earlier-sheet";
import { hasAddedLines } from "./kept/kept-lines";
import { remediesSheet } from "./remedies";
import { REMEDY_TITLES, typedRemedies } from "./remedy-columns";
import { withTypedRemarks } from "./kept/typed-remarks";
import { UnitNames, type SheetName, type UnitSheet } from "./names";

export function unitSheets(
  context: SheetContext,
  { snapshot }: { readonly snapshot: Snapshot },
): readonly SheetPlan[] {
  // The names of a whole country are made for nothing where none is asked for.
  if (context.chosen.length === 0) return [];
  const names = new UnitNames(context.analysis.groups, context.words);
  const several = context.chosen.length > 1;
  return context.chosen.flatMap((chosen) => {
    const named = several || MADE_BY_HAND.some((sheet) => heldByAnother(context, snapshot, sheet, chosen));
    const place = (sheet: UnitSheet): SheetTarget => {
      const name = named ? names.ofUnit(sheet, chosen.group, chosen.unit) : names.plain(sheet);
      const earlier = EarlierSheet.find(snapshot, name.definedName);
      return { name, earlier: earlier?.unit === chosen.report.unit ? earlier : null };
    };
    const [first, second, draft] = [place("appendixI"), place("appendixII"), place("draft")];
    const remedies = place("remedies");
    const { current } = withTypedRemarks(chosen.group, chosen.unit, snapshot);
    const remarks = current.remarks.filter(({ unit }) => unit === chosen.unit);
    return [
      appendixISheet(context, chosen, first.name),
      appendixIISheet(context, chosen, second),
      draftSheet(context, chosen, draft.name, draft.earlier),
      remediesSheet(context, chosen, { ...remedies, remarks }),
    ];
  });
}

/** Sheets that people write into. */
const MADE_BY_HAND = ["appendixII", "draft", "remedies"] as const;

interface SheetTarget {
  readonly name: SheetName;
  /** The same unit's sheet of an earlier run. */
  readonly earlier: EarlierSheet | null;
}

/** True where the plain sheet holds what people wrote for another unit: then it is left alone. */
function heldByAnother(
  context: SheetContext,
  snapshot: Snapshot,
  sheet: (typeof MADE_BY_HAND)[number],
  { report }: ReportedUnit,
): boolean {
  const earlier = EarlierSheet.find(snapshot, OWN_NAMES[sheet]);
  if (earlier === null || earlier.unit === report.unit) return false;
  if (sheet === "appendixII") return !typedLosses(earlier).isEmpty || hasAddedLines(earlier, LOST_TITLES);
  if (sheet === "remedies") return !typedRemedies(earlier).isEmpty || hasAddedLines(earlier, REMEDY_TITLES);
  return mergeDraft(draftLines(report, context.language), earlier).lines.some(
    ({ kind }) => kind !== "generated",
  );
}
