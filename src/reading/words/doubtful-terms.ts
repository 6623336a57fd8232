/**
 * Words that offices use in more than one meaning. Each meaning has its share of the vote; figures and the
 * captions beside decide. Alone, a word is read in its first meaning (headerRole).
 */
import { terms, type Term } from "../../text/terms";
import type { Meaning } from "./meaning";

type Share = readonly [meaning: Meaning, weight: number];

/** One vote of a word for each meaning, all shares together 1. */
function shares(words: readonly string[], ...votes: Share[]): Term<Meaning>[] {
  return votes.flatMap(([meaning, weight]) => terms<Meaning>(meaning, "whole", words, { weight }));
}

export const DOUBTFUL_TERMS: readonly Term<Meaning>[] = [
  // "Thẩm định" or "tối đa"; "tự chấm" or "tiêu chí".
  ...shares(["TĐ", "Điểm TĐ"], ["appraised", 0.6], ["max", 0.4]),
  ...shares(["TC"], ["criterion", 0.5], ["self", 0.5]),
  ...shares(["Điểm TC"], ["self", 0.8], ["criterion", 0.2]),
  // "Xếp hạng" or "xã hội học".
  ...shares(["XH"], ["rank", 0.7], ["survey", 0.3]),
  // "Số" or "Sở", once the marks are gone.
  ...shares(["Sở"], ["unit", 0.6], ["code", 0.4]),
  ...shares(["Chỉ số CCHC", "Chỉ số cải cách hành chính"], ["percent", 0.6], ["total", 0.4]),
  ...shares(["Chỉ số", "Kết quả chỉ số"], ["percent", 0.7], ["final", 0.3]),
  ...shares(["Điểm chỉ số", "Điểm chỉ số CCHC"], ["final", 0.6], ["percent", 0.4]),
  ...shares(["Chỉ số thành phần"], ["criterion", 0.6], ["percent", 0.4]),
  ...shares(["Điểm", "Số điểm", "Điểm số", "Kết quả"], ["final", 0.7], ["appraised", 0.2], ["self", 0.1]),
  ...shares(["Điểm chấm", "Điểm đánh giá"], ["appraised", 0.6], ["final", 0.3], ["self", 0.1]),
  ...shares(["Kết quả đánh giá"], ["final", 0.6], ["appraised", 0.2], ["class", 0.2]),
  ...shares(["Điểm cộng"], ["bonus", 0.7], ["total", 0.3]),
  ...shares(["Điểm trừ", "Điểm bị trừ", "Trừ điểm", "Bị trừ"], ["deducted", 0.7], ["penalty", 0.3]),
  ...shares(["Cộng"], ["total", 0.6], ["subtotal", 0.4]),
  ...shares(["Nhóm"], ["class", 0.6], ["unit", 0.2], ["criterion", 0.2]),
  ...shares(["Năm"], ["year", 0.8], ["ignored", 0.2]),
  ...shares(["Số thứ tự"], ["code", 0.9], ["ignored", 0.1]),
  ...shares(["Mục"], ["code", 0.7], ["criterion", 0.3]),
  ...shares(["Khảo sát", "Điểm khảo sát"], ["survey", 0.8], ["final", 0.2]),
  ...shares(["Thang điểm"], ["max", 0.8], ["final", 0.2]),
  ...shares(["Tổng điểm tối đa"], ["max", 0.9], ["total", 0.1]),
  ...shares(["Điểm cao nhất"], ["statistic", 0.6], ["max", 0.4]),
  ...shares(["Kế hoạch"], ["ignored", 0.8], ["max", 0.2]),
  ...shares(["Thực hiện"], ["ignored", 0.7], ["final", 0.3]),
]; // prettier-ignore

/** The abbreviations that captions beside them decide (abbreviationsOf). */
export const ABBREVIATED = { claim: "tc", appraisal: "td", appraisedPoints: "diem td" } as const;
