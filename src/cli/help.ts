/** `--help` and `help VERB`, put together from the table of options. */
import { cliHelp, type OptionName } from "../language/cli-help";
import type { Language } from "../language/language";
import type { Verb } from "../language/cli";
import { OPTION_NAMES, optionsOf, VERBS } from "./options";

const WIDTH = 100;
/** Where the purpose of an option begins. */
const INDENT = 23;

/** @param verb null: of the whole program */
export function helpText(verb: Verb | null, language: Language): string {
  const words = cliHelp(language);
  const verbs = verb === null ? VERBS : [verb];
  const usage = verbs.map((name) => {
    const { form, purpose } = words.verbs[name];
    return `${wrapped(form, 2, 6)}\n${wrapped(purpose, 6, 6)}\n`;
  });
  const names = verb === null ? OPTION_NAMES : optionsOf(verb);
  const more = verb === null ? words.more : "";
  return (
    `${words.title}\n\n${words.usage}\n${usage.join("")}${more}\n` +
    `${words.options}\n${names.map((name) => optionLine(name, language)).join("")}\n${words.closing}`
  );
}

function optionLine(name: OptionName, language: Language): string {
  const { form, purpose } = cliHelp(language).option[name];
  const head = `  ${form}`;
  if (head.length + 2 > INDENT) return `${head}\n${wrapped(purpose, INDENT, INDENT)}\n`;
  return `${head}${wrapped(purpose, INDENT, INDENT).slice(head.length)}\n`;
}

/** Broken at spaces; the first line and the others indented by so much. */
function wrapped(text: string, first: number, others: number): string {
  const lines: string[] = [];
  let line = " ".repeat(first);
  let isEmpty = true;
  for (const word of text.split(" ")) {
    if (!isEmpty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = " ".repeat(others) + word;
    } else {
      line += isEmpty ? word : ` ${word}`;
    }
    isEmpty = false;
  }
  return [...lines, line].join("\n");
}
