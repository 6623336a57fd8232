/** The whole job by the keyboard alone, and where the focus is meanwhile. */
import type { Page } from "playwright-core";
import { Pages } from "./browser";
import { focused, isFocusHidden } from "./targets";

let pages: Pages;
beforeAll(async () => {
  pages = await Pages.start();
});
afterAll(async () => {
  await pages.stop();
});

/** Presses Tab until this has the focus. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const found = (text: string): boolean => (typeof name === "string" ? text === name : name.test(text));
  for (let press = 0; press < 150; press++) {
    await page.keyboard.press("Tab");
    if (found(await focused(page))) return;
  }
  throw new Error(`the keyboard does not reach ${String(name)}`);
}

test("from the empty page to the written workbook, and every stop can be seen", async () => {
  const context = await pages.context({ width: 1280, height: 700 });
  const page = await context.newPage();
  await page.goto(`${pages.url}/standalone.html`);
  await page.getByRole("button", { name: "Mở tệp mẫu" }).waitFor();
  await tabTo(page, "Mở tệp mẫu");
  await page.keyboard.press("Enter");
  await page.getByTestId("rank").waitFor();

  // Past the head at one press.
  await tabTo(page, "Đến phần kết quả");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");

  // Another unit.
  await page.keyboard.press("Shift+Tab");
  await page.getByRole("combobox", { name: "Đơn vị", exact: true }).focus();
  await page.keyboard.type("cho moi");
  await page.keyboard.press("Enter");
  const answer = page.getByRole("region", { name: "Kết quả chung" });
  await answer.getByRole("heading", { name: "Huyện Chợ Mới" }).waitFor();

  // From stop to stop through all that is shown: none lies under the head, the tabs or the foot.
  const hidden: string[] = [];
  for (let press = 0; press < 45; press++) {
    await page.keyboard.press("Tab");
    if (await isFocusHidden(page)) hidden.push(await focused(page));
  }
  expect(hidden).toEqual([]);

  // A figure leads to its cell, and closing the sheet leads back to the figure.
  const figure = page.getByTestId("total").getByRole("button");
  await figure.focus();
  await page.keyboard.press("Enter");
  const close = page.getByRole("complementary").getByRole("button", { name: "Đóng" });
  await close.focus();
  await page.keyboard.press("Enter");
  expect(await figure.evaluate((node) => node === document.activeElement)).toBe(true);

  // A view by its arrow key, a page by the menu, and back to where it was opened.
  await page.getByRole("tab", { name: "Lĩnh vực", selected: true }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.getByTestId("why").waitFor();
  await page.getByRole("button", { name: "Công cụ" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: /Giả định điểm/ }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Giả định điểm" }).waitFor();
  await page.keyboard.press("Shift+Tab");
  expect(await focused(page)).toBe("Quay lại kết quả");
  await page.keyboard.press("Enter");
  await page.getByTestId("rank").waitFor();
  expect(await focused(page)).toBe("Công cụ");

  // The sheets are written, the focus stays in the bar; removing asks, and the safe answer has the focus.
  await tabTo(page, /^Tạo bảng tổng hợp/);
  await page.keyboard.press("Enter");
  await page.getByText(/trang đã tạo$/).waitFor();
  expect(await focused(page)).not.toBe("");
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Tải sổ tính" }).focus();
  await page.keyboard.press("Enter");
  await downloading;
  await tabTo(page, "Việc khác");
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "Xóa các trang đã tạo" }).focus();
  await page.keyboard.press("Enter");
  await page.getByText(/^Xóa \d+ trang do chương trình tạo/).waitFor();
  expect(await focused(page)).toBe("Giữ lại");
  await page.keyboard.press("Enter");
  expect(await focused(page)).not.toBe("");
});

test("at 350 × 378 px the first area is in view", async () => {
  const context = await pages.context({ width: 350, height: 378 });
  const page = await context.newPage();
  await page.addInitScript(() => {
    localStorage.setItem("par-index.hint-seen", "1");
  });
  await page.goto(`${pages.url}/standalone.html?sample=cchc-cap-huyen-2021-2022.xlsx`);
  const name = page.getByRole("button", { name: "I. Công tác chỉ đạo, điều hành" });
  await name.waitFor();
  const isSeen = await name.evaluate((node) => {
    const { left, top, bottom } = node.getBoundingClientRect();
    return [top + 2, bottom - 2].every((y) => node.contains(document.elementFromPoint(left + 4, y)));
  });
  expect(isSeen).toBe(true);
});

test.each([
  ["the pane at 200 %", 160, 360],
  ["the page at 400 %", 320, 180],
] as const)("%s loses nothing", async (_, width, height) => {
  const context = await pages.context({ width, height });
  const page = await context.newPage();
  await page.goto(`${pages.url}/standalone.html?sample=cchc-cap-huyen-2021-2022.xlsx`);
  await page.getByTestId("rank").waitFor();
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll("h2, h3, p, li, button, [role=tab], select, input")]
      .filter((node) => node.checkVisibility() && node.closest("[role=grid]") === null)
      .filter((node) => {
        const { left, right, width } = node.getBoundingClientRect();
        return width > 1 && (left < -1 || right > window.innerWidth + 1);
      })
      .map((node) => node.textContent),
  );
  expect(cut).toEqual([]);
  const write = page.getByRole("button", { name: /^Tạo bảng tổng hợp/ });
  await write.scrollIntoViewIfNeeded();
  await write.click();
  await page.getByText(/trang đã tạo$/).waitFor();
});
