/** Words for last year's workbook, where it is another file. */
import type { Language } from "./language";

export interface BaseFileWords {
  /** No earlier year is at hand. */
  readonly none: string;
  readonly choose: string;
  readonly inUse: (file: string) => string;
  /** Nothing of it entered the book. */
  readonly unused: (file: string) => string;
  readonly drop: string;
}

const vi: BaseFileWords = {
  none: "Chưa có số liệu năm trước.",
  choose: "Chọn tệp năm trước…",
  inUse: (file) => `Năm trước lấy từ tệp “${file}”.`,
  unused: (file) =>
    `Không đọc được bảng chấm điểm của năm khác trong tệp “${file}”. Hãy chọn đúng tệp của năm trước, hoặc bỏ tệp này.`,
  drop: "Bỏ tệp này",
};

const en: BaseFileWords = {
  none: "No figures of an earlier year.",
  choose: "Choose last year's file…",
  inUse: (file) => `The earlier year comes from “${file}”.`,
  unused: (file) =>
    `No scoring table of another year was found in “${file}”. Choose last year's file, or take this one away.`,
  drop: "Take it away",
};

export function baseFileWords(language: Language): BaseFileWords {
  return language === "vi" ? vi : en;
}
