/** Words beside the numbers of criteria. */
import { headerWords } from "./header-words";
import { lookup, spelled, terms } from "../../text/terms";

/** Before a number that stands in the text; the longest of those that begin alike first. */
export const NUMBERED_TERMS = spelled("code", "opening", [
  ["lĩnh vực", "… I. Cải cách thể chế"], ["tiêu chí thành phần", "… 1.2.1: Ban hành kế hoạch"], ["tiêu chí", "… 1.2: Ban hành kế hoạch"],
  ["TCTP", "… 1.2.1: Ban hành kế hoạch"], ["TC", "… 1.2: Ban hành kế hoạch"], ["mục", "… II. Cải cách thể chế"],
  ["phần", "… I. Cải cách thể chế"],
]); // prettier-ignore

/** In a caption over the numbers of criteria, where a list has a running number too. */
export const CRITERION_CODE_TERMS = terms("code", "contains", [
  ["mã", "… tiêu chí"],
  ["ký hiệu", "… tiêu chí"],
  ["TC", "Số …"],
]);

const criterionCodeIn = lookup(CRITERION_CODE_TERMS);

/** "Mã tiêu chí", not the running number of a list. */
export function isCriterionCodeCaption(text: string): boolean {
  return criterionCodeIn(headerWords(text)) !== null;
}
