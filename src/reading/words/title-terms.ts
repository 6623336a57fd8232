/** What the lines around a table say it is about. */
import { lookup, terms } from "../../text/terms";
import { plain } from "../../text/fold";

/** A title of results tells the year before any other line does. */
export const RESULT_TERMS = terms("results", "contains", [
  ["chỉ số", "BẢNG … CẢI CÁCH HÀNH CHÍNH NĂM 2022"], ["kết quả", "… CHẤM ĐIỂM NĂM 2022"], ["CCHC", "Công tác … năm 2022"],
  ["cải cách", "Công tác … hành chính"], ["chấm điểm", "Phiếu … năm 2022"], ["bảng điểm", "… các huyện"],
  ["xếp hạng", "Bảng … các sở, ban, ngành"], ["đánh giá", "Phiếu tự … năm 2022"], ["tổng hợp", "Bảng … điểm"],
]); // prettier-ignore

/** A line about the decision may name another year. */
export const DECISION_TERMS = terms("decision", "contains", [
  ["quyết định", "Kèm theo … số 501/QĐ-UBND"],
  ["kèm theo", "(… Quyết định số 501/QĐ-UBND)"],
  ["căn cứ", "… Quyết định số 501/QĐ-UBND"],
]);

/** What the heading of a table has in it. */
export const TABLE_TITLE_TERMS = terms("heading", "contains", [
  ["kết quả", "… CHẤM ĐIỂM NĂM 2022"], ["chỉ số", "… CẢI CÁCH HÀNH CHÍNH"], ["bảng điểm", "… CÁC HUYỆN"],
  ["bảng tổng hợp", "… điểm"], ["tổng hợp", "… điểm các sở"], ["xếp hạng", "… các đơn vị"],
]); // prettier-ignore

/** Titles of an index in percent. */
export const INDEX_TERMS = terms("percent", "contains", [
  ["chỉ số", "… CCHC CÁC TỈNH"],
  ["PAR INDEX", "… 2022"],
]);

const resultsIn = lookup(RESULT_TERMS);
const decisionIn = lookup(DECISION_TERMS);
const headingIn = lookup(TABLE_TITLE_TERMS);
const indexIn = lookup(INDEX_TERMS);

/** True for a line about scores, ranks or the index. */
export function speaksOfResults(text: string): boolean {
  return resultsIn(plain(text)) !== null;
}

/** True for a line that names the decision which a table belongs to. */
export function speaksOfDecision(text: string): boolean {
  return decisionIn(plain(text)) !== null;
}

/** True for a line that can head a table of results. */
export function isTableTitle(text: string): boolean {
  return headingIn(plain(text)) !== null;
}

/** "CHỈ SỐ CCHC CÁC TỈNH", "PAR INDEX", "(%)": figures below that nothing else explains are percentages. */
export function speaksOfIndex(text: string): boolean {
  return text.includes("%") || indexIn(plain(text)) !== null;
}
