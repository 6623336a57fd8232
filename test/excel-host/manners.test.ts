/** The stand-in is as unkind as it is told to be. */
import { sheet, snapshotOf } from "../making/snapshot";
import { nodeLibrary } from "./bridge-node";
import { calculate } from "./calculation/calculate";
import { bookOf } from "./load-save";
import { NameModel } from "./model";
import { ExcelStandIn } from "./stand-in";

const SOURCE = snapshotOf(sheet("A", [["x", 1]]), sheet("B", [[2]]));

function excel() {
  const standIn = new ExcelStandIn(bookOf(SOURCE, calculate));
  const library = nodeLibrary(standIn);
  const run = (act: (context: Excel.RequestContext) => void): Promise<void> =>
    library.run({ delayForCellEdit: true }, async (context) => {
      act(context);
      await context.sync();
    });
  return { standIn, book: standIn.book, manners: standIn.manners, run };
}

const sheetOf = (context: Excel.RequestContext, name: string): Excel.Worksheet =>
  context.workbook.worksheets.getItem(name);

test("one member is refused always, with and without its place", async () => {
  const { manners, run, book } = excel();
  manners.refuse("RangeFont.bold=", "InvalidArgument");
  const bold = (context: Excel.RequestContext): void => {
    sheetOf(context, "A").getRange("A1").untrack().format.font.bold = true;
  };
  for (const location of ["RangeFont.bold", ""]) {
    manners.locations = location !== "";
    await expect(run(bold)).rejects.toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: location },
    });
  }
  manners.relent();
  await run(bold);
  expect(book.sheet("A")?.cell(0, 0)?.look.bold).toBe(true);
});

test("a setting is dropped without a word", async () => {
  const { manners, run, book } = excel();
  manners.drop("PageLayout.zoom=");
  await run((context) => {
    sheetOf(context, "A").pageLayout.zoom = { horizontalFitToPages: 1 };
  });
  expect(book.sheet("A")?.page.fitWide).toBeNull();
});

test("while a user types into a cell requests wait, in their order", async () => {
  const { standIn, manners, run, book } = excel();
  manners.editing = true;
  const done: number[] = [];
  const writes = [1, 2].map((value) =>
    run((context) => {
      sheetOf(context, "A").getRange("C1").untrack().values = [[value]];
    }).then(() => done.push(value)),
  );
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([standIn.waiting, done, book.sheet("A")?.cell(0, 2)]).toEqual([2, [], undefined]);
  standIn.endEditing();
  await Promise.all(writes);
  expect([done, book.sheet("A")?.cell(0, 2)?.value]).toEqual([[1, 2], 2]);
});

test("time passes by actions and by settings of the printer", async () => {
  const { standIn, manners, run } = excel();
  const passed: number[] = [];
  manners.actionTime = 1;
  manners.printerTime = 500;
  manners.onTime = (milliseconds) => passed.push(milliseconds);
  await run((context) => {
    sheetOf(context, "A").pageLayout.orientation = "Landscape";
  });
  const [sync] = standIn.syncs;
  expect(sync?.printer).toBe(1);
  expect(passed).toEqual([(sync?.actions ?? 0) + 500]);
});

test("a chart sheet is not listed and takes its name; a copy brings its own name along", async () => {
  const { run, book } = excel();
  book.chartSheets.push("Biểu đồ");
  await expect(run((context) => context.workbook.worksheets.add("biểu đồ"))).rejects.toMatchObject({
    code: "ItemAlreadyExists",
  });
  const copy = book.sheet("B") ?? null;
  book.names.push(new NameModel("CCHC_XepHang", "='B'!$A$1", copy));
  const add = (context: Excel.RequestContext): void => {
    context.workbook.names.add("CCHC_XepHang", "='A'!$A$1");
  };
  book.active = copy;
  await expect(run(add)).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  book.active = book.sheet("A") ?? null;
  await run(add);
  expect(book.names.map(({ scope }) => scope === null)).toEqual([false, true]);
});

test("with manual calculation a formula keeps its old result until its sheet is calculated", async () => {
  const { run, book } = excel();
  book.manualCalculation = true;
  await run((context) => {
    sheetOf(context, "A").getRange("C1").untrack().formulas = [["=B!A1+1"]];
    sheetOf(context, "B").getRange("B1").untrack().formulas = [["=A1+5"]];
  });
  const value = (name: string, column: number): unknown => book.sheet(name)?.cell(0, column)?.value;
  expect([value("A", 2), value("B", 1)]).toEqual([null, null]);
  await run((context) => {
    sheetOf(context, "A").calculate(true);
  });
  expect([value("A", 2), value("B", 1)]).toEqual([3, null]);
});

test("too much data fails as the web fails, and another workbook in front as Microsoft says", async () => {
  const { manners, run } = excel();
  manners.mostBytes = 100;
  manners.tooMuchData = "GeneralException";
  const read = (context: Excel.RequestContext): void => {
    sheetOf(context, "A").getRange("A1:H99").untrack().load("values");
  };
  manners.mostBytes = 1_000;
  await expect(run(read)).rejects.toMatchObject({ code: "GeneralException" });
  manners.mostBytes = 5_000_000;
  await run(read);
  manners.elsewhere = true;
  for (const act of [
    (context: Excel.RequestContext) => context.workbook.worksheets.add("C"),
    (context: Excel.RequestContext) => {
      sheetOf(context, "A").freezePanes.freezeRows(1);
    },
  ]) {
    await expect(run(act)).rejects.toMatchObject({ code: "GeneralException" });
  }
});

test("what is written under a merged cell is lost without a word", async () => {
  const { run, book } = excel();
  book.sheet("A")?.merges.push({ top: 0, left: 0, bottom: 0, right: 1 });
  await run((context) => {
    sheetOf(context, "A").getRange("A1:B1").untrack().values = [["mới", 7]];
  });
  expect([0, 1].map((column) => book.sheet("A")?.cell(0, column)?.value)).toEqual(["mới", 1]);
});
