/** Reads the title block above a table: year, decision, province, heading (domain: "Title blocks surround the table"). */
import type { CellRef } from "../../workbook/address";
import { CellKind } from "../../workbook/snapshot";
import type { Surroundings } from "../readers/draft";
import type { SheetView } from "./sheet-view";
import { isTableTitle, speaksOfDecision, speaksOfResults } from "../words/title-terms";
import { decisionIn, provinceIn, yearOfTitle } from "./titles";

export interface TitleLine {
  readonly text: string;
  readonly cell: CellRef;
}

const MOST_LINES = 60;

/** The texts above a table, from `top` to `bottom`, at most sixty. */
export function titleLines(view: SheetView, top: number, bottom: number): TitleLine[] {
  const lines: TitleLine[] = [];
  for (let row = Math.max(top, view.top); row <= bottom && lines.length < MOST_LINES; row++) {
    for (let column = view.left; column <= view.right; column++) {
      if (view.kind(row, column) !== CellKind.text) continue;
      const text = view.text(row, column);
      if (text !== "") lines.push({ text, cell: view.ref(row, column) });
      if (lines.length >= MOST_LINES) break;
    }
  }
  return lines;
}

/** Title lines about the results come before others when they name different years. */
function titleYear(lines: readonly TitleLine[]): { readonly year: number; readonly cell: CellRef } | null {
  let found: { year: number; cell: CellRef } | null = null;
  let weight = 0;
  for (const { text, cell } of lines) {
    const year = yearOfTitle(text);
    if (year === null) continue;
    const about = speaksOfResults(text) ? 2 : 1;
    const decision = speaksOfDecision(text) ? 1 : 0;
    const worth = about * 2 - decision;
    if (worth > weight) {
      found = { year, cell };
      weight = worth;
    }
  }
  return found;
}

export function surroundingsOf(lines: readonly TitleLine[]): Surroundings {
  const year = titleYear(lines);
  let decision: Surroundings["decision"] = null;
  let province = "";
  let heading = "";
  for (const { text, cell } of lines) {
    decision ??= withCell(decisionIn(text), cell);
    if (province === "") province = provinceIn(text);
    if (heading === "" && isTableTitle(text)) heading = text;
  }
  return { year: year?.year ?? null, yearCell: year?.cell ?? null, heading, decision, province };
}

function withCell(line: ReturnType<typeof decisionIn>, cell: CellRef): Surroundings["decision"] {
  return line === null ? null : { ...line, cell };
}
