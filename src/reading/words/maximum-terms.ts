/** A maximum inside a caption or a title: "Cải cách thể chế (tối đa 14.5 điểm)", "Tổng điểm tối đa: 70 điểm". */
import { either, spelled } from "../../text/terms";

/** Before the figure in brackets. */
export const MAXIMUM_TERMS = spelled("max", "contains", [
  ["tối đa", "Cải cách thể chế (… 14,5 điểm)"], ["toi da", "Cai cach the che (… 14,5)"], ["thang điểm", "KẾT QUẢ (… 100)"],
  ["điểm tối đa", "Cải cách thể chế (…: 14,5)"], ["điểm chuẩn", "Cải cách thể chế (… 14,5)"], ["max", "Cải cách thể chế (… 14,5)"],
  ["tổng", "KẾT QUẢ (…: 100 điểm)"], ["thang", "KẾT QUẢ (… 100)"],
]); // prettier-ignore

/** Before the figure without brackets. */
export const OPEN_MAXIMUM_TERMS = spelled("max", "contains", [
  ["tối đa", "Tổng điểm …: 70 điểm"],
  ["điểm chuẩn", "Tổng …: 70 điểm"],
]);

/** Behind the figure; the short one counts beside a bracket or with a mark only. */
export const POINT_TERMS = spelled("max", "contains", [
  ["điểm", "Cải cách thể chế (14,5 …)"],
  ["đ", "Cải cách thể chế (14,5…)"],
]);
export const BARE_POINT_TERMS = spelled("max", "contains", [
  ["diem", "Cai cach the che (14,5 …)"],
  ["d", "Cai cach the che (14,5…)"],
]);

const FIGURE = "(\\d{1,4}(?:[.,]\\d{1,3})?)";

/** A figure that can be no label of a column: two digits or more. */
const LARGE_FIGURE = "(\\d{2,4}(?:[.,]\\d{1,3})?)";

/** The figure is in one of the groups: in brackets of both kinds, behind "tối đa", or at the end: "Số hóa: 22đ", "Gộp /60". */
export const MAX_IN_TEXT = new RegExp(
  `\\(\\s*${either(MAXIMUM_TERMS)}?\\s*:?\\s*${FIGURE}\\s*${either([...POINT_TERMS, ...BARE_POINT_TERMS])}?\\s*\\)` +
    `|${either(OPEN_MAXIMUM_TERMS)}\\s*:?\\s*${FIGURE}\\s*${either(POINT_TERMS)}\\b` +
    `|\\[\\s*${LARGE_FIGURE}\\s*${either(POINT_TERMS)}?\\s*\\]` +
    `|(?<=\\p{L}\\s?)\\s*(?:[-–:]\\s*${either(OPEN_MAXIMUM_TERMS)}?\\s*${FIGURE}\\s*${either(POINT_TERMS)}` +
    `|\\/\\s*${LARGE_FIGURE}(?:\\s*${either(POINT_TERMS)})?)\\s*$`,
  "iu",
);

/**
 * The one number in the brackets that close a caption, whatever words stand beside it, or behind its last
 * sign: "Thể chế (10)", "Điều hành (≤ 14đ)", "Số hóa [trần 22]", "Công chức /12". Only the figures below can
 * tell whether it is a maximum (axes/caption-maxima.ts).
 */
export const CLOSING_NUMBER = new RegExp(
  `\\s*(?:[(\\[][^()\\[\\]\\d%]*${FIGURE}[^()\\[\\]\\d%]*[)\\]]|[/≤:–-]\\s*${FIGURE}\\s*${either([...POINT_TERMS, ...BARE_POINT_TERMS])}?)\\s*$`,
  "iu",
);
