/**
 * How an own sheet prints: A4, as many pages wide as planned, page numbers at the foot. Settings go through the printer's
 * driver, which may be slow or absent, so only what differs is set, and last of all.
 */
import { cellName, columnName, rangeName } from "../../workbook/address";
import { MARGINS, PAGE_NUMBER } from "../../workbook/printed-page";
import type { SheetPlace } from "./own-places";
import { SheetProxy } from "./proxies";
import { ACTION_BYTES } from "./step";
import { touchesOn, type Touch } from "./touch";

/** What Excel says of a page. */
export interface PageNow {
  readonly orientation: string;
  readonly paperSize: string;
  readonly firstPageNumber: unknown;
  readonly pagesWide: number | null;
  readonly centerFooter: string;
  /** In points: left, right, top, bottom, header, footer. */
  readonly margins: readonly number[];
}

const SIDES = ["left", "right", "top", "bottom", "header", "footer"] as const;
const POINTS_PER_MILLIMETRE = 72 / 25.4;
const SETTINGS =
  "orientation,paperSize,firstPageNumber,zoom,leftMargin,rightMargin,topMargin,bottomMargin,headerMargin,footerMargin";
const MARGINS_IN_CENTIMETRES = Object.fromEntries(SIDES.map((side) => [side, MARGINS[side] / 10]));

/**
 * Asks how the sheets would print now, the answers taken after the sync: of all new ones one is asked, since
 * Excel makes them alike.
 */
export function askPages(
  context: Excel.RequestContext,
  places: readonly SheetPlace[],
): () => readonly PageNow[] {
  let fresh: (() => PageNow) | null = null;
  const asked = places.map((place) => {
    if (place.exists) return askPage(context, place);
    fresh ??= askPage(context, place);
    return fresh;
  });
  return () => asked.map((answer) => answer());
}

/** A new sheet has no foot. */
function askPage(context: Excel.RequestContext, { sheet, exists }: SheetPlace): () => PageNow {
  const { pageLayout } = new SheetProxy(context, sheet).worksheet;
  const foot = exists ? pageLayout.headersFooters.defaultForAllPages : null;
  pageLayout.load(SETTINGS);
  foot?.load("centerFooter");
  return () => ({
    orientation: pageLayout.orientation,
    paperSize: pageLayout.paperSize,
    firstPageNumber: pageLayout.firstPageNumber,
    pagesWide: pageLayout.zoom.horizontalFitToPages ?? null,
    centerFooter: foot?.centerFooter ?? "",
    margins: [
      pageLayout.leftMargin,
      pageLayout.rightMargin,
      pageLayout.topMargin,
      pageLayout.bottomMargin,
      pageLayout.headerMargin,
      pageLayout.footerMargin,
    ],
  });
}

/** Asks whether Excel kept the width in pages, which it is known to drop without a word (office-js issue 1860). */
export function askFit(context: Excel.RequestContext, { sheet, plan }: SheetPlace): () => boolean {
  const { pageLayout } = new SheetProxy(context, sheet).worksheet;
  pageLayout.load("zoom");
  return () => pageLayout.zoom.horizontalFitToPages === (plan.print.pagesWide ?? 1);
}

/** @param now null where Excel did not say, so that everything is set */
export function printTouches({ sheet, exists, plan: { print } }: SheetPlace, now: PageNow | null): Touch[] {
  const touch = touchesOn(sheet, "print");
  const wanted = print.orientation === "landscape" ? "Landscape" : "Portrait";
  const { titleRows, titleColumns, pageBreaks, pagesWide = 1 } = print;
  const layout = (act: (layout: Excel.PageLayout) => void) => (proxy: SheetProxy) => {
    act(proxy.worksheet.pageLayout);
  };
  const slow = { printer: 1 };
  const touches: (Touch | false)[] = [
    touch(
      "print-area",
      ACTION_BYTES,
      layout((page) => page.setPrintArea(rangeName(print.area, true))),
    ),
    titleRows !== null &&
      touch(
        "print-titles",
        ACTION_BYTES,
        layout((page) => {
          page.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
        }),
      ),
    titleColumns !== undefined &&
      touch(
        "print-titles",
        ACTION_BYTES,
        layout((page) => {
          page.setPrintTitleColumns(`$A:$${columnName(titleColumns)}`);
        }),
      ),
    (exists || pageBreaks.length > 0) &&
      touch("page-breaks", (1 + pageBreaks.length) * ACTION_BYTES, ({ worksheet }) => {
        const { horizontalPageBreaks } = worksheet;
        // Also on a new sheet: a second try must not double them.
        horizontalPageBreaks.removePageBreaks();
        for (const row of pageBreaks) horizontalPageBreaks.add(cellName(row, 0));
      }),
    now?.centerFooter !== PAGE_NUMBER &&
      touch(
        "page-number",
        3 * ACTION_BYTES,
        layout(({ headersFooters }) => {
          headersFooters.defaultForAllPages.centerFooter = PAGE_NUMBER;
        }),
        slow,
      ),
    now?.firstPageNumber !== 1 &&
      touch(
        "page-number",
        ACTION_BYTES,
        layout((page) => (page.firstPageNumber = 1)),
        slow,
      ),
    now?.orientation !== wanted &&
      touch(
        "orientation",
        ACTION_BYTES,
        layout((page) => (page.orientation = wanted)),
        slow,
      ),
    now?.paperSize !== "A4" &&
      touch(
        "paper-size",
        ACTION_BYTES,
        layout((page) => (page.paperSize = "A4")),
        slow,
      ),
    now?.pagesWide !== pagesWide &&
      touch(
        "fit-to-page",
        ACTION_BYTES,
        layout((page) => (page.zoom = { horizontalFitToPages: pagesWide })),
        slow,
      ),
    !sameMargins(now) &&
      touch(
        "margins",
        ACTION_BYTES,
        layout((page) => {
          page.setPrintMargins("Centimeters", MARGINS_IN_CENTIMETRES);
        }),
        slow,
      ),
  ];
  return touches.filter((each) => each !== false);
}

/** Excel keeps margins in hundredths of an inch at best. */
function sameMargins(now: PageNow | null): boolean {
  if (now === null) return false;
  return SIDES.every(
    (side, index) => Math.abs((now.margins[index] ?? NaN) - MARGINS[side] * POINTS_PER_MILLIMETRE) < 1,
  );
}
