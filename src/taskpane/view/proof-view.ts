/** What the figures prove, for the pane's head: one line, and each law with its exceptions on demand. */
import type { Language } from "../../language/language";
import {
  certaintyName,
  inOrder,
  lawText,
  proofLine,
  proofOfAll,
  proofWords,
  scoreTables,
} from "../../language/proof";
import type { Certainty, LawProof } from "../../scorebook/proof";
import type { Recognition } from "../../scorebook/recognition";
import type { CellRef } from "../../workbook/address";

export interface ProofLaw {
  /** "63/63 tổng điểm". */
  readonly text: string;
  readonly says: string;
  readonly exceptions: readonly CellRef[];
}

interface ProofTable {
  /** Null where the tables are told together. */
  readonly sheet: string | null;
  readonly certainty: string;
  readonly laws: readonly ProofLaw[];
}

export interface ProofView {
  readonly certainty: Certainty;
  readonly line: string;
  readonly tables: readonly ProofTable[];
}

/** A list of more tables would be read by nobody. */
const MOST_TABLES = 6;

/** Null where no table of scores was used. */
export function proofView(recognitions: readonly Recognition[], language: Language): ProofView | null {
  const tables = scoreTables(recognitions);
  if (tables.length === 0) return null;
  const { certainty, proof } = proofOfAll(tables);
  const together = tables.length > MOST_TABLES;
  return {
    certainty,
    line: lineOf(certainty, proof, language),
    tables: together
      ? [{ sheet: null, certainty: certaintyName(certainty, language), laws: lawsOf(proof, language) }]
      : tables.map((table) => ({
          sheet: table.sheet,
          certainty: certaintyName(table.certainty, language),
          laws: lawsOf(table.proof, language),
        })),
  };
}

function lineOf(certainty: Certainty, proof: readonly LawProof[], language: Language): string {
  const name = certaintyName(certainty, language);
  const said = name.charAt(0).toUpperCase() + name.slice(1);
  if (inOrder(proof).length === 0) return said;
  const line = proofLine(proof, language);
  return certainty === "doubtful" ? `${said}. ${line}` : line;
}

function lawsOf(proof: readonly LawProof[], language: Language): readonly ProofLaw[] {
  const { says } = proofWords(language);
  return inOrder(proof).map((law) => ({
    text: lawText(law, language),
    says: says[law.law],
    exceptions: law.exceptions,
  }));
}
