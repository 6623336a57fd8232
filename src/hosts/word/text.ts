/** Text of the report as Word's runs. */
import { HighlightColor, TextRun, type IRunOptions } from "docx";
import type { Language } from "../../language/language";
import { placesIn, singleRunText, type Run } from "../../language/runs";

/** Marks a place that a person fills in. */
const BLANK_MARK = HighlightColor.YELLOW;

/**
 * Text as XML may hold it: composed letters (Unicode NFC), no control signs and no halves of letters,
 * which a workbook can contain and Word refuses.
 */
export function safeText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, "")
    .replace(/\p{Cs}/gu, "\ufffd");
}

/** Runs of one style are one piece in Word too, so that a clerk can search and edit across them. */
interface Piece {
  readonly text: string;
  readonly bold: boolean;
  readonly italics: boolean;
  readonly blank: boolean;
}

function pieces(runs: readonly Run[], language: Language): readonly Piece[] {
  const found: Piece[] = [];
  for (const run of runs) {
    const piece: Piece = {
      text: singleRunText(run, language),
      bold: run.bold === true,
      italics: run.italic === true,
      blank: run.kind === "blank",
    };
    const last = found.at(-1);
    const same = last?.bold === piece.bold && last.italics === piece.italics && last.blank === piece.blank;
    if (last !== undefined && same) found[found.length - 1] = { ...last, text: last.text + piece.text };
    else found.push(piece);
  }
  return found;
}

/** The runs' text, with line breaks where the workbook's cell has them. */
export function wordRuns(
  runs: readonly Run[],
  language: Language,
  style: Pick<IRunOptions, "bold" | "italics" | "size"> = {},
): readonly TextRun[] {
  return pieces(runs, language).flatMap(({ text, bold, italics, blank }) =>
    safeText(text)
      .split(/\r\n|\r|\n/)
      .map(
        (line, index) =>
          new TextRun({
            text: line,
            ...(style.size === undefined ? {} : { size: style.size }),
            ...(bold || style.bold === true ? { bold: true } : {}),
            ...(italics || style.italics === true ? { italics: true } : {}),
            ...(blank ? { highlight: BLANK_MARK } : {}),
            ...(index > 0 ? { break: 1 } : {}),
          }),
      ),
  );
}

/** A line of the form; its places to fill in are marked. */
export function markedText(
  text: string,
  style: Pick<IRunOptions, "bold" | "italics" | "size"> = {},
): readonly TextRun[] {
  // No figure stands in such a line, so its language does not matter.
  return wordRuns(placesIn(text), "vi", style);
}

/** A plain text as one run. */
export function wordText(text: string, style: Pick<IRunOptions, "bold" | "italics" | "size"> = {}): TextRun {
  return new TextRun({ ...style, text: safeText(text) });
}
