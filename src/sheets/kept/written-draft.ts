/** A draft sheet as a text to check, and back from a place in it to its cell. */
import { OWN_NAMES, ownSheets } from "../../workbook/own-sheets";
import { writtenParts, type WrittenText } from "../../report/check/written";
import type { CellRef } from "../../workbook/address";
import type { Snapshot } from "../../workbook/snapshot";
import { EarlierSheet } from "./earlier-sheet";

export interface WrittenDraft {
  /** As the workbook names it. */
  readonly unit: string;
  readonly written: WrittenText;
  /** The cell whose text holds an offset of the whole text. */
  readonly cellAt: (start: number) => CellRef | null;
}

/** Every draft that the workbook holds, as people left it. */
export function writtenDrafts(snapshot: Pick<Snapshot, "names" | "sheets">): readonly WrittenDraft[] {
  const own = OWN_NAMES.draft;
  return [...ownSheets(snapshot)]
    .filter(([name]) => name === own || name.startsWith(`${own}_`))
    .flatMap(([name, sheet]) => {
      const draft = EarlierSheet.find(snapshot, name);
      return draft === null ? [] : [writtenDraft(draft, sheet)];
    });
}

const HEADING = /^(?:[IVXLC]+|\d+(?:\.\d+)*)\.\s/;

function writtenDraft(draft: EarlierSheet, sheet: string): WrittenDraft {
  const column = draft.idColumn - 1;
  const rows = [...draft.rows()]
    .map(({ row }) => ({ row, text: draft.text(row, column) }))
    .filter(({ text }) => text.trim() !== "");
  const written = writtenParts(
    rows.map(({ text }) => ({ kind: "paragraph", text, heading: HEADING.test(text) && text.length < 160 })),
  );
  return {
    unit: draft.unit,
    written,
    cellAt: (start) => {
      const after = written.lines.findIndex((line) => line.start > start);
      const row = rows[after < 0 ? rows.length - 1 : after - 1]?.row;
      return row === undefined ? null : { sheet, row, column };
    },
  };
}
