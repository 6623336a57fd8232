/**
 * The stand-in behind an unmodified office.js in Chromium: `window.external`, the bridge that Excel for
 * Windows gives to a page, answered from Node. Nothing of office.js is replaced.
 */
import type { Page } from "playwright-core";
import type { ExcelStandIn, Reply } from "./stand-in";

export interface PageOptions {
  /** Office's display language (Office.context.displayLanguage). */
  readonly locale?: "vi-VN" | "en-US";
  /** The same as the bridge answers it, where that is another form: a number (LCID), "vi", or nothing. */
  readonly uiLocale?: string | number | null;
  /** Highest requirement set, as Excel announces it. */
  readonly api?: string;
  /** Office's own theme; without it this Excel tells none (office-js #6134). */
  readonly theme?: "light" | "dark";
}

const EXECUTE = "__excelExecute";
const COPY = "__excelCopy";

/** What a person does at Excel itself, outside the page; see `ribbonOf`. */
export interface Ribbon {
  /** Presses a button whose function command is `name`; settles when the command says that it is done. */
  press(name: string): Promise<void>;
  /** Addresses of the dialogs that the add-in has opened. */
  dialogs(): Promise<readonly string[]>;
  /** Closes the dialog at its cross. */
  closeDialog(): Promise<void>;
}

/** The ribbon and the dialogs of the Excel behind a page that `bridgeTo` prepared. */
export function ribbonOf(page: Page): Ribbon {
  return {
    press: async (name) => {
      // Excel too waits for a page that is still loading. (`waitForFunction` is refused by the page's policy.)
      for (let wait = 0; wait < 200 && !(await page.evaluate<boolean>("excelRibbon.listens()")); wait++)
        await page.waitForTimeout(50);
      await page.evaluate(`excelRibbon.press(${JSON.stringify(name)})`);
    },
    dialogs: () => page.evaluate<string[]>("excelRibbon.dialogs"),
    closeDialog: () => page.evaluate("excelRibbon.closeDialog()"),
  };
}

/** Puts the bridge into every document that the page loads from now on. */
export async function bridgeTo(page: Page, standIn: ExcelStandIn, options: PageOptions = {}): Promise<void> {
  const { locale = "vi-VN", api = standIn.api, theme, uiLocale = locale } = options;
  await page.exposeFunction(EXECUTE, (body: string, flags: number): Reply | Promise<Reply> => {
    const reply = standIn.execute(body, flags);
    return reply.kind === "held" ? reply.until : reply;
  });
  await page.exposeFunction(COPY, (): number[] | null => {
    const bytes = standIn.copy();
    return bytes === null ? null : [...bytes];
  });
  await page.addInitScript(installExternal, { locale, uiLocale, api, theme, execute: EXECUTE, copy: COPY });
}

interface Settings {
  readonly locale: string;
  readonly uiLocale: string | number | null;
  readonly api: string;
  readonly theme: PageOptions["theme"];
  readonly execute: string;
  readonly copy: string;
}

/** Runs in the page before office.js: it must not use anything of this module. */
function installExternal({ locale, uiLocale, api, theme, execute, copy }: Settings): void {
  interface SafeArray {
    readonly toArray: () => readonly unknown[];
  }
  type Callback = (answer: SafeArray) => void;
  type Handler = (event: number, payload: SafeArray) => void;
  type Ask = (body: string, flags: number) => Promise<Reply>;
  /** Number of the bridge's method that carries a batch of the Excel API (OSF.DDA.MethodDispId.dispidExecuteRichApiRequestMethod). */
  const BATCH = 93;
  /** …dispidAppCommandInvocationCompletedMethod: `event.completed()` of a function command. */
  const COMMAND_DONE = 94;
  /** …dispidGetDocumentCopyMethod, …dispidGetDocumentCopyChunkMethod: the workbook as a file, and a part of it. */
  const COPY_FILE = 77;
  const COPY_CHUNK = 80;
  /** OSF.DDA.ErrorCodeManager.errorCodes.ooeOperationNotSupported */
  const NOT_SUPPORTED = 5000;
  /** Events (OSF.DDA.EventDispId): a button of the ribbon; an opened dialog, which is "registered" by its address. */
  const COMMAND = 39;
  const DIALOG = 10;
  /** What a dialog reports when the user closes it (OSF.DialogMessageType.DialogClosed). */
  const CLOSED = 12_006;
  /** Colours as numbers, which office.js turns into "#rrggbb". */
  const THEMES = {
    light: { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0x242424 },
    dark: { bodyBackgroundColor: 0x292929, bodyForegroundColor: 0xffffff },
  };
  const handlers = new Map<number, Handler>();
  const dialogs: string[] = [];
  let commandDone = (): void => undefined;
  const exposed = (wanted: string): unknown => Object.entries(window).find(([name]) => name === wanted)?.[1];
  const ask = exposed(execute) as Ask | undefined;
  const askCopy = exposed(copy) as (() => Promise<readonly number[] | null>) | undefined;
  let file: readonly number[] = [];
  const array = (...items: readonly unknown[]): SafeArray => ({ toArray: () => items });
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "par-index",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => uiLocale ?? undefined,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => "C:\\CCHC.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetSettings: () => ({ Read: () => array([], []), Write: () => undefined }),
    GetSupportedMatrix: () => JSON.stringify({ ExcelApi: api, DelayForCellEdit: "1.1" }),
    GetOfficeThemeInfo: () => (theme === undefined ? undefined : JSON.stringify(THEMES[theme])),
  };
  const external = {
    GetHostInfo: () => `Excel|Win32|16.01|${locale}||||16.0.1`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    RegisterEvent: (id: number, target: string, handler: Handler, callback: (status: number) => void) => {
      handlers.set(id, handler);
      if (id === DIALOG) dialogs.push(target);
      callback(0);
    },
    UnregisterEvent: (_id: number, _target: string, callback?: (status: number) => void) => callback?.(0),
    Execute: (id: number, params: unknown, callback: Callback) => {
      const list: readonly unknown[] = Array.isArray(params) ? params : [];
      if (id === COMMAND_DONE) commandDone();
      if (id === COPY_FILE && askCopy !== undefined) {
        void askCopy().then((bytes) => {
          file = bytes ?? [];
          callback(bytes === null ? array(NOT_SUPPORTED) : array(0, 1, file.length));
        });
        return;
      }
      if (id === COPY_CHUNK) {
        const [from, size] = [Number(list[1]), Number(list[2])];
        const part = file.slice(from, from + size);
        callback(array(0, part, part.length));
        return;
      }
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
  const excelRibbon = {
    dialogs,
    listens: () => handlers.has(COMMAND),
    press: (name: string) =>
      new Promise<void>((resolve, reject) => {
        const handler = handlers.get(COMMAND);
        if (handler === undefined) reject(new Error("the page does not listen to the ribbon"));
        commandDone = resolve;
        handler?.(COMMAND, array("1", name, JSON.stringify({ source: { id: name } })));
      }),
    closeDialog: () => handlers.get(DIALOG)?.(DIALOG, array(CLOSED, "")),
  };
  Object.defineProperty(window, "external", { configurable: true, value: external });
  Object.defineProperty(window, "excelRibbon", { value: excelRibbon });
}
