/** The unmodified office.js in a real browser finds an Excel and works with it. */
import { createReadStream, existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join, normalize } from "node:path";
import type { Browser, Page } from "playwright-core";
import { sheet, snapshotOf } from "../making/snapshot";
import { bridgeTo } from "./bridge-browser";
import { calculate } from "./calculation/calculate";
import { launchChromium } from "./chromium";
import { BRIDGE } from "./faults";
import { bookOf } from "./load-save";
import { ExcelStandIn } from "./stand-in";

const OFFICE = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const PAGE = '<!doctype html><meta charset="utf-8"><title>.</title><script src="/office.js"></script>';

let server: Server;
let browser: Browser;
let address = "";

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const file = normalize(join(OFFICE, path));
    if (path === "/") response.setHeader("Content-Type", "text/html").end(PAGE);
    else if (file.startsWith(OFFICE) && existsSync(file)) createReadStream(file).pipe(response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

async function pageWith(api: string): Promise<{ page: Page; standIn: ExcelStandIn }> {
  const book = bookOf(snapshotOf(sheet("Năm 2022", [["Tổng điểm", 88.21]])), calculate);
  const standIn = new ExcelStandIn(book, { api });
  const page = await browser.newPage();
  await bridgeTo(page, standIn);
  await page.goto(address);
  return { page, standIn };
}

test("Office.onReady says Excel on a PC, with the announced requirement set, in Vietnamese", async () => {
  const { page } = await pageWith("1.14");
  const ready = await page.evaluate(async () => {
    const { host, platform } = await Office.onReady();
    const { requirements, displayLanguage } = Office.context;
    const supports = ["1.13", "1.15"].map((version) => requirements.isSetSupported("ExcelApi", version));
    return { host, platform, displayLanguage, supports };
  });
  expect(ready).toEqual({ host: "Excel", platform: "PC", displayLanguage: "vi-VN", supports: [true, false] });
});

test("a batch is carried out, and the workbook behind holds what was written", async () => {
  const { page, standIn } = await pageWith("1.14");
  const read = await page.evaluate(async () => {
    await Office.onReady();
    return Excel.run({ delayForCellEdit: true }, async (context) => {
      const range = context.workbook.worksheets.getItem("Năm 2022").getRange("A1:B2");
      range.formulas = [
        ["Tổng điểm", 88.21],
        ["Gấp đôi", "=B1*2"],
      ];
      range.load("values");
      await context.sync();
      return range.values;
    });
  });
  expect(read).toEqual([
    ["Tổng điểm", 88.21],
    ["Gấp đôi", 176.42],
  ]);
  expect(standIn.book.sheet("Năm 2022")?.cell(1, 1)?.formula).toBe("=B1*2");
  expect((standIn.syncs[0]?.flags ?? 0) & 64).toBe(64);
});

test("what Excel refuses arrives as office.js's own error, in Vietnamese", async () => {
  const { page, standIn } = await pageWith("1.14");
  standIn.inject({ kind: "refused", code: BRIDGE.cellEditing });
  const error = await page.evaluate(async () => {
    await Office.onReady();
    return Excel.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
      return null;
    }).catch((caught: OfficeExtension.Error) => ({ code: caught.code, message: caught.message }));
  });
  expect(error?.code).toBe("InvalidOperationInCellEditMode");
  expect(error?.message).toMatch(/ô/);
});
