/** The command line's words → a command. Wrong usage is a UsageError with its sentence. */
import { parseArgs } from "node:util";
import { cliWords, type CliWords, type Verb } from "../language/cli";
import { languageOf, type Language } from "../language/language";
import type { Depth } from "./analysis-json";

export class UsageError extends Error {
  override readonly name = "UsageError";
}

const VERBS: readonly Verb[] = ["analyze", "audit", "write", "report", "check"];
const DEPTHS: readonly Depth[] = ["total", "area", "criterion"];

const OPTIONS = {
  year: { type: "string" },
  base: { type: "string" },
  "base-file": { type: "string" },
  mapping: { type: "string" },
  answer: { type: "string" },
  unit: { type: "string", multiple: true },
  all: { type: "boolean" },
  depth: { type: "string" },
  json: { type: "boolean" },
  output: { type: "string", short: "o" },
  against: { type: "string" },
  template: { type: "string" },
  phrases: { type: "boolean" },
  "in-place": { type: "boolean" },
  force: { type: "boolean" },
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

/** A command that was understood; `input` is the workbook, for `check` the report. */
export interface Command {
  readonly verb: Verb;
  readonly language: Language;
  readonly input: string;
  readonly year?: number;
  readonly base?: number;
  /** Another workbook that holds earlier years; "" for none. */
  readonly baseFile: string;
  /** A JSON file that says what the rows and columns of sheets are; "" for none. */
  readonly mapping: string;
  /** Which alternative answers what is asked about a table, from 1; 0 for none. */
  readonly answer: number;
  readonly units: readonly string[];
  readonly all: boolean;
  readonly depth: Depth;
  readonly json: boolean;
  readonly output: string;
  readonly against: string;
  /** `report`: the office's own Word file to fill; "" for ours. */
  readonly template: string;
  /** `write`: also the sheet of the report's phrases. */
  readonly phrases: boolean;
  /** `write`: into the workbook itself, of which a copy is kept. */
  readonly inPlace: boolean;
  /** Replace also an output that is read-only or open elsewhere. */
  readonly force: boolean;
}

export type Request =
  | { readonly kind: "help"; readonly language: Language }
  | { readonly kind: "version" }
  | { readonly kind: "run"; readonly command: Command };

function yearOf(text: string | undefined, words: CliWords): number | undefined {
  if (text === undefined) return undefined;
  if (!/^(19|20|21)\d\d$/.test(text)) throw new UsageError(words.usage.badYear(text));
  return Number(text);
}

function answerOf(text: string | undefined, words: CliWords): number {
  if (text === undefined) return 0;
  if (!/^[1-9]\d?$/.test(text)) throw new UsageError(words.usage.badAnswer(text));
  return Number(text);
}

function required(text: string | undefined, message: () => string): string {
  if (text === undefined || text === "") throw new UsageError(message());
  return text;
}

/** Language asked for anywhere on the line, so that a usage error speaks it too. */
export function languageAsked(args: readonly string[]): Language {
  const at = args.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const word = args[at] ?? "";
  return languageOf(at < 0 ? "vi" : word.includes("=") ? word.split("=")[1] : args[at + 1]);
}

function parsed(args: readonly string[], words: CliWords): ReturnType<typeof parse> {
  try {
    return parse(args);
  } catch (error) {
    const message = String(error);
    throw new UsageError(words.usage.badOption(/'([^']+)'/.exec(message)?.[1] ?? message), { cause: error });
  }
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
}

/** @throws UsageError with a sentence for the user */
export function readArguments(args: readonly string[]): Request {
  const language = languageAsked(args);
  const words = cliWords(language);
  const { values, positionals } = parsed(args, words);
  if (values.help === true) return { kind: "help", language };
  if (values.version === true) return { kind: "version" };

  const [word, input, ...spare] = positionals;
  if (word === undefined) throw new UsageError(words.usage.noVerb);
  const verb = VERBS.find((known) => known === word);
  if (verb === undefined) throw new UsageError(words.usage.unknownVerb(word));
  const missing = (what: Parameters<CliWords["usage"]["missing"]>[0]) => (): string =>
    words.usage.missing(what, verb);
  const [extra] = spare;
  if (extra !== undefined) throw new UsageError(words.usage.badOption(extra));

  const depthWord = values.depth ?? "area";
  const depth = DEPTHS.find((known) => known === depthWord);
  if (depth === undefined) throw new UsageError(words.usage.badDepth(depthWord));
  const units = values.unit ?? [];
  const all = values.all === true;
  if (all && units.length > 0) throw new UsageError(words.usage.bothUnitAndAll);
  const year = yearOf(values.year, words);
  const base = yearOf(values.base, words);
  const writes = verb === "write" || verb === "report";
  const inPlace = values["in-place"] === true;
  if (inPlace && (verb !== "write" || values.output !== undefined)) {
    throw new UsageError(
      verb === "write" ? words.usage.inPlaceElsewhere : words.usage.badOption("--in-place"),
    );
  }
  if (values.force === true && !writes) throw new UsageError(words.usage.badOption("--force"));
  const command: Command = {
    verb,
    language,
    input: required(input, missing(verb === "check" ? "report" : "workbook")),
    ...(year === undefined ? {} : { year }),
    ...(base === undefined ? {} : { base }),
    baseFile: values["base-file"] ?? "",
    mapping: values.mapping ?? "",
    answer: answerOf(values.answer, words),
    units,
    all,
    depth,
    json: values.json === true,
    output: inPlace ? (input ?? "") : writes ? required(values.output, missing("output")) : "",
    template: values.template ?? "",
    phrases: values.phrases === true,
    inPlace,
    force: values.force === true,
    against: verb === "check" ? required(values.against, missing("against")) : "",
  };
  // Formulas into another file would be links that break; the summary sheets hold none.
  if (verb === "write" && command.baseFile !== "") throw new UsageError(words.usage.baseFileInSheets);
  if (verb === "report" && !all && units.length === 0) throw new UsageError(missing("unit")());
  return { kind: "run", command };
}
