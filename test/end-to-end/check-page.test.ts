/** "Kiểm tra báo cáo" as a user has it: paste, open, or take the drafts; see what is wrong, copy it put right. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { FileHost } from "../../src/hosts/file/file-host";
import type { Snapshot } from "../../src/workbook/snapshot";
import { accessibilityFaults } from "./accessibility";
import { Pages, picture, watch, type Look } from "./browser";
import { openInExcel, typeOver } from "./in-excel";

const ROOT = join(__dirname, "..", "..");
const SAMPLE = "cchc-cap-huyen-2021-2022.xlsx";
const SEED = join(ROOT, "test", "report", "check", "bao-cao-bach-thong-2022.txt");
const WRITE = "Tạo bảng tổng hợp và dự thảo báo cáo";

let pages: Pages;
let sample: Snapshot;
beforeAll(async () => {
  pages = await Pages.start();
  sample = await FileHost.open(readFileSync(join(ROOT, "samples", SAMPLE)), SAMPLE).read();
});
afterAll(async () => {
  await pages.stop();
});

async function standalone(look: Look): Promise<{ page: Page; faults: readonly string[] }> {
  const context = await pages.context(look);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  const faults = watch(page, pages.url);
  await page.goto(`${pages.url}/standalone.html?sample=${SAMPLE}`);
  await page.getByTestId("rank").waitFor();
  return { page, faults };
}

async function openPage(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Công cụ" }).click();
  await page.getByRole("menuitem", { name: "Kiểm tra báo cáo" }).click();
  await page.getByRole("heading", { name: "Kiểm tra báo cáo" }).waitFor();
}

async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole("textbox", { name: "Nội dung báo cáo" }).fill(text);
  await page.getByRole("button", { name: "Kiểm tra nội dung đã dán" }).click();
  await page.getByTestId("checked").waitFor();
}

test("the seed's report pasted over the sample: exactly its four faults, each with its source cell", async () => {
  const { page, faults } = await standalone({ width: 1200, height: 800 });
  await openPage(page);
  await paste(page, readFileSync(SEED, "utf8"));
  const summary = await page.getByTestId("checked").innerText();
  expect(summary).toMatch(/Đã đối chiếu \d{2,} số liệu, nhận định/);
  expect(summary).toContain("04 chỗ sai");
  expect(await page.locator("mark").allInnerTexts()).toEqual(["98,67", "90,96", "năm 2021", "65,93"]);
  expect(await page.getByRole("combobox", { name: "Báo cáo của" }).inputValue()).toBe("");
  expect(await page.getByText("Tự nhận biết: Huyện Bạch Thông").count()).toBe(1);
  await picture(page, "check-1200-seed");

  await page
    .getByRole("button", { name: /Năm 2022!/ })
    .first()
    .click();
  const sheets = page.getByRole("complementary", { name: "Số liệu nguồn" });
  expect(await sheets.getByRole("gridcell", { selected: true }).innerText()).toBe("10,35");

  await page.getByRole("button", { name: "Chép câu đã sửa" }).first().click();
  await page.getByRole("button", { name: "Đã chép" }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("Cải cách thể chế đạt 98,57% điểm tối đa");
  expect(copied).toContain("Cải cách tài chính công đạt 90,88% điểm tối đa");
  expect(faults).toEqual([]);
});

test("a text said to be another unit's is held against that unit's figures", async () => {
  const { page } = await standalone({ width: 320 });
  await openPage(page);
  await paste(page, "Năm 2022, đơn vị đạt 88,21/100 điểm, xếp thứ 01/08.");
  await page.getByRole("combobox", { name: "Báo cáo của" }).selectOption("Huyện Pác Nặm");
  await page.locator("mark").first().waitFor();
  expect(await page.locator("mark").allInnerTexts()).toContain("88,21");
  await page.getByRole("combobox", { name: "Báo cáo của" }).selectOption("Huyện Bạch Thông");
  await page.getByText("Không có chỗ nào sai so với bảng điểm.").waitFor();
  expect(await page.locator("mark").count()).toBe(0);
});

test("where the clipboard is refused the corrected sentence stands there to be copied by hand", async () => {
  const { page } = await standalone({ width: 320 });
  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await openPage(page);
  await paste(page, "Năm 2022, huyện Bạch Thông đạt 88,12/100 điểm.");
  await page.getByRole("button", { name: "Chép câu đã sửa" }).click();
  const box = page.getByRole("textbox", { name: "Câu đã sửa" });
  expect(await box.inputValue()).toBe("Năm 2022, huyện Bạch Thông đạt 88,21/100 điểm.");
  expect(await page.evaluate(() => document.getSelection()?.toString())).toContain("88,21");
  await picture(page, "check-320-no-clipboard");
  expect(await accessibilityFaults(page)).toEqual([]);
});

test("a report as a file; one that is no document is refused in place with the reason", async () => {
  const { page } = await standalone({ width: 320 });
  await openPage(page);
  const file = page.locator("input[type=file]");
  await file.setInputFiles({
    name: "anh.png",
    mimeType: "image/png",
    buffer: Buffer.from([0x89, 0x50, 0, 0xff]),
  });
  await page.getByText("Chưa kiểm tra được").waitFor();
  expect(await page.getByRole("main").innerText()).toContain("không phải văn bản Word");
  await picture(page, "check-320-refused");
  await file.setInputFiles({ name: "bao-cao.txt", mimeType: "text/plain", buffer: readFileSync(SEED) });
  await page.getByRole("heading", { name: "bao-cao.txt" }).waitFor();
  expect(await page.locator("mark").allInnerTexts()).toEqual(["98,67", "90,96", "năm 2021", "65,93"]);
  await page.getByRole("button", { name: "Kiểm tra văn bản khác" }).click();
  await page.getByRole("button", { name: "Kiểm tra nội dung đã dán" }).click();
  await page.getByText("Chưa có nội dung để kiểm tra").waitFor();
});

test("in Excel the drafts are checked where they stand; what was typed wrong leads to its cell", async () => {
  const { page, standIn, faults } = await openInExcel(pages, "taskpane", sample);
  await page.getByTestId("rank").waitFor();
  await openPage(page);
  await page.getByRole("button", { name: "Kiểm tra trang dự thảo" }).click();
  await page.getByText("Sổ tính chưa có trang dự thảo báo cáo nào").waitFor();
  await picture(page, "check-320-no-drafts");
  await page.getByRole("button", { name: "Quay lại kết quả" }).click();
  await page.getByRole("button", { name: WRITE }).click();
  await page.getByText(/\d trang đã tạo$/).waitFor();

  const changed = typeOver(standIn, "Dự thảo báo cáo", "- Cải cách thể chế: Xếp thứ", "10,35", "10,53");
  await openPage(page);
  await page.getByRole("button", { name: "Kiểm tra văn bản khác" }).click();
  await page.getByRole("button", { name: "Kiểm tra trang dự thảo" }).click();
  await page.getByRole("heading", { name: "Dự thảo của Huyện Bạch Thông" }).waitFor();
  expect(await page.locator("mark").allInnerTexts()).toEqual(["10,53"]);
  await page.getByRole("button", { name: `Dự thảo báo cáo!${changed}` }).click();
  await picture(page, "check-320-draft");
  expect(faults).toEqual([]);
});

describe.each([
  [320, "light"],
  [320, "dark"],
] as const)("the page at %d px, Office %s", (width, theme) => {
  test("is readable by all, empty and with findings", async () => {
    const scheme = theme === "dark" ? "light" : "dark";
    const { page, faults } = await openInExcel(pages, "taskpane", sample, { look: { width, scheme }, theme });
    await page.getByTestId("rank").waitFor();
    await openPage(page);
    await picture(page, `check-${width}-${theme}-empty`);
    expect(await accessibilityFaults(page)).toEqual([]);
    await paste(page, readFileSync(SEED, "utf8"));
    await picture(page, `check-${width}-${theme}-findings`);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.locator("mark").first().scrollIntoViewIfNeeded();
    await picture(page, `check-${width}-${theme}-sentence`);
    expect(faults).toEqual([]);
  });
});
