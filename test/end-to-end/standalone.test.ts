/** The standalone page as a user has it: open, look, write, take the file away. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { sheet } from "../making/snapshot";
import { xlsxOf } from "../making/xlsx";
import { comparedParts } from "../hosts/file/compared-parts";
import { MOMENT, Pages, picture, watch, type Look } from "./browser";

const ROOT = join(__dirname, "..", "..");
const SAMPLE = "cchc-cap-huyen-2021-2022.xlsx";
const UNIT = "Huyện Bạch Thông";
const WRITE = "Tạo bảng tổng hợp và dự thảo báo cáo";

let pages: Pages;
beforeAll(async () => {
  pages = await Pages.start();
});
afterAll(async () => {
  await pages.stop();
});

async function open(look: Look, search = ""): Promise<{ page: Page; faults: readonly string[] }> {
  const context = await pages.context(look);
  const page = await context.newPage();
  const faults = watch(page, pages.url);
  await page.goto(`${pages.url}/standalone.html${search}`);
  return { page, faults };
}

async function openSample(look: Look): Promise<{ page: Page; faults: readonly string[] }> {
  const opened = await open(look);
  await opened.page.getByRole("button", { name: "Mở tệp mẫu" }).click();
  await opened.page.getByTestId("rank").waitFor();
  return opened;
}

async function text(page: Page, testId: string): Promise<string> {
  return (await page.getByTestId(testId).innerText()).replace(/\s+/g, " ");
}

test("the sample's answer is there at once: rank, total and changes of Bạch Thông", async () => {
  const { page, faults } = await openSample({ width: 320 });
  expect(await text(page, "rank")).toBe("01/08");
  expect(page.workers()).toHaveLength(1);
  expect(await text(page, "total")).toBe("88,21 / 100 điểm");
  const answer = await page.getByRole("region", { name: "Kết quả chung" }).innerText();
  expect(answer).toContain("tăng 6,86 điểm");
  expect(answer).toContain("giữ nguyên bậc");
  expect(answer).toContain("Năm 2021: 81,35/100 điểm, hạng 01/08");
  const area = page.getByRole("listitem").filter({ hasText: "Công tác chỉ đạo, điều hành" });
  expect(await area.innerText()).toContain("do điểm tối đa: −0,924; do kết quả: +0,134");
  expect(faults).toEqual([]);
});

test("the button writes the sheets; the file taken away is what the command line writes", async () => {
  const { page, faults } = await openSample({ width: 450 });
  const planned = await page.getByText(/^Ghi \d+ trang mới/).innerText();
  const count = Number(/\d+/.exec(planned)?.[0]);
  await page.getByRole("button", { name: WRITE }).click();
  await page.getByText(`${count} trang đã tạo`).waitFor();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Tải sổ tính" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("cchc-cap-huyen-2021-2022-tong-hop.xlsx");

  const folder = mkdtempSync(join(tmpdir(), "par-index-page-"));
  const ours = join(folder, "page.xlsx");
  const theirs = join(folder, "cli.xlsx");
  await download.saveAs(ours);
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      join(ROOT, "dist", "cli", "par-index.js"),
      "write",
      join(ROOT, "samples", SAMPLE),
      "-o",
      theirs,
      "--unit",
      UNIT,
    ],
    { env: { ...process.env, SOURCE_DATE_EPOCH: String(MOMENT.seconds), TZ: MOMENT.zone }, encoding: "utf8" },
  );
  expect([status, stderr]).toEqual([0, ""]);
  // Each is packed by the deflate at hand; what is packed is the same, byte for byte.
  const { changed, added, lost } = comparedParts(readFileSync(theirs), readFileSync(ours));
  expect([changed, added, lost]).toEqual([[], [], []]);
  rmSync(folder, { recursive: true });
  expect(faults).toEqual([]);
});

test("a figure leads to its cell: by mouse, and by keyboard with its address told", async () => {
  const { page } = await openSample({ width: 1200, height: 800 });
  const sheets = page.getByRole("complementary", { name: "Số liệu nguồn" });
  await page.getByTestId("total").getByRole("button", { name: "88,21" }).click();
  await sheets.getByText("88,21", { exact: true }).first().waitFor();
  const total = await sheets.getByRole("gridcell", { selected: true }).innerText();
  expect(total).toBe("88,21");

  const area = page.getByRole("listitem").filter({ hasText: "Cải cách thể chế" });
  const figure = area.getByRole("button", { name: "10,35" });
  await figure.focus();
  const described = (await figure.getAttribute("aria-describedby")) ?? "";
  expect(await page.locator(`#${described}`).textContent()).toMatch(/^Nguồn: ô 'Năm 2022'!E\d+/);
  await page.getByRole("tooltip").waitFor();
  await page.keyboard.press("Enter");
  expect(await sheets.getByRole("gridcell", { selected: true }).innerText()).toBe("10,35");
  await picture(page, "standalone-1200-source");
});

test("units are found without marks, and another unit's figures follow", async () => {
  const { page } = await openSample({ width: 320 });
  const picker = page.getByRole("combobox", { name: "Đơn vị", exact: true });
  await picker.fill("pac nam");
  await picture(page, "standalone-320-search");
  expect(await page.getByRole("listbox").getByRole("option").allInnerTexts()).toEqual(["Huyện Pác Nặm"]);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Huyện Pác Nặm" }).waitFor();
  expect(await text(page, "rank")).toMatch(/^0\d\/08$/);
});

test("one year alone shows no changes and says why", async () => {
  const { page } = await openSample({ width: 320 });
  await page.getByRole("combobox", { name: "Năm đánh giá / năm so sánh" }).selectOption("Chỉ 2022");
  const answer = page.getByRole("region", { name: "Kết quả chung" });
  expect(await answer.innerText()).toContain("Không so sánh với năm khác");
  expect(await answer.innerText()).not.toContain("tăng");
});

async function askRemoval(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Việc khác" }).click();
  await page.getByRole("menuitem", { name: "Xóa các trang đã tạo" }).click();
}

test("what was written can be looked at, and removed after a question", async () => {
  const { page } = await openSample({ width: 1200, height: 800 });
  await page.getByRole("button", { name: WRITE }).click();
  await page.getByRole("button", { name: "Mở trang" }).click();
  await page.getByRole("menuitem", { name: "Mở trang “Xếp hạng”" }).click();
  const sheets = page.getByRole("complementary", { name: "Số liệu nguồn" });
  await sheets.getByText(UNIT).first().waitFor();
  await picture(page, "standalone-1200-written");
  await askRemoval(page);
  await page.getByRole("button", { name: "Giữ lại" }).click();
  await page
    .getByText(/trang đã tạo$/)
    .first()
    .waitFor();
  await askRemoval(page);
  await picture(page, "standalone-1200-removal");
  await page.getByRole("button", { name: "Xóa", exact: true }).click();
  await page.getByText(/^Đã xóa \d+ trang/).waitFor();
  expect(await page.getByRole("button", { name: WRITE }).count()).toBe(1);
});

test("a file that is no workbook is refused with the reason, and another can be opened", async () => {
  const { page } = await open({ width: 320 });
  await page.locator("input[type=file]:not([multiple])").setInputFiles({
    name: "thư mời.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("Kính gửi: các phòng, ban"),
  });
  await page.getByRole("heading", { name: "Chưa đọc được sổ tính" }).waitFor();
  await picture(page, "standalone-320-refused");
  expect(await page.getByRole("alert").innerText()).toContain("không phải sổ tính Excel");
  await page.getByRole("button", { name: "Mở tệp khác" }).click();
  await page.getByRole("button", { name: "Mở tệp mẫu" }).click();
  await page.getByTestId("rank").waitFor();
});

test("a workbook without a scoring table is met with what each sheet lacks, and the sample", async () => {
  const { page } = await open({ width: 320 });
  await page.locator("input[type=file]:not([multiple])").setInputFiles({
    name: "lịch họp.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from(xlsxOf(sheet("Lịch họp", [["Thứ hai"], ["Họp giao ban"]]))),
  });
  await page.getByRole("heading", { name: "Chưa nhận ra bảng chấm điểm" }).waitFor();
  await picture(page, "standalone-320-no-table");
  expect(await page.getByRole("alert").innerText()).toContain("Lịch họp");
  await page.getByRole("button", { name: "Mở tệp mẫu" }).click();
  await page.getByTestId("rank").waitFor();
});

test("the page in English, where it is asked for", async () => {
  const { page } = await open({ width: 450 }, `?lang=en&sample=${SAMPLE}`);
  await page.getByTestId("rank").waitFor();
  expect(await text(page, "total")).toBe("88.21 / 100 points");
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  await picture(page, "standalone-450-english");
});

test("the page of the pane in Excel names scripts of at most 250 kB as they travel", () => {
  const web = join(__dirname, "../../dist/web");
  // What only Internet Explorer loads is not counted: Excel's browser of today skips it.
  const html = readFileSync(join(web, "taskpane.html"), "utf8").replaceAll(/<script nomodule[^>]*>/g, "");
  const scripts = [...html.matchAll(/src="?([^": >]+\.js)/g)];
  const sizes = scripts.map(([, name = ""]) => gzipSync(readFileSync(join(web, name))).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(50_000);
  expect(total).toBeLessThanOrEqual(250_000);
});

test("the first load is small: at most 250 kB as it travels", async () => {
  const context = await pages.context({ width: 320 });
  const page = await context.newPage();
  const scripts: Promise<Buffer>[] = [];
  page.on("response", (response) => {
    if (response.url().endsWith(".js")) scripts.push(response.body());
  });
  await page.goto(`${pages.url}/standalone.html`);
  await page.getByRole("button", { name: "Mở tệp mẫu" }).waitFor();
  const sizes = (await Promise.all(scripts)).map((script) => gzipSync(script).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(50_000);
  expect(total).toBeLessThanOrEqual(250_000);
});
