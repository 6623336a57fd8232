/** What the total of all criteria is called, as a row's name or a header's. */
import { terms, type Term } from "../../text/terms";

export const TOTAL_TERMS: readonly Term<"total">[] = terms("total", "whole", [
  "Tổng", "Tổng điểm", "Tổng cộng", "Tổng số", "Tổng số điểm", "Cộng", "Tổng điểm đạt được", "Tổng điểm đánh giá", "Tổng cộng điểm",
  "Tổng điểm chỉ số CCHC", "Tổng điểm các tiêu chí", "Tổng hợp", "Tổng điểm sau khi trừ", "Chỉ số CCHC", "Chỉ số cải cách hành chính",
  "Tổng điểm cộng", "Total", "Tổng điểm (A+B)", "Tổng điểm các lĩnh vực", "Điểm tổng", "Điểm tổng cộng", "Tổng điểm cuối cùng",
  "Tổng điểm tối đa",
]); // prettier-ignore

/** "Tổng điểm", "Tổng số điểm", "Tổng cộng": they may go on with the words below, and with nothing else. */
export const TOTAL_STEMS = terms("total", "opening", [
  ["Tổng điểm", "… thẩm định"],
  ["Tổng cộng", "… toàn bộ"],
  ["Tổng số điểm", "… đạt được"],
  ["Tổng số cộng", "… chung"],
]);
export const TOTAL_ENDINGS = terms("total", "ending", [
  ["thẩm định", "Tổng điểm …"], ["đạt được", "Tổng số điểm …"], ["toàn bộ", "Tổng cộng …"], ["chung", "Tổng điểm …"],
  ["cuối cùng", "Tổng điểm …"], ["CCHC", "Tổng điểm …"],
]); // prettier-ignore

/** "Tổng điểm I+II+III": the sum of the parts that it names. */
export const TOTAL_PARTS = terms("total", "contains", [["I+II", "Tổng điểm …+III"]]);
