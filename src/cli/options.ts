/** Which options there are, what each takes and which verbs know it: arguments, help and completion read this. */
import type { Verb } from "../language/cli";
import type { OptionName } from "../language/cli-help";
import { DOCUMENT_KINDS, KIND_WORDS } from "../language/documents";

export interface OptionRule {
  /** What follows the option: nothing, one of some words, the name of a file, any text. */
  readonly takes: "nothing" | "file" | "text" | readonly string[];
  readonly short?: string;
  /** May stand several times. */
  readonly multiple?: true;
  readonly verbs: readonly Verb[];
}

export const VERBS: readonly Verb[] = ["analyze", "audit", "write", "report", "check", "gather", "form"];
/** Verbs about one workbook, which can be read in more than one way. */
const READERS: readonly Verb[] = VERBS.filter((verb) => verb !== "gather");

export const DEPTHS = ["total", "area", "criterion"] as const;
export type Depth = (typeof DEPTHS)[number];

/** Forms in which `analyze` gives its figures. */
export const FIGURE_FORMATS = ["text", "json", "csv", "parquet"] as const;
export type FigureFormat = (typeof FIGURE_FORMATS)[number];

/** Forms of a report. */
export const REPORT_FORMATS = ["docx", "txt"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** What each verb may be asked for by --format; none where a verb has no choice. */
const FORMATS: Readonly<Partial<Record<Verb, readonly string[]>>> = {
  analyze: FIGURE_FORMATS,
  report: REPORT_FORMATS,
};

/** Order of the help. */
export const OPTIONS: Readonly<Record<OptionName, OptionRule>> = {
  year: { takes: "text", verbs: ["analyze", "write", "report", "check", "gather", "form"] },
  base: { takes: "text", verbs: ["analyze", "write", "report", "check"] },
  "base-file": { takes: "file", verbs: ["analyze", "audit", "report", "check"] },
  mapping: { takes: "file", verbs: VERBS },
  settings: { takes: "file", verbs: READERS },
  answer: { takes: "text", verbs: READERS },
  unit: { takes: "text", multiple: true, verbs: ["analyze", "write", "report", "check", "form"] },
  all: { takes: "nothing", verbs: ["write", "report"] },
  depth: { takes: DEPTHS, verbs: ["analyze"] },
  json: { takes: "nothing", verbs: ["analyze", "audit", "check"] },
  format: { takes: [...FIGURE_FORMATS, ...REPORT_FORMATS], verbs: ["analyze", "report"] },
  output: { takes: "file", short: "o", verbs: ["analyze", "write", "report", "gather", "form"] },
  against: { takes: "file", verbs: ["check", "gather"] },
  kind: { takes: DOCUMENT_KINDS.map((kind) => KIND_WORDS[kind]), verbs: ["report"] },
  template: { takes: "file", verbs: ["report"] },
  phrases: { takes: "nothing", verbs: ["write"] },
  "in-place": { takes: "nothing", verbs: ["write"] },
  force: { takes: "nothing", verbs: ["analyze", "write", "report", "gather", "form"] },
  lang: { takes: ["vi", "en"], verbs: VERBS },
  help: { takes: "nothing", short: "h", verbs: VERBS },
  version: { takes: "nothing", verbs: [] },
};

/** The names of all options, in the order of the help. */
export const OPTION_NAMES = Object.keys(OPTIONS) as readonly OptionName[];

/** A file name that means stdin, or stdout. */
export const STREAM = "-";

/** The options that a verb knows, in the order of the help. */
export function optionsOf(verb: Verb): readonly OptionName[] {
  return OPTION_NAMES.filter((name) => OPTIONS[name].verbs.includes(verb));
}

/** The words that an option of a verb chooses from; none where it takes something else. */
export function choicesOf(name: OptionName, verb: Verb): readonly string[] {
  const { takes } = OPTIONS[name];
  if (name === "format") return FORMATS[verb] ?? [];
  return typeof takes === "string" ? [] : takes;
}
