/** What a view shows leaves the pane: as a table on the clipboard, and its charts as pictures. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { ARTIFACTS, Pages, watch } from "./browser";

let pages: Pages;
beforeAll(async () => {
  pages = await Pages.start();
});
afterAll(async () => {
  await pages.stop();
});

async function copied(page: Page, tab: string): Promise<{ readonly text: string; readonly html: string }> {
  await page.getByRole("tab", { name: tab }).click();
  await page.getByRole("tabpanel", { name: tab }).getByRole("button", { name: "Chép bảng" }).click();
  await page.getByRole("button", { name: "Đã chép" }).waitFor();
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const of = async (type: string): Promise<string> => (await item?.getType(type))?.text() ?? "";
    return { text: await of("text/plain"), html: await of("text/html") };
  });
}

/** Width and height of a PNG, which must be one. */
function sizeOf(bytes: Buffer): readonly [number, number] {
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test("every view is copied as a table, every chart is taken as a picture that is not empty", async () => {
  const context = await pages.context({ width: 320 });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  const faults = watch(page, pages.url);
  await page.goto(`${pages.url}/standalone.html?sample=cchc-cap-huyen-2021-2022.xlsx`);
  await page.getByTestId("rank").waitFor();
  const areas = await copied(page, "Lĩnh vực");
  expect(areas.text).toContain("II\tCải cách thể chế\t10,35\t10,5\t98,57\t0,15\t02/08");
  expect(areas.html).toContain("10.35");
  const why = await copied(page, "Vì sao");
  expect(why.text).toContain("Do kết quả thực hiện");
  const criteria = await copied(page, "Tiêu chí");
  expect(criteria.text.split("\n").length).toBeGreaterThan(20);
  const comparison = await copied(page, "So sánh");
  expect(comparison.text).toContain("Chênh lệch");

  for (const tab of ["Vì sao", "So sánh"]) {
    await page.getByRole("tab", { name: tab }).click();
    await page.locator("svg.recharts-surface").first().waitFor();
    const buttons = page.getByRole("button", { name: /^Tải ảnh: / });
    await buttons.first().waitFor();
    for (let at = 0; at < (await buttons.count()); at++) {
      const downloading = page.waitForEvent("download");
      await buttons.nth(at).click();
      const download = await downloading;
      expect(download.suggestedFilename()).toMatch(/^Huyen Bach Thong.*\.png$/);
      const bytes = readFileSync(await download.path());
      const [width, height] = sizeOf(bytes);
      expect(width).toBeGreaterThan(600);
      expect(height).toBeGreaterThan(200);
      // Of one colour it would be a few hundred bytes.
      expect(bytes.length).toBeGreaterThan(4000);
      await download.saveAs(join(ARTIFACTS, `chart-${tab}-${at}.png`));
    }
  }
  expect(faults).toEqual([]);
});
