/** The jobs that look at figures: where we stand, what was lost, a rival, the next rank, several years. */
import { sheet, snapshotOf, type MadeSheet } from "../making/snapshot";
import type { Snapshot } from "../../src/workbook/snapshot";
import { DOORS, FEW, handAt, Office, type Door, type Hand } from "./jobs";

const office = Office.inTests("jobs-looking");

type Job = (hand: Hand) => Promise<void>;

/** From the results of Huyện Na Rì; each ends with what the job was for. */
const JOBS: Readonly<Record<string, Job>> = {
  "where we stand and why": async (hand) => {
    expect(await hand.page.getByTestId("rank").innerText()).toMatch(/^08\s*\/08$/);
    await hand.tab("Vì sao");
    await hand.page.getByRole("heading", { name: /^Vì sao điểm thay đổi/ }).waitFor();
  },
  "lost points, why and who": async (hand) => {
    const { page } = hand;
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
  "held against a rival": async (hand) => {
    const { page } = hand;
    await hand.tab("So sánh");
    await hand.choose("So với", "bach thong");
    await page.getByText(/^Thấp hơn Huyện Bạch Thông [\d,]+ điểm$/).waitFor();
    await page.getByRole("img", { name: /^Từ Huyện Bạch Thông/ }).waitFor();
    // What differs in an area, criterion by criterion.
    await hand.press(page.getByTestId("gaps").getByRole("button", { expanded: false }).first());
    await page.getByRole("img", { name: /^Từ Huyện Bạch Thông.*: 1\.\d/ }).waitFor();
  },
  "the way to the next rank": async (hand) => {
    await hand.tool("Giả định điểm");
    await hand.page.getByText(/^Còn thiếu [\d,]+ điểm để bằng/).waitFor();
    const way = hand.page.getByRole("region", { name: "Để lên hạng" });
    expect(await way.getByRole("listitem").count()).toBeGreaterThan(0);
  },
};

describe.each(DOORS)("from the results of a unit, %s", (door) => {
  let hand: Hand;
  beforeAll(async () => {
    hand = await office.handAt(door);
    await hand.choose("Đơn vị", "na ri");
    await hand.page.getByRole("heading", { name: "Huyện Na Rì" }).waitFor();
  });
  afterEach(async () => {
    const back = hand.page.getByRole("button", { name: "Quay lại kết quả" });
    if (await back.isVisible()) await back.click();
    await hand.page.getByRole("tab", { name: "Lĩnh vực" }).click();
  });

  test.each(Object.entries(JOBS))("%s: three presses at most", async (name, job) => {
    hand.presses = 0;
    await job(hand);
    office.tally.note(name, door, hand);
    expect(hand.presses).toBeLessThanOrEqual(FEW);
    expect(hand.faults).toEqual([]);
  });
});

/** Three years of three units; the third of them rises from the last place to the first. */
function threeYears(): Snapshot {
  const year = (of: number, law: readonly number[], duty: readonly number[]): MadeSheet =>
    sheet(`Năm ${of}`, [
      [`KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${of}`],
      [],
      ["STT", "Nội dung", "Điểm tối đa", "Huyện Ba Bể", "Huyện Bạch Thông", "Huyện Chợ Đồn"],
      ["I", "Cải cách thể chế", 10, ...law],
      ["II", "Chế độ công vụ", 15, ...duty],
      [null, "Tổng điểm", 25, ...law.map((score, at) => score + (duty[at] ?? 0))],
    ]);
  return snapshotOf(
    year(2020, [9, 8.5, 6], [13, 12, 11]),
    year(2021, [8.5, 8, 7.5], [13, 12.5, 13]),
    year(2022, [8, 9, 9.5], [12.5, 13, 14.25]),
  );
}

test.each(DOORS)("three years beside one another, %s", async (door: Door) => {
  const hand = await handAt(office.pages, door, threeYears());
  await hand.choose("Đơn vị", "cho don");
  await hand.page.getByRole("heading", { name: "Huyện Chợ Đồn" }).waitFor();
  hand.presses = 0;
  await hand.tab("Vì sao");
  const years = hand.page.getByRole("region", { name: "Qua các năm" });
  await years.getByText("2020: 17 điểm (68,00%), hạng 03/03").waitFor();
  await years.getByText("2021: 20,5 điểm (82,00%), hạng 02/03").waitFor();
  await years.getByText("2022: 23,75 điểm (95,00%), hạng 01/03").waitFor();
  office.tally.note("three years", door, hand);
  expect(hand.presses).toBeLessThanOrEqual(FEW);
  expect(hand.faults).toEqual([]);
});

test("of a long list only what is on screen stands in the page, and all of it can be scrolled to", async () => {
  const context = await office.pages.context({ width: 320, height: 600 });
  const page = await context.newPage();
  await page.goto(`${office.pages.url}/standalone.html?sample=${office.name}`);
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
