/** The add-in in Excel as a user has it: the pane by itself, its one button, and the ribbon's command. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { messageIn } from "../../src/commands/message";
import { FileHost } from "../../src/hosts/file/file-host";
import { ownSheets } from "../../src/workbook/own-sheets";
import type { Snapshot } from "../../src/workbook/snapshot";
import { ribbonOf } from "../excel-host/bridge-browser";
import { comparable } from "../hosts/comparable";
import { sheet, snapshotOf } from "../making/snapshot";
import { accessibilityFaults } from "./accessibility";
import { MOMENT, Pages, picture } from "./browser";
import { openInExcel, workbookBehind } from "./in-excel";

const ROOT = join(__dirname, "..", "..");
const SAMPLE = "cchc-cap-huyen-2021-2022.xlsx";
const UNIT = "Huyện Bạch Thông";
const WRITE = "Tạo bảng tổng hợp và dự thảo báo cáo";
const MEETINGS = snapshotOf(sheet("Lịch họp", [["Thứ hai"], ["Họp giao ban"]]));

let pages: Pages;
let sample: Snapshot;

beforeAll(async () => {
  pages = await Pages.start();
  sample = await fileSnapshot(join(ROOT, "samples", SAMPLE));
});
afterAll(async () => {
  await pages.stop();
});

function fileSnapshot(path: string): Promise<Snapshot> {
  return FileHost.open(readFileSync(path), SAMPLE).read();
}

/** What `par-index write` makes of the sample. */
async function writtenByCommandLine(...options: readonly string[]): Promise<Snapshot> {
  const folder = mkdtempSync(join(tmpdir(), "par-index-excel-"));
  const path = join(folder, SAMPLE);
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      join(ROOT, "dist", "cli", "par-index.js"),
      "write",
      join(ROOT, "samples", SAMPLE),
      "-o",
      path,
      ...options,
    ],
    { env: { ...process.env, SOURCE_DATE_EPOCH: String(MOMENT.seconds), TZ: MOMENT.zone }, encoding: "utf8" },
  );
  expect([status, stderr]).toEqual([0, ""]);
  const snapshot = await fileSnapshot(path);
  rmSync(folder, { recursive: true });
  return snapshot;
}

async function text(page: Page, testId: string): Promise<string> {
  return (await page.getByTestId(testId).innerText()).replace(/\s+/g, " ");
}

test("the pane knows the workbook by itself; its button writes what the command line writes", async () => {
  const excel = await openInExcel(pages, "taskpane", sample);
  const { page, standIn, faults } = excel;
  await page.getByTestId("rank").waitFor();
  expect(await text(page, "rank")).toBe("01/08");
  expect(await text(page, "total")).toBe("88,21 / 100 điểm");
  expect(standIn.syncs.length).toBeLessThanOrEqual(3);

  await page.getByRole("button", { name: WRITE }).click();
  await page.getByText("09 trang đã tạo").waitFor();
  const behind = await workbookBehind(excel);
  expect([...ownSheets(behind).values()].sort()).toEqual(
    [
      "Xếp hạng",
      "Lĩnh vực",
      "Tiêu chí",
      "Qua các năm",
      "Phụ lục I",
      "Phụ lục II",
      "Dự thảo báo cáo",
      "Kế hoạch khắc phục",
      "Kiểm tra số liệu",
    ].sort(),
  );
  expect(comparable(behind)).toEqual(comparable(await writtenByCommandLine("--unit", UNIT)));
  expect(faults).toEqual([]);
});

test("the ribbon's command writes the sheets of the peer group, without the pane", async () => {
  const excel = await openInExcel(pages, "commands", sample);
  await ribbonOf(excel.page).press("createSummary");
  expect(comparable(await workbookBehind(excel))).toEqual(comparable(await writtenByCommandLine()));
  expect(await ribbonOf(excel.page).dialogs()).toEqual([]);
  expect(excel.faults).toEqual([]);
});

test("the ribbon's command goes on with the unit that was chosen in the pane", async () => {
  const excel = await openInExcel(pages, "commands", sample);
  await excel.page.evaluate((unit) => {
    localStorage.setItem("par-index.unit", unit);
  }, UNIT);
  await ribbonOf(excel.page).press("createSummary");
  expect(comparable(await workbookBehind(excel))).toEqual(
    comparable(await writtenByCommandLine("--unit", UNIT)),
  );
});

test("the ribbon's command says in a window why it wrote nothing", async () => {
  const { page, standIn } = await openInExcel(pages, "commands", MEETINGS);
  const ribbon = ribbonOf(page);
  const pressed = ribbon.press("createSummary");
  for (let wait = 0; (await ribbon.dialogs()).length === 0 && wait < 300; wait++)
    await page.waitForTimeout(50);
  const [dialog = ""] = await ribbon.dialogs();
  expect(dialog).toContain("message.html");
  await ribbon.closeDialog();
  await pressed;
  expect(standIn.book.sheets.map(({ name }) => name)).toEqual(["Lịch họp"]);
});

test("an Excel of ExcelApi 1.9 tells merged areas by a copy of the workbook, in parts", async () => {
  const { page, standIn, faults } = await openInExcel(pages, "taskpane", sample, { api: "1.9" });
  await page.getByTestId("rank").waitFor();
  expect([await text(page, "rank"), await text(page, "total")]).toEqual(["01/08", "88,21 / 100 điểm"]);
  expect(standIn.copies).toBe(1);
  expect(faults).toEqual([]);
});

test("an Excel below ExcelApi 1.9 is told so in plain words, with the way to the standalone page", async () => {
  const { page, standIn, faults } = await openInExcel(pages, "taskpane", sample, { api: "1.8" });
  await page.getByRole("heading", { name: "Phiên bản Excel này chưa dùng được ngăn phân tích" }).waitFor();
  expect(await page.getByRole("link", { name: "Mở trang độc lập" }).getAttribute("href")).toBe(
    "standalone.html",
  );
  await picture(page, "excel-320-old");
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(standIn.syncs).toHaveLength(0);
  expect(faults).toEqual([]);
});

test("a workbook without a scoring table is met with what each sheet lacks, and the sample", async () => {
  const { page, faults } = await openInExcel(pages, "taskpane", MEETINGS);
  await page.getByRole("heading", { name: "Chưa nhận ra bảng chấm điểm" }).waitFor();
  expect(await page.getByRole("alert").innerText()).toContain("Lịch họp");
  expect(await page.getByRole("link", { name: /mẫu/ }).getAttribute("href")).toBe(`samples/${SAMPLE}`);
  await picture(page, "excel-320-no-table");
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(faults).toEqual([]);
});

test("the pane says that Excel waits for a cell, goes on with Enter, and says what Excel did not take", async () => {
  const { page, standIn, faults } = await openInExcel(pages, "taskpane", sample);
  await page.getByTestId("rank").waitFor();
  standIn.manners.drop("PageLayout.zoom=");
  standIn.manners.editing = true;
  await page.getByRole("button", { name: WRITE }).click();
  await page.getByText("Excel đang chờ anh/chị nhập xong một ô – nhấn Enter").waitFor();
  standIn.endEditing();
  await page.getByText("09 trang đã tạo").waitFor();
  await page.getByText("Chưa đặt được: in vừa một trang (09 trang).").waitFor();
  expect(await page.getByText("Excel đang chờ").count()).toBe(0);
  await picture(page, "excel-320-missing");
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(faults).toEqual([]);
});

test("Vietnamese is known in each form that Excel may tell it in", async () => {
  for (const uiLocale of ["vi", 1066, null]) {
    const { page } = await openInExcel(pages, "taskpane", sample, { uiLocale });
    await page.getByRole("button", { name: WRITE }).waitFor();
  }
});

test("the ribbon's command says in a window what Excel did not take", async () => {
  const { page, standIn } = await openInExcel(pages, "commands", sample);
  standIn.manners.refuse("WorksheetFreezePanes.freezeAt()");
  const ribbon = ribbonOf(page);
  const pressed = ribbon.press("createSummary");
  for (let wait = 0; (await ribbon.dialogs()).length === 0 && wait < 300; wait++)
    await page.waitForTimeout(50);
  const [dialog = ""] = await ribbon.dialogs();
  expect(messageIn(dialog).text).toContain("Chưa đặt được: cố định dòng, cột tiêu đề");
  // The window itself, at the address that desktop Excel makes of it.
  const window = await page.context().newPage();
  const { url } = JSON.parse(dialog) as { url: string };
  await window.goto(`${url}?_host_Info=Excel$Win32$16.01$vi-VN$$isDialog$$0`);
  expect(await window.locator("#text").innerText()).toBe(messageIn(dialog).text);
  await ribbon.closeDialog();
  await pressed;
});
