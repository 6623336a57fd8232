/**
 * What leaves the pane, links and files, by the ways that Excel has for them. Excel's page on a Mac or an iPad
 * drops downloads in silence (office-js #2700, #3385), and a plain link may open inside Excel (#712).
 */
import { HostError } from "../workbook/host";

/** What of Office.js is needed here. */
export interface Outside {
  /** True on a Mac and an iPad. */
  readonly dropsDownloads: boolean;
  readonly canOpen: () => boolean;
  readonly open: (address: string) => void;
}

/** A page beside the pane's own, in the user's browser where Excel can open one. */
function openPage({ canOpen, open }: Outside, page: string): boolean {
  if (!canOpen()) return false;
  open(new URL(page, location.href).href);
  return true;
}

/**
 * `documents` as it is, or, where a download would come to nothing, with an offer that opens the standalone
 * page and says why.
 */
export function offering<T extends object>(documents: T, outside: Outside): T {
  if (!outside.dropsDownloads) return documents;
  const offer = (): never => {
    openPage(outside, "standalone.html");
    throw new HostError("no-downloads");
  };
  return { ...documents, offer };
}

interface Click {
  readonly target: unknown;
  readonly preventDefault: () => void;
}

interface Page {
  readonly addEventListener: (type: "click", listener: (click: Click) => void) => void;
}

/** Links to another window lead to the user's browser. */
export function leadLinksOutside(page: Page, outside: Outside): void {
  page.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[target=_blank]") : null;
    const address = link?.getAttribute("href") ?? null;
    if (address !== null && openPage(outside, address)) event.preventDefault();
  });
}
