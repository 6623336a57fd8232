/** @slow whole books are written and read again for each case */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { analyseBook } from "../../src/app/analyse-book";
import { checkDrafts } from "../../src/app/check-report";
import { findUnit } from "../../src/app/find-unit";
import { openBook, understand, type OpenBook } from "../../src/app/open-book";
import { writeSheets } from "../../src/app/write-sheets";
import { FileHost } from "../../src/hosts/file/file-host";
import { refName } from "../../src/workbook/address";
import { edited } from "../sheets/making/written";

const SAMPLE = join(__dirname, "../../samples/cchc-cap-huyen-2021-2022.xlsx");

/** The sample with the drafts of two districts, on which a person has worked. */
async function drafts(change: Parameters<typeof edited>[2]): Promise<OpenBook> {
  const host = FileHost.open(new Uint8Array(readFileSync(SAMPLE)), "mẫu.xlsx");
  const open = await openBook(host);
  const analysis = analyseBook(open);
  const units = ["Bạch Thông", "Na Rì"].map((name) => findUnit(analysis, name));
  await writeSheets(host, open, { analysis, units, language: "vi", stamp: { time: "", version: "" } });
  return understand(edited(await host.read(), "CCHC_BaoCao_BachThong", change));
}

test("drafts as they were written have nothing wrong", async () => {
  const checked = checkDrafts(await drafts(() => undefined));
  expect(checked.map(({ unit, result }) => [unit, result.unit, result.findings])).toEqual([
    ["Huyện Bạch Thông", "Huyện Bạch Thông", []],
    ["Huyện Na Rì", "Huyện Na Rì", []],
  ]);
  for (const { result } of checked) expect(result.checked).toBeGreaterThan(80);
});

test("a figure that a person typed wrong is found with its cell in the draft", async () => {
  let row = 0;
  const open = await drafts((rows) => {
    row = rows.findIndex(([text]) => String(text).startsWith("- Cải cách thể chế: Xếp thứ"));
    const line = rows[row];
    if (line !== undefined) line[0] = String(line[0]).replace("10,35", "10,53");
  });
  const checked = checkDrafts(open).find(({ unit }) => unit === "Huyện Bạch Thông");
  const [finding, ...others] = checked?.result.findings ?? [];
  expect(others).toEqual([]);
  expect([finding?.text, finding?.expected]).toEqual(["10,53", "10,35"]);
  const cell = finding === undefined ? null : (checked?.cellOf(finding) ?? null);
  expect(cell === null ? "" : refName(cell)).toBe(`'Dự thảo báo cáo - Bạch Thông'!A${row + 1}`);
});
