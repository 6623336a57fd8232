/**
 * Tables as long as a country: looked at and read within their time.
 * @slow budgets over long tables
 */
import { rowFields } from "../../src/reading/axes/row-fields";
import { readBook } from "../../src/reading/read-book";
import { ScoreCells } from "../../src/reading/readers/score-cells";
import { bandOf } from "../../src/reading/regions/header";
import { regionsOf } from "../../src/reading/regions/regions";
import { SheetView } from "../../src/reading/regions/sheet-view";
import { processorTime } from "../making/processor-time";
import { sheet, snapshotOf } from "../making/snapshot";

test("a large table with one row a unit is looked at in no time", () => {
  const rows = Array.from({ length: 3321 }, (_, row) => [
    row + 1,
    `Xã ${row}`,
    ...Array.from({ length: 100 }, (_score, column) => ((row * 7 + column * 3) % 19) / 2),
  ]);
  const header = ["STT", "Đơn vị", ...Array.from({ length: 100 }, (_score, column) => `Wuz ${column}`)];
  const [own] = snapshotOf(sheet("Z", [header, ...rows])).sheets;
  if (own === undefined) throw new Error("a sheet was made");
  const view = new SheetView(own);
  const cells = new ScoreCells(view, 1, view.bottom);
  const { columns } = bandOf(view, 0, 0);
  const before = processorTime();
  expect(rowFields(view, cells, columns, { top: 1, bottom: view.bottom })).toBeNull();
  expect(processorTime() - before).toBeLessThan(500);
});

test("a list of a country's communes is read in time that grows with its rows", () => {
  const rows = Array.from({ length: 15_000 }, (_, row) => [
    `Xã ${Math.floor(row / 10)}`,
    `${(row % 10) + 1}. Wuz`,
    20,
    ((row * 7) % 19) / 2,
  ]);
  const workbook = snapshotOf(sheet("Z", [["Đơn vị", "Tiêu chí", "za", "zb"], ...rows]));
  const before = processorTime();
  expect(readBook(workbook).book.assessments[0]?.units).toHaveLength(1500);
  expect(processorTime() - before).toBeLessThan(10_000);
});

test("a large sheet takes time in proportion to its cells", () => {
  const rows = [
    ["blorp", ...Array.from({ length: 99 }, (__, at) => `quag ${at}`)],
    ...Array.from({ length: 3_321 }, (__, row) => [
      `Glim trosk ${row}`,
      ...Array.from({ length: 99 }, () => row % 97),
    ]),
  ];
  const [source] = snapshotOf(sheet("Bảng", rows)).sheets;
  if (source === undefined) throw new Error("a sheet was made");
  const view = new SheetView(source);
  const spent = Array.from({ length: 8 }, () => {
    const begun = process.cpuUsage();
    expect(regionsOf(view)).toHaveLength(1);
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1_000;
  });
  const best = Math.min(...spent);
  process.stdout.write(`regions: 3,321 × 100 in ${best.toFixed(0)} ms\n`);
  expect(best).toBeLessThan(1_000);
});
