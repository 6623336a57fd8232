/** Figures before "%", "phần trăm" or "điểm phần trăm". */
import { LOOSELY, type FigureRule } from "./figure-rule";
import { isOfTheIndex } from "../readings";
import {
  comparedWay,
  countsUnits,
  earlier,
  isFromTo,
  isLinked,
  isSpread,
  isMeanCompared,
} from "./surroundings";

/** What a percentage of the index is of. */
const OF_MAXIMUM = /^(?:so diem|(?:so )?diem toi da|tong diem|(?:so voi|tren) diem toi da|diem chuan)\b/;

/** "…: 12,50 điểm, chưa đến 50% điểm tối đa": nothing else stands in the clause. */
const BARELY = /^(?:chi )?(?:gan|khoang|xap xi|hon|chua den|chua toi)$/;

export const PERCENT_RULES: readonly FigureRule[] = [
  {
    example: "Cải cách thể chế đạt trên ⟦98⟧% điểm tối đa.",
    says: "percent",
    near: LOOSELY,
    when: (figure) =>
      isLinked(figure) ||
      (figure.state.named >= 0 &&
        OF_MAXIMUM.test(figure.after) &&
        !countsUnits(figure) &&
        (/\b(?:dat|hoan thanh|duoc) \w+(?: \w+)?$/.test(figure.near) || BARELY.test(figure.near))),
    loose: true,
  },
  {
    example: "Có 05 lĩnh vực đạt từ ⟦90⟧% điểm tối đa trở lên.",
    says: null,
    when: ({ near, sentence }) =>
      /\b(?:tren|duoi|muc|nguong)$/.test(near) || (/\btu$/.test(near) && /\btro len\b/.test(sentence)),
  },
  {
    example: "Có 05 lĩnh vực đạt tỷ lệ từ ⟦90⟧% điểm tối đa.",
    says: null,
    near: /\btu$/,
    when: countsUnits,
  },
  {
    example: "Huyện Bạch Thông cao hơn mức trung bình của khối ⟦12,15⟧%.",
    says: "mean-difference",
    when: isMeanCompared,
    way: comparedWay,
  },
  {
    example: "Huyện Bạch Thông đứng thứ nhất, chỉ số ⟦73,5⟧%.",
    says: "percent",
    near: /\bchi so$/,
    when: ({ after }) => after === "",
  },
  {
    example: "Chỉ số CCHC trung bình của các huyện đạt ⟦86,5⟧%.",
    says: "mean",
    before: /\b(?:trung binh|binh quan)\b/,
  },
  {
    example: "Khoảng cách giữa huyện xếp thứ nhất cao nhất và huyện thấp nhất là ⟦5,2⟧%.",
    says: "spread",
    when: isSpread,
  },
  {
    example: "Cải cách chế độ công vụ giảm từ ⟦83,88⟧% xuống 63,66%.",
    says: "percent",
    near: /\btu$/,
    when: isFromTo,
    year: earlier,
  },
  {
    example: "Cải cách chế độ công vụ giảm còn ⟦63,66⟧%.",
    says: "percent",
    near: /\b(?:len|xuong|con)$/,
    when: isLinked,
  },
  {
    example: "Huyện Bạch Thông cao hơn huyện Ba Bể ⟦0,1⟧%.",
    says: "difference",
    near: /\b(?:hon|kem)\b/,
    when: ({ state, way }) => state.other !== null && way === 0,
    way: comparedWay,
  },
  {
    example: "Cải cách thể chế tăng ⟦11,24⟧% so với năm 2021.",
    says: "percent-change",
    when: (figure) =>
      figure.way !== 0 &&
      (OF_MAXIMUM.test(figure.after) ||
        /\bchi so cai cach hanh chinh\b/.test(figure.sentence) ||
        isLinked(figure)),
  },
  {
    example: "Số hồ sơ trực tuyến tăng ⟦5,1⟧% so với năm 2021.",
    says: null,
    when: ({ way, state, view, at }) =>
      way !== 0 && ((state.named < 0 && !view.outset.grounded) || !isOfTheIndex(view.tokens, at)),
  },
  {
    example: "Huyện Bạch Thông thêm ⟦7,03⟧% để đạt 73,45%.",
    says: "percent-change",
    when: ({ way }) => way !== 0,
  },
  {
    example: "Cải cách thể chế đạt ⟦98,57⟧% điểm tối đa.",
    says: "percent",
    when: (figure) => OF_MAXIMUM.test(figure.after) || isLinked(figure),
  },
];

export const PERCENT_POINT_RULES: readonly FigureRule[] = [
  {
    example: "Huyện Bạch Thông cao hơn mức bình quân của khối ⟦12,15⟧ điểm phần trăm.",
    says: "mean-difference",
    when: isMeanCompared,
    way: comparedWay,
  },
  {
    example: "Chênh lệch giữa huyện cao nhất và huyện thấp nhất là ⟦5,2⟧ điểm phần trăm.",
    says: "spread",
    when: isSpread,
  },
  {
    example: "Huyện Bạch Thông chỉ hơn huyện Ba Bể ⟦0,1⟧ điểm phần trăm.",
    says: "difference",
    when: ({ state, way }) => state.other !== null && way === 0,
    way: comparedWay,
  },
  { example: "Cải cách thể chế tăng ⟦11,24⟧ điểm phần trăm.", says: "percent-change" },
];
