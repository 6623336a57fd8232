/** What the tables prove and what is asked about them, for people at a terminal. */
import { doubtsOf } from "../app/doubts";
import type { OpenBook } from "../app/open-book";
import { cliWords } from "../language/cli";
import type { Language } from "../language/language";
import { doubtMessage, figureText, proofLine, proofWords, tableLines } from "../language/proof";
import type { Alternative, Question } from "../scorebook/proof";
import { summariesOf } from "./tables-json";

/** The proof of each table; below it every question with its alternatives. */
export function tablesText(open: OpenBook, language: Language): string {
  const lines = tableLines(open.reading.recognitions, language);
  const asked = doubtsOf(open).flatMap(({ sheet, question }) =>
    question === null ? [doubtLine(sheet, null, language)] : questionLines(open, sheet, question, language),
  );
  return [...lines, ...asked].map((line) => `${line}\n`).join("");
}

/** The doubts alone, a line each; "" for none. */
export function doubtsText(open: OpenBook, language: Language): string {
  return doubtsOf(open)
    .map(({ sheet, question }) => `${doubtLine(sheet, question, language)}\n`)
    .join("");
}

function doubtLine(sheet: string, question: Question | null, language: Language): string {
  return cliWords(language).doubt(doubtMessage(sheet, question, language));
}

function questionLines(
  open: OpenBook,
  sheet: string,
  question: Question,
  language: Language,
): readonly string[] {
  const summaries = summariesOf(open, sheet, question, language);
  const { way } = proofWords(language);
  return [
    doubtLine(sheet, question, language),
    ...question.alternatives.flatMap((alternative, index) => [
      `  ${way(index + 1)}: ${summaries[index] ?? ""}`,
      ...detailsOf(alternative, language).map((line) => `      ${line}`),
    ]),
    ...(question.alternatives.length === 0
      ? []
      : [cliWords(language).answerBy(question.alternatives.length)]),
  ];
}

function detailsOf({ figures, proof }: Alternative, language: Language): readonly string[] {
  const { noFigures } = proofWords(language);
  const given = figures.map((figure) => figureText(figure, language)).join("; ");
  return [given === "" ? noFigures : given, proofLine(proof, language)];
}
