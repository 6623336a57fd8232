/** What the names of rows say: notes and signatures, averages, subtotals, percentages, bonus and penalty. */
import { headerWords } from "./header-words";
import { either, lookup, terms, type Term } from "../../text/terms";

/** "Điểm" before a word says nothing more: "Điểm thưởng", "Điểm trung bình". */
const BEFORE = { after: ["Điểm"] };

/** Lines below the units that name none of them. */
export const NOTE_TERMS = terms("note", "opening", [
  ["Ghi chú", "…: số liệu đến hết tháng 12"], ["Người lập", "… biểu"], ["Nơi nhận", "…: Sở Nội vụ"],
  ["Chủ tịch", "… UBND tỉnh"], ["Giám đốc", "… Sở Nội vụ"], ["Ký", "… thay Chủ tịch"], ["TM", "…. Ủy ban nhân dân"],
  ["KT", "…. Chủ tịch"], ["Lưu ý", "…: chưa gồm điểm thưởng"], ["Nguồn", "…: Sở Nội vụ"], ["Lãnh đạo", "… Sở Nội vụ"],
  ["Thủ trưởng", "… đơn vị"], ["Ngày", "… 31 tháng 12"],
]); // prettier-ignore

/** Rows that stand among units and are figures over them. */
export const STATISTIC_TERMS = terms("statistic", "opening", [
  ["Trung bình", "… các huyện"], ["Bình quân", "Điểm … chung"], ["Cao nhất", "Điểm … khối huyện"], ["Thấp nhất", "Điểm … khối huyện"],
  ["Giá trị", "… trung bình"], ["Độ lệch", "… chuẩn"], ["Trung vị", "… các xã"], ["Toàn tỉnh", "Điểm …"], ["Chung toàn", "… tỉnh"],
], BEFORE); // prettier-ignore

/** Bonus and penalty points stand outside the maximum. */
export const BONUS_TERMS: readonly Term<"bonus" | "penalty">[] = [
  ...terms("bonus", "opening", [["Thưởng", "Điểm … năm 2022"], ["Cộng thêm", "Điểm … do có sáng kiến"]], BEFORE),
  ...terms("bonus", "opening", [["Điểm cộng", "… do có sáng kiến"], ["Cộng điểm", "… sáng kiến"]]),
  ...terms("penalty", "opening", [["Phạt", "Điểm … do chậm báo cáo"], ["Bị trừ", "Điểm … do chậm báo cáo"]], BEFORE),
  ...terms("penalty", "opening", [["Điểm trừ", "… do báo cáo chậm"], ["Trừ điểm", "… báo cáo chậm"]]),
]; // prettier-ignore

/** "Cộng" and what it is the sum of; a sign says it too: "Cộng IV". */
export const SUM_TERMS = terms("subtotal", "opening", [
  ["Tổng", "… điểm mục II"],
  ["Cộng", "… IV"],
]);
export const SUMMED_TERMS = terms("subtotal", "contains", [
  ["lĩnh vực", "Cộng … I"],
  ["mục", "Tổng cộng … II"],
  ["phần", "Tổng điểm … A"],
  ["tiêu chí", "Tổng điểm của … 1"],
  ["nhóm", "Cộng điểm … I"],
]);

/** Rows of percentages; a "%" says it too. */
export const PERCENT_ROW_TERMS = terms("percent", "opening", [["Tỷ lệ", "… đạt so với tối đa"]]);

const noteIn = lookup(NOTE_TERMS);
const statisticIn = lookup(STATISTIC_TERMS);
const bonusIn = lookup(BONUS_TERMS);
const SUBTOTAL = new RegExp(
  `^(?:${either(SUM_TERMS)} )+(?:diem )?(?:(?:cua )?${either(SUMMED_TERMS)}\\b|[ivx]+$|\\d+$)`,
);

/** A note or a signature below a table: "Ghi chú: …", "KT. CHỦ TỊCH", "(Kèm theo …)". */
export function isNote(text: string): boolean {
  return text.startsWith("(") || noteIn(headerWords(text), text) !== null;
}

/** "Trung bình", "Điểm cao nhất", "Toàn tỉnh": figures over units, and no unit. */
export function isStatisticName(name: string): boolean {
  return statisticIn(headerWords(name), name) !== null;
}

/** "Cộng lĩnh vực I", "Tổng điểm mục II": the sum of the criteria above it. */
export function isSubtotalName(name: string): boolean {
  return SUBTOTAL.test(headerWords(name));
}

/** "Chỉ số CCHC (%)", "Tỷ lệ %": a row of percentages; "Chỉ số CCHC" alone may be the total. */
export function isPercentRowName(name: string): boolean {
  const words = headerWords(name);
  return name.includes("%") || PERCENT_ROW_TERMS.some(({ term }) => words.startsWith(term));
}

/** What kind of points outside the maximum a name speaks of; null for none. */
export function bonusOrPenalty(name: string): "bonus" | "penalty" | null {
  return bonusIn(headerWords(name), name);
}
