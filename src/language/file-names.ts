/**
 * Names of files that the pane gives out: what, which year, of whom. Without marks, since they go by mail and
 * through archives and systems that spoil them.
 */
import { enFileNames } from "./en/file-names";
import type { Language } from "./language";
import { viFileNames } from "./vi/file-names";
import type { FileNameWords } from "./keys/file-names";

export type { FileNameWords } from "./keys/file-names";

export function fileNameWords(language: Language): FileNameWords {
  return language === "vi" ? viFileNames : enFileNames;
}

const MARKS = /\p{M}/gu;

/** "Huyện Chợ Mới" → "Huyen Cho Moi". */
export function withoutMarks(text: string): string {
  return text.normalize("NFD").replace(MARKS, "").replaceAll("đ", "d").replaceAll("Đ", "D");
}
