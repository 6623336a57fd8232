/** The workbook beside the page shows what is spoken of: the cell in question, the column or row that is chosen. */
import { useEffect } from "react";
import type { Recognition } from "../../../scorebook/recognition";
import type { SheetSnapshot, Snapshot } from "../../../workbook/snapshot";
import { tableOf, type MappingDraft } from "../../view/mapping-draft";
import { usePane } from "../pane-context";
import type { ChosenPart } from "./mapping-picture";

interface Followed {
  readonly sheet: SheetSnapshot;
  readonly draft: MappingDraft;
  readonly chosen: ChosenPart | null;
  readonly known: { readonly snapshot: Snapshot; readonly recognitions: readonly Recognition[] };
}

export function useFollowingSheet({ sheet, draft, chosen, known }: Followed): void {
  const { session, isSheetBeside } = usePane();
  const { headerTop } = tableOf(draft);
  const asked = known.recognitions.find((each) => each.sheet === sheet.name && each.question !== null);
  const [first] = asked?.question?.doubt.cells ?? [];
  const row = chosen?.kind === "row" ? chosen.index : (first?.row ?? headerTop);
  const column = chosen?.kind === "column" ? chosen.index : (first?.column ?? sheet.grid.left);
  // A sheet of another workbook cannot be gone to, and a hidden one is not shown.
  const isThere = sheet.visible && known.snapshot.sheets.includes(sheet);
  useEffect(() => {
    if (isThere && isSheetBeside()) void session.select({ sheet: sheet.name, row: Math.max(row, 0), column });
  }, [session, isSheetBeside, isThere, sheet.name, row, column]);
}
