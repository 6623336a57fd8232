/** "Thiết lập" as an office has it: what is saved is kept in the workbook, and figures and reports follow. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { readSettings } from "../../src/reading/settings/settings";
import { FileHost } from "../../src/hosts/file/file-host";
import { OWN_NAMES, ownSheets } from "../../src/workbook/own-sheets";
import type { Snapshot } from "../../src/workbook/snapshot";
import { workbookOfDistricts } from "../taskpane/workbook-of-districts";
import { accessibilityFaults } from "./accessibility";
import { Pages, picture, watch, type Look } from "./browser";
import { openInExcel, workbookBehind } from "./in-excel";

const ROOT = join(__dirname, "..", "..");
const SAMPLE = "cchc-cap-huyen-2021-2022.xlsx";
const SAVED = "Đã lưu";

let pages: Pages;
let sample: Snapshot;
beforeAll(async () => {
  pages = await Pages.start();
  sample = await FileHost.open(readFileSync(join(ROOT, "samples", SAMPLE)), SAMPLE).read();
});
afterAll(async () => {
  await pages.stop();
});

async function openPage(page: Page): Promise<void> {
  await page.getByTestId("rank").waitFor();
  await page.getByRole("button", { name: "Công cụ" }).click();
  await page.getByRole("menuitem", { name: "Thiết lập" }).click();
  await page.getByRole("heading", { name: "Thiết lập", exact: true }).waitFor();
}

function field(page: Page, name: string): Locator {
  return page.getByRole("textbox", { name, exact: true });
}

async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Lưu thiết lập" }).click();
  await page.getByText(SAVED).first().waitFor();
}

test("in Excel: what is saved stands in the hidden sheet, and is there when the pane is opened again", async () => {
  const excel = await openInExcel(pages, "taskpane", sample);
  const { page, standIn, faults } = excel;
  await openPage(page);
  expect(await field(page, "Địa danh").getAttribute("placeholder")).toBe("Bạch Thông");
  await field(page, "Kính gửi").fill("UBND tỉnh Bắc Kạn\nSở Nội vụ tỉnh Bắc Kạn");
  await field(page, "Nơi nhận").fill("- Như trên;\n- Lưu: VT, NV.");
  await field(page, "Họ và tên").fill("Hà Kim Oanh");
  await page.getByRole("radio", { name: /Chi tiết/ }).check();
  await field(page, "Lĩnh vực đạt kết quả cao từ (%)").fill("92,5");
  await save(page);
  await picture(page, "settings-320-saved");
  const kept = readSettings(await workbookBehind(excel));
  expect(kept).toMatchObject({
    addressees: ["UBND tỉnh Bắc Kạn", "Sở Nội vụ tỉnh Bắc Kạn"],
    recipients: ["Như trên;", "Lưu: VT, NV."],
    signatory: "Hà Kim Oanh",
    detail: "detailed",
    strengthThreshold: 92_500_000,
  });
  expect(standIn.book.sheets.find(({ name }) => name === "Thiết lập CCHC")?.visibility).not.toBe("Visible");

  await page.reload();
  await openPage(page);
  expect(await field(page, "Họ và tên").inputValue()).toBe("Hà Kim Oanh");
  await page.getByRole("button", { name: "Khôi phục mặc định" }).click();
  expect(await field(page, "Họ và tên").inputValue()).toBe("");
  await save(page);
  expect(readSettings(await workbookBehind(excel)).signatory).toBe("");
  expect(faults).toEqual([]);
});

test("another rule for equal scores changes the ranks on screen", async () => {
  // Bạch Thông then has 24,1 points, as Ba Bể has.
  const tied = workbookOfDistricts(5.75);
  const { page } = await openInExcel(pages, "taskpane", tied);
  await page.getByTestId("rank").waitFor();
  const picker = page.getByRole("combobox", { name: "Đơn vị", exact: true });
  await picker.fill("bach thong");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Huyện Bạch Thông" }).waitFor();
  expect(await page.getByTestId("rank").innerText()).toMatch(/^02\/03/);
  await openPage(page);
  await page.getByRole("radio", { name: /Theo thứ tự dòng/ }).check();
  await save(page);
  await page.getByRole("button", { name: "Quay lại kết quả" }).click();
  expect(await page.getByTestId("rank").innerText()).toMatch(/^03\/03/);
});

test("what cannot be right is told where it stands, and nothing is saved", async () => {
  const excel = await openInExcel(pages, "taskpane", sample);
  const { page, faults } = excel;
  await openPage(page);
  await field(page, "Lĩnh vực đạt kết quả cao từ (%)").fill("chín mươi");
  await field(page, "Tên loại 2").fill("A");
  await page.getByRole("button", { name: "Lưu thiết lập" }).click();
  await page.getByText("Chưa lưu: còn 02 chỗ cần sửa.").waitFor();
  await picture(page, "settings-320-wrong");
  expect(await page.getByRole("main").innerText()).toContain("Hãy ghi một số từ 0 đến 100");
  expect(await page.getByRole("main").innerText()).toContain("Tên này đã dùng cho loại khác.");
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(ownSheets(await workbookBehind(excel)).has(OWN_NAMES.settings)).toBe(false);
  await field(page, "Lĩnh vực đạt kết quả cao từ (%)").fill("90");
  await field(page, "Tên loại 2").fill("B+");
  await page.getByRole("button", { name: "Bỏ loại D" }).click();
  await save(page);
  const { classes } = readSettings(await workbookBehind(excel));
  expect(classes.district.map(({ name }) => name)).toEqual(["A", "B+", "C"]);
  expect(faults).toEqual([]);
});

test("the office's phrases: their sheet is made and gone to; a wrong place is told with its cell", async () => {
  const excel = await openInExcel(pages, "taskpane", sample);
  const { page, standIn, faults } = excel;
  await openPage(page);
  await page.getByRole("button", { name: "Tạo và mở trang mẫu câu" }).click();
  await page.getByText("Mẫu câu không có lỗi.").waitFor();
  const behind = await workbookBehind(excel);
  expect([...ownSheets(behind).keys()]).toEqual([OWN_NAMES.template]);
  const phrases = standIn.book.sheets.find(({ name }) => name === "Mẫu báo cáo");
  if (phrases === undefined) throw new Error("the sheet of phrases stands in the workbook");
  phrases.ensure(4, 2).value = "Ngày {ngày nào đó} chúng tôi báo cáo";
  await page.getByRole("button", { name: "Đọc lại mẫu câu" }).click();
  await page.getByText("01 lỗi trong mẫu câu").waitFor();
  await page.getByRole("button", { name: "Mẫu báo cáo!C5" }).scrollIntoViewIfNeeded();
  await picture(page, "settings-320-phrases");
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole("button", { name: "Cập nhật và mở trang mẫu câu" }).click();
  await page.getByText("01 lỗi trong mẫu câu").waitFor();
  expect(phrases.cell(4, 2)?.value).toBe("Ngày {ngày nào đó} chúng tôi báo cáo");
  expect(faults).toEqual([]);
});

async function standalone(look: Look): Promise<{ page: Page; faults: readonly string[] }> {
  const context = await pages.context(look);
  const page = await context.newPage();
  const faults = watch(page, pages.url);
  await page.goto(`${pages.url}/standalone.html?sample=${SAMPLE}`);
  return { page, faults };
}

test("in the standalone page the file taken away holds the settings", async () => {
  const { page, faults } = await standalone({ width: 1200, height: 800 });
  await openPage(page);
  await field(page, "Họ và tên").fill("Hà Kim Oanh");
  await save(page);
  // What is looked at beside the pane stays open.
  await page.getByRole("complementary", { name: "Số liệu nguồn" }).waitFor();
  await picture(page, "settings-1200-saved");
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Tải sổ tính" }).click();
  const path = await (await downloading).path();
  const file = FileHost.open(new Uint8Array(readFileSync(path)), SAMPLE);
  expect(readSettings(await file.read()).signatory).toBe("Hà Kim Oanh");
  expect(faults).toEqual([]);
});

describe.each([
  [320, "light"],
  [320, "dark"],
] as const)("the page at %d px, %s", (width, scheme) => {
  test("is readable by all, from the letterhead to the phrases", async () => {
    const { page, faults } = await standalone({ width, scheme });
    await openPage(page);
    await picture(page, `settings-${width}-${scheme}-letter`);
    expect(await accessibilityFaults(page)).toEqual([]);
    for (const [name, title] of [
      ["signature", "Người ký"],
      ["ranking", "Xếp hạng"],
      ["classes", "Xếp loại"],
      ["phrases", "Mẫu câu"],
    ] as const) {
      await page.getByRole("heading", { name: title, exact: true }).evaluate((node) => {
        node.scrollIntoView();
      });
      await picture(page, `settings-${width}-${scheme}-${name}`);
    }
    expect(faults).toEqual([]);
  });
});
