/**
 * Excel as others met it: waiting for a cell, dropping settings, other sheets' names, slow printers, two pages at once.
 * @slow whole writings, each refused in its own way
 */
import { fingerprint } from "../../../src/workbook/fingerprint";
import type { OneAtATime } from "../../../src/hosts/browser/one-at-a-time";
import { sourceSheets } from "../../../src/workbook/own-sheets";
import type { WritePlan } from "../../../src/workbook/plan";
import { NameModel, type BookModel, type SheetModel } from "../../excel-host/model";
import { formula, sheet, snapshotOf } from "../../making/snapshot";
import { comparable } from "../comparable";
import { planOf, rankingPlan, settingsPlan } from "../plans";
import { excelWith, hostOver, ownSheetModels, timedHost } from "./standing";

const SOURCE = snapshotOf(
  sheet("Năm 2022", [
    ["STT", "Nội dung", "Bạch Thông", "Ba Bể", "Na Rì"],
    [1, "Tổng điểm", 88.21, 80.5, formula("=79.9+0.099", 79.999)],
  ]),
);
const MARK = "Lập ngày 05/01/2023";

function planned(): WritePlan {
  return { ...planOf(rankingPlan(), settingsPlan()), fingerprint: fingerprint(SOURCE) };
}

function ranking(book: BookModel): SheetModel | undefined {
  return ownSheetModels(book).get("CCHC_XepHang");
}

function isWhole(book: BookModel): boolean {
  const model = ranking(book);
  return model?.cell(2, 1)?.value === 88.21 && model.cell(5, 0)?.value === MARK;
}

/** Lets everything that is ready to go on do so. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 30; turn++) await new Promise((resolve) => setImmediate(resolve));
}

describe("a user types into a cell", () => {
  function typing() {
    const { standIn, book } = excelWith(SOURCE);
    const said: boolean[] = [];
    const [host, clock] = timedHost(standIn, { onWaiting: (waiting) => said.push(waiting) });
    return { standIn, book, host, clock, said };
  }

  test("is said after two seconds of silence, and that it is over", async () => {
    const { standIn, host, clock, said } = typing();
    standIn.manners.editing = true;
    const reading = host.read();
    await settle();
    clock.pass(1_900);
    expect(said).toEqual([]);
    clock.pass(200);
    expect(said).toEqual([true]);
    standIn.endEditing();
    expect(comparable(await reading)).toEqual(comparable(SOURCE));
    expect(said).toEqual([true, false]);
  });

  test("a reading that timed out is not sent again behind the one that waits", async () => {
    const { standIn, host, clock } = typing();
    standIn.manners.editing = true;
    const reading = host.read();
    await settle();
    clock.pass(20_000);
    await expect(reading).rejects.toMatchObject({ code: "timeout" });
    expect(standIn.waiting).toBe(1);
    standIn.endEditing();
    await settle();
    expect(comparable(await host.read())).toEqual(comparable(SOURCE));
  });

  test("a reading that waits can be cancelled", async () => {
    const { standIn, host } = typing();
    standIn.manners.editing = true;
    const abort = new AbortController();
    const reading = host.read({ signal: abort.signal });
    await settle();
    abort.abort();
    await expect(reading).rejects.toMatchObject({ code: "cancelled" });
  });

  test("begun before a writing, it leaves nothing half done", async () => {
    const { standIn, book, host, clock, said } = typing();
    await host.read();
    standIn.manners.editing = true;
    const writing = host.apply(planned());
    await settle();
    clock.pass(2_100);
    expect(said).toEqual([true]);
    clock.pass(20_000);
    await expect(writing).rejects.toMatchObject({ code: "timeout" });
    standIn.endEditing();
    await settle();
    expect(book.sheets.map(({ name }) => name)).toEqual(["Năm 2022"]);
    await host.apply(planned());
    expect(isWhole(book)).toBe(true);
  });

  test("begun within a writing, the writing goes on with Enter", async () => {
    const { standIn, book, host, clock, said } = typing();
    await host.read();
    const writing = host.apply(planned(), {
      onProgress: ({ done }) => {
        if (done === 1) standIn.manners.editing = true;
      },
    });
    await settle();
    clock.pass(5_000);
    expect(said).toEqual([true]);
    standIn.endEditing();
    await writing;
    expect(isWhole(book)).toBe(true);
    expect(said.at(-1)).toBe(false);
  });
});

describe("what Excel drops without a word is told", () => {
  test.each([
    ["PageLayout.zoom=", "fit-to-page"],
    ["Range.setColumnProperties()", "column-widths"],
    ["Range.merge()", "merges"],
    ["Range.columnHidden=", "hidden-columns"],
  ])("%s", async (member, look) => {
    const { standIn, book, host } = excelWith(SOURCE);
    standIn.manners.drop(member);
    const written = await host.apply(planned());
    expect(written.flatMap(({ missing = [] }) => missing)).toContain(look);
    expect(isWhole(book)).toBe(true);
    standIn.manners.relent();
    const again = await host.apply(planned());
    expect(again.flatMap(({ missing = [] }) => missing)).toEqual([]);
  });
});

describe("names that are taken", () => {
  test("by a chart sheet, which is not listed: another title, found again", async () => {
    const { book, host } = excelWith(SOURCE);
    book.chartSheets.push("Xếp hạng", "xếp hạng (2)");
    const [first] = await host.apply(planned());
    expect(first).toEqual({ definedName: "CCHC_XepHang", sheet: "Xếp hạng (3)", created: true });
    expect(isWhole(book)).toBe(true);
    expect((await host.apply(planned()))[0]).toMatchObject({ sheet: "Xếp hạng (3)", created: false });
  });

  test.each([
    ["while it is shown", true],
    ["always", false],
  ])("by a copy of an own sheet, for itself, %s", async (_when, shown) => {
    const { standIn, book, host } = excelWith({
      ...SOURCE,
      sheets: [...SOURCE.sheets, ...snapshotOf(sheet("Bản sao", [["của tôi"]])).sheets],
    });
    const copy = book.sheet("Bản sao") ?? null;
    book.names.push(new NameModel("CCHC_XepHang", "='Bản sao'!$A$1", copy));
    book.active = copy;
    // An Excel that refuses the name whichever sheet is shown.
    if (!shown) Object.defineProperty(book, "active", { get: () => copy, set: () => undefined });
    const plan = planOf(rankingPlan(), settingsPlan());
    const [first] = await host.apply(plan);
    expect(first).toMatchObject({ sheet: "Xếp hạng", created: true });
    const name = book.names.find(
      ({ scope, formula: to }) => scope === null && to.includes("'Xếp hạng'"),
    )?.name;
    expect(name).toBe(shown ? "CCHC_XepHang" : "CCHC_XepHang.2");
    expect((await hostOver(standIn).apply(plan))[0]).toMatchObject({ sheet: "Xếp hạng", created: false });
    expect(copy?.cell(0, 0)?.value).toBe("của tôi");
    expect(await host.removeOwnSheets()).toEqual(["Xếp hạng", "Thiết lập"]);
  });
});

test("a copy of an own sheet is no source, and a writing leaves it as it is", async () => {
  const { book, host } = excelWith(SOURCE);
  await host.read();
  await host.apply(planned());
  const copy = book.add("Xếp hạng (2)");
  copy.ensure(0, 0).value = "XẾP HẠNG";
  book.names.push(new NameModel("CCHC_XepHang", "='Xếp hạng (2)'!$A$1", copy));
  expect(sourceSheets(await host.read()).map(({ name }) => name)).toEqual(["Năm 2022"]);
  expect((await host.apply(planned()))[0]).toMatchObject({ sheet: "Xếp hạng", created: false });
  expect(copy.cell(0, 0)?.value).toBe("XẾP HẠNG");
  expect(await host.removeOwnSheets()).toEqual(["Xếp hạng", "Thiết lập"]);
});

describe("what a person put on an own sheet", () => {
  const TABLE = { name: "Table1", range: { top: 1, left: 0, bottom: 4, right: 2 } };

  test("a comment on a figure stays, and one where a longer table stood", async () => {
    const { book, host } = excelWith(SOURCE);
    const { cells } = rankingPlan();
    const longer = rankingPlan({
      cells: [...cells, { row: 7, column: 1, value: 7.5, style: 3 }],
      used: { top: 0, left: 0, bottom: 7, right: 2 },
    });
    await host.apply(planOf(longer));
    ranking(book)?.comments.set("B3", "Xem lại").set("B8", "Ai ký?");
    await host.apply(planned());
    expect(ranking(book)?.cell(7, 1)?.value).toBeNull();
    expect([...(ranking(book)?.comments ?? [])]).toEqual([
      ["B3", "Xem lại"],
      ["B8", "Ai ký?"],
    ]);
  });

  test("a table over the figures becomes cells again: its head would rename columns", async () => {
    const { book, host } = excelWith(SOURCE);
    await host.apply(planned());
    // Over the title as well, whose row has one text and merged cells.
    ranking(book)?.tables.push({ name: "Table1", range: { top: 0, left: 0, bottom: 4, right: 2 } });
    expect((await host.apply(planned())).flatMap(({ missing = [] }) => missing)).toEqual([]);
    expect([isWhole(book), ranking(book)?.tables, ranking(book)?.merges.length]).toEqual([true, [], 1]);
  });

  test("a table that Excel keeps is told, with the figures whole", async () => {
    const { standIn, book, host } = excelWith(SOURCE);
    await host.apply(planned());
    ranking(book)?.tables.push(TABLE);
    standIn.manners.refuse("Table.convertToRange()");
    expect((await host.apply(planned()))[0]?.missing).toEqual(["tables"]);
    expect(isWhole(book)).toBe(true);
    standIn.manners.relent();
    expect((await host.apply(planned()))[0]?.missing).toBeUndefined();
  });
});

describe("another workbook is in front", () => {
  test("new sheets are refused, and nothing is left of the try", async () => {
    const { standIn, book, host } = excelWith(SOURCE);
    standIn.manners.elsewhere = true;
    await expect(host.apply(planned())).rejects.toMatchObject({ code: "refused" });
    expect([book.sheets.length, book.names.length]).toEqual([1, 0]);
    standIn.manners.relent();
    await host.apply(planned());
    expect(isWhole(book)).toBe(true);
  });

  test("standing sheets get their figures; only their panes wait", async () => {
    const { standIn, book, host } = excelWith(SOURCE);
    await host.apply(planned());
    standIn.manners.elsewhere = true;
    const written = await host.apply(planned());
    expect(written[0]?.missing).toEqual(["frozen-panes"]);
    expect(isWhole(book)).toBe(true);
    standIn.manners.relent();
    expect((await host.apply(planned()))[0]?.missing).toBeUndefined();
  });
});

describe("too much at once", () => {
  const rows = Array.from({ length: 1_400 }, (_, row) => [row % 2 === 0 ? `Nhóm ${row / 2 + 1}` : null, row]);
  const merges = Array.from({ length: 700 }, (_, group) => `A${2 * group + 1}:A${2 * group + 2}`);

  test.each([
    "GeneralException",
    "InvalidArgument",
    "RangeExceedsLimit",
    "UnsupportedOperation",
    "AccessDenied",
  ])("700 merged areas, refused as %s with no place told", async (code) => {
    const wide = snapshotOf(sheet("Nhóm", rows, { merges }));
    const { standIn, host } = excelWith(wide);
    standIn.manners.locations = false;
    standIn.manners.tooManyMerges = code;
    expect(comparable(await host.read())).toEqual(comparable(wide));
  });

  test("an answer that is refused as GeneralException is asked for in halves", async () => {
    const wide = snapshotOf(sheet("Nhóm", rows));
    const { standIn, host } = excelWith(wide);
    standIn.manners.tooMuchData = "GeneralException";
    standIn.manners.mostBytes = 60_000;
    expect(comparable(await host.read())).toEqual(comparable(wide));
  });
});

test("with manual calculation the sheets hold what the source shows, stale or not", async () => {
  const { book, host } = excelWith(SOURCE);
  book.manualCalculation = true;
  const score = book.sheet("Năm 2022")?.cell(1, 4);
  if (score !== undefined) score.formula = "=79.9+0.2";
  await host.read();
  await host.apply(planned());
  expect(isWhole(book)).toBe(true);
  expect(ranking(book)?.cell(4, 1)?.value).toBe(79.999);
});

test("a slow printer's driver has its own time", async () => {
  const { standIn, book } = excelWith(SOURCE);
  const said: boolean[] = [];
  const [host] = timedHost(standIn, { onWaiting: (waiting) => said.push(waiting) });
  standIn.manners.actionTime = 2;
  standIn.manners.printerTime = 900;
  expect((await host.apply(planned())).flatMap(({ missing = [] }) => missing)).toEqual([]);
  expect(isWhole(book)).toBe(true);
  // Nobody types: nothing is said of it.
  expect(said).toEqual([]);
});

describe("the pane and the ribbon's button at once", () => {
  const besideEachOther: OneAtATime = (work) => work();

  test.each([
    ["one after the other", undefined],
    ["in a browser that cannot keep them apart", besideEachOther],
  ])("%s", async (_how, oneAtATime) => {
    const { standIn, book } = excelWith(SOURCE);
    const options = oneAtATime === undefined ? {} : { oneAtATime };
    const [pane, ribbon] = [hostOver(standIn, options), hostOver(standIn, options)];
    await Promise.all([pane.read(), ribbon.read()]);
    const written = await Promise.all([pane.apply(planned()), ribbon.apply(planned())]);
    expect(written.map((sheets) => sheets.map((each) => each.sheet))).toEqual([
      ["Xếp hạng", "Thiết lập"],
      ["Xếp hạng", "Thiết lập"],
    ]);
    expect(isWhole(book)).toBe(true);
    expect(book.sheets.map(({ name }) => name)).toEqual(["Năm 2022", "Xếp hạng", "Thiết lập"]);
    // Two that write at the same moment may each make a chart; the next press leaves one.
    expect(ranking(book)?.charts).toHaveLength(oneAtATime === undefined ? 1 : 2);
    await pane.apply(planned());
    expect(ranking(book)?.charts).toHaveLength(1);
  });
});
