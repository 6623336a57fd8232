/** Mẫu báo cáo: every phrase of the report with its places, and a column for the office's own wording. */
import { phraseSheetWords } from "../language/phrase-sheet";
import { PHRASE_COLUMNS, phraseRows, readOwnPhrases } from "../report/phrase-sheet";
import { OWN_NAMES } from "../workbook/own-sheets";
import type { CellStyle, SheetPlan } from "../workbook/plan";
import type { Snapshot } from "../workbook/snapshot";
import { markText, type SheetContext } from "./context";
import { SheetBuilder } from "./sheet-builder";
import { COLORS, LOOKS, TEXT_FORMAT } from "./styles";

const WIDTHS = [24, 70, 70, 50];
const LAST = PHRASE_COLUMNS.places;
const text: CellStyle = { size: 12, wrap: true, vertical: "top", border: "all", numberFormat: TEXT_FORMAT };
const quiet: CellStyle = { ...text, size: 10, color: COLORS.quiet };
const own: CellStyle = { ...text, fill: COLORS.edited };

/** What an office wrote earlier stays where its key is. */
export function phrasesSheet(context: SheetContext, snapshot: Pick<Snapshot, "names" | "sheets">): SheetPlan {
  const words = phraseSheetWords(context.language);
  const { written } = readOwnPhrases(snapshot);
  const builder = new SheetBuilder(context.styles, WIDTHS);
  builder.banner(0, 0, LAST, words.heading, LOOKS.title);
  builder.banner(1, 0, LAST, words.note, LOOKS.note);
  builder.mark(2, 0, LAST, markText(context, context.analysis.groups), LOOKS.note);
  const head = 3;
  [words.key, words.standard, words.own, words.places].forEach((title, column) => {
    builder.header({ top: head, bottom: head, left: column, right: column }, title, LOOKS.header);
  });
  phraseRows(context.language).forEach(({ key, standard, places }, index) => {
    const row = head + 1 + index;
    builder.put(row, PHRASE_COLUMNS.key, key, quiet);
    builder.put(row, PHRASE_COLUMNS.standard, standard, text);
    builder.put(row, PHRASE_COLUMNS.own, written.get(key) ?? null, own);
    builder.put(row, PHRASE_COLUMNS.places, places, quiet);
  });
  return builder.build({
    definedName: OWN_NAMES.template,
    title: words.title,
    orientation: "landscape",
    titleRows: { first: head, last: head },
    freeze: { rows: head + 1, columns: 1 },
    lastPrinted: LAST,
  });
}
