/** How the sheets that we write look, read back from the file: as their plans have them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { analyseBook } from "../../src/app/analyse-book";
import { understand } from "../../src/app/open-book";
import { planOf, writeSheets } from "../../src/app/write-sheets";
import { FileHost } from "../../src/hosts/file/file-host";
import { PLAIN_CODEC } from "../../src/hosts/file/archive/codec";
import { PLAIN_LOOKS, sheetLooks } from "../../src/hosts/file/looks/sheet-looks";
import { textAt, numberAt } from "../../src/workbook/snapshot";

const SAMPLE = join(__dirname, "../../samples/cchc-cap-huyen-2021-2022.xlsx");

async function written() {
  const host = FileHost.open(new Uint8Array(readFileSync(SAMPLE)), "mau.xlsx");
  const open = understand(await host.read());
  const analysis = analyseBook(open, {});
  const [group] = analysis.groups;
  const unit = group?.current.units.find(({ name }) => name === "Huyện Bạch Thông");
  if (group === undefined || unit === undefined) throw new Error("the sample has changed");
  const stamp = { time: "22/11/2026 08:05", version: "1.2.3" };
  const request = { analysis, units: [{ group, unit }], language: "vi", stamp } as const;
  const plan = planOf(open, request);
  await writeSheets(host, open, request);
  return { host, plan };
}

test("frozen heads, charts with their values, fills and weights are those of the plan", async () => {
  const { host, plan } = await written();
  const snapshot = await host.read();
  const planned = plan.sheets.find(({ charts }) => charts.length > 0 && charts[0]?.series.length === 2);
  if (planned === undefined) throw new Error("no sheet with a chart of two years");
  const name = snapshot.names.find((each) => each.name === planned.definedName)?.refersTo ?? "";
  const sheet = snapshot.sheets.find((each) => name.includes(each.name));
  if (sheet === undefined) throw new Error("the sheet was not written");
  const looks = await sheetLooks(host.bytes(), sheet.name, PLAIN_CODEC);
  expect(looks.charts).toHaveLength(planned.charts.length);
  const [chart] = looks.charts;
  const [chartPlan] = planned.charts;
  expect(chart?.title).toBe(chartPlan?.title);
  expect(chart?.series.map((each) => each.name)).toEqual(chartPlan?.series.map((each) => each.name));
  // The chart's names and values are those of the cells that it refers to.
  chartPlan?.series.forEach(({ values }, at) => {
    const cells = Array.from({ length: values.bottom - values.top + 1 }, (_, row) =>
      numberAt(sheet.grid, values.top + row, values.left),
    );
    expect(chart?.series[at]?.values).toEqual(cells);
  });
  const { categories } = chartPlan ?? {};
  const names = Array.from({ length: chart?.categories.length ?? 0 }, (_, row) =>
    textAt(sheet.grid, (categories?.top ?? 0) + row, categories?.left ?? 0),
  );
  expect(chart?.categories).toEqual(names);
  expect(looks.frozenRows).toBeGreaterThan(0);
  // The head of the table is bold on a fill; a unit's line is not, but that of the unit shown.
  const head = looks.styleAt(looks.frozenRows - 1, 2);
  expect([head?.isBold, head?.wraps, head?.align]).toEqual([true, true, "center"]);
  expect(head?.fill).toMatch(/^#[0-9A-F]{6}$/i);
  expect(looks.styleAt(looks.frozenRows + 1, 2)).toMatchObject({ isBold: false, fill: null });
  expect(looks.columnWidths.get(1)).toBeGreaterThan(looks.columnWidths.get(0) ?? Infinity);
});

test("a sheet that is not there, and one without looks, are plain", async () => {
  expect(await sheetLooks(new Uint8Array(readFileSync(SAMPLE)), "Không có", PLAIN_CODEC)).toBe(PLAIN_LOOKS);
});
