/** Words that set a year beside the one before: whose figures a column has, and what are differences only. */
import { either, lookup, terms } from "../../text/terms";

/** The end of a caption whose column is of the year before. */
export const YEAR_BEFORE_TERMS = terms("year-before", "ending", [
  ["năm trước", "Xếp hạng …"],
  ["của năm trước", "Điểm …"],
  ["năm liền trước", "Thứ hạng …"],
  ["của năm liền trước", "Điểm …"],
  ["năm trước liền kề", "Điểm …"],
  ["của năm trước liền kề", "Chỉ số …"],
  ["năm liền trước liền kề", "Điểm …"],
  ["của năm liền trước liền kề", "Điểm …"],
]);

/** Before "năm trước" they make it a difference: "so với năm trước". */
export const COMPARED_TERMS = terms("difference", "contains", [
  ["với", "Tăng so … năm trước"],
  ["so", "Điểm … năm trước"],
]);

/** Captions of columns that are differences of two years. */
export const CHANGE_TERMS = terms("statistic", "opening", [
  ["tăng", "…/giảm so với năm 2021"], ["giảm", "… so với năm 2021"], ["chênh lệch", "Mức … giữa hai năm"],
  ["biến động", "… so với năm 2021"], ["thay đổi", "Mức … so với năm 2021"],
], { after: ["mức"] }); // prettier-ignore

/** "Điểm năm trước" in bare words; not "so với năm trước", which is a difference. */
export const YEAR_BEFORE = new RegExp(
  `${COMPARED_TERMS.map(({ term }) => `(?<!\\b${term})`).join("")} ${either(YEAR_BEFORE_TERMS)}$`,
);

const changeIn = lookup(CHANGE_TERMS);

/** "Tăng/giảm so với năm 2021": what stands below are differences, and not those of that year. */
export function isChange(words: string, text: string): boolean {
  return changeIn(words, text) !== null;
}
