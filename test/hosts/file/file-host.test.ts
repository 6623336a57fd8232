import { FileHost } from "../../../src/hosts/file/file-host";
import { CellKind, formatAt, formulaAt, kindAt, numberAt, textAt } from "../../../src/workbook/snapshot";
import { formatted, formula, sheet } from "../../making/snapshot";
import { xlsxOf } from "../../making/xlsx";
import { describeHost } from "../contract";
import { planOf, rankingPlan, settingsPlan } from "../plans";
import { fileUnderTest } from "./opened";

describeHost("file", (book) => Promise.resolve(fileUnderTest(book)));

const scores = sheet("Năm 2022", [
  ["STT", "Nội dung", "Bạch Thông", "Ba Bể", "Na Rì"],
  [formatted(44_774, "dd/mm"), "Tổng", 88.21, formula("=SUM(D3:D9)", 0), formula("=SUM(E3:E9)")],
]);

test("an .xlsx gives its values, formats and formulas; a stored 0 is a result, none is none", async () => {
  const { sheets } = await FileHost.open(xlsxOf(scores), "a.xlsx").read();
  const grid = sheets[0]?.grid;
  if (grid === undefined) throw new Error("no sheet");
  expect([textAt(grid, 0, 2), numberAt(grid, 1, 0), formatAt(grid, 1, 0), numberAt(grid, 1, 3)]).toEqual([
    "Bạch Thông",
    44_774,
    "dd/mm",
    0,
  ]);
  expect([kindAt(grid, 1, 4), formulaAt(grid, 1, 4)]).toEqual([CellKind.uncached, "=SUM(E3:E9)"]);
});

test("writing the same plan twice gives the same bytes", async () => {
  const host = FileHost.open(xlsxOf(scores), "a.xlsx");
  const plan = planOf(rankingPlan(), settingsPlan());
  expect((await host.apply(plan)).map(({ sheet: name, created }) => [name, created])).toEqual([
    ["Xếp hạng", true],
    ["Thiết lập", true],
  ]);
  const once = host.bytes();
  expect((await host.apply(plan)).map(({ created }) => created)).toEqual([false, false]);
  expect(Buffer.compare(once, host.bytes())).toBe(0);
});
