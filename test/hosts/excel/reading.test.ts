/** Reading what is unusual: stray cells, a thousand merged areas, an Excel that is too old. */
import { fingerprint } from "../../../src/workbook/fingerprint";
import type { Snapshot } from "../../../src/workbook/snapshot";
import { country } from "../../making/score-sheets";
import { sheet, snapshotOf, type MadeSheet } from "../../making/snapshot";
import { comparable } from "../comparable";
import { planOf, rankingPlan, settingsPlan } from "../plans";
import { excelWith, rename } from "./standing";

const TABLE = sheet("Năm 2022", [
  ["STT", "Nội dung", "Bạch Thông"],
  [1, "Tổng điểm", 88.21],
]);

test("a stray cell far away costs a look closer, not a billion cells", async () => {
  const { standIn, book, host } = excelWith(snapshotOf(TABLE));
  const stray = book.sheet("Năm 2022")?.ensure(1_048_575, 16_383);
  if (stray !== undefined) stray.value = "x";
  const [read] = (await host.read()).sheets;
  expect(read?.grid).toMatchObject({ top: 0, left: 0, rowCount: 2, columnCount: 3 });
  expect(read?.outlying).toEqual({ count: 1, row: 1_048_575, column: 16_383 });
  expect(standIn.syncs).toHaveLength(4);
});

test("a formatted but empty column does not widen what is read", async () => {
  const { book, host } = excelWith(snapshotOf(TABLE));
  const empty = book.sheet("Năm 2022")?.ensure(5_000, 40);
  if (empty !== undefined) empty.format = "0.00";
  expect((await host.read()).sheets[0]?.grid).toMatchObject({ rowCount: 2, columnCount: 3 });
});

test("all of a thousand merged areas are read, though Excel answers 512 at most", async () => {
  const rows = Array.from({ length: 2_000 }, (_, row) => [row % 2 === 0 ? `Nhóm ${row / 2 + 1}` : null, row]);
  const merges = Array.from({ length: 1_000 }, (_, group) => `A${2 * group + 1}:A${2 * group + 2}`);
  const wide: MadeSheet = sheet("Nhóm", rows, { merges });
  const { host } = excelWith(snapshotOf(wide, TABLE));
  expect(comparable(await host.read())).toEqual(comparable(snapshotOf(wide, TABLE)));
});

test("an answer that comes out too long is asked for in halves", async () => {
  const long = "Nội dung rất dài ".repeat(1_900);
  const rows = Array.from({ length: 130 }, (_, row) => [`${row} ${long}`]);
  const { standIn, host } = excelWith(snapshotOf(sheet("Dài", rows)));
  const { sheets } = await host.read();
  expect(sheets[0]?.grid.rowCount).toBe(130);
  // Two for the outline, one that is refused, then halves of halves.
  expect(standIn.syncs.length).toBeGreaterThan(4);
});

test("ten sheets of 10,000 cells take three requests", async () => {
  const rows = Array.from({ length: 100 }, (_, row) =>
    Array.from({ length: 100 }, (__, c) => row * 1.5 + c / 8),
  );
  const { standIn, host } = excelWith(
    snapshotOf(...Array.from({ length: 10 }, (_, index) => sheet(`Trang ${index + 1}`, rows))),
  );
  await host.read();
  expect(standIn.syncs).toHaveLength(3);
});

test("fonts of whole columns and rows are evidence of old encodings", async () => {
  const fonts: MadeSheet = { ...TABLE, columnFonts: new Map([[1, ".VnTime"]]) };
  const { host } = excelWith(snapshotOf(fonts));
  const read: Snapshot = await host.read();
  expect(read.sheets[0]?.columnFonts.get(1)).toBe(".VnTime");
  expect(read.sheets[0]?.rowFonts.get(0)).toBeUndefined();
});

describe("an Excel that does not tell merged areas (ExcelApi 1.9 to 1.12)", () => {
  const merged: MadeSheet = sheet(
    "Năm 2021",
    [
      ["STT", "Điểm", null],
      [null, "Ba Bể", "Na Rì"],
      [1, 80.5, 81],
    ],
    { merges: ["A1:A2", "B1:C1"] },
  );
  const scores = sheet("Năm 2022", [
    ["STT", "Nội dung", "Bạch Thông", "Ba Bể", "Na Rì"],
    [1, "Tổng điểm", 88.21, 80.5, 79.999],
  ]);
  const book = snapshotOf(merged, scores);

  test("is read with those of a copy of the workbook, and written", async () => {
    const { standIn, host } = excelWith(book, { api: "1.9" });
    expect(comparable(await host.read())).toEqual(comparable(book));
    expect([standIn.syncs.length, standIn.copies]).toEqual([3, 1]);
    await host.apply(planOf(rankingPlan(), settingsPlan()));
    expect(standIn.book.sheet("Xếp hạng")?.merges).toHaveLength(1);
  });

  test("is not read where it gives no copy: without merged areas captions stand over other columns", async () => {
    const { standIn, host } = excelWith(book, { api: "1.12" });
    standIn.manners.refusesCopy = true;
    await expect(host.read()).rejects.toMatchObject({ code: "unsupported" });
  });

  test("is not asked for a copy from ExcelApi 1.13 on", async () => {
    const { standIn, host } = excelWith(book, { api: "1.13" });
    expect(comparable(await host.read())).toEqual(comparable(book));
    expect(standIn.copies).toBe(0);
  });
});

describe("what the user should know before anything is written", () => {
  test("is read with the outline: final, labelled, open for reading only", async () => {
    const { standIn, book, host } = excelWith(snapshotOf(TABLE));
    book.readOnly = true;
    book.customProperties.set("_MarkAsFinal", true).set("MSIP_Label_5c5f_Enabled", "true");
    expect((await host.read()).notices?.map(({ code }) => code)).toEqual([
      "read-only-workbook",
      "final-workbook",
      "labelled-workbook",
    ]);
    expect(standIn.syncs).toHaveLength(3);
  });

  test("is nothing of a plain workbook", async () => {
    const { book, host } = excelWith(snapshotOf(TABLE));
    book.customProperties.set("_MarkAsFinal", false).set("Phòng", "Nội vụ");
    expect((await host.read()).notices).toBeUndefined();
  });

  test("keeps no workbook from being read whose properties are closed", async () => {
    const { standIn, host } = excelWith(snapshotOf(TABLE));
    standIn.manners.refuse("CustomProperty.key", "AccessDenied");
    standIn.manners.refuse("DocumentProperties.custom", "AccessDenied");
    expect(comparable(await host.read())).toEqual(comparable(snapshotOf(TABLE)));
  });
});

test("an Excel below ExcelApi 1.9 is told apart before anything is asked", async () => {
  const { standIn, host } = excelWith(snapshotOf(TABLE), { api: "1.8" });
  await expect(host.read()).rejects.toMatchObject({ code: "unsupported" });
  expect(standIn.syncs).toHaveLength(0);
});

test("the fingerprint tells a changed value, and a sheet that came, went or has another name", async () => {
  const { book, host } = excelWith(snapshotOf(TABLE, sheet("Năm 2021", [[1]])));
  const before = fingerprint(await host.read());
  expect(await host.fingerprint()).toBe(before);
  const cell = book.sheet("Năm 2022")?.cell(1, 2);
  if (cell !== undefined) cell.value = 88.22;
  expect(await host.fingerprint()).not.toBe(before);
  if (cell !== undefined) cell.value = 88.21;
  expect(await host.fingerprint()).toBe(before);
  rename(book, "Năm 2021", "Năm 2020");
  expect(await host.fingerprint()).toBe("");
  rename(book, "Năm 2020", "Năm 2021");
  book.add("Ghi chú").ensure(0, 0).value = "x";
  expect(await host.fingerprint()).toBe("");
});

test("progress comes after each request and ends at its total", async () => {
  const { host } = excelWith(country({ units: 8, leaves: 20, years: 2 }).snapshot);
  const steps: string[] = [];
  await host.read({ onProgress: ({ done, total }) => steps.push(`${done}/${total}`) });
  expect(steps).toEqual(["2/3", "3/3"]);
});

test("a reading is cancelled between two requests", async () => {
  const { standIn, host } = excelWith(snapshotOf(TABLE));
  const abort = new AbortController();
  const reading = host.read({ signal: abort.signal, onProgress: () => abort.abort() });
  await expect(reading).rejects.toMatchObject({ code: "cancelled" });
  expect(standIn.syncs).toHaveLength(2);
});
