/** Widths, heights, merged cells, frozen panes, heat maps of an own sheet. */
import { cellName, columnName, rangeName } from "../../workbook/address";
import { MARGINS, PAGE_NUMBER } from "../../workbook/printed-page";
import type { Place } from "./own-places";
import { addressLists, columnsName, rangeOf, rowsName } from "./ranges";
import { ACTION_BYTES, sheetStep, type Step } from "./step";
import { lineRuns } from "./style-areas";

/** The API has widths in points; a digit of the default font is 7 pixels wide, and 5 pixels are padding. */
function pointsOfWidth(characters: number): number {
  return (Math.round(characters * 7) + 5) * 0.75;
}

export function writeLayout(place: Place): Step[] {
  return [...widths(place), ...heights(place), ...merges(place), ...panes(place), ...colorScales(place)];
}

function widths({ sheet, plan }: Place): Step[] {
  const runs = lineRuns(plan.columnWidths.map((width, column) => [column, width]));
  const sized = [...runs].flatMap(([characters, columns]) =>
    addressLists(columns.map(([first, last]) => columnsName(first, last))).map((addresses) =>
      sheetStep(sheet, ACTION_BYTES + addresses.length, (worksheet) => {
        worksheet.getRanges(addresses).untrack().format.columnWidth = pointsOfWidth(characters);
      }),
    ),
  );
  const hidden = plan.hiddenColumns.map((column) =>
    sheetStep(sheet, ACTION_BYTES, (worksheet) => {
      worksheet.getRange(columnsName(column, column)).untrack().columnHidden = true;
    }),
  );
  return [...sized, ...hidden];
}

function heights({ sheet, plan }: Place): Step[] {
  return [...lineRuns([...plan.rowHeights])].flatMap(([points, rows]) =>
    addressLists(rows.map(([first, last]) => rowsName(first, last))).map((addresses) =>
      sheetStep(sheet, ACTION_BYTES + addresses.length, (worksheet) => {
        worksheet.getRanges(addresses).untrack().format.rowHeight = points;
      }),
    ),
  );
}

function merges({ sheet, plan }: Place): Step[] {
  return plan.merges.map((range) =>
    sheetStep(sheet, ACTION_BYTES, (worksheet) => {
      rangeOf(worksheet, range).merge(false);
    }),
  );
}

function panes({ sheet, plan: { freeze } }: Place): Step[] {
  if (freeze.rows === 0 && freeze.columns === 0) return [];
  return [
    sheetStep(sheet, ACTION_BYTES, ({ freezePanes }) => {
      if (freeze.columns === 0) freezePanes.freezeRows(freeze.rows);
      else if (freeze.rows === 0) freezePanes.freezeColumns(freeze.columns);
      else freezePanes.freezeAt(`A1:${columnName(freeze.columns - 1)}${freeze.rows}`);
    }),
  ];
}

function colorScales({ sheet, plan }: Place): Step[] {
  return plan.colorScales.map(({ range, low, middle, high }) =>
    sheetStep(sheet, 2 * ACTION_BYTES, (worksheet) => {
      const added = rangeOf(worksheet, range).conditionalFormats.add("ColorScale");
      added.colorScale.criteria = {
        minimum: { type: "LowestValue", color: `#${low}` },
        midpoint: { type: "Percentile", formula: "50", color: `#${middle}` },
        maximum: { type: "HighestValue", color: `#${high}` },
      };
    }),
  );
}

/** A4, one page wide, page numbers at the foot. Last of all: Excel may refuse it where no printer is installed. */
export function writePrint({ sheet, plan: { print } }: Place): Step[] {
  return [
    sheetStep(sheet, (9 + print.pageBreaks.length) * ACTION_BYTES, ({ pageLayout, horizontalPageBreaks }) => {
      pageLayout.setPrintArea(rangeName(print.area, true));
      if (print.titleRows !== null) {
        pageLayout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
      }
      pageLayout.headersFooters.defaultForAllPages.centerFooter = PAGE_NUMBER;
      pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
      pageLayout.paperSize = "A4";
      pageLayout.firstPageNumber = 1;
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintMargins("Centimeters", MARGINS_IN_CENTIMETRES);
      horizontalPageBreaks.removePageBreaks();
      for (const row of print.pageBreaks) horizontalPageBreaks.add(cellName(row, 0));
    }),
  ];
}

const MARGINS_IN_CENTIMETRES = Object.fromEntries(
  Object.entries(MARGINS).map(([side, millimetres]) => [side, millimetres / 10]),
);
