/** After the first load the page needs no network; Excel's pane is left alone. */
import { cpSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { Pages, watch } from "./browser";

const WEB = join(__dirname, "..", "..", "dist", "web");

let pages: Pages;
let web: string;
beforeEach(async () => {
  web = mkdtempSync(join(tmpdir(), "par-index-web-"));
  cpSync(WEB, web, { recursive: true });
  pages = await Pages.start(web);
});
afterEach(async () => {
  await pages.browser.close();
  await pages.cutOff();
});

async function kept(page: Page): Promise<void> {
  await page.goto(`${pages.url}/standalone.html`);
  await page.getByRole("button", { name: "Mở tệp mẫu" }).waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}

/** The service worker in charge of the page: its state, null for none. */
function inCharge(page: Page): Promise<string | null> {
  return page.evaluate(() => navigator.serviceWorker.controller?.state ?? null);
}

test("with the server gone the page opens the sample, writes, gives files, and the guide opens at its chapter", async () => {
  const context = await pages.context({ width: 1280, height: 800, keeps: true });
  const page = await context.newPage();
  await kept(page);
  await pages.cutOff();
  const faults = watch(page, pages.url);
  await page.reload();
  await page.getByRole("button", { name: "Mở tệp mẫu" }).click();
  await page.getByTestId("rank").waitFor();
  expect(await page.getByTestId("rank").innerText()).toBe("01/08");
  await page.getByRole("button", { name: "Đã hiểu" }).click();
  await page.getByRole("tab", { name: "So sánh" }).click();
  await page.getByTestId("versus").waitFor();
  await page.getByRole("button", { name: "Tạo bảng tổng hợp và dự thảo báo cáo" }).click();
  await page.getByText(/trang đã tạo/).waitFor();
  const [word] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Tải báo cáo Word" }).click(),
  ]);
  expect(readFileSync(await word.path()).length).toBeGreaterThan(10_000);
  await page.getByRole("button", { name: "Công cụ" }).click();
  const [guide] = await Promise.all([
    context.waitForEvent("page"),
    page.getByRole("menuitem", { name: /Hướng dẫn/ }).click(),
  ]);
  await guide.waitForLoadState();
  expect(guide.url()).toBe(`${pages.url}/huong-dan.html#so-sanh-voi-don-vi-khac`);
  expect(await guide.locator("h2:target").innerText()).toBe("So sánh với đơn vị khác");
  expect(faults).toEqual([]);
});

test("Excel's pane beside it is in no service worker's charge", async () => {
  const context = await pages.context({ width: 320, keeps: true });
  const page = await context.newPage();
  await kept(page);
  await page.reload();
  expect(await inCharge(page)).toBe("activated");
  const pane = await context.newPage();
  // No Excel here: the page alone.
  await pane.route("https://**", (route) => route.abort());
  await pane.goto(`${pages.url}/taskpane.html`);
  expect(await inCharge(pane)).toBeNull();
  await pane.goto(`${pages.url}/commands.html`);
  expect(await inCharge(pane)).toBeNull();
});

test("the browser finds all it needs to install the page", async () => {
  const page = await (await pages.context({ width: 450, keeps: true })).newPage();
  await kept(page);
  const address = await page.locator("link[rel=manifest]").getAttribute("href");
  const manifest: unknown = await page.evaluate(
    async (at) => (await fetch(at)).json() as Promise<unknown>,
    address ?? "",
  );
  expect(manifest).toMatchObject({ start_url: "standalone.html", display: "standalone", lang: "vi" });
  const icons = (manifest as { icons: readonly { src: string; sizes: string }[] }).icons;
  for (const { src, sizes } of icons) {
    const side = await page.evaluate(async (at) => {
      const image = new Image();
      image.src = at;
      await image.decode();
      return `${String(image.naturalWidth)}x${String(image.naturalHeight)}`;
    }, src);
    expect(side).toBe(sizes);
  }
});
