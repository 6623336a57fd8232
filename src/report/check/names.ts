/**
 * Whom and what a text speaks of: names of units, areas, criteria and stated causes as runs of words,
 * found longest first. Other hands shorten names, so areas are also known by their own key words.
 */
import type { GroupAnalysis } from "../../analysis/analysis";
import { splitUnitName } from "../../language/report-units";
import { causesOfUnit } from "../causes";
import type { Token } from "./token";
import { wordsOf } from "./tokens";

export type Named =
  /** Where criteria share a name, any of them may be meant. */
  | { readonly kind: "criterion"; readonly criteria: readonly number[] }
  /** `aside`: said beside the name of whom a sentence speaks, as "đơn vị dẫn đầu năm 2022". */
  | { readonly kind: "unit"; readonly unit: number; readonly aside?: boolean }
  /** A reason for lost points, given at several criteria. */
  | { readonly kind: "cause"; readonly criteria: readonly number[] };

/** A name in a line: tokens `from` to `to`, the last included. */
export interface Mention {
  readonly named: Named;
  readonly from: number;
  readonly to: number;
}

interface Entry {
  readonly words: readonly string[];
  readonly named: Named;
  /** The text must write it with a capital: "Chợ Mới" is a district, "chợ mới" a new market. */
  readonly capital: boolean;
  /** A short form that is also a common word: "công vụ"; what follows must speak of a result. */
  readonly loose?: boolean | undefined;
}

/** Names by their first word, longest first. */
export type Names = ReadonlyMap<string, readonly Entry[]>;

/** First words that a report leaves out of an area's name. */
const AREA_STARTS = ["cong tac", "cai cach", "xay dung va phat trien", "xay dung", "linh vuc", "ve"];

/** What areas are known by, whatever a year's criteria call them (domain: the names of areas). */
const AREA_KEYS: readonly (readonly string[])[] = [
  ["chi dao dieu hanh"],
  ["the che", "van ban quy pham phap luat"],
  ["thu tuc hanh chinh"],
  ["to chuc bo may", "linh vuc bo may"],
  ["che do cong vu", "linh vuc cong vu", "doi ngu can bo cong chuc vien chuc", "doi ngu can bo cong chuc"],
  ["tai chinh cong"],
  ["chinh quyen dien tu", "chinh quyen so", "chinh phu dien tu", "hien dai hoa hanh chinh", "hien dai hoa"],
];

/** A criterion called "Năm" is not what "Năm 2022" and "năm huyện" speak of. */
const NUMBER_WORDS: ReadonlySet<string> = new Set([
  "mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin", "muoi",
]); // prettier-ignore

export function namesOf(group: GroupAnalysis, unit: number | null): Names {
  const entries: Entry[] = [];
  const add = (words: readonly string[], named: Named, capital = false, loose = false) => {
    if (words.length > 0) entries.push({ words, named, capital, loose });
  };
  const { current, base, continuity } = group;
  for (const { index, level, name, kind } of current.criteria) {
    // "Điểm trừ" is a name, "điểm trừ" two words.
    const words = wordsOf(name);
    if (level > 0) add(words, { kind: "criterion", criteria: [index] }, kind !== "scored");
  }
  // What it was called last year is the same criterion.
  continuity?.criteria.forEach((partner, index) => {
    const name = base?.criteria[partner]?.name;
    const outside = current.criteria[index]?.kind !== "scored";
    if (name !== undefined && index > 0)
      add(wordsOf(name), { kind: "criterion", criteria: [index] }, outside);
  });
  for (const alias of areaAliases(group)) add(alias.words, alias.named, alias.capital, alias.loose);
  for (const alias of criterionAliases(group)) add(alias.words, alias.named);
  for (const { index, name } of current.units) {
    const { kind, properName } = splitUnitName(name, true);
    add(wordsOf(name), { kind: "unit", unit: index });
    add(wordsOf(properName), { kind: "unit", unit: index }, true);
    if (kind !== "") add(wordsOf(`${kind} ${properName}`), { kind: "unit", unit: index });
  }
  if (unit !== null) {
    for (const { reason, criteria } of causesOfUnit(group, unit)) {
      add(wordsOf(reason), { kind: "cause", criteria });
    }
  }
  return byFirstWord(entries);
}

/** Shortened names of areas; one that fits two areas names neither. */
function areaAliases({ current }: GroupAnalysis): readonly Entry[] {
  const found = new Map<string, Set<number>>();
  const loose = new Set<string>();
  const note = (alias: string, area: number) => {
    const areas = found.get(alias) ?? new Set<number>();
    found.set(alias, areas.add(area));
  };
  for (const area of current.criteria[0]?.children ?? []) {
    const name = wordsOf(area.name).join(" ");
    for (const start of AREA_STARTS) {
      const rest = name.startsWith(`${start} `) ? name.slice(start.length + 1) : "";
      if (rest.split(" ").length >= 2) note(rest, area.index);
    }
    const ending = name.split(" ").slice(-2).join(" ");
    if (name !== ending && !TOO_COMMON.has(ending)) {
      note(ending, area.index);
      loose.add(ending);
    }
    for (const keys of AREA_KEYS) {
      if (keys.some((key) => name.includes(key))) for (const key of keys) note(key, area.index);
    }
  }
  return [...found]
    .filter(([, areas]) => areas.size === 1)
    .map(([alias, areas]) => ({
      words: alias.split(" "),
      named: { kind: "criterion", criteria: [...areas] },
      capital: false,
      loose: loose.has(alias) && !AREA_KEYS.flat().includes(alias),
    }));
}

/** The last words of areas that name anything: the index itself is "cải cách hành chính". */
const TOO_COMMON: ReadonlySet<string> = new Set(["hanh chinh", "cai cach", "chinh tri", "xa hoi", "kinh te"]);

/** What a report leaves out before the matter of a criterion: "Tỷ lệ giải ngân kế hoạch vốn đầu tư công". */
const CRITERION_STARTS = /^(?:ty le|muc do|thuc hien|viec|cong tac|tinh hinh) /;
/** Fewer words do not tell a criterion. */
const TELLING_WORDS = 4;

function criterionAliases({
  current,
}: GroupAnalysis): readonly { readonly words: readonly string[]; readonly named: Named }[] {
  return current.criteria.flatMap(({ index, level, name }) => {
    const full = wordsOf(name).join(" ");
    const words = full.replace(CRITERION_STARTS, "").split(" ");
    if (level < 2 || words.length < TELLING_WORDS || words.join(" ") === full) return [];
    return [{ words, named: { kind: "criterion", criteria: [index] } }];
  });
}

function byFirstWord(entries: readonly Entry[]): Names {
  const names = new Map<string, Entry[]>();
  const merged = new Map<string, Entry>();
  for (const entry of entries) {
    const key = `${entry.named.kind} ${entry.words.join(" ")}`;
    const known = merged.get(key);
    merged.set(key, known === undefined ? entry : { ...known, named: either(known.named, entry.named) });
  }
  for (const entry of merged.values()) {
    const [first = ""] = entry.words;
    const known = names.get(first);
    if (known === undefined) names.set(first, [entry]);
    else known.push(entry);
  }
  for (const known of names.values()) known.sort((a, b) => b.words.length - a.words.length);
  return names;
}

/** Two things of one name: criteria stay both possible, of others the first is meant. */
function either(first: Named, second: Named): Named {
  if (first.kind !== "criterion" || second.kind !== "criterion") return first;
  return { kind: "criterion", criteria: [...new Set([...first.criteria, ...second.criteria])] };
}

/** The names in a line, from left to right, longest first, none inside another. */
export function mentionsIn(tokens: readonly Token[], names: Names): readonly Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length;) {
    const mention = mentionAt(tokens, at, names);
    if (mention !== null) found.push(mention);
    at = mention === null ? at + 1 : mention.to + 1;
  }
  return found;
}

function mentionAt(tokens: readonly Token[], at: number, names: Names): Mention | null {
  const first = tokens[at];
  const key = tokenWord(first);
  if (first === undefined || key === null) return null;
  for (const { words, named, capital, loose } of names.get(key) ?? []) {
    if (capital && !(first.kind === "word" && first.capital)) continue;
    // "tỉnh Bắc Kạn" is not thành phố Bắc Kạn.
    if (capital && tokenWord(tokens[at - 1]) === "tinh") continue;
    const to = matchEnd(tokens, at, words);
    const next = tokens[to + 1]?.kind;
    if (words.length === 1 && NUMBER_WORDS.has(key) && (next === "number" || next === "word")) continue;
    if (loose === true && !speaksOfResult(tokens, at, to)) continue;
    if (to >= 0) return { named, from: at, to };
  }
  return null;
}

/** Index of the last token of the words from `at` on, −1 where they do not stand there. Marks between do not count. */
function matchEnd(tokens: readonly Token[], at: number, words: readonly string[]): number {
  let position = at;
  let last = -1;
  for (const word of words) {
    while (tokens[position]?.kind === "mark") position += 1;
    if (tokenWord(tokens[position]) !== word) return -1;
    last = position;
    position += 1;
  }
  return last;
}

function tokenWord(token: Token | undefined): string | null {
  if (token?.kind === "word") return token.word;
  return token?.kind === "number" ? String(token.number.value) : null;
}

/** Words by which a result follows a short name: "công vụ giữ hạng 3", "bộ máy tụt 5 bậc". */
const RESULT_WORDS: ReadonlySet<string> = new Set([
  "dat", "duoc", "mat", "bi", "giu", "tang", "giam", "tut", "sut", "lui", "lai", "chi", "van", "dung", "xep", "hang",
  "con", "dan", "la", "nam", "co", "vuot", "leo", "len", "tiep", "ke", "cung", "tuy", "voi",
]); // prettier-ignore
/** Words that make another matter of it: "thanh tra công vụ". */
const OTHER_MATTERS: ReadonlySet<string> = new Set([
  "tra",
  "duc",
  "luat",
  "van",
  "hoa",
  "hoat",
  "dong",
  "dich",
  "so",
]);

function speaksOfResult(tokens: readonly Token[], at: number, to: number): boolean {
  const before = tokenWord(tokens[at - 1]);
  if (before !== null && OTHER_MATTERS.has(before)) return false;
  const next = tokens[to + 1];
  return next === undefined || next.kind !== "word" || RESULT_WORDS.has(next.word);
}
