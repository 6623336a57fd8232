/** Many files of units handed to the page: what came of them is told, and the table is the one that they make. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { understand } from "../../src/app/open-book";
import { FileHost } from "../../src/hosts/file/file-host";
import { fromPoints } from "../../src/scorebook/points";
import { figureOf, GOLDEN, unitSheet } from "../gathering/unit-files";
import { sheet } from "../making/snapshot";
import { xlsxOf } from "../making/xlsx";
import { accessibilityFaults } from "./accessibility";
import { Pages, picture, watch } from "./browser";

const districts = GOLDEN[1];
if (districts === undefined) throw new Error("no districts");
const folder = mkdtempSync(join(tmpdir(), "par-index-page-"));
const files = districts.units.map((name, unit) => {
  const path = join(folder, `${name}.xlsx`);
  writeFileSync(path, xlsxOf(unitSheet(districts, unit)));
  return path;
});
const broken = join(folder, "hỏng.xlsx");
writeFileSync(broken, "không phải sổ tính");
/** A unit that sends nothing, though it stands in last year's workbook. */
const LATE = "Huyện Chưa Gửi";
const lastYear = join(folder, "năm trước.xlsx");
writeFileSync(
  lastYear,
  xlsxOf(
    sheet("Năm 2024", [
      ["STT", "Đơn vị", "Điểm tối đa", "Tổng điểm", "Xếp hạng"],
      ...[...districts.units, LATE].map((unit, row) => [row + 1, unit, 100, 90 - row, row + 1]),
    ]),
  ),
);

let pages: Pages;
beforeAll(async () => {
  pages = await Pages.start();
});
afterAll(async () => {
  await pages.stop();
  rmSync(folder, { recursive: true });
});

test("files are gathered, the broken one is named, the table is taken away and opened", async () => {
  const context = await pages.context({ width: 450 });
  const page = await context.newPage();
  const faults = watch(page, pages.url);
  await page.goto(`${pages.url}/standalone.html`);
  await page
    .getByLabel("Gộp tệp của nhiều đơn vị…")
    .last()
    .setInputFiles([...files, broken]);
  await page.getByText("Đã tổng hợp 08 đơn vị từ 08 tệp.").waitFor();
  expect(await page.getByRole("listitem").allInnerTexts()).toEqual([
    expect.stringMatching(/^hỏng\.xlsx: Tệp này không phải sổ tính/),
  ]);
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture(page, "gop-tep");

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Tải bảng tổng hợp" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("tong-hop-cchc-2025.xlsx");
  const bytes = readFileSync(await download.path());
  const [read] = understand(await FileHost.open(bytes, "tong-hop.xlsx").read()).reading.book.assessments;
  const totals = read?.units.map(({ index, name }) => {
    const points = read.scores.points(0, index);
    return [name, points === null ? null : fromPoints(points)];
  });
  expect(totals?.sort()).toEqual(
    districts.units.map((name, unit) => [name, figureOf(districts, unit, "", "appraised")]).sort(),
  );

  // Who has sent nothing is told by another workbook's units; what is no workbook changes nothing else.
  const against = page.getByLabel("Đối chiếu đơn vị với sổ khác…");
  await against.setInputFiles(lastYear);
  await page.getByText("01 đơn vị có trong “năm trước.xlsx” chưa gửi tệp:").waitFor();
  expect(await page.getByRole("listitem").allInnerTexts()).toEqual([
    expect.stringMatching(/^hỏng\.xlsx/),
    LATE,
  ]);
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture(page, "gop-tep-doi-chieu");
  await against.setInputFiles(broken);
  await page.getByText(/^Không đối chiếu được với “hỏng\.xlsx”: Tệp này không phải sổ tính/).waitFor();

  await page.getByRole("button", { name: "Mở bảng tổng hợp" }).click();
  await page.getByTestId("rank").waitFor();
  expect(faults).toEqual([]);
});

test("where no file can be used, that is said, and others can be chosen", async () => {
  const page = await (await pages.context({ width: 320 })).newPage();
  await page.goto(`${pages.url}/standalone.html`);
  await page.getByLabel("Gộp tệp của nhiều đơn vị…").last().setInputFiles([broken]);
  await page.getByText("Không có tệp chấm điểm nào dùng được").waitFor();
  await page.getByRole("button", { name: "Chọn tệp khác" }).click();
  await page.getByRole("button", { name: "Chọn tệp .xlsx" }).waitFor();
});

test("several files that are dropped are gathered, one is opened", async () => {
  const page = await (await pages.context({ width: 450 })).newPage();
  await page.goto(`${pages.url}/standalone.html`);
  const drop = async (paths: readonly string[]): Promise<void> => {
    const data = await page.evaluateHandle(
      (sent) => {
        const transfer = new DataTransfer();
        for (const { name, bytes } of sent) {
          transfer.items.add(new File([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))], name));
        }
        return transfer;
      },
      paths.map((path) => ({ name: path.slice(folder.length + 1), bytes: readFileSync(path).toString("base64") })),
    ); // prettier-ignore
    await page.dispatchEvent("body", "drop", { dataTransfer: data });
  };
  await drop(files.slice(0, 2));
  await page.getByText("Đã tổng hợp 02 đơn vị từ 02 tệp.").waitFor();
  await drop(files.slice(0, 1));
  await page.getByTestId("total").waitFor();
});
