/** The jobs of an office, each counted in presses: the first ones take three at most. */
import type { Locator, Page } from "playwright-core";
import { Pages, watch } from "./browser";

const SAMPLE = "cchc-cap-huyen-2021-2022.xlsx";
const FEW = 3;

let pages: Pages;
beforeAll(async () => {
  pages = await Pages.start();
});
afterAll(async () => {
  await pages.stop();
});

/** Who presses, and how often. Typing a name and Enter is one. */
class Hand {
  presses = 0;

  constructor(readonly page: Page) {}

  async press(on: Locator): Promise<void> {
    this.presses++;
    await on.click();
  }

  async choose(field: string, typed: string): Promise<void> {
    this.presses++;
    await this.page.getByRole("combobox", { name: field, exact: true }).fill(typed);
    await this.page.keyboard.press("Enter");
  }

  tab(name: string): Promise<void> {
    return this.press(this.page.getByRole("tab", { name }));
  }
}

type Job = (hand: Hand, page: Page) => Promise<void>;

/** From the results of the unit; each ends with what the job was for. */
const JOBS: Readonly<Record<string, Job>> = {
  "where we stand and why": async (hand, page) => {
    expect(await page.getByTestId("rank").innerText()).toMatch(/^08\s*\/08$/);
    await hand.tab("Vì sao");
    await page.getByRole("heading", { name: /^Vì sao điểm thay đổi/ }).waitFor();
  },
  "lost points, why and who": async (hand, page) => {
    await hand.tab("Tiêu chí");
    await page.getByText(/^Bị trừ 16,22 điểm ở 38 tiêu chí$/).waitFor();
    await page
      .getByText(/^Lý do: /)
      .first()
      .waitFor();
    await page.getByText("Cơ quan thực hiện: Phòng Nội vụ").first().waitFor();
    await hand.press(page.getByRole("textbox", { name: "Tìm tiêu chí" }));
    await page.keyboard.type("van phong hdnd");
    await page
      .getByRole("status")
      .filter({ hasText: /^\d\d tiêu chí$/ })
      .waitFor();
    await page
      .getByText(/^Cơ quan thực hiện: Văn phòng HĐND/)
      .first()
      .waitFor();
  },
  "held against a rival": async (hand, page) => {
    await hand.tab("So sánh");
    await hand.choose("So với", "bach thong");
    await page.getByText(/^Thấp hơn Huyện Bạch Thông [\d,]+ điểm$/).waitFor();
    await page.getByRole("img", { name: /^Từ Huyện Bạch Thông/ }).waitFor();
    // What differs in an area, criterion by criterion.
    await hand.press(page.getByTestId("gaps").getByRole("button", { expanded: false }).first());
    await page.getByRole("img", { name: /^Từ Huyện Bạch Thông.*: 1\.\d/ }).waitFor();
  },
};

test("each job is done in three presses at most", async () => {
  const context = await pages.context({ width: 320, height: 600 });
  const page = await context.newPage();
  const faults = watch(page, pages.url);
  await page.addInitScript(() => {
    localStorage.setItem("par-index.hint-seen", "1");
  });
  await page.goto(`${pages.url}/standalone.html?sample=${SAMPLE}`);
  await page.getByRole("combobox", { name: "Đơn vị", exact: true }).fill("na ri");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Huyện Na Rì" }).waitFor();
  const taken: Record<string, number> = {};
  for (const [name, job] of Object.entries(JOBS)) {
    const hand = new Hand(page);
    await job(hand, page);
    taken[name] = hand.presses;
    const back = page.getByRole("button", { name: "Quay lại kết quả" });
    if (await back.isVisible()) await back.click();
    await page.getByRole("tab", { name: "Lĩnh vực" }).click();
  }
  const many = Object.entries(taken).filter(([, presses]) => presses > FEW);
  expect(many).toEqual([]);
  expect(faults).toEqual([]);
});

test("of a long list only what is on screen stands in the page, and all of it can be scrolled to", async () => {
  const context = await pages.context({ width: 320, height: 600 });
  const page = await context.newPage();
  await page.goto(`${pages.url}/standalone.html?sample=${SAMPLE}`);
  await page.getByRole("tab", { name: "Tiêu chí" }).click();
  await page.getByRole("combobox", { name: "Chỉ xem" }).selectOption("all");
  await page.getByRole("status").filter({ hasText: "104 tiêu chí" }).waitFor();
  const rows = page.getByRole("tabpanel").getByRole("listitem");
  expect(await rows.count()).toBeLessThan(40);
  const main = page.getByRole("main");
  const last = page.getByRole("button", { name: /^7\.6\.4\. / });
  for (let turn = 0; turn < 60 && !(await last.isVisible()); turn++) {
    await main.evaluate((node) => {
      node.scrollBy(0, 500);
    });
  }
  expect(await last.isVisible()).toBe(true);
});
