/** How far reading is, in words. */
import type { PaneWords } from "../../language/pane";

/** @param progress all sheets are done while the figures are understood; nothing is known before the first */
export function readingText(
  waiting: boolean,
  progress: { readonly done: number; readonly total: number } | undefined,
  words: PaneWords,
): string {
  if (waiting) return words.cellEditing;
  if (progress === undefined || progress.total === 0) return words.reading;
  const { done, total } = progress;
  return done < total ? words.readingSheet(done, total) : words.understanding;
}
