/** A reading in doubt: the pane says so, writes nothing, and one press on “Cách đọc bảng” answers. */
import type { Page } from "playwright-core";
import { readStored } from "../../src/reading/settings/settings";
import { STRANGE_COLUMNS } from "../making/doubtful";
import { snapshotOf } from "../making/snapshot";
import { xlsxOf } from "../making/xlsx";
import { accessibilityFaults } from "./accessibility";
import { Pages, picture, watch } from "./browser";
import { openInExcel, workbookBehind } from "./in-excel";

let pages: Pages;
beforeAll(async () => {
  pages = await Pages.start();
});
afterAll(async () => {
  await pages.stop();
});

const WRITE = "Tạo bảng tổng hợp và dự thảo báo cáo";

/** Texts that stick out of the page; what scrolls in a box of its own may. */
function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("h1, h2, h3, p, li, summary, button, select, input")]
      .filter((node) => node.closest("table") === null)
      .filter((node) => {
        const { left, right, width } = node.getBoundingClientRect();
        return width > 1 && (left < 0 || right > window.innerWidth);
      })
      .map((node) => node.textContent),
  );
}

/** Runs in the page. */
function isInView(node: Element): boolean {
  const { top, bottom } = node.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}

/** From the doubt on the overview to the figures of the second reading. */
async function answer(page: Page, name: string): Promise<void> {
  const doubt = page.getByTestId("doubt");
  await doubt.getByText(/Trang “Năm 2022”/).waitFor();
  expect(await page.getByRole("button", { name: WRITE }).getAttribute("aria-disabled")).toBe("true");
  await page.getByText("Hãy trả lời câu hỏi về cách đọc bảng trước khi ghi.").waitFor();
  await picture(page, `${name}-doubt`);
  await page.getByTestId("proof").locator("summary").click();
  await picture(page, `${name}-proof`);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await overflowing(page)).toEqual([]);

  await doubt.getByRole("button", { name: "Trả lời" }).click();
  const second = page.getByTestId("question").getByRole("group", { name: "Cách 2" });
  await second.getByText(/^Cột C “Nhóm A”: tổng điểm;/).waitFor();
  await second.getByText("Huyện Na Rì: 8, hạng 02").waitFor();
  await picture(page, `${name}-question`);
  await second.scrollIntoViewIfNeeded();
  await picture(page, `${name}-second`);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await overflowing(page)).toEqual([]);
  await second.getByRole("button", { name: "Xem trên hình" }).click();
  await page.getByRole("button", { name: /^Cột C Điểm/ }).waitFor();
  await second.getByRole("button", { name: "Đọc theo cách này" }).click();
  const kept = page.getByText(/^Đã lưu câu trả lời vào sổ tính/);
  await kept.waitFor();
  expect(await kept.evaluate(isInView)).toBe(true);
  await picture(page, `${name}-answered`);
  await page.getByRole("button", { name: "Quay lại kết quả" }).click();
  await page.getByText("Đã đối chiếu").first().waitFor();
  expect(await doubt.count()).toBe(0);
  expect(await page.getByTestId("total").innerText()).toMatch(/^7\s/);
  expect(await page.getByTestId("rank").innerText()).toBe("04/06");
  await picture(page, `${name}-proved`);
}

test("in Excel the question is answered by one press, kept, and the sheets can be written", async () => {
  const excel = await openInExcel(pages, "taskpane", snapshotOf(STRANGE_COLUMNS));
  const { page, faults } = excel;
  await answer(page, "excel-320-light-question");
  expect(readStored(await workbookBehind(excel)).corrections.layouts).toHaveLength(1);
  await page.getByRole("button", { name: WRITE }).click();
  await page.getByText(/\d+ trang đã tạo$/).waitFor();
  expect(faults).toEqual([]);
});

test("the standalone page asks alike", async () => {
  const context = await pages.context({ width: 320, scheme: "dark" });
  const page = await context.newPage();
  const faults = watch(page, pages.url);
  await page.goto(`${pages.url}/standalone.html`);
  const buffer = Buffer.from(xlsxOf(STRANGE_COLUMNS));
  const file = { mimeType: "application/octet-stream", name: "chấm.xlsx", buffer };
  await page.locator("input[type=file]:not([multiple])").setInputFiles(file);
  await answer(page, "standalone-320-dark-question");
  expect(faults).toEqual([]);
});
