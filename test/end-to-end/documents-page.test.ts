/** "Báo cáo Word" as a user has it: what is downloaded says what the command line says, with what people edited. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Document, Packer, Paragraph, TextRun } from "docx";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { FileHost } from "../../src/hosts/file/file-host";
import { readDocx } from "../../src/hosts/word/read-docx";
import type { Snapshot } from "../../src/workbook/snapshot";
import { accessibilityFaults } from "./accessibility";
import { neverIdle, Pages, picture, watch, type Look } from "./browser";
import { openInExcel, typeOver } from "./in-excel";

const ROOT = join(__dirname, "..", "..");
const SAMPLE = "cchc-cap-huyen-2021-2022.xlsx";
const UNIT = "Huyện Bạch Thông";
const ALL = "Tải báo cáo của tất cả 08 đơn vị";

let pages: Pages;
let sample: Snapshot;
let folder: string;
beforeAll(async () => {
  pages = await Pages.start();
  sample = await FileHost.open(readFileSync(join(ROOT, "samples", SAMPLE)), SAMPLE).read();
  folder = mkdtempSync(join(tmpdir(), "par-index-reports-"));
  const cli = join(ROOT, "dist", "cli", "par-index.js");
  const made = spawnSync(
    process.execPath,
    [cli, "report", join(ROOT, "samples", SAMPLE), "--all", "-o", folder],
    { encoding: "utf8" },
  );
  expect([made.status, made.stderr]).toEqual([0, ""]);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await pages.stop();
});

/** The text of a report as the command line makes it. */
function byCommandLine(unit: string): string {
  return readDocx(readFileSync(join(folder, `${unit}.docx`))).text;
}

async function standalone(
  look: Look,
  { idle = true } = {},
): Promise<{ page: Page; faults: readonly string[] }> {
  const context = await pages.context(look);
  const page = await context.newPage();
  if (!idle) await neverIdle(page);
  const faults = watch(page, pages.url);
  await page.goto(`${pages.url}/standalone.html?sample=${SAMPLE}`);
  await page.getByTestId("rank").waitFor();
  return { page, faults };
}

async function openPage(page: Page): Promise<void> {
  await page.getByTestId("rank").waitFor();
  await page.getByRole("button", { name: "Công cụ" }).click();
  await page.getByRole("menuitem", { name: "Báo cáo Word" }).click();
  await page.getByRole("heading", { name: "Báo cáo Word" }).waitFor();
}

/** The file that a press gives, by name and bytes. */
async function downloaded(page: Page, button: string): Promise<{ name: string; bytes: Uint8Array }> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test("in the standalone page: the Word file of the unit shown is that of the command line", async () => {
  const { page, faults } = await standalone({ width: 320 });
  await openPage(page);
  const { name, bytes } = await downloaded(page, `Tải báo cáo của ${UNIT}`);
  expect(name).toBe("Bao cao CCHC 2022 - Huyen Bach Thong.docx");
  expect(readDocx(bytes).text).toBe(byCommandLine(UNIT));
  await page.getByText(`Đã lập xong tệp “Bao cao CCHC 2022 - Huyen Bach Thong.docx”.`).waitFor();
  expect(faults).toEqual([]);
});

test("all units in one archive, each file by its unit's name and as the command line has it", async () => {
  const { page, faults } = await standalone({ width: 320 });
  await openPage(page);
  const { name, bytes } = await downloaded(page, ALL);
  expect(name).toBe("Bao cao CCHC 2022 - tat ca 08 van ban.zip");
  const files = unzipSync(bytes);
  expect(Object.keys(files).sort()).toEqual(readdirSync(folder).sort());
  for (const [file, report] of Object.entries(files))
    expect(readDocx(report).text).toBe(byCommandLine(file.replace(".docx", "")));
  await page.getByText("Đã lập xong 08 văn bản").waitFor();
  await picture(page, "documents-320-made");
  expect(faults).toEqual([]);
});

test("a run that is stopped gives no file and says so; it can be begun again", async () => {
  const { page } = await standalone({ width: 320 }, { idle: false });
  await openPage(page);
  const downloads: string[] = [];
  page.on("download", (download) => downloads.push(download.suggestedFilename()));
  // What makes reports comes only after the press on "Dừng".
  let release: () => void = () => undefined;
  const stopped = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/*.js", async (route) => {
    await stopped;
    await route.continue();
  });
  await page.getByRole("button", { name: ALL }).click();
  await page.getByText("Đang chuẩn bị…").first().waitFor();
  await picture(page, "documents-320-making");
  await page.getByRole("button", { name: "Dừng", exact: true }).click();
  release();
  await page.getByText("Đã dừng, chưa có tệp nào được tải về.").waitFor();
  await picture(page, "documents-320-stopped");
  expect(downloads).toEqual([]);
  await downloaded(page, ALL);
  expect(downloads).toEqual(["Bao cao CCHC 2022 - tat ca 08 van ban.zip"]);
});

test("in Excel: what people edited in the draft goes into the Word file", async () => {
  const { page, standIn, faults } = await openInExcel(pages, "taskpane", sample);
  await openPage(page);
  const untouched = await downloaded(page, `Tải báo cáo của ${UNIT}`);
  expect(readDocx(untouched.bytes).text).toBe(byCommandLine(UNIT));
  await page.getByRole("button", { name: "Quay lại kết quả" }).click();
  await page.getByRole("button", { name: "Tạo bảng tổng hợp và dự thảo báo cáo" }).click();
  await page.getByText(/\d trang đã tạo/).waitFor();
  typeOver(
    standIn,
    "Dự thảo báo cáo",
    "Bên cạnh những kết quả đạt được",
    "còn có nhiều hạn chế",
    "còn một số hạn chế",
  );
  await openPage(page);
  const { bytes } = await downloaded(page, `Tải báo cáo của ${UNIT}`);
  expect(readDocx(bytes).text).toContain("Chỉ số CCHC năm 2022 còn một số hạn chế.");
  expect(faults).toEqual([]);
});

async function template(...lines: readonly string[]): Promise<Buffer> {
  const children = lines.map((line) => new Paragraph({ children: [new TextRun(line)] }));
  return Buffer.from(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })));
}

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

test("an office's own Word file is filled; what in it is no place is told", async () => {
  const { page, faults } = await standalone({ width: 320 });
  await openPage(page);
  const input = page.locator("input[type=file]");
  await input.setInputFiles({
    name: "mau-phong-noi-vu.docx",
    mimeType: DOCX,
    buffer: await template("{{đơn vị}} đạt {{tổng điểm}} điểm, {{xếp loại}}", "{{mở đầu}}"),
  });
  await page.getByText("Đang dùng mẫu “mau-phong-noi-vu.docx”, 03 chỗ điền").waitFor();
  await page.getByText("Mẫu có chỗ điền không nhận ra: {{xếp loại}}").waitFor();
  await page.getByText("Các chỗ điền dùng được").click();
  await picture(page, "documents-320-template");
  expect(await accessibilityFaults(page)).toEqual([]);
  const { bytes } = await downloaded(page, `Tải báo cáo của ${UNIT}`);
  const { text } = readDocx(bytes);
  expect(text).toContain(`${UNIT} đạt 88,21 điểm, {{xếp loại}}`);
  expect(text).toContain("Quyết định số 501/QĐ-UBND");
  await page.getByRole("button", { name: "Bỏ mẫu" }).click();
  expect(readDocx((await downloaded(page, `Tải báo cáo của ${UNIT}`)).bytes).text).toBe(byCommandLine(UNIT));
  await input.setInputFiles({ name: "anh.docx", mimeType: DOCX, buffer: Buffer.from("không phải Word") });
  await page.getByText("Tệp này không phải văn bản Word").waitFor();
  expect(faults).toEqual([]);
});

test("after writing, the standalone page gives the report as Word and as text, with what was edited", async () => {
  const { page, faults } = await standalone({ width: 320 });
  await page.getByRole("button", { name: "Tạo bảng tổng hợp và dự thảo báo cáo" }).click();
  await page.getByRole("button", { name: "Tải báo cáo Word" }).waitFor();
  await picture(page, "documents-320-downloads");
  const word = await downloaded(page, "Tải báo cáo Word");
  expect([word.name, readDocx(word.bytes).text]).toEqual([
    "Bao cao CCHC 2022 - Huyen Bach Thong.docx",
    byCommandLine(UNIT),
  ]);
  const loading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Việc khác" }).click();
  await page.getByRole("menuitem", { name: "Tải báo cáo (.txt)" }).click();
  const download = await loading;
  const text = { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  expect(text.name).toBe("Bao cao CCHC 2022 - Huyen Bach Thong.txt");
  expect(Buffer.from(text.bytes).toString("utf8")).toContain("88,21/100 điểm");
  expect(faults).toEqual([]);
});

describe.each([
  [320, "light"],
  [320, "dark"],
] as const)("the page at %d px, %s", (width, scheme) => {
  test("is readable by all", async () => {
    const { page, faults } = await standalone({ width, scheme });
    await openPage(page);
    await picture(page, `documents-${width}-${scheme}`);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});
