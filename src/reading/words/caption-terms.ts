/** Captions that name no criterion and no unit: words over all criteria, figures that are no scores. */
import { headerRole, headerWords } from "./header-words";
import { spelled, terms } from "../../text/terms";

/**
 * Words that captions over all criteria are made of ("Điểm của từng tiêu chí", "Kết quả chấm điểm"): a caption
 * of nothing else names none.
 */
export const GENERIC_TERMS = terms("generic", "contains", [
  ["điểm", "… của từng tiêu chí"], ["của", "Điểm … các lĩnh vực"], ["từng", "Điểm … lĩnh vực"], ["các", "… lĩnh vực"],
  ["tiêu", "Kết quả từng … chí"], ["chí", "Điểm các tiêu …"], ["lĩnh", "Điểm theo … vực"], ["vực", "Các lĩnh …"],
  ["kết", "… quả đánh giá"], ["quả", "Kết … chấm điểm"], ["chấm", "Điểm …"], ["đánh", "Kết quả … giá"], ["giá", "Điểm đánh …"],
  ["thành", "Tiêu chí … phần"], ["phần", "Chỉ số thành …"], ["trong", "… đó"], ["đó", "Trong …"], ["nội", "… dung"],
  ["dung", "Các nội …"], ["theo", "Điểm … nội dung"], ["số", "… điểm đạt được"], ["đạt", "Điểm … được"], ["được", "Số điểm đạt …"],
  ["tổng", "… hợp kết quả"], ["hợp", "Tổng … điểm"], ["năm", "Kết quả …"], ["tiết", "Điểm tiểu …"], ["nhóm", "Điểm theo … tiêu chí"],
  ["thẩm", "Kết quả … định"], ["định", "Điểm thẩm …"], ["bao", "… gồm"], ["gồm", "Bao … các tiêu chí"], ["mục", "Điểm từng …"],
  ["tự", "Điểm … chấm"], ["CCHC", "Kết quả …"], ["ĐTXHH", "Kết quả …"], ["%", "Chỉ số thành phần (…)"],
  ["và", "Điểm thẩm định … tự chấm"],
]); // prettier-ignore

/** Columns of figures that are neither scores nor units. */
export const OTHER_FIGURE_TERMS = terms("ignored", "whole", [
  "Trọng số", "Hệ số", "Tỷ trọng", "Số lượng", "Đơn vị tính", "ĐVT", "Số liệu", "Kế hoạch", "Thực hiện", "Chỉ tiêu giao", "Công thức",
  "Thời gian", "Ngày", "Số văn bản", "Weight", "Unit of measure", "Thời hạn", "Cộng", "Số thứ tự", "Loại điểm", "Nguồn", "Năm",
]); // prettier-ignore

/** "(Đơn vị tính: %)" above a table, which captions no column. */
export const MEASURE_TERMS = spelled("measure", "opening", [
  ["Đơn vị tính", "…: điểm"],
  ["ĐVT", "(…: %)"],
]);

const generic = new Set(GENERIC_TERMS.map(({ term }) => term));
const otherFigures = new Set(OTHER_FIGURE_TERMS.map(({ term }) => term));
const measures = MEASURE_TERMS.map(({ term }) => term);

/** True for a caption over all criteria or units, which names none of them. */
export function isGeneric(text: string): boolean {
  const words = headerWords(text).split(" ");
  if (words.every((word) => generic.has(word))) return true;
  const role = headerRole(text);
  return role === "criterion" || role === "unit";
}

/** "Trọng số", "Kế hoạch": a column of figures that are neither scores nor those of a unit. */
export function isOtherFigure(text: string): boolean {
  return otherFigures.has(headerWords(text));
}

/** True for a line that says in which unit the figures are. */
export function isUnitOfMeasure(text: string): boolean {
  const words = (text.startsWith("(") ? text.slice(1) : text).toLowerCase();
  return measures.some((measure) => words.startsWith(measure));
}
