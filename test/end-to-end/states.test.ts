/** Workbooks that hold little or much: each view says what there is, readable by all, nothing cut off at the edge. */
import type { Page } from "playwright-core";
import { STATES, type StateName } from "../making/states";
import { accessibilityFaults } from "./accessibility";
import { Pages, picture, watch } from "./browser";
import { smallTargets, stickingOut } from "./targets";

let pages: Pages;
beforeAll(async () => {
  pages = await Pages.start();
});
afterAll(async () => {
  await pages.stop();
});

const TABS = ["Lĩnh vực", "Vì sao", "Tiêu chí", "So sánh", "Cảnh báo"];

/** What the page has to say of each. */
const SAID: Readonly<Record<Exclude<StateName, "no-table" | "units-63" | "units-3321">, readonly RegExp[]>> =
  {
    "one-unit": [/không xếp hạng/],
    "one-year": [/Chọn tệp năm trước/],
    "percent-only": [/86,21%/, /Cao hơn bình quân khối \(81,357%\) 4,853 điểm phần trăm/],
    "units-168": [/\/168/],
    "long-names": [/Cần anh\/chị trả lời/, /tạm tính/],
    doubt: [/Cần anh\/chị trả lời/, /tạm tính/, /Hãy trả lời câu hỏi về cách đọc bảng trước khi ghi/],
  };

async function open(state: StateName): Promise<{ page: Page; faults: readonly string[] }> {
  const page = await (await pages.context({ width: 320, height: 640 })).newPage();
  const faults = watch(page, pages.url);
  await page.goto(`${pages.url}/standalone.html`);
  await page.locator("input[type=file]:not([multiple])").setInputFiles({
    name: `${state}.xlsx`,
    mimeType: "application/octet-stream",
    buffer: Buffer.from(STATES[state]()),
  });
  return { page, faults };
}

async function wrong(page: Page): Promise<readonly string[]> {
  return [...(await accessibilityFaults(page)), ...(await smallTargets(page)), ...(await stickingOut(page))];
}

test.each(Object.entries(SAID))("%s", async (state, said) => {
  const { page, faults } = await open(state as keyof typeof SAID);
  await page.getByTestId("rank").waitFor();
  await page.getByRole("button", { name: "Tiếp", exact: true }).click();
  await page.getByText("2/3").waitFor();
  await page.getByRole("button", { name: "Đã hiểu" }).click();
  for (const text of said) await page.getByText(text).first().waitFor();
  const found: string[] = [];
  for (const tab of TABS) {
    await page.getByRole("tab", { name: tab }).click();
    await page.getByRole("tabpanel", { name: tab }).waitFor();
    found.push(...(await wrong(page)).map((fault) => `${tab}: ${fault}`));
    await picture(page, `state-${state}-${tab.replaceAll(" ", "-")}`);
  }
  expect(found).toEqual([]);
  if (state === "percent-only")
    expect(await page.locator("#pane").innerText()).not.toMatch(/\/ ?100|\d điểm(?! phần trăm)/);
  expect(faults).toEqual([]);
});

test("no-table", async () => {
  const { page, faults } = await open("no-table");
  await page.getByRole("heading", { name: "Chưa nhận ra bảng chấm điểm" }).waitFor();
  expect(await wrong(page)).toEqual([]);
  await page.getByRole("button", { name: "Mở tệp mẫu" }).click();
  await page.getByTestId("rank").waitFor();
  expect(faults).toEqual([]);
});
