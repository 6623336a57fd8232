/** What an answer of Excel says of one cell, into a CellList. */
import { CellKind } from "../../workbook/snapshot";
import type { CellList, Numbering } from "../cells/cell-list";

/** Error values as Excel answers them: as text. */
const ERRORS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
  "#BUSY!",
]);

export type Answer = readonly (readonly unknown[])[];

export interface BlockAnswer {
  readonly values: Answer;
  readonly formulas: Answer;
  readonly formats: Answer;
}

/**
 * A formula reads as its text in `formulas`; so does a text that begins with "=" ("'=A1" loses its apostrophe,
 * office-js issue 6687), but that one reads the same in `values`.
 */
function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

export function kindOfValue(value: unknown): CellKind {
  if (typeof value === "number") return CellKind.number;
  if (typeof value === "boolean") return CellKind.boolean;
  if (typeof value !== "string" || value === "") return CellKind.empty;
  return ERRORS.has(value) ? CellKind.error : CellKind.text;
}

/** Adds the filled cells of a block whose first cell is (top, left). */
export function addBlock(
  cells: CellList,
  { strings, formats }: { readonly strings: Numbering; readonly formats: Numbering },
  { top, left }: { readonly top: number; readonly left: number },
  block: BlockAnswer,
): void {
  block.values.forEach((row, r) => {
    const formulas = block.formulas[r];
    const codes = block.formats[r];
    for (let c = 0; c < row.length; c++) {
      const value = row[c];
      const formula = formulas?.[c];
      const calculated = isFormula(formula, value);
      let kind = kindOfValue(value);
      // A formula whose result is "" is a text, not a blank.
      if (kind === CellKind.empty && calculated) kind = CellKind.text;
      if (kind === CellKind.empty) continue;
      const code = codes?.[c];
      const index = cells.add(
        top + r,
        left + c,
        kind,
        formats.id(typeof code === "string" ? code : "General"),
      );
      if (typeof value === "number") cells.numbers[index] = value;
      else if (typeof value === "boolean") cells.numbers[index] = value ? 1 : 0;
      else if (typeof value === "string") cells.texts[index] = strings.id(value);
      if (calculated) cells.addFormula(index, formula);
    }
  });
}
