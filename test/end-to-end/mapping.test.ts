/**
 * A sheet that neither a header word nor a sum tells: a person says how it is read, and the workbook
 * keeps it.
 */
import type { Page } from "playwright-core";
import { readStored } from "../../src/reading/settings/settings";
import { ownSheets } from "../../src/workbook/own-sheets";
import { sheet, snapshotOf } from "../making/snapshot";
import { xlsxOf } from "../making/xlsx";
import { accessibilityFaults } from "./accessibility";
import { Pages, picture, watch, type Look } from "./browser";
import { openInExcel, workbookBehind } from "./in-excel";

const STRANGE = sheet(
  "Chấm 2022",
  [
    ["BẢNG THEO DÕI THI ĐUA NĂM 2022"],
    [],
    ["#", "Việc đã làm", "Thang", "Ba Bể", "Na Rì", "Chợ Đồn"],
    ["I", "Cải cách thể chế", 10, 9.25, 7, 8],
    ["II", "Cải cách tài chính công", 5, 5, 3, 4.125],
    ["Người lập biểu: Nguyễn Văn An"],
  ],
  { merges: ["A1:F1"] },
);

let pages: Pages;
beforeAll(async () => {
  pages = await Pages.start();
});
afterAll(async () => {
  await pages.stop();
});

async function openFile(look: Look, file: { readonly name: string; readonly buffer: Buffer }) {
  const context = await pages.context(look);
  const page = await context.newPage();
  const faults = watch(page, pages.url);
  await page.goto(`${pages.url}/standalone.html`);
  await page
    .locator("input[type=file]:not([multiple])")
    .setInputFiles({ mimeType: "application/octet-stream", ...file });
  return { page, faults };
}

async function text(page: Page, testId: string): Promise<string> {
  return (await page.getByTestId(testId).innerText()).replace(/\s+/g, " ");
}

/** Texts that stick out of the page; what scrolls in a box of its own may. */
function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("h1, h2, p, li, label, button, select, input")]
      .filter((node) => node.closest("table") === null)
      .filter((node) => {
        const { left, right, width } = node.getBoundingClientRect();
        return width > 1 && (left < 0 || right > window.innerWidth);
      })
      .map((node) => node.textContent),
  );
}

/** From the page that says no table was recognised to the figures. */
async function mapByHand(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "Tự chỉ cách đọc bảng" }).click();
  const preview = page.getByTestId("preview");
  await preview.getByText(/^Năm 2022: 04 đơn vị/).waitFor();
  await picture(page, `${name}-suggested`);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await overflowing(page)).toEqual([]);

  await page.getByRole("button", { name: /^Cột C Điểm.*Thang/ }).click();
  await page.getByRole("combobox", { name: "Cột này là" }).selectOption("Điểm tối đa");
  await preview.getByText("Năm 2022: 03 đơn vị, 02 lĩnh vực. Điểm chính thức = điểm cuối.").waitFor();
  expect(await preview.getByRole("listitem").allInnerTexts()).toEqual([
    "Ba Bể: 14,25/15",
    "Na Rì: 10/15",
    "Chợ Đồn: 12,125/15",
  ]);
  await picture(page, `${name}-column`);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole("button", { name: /^Dòng 6 .*Bỏ qua/ }).click();
  await page.getByRole("combobox", { name: "Dòng này là" }).scrollIntoViewIfNeeded();
  await picture(page, `${name}-row`);
  await preview.scrollIntoViewIfNeeded();
  await picture(page, `${name}-preview`);
  expect(await overflowing(page)).toEqual([]);
  await page.getByRole("button", { name: "Lưu cách đọc" }).click();
  await page.getByTestId("rank").waitFor();
  expect(await text(page, "total")).toBe("14,25 / 15 điểm đạt 95,00% điểm tối đa");
  expect(await text(page, "rank")).toBe("01/03");
}

async function openMapping(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Công cụ" }).click();
  await page.getByRole("menuitem", { name: /Cách đọc bảng/ }).click();
  await page.getByText("Đang đọc theo cách anh/chị đã lưu").waitFor();
}

test("a workbook of an unknown form is mapped by hand; taken away and opened again it reads the same", async () => {
  const { page, faults } = await openFile(
    { width: 320 },
    { name: "thi đua.xlsx", buffer: Buffer.from(xlsxOf(STRANGE)) },
  );
  await mapByHand(page, "standalone-320-light-mapping");
  await openMapping(page);
  // The page is whole only with its preview; what comes later would move the button from under the pointer.
  await page.getByTestId("preview").getByText("Ba Bể: 14,25/15").waitFor();
  await picture(page, "standalone-320-light-mapping-kept");
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Tải sổ tính" }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await downloading).createReadStream()) chunks.push(chunk as Buffer);
  const again = await openFile({ width: 320 }, { name: "mở lại.xlsx", buffer: Buffer.concat(chunks) });
  await again.page.getByTestId("rank").waitFor();
  expect(await text(again.page, "total")).toBe("14,25 / 15 điểm đạt 95,00% điểm tối đa");
  expect([...faults, ...again.faults]).toEqual([]);
});

test("in Excel the reading stands on a hidden sheet, and can be given up again", async () => {
  const excel = await openInExcel(pages, "taskpane", snapshotOf(STRANGE), { theme: "dark" });
  const { page, faults } = excel;
  await mapByHand(page, "excel-320-dark-mapping");
  const behind = await workbookBehind(excel);
  const name = ownSheets(behind).get("CCHC_ThietLap");
  expect(behind.sheets.find((each) => each.name === name)?.visible).toBe(false);
  expect(readStored(behind).corrections.layouts).toMatchObject([
    { sheet: "", orientation: "criteria-rows", headerTop: 2, bodyTop: 3 },
  ]);
  await openMapping(page);
  await page.getByRole("button", { name: "Bỏ cách đọc đã lưu" }).click();
  await page.getByRole("heading", { name: "Chưa nhận ra bảng chấm điểm" }).waitFor();
  expect(readStored(await workbookBehind(excel)).corrections.layouts).toEqual([]);
  expect(faults).toEqual([]);
});

test("changes that are undone or left change nothing", async () => {
  const excel = await openInExcel(pages, "taskpane", snapshotOf(STRANGE));
  const { page, standIn } = excel;
  await page.getByRole("button", { name: "Tự chỉ cách đọc bảng" }).click();
  await page.getByRole("radio", { name: "Mỗi dòng một đơn vị" }).click();
  await page.getByRole("button", { name: "Cột B Đơn vị" }).waitFor();
  await page.getByRole("button", { name: "Hủy thay đổi" }).click();
  await page.getByRole("button", { name: "Cột B Tiêu chí" }).waitFor();
  await page.getByRole("button", { name: "Quay lại" }).click();
  await page.getByRole("heading", { name: "Chưa nhận ra bảng chấm điểm" }).waitFor();
  expect(standIn.book.sheets.map((each) => each.name)).toEqual(["Chấm 2022"]);
});

test("which score counts is shown, and another can be chosen", async () => {
  const rows = [
    ["STT", "Đơn vị", "Cải cách thể chế (10 điểm)", null, "Tài chính công (5 điểm)", null],
    [null, null, "Tự chấm", "Thẩm định", "Tự chấm", "Thẩm định"],
    [1, "Huyện Ba Bể", 9, 8, 5, 4],
    [2, "Huyện Na Rì", 7, 6, 4, 3],
  ];
  const merges = ["A1:A2", "B1:B2", "C1:D1", "E1:F1"];
  const excel = await openInExcel(pages, "taskpane", snapshotOf(sheet("Năm 2022", rows, { merges })));
  const { page, faults } = excel;
  await page.getByTestId("rank").waitFor();
  expect(await text(page, "total")).toContain("12 / 15 điểm");
  await page.getByRole("button", { name: "Công cụ" }).click();
  await page.getByRole("menuitem", { name: /Cách đọc bảng/ }).click();
  await page.getByText("Năm 2022 đang dùng: thẩm định.").waitFor();
  await page.getByRole("combobox", { name: "Điểm chính thức (cả sổ tính)" }).selectOption("Tự chấm");
  await page.getByText("Năm 2022 đang dùng: tự chấm.").scrollIntoViewIfNeeded();
  await picture(page, "excel-320-light-official");
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole("button", { name: "Quay lại kết quả" }).click();
  expect(await text(page, "total")).toContain("14 / 15 điểm");
  expect(readStored(await workbookBehind(excel)).settings.official).toBe("self");
  expect(faults).toEqual([]);
});
