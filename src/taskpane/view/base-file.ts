/** What is to be said of earlier years: none at hand, another file in use, or one that gave nothing. */
import { baseFileWords } from "../../language/base-file";
import type { Language } from "../../language/language";
import type { ReadyState } from "../state/pane-state";

export interface BaseFileView {
  readonly text: string;
  /** The file in use, which can be taken away. */
  readonly file: string | null;
  readonly useless: boolean;
}

type Shown = Pick<ReadyState, "analysis" | "baseFile" | "book">;

/** Null where the workbook holds earlier years itself and needs no other file. */
export function baseFileView({ analysis, baseFile, book }: Shown, language: Language): BaseFileView | null {
  const words = baseFileWords(language);
  if (baseFile !== null) {
    const useless = !book.reading.recognitions.some(
      ({ sheet, used }) => used && sheet.startsWith(`[${baseFile}]`),
    );
    return { text: useless ? words.unused(baseFile) : words.inUse(baseFile), file: baseFile, useless };
  }
  return analysis.years.length > 1 ? null : { text: words.none, file: null, useless: false };
}
