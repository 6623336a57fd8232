/** What a plan asks for beside its cells, in the parts that are written. */
import { FileHost } from "../../../../src/hosts/file/file-host";
import { Package } from "../../../../src/hosts/file/package/package";
import { attributeOf, parseXml, textOf, type XmlElement } from "../../../../src/hosts/file/xml/xml-tree";
import { parseRangeName } from "../../../../src/workbook/address";
import type { SheetPlan } from "../../../../src/workbook/plan";
import { barePackage } from "../bare-package";
import { planOf, rankingPlan, settingsPlan } from "../../plans";

interface Part {
  readonly xml: string;
  readonly root: XmlElement;
}

async function partsOf(plan: SheetPlan): Promise<(part: string) => Part> {
  const host = FileHost.open(barePackage(), "");
  await host.apply(planOf(plan));
  const parts = Package.open(host.bytes());
  return (part) => ({ xml: parts.text(part), root: parseXml(parts.text(part)) });
}

/** Elements of that name anywhere below, in their order. */
function all(element: XmlElement, local: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.local === local ? [child] : []),
    ...all(child, local),
  ]);
}

const attributes = (element: XmlElement | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries((element?.attributes ?? []).map(({ name, value }) => [name, value]));

const only = (root: XmlElement, local: string): Readonly<Record<string, string>> =>
  attributes(all(root, local)[0]);

test("the page: A4, one wide, as high as it needs, numbered in the foot", async () => {
  const { root } = (await partsOf(rankingPlan()))("xl/worksheets/sheet1.xml");
  expect(only(root, "pageSetUpPr")).toEqual({ fitToPage: "1" });
  expect(only(root, "pageSetup")).toEqual({
    paperSize: "9",
    orientation: "landscape",
    fitToWidth: "1",
    fitToHeight: "0",
    firstPageNumber: "1",
    useFirstPageNumber: "1",
  });
  const [footer] = all(root, "oddFooter");
  expect(
    footer === undefined
      ? ""
      : textOf(footer, (await partsOf(rankingPlan()))("xl/worksheets/sheet1.xml").xml),
  ).toContain("&P");
});

test("what stays in view, widths, heights, hidden columns", async () => {
  const { root } = (
    await partsOf(
      rankingPlan({
        hiddenColumns: [2],
        rowHeights: new Map([
          [0, 30],
          [7, 40.5],
        ]),
      }),
    )
  )("xl/worksheets/sheet1.xml");
  expect(only(root, "pane")).toEqual({
    xSplit: "1",
    ySplit: "2",
    topLeftCell: "B3",
    activePane: "bottomRight",
    state: "frozen",
  });
  const columns = all(root, "col").map(attributes);
  expect(columns.map(({ min, max, hidden }) => [min, max, hidden])).toEqual([
    ["1", "1", undefined],
    ["2", "2", undefined],
    ["3", "3", "1"],
  ]);
  // 40 characters of seven pixels and five pixels of room.
  expect(columns[0]?.["width"]).toBe("40.7109375");
  const heights = all(root, "row").map((row) => [attributeOf(row, "r"), attributeOf(row, "ht")]);
  expect(heights).toEqual([
    ["1", "30"],
    ["2", null],
    ["3", null],
    ["4", null],
    ["5", null],
    ["6", null],
    ["8", "40.5"],
  ]);
});

test("a heat map over three colours", async () => {
  const { root } = (await partsOf(rankingPlan()))("xl/worksheets/sheet1.xml");
  expect(only(root, "conditionalFormatting")).toEqual({ sqref: "B3:B5" });
  expect(all(root, "cfvo").map(attributes)).toEqual([
    { type: "min" },
    { type: "percentile", val: "50" },
    { type: "max" },
  ]);
  const [scale] = all(root, "colorScale");
  expect(scale === undefined ? [] : all(scale, "color").map(attributes)).toEqual([
    { rgb: "FFF8696B" },
    { rgb: "FFFFEB84" },
    { rgb: "FF63BE7B" },
  ]);
});

test("formulas carry their values; texts are texts; an empty text is an empty cell", async () => {
  const plan = rankingPlan();
  const { root, xml } = (
    await partsOf({
      ...plan,
      cells: [
        ...plan.cells.filter(({ row }) => row < 1),
        { row: 1, column: 0, value: "", style: 1 },
        { row: 1, column: 1, value: "đạt", formula: '=IF(1<2,"đạt","")', style: 1 },
        { row: 1, column: 2, value: false, formula: "=1>2", style: 1 },
        { row: 2, column: 0, value: null, style: 1 },
        { row: 2, column: 1, value: NaN, style: 1 },
        { row: 2, column: 2, value: "_x0041_\u0007", style: 1 },
      ],
    })
  )("xl/worksheets/sheet1.xml");
  const cells = all(root, "c").map((cell) => [
    attributeOf(cell, "r"),
    xml.slice(cell.contentStart, cell.contentEnd),
  ]);
  expect(Object.fromEntries(cells)).toEqual({
    A1: "<is><t>XẾP HẠNG</t></is>",
    A2: "",
    B2: "<f>IF(1&lt;2,&quot;đạt&quot;,&quot;&quot;)</f><v>đạt</v>",
    C2: "<f>1&gt;2</f><v>0</v>",
    A3: "",
    B3: "",
    C3: "<is><t>_x005F_x0041__x0007_</t></is>",
    A6: "<is><t>Lập ngày 05/01/2023</t></is>",
  });
});

test("a chart with its titles, series, colours and the values it shows", async () => {
  const part = await partsOf(rankingPlan());
  const { root, xml } = part("xl/charts/chart1.xml");
  const text = (element: XmlElement): string => textOf(element, xml);
  const [axes] = all(root, "catAx");
  expect(only(root, "barDir")).toEqual({ val: "bar" });
  // As in the table beside it, the first unit stands at the top.
  expect(axes === undefined ? {} : only(axes, "orientation")).toEqual({ val: "maxMin" });
  expect(all(root, "title").map((title) => all(title, "t").map(text))).toEqual([
    ["Điểm các huyện năm 2022"],
    ["Điểm"],
  ]);
  expect(all(root, "ser").map((series) => [all(series, "f").map(text), all(series, "v").map(text)])).toEqual([
    [
      ["'Xếp hạng'!$A$3:$A$5", "'Xếp hạng'!$B$3:$B$5"],
      ["Năm 2022", "Huyện Bạch Thông", "Huyện Ba Bể", "Huyện Na Rì", "88.21", "80.5", "79.999"],
    ],
    [
      ["'Xếp hạng'!$A$3:$A$5", "'Xếp hạng'!$C$3:$C$5"],
      ["Xếp thứ", "Huyện Bạch Thông", "Huyện Ba Bể", "Huyện Na Rì", "1", "2", "3"],
    ],
  ]);
  expect(all(root, "srgbClr").map((color) => attributeOf(color, "val"))).toEqual([
    "1F4E79",
    "A6A6A6",
    "D9D9D9",
  ]);
  expect(only(root, "min")).toEqual({ val: "0" });
  expect(all(root, "legend")).toHaveLength(1);
  const drawing = part("xl/drawings/drawing1.xml");
  expect(
    all(drawing.root, "col")
      .concat(all(drawing.root, "row"))
      .map((corner) => textOf(corner, drawing.xml)),
  ).toEqual(["4", "12", "0", "20"]);
});

test("columns stand upright, from left to right; one series needs no legend", async () => {
  const plan = rankingPlan();
  const [chart] = plan.charts;
  if (chart === undefined) throw new Error("no chart");
  const upright = {
    ...chart,
    kind: "column" as const,
    series: chart.series.slice(0, 1),
    categories: parseRangeName("A3:A5"),
  };
  const { root } = (await partsOf({ ...plan, charts: [upright] }))("xl/charts/chart1.xml");
  expect([only(root, "barDir"), all(root, "orientation").map(attributes)]).toEqual([
    { val: "col" },
    [{ val: "minMax" }, { val: "minMax" }],
  ]);
  expect(all(root, "legend")).toEqual([]);
});

test("a settings sheet is hidden and has neither drawing nor frozen rows", async () => {
  const part = await partsOf(settingsPlan());
  const { root } = part("xl/worksheets/sheet1.xml");
  expect([all(root, "drawing"), all(root, "pane")]).toEqual([[], []]);
  expect(part("xl/workbook.xml").xml).toContain('name="Thiết lập" sheetId="2" state="hidden"');
});
