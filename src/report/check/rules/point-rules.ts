/** Figures before "điểm". */
import type { FigureRule } from "./figure-rule";
import {
  comparedWay,
  countsUnits,
  earlier,
  followsPoints,
  isFromTo,
  isSpread,
  isMeanCompared,
  isOfMaximum,
  standsBeside,
  thanEarlier,
} from "./surroundings";

export const POINT_RULES: readonly FigureRule[] = [
  {
    example: "Năm 2022, có 03 huyện đạt dưới ⟦72⟧ điểm.",
    says: null,
    near: /\b(?:dat|co|duoc|vi|phuong|xa|huyen|quan|tinh|vung)(?: diem| so diem| tong diem)? (?:tren|duoi|hon|tu|vuot)$/,
    when: countsUnits,
  },
  {
    example: "Huyện còn thiếu ⟦1,79⟧ điểm nữa mới lên loại Xuất sắc.",
    says: null,
    near: /\b(?:thieu|can|can them)$/,
    after: /^diem (?:nua|de|moi)\b/,
  },
  {
    example: "Các xã còn lại cùng được ⟦17,5⟧ điểm.",
    says: null,
    before: /\bcon lai (?:\w+ )?(?:duoc|dat|co)$/,
  },
  {
    example: "Huyện Bạch Thông đạt gần ⟦89⟧ điểm.",
    says: "score",
    near: /\b(?:dat|duoc|diem|la)(?: duoc)? (?:gan|khoang|xap xi|chung|hon|tren|duoi|chua den|chua toi)$/,
    when: (figure) => !followsPoints(figure),
    loose: true,
  },
  {
    example: "Cải cách thể chế chỉ kém điểm tối đa ⟦0,15⟧ điểm.",
    says: "lost",
    near: /\b(?:kem|cach|thap hon)(?: so voi)? diem toi da(?: la)?$/,
  },
  {
    example: "Điểm chỉ đạo, điều hành là 15,38, thấp hơn năm 2021 là ⟦0,79⟧ điểm.",
    says: "score-change",
    when: (figure) => thanEarlier(figure) !== 0,
    way: thanEarlier,
  },
  {
    example: "Điểm tăng nhiều nhất ở lĩnh vực chính quyền điện tử với ⟦4,12⟧ điểm.",
    says: "score-change",
    near: /\b(?:voi|toi)$/,
    sentence: /\b(?:tang|giam) (?:manh|nhieu|cao|it) nhat\b/,
    way: ({ sentence }) => (/\bgiam (?:manh|nhieu|it) nhat\b/.test(sentence) ? -1 : 1),
  },
  {
    example: "Huyện Bạch Thông được 71,46 điểm trên thang ⟦100⟧ điểm.",
    says: "max",
    near: /\bthang$/,
  },
  {
    example: "Lĩnh vực bị mất nhiều nhất là Cải cách chế độ công vụ: ⟦5⟧ điểm.",
    says: "lost",
    when: (figure) =>
      standsBeside(figure) && /\bmat nhieu nhat (?:\w+ ){0,3}?(?:o|la|thuoc ve)\b/.test(figure.sentence),
  },
  {
    example: "Cải cách thể chế đạt 10,35 điểm trên tổng số ⟦10,5⟧ điểm.",
    says: "max",
    near: /\btren(?: tong(?: so)?)?$/,
  },
  {
    example: "Cải cách chế độ công vụ giảm từ ⟦11,52⟧ điểm xuống còn 8,417 điểm.",
    says: "score",
    near: /\btu$/,
    when: isFromTo,
    year: earlier,
  },
  {
    example: "So với điểm tối đa, huyện còn thiếu ⟦11,79⟧ điểm.",
    says: "lost",
    near: /\bthieu$/,
    sentence: /\bdiem toi da\b/,
  },
  { example: "Huyện còn ⟦11,79⟧ điểm bị trừ ở các tiêu chí.", says: "lost", after: /^diem bi tru\b/ },
  {
    example: "Cải cách chế độ công vụ giảm từ 11,52 điểm xuống còn ⟦8,417⟧ điểm.",
    says: "score",
    near: /\b(?:len|xuong|con|toi)$/,
    sentence: /\btu\b/,
    year: () => "report",
  },
  {
    example: "Khoảng cách giữa huyện xếp thứ nhất cao nhất và huyện thấp nhất là ⟦5,2⟧ điểm.",
    says: "spread",
    when: isSpread,
  },
  { example: "Lĩnh vực thể chế: ⟦10,5⟧ điểm tối đa.", says: null, near: /^$/, after: /^diem toi da\b/ },
  {
    example: "Năm 2022, huyện Bạch Thông bị trừ ⟦11,79⟧ điểm.",
    says: "lost",
    near: /(?:\btru$|\bbi tru\b|\bmat(?: \w+){0,2}$)/,
  },
  { example: "Cải cách thể chế có điểm tối đa là ⟦10,5⟧ điểm.", says: "max", near: /\btoi da(?: la)?$/ },
  {
    example: "Huyện Bạch Thông cao hơn điểm trung bình của khối ⟦12,146⟧ điểm.",
    says: "mean-difference",
    when: isMeanCompared,
    way: comparedWay,
  },
  {
    example: "Cải cách thể chế thấp hơn trung vị của khối ⟦0,2⟧ điểm.",
    says: "median-difference",
    sentence: /\btrung vi\b/,
    when: ({ before, state }) => /\b(?:cao|thap) hon\b/.test(before) || state.other !== null,
    way: comparedWay,
  },
  {
    example: "Huyện Bạch Thông kém huyện Ba Bể ⟦0,1⟧ điểm.",
    says: "difference",
    when: ({ state, way, near }) => state.other !== null && way === 0 && !/\bdat\b/.test(near),
    way: comparedWay,
  },
  {
    example: "Cải cách thể chế: do điểm tối đa thay đổi giảm ⟦0,9⟧ điểm.",
    says: "from-max",
    before: /\btoi da thay doi\b|\blam (?:tang|giam)(?: \w+)?$/,
    when: ({ way }) => way !== 0,
  },
  {
    example: "Cải cách thể chế: do kết quả thực hiện tăng ⟦0,9⟧ điểm.",
    says: "from-performance",
    before: /\bket qua thuc hien\b/,
    when: ({ way }) => way !== 0,
  },
  {
    example: "Cải cách thể chế: điểm tối đa giảm ⟦1⟧ điểm.",
    says: "max-change",
    when: isOfMaximum,
  },
  {
    example: "Điểm trung bình của khối đạt 76,06 điểm, tăng ⟦1,2⟧ điểm so với năm 2021.",
    says: "mean-change",
    when: ({ way, state, sentence }) =>
      way !== 0 &&
      state.named < 0 &&
      /^(?:gia tri |muc |tong |diem |chi so )*(?:trung binh|binh quan)\b/.test(sentence),
  },
  {
    example: "Cải cách thể chế tăng ⟦1,18⟧ điểm so với năm 2021.",
    says: "score-change",
    when: ({ way }) => way !== 0,
  },
  {
    example: "Chỉ số CCHC trung bình của các huyện là ⟦86,5⟧ điểm.",
    says: "mean",
    before: /\b(?:trung binh|binh quan)\b/,
  },
  {
    example: "Điểm trung bình Chỉ số CCHC của 8 huyện, thành phố là ⟦76,06⟧ điểm.",
    says: "mean",
    near: /\b(?:la|dat)$/,
    sentence: /^(?:gia tri |muc |tong )?(?:diem|chi so(?: cai cach hanh chinh)?) (?:trung binh|binh quan)\b/,
  },
  { example: "Huyện Bạch Thông đạt ⟦73,45⟧ điểm.", says: "score", near: /\b(?:dat|duoc|la|voi|co)\b/ },
  {
    example: "Các lĩnh vực bị trừ nhiều nhất: Cải cách chế độ công vụ (⟦5,269⟧ điểm).",
    says: "lost",
    when: (figure) =>
      standsBeside(figure) &&
      (/\b(?:bi tru|diem tru|tru diem|mat diem)\b/.test(figure.sentence) ||
        figure.state.subject.together.length > 0),
  },
  { example: "Cải cách chế độ công vụ (⟦8,417⟧ điểm).", says: "score", when: standsBeside },
];
