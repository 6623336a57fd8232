/** Every view that the pane has, opened one after the other as a person opens them; the workbook stays as it was. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";

const REPORT = readFileSync(join(__dirname, "..", "report", "check", "bao-cao-bach-thong-2022.txt"), "utf8");

const TABS = ["Lĩnh vực", "Vì sao", "Tiêu chí", "So sánh", "Cảnh báo"];

/** Pages behind the menu, with a text by which each is known to be there. */
const TOOLS = {
  "Giả định điểm": "Thử thay điểm",
  "Nhìn cả khối": /đơn vị có điểm/,
  "Báo cáo Word": "Dùng mẫu Word của đơn vị…",
  "Đối chiếu giữa các năm": "Chọn tệp năm trước…",
  "Cách đọc bảng": "Sẽ đọc được",
  "Kiểm tra báo cáo": "Nội dung báo cáo",
  "Thiết lập": "Lưu thiết lập",
} as const;

/** @param look is called with the name of each view while it is on screen */
export async function everyView(page: Page, look: (view: string) => Promise<void>): Promise<void> {
  await page.getByTestId("rank").waitFor();
  await look("first-run");
  await page.getByRole("button", { name: "Đã hiểu" }).click();
  await page.getByTestId("proof").locator("summary").click();
  await look("proof");
  await page.getByTestId("proof").locator("summary").click();
  for (const tab of TABS) {
    await page.getByRole("tab", { name: tab }).click();
    await page.getByRole("tabpanel", { name: tab }).getByRole("button").first().waitFor();
    await look(tab);
  }
  await page.getByRole("tab", { name: "Lĩnh vực" }).click();
  await page.getByRole("combobox", { name: "Đơn vị", exact: true }).click();
  await page.getByRole("listbox").waitFor();
  await look("units");
  await page.keyboard.press("Escape");
  for (const [tool, known] of Object.entries(TOOLS)) {
    await page.getByRole("button", { name: "Công cụ" }).click();
    await page.getByRole("menu").waitFor();
    if (tool === "Giả định điểm") await look("menu");
    await page.getByRole("menuitem", { name: tool }).click();
    await page.getByText(known).first().waitFor();
    await look(tool);
    if (tool === "Nhìn cả khối") {
      for (const tab of ["Lĩnh vực", "Biến động", "Tiêu chí"]) {
        await page.getByRole("tab", { name: tab }).click();
        await page.getByRole("tabpanel", { name: tab }).getByRole("button").first().waitFor();
        await look(`${tool} ${tab}`);
      }
    }
    if (tool === "Kiểm tra báo cáo") {
      await page.getByRole("textbox", { name: "Nội dung báo cáo" }).fill(REPORT);
      await page.getByRole("button", { name: "Kiểm tra nội dung đã dán" }).click();
      await page.getByTestId("checked").waitFor();
      await look("checked");
    }
    await page.getByRole("button", { name: "Quay lại kết quả" }).click();
    await page.getByTestId("rank").waitFor();
  }
}
