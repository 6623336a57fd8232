import type { AlternativeWords } from "../keys/alternatives";
import { counted } from "./count";

export const vi: AlternativeWords = {
  orientation: { "criteria-rows": "mỗi dòng là một tiêu chí", "unit-rows": "mỗi dòng là một đơn vị" },
  body: (from, to) =>
    to === null ? `số liệu từ dòng ${from} đến hết trang` : `số liệu từ dòng ${from} đến dòng ${to}`,
  year: (year) => `năm ${year}`,
  ofUnit: (unit) => `của ${unit}`,
  column: (letter, caption, what) =>
    caption === "" ? `cột ${letter}: ${what}` : `cột ${letter} “${caption}”: ${what}`,
  row: (row, what) => `dòng ${row}: ${what}`,
  rows: {
    criterion: "tiêu chí",
    unit: "đơn vị",
    total: "tổng điểm",
    rank: "xếp hạng",
    percent: "tỷ lệ %",
    maxima: "điểm tối đa",
    group: "tên nhóm, khối",
    ignored: "không dùng",
  },
  leftOut: "bỏ qua bảng này",
  rowAsRead: "tự nhận biết",
  total: "tổng điểm",
  of: (role, subject) => `${role} của “${subject}”`,
  more: (count) => `và ${counted(count)} chỗ khác`,
};
