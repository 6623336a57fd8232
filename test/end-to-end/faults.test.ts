/** Never white: a part that does not come or breaks is asked for again, told, and has a way on. */
import type { Page } from "playwright-core";
import { accessibilityFaults } from "./accessibility";
import { neverIdle, Pages, picture } from "./browser";

let pages: Pages;
beforeAll(async () => {
  pages = await Pages.start();
});
afterAll(async () => {
  await pages.stop();
});

const CHUNK = /\/\d+\.[0-9a-f]{8}\.js$/;

/** The page with its figures, before anything else is loaded. */
async function openSample(): Promise<Page> {
  const context = await pages.context({ width: 320 });
  const page = await context.newPage();
  await neverIdle(page);
  await page.goto(`${pages.url}/standalone.html?sample=cchc-cap-huyen-2021-2022.xlsx`);
  await page.getByTestId("rank").waitFor();
  return page;
}

async function openSettings(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Công cụ" }).click();
  await page.getByRole("menuitem", { name: /Thiết lập/ }).click();
}

test("a part that the network drops twice is shown all the same", async () => {
  const page = await openSample();
  const tries = new Map<string, number>();
  await page.route(CHUNK, async (route) => {
    const url = route.request().url();
    const count = (tries.get(url) ?? 0) + 1;
    tries.set(url, count);
    await (count <= 2 ? route.abort() : route.continue());
  });
  await openSettings(page);
  await page.getByRole("button", { name: "Lưu thiết lập" }).waitFor();
  expect(Math.max(...tries.values())).toBe(3);
});

test("a part that does not come is told, and the figures are one press away", async () => {
  const page = await openSample();
  await page.route(CHUNK, (route) => route.abort());
  await openSettings(page);
  await page.getByRole("heading", { name: "Chưa tải được phần này của chương trình" }).waitFor();
  await picture(page, "standalone-320-missing-part");
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole("button", { name: "Quay lại kết quả" }).click();
  expect(await page.getByTestId("rank").innerText()).toBe("01/08");
});

test("where a new version took the part's place, that is told; reloading takes the new version", async () => {
  const page = await openSample();
  await page.route(CHUNK, (route) => route.abort());
  await page.route(/standalone\.html$/, (route) =>
    route.fulfill({ contentType: "text/html", body: '<script src="standalone.00000000.js"></script>' }),
  );
  await openSettings(page);
  await page.getByRole("heading", { name: "Đã có phiên bản mới" }).waitFor();
  await page.getByRole("button", { name: "Tải lại" }).waitFor();
});

/** Waits until nothing more is asked for. */
async function allLoaded(page: Page): Promise<void> {
  let asked = 0;
  page.on("request", () => asked++);
  for (let quiet = 0, before = -1; quiet < 4; quiet++) {
    await page.waitForTimeout(600);
    if (asked !== before) quiet = 0;
    before = asked;
  }
}

test("once the figures are there and the browser was idle, everything works with the network cut", async () => {
  const context = await pages.context({ width: 320 });
  const page = await context.newPage();
  await page.goto(`${pages.url}/standalone.html?sample=cchc-cap-huyen-2021-2022.xlsx`);
  await page.getByTestId("rank").waitFor();
  await allLoaded(page);
  await context.setOffline(true);
  await openSettings(page);
  await page.getByRole("button", { name: "Lưu thiết lập" }).waitFor();
  await page.getByRole("button", { name: "Quay lại kết quả" }).click();
  await page.getByRole("button", { name: /^Tạo bảng tổng hợp/ }).click();
  await page.getByText(/trang đã tạo$/).waitFor();
});
