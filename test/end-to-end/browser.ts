/** A browser and the built pages, as a user has them: started once for a test file. */
import { createReadStream, existsSync, mkdirSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { launchChromium } from "../excel-host/chromium";

const ROOT = join(__dirname, "..", "..");
const WEB = join(ROOT, "dist", "web");
/** Screenshots of every view; not committed. */
export const ARTIFACTS = join(ROOT, "artifacts");

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
};

export type Scheme = "light" | "dark";

export interface Look {
  readonly width: number;
  readonly height?: number;
  readonly scheme?: Scheme;
  /** A contrast theme of the system: its few colours instead of ours. */
  readonly forced?: boolean;
  /** A service worker may keep the pages; elsewhere each test sees what the server has now. */
  readonly keeps?: boolean;
}

/** The same moment for the pages and for the command line, so that what they write can be compared. */
export const MOMENT = { seconds: 1_795_392_300, zone: "Asia/Ho_Chi_Minh" } as const;

/** Milliseconds after which what is waited for does not come: many, since a busy machine is no fault of a page. */
export const PATIENCE = 90_000;

/** Serves dist/web under a folder, because an office may put the pages anywhere. */
export class Pages {
  private constructor(
    private readonly server: Server | null,
    readonly browser: Browser,
    readonly url: string,
  ) {}

  /** @param web the built pages, or a copy of them that a test changes */
  static async start(web = WEB): Promise<Pages> {
    if (!existsSync(join(web, "standalone.html"))) throw new Error("dist/web is missing: npm run build");
    const server = createServer((request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
      const file = normalize(join(web, path.replace(/^\/cong-cu\/cchc\//, "")));
      if (!file.startsWith(web + sep) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" });
      createReadStream(file).pipe(response);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    return new Pages(server, await launchChromium(), `http://127.0.0.1:${port}/cong-cu/cchc`);
  }

  /** Pages that another server serves, or that lie in a folder. */
  static async at(url: string): Promise<Pages> {
    return new Pages(null, await launchChromium(), url);
  }

  /** A fresh browser profile; requests to anywhere but the pages' own server are noted and refused. */
  async context({
    width,
    height = 720,
    scheme = "light",
    forced = false,
    keeps = false,
  }: Look): Promise<BrowserContext> {
    const context = await this.browser.newContext({
      viewport: { width, height },
      colorScheme: scheme,
      forcedColors: forced ? "active" : "none",
      // A colour half way to another is nobody's fault, and a picture of it shows what nobody sees.
      reducedMotion: "reduce",
      deviceScaleFactor: 2,
      locale: "vi-VN",
      timezoneId: MOMENT.zone,
      acceptDownloads: true,
      serviceWorkers: keeps ? "allow" : "block",
      ignoreHTTPSErrors: true,
    });
    context.setDefaultTimeout(PATIENCE);
    await context.clock.setFixedTime(MOMENT.seconds * 1000);
    return context;
  }

  /** The server is gone, whatever the browser believes of the network. */
  async cutOff(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await new Promise((resolve) => (this.server === null ? resolve(null) : this.server.close(resolve)));
  }
}

/** What a page must never do: faults, blocked resources, requests to others than these addresses. */
export function watch(page: Page, ...own: readonly string[]): readonly string[] {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    if (![...own, "data:", "blob:"].some((start) => url.startsWith(start))) faults.push(`request: ${url}`);
  });
  return faults;
}

/** The browser never has time to fetch parts beforehand: each is asked for when it is shown. */
export async function neverIdle(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
}

/** Keeps a picture of what is on screen under artifacts/. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(ARTIFACTS, { recursive: true });
  await page.screenshot({ path: join(ARTIFACTS, `${name}.png`), animations: "disabled" });
}
