/** Figures that neither "điểm" nor "%" follows. */
import type { FigureRule } from "./figure-rule";
import { earlier, endsClause, isFromTo, isLabelled, isOutOf } from "./surroundings";

const PLACES = /^(?:bac|hang|thu hang|thu bac|vi tri)\b/;

const RANK_LABEL = /\b(?:hang|vi tri|xep thu)$/;

/** Read before what counts units and areas. */
export const PLACE_RULES: readonly FigureRule[] = [
  {
    example: "Cải cách thể chế đạt ⟦10,35⟧ trên tổng số 10,5 điểm.",
    says: "score",
    after: /^tren\b/,
    when: isOutOf,
  },
  {
    example: "Huyện Bạch Thông đạt ⟦73,45⟧ trên thang điểm 100.",
    says: "score",
    after: /^tren (?:thang diem|tong so|tong)\b/,
    when: ({ near }) => /\b(?:dat|duoc|la)$/.test(near),
  },
  {
    example: "Cải cách thể chế tăng ⟦02⟧ bậc.",
    says: "rank-change",
    after: PLACES,
    when: ({ way }) => way !== 0,
  },
  { example: "Công chức được nâng lương ⟦02⟧ bậc.", says: null, after: PLACES },
];

/** Read after it. */
export const NUMBER_RULES: readonly FigureRule[] = [
  {
    example: "Tổng điểm của huyện Bạch Thông tăng mà hạng giảm ⟦3⟧.",
    says: "rank-change",
    near: /\b(?:hang|thu bac|vi tri) (?:tang|giam|len|xuong|tut|lui)$/,
    when: (figure) => figure.token.number.decimals === 0 && endsClause(figure),
  },
  {
    example: "Điểm thủ tục hành chính tăng từ ⟦13,06⟧ lên 16,71 điểm.",
    says: "score",
    near: /\btu$/,
    when: (figure) =>
      figure.token.number.decimals > 0 && isFromTo(figure) && /\bdiem\b/.test(figure.sentence),
    year: earlier,
  },
  {
    example: "Huyện Bạch Thông xếp thứ ⟦01⟧.",
    says: "rank",
    near: /\b(?:thu|hang|vi tri(?: so)?)$/,
    when: ({ token }) => token.number.decimals === 0,
    year: (figure) =>
      /\btu(?: \w+){0,2} \w+$/.test(figure.near) && isFromTo(figure) ? earlier(figure) : "said",
  },
  {
    example: "Cải cách thể chế được 10,35 điểm (thang điểm ⟦10,5⟧).",
    says: "max",
    near: /\bthang diem(?: la)?$/,
    when: ({ state }) => (state.subject.criteria[0] ?? 0) !== 0,
  },
  {
    example: "Hạng hai năm lần lượt là ⟦1⟧ và 1.",
    says: "rank",
    before: /\bhang hai nam lan luot la$/,
    year: () => "base",
  },
  {
    example: "Hạng hai năm lần lượt là 1 và ⟦1⟧.",
    says: "rank",
    near: /^va$/,
    sentence: /\bhang hai nam lan luot la\b/,
    year: () => "report",
  },
  {
    example: "Cải cách thể chế. Thứ hạng: ⟦2⟧.",
    says: "rank",
    when: (figure) => figure.token.number.decimals === 0 && isLabelled(figure, RANK_LABEL),
  },
  {
    example: "Huyện Bạch Thông có tổng điểm ⟦73,45⟧.",
    says: "value",
    near: /\b(?:dat|tong diem|diem so)$/,
    when: (figure) => figure.token.number.decimals > 0 && endsClause(figure),
  },
];
