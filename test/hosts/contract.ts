/**
 * What every host promises (src/workbook/host.ts), as one suite: memory, file, and Excel over its stand-in
 * run it, so that the same workbook gives the same Snapshot and the same plan the same cells everywhere.
 */
import { parseRangeName } from "../../src/workbook/address";
import type { Host } from "../../src/workbook/host";
import type { SheetPlan, WritePlan } from "../../src/workbook/plan";
import {
  formatAt,
  formulaAt,
  type DefinedName,
  type SheetSnapshot,
  type Snapshot,
} from "../../src/workbook/snapshot";
import { formatted, formula, sheet, snapshotOf, type MadeSheet } from "../making/snapshot";
import { comparable, comparableCell, comparableSheet, plainReference } from "./comparable";
import { planOf, rankingPlan, settingsPlan } from "./plans";

export interface HostUnderTest {
  readonly host: Host;
  /** The workbook as it is now, as a new reader sees it. */
  snapshot(): Promise<Snapshot>;
  /** What a user does by a double click on the tab. */
  rename(from: string, to: string): Promise<void>;
}

export interface MadeBook {
  readonly sheets: readonly MadeSheet[];
  readonly names?: readonly DefinedName[];
  readonly structureProtected?: boolean;
}

export type HostFactory = (book: MadeBook) => Promise<HostUnderTest>;

const SCORES: MadeSheet = sheet(
  "Năm 2022",
  [
    ["STT", "Nội dung", "Bạch Thông", "Ba Bể", "Na Rì", "Ghi chú"],
    [null, "Tổng điểm", 88.21, formatted(80.5, "#,##0.00"), formula("=79.9+0.099", 79.999), "a\u00a0\u00adb"],
    [formatted(44_927, "dd/mm"), "Thể chế", 0, formatted(0.5, "0.00%"), formula("=SUM(C3,0)", 0)],
    ["1.10", "'=1", true, { error: "#DIV/0!" }, formula('=IF(TRUE,"","x")', ""), " hai  khoảng "],
    ["01/08", "Hòa bình (NFD: e\u0323\u0302)", -1.5, 1e-7, 12_345_678.9, formula("=1>2", false)],
  ],
  { merges: ["A1:A2", "F3:F4"], hiddenRows: [2], hiddenColumns: [4] },
);
const HIDDEN: MadeSheet = sheet("Danh mục", [["x", 1]], { hidden: true });
const LOCKED: MadeSheet = sheet("Đã 'A' khóa", [["Đơn vị", 2]], { protected: true });
const BOOK: MadeBook = {
  sheets: [SCORES, HIDDEN, LOCKED],
  names: [{ name: "DonVi", refersTo: "'Đã ''A'' khóa'!$A$1:$B$1" }],
};

const sheetNamed = (snapshot: Snapshot, name: string): SheetSnapshot => {
  const found = snapshot.sheets.find((candidate) => candidate.name === name);
  if (found === undefined)
    throw new Error(`no sheet ${name} in ${snapshot.sheets.map((s) => s.name).join(", ")}`);
  return found;
};

/** Values, formulas, number formats and merges of an own sheet against its plan. */
function expectWritten(snapshot: Snapshot, name: string, plan: WritePlan, sheetPlan: SheetPlan): void {
  const written = sheetNamed(snapshot, name);
  const { grid } = written;
  const expected = new Map<string, string>();
  const found = new Map<string, string>();
  for (const { row, column, value, formula: live, style } of sheetPlan.cells) {
    if (value === null) continue;
    const kind = typeof value === "number" ? "number" : typeof value === "string" ? "text" : "boolean";
    const shown = typeof value === "string" ? JSON.stringify(value) : String(Number(value));
    // A host may guard a text by "@", so formats of texts are its own affair.
    const format =
      kind === "text" ? formatAt(grid, row, column) : (plan.styles[style]?.numberFormat ?? "General");
    const place = `${row},${column}`;
    expected.set(place, `${kind} ${shown} [${format}]${live === undefined ? "" : ` ${live}`}`);
    found.set(place, comparableCell(grid, row, column));
  }
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
  const cells = Object.keys(comparableSheet(written).cells);
  expect(cells).toHaveLength(expected.size);
  expect(comparableSheet(written).merges).toEqual(
    comparableSheet({ ...written, merges: sheetPlan.merges }).merges,
  );
  expect([...written.hiddenColumns]).toEqual(
    sheetPlan.hiddenColumns.filter((column) => column <= sheetPlan.used.right),
  );
}

/** The sheets and names of the user, in their order. */
function users(snapshot: Snapshot): unknown {
  const { sheets, names } = comparable(snapshot);
  return [BOOK.sheets.map(({ name }) => [name, sheets[name]]), names["DonVi"]];
}

export function describeHost(hostName: string, factory: HostFactory): void {
  describe(`${hostName} as a host`, () => {
    const plan = planOf(rankingPlan(), settingsPlan());

    test("reads values, formats, formulas, merges, what is hidden and what is locked", async () => {
      const { host } = await factory(BOOK);
      const made = snapshotOf(...BOOK.sheets);
      expect(comparable(await host.read())).toEqual(comparable({ ...made, names: BOOK.names ?? [] }));
    });

    test("says that the structure of the workbook is protected", async () => {
      const { host } = await factory({ sheets: [SCORES], structureProtected: true });
      expect((await host.read()).structureProtected).toBe(true);
    });

    test("writes the plan's values, formulas, formats and merges", async () => {
      const { host, snapshot } = await factory(BOOK);
      const written = await host.apply(plan);
      expect(written).toEqual([
        { definedName: "CCHC_XepHang", sheet: "Xếp hạng", created: true },
        { definedName: "CCHC_ThietLap", sheet: "Thiết lập", created: true },
      ]);
      const after = await snapshot();
      expectWritten(after, "Xếp hạng", plan, rankingPlan());
      expectWritten(after, "Thiết lập", plan, settingsPlan());
      expect(after.sheets.map(({ name, visible }) => [name, visible]).slice(-2)).toEqual([
        ["Xếp hạng", true],
        ["Thiết lập", false],
      ]);
      expect(after.names.map(({ name, refersTo }) => [name, plainReference(refersTo)])).toContainEqual([
        "CCHC_XepHang",
        "Xếp hạng!$A$1:$C$6",
      ]);
    });

    test("leaves the user's sheets and names as they were, also through a second run and removal", async () => {
      const { host, snapshot } = await factory(BOOK);
      const before = users(await snapshot());
      await host.apply(plan);
      expect(users(await snapshot())).toEqual(before);
      await host.apply(plan);
      expect(users(await snapshot())).toEqual(before);
      await host.removeOwnSheets();
      expect(users(await snapshot())).toEqual(before);
    });

    test("a second run updates in place and leaves nothing of the first", async () => {
      const { host, snapshot } = await factory(BOOK);
      await host.apply(plan);
      const { order } = comparable(await snapshot());
      const shorter = rankingPlan({
        cells: rankingPlan().cells.filter(({ row }) => row < 3),
        used: parseRangeName("A1:C4"),
        merges: [],
        charts: [],
        mark: { row: 3, column: 0, text: "Lập ngày 06/01/2023" },
      });
      const next = planOf({
        ...shorter,
        cells: [...shorter.cells, { row: 3, column: 0, value: "Lập ngày 06/01/2023", style: 2 }],
      });
      expect((await host.apply(next)).map(({ created }) => created)).toEqual([false]);
      const after = await snapshot();
      expect(comparable(after).order).toEqual(order);
      expectWritten(after, "Xếp hạng", next, next.sheets[0] ?? shorter);
      expectWritten(after, "Thiết lập", plan, settingsPlan());
      expect(comparable(after).names["CCHC_XepHang"]).toBe("Xếp hạng!$A$1:$C$4");
    });

    test("an own sheet that the user renamed is found and keeps its name", async () => {
      const { host, snapshot, rename } = await factory(BOOK);
      await host.apply(plan);
      await rename("Xếp hạng", "Bảng 'mới' xếp hạng");
      const [ranking] = await host.apply(plan);
      expect(ranking).toEqual({
        definedName: "CCHC_XepHang",
        sheet: "Bảng 'mới' xếp hạng",
        created: false,
      });
      const after = await snapshot();
      expectWritten(after, "Bảng 'mới' xếp hạng", plan, rankingPlan());
      expect(after.sheets.some(({ name }) => name === "Xếp hạng")).toBe(false);
    });

    test("a user's own sheet of the same name is left alone, and formulas name ours", async () => {
      const theirs = sheet("XẾP HẠNG", [["của tôi"]]);
      const { host, snapshot } = await factory({ ...BOOK, sheets: [...BOOK.sheets, theirs] });
      const follower = settingsPlan({
        cells: [{ row: 0, column: 0, value: 88.21, formula: "='Xếp hạng'!B3", style: 3 }],
        used: parseRangeName("A1:A2"),
        hiddenColumns: [],
        mark: { row: 1, column: 0, text: "xong" },
      });
      const [ranking] = await host.apply(planOf(rankingPlan(), follower));
      expect(ranking?.sheet).toBe("Xếp hạng (2)");
      const after = await snapshot();
      expect(comparableSheet(sheetNamed(after, "XẾP HẠNG"))).toEqual(
        comparable(snapshotOf(theirs)).sheets["XẾP HẠNG"],
      );
      expect(formulaAt(sheetNamed(after, "Thiết lập").grid, 0, 0)).toBe("='Xếp hạng (2)'!B3");
    });

    test("removes one own sheet, or all, with their names", async () => {
      const { host, snapshot } = await factory(BOOK);
      await host.apply(plan);
      expect(await host.removeOwnSheets(["CCHC_XepHang"])).toEqual(["Xếp hạng"]);
      const one = comparable(await snapshot());
      expect(one.order).toEqual([...BOOK.sheets.map(({ name }) => name), "Thiết lập"]);
      expect(Object.keys(one.names).sort()).toEqual(["CCHC_ThietLap", "DonVi"]);
      expect(await host.removeOwnSheets()).toEqual(["Thiết lập"]);
      const none = comparable(await snapshot());
      expect(none.order).toEqual(BOOK.sheets.map(({ name }) => name));
      expect(Object.keys(none.names)).toEqual(["DonVi"]);
      expect(await host.removeOwnSheets()).toEqual([]);
    });

    test("a cancelled read or write changes nothing", async () => {
      const { host, snapshot } = await factory(BOOK);
      const before = comparable(await snapshot());
      const cancelled = { signal: AbortSignal.abort() };
      await expect(host.read(cancelled)).rejects.toMatchObject({ code: "cancelled" });
      await expect(host.apply(plan, cancelled)).rejects.toMatchObject({ code: "cancelled" });
      expect(comparable(await snapshot())).toEqual(before);
    });
  });
}
