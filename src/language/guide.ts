/** Which chapter of the user guide speaks of which view; the build names its headings so (scripts/guide.cjs). */

export const CHAPTERS = {
  start: "bao-cao-dau-tien-trong-5-phut",
  workbook: "so-tinh-can-co-gi",
  question: "da-doi-chieu-va-cau-hoi-ve-cach-doc-bang",
  why: "vi-sao-diem-va-hang-thay-doi",
  documents: "bao-cao-word",
  check: "kiem-tra-bao-cao-da-viet",
  areas: "xem-tung-linh-vuc",
  criteria: "tim-trong-cac-tieu-chi",
  comparison: "so-sanh-voi-don-vi-khac",
  outlook: "gia-dinh-diem-va-nhin-ca-khoi",
  gathering: "gop-tep-cua-cac-don-vi-thanh-bang-tong-hop",
  settings: "thiet-lap",
  figures: "doc-cac-con-so",
  trouble: "khi-co-van-de",
} as const;

export type Chapter = keyof typeof CHAPTERS;

/** Address of the guide beside the page, at the chapter. */
export function guideAt(chapter: Chapter): string {
  return `huong-dan.html#${CHAPTERS[chapter]}`;
}
