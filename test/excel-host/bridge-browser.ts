/**
 * The stand-in behind an unmodified office.js in Chromium: `window.external`, the bridge that Excel for
 * Windows gives to a page, answered from Node. Nothing of office.js is replaced.
 */
import type { Page } from "playwright-core";
import type { ExcelStandIn, Reply } from "./stand-in";

export interface PageOptions {
  /** Office's display language (Office.context.displayLanguage). */
  readonly locale?: "vi-VN" | "en-US";
  /** Highest requirement set, as Excel announces it. */
  readonly api?: string;
}

const EXECUTE = "__excelExecute";

/** Puts the bridge into every document that the page loads from now on. */
export async function bridgeTo(page: Page, standIn: ExcelStandIn, options: PageOptions = {}): Promise<void> {
  const { locale = "vi-VN", api = standIn.api } = options;
  await page.exposeFunction(EXECUTE, (body: string, flags: number): Reply => standIn.execute(body, flags));
  await page.addInitScript(installExternal, { locale, api, execute: EXECUTE });
}

interface Settings {
  readonly locale: string;
  readonly api: string;
  readonly execute: string;
}

/** Runs in the page before office.js: it must not use anything of this module. */
function installExternal({ locale, api, execute }: Settings): void {
  type Callback = (answer: { toArray: () => readonly unknown[] }) => void;
  type Ask = (body: string, flags: number) => Promise<Reply>;
  /** Number of the bridge's method that carries a batch of the Excel API (OSF.DDA.MethodDispId.dispidExecuteRichApiRequestMethod). */
  const BATCH = 93;
  const ask = Object.entries(window).find(([name]) => name === execute)?.[1] as Ask | undefined;
  const array = (...items: readonly unknown[]): { toArray: () => readonly unknown[] } => ({
    toArray: () => items,
  });
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "par-index",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => "C:\\CCHC.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetSettings: () => ({ Read: () => array([], []), Write: () => undefined }),
    GetSupportedMatrix: () => JSON.stringify({ ExcelApi: api, DelayForCellEdit: "1.1" }),
    GetOfficeThemeInfo: () => undefined,
  };
  const external = {
    GetHostInfo: () => `Excel|Win32|16.01|${locale}||||16.0.1`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    RegisterEvent: (_id: number, _target: string, _handler: unknown, callback: (status: number) => void) =>
      callback(0),
    UnregisterEvent: (_id: number, _target: string, callback?: (status: number) => void) => callback?.(0),
    Execute: (id: number, params: unknown, callback: Callback) => {
      const list: readonly unknown[] = Array.isArray(params) ? params : [];
      const message: readonly unknown[] = Array.isArray(list[0]) ? list[0] : list;
      if (id !== BATCH || ask === undefined) {
        callback(array(0));
        return;
      }
      void ask(String(message[4]), Number(message[6])).then((reply) => {
        if (reply.kind === "answer") callback(array(0, 200, [], reply.body));
        if (reply.kind === "refused") callback(array(reply.code));
      });
    },
  };
  Object.defineProperty(window, "external", { configurable: true, value: external });
}
