/** Makes the own sheets ready: new ones are added and named, standing ones are cleared, all marked "not whole". */
import { quotedSheetName, rangeName } from "../../workbook/address";
import type { OwnSheetState } from "./check";
import type { Place } from "./own-places";
import { rangeOf, wholeSheet } from "./ranges";
import { ACTION_BYTES, sheetStep, step, type Step } from "./step";

/**
 * Comes before everything else, so that whatever happens later each own sheet is found again by its name
 * and says that it is not whole.
 * @param old what is to be taken away from a standing sheet beside its cells
 */
export function prepare(place: Place, old: OwnSheetState, unfinished: string): Step[] {
  const { sheet, exists, plan } = place;
  return [
    ...(exists ? clear(sheet, old) : [add(place)]),
    nameSheet(place),
    sheetStep(sheet, ACTION_BYTES, (worksheet) => {
      const { row, column } = plan.mark;
      const mark = rangeOf(worksheet, { top: row, left: column, bottom: row, right: column });
      mark.numberFormat = [["@"]];
      mark.formulas = [[unfinished]];
    }),
  ];
}

function add({ sheet, plan }: Place): Step {
  return step(ACTION_BYTES, ({ workbook }) => {
    const added = workbook.worksheets.add(sheet);
    if (!plan.visible) added.visibility = "Hidden";
  });
}

/** Cleared and used again, never added anew: formulas and links of the user that point here stay alive. */
function clear(sheet: string, { filtered, charts }: OwnSheetState): Step[] {
  return [
    sheetStep(sheet, 10 * ACTION_BYTES, (worksheet) => {
      const all = wholeSheet(worksheet);
      if (filtered) worksheet.autoFilter.remove();
      all.clear("All");
      all.unmerge();
      all.conditionalFormats.clearAll();
      all.rowHidden = false;
      all.columnHidden = false;
      all.format.useStandardHeight = true;
      all.format.useStandardWidth = true;
      worksheet.freezePanes.unfreeze();
    }),
    ...charts.map((chart) =>
      sheetStep(sheet, ACTION_BYTES, (worksheet) => worksheet.charts.getItem(chart).delete()),
    ),
  ];
}

function nameSheet({ sheet, plan, named }: Place): Step {
  const reference = `=${quotedSheetName(sheet)}!${rangeName(plan.used, true)}`;
  return step(ACTION_BYTES, ({ workbook }) => {
    if (named) workbook.names.getItem(plan.definedName).formula = reference;
    else workbook.names.add(plan.definedName, reference);
  });
}
