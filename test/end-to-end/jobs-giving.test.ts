/** The jobs that give or change something: sheets, Word, a check, last year's file, a reading put right, undoing. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FileHost } from "../../src/hosts/file/file-host";
import { readDocx } from "../../src/hosts/word/read-docx";
import { unzipSync } from "fflate";
import { STRANGE_COLUMNS } from "../making/doubtful";
import { xlsxOf } from "../making/xlsx";
import { yearAlone } from "../taskpane/workbook-of-districts";
import { sheetsOf, snapshotOf } from "../making/snapshot";
import { DOORS, FEW, handAt, Office, WRITE, type Hand } from "./jobs";

const ROOT = join(__dirname, "..", "..");
const WRITTEN = readFileSync(join(ROOT, "test", "report", "check", "bao-cao-bach-thong-2022.txt"));
const UNIT = "Huyện Bạch Thông";

const office = Office.inTests("jobs-giving");

describe.each(DOORS)("with the sample open, %s", (door) => {
  let hand: Hand;
  beforeAll(async () => {
    hand = await office.handAt(door);
  });
  beforeEach(async () => {
    const back = hand.page.getByRole("button", { name: "Quay lại kết quả" });
    if (await back.isVisible()) await back.click();
    hand.presses = 0;
  });
  const done = (name: string, most = Infinity): void => {
    office.tally.note(name, door, hand);
    expect(hand.presses).toBeLessThanOrEqual(most);
    expect(hand.faults).toEqual([]);
  };

  test("the summary sheets", async () => {
    await hand.button(WRITE);
    await hand.page.getByText("09 trang đã tạo").waitFor();
    if (door === "page") {
      const file = await hand.download("Tải sổ tính");
      const names = (await FileHost.open(readFileSync(await file.path()), "x.xlsx").read()).sheets.map(
        ({ name }) => name,
      );
      expect(names).toEqual(expect.arrayContaining(["Xếp hạng", "Phụ lục I", "Dự thảo báo cáo"]));
    }
    done("sheets", FEW);
  });

  // After the sheets: what was written goes again, and the source stays.
  test("undo: what was written is taken away", async () => {
    await hand.button("Việc khác");
    await hand.press(hand.page.getByRole("menuitem", { name: "Xóa các trang đã tạo" }));
    await hand.button("Xóa");
    await hand.page.getByText(/^Đã xóa 09 trang/).waitFor();
    await hand.page.getByRole("button", { name: WRITE }).waitFor();
    done("undo");
  });

  test("the report in Word", async () => {
    await hand.tool("Báo cáo Word");
    const file = await hand.download(`Tải báo cáo của ${UNIT}`);
    expect(readDocx(readFileSync(await file.path())).text).toContain("88,21/100 điểm");
    done("Word", FEW);
  });

  test("the reports of all units", async () => {
    await hand.tool("Báo cáo Word");
    const file = await hand.download("Tải báo cáo của tất cả 08 đơn vị");
    expect(Object.keys(unzipSync(readFileSync(await file.path())))).toHaveLength(8);
    done("all reports");
  });

  test("a written report is checked", async () => {
    await hand.tool("Kiểm tra báo cáo");
    await hand.file("Mở tệp báo cáo…", "bao-cao.txt", WRITTEN);
    await hand.page.getByTestId("checked").getByText("04 chỗ sai").waitFor();
    done("check", FEW);
  });
});

describe.each(DOORS)("a workbook that lacks something, %s", (door) => {
  test("last year's file is laid beside", async () => {
    const hand = await handAt(office.pages, door, yearAlone(2022));
    await hand.file("Chọn tệp năm trước…", "năm 2021.xlsx", xlsxOf(...sheetsOf(yearAlone(2021))));
    await hand.page.getByText("Năm trước lấy từ tệp “năm 2021.xlsx”.").waitFor();
    await hand.page.getByText(/^Năm 2021: /).waitFor();
    office.tally.note("last year's file", door, hand);
    expect(hand.presses).toBeLessThanOrEqual(FEW);
    expect(hand.faults).toEqual([]);
  });

  test("a wrong reading is put right", async () => {
    const hand = await handAt(office.pages, door, snapshotOf(STRANGE_COLUMNS));
    const { page } = hand;
    const before = await page.getByTestId("total").innerText();
    await hand.press(page.getByTestId("doubt").getByRole("button", { name: "Trả lời" }));
    const second = page.getByTestId("question").getByRole("group", { name: "Cách 2" });
    await hand.press(second.getByRole("button", { name: "Đọc theo cách này" }));
    await page.getByText(/^Đã lưu câu trả lời vào sổ tính/).waitFor();
    office.tally.note("a wrong reading put right", door, hand);
    await page.getByRole("button", { name: "Quay lại kết quả" }).click();
    await page.getByTestId("total").waitFor();
    expect(await page.getByTestId("total").innerText()).not.toBe(before);
    expect(await page.getByTestId("doubt").count()).toBe(0);
    expect(hand.presses).toBeLessThanOrEqual(FEW);
    expect(hand.faults).toEqual([]);
  });
});
