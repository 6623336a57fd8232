/** `analyze --json`, `tables`: how each table was understood, what proves it, what is asked (docs/command-line.md). */
import { captionIn, sheetsOf } from "../app/answer-questions";
import type { OpenBook } from "../app/open-book";
import { alternativeLines } from "../language/alternatives";
import type { Language } from "../language/language";
import { doubtMessage } from "../language/proof";
import { fromPoints, type Points } from "../scorebook/points";
import type { LawProof, Question, SampleFigure } from "../scorebook/proof";
import type { Recognition } from "../scorebook/recognition";
import type { TableJson } from "../schemas/analysis";
import { refName } from "../workbook/address";

type QuestionJson = NonNullable<TableJson["question"]>;
type AlternativeJson = QuestionJson["alternatives"][number];

/** The tables that were used, and those that are doubtful. */
export function tablesJson(open: OpenBook, language: Language): readonly TableJson[] {
  return shownTables(open).map((table) => ({
    sheet: table.sheet,
    layout: table.layout,
    certainty: table.certainty,
    proof: table.proof.map(lawJson),
    question: table.question === null ? null : questionJson(open, table, table.question, language),
  }));
}

function shownTables({ reading }: OpenBook): readonly Recognition[] {
  return reading.recognitions.filter(({ used, certainty }) => used || certainty === "doubtful");
}

/** A line for each alternative of a question. */
export function summariesOf(
  { snapshot, base }: OpenBook,
  sheet: string,
  { alternatives }: Question,
  language: Language,
): readonly string[] {
  const source = sheetsOf(snapshot, base).find(({ name }) => name === sheet);
  const mappings = alternatives.map(({ mapping }) => mapping);
  return alternativeLines(mappings, captionIn(source), language);
}

function lawJson({ law, holds, of }: LawProof): AlternativeJson["proof"][number] {
  return { law, holds, of };
}

function questionJson(
  open: OpenBook,
  { sheet }: Recognition,
  question: Question,
  language: Language,
): QuestionJson {
  const summaries = summariesOf(open, sheet, question, language);
  return {
    code: question.doubt.code,
    message: doubtMessage(sheet, question, language),
    cells: question.doubt.cells.map((cell) => refName(cell)),
    alternatives: question.alternatives.map(({ proof, figures, mapping }, index) => ({
      summary: summaries[index] ?? "",
      proof: proof.map(lawJson),
      figures: figures.map(figureJson),
      mapping,
    })),
  };
}

function figureJson({ unit, score, max, rank }: SampleFigure): AlternativeJson["figures"][number] {
  const plain = (points: Points | null): number | null => (points === null ? null : fromPoints(points));
  return { unit, score: plain(score), max: plain(max), rank };
}
