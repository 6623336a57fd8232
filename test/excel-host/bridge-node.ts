/**
 * The real office.js of Excel for Windows in Node: loaded into a `vm` context with the few stubs that it
 * touches, its bridge function replaced. Internals may change with its version, so a test holds that.
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import vm from "node:vm";
import { runUntracked, type ExcelLibrary, type Requests } from "../../src/hosts/excel/library";
import type { ExcelStandIn, Reply } from "./stand-in";

const FILE = "excel-win32-16.01.debug.js";

interface BridgeResult {
  readonly status: "succeeded" | "failed";
  readonly value?: { readonly data: readonly [number, readonly string[], string] };
  readonly error?: { readonly code: number; readonly message: string };
}

type Execute = (message: readonly unknown[], callback: (result: BridgeResult) => void) => void;

/** What the script leaves in its global object, as far as it is used here. */
interface OfficeGlobals {
  readonly Excel: Requests;
  readonly OSF: { DDA: { RichApi: { executeRichApiRequestAsync: Execute } } };
}

/** Nothing on a page: enough for office.js to load and to find no host. */
function pageStubs(): Record<string, unknown> {
  const element = (): Record<string, unknown> => ({
    style: {},
    setAttribute: () => undefined,
    appendChild: () => undefined,
  });
  const page: Record<string, unknown> = {
    console: { ...console, log: () => undefined },
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    navigator: { userAgent: "", appVersion: "" },
    location: { search: "", href: "https://localhost/", hash: "", protocol: "https:" },
    document: {
      URL: "https://localhost/",
      getElementsByTagName: () => [],
      createElement: element,
      head: element(),
      addEventListener: () => undefined,
    },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  for (const name of ["window", "self", "top", "parent"]) page[name] = page;
  return page;
}

function load(): OfficeGlobals {
  const directory = dirname(require.resolve("@microsoft/office-js/package.json"));
  const page = vm.createContext(pageStubs());
  vm.runInContext(readFileSync(join(directory, "dist", FILE), "utf8"), page, { filename: FILE });
  const office: OfficeGlobals = vm.runInContext("({ Excel, OSF })", page);
  return office;
}

let loaded: OfficeGlobals | null = null;

/** The library over a stand-in. One copy of office.js serves a whole test file, one stand-in at a time. */
export function nodeLibrary(standIn: ExcelStandIn): ExcelLibrary {
  const office = (loaded ??= load());
  return {
    supports: (version) => standIn.supports(version),
    copy: async () => {
      const bytes = standIn.copy();
      if (bytes === null) throw new Error("no copy");
      return bytes;
    },
    run: (options, batch) => {
      office.OSF.DDA.RichApi.executeRichApiRequestAsync = bridge(standIn);
      return runUntracked(office.Excel, options, batch);
    },
  };
}

function bridge(standIn: ExcelStandIn): Execute {
  return (message, callback) => {
    deliver(standIn.execute(String(message[4]), Number(message[6])), callback);
  };
}

function deliver(reply: Reply, callback: (result: BridgeResult) => void): void {
  if (reply.kind === "silence") return;
  if (reply.kind === "held") {
    void reply.until.then((late) => {
      deliver(late, callback);
    });
    return;
  }
  setImmediate(() => {
    if (reply.kind === "refused") {
      callback({ status: "failed", error: { code: reply.code, message: "" } });
      return;
    }
    try {
      callback({ status: "succeeded", value: { data: [200, [], reply.body] } });
    } catch (error) {
      // Office.js parses inside its callback: an answer that is cut throws into the bridge and settles nothing.
      if (!/JSON/.test(String(error))) throw error;
    }
  });
}
