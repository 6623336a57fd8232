/** The questions about a sheet: each way to read it with what it takes, what it would give and what speaks for it. */
import { answeredTables, askedOf, captionIn, type AskedTable } from "../../app/answer-questions";
import { alternativeLines } from "../../language/alternatives";
import type { Language } from "../../language/language";
import { doubtMessage, figureText, inOrder, lawText, proofLine } from "../../language/proof";
import type { Alternative, LawProof } from "../../scorebook/proof";
import type { Recognition } from "../../scorebook/recognition";
import type { CellRef } from "../../workbook/address";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { MappingDraft } from "./mapping-draft";

export interface WayView {
  readonly takes: string;
  /** "Huyện Ba Bể: 87,5/100, hạng 01". */
  readonly figures: readonly string[];
  readonly proof: readonly string[];
  readonly alternative: Alternative;
}

export interface QuestionView {
  readonly message: string;
  readonly cells: readonly CellRef[];
  readonly ways: readonly WayView[];
  readonly table: AskedTable;
}

/** What is asked about a sheet, and what is said of it where nothing can be asked. */
export function questionsOn(
  sheet: SheetSnapshot,
  recognitions: readonly Recognition[],
  language: Language,
): { readonly questions: readonly QuestionView[]; readonly unasked: readonly string[] } {
  const captionOf = captionIn(sheet);
  const asked = askedOf(recognitions).filter((table) => table.sheet === sheet.name);
  const unasked = recognitions.filter(
    (table) =>
      table.sheet === sheet.name && table.used && table.certainty === "doubtful" && table.question === null,
  );
  return {
    questions: asked.map((table) => {
      const { doubt, alternatives } = table.question;
      const mappings = alternatives.map(({ mapping }) => mapping);
      const takes = alternativeLines(mappings, captionOf, language);
      return {
        message: doubtMessage(sheet.name, table.question, language),
        cells: doubt.cells,
        ways: alternatives.map((alternative, index) => ({
          takes: takes[index] ?? "",
          figures: alternative.figures.map((figure) => figureText(figure, language)),
          proof: proofOf(alternative.proof, language),
          alternative,
        })),
        table,
      };
    }),
    unasked: unasked.map(() => doubtMessage(sheet.name, null, language)),
  };
}

function proofOf(proof: readonly LawProof[], language: Language): readonly string[] {
  const tested = inOrder(proof);
  return tested.length === 0 ? [proofLine(proof, language)] : tested.map((law) => lawText(law, language));
}

/** The sheet as it would be read with these answers: what the picture shows, and what is kept. */
export function answerDraft(
  sheet: SheetSnapshot,
  recognitions: readonly Recognition[],
  chosen: ReadonlyMap<Recognition, Alternative>,
): MappingDraft {
  const tables = answeredTables(sheet, recognitions, chosen);
  const shown = [...chosen.values()].at(-1)?.mapping;
  const at = tables.findIndex((table) => table === shown);
  return {
    origin: "recognised",
    tables,
    at: Math.max(at, 0),
    byHand: new Set(),
    alike: shown?.sheet === "",
  };
}
