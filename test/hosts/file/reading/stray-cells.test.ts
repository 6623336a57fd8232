import { FileHost } from "../../../../src/hosts/file/file-host";
import { columnName } from "../../../../src/workbook/address";
import { numberAt, type SheetSnapshot } from "../../../../src/workbook/snapshot";
import { barePackage, worksheet } from "../bare-package";

const cell = (row: number, column: number, value: number): string =>
  `<row r="${row + 1}"><c r="${columnName(column)}${row + 1}"><v>${value}</v></c></row>`;

/** A table of 20 rows and 5 columns from B3, and these cells behind it. */
function tableWith(...stray: readonly (readonly [row: number, column: number])[]): Uint8Array {
  const rows = Array.from({ length: 100 }, (_, i) => cell(2 + Math.floor(i / 5), 1 + (i % 5), i));
  return barePackage({
    sheet: worksheet([...rows, ...stray.map(([row, column]) => cell(row, column, 7))].join("")),
  });
}

async function read(bytes: Uint8Array): Promise<SheetSnapshot> {
  const [sheet] = (await FileHost.open(bytes, "").read()).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

const bounds = ({ grid: { top, left, rowCount, columnCount } }: SheetSnapshot): readonly number[] => [
  top,
  left,
  rowCount,
  columnCount,
];

test("the grid holds the filled cells and no more", async () => {
  const sheet = await read(tableWith());
  expect(bounds(sheet)).toEqual([2, 1, 20, 5]);
  expect([numberAt(sheet.grid, 2, 1), numberAt(sheet.grid, 21, 5)]).toEqual([0, 99]);
  expect(sheet.outlying).toBeUndefined();
});

test("a note some way off is read with the table", async () => {
  const sheet = await read(tableWith([900, 40]));
  expect([bounds(sheet), numberAt(sheet.grid, 900, 40)]).toEqual([[2, 1, 899, 40], 7]);
});

test("one stray cell in the last corner is left out, and said to be", async () => {
  const sheet = await read(tableWith([1_048_575, 16_383]));
  expect(bounds(sheet)).toEqual([2, 1, 20, 5]);
  expect(sheet.outlying).toEqual({ count: 1, row: 1_048_575, column: 16_383 });
});

test("stray cells on several sides are left out, the table stays", async () => {
  const sheet = await read(tableWith([1_048_575, 0], [3, 16_383], [500_000, 8_000], [1_048_575, 16_383]));
  expect(bounds(sheet)).toEqual([2, 1, 20, 5]);
  expect(sheet.outlying?.count).toBe(4);
});

test("what costs the fewest cells is left out: one cell to the right, not the table below", async () => {
  const rows = [...Array.from({ length: 20 }, (_, i) => cell(i, 0, i)), cell(30, 5_000, 7)];
  const below = Array.from({ length: 20 }, (_, i) => cell(3_000 + i, 0, i));
  const sheet = await read(barePackage({ sheet: worksheet([...rows, ...below].join("")) }));
  expect([bounds(sheet), sheet.outlying]).toEqual([[0, 0, 3_020, 1], { count: 1, row: 30, column: 5_000 }]);
});

test("cells scattered over the whole sheet are refused", async () => {
  const scattered = Array.from({ length: 3000 }, (_, i) => [i * 90 + 30, (i * 7919) % 16_000] as const);
  const bytes = barePackage({
    sheet: worksheet(scattered.map(([row, column]) => cell(row, column, 1)).join("")),
  });
  await expect(FileHost.open(bytes, "").read()).rejects.toMatchObject({ code: "too-large" });
});

test("thousands of merged cells and a column hidden to the end cost nothing", async () => {
  const merges = Array.from({ length: 20_000 }, (_, i) => `<mergeCell ref="A${i + 1}:XFD${i + 1}"/>`).join(
    "",
  );
  const sheet = await read(
    barePackage({ sheet: worksheet(cell(0, 0, 1), `<mergeCells count="20000">${merges}</mergeCells>`) }),
  );
  expect(sheet.merges).toHaveLength(20_000);
});
