/** "Cảnh báo": one severity alone, a kind that comes often, the repair with its cell, and the letter about them. */
import { readFileSync } from "node:fs";
import { readDocx } from "../../src/hosts/word/read-docx";
import { sheet, snapshotOf, type MadeCell } from "../making/snapshot";
import { accessibilityFaults } from "./accessibility";
import { Pages, picture } from "./browser";
import { DOORS, handAt } from "./jobs";
import { smallTargets, stickingOut } from "./targets";

let pages: Pages;
beforeAll(async () => {
  pages = await Pages.start();
});
afterAll(async () => {
  await pages.stop();
});

/** Five criteria of one unit were typed as words, one total is a point too high, one score is not there. */
function withSlips() {
  const UNITS = ["Huyện Ba Bể", "Huyện Bạch Thông", "Huyện Chợ Đồn", "Huyện Na Rì"];
  const law = [
    [2, 1.5, 2, 1],
    [1.75, 2, 1.5, 1.25],
    [2, 2, 1, 1.5],
    [0.5, 1, 1, 0.75],
    [1.5, 2, 1.75, 2],
  ];
  const duty = [
    [3, 2.5, 4, 3.5],
    [4.5, 5, 3, 4],
  ];
  const sum = (rows: readonly (readonly number[])[]) =>
    UNITS.map((_, at) => rows.reduce((all, row) => all + (row[at] ?? 0), 0));
  const shown = (row: readonly number[]): readonly MadeCell[] =>
    row.map((score, at) => (at === 3 ? "chưa" : score));
  const total = sum([...law, ...duty]).map((score, at) => (at === 1 ? score + 1 : score));
  return snapshotOf(
    sheet("Năm 2022", [
      ["KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2022"],
      [],
      ["STT", "Nội dung", "Điểm tối đa", ...UNITS],
      ["I", "Cải cách thể chế", 10, ...sum(law)],
      ...law.map((row, at) => [`1.${at + 1}`, `Tiêu chí thể chế ${at + 1}`, 2, ...shown(row)]),
      ["II", "Chế độ công vụ", 10, ...sum(duty)],
      ...duty.map((row, at) => [
        `2.${at + 1}`,
        `Tiêu chí công vụ ${at + 1}`,
        5,
        ...row.map((score, unit) => (at === 0 && unit === 0 ? null : score)),
      ]),
      [null, "Tổng điểm", 20, ...total],
    ]),
  );
}

test.each(DOORS)("found, put right and written about, %s", async (door) => {
  const { page, faults } = await handAt(pages, door, withSlips());
  if (door === "page") await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("tab", { name: "Cảnh báo" }).click();
  const list = page.getByRole("list", { name: "Các cảnh báo" });
  await list.waitFor();
  await picture(page, `findings-320-${door}`);

  // The repair stands beside the cell, which is one press away.
  const wrong = list.getByRole("listitem").filter({ hasText: "Lệch tổng điểm" }).last();
  expect(await wrong.locator("del").innerText()).toBe("17");
  expect(await wrong.locator("ins").innerText()).toBe("16");
  await wrong.getByRole("button", { name: /Năm 2022!E13/ }).waitFor();

  // What comes often is folded and unfolded.
  const often = list.getByRole("button", { name: "Không phải là số (05)" });
  const before = await list.getByRole("listitem").count();
  await often.click();
  expect(await list.getByRole("listitem").count()).toBe(before - 5);
  await often.click();

  const filter = page.getByRole("combobox", { name: "Chỉ xem" });
  await filter.selectOption({ index: 1 });
  expect(await list.getByRole("heading").count()).toBe(1);
  await picture(page, `findings-320-${door}-one`);
  await filter.selectOption("all");

  // The letter, as a text to paste where the browser allows it, and as a Word file that says the same.
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Tải công văn" }).click();
  const word = readDocx(readFileSync(await (await downloading).path())).text;
  expect(word).toContain("Lệch tổng điểm: Huyện Bạch Thông");
  if (door === "page") {
    await page.getByRole("button", { name: "Chép công văn" }).click();
    await page.getByRole("button", { name: "Đã chép" }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("Kính gửi");
    expect(copied).toContain("Lệch tổng điểm: Huyện Bạch Thông");
  }
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await stickingOut(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  expect(faults).toEqual([]);
});
