import { suggestedMapping } from "../../../src/reading/mappings/suggest-mapping";
import { cornerOf } from "../../../src/taskpane/view/sheet-corner";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { formatted, sheet, snapshotOf, type MadeSheet } from "../../making/snapshot";

function only(made: MadeSheet): SheetSnapshot {
  const [source] = snapshotOf(made).sheets;
  if (source === undefined) throw new Error("a sheet was made");
  return source;
}

const TABLE = only(
  sheet(
    "2022",
    [
      ["KẾT QUẢ NĂM 2022", null, null],
      ["Nội dung", "Điểm tối đa", "Huyện Ba Bể"],
      ["Cải cách thể chế", 10.5, formatted(44562, "d/m")],
      ["Ghi chú: số liệu tạm tính", null, null],
    ],
    { merges: ["A1:C1"] },
  ),
);

test("rows are told apart: outside, header, read and left out", () => {
  const corner = cornerOf(TABLE, suggestedMapping(TABLE), new Set([2]), 10);
  expect(corner.rows.map(({ part }) => part)).toEqual(["outside", "header", "read", "unread"]);
  expect(corner.columns).toEqual([0, 1, 2]);
  expect(corner.more).toBe(false);
});

test("cells are as they were read: decimal commas, days, merged cells once, lone notes over the blanks", () => {
  const { rows } = cornerOf(TABLE, suggestedMapping(TABLE), null, 10);
  const texts = rows.map(({ cells }) => cells.map(({ text, columnSpan }) => `${text}*${columnSpan}`));
  expect(texts).toEqual([
    ["KẾT QUẢ NĂM 2022*3"],
    ["Nội dung*1", "Điểm tối đa*1", "Huyện Ba Bể*1"],
    ["Cải cách thể chế*1", "10,5*1", "1/1*1"],
    ["Ghi chú: số liệu tạm tính*3"],
  ]);
});

test("a long sheet is shown in parts, from a little above the header", () => {
  const rows = Array.from({ length: 300 }, (_, row) => [`Việc ${row}`, row, row]);
  const long = only(
    sheet("2022", [...rows.slice(0, 50).map(() => ["Lời dẫn"]), ["Nội dung", "A", "B"], ...rows]),
  );
  const mapping = { ...suggestedMapping(long), headerTop: 50, headerBottom: 50, bodyTop: 51 };
  const corner = cornerOf(long, mapping, null, 20);
  expect([corner.rows[0]?.row, corner.rows.length, corner.more]).toEqual([46, 20, true]);
});

test("an empty sheet has no picture", () => {
  const empty = only(sheet("Trống", []));
  expect(cornerOf(empty, suggestedMapping(empty), null, 10)).toEqual({ columns: [], rows: [], more: false });
});
