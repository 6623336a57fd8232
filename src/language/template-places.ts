/** Names of the places that an office's own Word template may have: "{{đơn vị}}". */
import type { Language } from "./language";

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

/** What in a template cannot be filled, and where a person finds it. */
export interface UnknownPlace {
  /** As it stands in the template, with its braces. */
  readonly written: string;
  readonly part: "body" | "header" | "footer";
  /** Counted among the part's paragraphs that have words, cells of tables too. */
  readonly paragraph: number;
  /** The heading above it; null where none is one by its style. */
  readonly heading: string | null;
}

const PART_WORDS = {
  vi: { body: "", header: " của đầu trang", footer: " của chân trang" },
  en: { body: "", header: " of the header", footer: " of the footer" },
} as const;

/** "{{xếp loại}} (đoạn 4, dưới “I. KẾT QUẢ”)". Pages are Word's own: a file does not hold them. */
export function unknownPlaceText(place: UnknownPlace, language: Language): string {
  const { written, part, paragraph, heading } = place;
  const [counted, under] = language === "vi" ? ["đoạn", "dưới"] : ["paragraph", "under"];
  const above = heading === null ? "" : `, ${under} “${heading}”`;
  return `${written} (${counted} ${String(paragraph)}${PART_WORDS[language][part]}${above})`;
}

export type TextPlace = keyof typeof TEXT_PLACES;
export type BlockPlace = keyof typeof BLOCK_PLACES;
