/** What the host refuses to do, and what it leaves alone. */
import { fingerprint } from "../../../src/workbook/fingerprint";
import type { WritePlan } from "../../../src/workbook/plan";
import { formula, sheet, snapshotOf } from "../../making/snapshot";
import { planOf, rankingPlan } from "../plans";
import { excelWith, hostOver, ownSheetModels, type Standing } from "./standing";

const SOURCE = snapshotOf(
  sheet("Năm 2022", [
    ["STT", "Nội dung", "Bạch Thông", "Ba Bể", "Na Rì"],
    [1, "Tổng điểm", 88.21, formula("=80+0.5", 80.5), 79.999],
    [formula('=""', ""), null, null, null, 1],
  ]),
);

function planned(): WritePlan {
  return { ...planOf(rankingPlan()), fingerprint: fingerprint(SOURCE) };
}

function change({ book }: Standing, row: number, column: number, value: string | number): void {
  const cell = book.sheet("Năm 2022")?.ensure(row, column);
  if (cell !== undefined) cell.value = value;
}

describe("a source that has changed since it was read is not written over", () => {
  test.each([
    ["a score", 1, 2, 88.22],
    ["a text", 0, 3, "Ba Bể "],
    ["a new row", 9, 0, "mới"],
    ["a formula's result", 1, 3, 81],
  ])("%s", async (_what, row, column, value) => {
    const standing = excelWith(SOURCE);
    await standing.host.read();
    change(standing, row, column, value);
    await expect(standing.host.apply(planned())).rejects.toMatchObject({ code: "source-changed" });
    expect(ownSheetModels(standing.book).size).toBe(0);
  });

  test("a sheet that was renamed or added", async () => {
    const renamed = excelWith(SOURCE);
    await renamed.host.read();
    const [source] = renamed.book.sheets;
    if (source !== undefined) source.name = "Năm 2023";
    await expect(renamed.host.apply(planned())).rejects.toMatchObject({ code: "source-changed" });
    const added = excelWith(SOURCE);
    await added.host.read();
    added.book.add("Thêm");
    await expect(added.host.apply(planned())).rejects.toMatchObject({ code: "source-changed" });
  });

  test("the same source is written in four requests; so it is by a host that has not read it", async () => {
    const { standIn, host } = excelWith(SOURCE);
    await host.read();
    await host.apply(planned());
    expect(standIn.syncs).toHaveLength(7);
    await hostOver(standIn).apply(planned());
    expect(standIn.syncs).toHaveLength(7 + 3 + 4);
  });
});

describe("protection is never taken off", () => {
  test("no sheet is added to a workbook whose structure is protected", async () => {
    const standing = excelWith({ ...SOURCE, structureProtected: true });
    await expect(standing.host.apply(planOf(rankingPlan()))).rejects.toMatchObject({ code: "protected" });
    expect(standing.book.sheets).toHaveLength(1);
  });

  test("own sheets that stand there are updated in it, but not removed", async () => {
    const standing = excelWith(SOURCE);
    await standing.host.apply(planOf(rankingPlan()));
    standing.book.structureProtected = true;
    expect(await standing.host.apply(planOf(rankingPlan()))).toMatchObject([{ created: false }]);
    await expect(standing.host.removeOwnSheets()).rejects.toMatchObject({ code: "protected" });
  });

  test("an own sheet that the user locked", async () => {
    const standing = excelWith(SOURCE);
    await standing.host.apply(planOf(rankingPlan()));
    const own = ownSheetModels(standing.book).get("CCHC_XepHang");
    if (own !== undefined) own.protected = true;
    await expect(standing.host.apply(planOf(rankingPlan()))).rejects.toMatchObject({
      code: "protected",
      detail: "Xếp hạng",
    });
    expect(own?.protected).toBe(true);
    expect(own?.cell(5, 0)?.value).toBe("Lập ngày 05/01/2023");
  });

  test("an own sheet that is locked while we write, with everything allowed that can be: nothing is lost", async () => {
    const standing = excelWith(SOURCE);
    await standing.host.apply(planOf(rankingPlan()));
    const own = ownSheetModels(standing.book).get("CCHC_XepHang");
    const before = own?.cell(2, 1)?.value;
    for (const option of [
      "allowFormatCells",
      "allowFormatColumns",
      "allowFormatRows",
      "allowEditObjects",
    ] as const)
      own?.allowed.add(option);
    // The mark's cell alone is open: the worst case, since a mark is written first.
    own?.unlocked.push({ top: 5, left: 0, bottom: 5, right: 0 });
    const writing = standing.host.apply(planOf(rankingPlan()), {
      onProgress: ({ done }) => {
        if (done === 1 && own !== undefined) own.protected = true;
      },
    });
    await expect(writing).rejects.toMatchObject({ code: "half-written" });
    expect([own?.cell(2, 1)?.value, own?.cell(5, 0)?.value]).toEqual([before, "Chưa lập xong"]);
    // The next press says why, and goes on once the sheet is open again.
    await expect(standing.host.apply(planOf(rankingPlan()))).rejects.toMatchObject({ code: "protected" });
    if (own !== undefined) own.protected = false;
    expect((await standing.host.apply(planOf(rankingPlan())))[0]?.missing).toBeUndefined();
  });

  test("a locked source sheet is read and written beside", async () => {
    const locked = { ...SOURCE, sheets: SOURCE.sheets.map((source) => ({ ...source, protected: true })) };
    const standing = excelWith(locked);
    await standing.host.read();
    await standing.host.apply(planned());
    expect(standing.book.sheets).toHaveLength(2);
  });
});

test("the last visible sheets are not removed", async () => {
  const standing = excelWith(SOURCE);
  await standing.host.apply(planOf(rankingPlan()));
  const [source] = standing.book.sheets;
  if (source !== undefined) source.visibility = "Hidden";
  await expect(standing.host.removeOwnSheets()).rejects.toMatchObject({ code: "write-failed" });
  expect(standing.book.sheets).toHaveLength(2);
});

describe("showing a cell", () => {
  test("selects it on its sheet", async () => {
    const { book, host } = excelWith(SOURCE);
    await host.select({ sheet: "Năm 2022", row: 1, column: 2 });
    expect(book.active?.name).toBe("Năm 2022");
    expect(book.selection).toEqual({ sheet: "Năm 2022", range: { top: 1, left: 2, bottom: 1, right: 2 } });
  });

  test("says that a sheet is gone", async () => {
    const { host } = excelWith(SOURCE);
    await expect(host.select({ sheet: "Năm 2020", row: 0, column: 0 })).rejects.toMatchObject({
      code: "source-changed",
    });
  });
});

test("neither reading nor writing looks at the active sheet or moves the selection", async () => {
  const { book, host } = excelWith(SOURCE);
  await host.read();
  await host.apply(planned());
  await host.removeOwnSheets();
  expect([book.active, book.selection]).toEqual([null, null]);
});
