/** Claims of a sentence: every figure with the words around it that say what it is. */
import type { Claim, Statement, Subject } from "./claim";
import { countClaim } from "./count-claims";
import { directionOf, holds, LINKS, ORDINALS, startsWith, wordsAfter, wordsBefore } from "./cues";
import type { Mention } from "./names";
import { fractionClaims } from "./fraction-claims";
import { isWord, yearAt, type Sentence, type YearMention } from "./sentences";
import { statementAt } from "./statements";
import { hasEvidence, isForeign, plansFrom } from "./relevance";
import type { Token } from "./tokens";
import { heldBy, makeClaim, placedState, type Setting, type State, type View } from "./view";

export interface SentenceClaims {
  readonly claims: readonly Claim[];
  readonly statements: readonly Statement[];
  /** What the sentence spoke of last. */
  readonly subject: Subject;
  /** It named an area, a unit or the index: what follows may speak of the same. */
  readonly grounded: boolean;
}

export function claimsOf(
  tokens: readonly Token[],
  sentence: Sentence,
  mentions: readonly Mention[],
  years: readonly YearMention[],
  setting: Setting,
): SentenceClaims {
  const own = tokens.slice(sentence.from, sentence.to);
  const words = own.flatMap((token) => (token.kind === "word" ? [token.word] : []));
  const view: View = { tokens, sentence, setting, mentions, words };
  const state: State = {
    subject: setting.subject,
    other: null,
    comparedTo: -1,
    named: -1,
    year: setting.year,
    yearMention: -1,
    against: years.find(({ compared }) => compared)?.year ?? null,
  };
  const claims: Claim[] = [];
  const statements: Statement[] = [];
  const evident = setting.grounded || hasEvidence(words);
  if (isForeign(tokens, sentence.from, sentence.to, mentions, setting.kind)) {
    return { claims, statements, subject: setting.subject, grounded: setting.grounded };
  }
  const plans = plansFrom(tokens, sentence.from, sentence.to);
  const opened: Pick<State, "year" | "yearMention">[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    at = pastPlace(tokens, at, sentence.to);
    const mention = mentions.find(({ from }) => from === at);
    if (mention !== undefined) {
      take(view, state, mention, opened.length > 0);
      at = mention.to;
      continue;
    }
    const yearIndex = years.findIndex(({ from, to }) => from <= at && at <= to);
    const year = years[yearIndex];
    if (year !== undefined) {
      if (!year.compared) Object.assign(state, { year: year.year, yearMention: yearIndex });
      at = year.to;
      continue;
    }
    const token = tokens[at];
    if (token?.kind === "mark") parenthesis(token.mark, state, opened, comparedBefore(years, at));
    if (at > plans || (!evident && state.named < 0)) continue;
    if (token?.kind === "fraction") claims.push(...fractionClaims(view, state, at, years));
    else if (token?.kind === "number") claims.push(...numberClaims(view, state, at, years));
    else if (token?.kind === "word") {
      const ordinal = ordinalClaim(view, state, at);
      if (ordinal !== null) claims.push(ordinal);
      const statement = statementAt(view, state, at);
      if (statement !== null) statements.push(statement);
    }
  }
  const grounded = evident || state.named >= 0;
  return { claims, statements, subject: { ...state.subject, inherited: true }, grounded };
}

/** A place to fill in or to look at, "[thứ hạng theo quyết định]", says nothing: the first token behind it. */
function pastPlace(tokens: readonly Token[], at: number, to: number): number {
  const open = tokens[at];
  if (open?.kind !== "mark" || open.mark !== "[") return at;
  for (let end = at + 1; end < to; end += 1) {
    const token = tokens[end];
    if (token?.kind === "mark" && token.mark === "]") return end;
  }
  return at;
}

/** Inside "(…)" a year holds until the end of it: "(năm 2021 xếp thứ 03/08)". */
function parenthesis(
  mark: string,
  state: State,
  opened: Pick<State, "year" | "yearMention">[],
  compared: { readonly index: number; readonly year: number } | null,
): void {
  if (mark === "(") {
    opened.push({ year: state.year, yearMention: state.yearMention });
    // "so với năm 2021 (xếp thứ 03/08)"
    if (compared !== null) Object.assign(state, { year: compared.year, yearMention: compared.index });
  } else if (mark === ")") {
    Object.assign(state, opened.pop() ?? {});
  }
}

function comparedBefore(years: readonly YearMention[], at: number) {
  const index = years.findIndex(({ compared, to }) => compared && to === at - 1);
  const year = years[index];
  return year === undefined ? null : { index, year: year.year };
}

/** Words before a unit that is only compared with: "cao hơn huyện Na Rì", "đồng hạng với huyện Ba Bể". */
const COMPARING = ["hon", "kem", "voi", "sau", "truoc", "bang", "giua"];
/** Of these, those that a difference may follow: "kém huyện Pác Nặm 0,012 điểm". */
const APART = ["hon", "kem", "sau", "truoc"];

/** @param enclosed true inside brackets */
function take(view: View, state: State, { named, from, to }: Mention, enclosed: boolean): void {
  if (named.kind === "unit") {
    const before = wordsBefore(view.tokens, from, 2);
    const mark = view.tokens[from - 1];
    const bracket = mark?.kind === "mark" && mark.mark === "(";
    const outside = bracket ? wordsBefore(view.tokens, from - 1, 3) : [];
    const words = [...before, ...outside];
    // "(đồng hạng với xã Kim Lư và phường Đức Xuân)": the second one as well.
    const joined = isWord(mark, "va") || (mark?.kind === "mark" && mark.mark === ",");
    if (enclosed && joined && state.comparedTo === from - 2) {
      state.comparedTo = to;
      return;
    }
    if (words.some((word) => COMPARING.includes(word)) && state.subject.unit !== null) {
      state.other = words.some((word) => APART.includes(word)) ? named.unit : null;
      state.comparedTo = to;
      return;
    }
    // A unit is spoken of as a whole, unless the sentence has named an area before: "Thể chế: huyện A đạt …".
    const criteria = state.named < 0 ? [0] : state.subject.criteria;
    state.subject = { unit: named.unit, criteria, together: [], inherited: false };
    state.other = null;
  } else if (named.kind === "cause") {
    state.subject = { ...state.subject, together: named.criteria, inherited: false };
  } else {
    state.subject = { unit: state.subject.unit, criteria: named.criteria, together: [], inherited: false };
    state.other = null;
  }
  state.named = to;
}

/** "xếp thứ nhất", "đứng thứ hai" */
function ordinalClaim(view: View, state: State, at: number): Claim | null {
  const { tokens } = view;
  const token = tokens[at];
  const rank = token?.kind === "word" ? ORDINALS[token.word] : undefined;
  if (token === undefined || rank === undefined || !isWord(tokens[at - 1], "thu")) return null;
  if (yearAt(tokens, at + 1) !== null) return null;
  const before = wordsBefore(tokens, at - 1, 3);
  if (!before.some((word) => ["xep", "dung", "hang", "tri", "giu", "vuon"].includes(word))) return null;
  const printed = { value: rank * 1_000_000, decimals: 0 };
  return makeClaim(heldBy(view, state, at), "rank", printed, token);
}

/** Claims of a number that stands alone; none where nothing says what it is. */
function numberClaims(view: View, state: State, at: number, years: readonly YearMention[]): readonly Claim[] {
  const { tokens } = view;
  const token = tokens[at];
  if (token?.kind !== "number") return [];
  const placed = placedState(view, heldBy(view, state, at), at, years);
  const before = wordsBefore(tokens, at, 8, state.named);
  const after = wordsAfter(tokens, at, 6);
  const make = (kind: Claim["kind"], direction: -1 | 0 | 1 = 0) => [
    { ...makeClaim(placed, kind, token.number, token), direction },
  ];
  if (token.percent || startsWith(after, "phan tram"))
    return percentClaims(view, placed, at, before, after, make);
  if (startsWith(after, "diem phan tram") || (startsWith(after, "diem") && isPercentMark(tokens, at + 2))) {
    const way = directionOf(before.slice(0, 5));
    if (placed.other !== null && way === 0) return make("difference", holds(view.words, "kem") ? -1 : 1);
    return make("percent-change", way);
  }
  // "6,125 trên tổng số 8 điểm"
  if (startsWith(after, "tren tong so", "tren tong", "tren") && isOutOf(tokens, at)) return make("score");
  if (startsWith(after, "diem")) return pointClaims(view, placed, at, before, after, make);
  if (startsWith(after, "bac", "hang", "thu hang", "thu bac", "vi tri")) {
    const way = directionOf(before.slice(0, 4));
    return way === 0 ? [] : make("rank-change", way);
  }
  const count = countClaim(view, placed, at);
  if (count !== null) return [count];
  const [first = "", second = ""] = before;
  const ranking = ["thu", "hang"].includes(first) || (first === "tri" && second === "vi");
  if (ranking && token.number.decimals === 0 && !startsWith(after, "bac")) {
    const from = before.slice(1, 4).includes("tu") && isFromTo(view, at);
    return [{ ...makeClaim(from ? baseYear(placed) : placed, "rank", token.number, token) }];
  }
  const end = tokens[at + 1];
  const stands = end === undefined || (end.kind === "mark" && /[;,.)]/.test(end.mark));
  const total = (first === "diem" && second === "tong") || (first === "so" && second === "diem");
  return (first === "dat" || total) && stands && token.number.decimals > 0 ? make("value") : [];
}

/** "Khoảng cách giữa địa phương cao nhất và thấp nhất là 9,78%", "… thấp nhất là A với 68,01%, chênh lệch 13,98%". */
function isSpread({ tokens, words }: View, at: number): boolean {
  const readable = [...wordsBefore(tokens, at, SPREAD_REACH)].reverse();
  const between = holds(readable, "khoang cach") || holds(readable, "chenh lech");
  const first = ["cao nhat", "dan dau", "dung dau"].some((phrase) => holds(words, phrase));
  const last = ["thap nhat", "dung cuoi", "xep cuoi"].some((phrase) => holds(words, phrase));
  return between && first && last;
}

/** Words between "khoảng cách" and its figure. */
const SPREAD_REACH = 14;

/** What a percentage of the index is of. */
const OF_MAXIMUM = [
  "diem toi da",
  "so diem toi da",
  "tong diem",
  "so voi diem toi da",
  "tren diem toi da",
  "diem chuan",
];

/** A maximum follows: "trên tổng số 8 điểm". */
function isOutOf(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + 4; next += 1) {
    if (tokens[next]?.kind === "number") return isWord(tokens[next + 1], "diem");
  }
  return false;
}

type Make = (kind: Claim["kind"], direction?: -1 | 0 | 1) => readonly Claim[];

function pointClaims(
  view: View,
  state: State,
  at: number,
  before: readonly string[],
  after: readonly string[],
  make: Make,
): readonly Claim[] {
  const near = before.slice(0, 4);
  const readable = [...before].reverse();
  const way = directionOf(near);
  if (["tren", "tong tren", "so tong tren"].some((words) => startsWith(near, words))) return make("max");
  // "giảm từ 12,5 điểm năm 2021 xuống còn 8,125 điểm": levels, not changes.
  if (near[0] === "tu" && isFromTo(view, at)) {
    const [claim] = make("score");
    return claim === undefined ? [] : [state.yearMention >= 0 ? claim : { ...claim, ...baseYear(state) }];
  }
  // "còn 1,5 điểm bị trừ ở các tiêu chí"
  if (startsWith(after, "diem bi tru")) return make("lost");
  if (["len", "xuong", "con", "toi"].includes(near[0] ?? "") && holds(view.words, "tu")) {
    return make("score").map((claim) => ({ ...claim, year: view.setting.year, yearMention: -1 }));
  }
  if (isSpread(view, at)) return make("spread");
  const mean = holds(readable, "trung binh") || holds(readable, "binh quan");
  if (startsWith(after, "diem toi da") && near.length === 0) return [];
  if (near[0] === "tru" || holds(readable.slice(-4), "bi tru") || holds(readable.slice(-3), "mat")) {
    return make("lost");
  }
  if (holds(readable.slice(-2), "toi da") || holds(readable.slice(-3), "toi da la")) return make("max");
  if (holds(readable.slice(-4), "cao hon") || holds(readable.slice(-4), "thap hon") || state.other !== null) {
    const sign = holds(readable, "thap hon") || holds(view.words, "kem") ? -1 : 1;
    if (holds(view.words, "trung vi")) return make("median-difference", sign);
    if (state.other !== null && way === 0 && !near.includes("dat")) return make("difference", sign);
  }
  if (way !== 0) {
    if (
      holds(readable, "toi da thay doi") ||
      holds(readable.slice(-3), "lam tang") ||
      holds(readable.slice(-3), "lam giam")
    ) {
      return make("from-max", way);
    }
    if (holds(readable, "ket qua thuc hien")) return make("from-performance", way);
    if (holds(readable.slice(-4), "diem toi da tang") || holds(readable.slice(-4), "diem toi da giam")) {
      return make("max-change", way);
    }
    return make("score-change", way);
  }
  if (mean) return make("mean");
  if (near.includes("dat") || near.includes("duoc") || near.includes("la") || near.includes("voi")) {
    return make("score");
  }
  // "Cải cách chế độ công vụ (5,269 điểm)": what the sentence counts is what the figure is.
  if (state.named < 0 || !standsBeside(view, state, at)) return [];
  return make(holds(view.words, "bi tru") || state.subject.together.length > 0 ? "lost" : "score");
}

function percentClaims(
  view: View,
  state: State,
  at: number,
  before: readonly string[],
  after: readonly string[],
  make: Make,
): readonly Claim[] {
  const near = before.slice(0, 4);
  const readable = [...near].reverse();
  // "từ 90% điểm tối đa trở lên", "dưới 80%": a limit, not a figure.
  if (
    ["tren", "duoi", "muc", "nguong"].includes(near[0] ?? "") ||
    (near[0] === "tu" && holds(view.words, "tro len"))
  ) {
    return [];
  }
  if (
    holds(readable, "trung binh") ||
    holds([...before].reverse(), "binh quan") ||
    holds([...before].reverse(), "trung binh")
  ) {
    return make("mean");
  }
  if (isSpread(view, at)) return make("spread");
  // "giảm 0,99% còn 85,20%", "từ 72,65% lên 80,35%": what it came to.
  if (["len", "xuong", "con"].includes(near[0] ?? "") && state.named >= 0 && isLinked(view, state, at)) {
    return make("percent");
  }
  const way = directionOf(near);
  if (state.other !== null && way === 0 && (near.includes("hon") || near.includes("kem"))) {
    return make("difference", holds(view.words, "kem") ? -1 : 1);
  }
  const ofIndex = startsWith(after, ...OF_MAXIMUM) || holds(view.words, "chi so cai cach hanh chinh");
  if (way !== 0) return ofIndex || isLinked(view, state, at) ? make("percent-change", way) : [];
  if (near[0] === "tu" && isFromTo(view, at)) {
    const [claim] = make("percent");
    return claim === undefined ? [] : [{ ...claim, ...baseYear(state) }];
  }
  return startsWith(after, ...OF_MAXIMUM) || isLinked(view, state, at) ? make("percent") : [];
}

/** Words that may follow a percentage of the index. */
const AFTER_SHARE = new Set([
  "so",
  "tang",
  "giam",
  "xep",
  "va",
  "dung",
  "la",
  "hon",
  "cao",
  "thap",
  "nam",
  "o",
  "trong",
  "con",
  "len",
  "xuong",
]);

/** Only words of the index stand between the name and the figure: it is the name's own. */
function isLinked(view: View, state: State, at: number): boolean {
  if (state.named < 0) return false;
  // "100% hồ sơ" is a share of something else.
  const next = view.tokens[at + 1];
  if (next?.kind === "word" && !AFTER_SHARE.has(next.word)) return false;
  if (isWord(next, "so") && !isWord(view.tokens[at + 2], "voi")) return false;
  for (let index = state.named + 1; index < at; index += 1) {
    const token = view.tokens[index];
    if (token?.kind === "word" && !LINKS.has(token.word) && directionOf([token.word]) === 0) return false;
  }
  return true;
}

/** Directly after the name or in the brackets after it, with nothing of its own after: not "11 điểm cầu". */
function standsBeside({ tokens }: View, state: State, at: number): boolean {
  const before = tokens[at - 1];
  const beside = at - 1 === state.named || (before?.kind === "mark" && /[(:,]/.test(before.mark));
  return beside && tokens[at + 2]?.kind !== "word";
}

/** "tăng từ 70,25 lên 74,36": the first figure is that of the year before. */
function isFromTo({ tokens }: View, at: number): boolean {
  for (let index = at + 1; index <= at + 6; index += 1) {
    if (["len", "xuong", "con"].some((word) => isWord(tokens[index], word))) return true;
  }
  return false;
}

function baseYear<T extends State>(state: T): T {
  return { ...state, year: state.against ?? state.year - 1, yearMention: -1 };
}

function isPercentMark(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === "mark" && token.mark === "%";
}
