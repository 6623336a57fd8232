/** Mẫu báo cáo: every phrase of the report with its places, and a column for the office's own wording. */
import { phraseSheetWords } from "../language/phrase-sheet";
import { phraseRows, readOwnPhrases, type PhraseRow } from "../report/phrase-sheet";
import { OWN_NAMES } from "../workbook/own-sheets";
import type { CellStyle, SheetPlan } from "../workbook/plan";
import type { Snapshot } from "../workbook/snapshot";
import { markText, type SheetContext } from "./context";
import { shown } from "./content";
import { SheetBuilder } from "./sheet-builder";
import { COLORS, LOOKS, TEXT_FORMAT } from "./styles";
import { Table, widthsOf, type Column } from "./table";

const text: CellStyle = { size: 12, wrap: true, vertical: "top", border: "all", numberFormat: TEXT_FORMAT };
const quiet: CellStyle = { ...text, size: 10, color: COLORS.quiet };
const own: CellStyle = { ...text, fill: COLORS.edited };

/** What an office wrote earlier stays where its key is. */
export function phrasesSheet(context: SheetContext, snapshot: Pick<Snapshot, "names" | "sheets">): SheetPlan {
  const words = phraseSheetWords(context.language);
  const { written } = readOwnPhrases(snapshot);
  // In the order in which reading finds them (PHRASE_COLUMNS).
  const columns: readonly Column<PhraseRow>[] = [
    { id: "key", title: words.key, width: 24, content: ({ key }) => shown(key, quiet) },
    { id: "standard", title: words.standard, width: 70, content: ({ standard }) => shown(standard, text) },
    { id: "own", title: words.own, width: 70, content: ({ key }) => shown(written.get(key) ?? null, own) },
    { id: "places", title: words.places, width: 50, content: ({ places }) => shown(places, quiet) },
  ];
  const builder = new SheetBuilder(context.styles, widthsOf(columns));
  const last = columns.length - 1;
  builder.banner(0, 0, last, words.heading, LOOKS.title);
  builder.banner(1, 0, last, words.note, LOOKS.note);
  builder.mark(2, 0, last, markText(context, context.analysis.groups), LOOKS.note);
  const head = 3;
  const rows = phraseRows(context.language);
  const table = new Table(builder, columns, { first: head + 1, last: head + rows.length });
  table.heads(head);
  rows.forEach((row, index) => table.write(head + 1 + index, row));
  return builder.build({
    definedName: OWN_NAMES.template,
    title: words.title,
    orientation: "landscape",
    titleRows: { first: head, last: head },
    freeze: { rows: head + 1, columns: 1 },
    lastPrinted: last,
  });
}
