/** Years held against each other: last year in another file, and criteria that a person says are the same. */
import type { Page } from "playwright-core";
import { sheet, snapshotOf, type MadeCell, type MadeSheet } from "../making/snapshot";
import { xlsxOf } from "../making/xlsx";
import { accessibilityFaults } from "./accessibility";
import { Pages, picture, watch, type Look } from "./browser";
import { fold } from "../../src/text/fold";
import { readStored } from "../../src/reading/settings/settings";
import { openInExcel, workbookBehind } from "./in-excel";

const HEADER = ["STT", "Nội dung", "Điểm tối đa", "Huyện Ba Bể", "Huyện Bạch Thông", "Huyện Chợ Đồn"];

function yearSheet(year: number, rows: readonly (readonly MadeCell[])[]): MadeSheet {
  return sheet(`Năm ${year}`, [[`KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`], [], HEADER, ...rows]);
}

const YEAR_2021 = yearSheet(2021, [
  ["I", "Công tác chỉ đạo, điều hành", 17.5, 16.5, 16.17, 15.1],
  ["1.1", "Kế hoạch cải cách hành chính", 7.5, 7, 7, 6.5],
  ["1.2", "Kiểm tra cải cách hành chính", 10, 9.5, 9.17, 8.6],
  ["II", "Cải cách thể chế", 10.5, 9.3, 9.17, 9.1],
  ["2.1", "Ban hành văn bản", 2.5, 2.3, 2.17, 2.1],
  ["2.2", "Theo dõi thi hành pháp luật", 8, 7, 7, 7],
  [null, "Tổng điểm", 28, 25.8, 25.34, 24.2],
]);

const YEAR_2022 = yearSheet(2022, [
  ["I", "Công tác chỉ đạo, điều hành", 16.5, 14.1, 14.5, 15.2],
  ["1.1", "Xây dựng chương trình hành động", 6.5, 5.1, 6.5, 6],
  ["1.2", "Kiểm tra cải cách hành chính", 10, 9, 8, 9.2],
  ["II", "Cải cách thể chế", 10.5, 10, 10.35, 10],
  ["2.1", "Ban hành văn bản", 2.5, 2, 2.35, 2.5],
  ["2.2", "Theo dõi tình hình thi hành pháp luật và xử lý kết quả", 8, 8, 8, 7.5],
  [null, "Tổng điểm", 27, 24.1, 24.85, 25.2],
]);

let pages: Pages;
beforeAll(async () => {
  pages = await Pages.start();
});
afterAll(async () => {
  await pages.stop();
});

function fileOf(name: string, ...sheets: readonly MadeSheet[]) {
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(xlsxOf(...sheets)) };
}

async function openFile(look: Look, ...sheets: readonly MadeSheet[]) {
  const context = await pages.context(look);
  const page = await context.newPage();
  const faults = watch(page, pages.url);
  await page.goto(`${pages.url}/standalone.html`);
  await page.locator("input[type=file]:not([multiple])").setInputFiles(fileOf("năm nay.xlsx", ...sheets));
  await page.getByTestId("rank").waitFor();
  return { page, faults };
}

async function chooseBase(page: Page, file: ReturnType<typeof fileOf>): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Chọn tệp năm trước…" }).click();
  await (await choosing).setFiles(file);
}

/** The file of last year gives the changes, and they go when it goes. */
async function withAndWithoutBase(page: Page, name: string): Promise<void> {
  const answer = page.getByRole("region", { name: "Kết quả chung" });
  await page.getByRole("combobox", { name: "Đơn vị", exact: true }).fill("bach thong");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Huyện Bạch Thông" }).waitFor();
  await page.getByRole("button", { name: "Đã hiểu" }).click();
  await picture(page, `${name}-no-base`);
  expect(await answer.innerText()).not.toContain("Năm 2021");
  await chooseBase(page, fileOf("năm trước.xlsx", YEAR_2021));
  await page.getByText("Năm trước lấy từ tệp “năm trước.xlsx”.").waitFor();
  expect(await answer.innerText()).toContain("Năm 2021: 25,34/28 điểm, hạng 02/03");
  expect(await answer.innerText()).toContain("giảm 0,49 điểm");
  await picture(page, `${name}-base`);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole("button", { name: "Bỏ tệp này" }).click();
  await page.getByText("Chưa có số liệu năm trước.").waitFor();
  expect(await answer.innerText()).not.toContain("Năm 2021");
}

test("last year's file is read beside the one at hand, and taken away again", async () => {
  const { page, faults } = await openFile({ width: 320 }, YEAR_2022);
  await withAndWithoutBase(page, "standalone-320-light");
  expect(faults).toEqual([]);
});

test("in Excel too, at the dark theme", async () => {
  const { page, faults } = await openInExcel(pages, "taskpane", snapshotOf(YEAR_2022), { theme: "dark" });
  await page.getByTestId("rank").waitFor();
  await withAndWithoutBase(page, "excel-320-dark");
  expect(faults).toEqual([]);
});

test("a file without last year's table is said to be of no use", async () => {
  const { page } = await openFile({ width: 320 }, YEAR_2022);
  await chooseBase(page, fileOf("lịch họp.xlsx", sheet("Lịch họp", [["Thứ hai"], ["Họp giao ban"]])));
  await page.getByText(/Không đọc được bảng chấm điểm của năm khác trong tệp “lịch họp.xlsx”/).waitFor();
});

async function openMatching(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Công cụ" }).click();
  await page.getByRole("menuitem", { name: /Đối chiếu giữa các năm/ }).click();
  await page.getByRole("heading", { name: "Lĩnh vực, tiêu chí" }).waitFor();
}

test.each(["light", "dark"] as const)(
  "a renamed criterion is matched by hand and kept, Office %s",
  async (theme) => {
    const excel = await openInExcel(pages, "taskpane", snapshotOf(YEAR_2021, YEAR_2022), { theme });
    const { page, faults } = excel;
    await page.getByTestId("rank").waitFor();
    await openMatching(page);
    await picture(page, `excel-320-${theme}-matching`);
    expect(await accessibilityFaults(page)).toEqual([]);
    const renamed = page.getByRole("combobox", {
      name: "“1.1. Xây dựng chương trình hành động” năm 2021 là",
    });
    expect(await renamed.inputValue()).toBe("?none");
    await renamed.selectOption("1.1. Kế hoạch cải cách hành chính");
    await page.getByRole("button", { name: /^Đúng: 2\.2\. Theo dõi/ }).click();
    await picture(page, `excel-320-${theme}-matching-chosen`);
    await page.getByRole("button", { name: "Lưu 02 thay đổi" }).click();
    await page.getByText("Đã lưu đối chiếu vào sổ tính. Số liệu đã được tính lại.").waitFor();
    await picture(page, `excel-320-${theme}-matching-kept`);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.getByText(/^Cần xác nhận/).count()).toBe(0);
    expect(
      readStored(await workbookBehind(excel)).corrections.criteria.map(({ baseCriterion }) => baseCriterion),
    ).toEqual([
      `I/1.1:${fold("Kế hoạch cải cách hành chính")}`,
      `II/2.2:${fold("Theo dõi thi hành pháp luật")}`,
    ]);
    await page.getByRole("button", { name: "Quay lại kết quả" }).click();
    await page.getByRole("tab", { name: "Cảnh báo" }).click();
    expect(await page.getByTestId("findings").innerText()).not.toMatch(
      /Xây dựng chương trình hành động|Theo dõi tình hình/,
    );
    expect(faults).toEqual([]);
  },
);
