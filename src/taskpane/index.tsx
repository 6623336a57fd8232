/** The task pane in Excel: office.js, the Excel host, and the pane over the workbook that is open. */
import { createRoot } from "react-dom/client";
import { now } from "../hosts/browser/clock";
import * as documents from "../hosts/browser/documents";
import { hasSeenHint, markHintSeen, recalledUnit, rememberUnit } from "../hosts/browser/memory";
import { hasNewVersion } from "../hosts/browser/new-version";
import { ExcelHost } from "../hosts/excel/excel-host";
import { LOWEST_API } from "../hosts/excel/library";
import { languageOf } from "../language/language";
import { momentText } from "../language/moments";
import type { OfficeTheme } from "./brightness";
import { OldExcel } from "./components/old-excel";
import { deferred } from "./loading";
import { leadLinksOutside, offering, type Outside } from "./outside";
import { PaneSession } from "./state/session";
import { startPane, VERSION } from "./start";

/** Office tells its theme when asked; the pane asks again when it gets the focus. */
const officeTheme: OfficeTheme = {
  background: () => {
    try {
      // Undefined in some versions, whatever the type says (office-js #6134).
      const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
      return theme?.bodyBackgroundColor;
    } catch {
      return undefined; // office.js throws where Excel answers no theme; the pane must not be lost for it
    }
  },
  subscribe: (listener) => {
    window.addEventListener("focus", listener);
    return () => {
      window.removeEventListener("focus", listener);
    };
  },
};

async function start(root: Element): Promise<void> {
  const { host, platform } = await Office.onReady();
  const outside: Outside = {
    dropsDownloads: platform === Office.PlatformType.Mac || platform === Office.PlatformType.iOS,
    canOpen: () => Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1"),
    open: (address) => {
      Office.context.ui.openBrowserWindow(address);
    },
  };
  leadLinksOutside(document, outside);
  const language = languageOf(Office.context.displayLanguage as string | number | undefined);
  const inExcel = host === Office.HostType.Excel;
  if (!inExcel || !Office.context.requirements.isSetSupported("ExcelApi", LOWEST_API)) {
    document.documentElement.lang = language;
    createRoot(root).render(<OldExcel language={language} officeTheme={officeTheme} />);
    return;
  }
  documents.PARTS.forEach(deferred);
  const session = new PaneSession({
    language,
    version: VERSION,
    time: () => momentText(now()),
    recallUnit: recalledUnit,
    rememberUnit,
    documents: offering(documents, outside),
    reportFault: reportError,
  });
  const hint = { seen: hasSeenHint, markSeen: markHintSeen };
  startPane(root, { language, session, hint, officeTheme, hasNewVersion });
  await session.openWith(() => Promise.resolve(new ExcelHost({ onWaiting: session.excelWaits })));
}

const root = document.getElementById("pane");
if (root === null) throw new Error("the page has a place for the pane");
void start(root);
