import fc from "fast-check";
import {
  cellName,
  columnIndex,
  columnName,
  isElsewhere,
  parseCellName,
  parseRangeName,
  rangeName,
  refName,
} from "../../src/workbook/address";

test("columns are named as Excel names them", () => {
  expect([0, 25, 26, 701, 702, 16383].map(columnName)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
});

test("every cell's name leads back to it", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1048575 }),
      fc.integer({ min: 0, max: 16383 }),
      fc.boolean(),
      (row, column, lock) => {
        expect(parseCellName(cellName(row, column, lock))).toEqual({ row, column });
      },
    ),
  );
});

test("what is no address is refused", () => {
  for (const name of ["", "A", "1", "A0", "XFE1", "A1048577", "Năm 2022"])
    expect(() => parseCellName(name)).toThrow(RangeError);
  expect(() => columnIndex("A1")).toThrow(RangeError);
});

test("a range is named from its first to its last cell", () => {
  expect(parseRangeName("$C$9:A1")).toEqual({ top: 0, left: 0, bottom: 8, right: 2 });
  expect(rangeName({ top: 0, left: 0, bottom: 8, right: 2 }, true)).toBe("$A$1:$C$9");
});

test("a sheet name is always quoted, its apostrophes doubled", () => {
  expect(refName({ sheet: "Năm 2022", row: 9, column: 4 })).toBe("'Năm 2022'!E10");
  expect(refName({ sheet: "Sở K'h", row: 0, column: 0 })).toBe("'Sở K''h'!A1");
});

test("a cell of another workbook is told by the brackets around its file", () => {
  expect(isElsewhere({ sheet: "[Năm trước.xlsx]Tổng hợp", row: 0, column: 0 })).toBe(true);
  expect(isElsewhere({ sheet: "Năm 2022", row: 0, column: 0 })).toBe(false);
});
