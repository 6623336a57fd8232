/** A verb with its options → a command; each option is looked at in the light of the others. */
import { cliWords, type CliWords, type Verb } from "../language/cli";
import type { OptionName } from "../language/cli-help";
import { DOCUMENT_KINDS, KIND_WORDS, type DocumentKind } from "../language/documents";
import type { Language } from "../language/language";
import {
  choicesOf,
  DEPTHS,
  FIGURE_FORMATS,
  OPTIONS,
  optionsOf,
  REPORT_FORMATS,
  STREAM,
  type Depth,
  type FigureFormat,
  type ReportFormat,
} from "./options";

export class UsageError extends Error {
  override readonly name = "UsageError";

  /** @param verb whose help tells more; null where none was understood */
  constructor(
    message: string,
    readonly verb: Verb | null = null,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** A command that was understood; `input` is the workbook, for `check` the report. "-" is stdin or stdout. */
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
  /** A JSON file with settings of the office; "" for none. */
  readonly settings: string;
  /** Which alternative answers what is asked about a table, from 1; 0 for none. */
  readonly answer: number;
  readonly units: readonly string[];
  readonly all: boolean;
  /** How far down the tree; null where it was not asked for. */
  readonly depth: Depth | null;
  /** Form of what `analyze`, `audit` and `check` answer. */
  readonly format: FigureFormat;
  /** `report`: the form asked for, null where the output's name tells. */
  readonly reportFormat: ReportFormat | null;
  /** "" where nothing is written to a file. */
  readonly output: string;
  readonly against: string;
  /** `report`: which document. */
  readonly kind: DocumentKind;
  /** `report`: the office's own Word file to fill; "" for ours. */
  readonly template: string;
  /** `write`: also the sheet of the report's phrases. */
  readonly phrases: boolean;
  /** `write`: into the workbook itself, of which a copy is kept. */
  readonly inPlace: boolean;
  /** Replace also an output that is read-only or open elsewhere. */
  readonly force: boolean;
}

/** What stands on the line: words, and each option with its values ("" for one that takes none). */
export interface Line {
  readonly words: readonly string[];
  readonly given: ReadonlyMap<OptionName, readonly string[]>;
}

/** What a verb is given first, where it is no workbook. */
const INPUTS: Readonly<Partial<Record<Verb, "report" | "folder">>> = { check: "report", gather: "folder" };

/** @throws UsageError with a sentence for the user */
export function commandOf(verb: Verb, line: Line, language: Language): Command {
  return new CommandLine(verb, line, language).command();
}

/** The options of one verb, each looked at in the light of the others. */
class CommandLine {
  private readonly usage: CliWords["usage"];

  constructor(
    private readonly verb: Verb,
    private readonly line: Line,
    private readonly language: Language,
  ) {
    this.usage = cliWords(language).usage;
  }

  command(): Command {
    const { verb, language } = this;
    this.refuseStrangers();
    const input = this.input();
    const units = this.line.given.get("unit") ?? [];
    const all = this.has("all");
    if (all && units.length > 0) throw this.wrong(this.usage.bothUnitAndAll);
    if ((verb === "check" || verb === "form") && units.length > 1)
      throw this.wrong(this.usage.twice("--unit"));
    const year = this.year("year");
    const base = this.year("base");
    const format = this.figureFormat();
    const inPlace = this.has("in-place");
    const against = verb === "check" ? this.required("against") : this.text("against");
    const kind = this.kind();
    // The group's report names no unit; a letter without one is the group's.
    const ofGroup = kind === "group" || kind === "letter";
    if (verb === "report" && !ofGroup && !all && units.length === 0) throw this.missing("unit");
    const command: Command = {
      verb,
      language,
      input,
      ...(year === undefined ? {} : { year }),
      ...(base === undefined ? {} : { base }),
      baseFile: this.text("base-file"),
      mapping: this.text("mapping"),
      settings: this.text("settings"),
      answer: this.answer(),
      units,
      all,
      depth: this.choice("depth", DEPTHS, this.usage.badDepth),
      format,
      reportFormat: verb === "report" ? this.choice("format", REPORT_FORMATS, this.badFormat) : null,
      output: inPlace ? input : this.output(),
      kind,
      template: this.text("template"),
      phrases: this.has("phrases"),
      inPlace,
      force: this.has("force"),
      against,
    };
    this.refuseContradictions(command);
    return command;
  }

  private refuseStrangers(): void {
    const known = optionsOf(this.verb);
    // Formulas into another file would be links that break; the summary sheets hold none.
    if (this.verb === "write" && this.has("base-file")) throw this.wrong(this.usage.baseFileInSheets);
    for (const [name, values] of this.line.given) {
      if (!known.includes(name)) throw this.wrong(this.usage.notOfVerb(`--${name}`, this.verb));
      if (values.length > 1 && OPTIONS[name].multiple !== true)
        throw this.wrong(this.usage.twice(`--${name}`));
    }
  }

  private refuseContradictions(command: Command): void {
    const { input, output, baseFile, mapping, settings, template, against } = command;
    const read = [input, baseFile, mapping, settings, template, against].filter((name) => name === STREAM);
    if (read.length > 1) throw this.wrong(this.usage.stdinTwice);
    if (command.inPlace && (this.has("output") || input === STREAM)) {
      throw this.wrong(this.usage.inPlaceElsewhere);
    }
    const toFile = output !== "" && output !== STREAM;
    if (command.force && !toFile) throw this.wrong(this.usage.pointless("--force"));
    const plain = command.reportFormat === "txt" || output.toLowerCase().endsWith(".txt");
    if (template !== "" && plain) throw this.wrong(this.usage.pointless("--template"));
  }

  private input(): string {
    const [, input, extra] = this.line.words;
    if (input === undefined || input === "") {
      throw this.missing(INPUTS[this.verb] ?? "workbook");
    }
    if (extra !== undefined) throw this.wrong(this.usage.badOption(extra));
    return input;
  }

  /** "" for `analyze` without -o: on the screen. */
  private output(): string {
    if (!optionsOf(this.verb).includes("output")) return "";
    return this.verb === "analyze" ? this.text("output") : this.required("output");
  }

  private figureFormat(): FigureFormat {
    const asked = this.verb === "analyze" ? this.choice("format", FIGURE_FORMATS, this.badFormat) : null;
    if (!this.has("json")) return asked ?? "text";
    if (asked !== null && asked !== "json") throw this.wrong(this.usage.pointless("--json"));
    return "json";
  }

  private readonly badFormat = (text: string): string =>
    this.usage.badFormat(text, choicesOf("format", this.verb));

  private year(name: "year" | "base"): number | undefined {
    const text = this.one(name);
    if (text !== undefined && !/^(19|20|21)\d\d$/.test(text)) throw this.wrong(this.usage.badYear(text));
    return text === undefined ? undefined : Number(text);
  }

  private answer(): number {
    const text = this.one("answer");
    if (text !== undefined && !/^[1-9]\d?$/.test(text)) throw this.wrong(this.usage.badAnswer(text));
    return Number(text ?? 0);
  }

  private kind(): DocumentKind {
    const text = this.one("kind");
    const kind = DOCUMENT_KINDS.find((known) => KIND_WORDS[known] === text);
    if (text !== undefined && kind === undefined) {
      throw this.wrong(this.usage.badKind(text, choicesOf("kind", this.verb)));
    }
    return kind ?? "report";
  }

  private choice<T extends string>(
    name: OptionName,
    choices: readonly T[],
    bad: (text: string) => string,
  ): T | null {
    const text = this.one(name);
    const choice = choices.find((known) => known === text);
    if (text !== undefined && choice === undefined) throw this.wrong(bad(text));
    return choice ?? null;
  }

  private required(name: "output" | "against"): string {
    const text = this.text(name);
    if (text === "") throw this.missing(name);
    return text;
  }

  private one(name: OptionName): string | undefined {
    return this.line.given.get(name)?.[0];
  }

  private text(name: OptionName): string {
    return this.one(name) ?? "";
  }

  private has(name: OptionName): boolean {
    return this.line.given.has(name);
  }

  private missing(what: Parameters<CliWords["usage"]["missing"]>[0]): UsageError {
    return this.wrong(this.usage.missing(what, this.verb));
  }

  private wrong(message: string): UsageError {
    return new UsageError(message, this.verb);
  }
}
