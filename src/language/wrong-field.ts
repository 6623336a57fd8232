/** What is wrong in a file that a person wrote for the command line, and where. */
import type { Language } from "./language";
import { en } from "./en/wrong-field";
import { vi } from "./vi/wrong-field";
import type { WrongField, WrongFieldWords } from "./keys/wrong-field";

export type { WantedValue, FieldProblem, WrongField } from "./keys/wrong-field";

const WORDS: Readonly<Record<Language, WrongFieldWords>> = { vi, en };

/** "trường layouts[0].columns[2].role là “unti”, phải là một trong …" */
export function wrongFieldMessage({ field, problem }: WrongField, language: Language): string {
  const words = WORDS[language];
  return `${field === "" ? words.whole : words.field(field)} ${words.problem(problem)}`;
}
