import { auditBook } from "../../src/audit/audit";
import { readBook } from "../../src/reading/read-book";
import { refName } from "../../src/workbook/address";
import { sheet, snapshotOf, type MadeSheet } from "../making/snapshot";

/** Codes, severities and first cells of what reading and audit find. */
function found(...sheets: MadeSheet[]): readonly (readonly [string, string | undefined])[] {
  const { book, findings } = readBook(snapshotOf(...sheets));
  return [...findings, ...auditBook(book)].map(({ code, cells: [cell] }) => [
    code,
    cell === undefined ? undefined : refName(cell),
  ]);
}

test("a forgotten score is told at the blank cell where it belongs: units as columns", () => {
  expect(
    found(
      sheet("2022", [
        ["STT", "Nội dung", "Điểm tối đa", "Huyện A", "Huyện B", "Huyện C"],
        ["I", "Cải cách thể chế", 10, 9, 8.5, 7],
        [1, "Kế hoạch", 6, 5.5, null, 4],
        [2, "Báo cáo", 4, 3.5, 3, 3],
      ]),
    ),
  ).toEqual([["missing-score", "'2022'!E3"]]);
});

test("… units as rows", () => {
  expect(
    found(
      sheet("2022", [
        ["STT", "Đơn vị", "Cải cách thể chế (10 điểm)", "Cải cách tài chính công (5 điểm)"],
        [1, "Huyện A", 9, 4],
        [2, "Huyện B", 8.5, null],
        [3, "Huyện C", 7, 3],
      ]),
    ),
  ).toEqual([["missing-score", "'2022'!D3"]]);
});

test("… a sheet for each unit", () => {
  const unit = (name: string, first: number, second: number | null): MadeSheet =>
    sheet(name, [
      ["BẢNG CHẤM ĐIỂM NĂM 2022"],
      ["STT", "Nội dung", "Điểm tối đa", "Điểm thẩm định"],
      [1, "Cải cách thể chế", 10, first],
      [2, "Cải cách tài chính công", 5, second],
    ]);
  expect(found(unit("Huyện A", 9, 4), unit("Huyện B", 8, null), unit("Huyện C", 7, 3))).toEqual([
    ["missing-score", "'Huyện B'!D4"],
  ]);
});

test("a total that its parts do not make is told at its cell only: percent and ranks that fit the parts are right", () => {
  expect(
    found(
      sheet("2022", [
        ["STT", "Đơn vị", "Điểm thẩm định", "Điểm ĐTXHH", "Tổng điểm", "Tỷ lệ %", "Xếp hạng"],
        [1, "Huyện A", 60, 20, 80, 80, 2],
        [2, "Huyện B", 58, 20, 81, 78, 3],
        [3, "Huyện C", 61, 22, 83, 83, 1],
        [4, "Huyện D", 50, 20, 70, 70, 4],
      ]),
    ),
  ).toEqual([
    ["parts-mismatch", "'2022'!E3"],
    ["order-mismatch", "'2022'!E3"],
  ]);
});
