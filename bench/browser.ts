/**
 * The pane in Chromium over one workbook: how long each step takes, and the longest task of the page's own thread.
 * A task is measured in processor time, so that a loaded machine makes none of ours longer.
 */
import { createReadStream, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../test/excel-host/chromium";

export interface PaneStep {
  readonly name: string;
  readonly ms: number;
  /** Processor time of the longest task on the page's thread; NaN where the trace tells none. */
  readonly longestTaskMs: number;
  /** JavaScript memory of the page behind the step; the worker's lies beside. */
  readonly heapBytes: number;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
};
const PATIENCE = 300_000;
/** What is put off until nobody waits belongs to the step as well. */
const SETTLED = 600;

function served(web: string): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = normalize(join(web, decodeURIComponent(pathname)));
    if (!file.startsWith(web + sep) || statSync(file, { throwIfNoEntry: false })?.isFile() !== true) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

/** Opens the workbook in the standalone page, goes to another unit and another year, writes. */
export async function answersOfPane(root: string, file: string): Promise<readonly PaneStep[]> {
  const server = await served(join(root, "dist", "web"));
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ locale: "vi-VN", viewport: { width: 450, height: 900 } });
    const { port } = server.address() as AddressInfo;
    const steps: PaneStep[] = [];
    const step = async (name: string, work: () => Promise<unknown>): Promise<void> => {
      steps.push(await measured(browser, page, name, work));
    };
    await step("first load", async () => {
      await page.goto(`http://127.0.0.1:${port}/standalone.html`);
      await page.getByRole("button", { name: "Mở tệp mẫu" }).waitFor();
    });
    await step("open", async () => {
      await page.locator("input[type=file]").setInputFiles(file);
      await page.getByTestId("rank").waitFor({ timeout: PATIENCE });
    });
    await step("another unit", async () => {
      const list = page.getByRole("combobox", { name: "Đơn vị", exact: true });
      await list.click();
      await page.getByRole("option").nth(1).click();
      await page.getByTestId("rank").waitFor({ timeout: PATIENCE });
    });
    await step("another year", async () => {
      await page.getByRole("combobox", { name: "Năm đánh giá / năm so sánh" }).selectOption({ index: 1 });
      await page.getByTestId("rank").waitFor({ timeout: PATIENCE });
    });
    await step("write", async () => {
      await page.getByRole("button", { name: "Tạo bảng tổng hợp và dự thảo báo cáo" }).click();
      await page.getByText(/^\d+ trang đã tạo/).waitFor({ timeout: PATIENCE });
    });
    return steps;
  } finally {
    await browser.close();
    server.close();
  }
}

async function measured(
  browser: Browser,
  page: Page,
  name: string,
  work: () => Promise<unknown>,
): Promise<PaneStep> {
  await browser.startTracing(page, { categories: ["toplevel", "disabled-by-default-devtools.timeline"] });
  const start = performance.now();
  await work();
  const ms = performance.now() - start;
  await page.waitForTimeout(SETTLED);
  const trace = await browser.stopTracing();
  const heapBytes = await page.evaluate(() =>
    "memory" in performance ? (performance.memory as { usedJSHeapSize: number }).usedJSHeapSize : NaN,
  );
  return { name, ms, longestTaskMs: longestTask(JSON.parse(trace.toString())), heapBytes };
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the processor. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

function isTrace(value: unknown): value is { readonly traceEvents: readonly TraceEvent[] } {
  return (
    typeof value === "object" && value !== null && "traceEvents" in value && Array.isArray(value.traceEvents)
  );
}

function longestTask(trace: unknown): number {
  if (!isTrace(trace)) return NaN;
  const main = new Set<string>();
  for (const { name, pid, tid, args } of trace.traceEvents)
    if (name === "thread_name" && args?.name === "CrRendererMain") main.add(`${pid}:${tid}`);
  const own = trace.traceEvents.filter(
    ({ name, pid, tid }) => name.endsWith("RunTask") && main.has(`${pid}:${tid}`),
  );
  return own.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur / 1000), own.length === 0 ? NaN : 0);
}
