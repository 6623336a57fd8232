/** Help of the command line: what each verb and each option is for. */
import type { Verb } from "./cli";

/** Every option, by its long name. */
export type OptionName =
  | "year"
  | "base"
  | "base-file"
  | "mapping"
  | "settings"
  | "answer"
  | "unit"
  | "all"
  | "depth"
  | "json"
  | "format"
  | "output"
  | "against"
  | "kind"
  | "template"
  | "phrases"
  | "in-place"
  | "force"
  | "lang"
  | "help"
  | "version";

export interface CliHelp {
  /** One line on what the program is. */
  readonly title: string;
  readonly usage: string;
  readonly options: string;
  readonly verbs: Readonly<Record<Verb, { readonly form: string; readonly purpose: string }>>;
  /** The option with its value as a person writes it, and what it does. */
  readonly option: Readonly<Record<OptionName, { readonly form: string; readonly purpose: string }>>;
  /** How to ask for more: help of a verb, completion. */
  readonly more: string;
  /** Streams, exit codes, what is never done. */
  readonly closing: string;
}
