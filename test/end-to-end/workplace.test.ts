/** The page on a wide screen: dashboard, sheets as their file has them, recent files. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { accessibilityFaults } from "./accessibility";
import { Pages, picture, watch } from "./browser";
import { smallTargets, stickingOut } from "./targets";

const SAMPLE = join(__dirname, "../../samples/cchc-cap-huyen-2021-2022.xlsx");

let pages: Pages;
beforeAll(async () => {
  pages = await Pages.start();
});
afterAll(async () => {
  await pages.stop();
});

async function open(width: number): Promise<{ page: Page; faults: readonly string[] }> {
  const page = await (await pages.context({ width, height: 800 })).newPage();
  const faults = watch(page, pages.url);
  await page.goto(`${pages.url}/standalone.html`);
  await page.getByRole("button", { name: "Mở tệp mẫu" }).click();
  await page.getByTestId("rank").waitFor();
  await page.getByRole("button", { name: "Đã hiểu" }).click();
  return { page, faults };
}

async function wrong(page: Page): Promise<readonly string[]> {
  return [...(await accessibilityFaults(page)), ...(await smallTargets(page)), ...(await stickingOut(page))];
}

test("the dashboard shows the group and the unit, a press shows another unit, a figure its cell", async () => {
  const { page, faults } = await open(1280);
  const board = page.getByTestId("dashboard");
  await board.getByRole("heading", { name: "Bảng xếp hạng" }).waitFor();
  await board.getByRole("img").nth(2).waitFor();
  const ranking = board.getByRole("region", { name: "Bảng xếp hạng" }).getByRole("listitem");
  expect(await ranking.first().innerText()).toMatch(/^01\s+Huyện Bạch Thông\s+88,21\s+giữ nguyên bậc$/);
  expect(await ranking.count()).toBe(8);
  expect(await wrong(page)).toEqual([]);
  await picture(page, "page-1280-dashboard");
  await ranking.nth(1).getByRole("button", { name: "Huyện Ba Bể" }).click();
  await board.getByRole("heading", { name: "Huyện Ba Bể", level: 1 }).waitFor();
  expect(await page.getByTestId("rank").innerText()).toBe("02/08");
  await board.getByRole("region", { name: "Bị trừ điểm nhiều nhất" }).getByRole("button").first().click();
  await page.getByRole("grid", { name: "Năm 2022" }).waitFor();
  expect(await page.getByRole("gridcell", { selected: true }).innerText()).not.toBe("");
  await page.getByRole("tab", { name: "Tổng quan" }).click();
  await board.waitFor();
  expect(faults).toEqual([]);
});

test("sheets keep their heads in view, their number formats, fills and charts", async () => {
  const { page, faults } = await open(1600);
  await page.getByRole("tab", { name: "Trang tính" }).click();
  const source = page.getByRole("grid", { name: /^Năm 202/ });
  await source.waitFor();
  await page
    .getByRole("navigation", { name: "Trang tính" })
    .getByRole("button", { name: "Năm 2022" })
    .click();
  await page.getByRole("gridcell", { name: "Nội dung", exact: true }).waitFor();
  await page.getByRole("grid").evaluate((node) => {
    node.scrollTo(600, 900);
  });
  // The head of the table and the names stay where they are.
  const box = async (text: string) => page.getByRole("gridcell", { name: text, exact: true }).boundingBox();
  const [head, grid] = [await box("Nội dung"), await page.getByRole("grid").boundingBox()];
  expect((head?.x ?? 0) - (grid?.x ?? 0)).toBeLessThan(200);
  expect((head?.y ?? 0) - (grid?.y ?? 0)).toBeLessThan(300);
  await page.getByRole("button", { name: "Tạo bảng tổng hợp và dự thảo báo cáo" }).click();
  await page.getByText(/trang đã tạo/).waitFor();
  const sheets = page.getByRole("navigation", { name: "Trang tính" });
  await sheets.getByRole("button", { name: "Xếp hạng", exact: true }).click();
  await page.getByRole("grid", { name: "Xếp hạng" }).waitFor();
  const chart = page.getByRole("img", { name: /^Kết quả Chỉ số CCHC/ });
  await chart.waitFor();
  expect(await chart.getAttribute("aria-label")).toContain("Huyện Bạch Thông (01/08) 88,21, 81,35");
  const row = page.getByRole("row").filter({ hasText: "Huyện Bạch Thông" });
  expect((await row.getByRole("gridcell").allInnerTexts()).map((text) => text.trim())).toEqual(
    expect.arrayContaining(["01", "88,21", "100", "B", "81,35", "+6,86", "="]),
  );
  const fill = await row
    .getByRole("gridcell", { name: "88,21", exact: true })
    .first()
    .evaluate((node) => {
      return getComputedStyle(node).backgroundColor;
    });
  expect(fill).not.toBe("rgb(255, 255, 255)");
  expect(await wrong(page)).toEqual([]);
  await picture(page, "page-1600-sheet");
  expect(faults).toEqual([]);
});

test("a file opened by the browser's own choice is found again under the recent ones, until it is removed", async () => {
  const context = await pages.context({ width: 1280, height: 800 });
  const page = await context.newPage();
  // The border to the system: its dialog gives a handle, here one of the browser's own file system.
  await page.addInitScript(() => {
    const pick = async (): Promise<readonly FileSystemFileHandle[]> => {
      const root = await navigator.storage.getDirectory();
      return [await root.getFileHandle("chấm điểm.xlsx")];
    };
    Object.assign(window, { showOpenFilePicker: pick });
  });
  const faults = watch(page, pages.url);
  await page.goto(`${pages.url}/standalone.html`);
  await page.evaluate(
    async (bytes) => {
      const root = await navigator.storage.getDirectory();
      const file = await (await root.getFileHandle("chấm điểm.xlsx", { create: true })).createWritable();
      await file.write(new Uint8Array(bytes));
      await file.close();
    },
    [...readFileSync(SAMPLE)],
  );
  expect(await page.getByText("Tệp mở gần đây").count()).toBe(0);
  for (const turn of [1, 2]) {
    await page.getByRole("button", { name: "Chọn tệp .xlsx" }).click();
    await page.getByTestId("rank").waitFor();
    await page.goto(`${pages.url}/standalone.html?turn=${String(turn)}`);
  }
  const recent = page.getByRole("region", { name: "Tệp mở gần đây" });
  await recent.getByRole("listitem").first().waitFor();
  expect(await recent.getByRole("listitem").count()).toBe(1);
  expect(await wrong(page)).toEqual([]);
  await picture(page, "page-1280-recent");
  await recent.getByRole("button", { name: /^chấm điểm\.xlsx/ }).click();
  await page.getByTestId("rank").waitFor();
  expect(await page.getByText("Tệp: chấm điểm.xlsx").count()).toBe(1);
  await page.getByRole("button", { name: "Mở tệp khác" }).click();
  // A file that is gone is said to be.
  await page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry("chấm điểm.xlsx"));
  await recent.getByRole("button", { name: /^chấm điểm\.xlsx/ }).click();
  await recent.getByText(/Không còn tìm thấy “chấm điểm\.xlsx”/).waitFor();
  await recent.getByRole("button", { name: /^Bỏ “chấm điểm\.xlsx”/ }).click();
  await recent.waitFor({ state: "detached" });
  expect(faults).toEqual([]);
});
