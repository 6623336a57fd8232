/** The command line's words → what is asked for. Wrong usage is a UsageError with its sentence. */
import { parseArgs, type ParseArgsConfig } from "node:util";
import { cliWords, type CliWords, type Verb } from "../language/cli";
import type { OptionName } from "../language/cli-help";
import { languageOf, type Language } from "../language/language";
import { commandOf, UsageError, type Command, type Line } from "./command";
import { SHELLS, type Shell } from "./completion";
import { OPTION_NAMES, OPTIONS, VERBS } from "./options";

export type Request =
  | { readonly kind: "help"; readonly verb: Verb | null; readonly language: Language }
  | { readonly kind: "version" }
  | { readonly kind: "completion"; readonly shell: Shell; readonly language: Language }
  | { readonly kind: "run"; readonly command: Command };

/** Language asked for anywhere on the line, so that a usage error speaks it too. */
export function languageAsked(args: readonly string[]): Language {
  const at = args.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const word = args[at] ?? "";
  return languageOf(at < 0 ? "vi" : word.includes("=") ? word.split("=")[1] : args[at + 1]);
}

const CONFIG: ParseArgsConfig["options"] = Object.fromEntries(
  OPTION_NAMES.map((name) => {
    const { takes, short } = OPTIONS[name];
    const type = takes === "nothing" ? ("boolean" as const) : ("string" as const);
    return [name, { type, multiple: true, ...(short === undefined ? {} : { short }) }];
  }),
);

function lineOf(args: readonly string[], words: CliWords): Line {
  const { values, positionals } = parsed(args, words);
  const given = new Map<OptionName, readonly string[]>();
  for (const [key, value] of Object.entries(values)) {
    const name = OPTION_NAMES.find((known) => known === key);
    if (name === undefined || !Array.isArray(value)) continue;
    given.set(
      name,
      value.map((one) => (typeof one === "string" ? one : "")),
    );
  }
  return { words: positionals, given };
}

function parsed(args: readonly string[], words: CliWords) {
  try {
    return parseArgs({ args: [...args], options: CONFIG, allowPositionals: true, strict: true });
  } catch (error) {
    const message = String(error);
    throw new UsageError(words.usage.badOption(/'([^']+)'/.exec(message)?.[1] ?? message), null, {
      cause: error,
    });
  }
}

/** @throws UsageError with a sentence for the user */
export function readArguments(args: readonly string[]): Request {
  const language = languageAsked(args);
  const words = cliWords(language);
  const line = lineOf(args, words);
  const [word, second] = line.words;
  const verbOf = (name: string): Verb => {
    const verb = VERBS.find((known) => known === name);
    if (verb === undefined) throw new UsageError(words.usage.unknownVerb(name, VERBS));
    return verb;
  };
  if (word === "help" || line.given.has("help")) {
    const about = word === "help" ? second : word;
    return { kind: "help", verb: about === undefined ? null : verbOf(about), language };
  }
  if (line.given.has("version")) return { kind: "version" };
  if (word === undefined) throw new UsageError(words.usage.noVerb(VERBS));
  if (word === "completion") {
    const shell = SHELLS.find((known) => known === second);
    if (shell === undefined) throw new UsageError(words.usage.badShell(second ?? "", SHELLS));
    return { kind: "completion", shell, language };
  }
  return { kind: "run", command: commandOf(verbOf(word), line, language) };
}
