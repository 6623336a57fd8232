/** The line that names the decision which a table belongs to, and the province in a title. */
import { either, spelled } from "../../text/terms";

export const DECISION_WORDS = spelled("decision", "contains", [
  ["quyết định", "Kèm theo … số 501/QĐ-UBND"],
  ["QĐ", "Theo … số 501/QĐ-UBND"],
]);
/** Between the word and the number. */
export const NUMBER_WORDS = spelled("number", "contains", [["số", "Quyết định … 501/QĐ-UBND"]]);
/** Before who issued it. */
export const ISSUER_OPENINGS = spelled("issuer", "contains", [
  ["của", "Quyết định số 501/QĐ-UBND … UBND tỉnh Bắc Kạn"],
]);
export const ISSUER_HEADS = spelled("issuer", "contains", [
  ["Chủ tịch", "Quyết định số 501/QĐ-UBND của … UBND tỉnh Bắc Kạn"],
]);
export const ISSUER_BODIES = spelled("issuer", "contains", [
  ["UBND", "Quyết định số 501/QĐ-UBND của … tỉnh Bắc Kạn"],
  ["Ủy ban nhân dân", "Quyết định số 501/QĐ-UBND của … tỉnh Bắc Kạn"],
  ["Uỷ ban nhân dân", "Quyết định số 501/QĐ-UBND của … tỉnh Bắc Kạn"],
]);
export const ISSUER_PLACES = spelled("issuer", "contains", [
  ["tỉnh", "Quyết định số 501/QĐ-UBND của UBND … Bắc Kạn"],
  ["thành phố", "Quyết định số 501/QĐ-UBND của UBND … Bắc Kạn"],
  ["huyện", "Quyết định số 501/QĐ-UBND của UBND … Chợ Mới"],
]);
/** What a decision is about begins here; the issuer's name ends. */
export const SUBJECT_WORDS = spelled("subject", "contains", [
  ["về", "Quyết định số 501/QĐ-UBND của Sở Nội vụ … việc công bố"],
  ["phê duyệt", "Quyết định số 501/QĐ-UBND của Sở Nội vụ … kết quả"],
  ["công bố", "Quyết định số 501/QĐ-UBND của Sở Nội vụ … chỉ số"],
  ["ban hành", "Quyết định số 501/QĐ-UBND của Sở Nội vụ … bộ chỉ số"],
  ["năm", "Quyết định số 501/QĐ-UBND của Sở Nội vụ … 2022"],
]);
/** Before the name of a province; written small, large or in capitals. */
export const PROVINCE_TERMS = spelled("province", "contains", [["tỉnh", "UBND … Bắc Kạn"]]);

/** "Quyết định số 501/QĐ-UBND" → the number. */
export const NUMBERED_DECISION = new RegExp(
  `${either(DECISION_WORDS)}\\s*${either(NUMBER_WORDS)}?\\s*:?\\s*(\\d+[\\dA-Za-z]*\\s*\\/\\s*(?:\\d{4}\\s*\\/\\s*)?Q[ĐÐ]\\s*-\\s*[A-ZĐ]+)`,
  "iu",
);
/** "của UBND tỉnh Bắc Kạn", "của Sở Nội vụ" → who. */
export const ISSUED_BY = new RegExp(
  `${either(ISSUER_OPENINGS)}\\s+((?:${either(ISSUER_HEADS)}\\s+)?${either(ISSUER_BODIES)}\\s+${either(ISSUER_PLACES)}\\s+[^();,.]+|[^();,.]+)`,
  "iu",
);
/** What follows the issuer's name. */
export const AFTER_ISSUER = new RegExp(`\\s+${either(SUBJECT_WORDS)}\\s.*$`, "iu");

const PROVINCE_WORDS = PROVINCE_TERMS.flatMap(({ term }) => [
  term,
  term.toUpperCase(),
  term.charAt(0).toUpperCase() + term.slice(1),
]);
/** "tỉnh Bắc Kạn" → the name, which is told by its capitals. */
export const PROVINCE = new RegExp(
  `(?:^|[\\s(])(?:${PROVINCE_WORDS.join("|")})\\s+((?:\\p{Lu}[\\p{L}.-]*)(?:\\s+(?:-\\s+)?\\p{Lu}[\\p{L}.-]*){0,4})`,
  "u",
);
