/** Header words of the field, copied from published tables. */
import type { ScorePart } from "../../../src/scorebook/assessment";

/** Over the columns of a table about one unit, or below a unit's name. */
export const PART_WORDS: Readonly<Record<ScorePart, string>> = {
  self: "Điểm tự chấm",
  appraised: "Điểm thẩm định",
  survey: "Điểm ĐTXHH",
  deducted: "Điểm bị trừ",
  bonus: "Điểm thưởng",
  penalty: "Điểm phạt",
  final: "Tổng điểm",
};

/** Below an area's name. */
export const SHORT_WORDS: Readonly<Record<ScorePart, string>> = {
  ...PART_WORDS,
  self: "TC",
  appraised: "TĐ",
  survey: "ĐTXHH",
  deducted: "Bị trừ",
  final: "Tổng",
};
