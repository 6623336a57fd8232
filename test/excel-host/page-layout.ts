/** Excel.PageLayout with its header and footer. */
import { ApiError, type ApiObject, type ApiType, bind, number, oneOf, record, text } from "./api";
import type { SheetModel } from "./model";
import { parseAddress } from "./range-target";

export function pageLayout(sheet: SheetModel): ApiObject {
  return bind(LAYOUT, sheet);
}

/** On Windows, page settings need a printer: https://learn.microsoft.com/office/vba/api/excel.pagesetup */
function assertPrinter(sheet: SheetModel): void {
  if (!sheet.printer) throw new ApiError("GeneralException", "no printer is installed");
}

/** A new sheet's margins in points ("Normal" of Excel). */
const NORMAL = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 } as const;
const POINTS_PER_CENTIMETRE = 72 / 2.54;

function margin(side: keyof typeof NORMAL): (sheet: SheetModel) => number {
  return ({ page }) => {
    const set = page.margins[side];
    return set === undefined ? NORMAL[side] : set * POINTS_PER_CENTIMETRE;
  };
}

const LAYOUT: ApiType<SheetModel> = {
  name: "PageLayout",
  get: {
    orientation: ({ page }) => page.orientation,
    paperSize: ({ page }) => page.paperSize,
    firstPageNumber: ({ page }) => page.firstNumber ?? "",
    zoom: ({ page }) => (page.fitWide === null ? { scale: 100 } : { horizontalFitToPages: page.fitWide }),
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
  },
  set: {
    orientation: (sheet, value) => {
      assertPrinter(sheet);
      sheet.page.orientation = oneOf(value, "Portrait", "Landscape");
    },
    paperSize: (sheet, value) => {
      assertPrinter(sheet);
      sheet.page.paperSize = oneOf(value, "A4");
    },
    firstPageNumber: (sheet, value) => {
      assertPrinter(sheet);
      sheet.page.firstNumber = number(value);
    },
    zoom: (sheet, value) => {
      assertPrinter(sheet);
      sheet.page.fitWide = number(record(value)["horizontalFitToPages"]);
    },
  },
  link: { headersFooters: (sheet) => bind(HEADERS, sheet) },
  call: {
    setPrintArea: (sheet, [area]) => {
      parseAddress(text(area));
      sheet.page.printArea = text(area);
    },
    setPrintTitleRows: (sheet, [rows]) => {
      if (!/^\$\d+:\$\d+$/.test(text(rows))) throw new ApiError("InvalidArgument", "whole rows are expected");
      sheet.page.titleRows = text(rows);
    },
    setPrintTitleColumns: (sheet, [columns]) => {
      if (!/^\$[A-Z]+:\$[A-Z]+$/.test(text(columns))) {
        throw new ApiError("InvalidArgument", "whole columns are expected");
      }
      sheet.page.titleColumns = text(columns);
    },
    setPrintMargins: (sheet, [unit, margins]) => {
      assertPrinter(sheet);
      oneOf(unit, "Points", "Inches", "Centimeters");
      sheet.page.margins = Object.fromEntries(
        Object.entries(record(margins)).map(([side, width]) => [side, number(width)]),
      );
    },
  },
};

const HEADERS: ApiType<SheetModel> = {
  name: "HeaderFooterGroup",
  link: { defaultForAllPages: (sheet) => bind(HEADER, sheet) },
};

const HEADER: ApiType<SheetModel> = {
  name: "HeaderFooter",
  get: { centerFooter: ({ page }) => page.centerFooter },
  set: {
    centerFooter: (sheet, value) => {
      assertPrinter(sheet);
      sheet.page.centerFooter = text(value);
    },
  },
};

export function horizontalPageBreaks(sheet: SheetModel): ApiObject {
  return bind(BREAKS, sheet);
}

/** "This collection only contains manual page breaks" (reference of Worksheet.horizontalPageBreaks). */
const BREAKS: ApiType<SheetModel> = {
  name: "PageBreakCollection",
  call: {
    removePageBreaks: (sheet) => void (sheet.page.breaks = []),
    add: (sheet, [place]) => {
      const { top } = parseAddress(text(place));
      // There is no page before the first row (VBA's HPageBreaks.Add fails there).
      if (top === 0) throw new ApiError("InvalidArgument", "a page break before the first row");
      sheet.page.breaks.push(top);
      return bind(BREAK, sheet);
    },
  },
};

const BREAK: ApiType<SheetModel> = { name: "PageBreak" };
