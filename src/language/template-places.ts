/** Names of the places that an office's own Word template may have: "{{đơn vị}}". */

/** Places that are filled with a line of text. */
export const TEXT_PLACES = {
  superior: "cơ quan chủ quản",
  issuer: "cơ quan ban hành",
  issuerName: "cơ quan báo cáo",
  unit: "đơn vị",
  year: "năm",
  baseYear: "năm trước",
  number: "số văn bản",
  placeAndDate: "địa danh, ngày tháng",
  title: "tên loại",
  abstract: "trích yếu",
  addressees: "kính gửi",
  authority: "thẩm quyền ký",
  position: "chức vụ",
  signatory: "người ký",
  score: "tổng điểm",
  max: "điểm tối đa",
  percent: "tỷ lệ",
  rank: "hạng",
  scoreChange: "tăng giảm điểm",
  baseScore: "tổng điểm năm trước",
  baseRank: "hạng năm trước",
} as const;

/** Places that are filled with paragraphs and tables; each stands in a paragraph of its own. */
export const BLOCK_PLACES = {
  body: "nội dung",
  opening: "mở đầu",
  result: "kết quả",
  lost: "tiêu chí bị trừ điểm",
  assessment: "đánh giá",
  measures: "giải pháp",
  closing: "kết thúc",
  recipients: "nơi nhận",
  appendixI: "phụ lục I",
  appendixII: "phụ lục II",
} as const;

export type TextPlace = keyof typeof TEXT_PLACES;
export type BlockPlace = keyof typeof BLOCK_PLACES;
