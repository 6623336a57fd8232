/** A small scoring workbook of two years, as a host would read it, and changes that a user makes to it. */
import type { Snapshot } from "../../src/workbook/snapshot";
import { sheet, snapshotOf, type MadeCell } from "../making/snapshot";

type Rows = readonly (readonly MadeCell[])[];

const HEADER = ["STT", "Nội dung", "Điểm tối đa", "Huyện Ba Bể", "Huyện Bạch Thông", "Huyện Chợ Đồn"];

function yearSheet(year: number, rows: Rows) {
  const title = [`KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`];
  return sheet(`Năm ${year}`, [title, [], HEADER, ...rows]);
}

const ROWS_2021: Rows = [
  ["I", "Công tác chỉ đạo, điều hành", 17.5, 16.5, 16.17, 15.1],
  ["1.1", "Kế hoạch cải cách hành chính", 7.5, 7, 7, 6.5],
  ["1.2", "Kiểm tra cải cách hành chính", 10, 9.5, 9.17, 8.6],
  ["II", "Cải cách thể chế", 10.5, 9.3, 9.17, 9.1],
  ["2.1", "Ban hành văn bản", 2.5, 2.3, 2.17, 2.1],
  ["2.2", "Theo dõi thi hành pháp luật", 8, 7, 7, 7],
  [null, "Tổng điểm", 28, 25.8, 25.34, 24.2],
];

function rows2022(kept: number): Rows {
  return [
    ["I", "Công tác chỉ đạo, điều hành", 16.5, 14.1, 8 + kept, 15.2],
    ["1.1", "Kế hoạch cải cách hành chính", 6.5, 5.1, kept, 6],
    ["1.2", "Kiểm tra cải cách hành chính", 10, 9, 8, 9.2],
    ["II", "Cải cách thể chế", 10.5, 10, 10.35, 10],
    ["2.1", "Ban hành văn bản", 2.5, 2, 2.35, 2.5],
    ["2.2", "Theo dõi thi hành pháp luật", 8, 8, 8, 7.5],
    [null, "Tổng điểm", 27, 24.1, 18.35 + kept, 25.2],
  ];
}

/** @param kept score of Bạch Thông at criterion 1.1 in 2022 */
export function workbookOfDistricts(kept = 6.5): Snapshot {
  return snapshotOf(yearSheet(2021, ROWS_2021), yearSheet(2022, rows2022(kept)));
}

/** The workbook of one of its years. */
export function yearAlone(year: 2021 | 2022): Snapshot {
  return snapshotOf(yearSheet(year, year === 2021 ? ROWS_2021 : rows2022(6.5)));
}

/** A workbook without any scoring table. */
export function workbookOfNotes(): Snapshot {
  return snapshotOf(sheet("Ghi chú", [["Họp giao ban ngày thứ hai"], ["Gửi giấy mời"]]));
}
