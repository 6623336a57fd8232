/** How a sheet is read: as it is, or with points in place of the marks or losses that stand for them. */
import type { LayoutCorrection } from "../scorebook/corrections";
import type { Doubt, LawProof } from "../scorebook/proof";
import type { SheetSnapshot } from "../workbook/snapshot";
import type { Judgement } from "./doubts";
import { areLosses, withoutLosses } from "./lost-points";
import { arePoints, marksWithoutWorth, sumsIn, withoutMarks } from "./marks";
import type { ReadTable } from "./put-points";
import { understandCells, type UnderstoodSheet } from "./understand";

/** @param fallbackYear year of the file's name, 0 for none */
export function understandSheet(
  sheet: SheetSnapshot,
  fallbackYear: number,
  mappings: readonly LayoutCorrection[],
): UnderstoodSheet {
  const read = (own: SheetSnapshot): UnderstoodSheet => understandCells(own, fallbackYear, mappings);
  const asItIs = read(sheet);
  const marks = withoutMarks(sheet, asItIs.view, tablesOf(asItIs));
  if (marks !== null) {
    const pointed = marks.sheets.map(read).find((own) => arePoints(marks, proofOf(own), proofOf(asItIs)));
    return pointed ?? (marks.mostly ? doubted(asItIs, marks.cells) : asItIs);
  }
  const worthless = marksWithoutWorth(asItIs.view, tablesOf(asItIs));
  if (worthless.length > 0) return doubted(asItIs, worthless);
  const isDoubtful = asItIs.tables.some(({ judgement }) => judgement.certainty === "doubtful");
  const left = isDoubtful ? withoutLosses(sheet, tablesOf(asItIs)) : null;
  const kept = left === null ? null : read(left);
  return kept !== null && areLosses(proofOf(kept), proofOf(asItIs)) ? kept : asItIs;
}

function tablesOf({ tables }: UnderstoodSheet): ReadTable[] {
  return tables.map(({ candidate, reading }) => ({ shape: candidate.shape, drafts: reading.drafts }));
}

function proofOf({ tables }: UnderstoodSheet): LawProof[] {
  return tables.flatMap(({ proof }) => proof);
}

/** A sheet full of marks that may be points and may be none: the user is asked, unless sums hold with them as they stand. */
function doubted(sheet: UnderstoodSheet, cells: Doubt["cells"]): UnderstoodSheet {
  const judgement: Judgement = {
    certainty: "doubtful",
    doubt: { code: "marks", cells, params: { count: cells.length } },
  };
  const tables = sheet.tables.map((table) =>
    table.candidate.layout === "mapping" || areSumsProved(table.proof) ? table : { ...table, judgement },
  );
  return { ...sheet, tables };
}

function areSumsProved(proof: readonly LawProof[]): boolean {
  const { holds, of } = sumsIn(proof);
  return of > 0 && holds === of;
}
