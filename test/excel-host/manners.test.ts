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

test("a table has texts of its own in its head, and merges no cells", async () => {
  const { run, book } = excel();
  book.sheet("A")?.tables.push({ name: "Table1", range: { top: 0, left: 0, bottom: 1, right: 3 } });
  await run((context) => {
    sheetOf(context, "A").getRange("A1:D2").untrack().formulas = [
      ["Điểm", 2022, "điểm", ""],
      [1, 2, 3, 4],
    ];
  });
  const head = [0, 1, 2, 3].map((column) => book.sheet("A")?.cell(0, column)?.value);
  expect(head).toEqual(["Điểm", "2022", "điểm2", "Column4"]);
  const merge = (context: Excel.RequestContext): void => {
    sheetOf(context, "A").getRange("A2:B2").untrack().merge(false);
  };
  await expect(run(merge)).rejects.toMatchObject({ code: "GeneralException" });
  await run((context) => {
    sheetOf(context, "A").tables.getItem("Table1").convertToRange();
  });
  await run(merge);
  expect(book.sheet("A")?.merges).toHaveLength(1);
});

test("a protected sheet lets be done what its options allow, and open cells be written", async () => {
  const { run, book } = excel();
  const sheet = book.sheet("A");
  if (sheet === undefined) throw new Error("no sheet A");
  sheet.protected = true;
  sheet.unlocked.push({ top: 2, left: 0, bottom: 2, right: 3 });
  const acts: Readonly<Record<string, (of: Excel.Worksheet) => void>> = {
    values: (of) => (of.getRange("A1").untrack().values = [[1]]),
    open: (of) => (of.getRange("A3:B3").untrack().values = [[1, 2]]),
    allowFormatCells: (of) => (of.getRange("A1").untrack().format.font.bold = true),
    allowFormatColumns: (of) => (of.getRange("A:A").untrack().columnHidden = true),
    allowFormatRows: (of) => (of.getRange("1:1").untrack().format.rowHeight = 20),
    allowEditObjects: (of) => of.charts.add("BarClustered", of.getRange("A1:A1").untrack(), "Columns"),
  };
  const done = async (): Promise<readonly string[]> => {
    const names: string[] = [];
    for (const [name, act] of Object.entries(acts)) {
      await run((context) => act(sheetOf(context, "A"))).then(
        () => names.push(name),
        (error: unknown) => expect(error).toMatchObject({ code: "AccessDenied" }),
      );
    }
    return names;
  };
  expect(await done()).toEqual(["open"]);
  for (const option of [
    "allowFormatCells",
    "allowFormatColumns",
    "allowFormatRows",
    "allowEditObjects",
  ] as const)
    sheet.allowed.add(option);
  expect(await done()).toEqual(Object.keys(acts).filter((name) => name !== "values"));
});

test("comments go with everything, not with contents or formats", async () => {
  const { run, book } = excel();
  book.sheet("A")?.comments.set("A1", "Xem lại");
  const clear = (what: "All" | "Contents" | "Formats") =>
    run((context) => {
      sheetOf(context, "A").getRange("A1:B1").untrack().clear(what);
    });
  await clear("Contents");
  await clear("Formats");
  expect(book.sheet("A")?.comments.size).toBe(1);
  await clear("All");
  expect(book.sheet("A")?.comments.size).toBe(0);
});

test("what is written under a merged cell is lost without a word", async () => {
  const { run, book } = excel();
  book.sheet("A")?.merges.push({ top: 0, left: 0, bottom: 0, right: 1 });
  await run((context) => {
    sheetOf(context, "A").getRange("A1:B1").untrack().values = [["mới", 7]];
  });
  expect([0, 1].map((column) => book.sheet("A")?.cell(0, column)?.value)).toEqual(["mới", 1]);
});
