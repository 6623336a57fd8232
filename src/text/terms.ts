/**
 * Words of the field as data: what a term says, how it stands in a text, and an example that is its test
 * (test/reading/words.test.ts). Tables are written as they are spelled; bare letters are made here.
 */
import { plain } from "./fold";
import { isSpelledLike } from "./spelling";

/** A term is the whole text, opens or ends it, or stands anywhere in it; always as words of its own. */
export type TermForm = "whole" | "opening" | "ending" | "contains";

export interface Term<Meaning extends string> {
  /** Bare letters; in a table of `spelled` terms small letters with their marks. */
  readonly term: string;
  /** As it is spelled. */
  readonly spelling: string;
  readonly form: TermForm;
  readonly meaning: Meaning;
  /** How strongly it speaks for its meaning, 0 to 1. */
  readonly weight: number;
  /** A text that must be understood so. */
  readonly example: string;
  /** Words that may stand before an opening, in this order: "UBND", "các". */
  readonly after: readonly string[];
}

/** A term that is its own example, or a term with one; "…" in the example stands for the term. */
export type Entry = string | readonly [term: string, example: string];

interface Options {
  readonly weight?: number;
  readonly after?: readonly string[];
}

/** A whole text says what it is; one that only opens with a word, or has it somewhere, says less. */
const WEIGHTS: Readonly<Record<TermForm, number>> = { whole: 1, opening: 0.8, ending: 0.8, contains: 0.5 };

/** Terms of one meaning and form, known by their bare letters. */
export function terms<const Meaning extends string>(
  meaning: Meaning,
  form: TermForm,
  entries: readonly Entry[],
  options: Options = {},
): readonly Term<Meaning>[] {
  return made(meaning, { form, entries }, options, plain);
}

/** Terms that are known by their spelling: bare letters would meet other words ("d", "so"). */
export function spelled<const Meaning extends string>(
  meaning: Meaning,
  form: TermForm,
  entries: readonly Entry[],
  options: Options = {},
): readonly Term<Meaning>[] {
  return made(meaning, { form, entries }, options, (word) => word.normalize("NFC").toLowerCase());
}

function made<Meaning extends string>(
  meaning: Meaning,
  { form, entries }: { readonly form: TermForm; readonly entries: readonly Entry[] },
  { weight = WEIGHTS[form], after = [] }: Options,
  bare: (word: string) => string,
): readonly Term<Meaning>[] {
  return entries.map((entry) => {
    const [word, example] = typeof entry === "string" ? [entry, "…"] : entry;
    return {
      term: bare(word),
      spelling: word,
      form,
      meaning,
      weight,
      example: example.replace("…", word),
      after: after.map(bare),
    };
  });
}

/** Source of a pattern that matches one of the terms; of two that begin alike the one that is written first. */
export function either(table: readonly Term<string>[]): string {
  return `(?:${table.map(({ term }) => term.replace(/[.+*?()[\]\\]/g, "\\$&")).join("|")})`;
}

/**
 * What a table says of bare words: the first meaning of which a term stands in them; null for none. Of a text
 * with marks, where it is handed on too, the term has to bear the same ones.
 */
export function lookup<Meaning extends string>(
  table: readonly Term<Meaning>[],
): (words: string, text?: string) => Meaning | null {
  const meanings = [...new Set(table.map(({ meaning }) => meaning))];
  const tests = meanings.map((meaning) => {
    const own = table.filter((term) => term.meaning === meaning);
    return { meaning, whole: new Set(termsOf(own, "whole")), pattern: patternOf(own), own };
  });
  return (words, text) => {
    const found = tests.find(({ whole, pattern }) => whole.has(words) || pattern?.test(words) === true);
    if (found === undefined) return null;
    return text === undefined || bears(text, words, found.own) ? found.meaning : null;
  };
}

/** One of the terms that stand in the words stands there as it is spelled. */
function bears(text: string, words: string, table: readonly Term<string>[]): boolean {
  const standing = table.filter(({ term }) => ` ${words} `.includes(` ${term} `));
  return standing.length === 0 || standing.some(({ spelling }) => isSpelledLike(text, spelling));
}

function termsOf(table: readonly Term<string>[], form: TermForm): string[] {
  return table.filter((term) => term.form === form).map(({ term }) => term);
}

/** One pattern for all terms but whole ones; those after the same words share the test for these. */
function patternOf(table: readonly Term<string>[]): RegExp | null {
  const groups = new Map<string, Term<string>[]>();
  for (const term of table) {
    if (term.form === "whole") continue;
    const before = term.after.map((word) => `(?:${word} )?`).join("");
    const opens = { opening: `^${before}`, ending: "\\b", contains: "\\b" }[term.form];
    const key = `${opens}…${term.form === "ending" ? "$" : "\\b"}`;
    groups.set(key, [...(groups.get(key) ?? []), term]);
  }
  if (groups.size === 0) return null;
  return new RegExp([...groups].map(([key, own]) => key.replace("…", () => either(own))).join("|"));
}
