/** Claims of a sentence: every figure with the words around it that say what it is. */
import type { Claim, Statement, Subject } from "./claim";
import { countClaim } from "./count-claims";
import { holds, ORDINALS, startsWith, wordsBefore } from "./cues";
import type { Mention } from "./names";
import { fractionClaims } from "./fraction-claims";
import { isWord, yearAt, type Sentence, type YearMention } from "./sentences";
import { claimsBy, figureAt, type Figure } from "./rules/figure-rule";
import { NUMBER_RULES, PLACE_RULES } from "./rules/number-rules";
import { PERCENT_POINT_RULES, PERCENT_RULES } from "./rules/percent-rules";
import { POINT_RULES } from "./rules/point-rules";
import { statementAt } from "./rules/statement-rules";
import { hasEvidence, hasPoints, isForeign, plansFrom } from "./relevance";
import { isOfTheIndex, readingsOf, type Spoken } from "./readings";
import type { Token } from "./token";
import { unreadIn, type Silence, type Unread } from "./unread";
import { heldBy, makeClaim, placedState, type Outset, type State, type View } from "./view";

export interface SentenceClaims {
  readonly claims: readonly Claim[];
  readonly statements: readonly Statement[];
  /** What the sentence spoke of last. */
  readonly subject: Subject;
  /** It named an area, a unit or the index: what follows may speak of the same. */
  readonly grounded: boolean;
  /** Figures that say nothing that could be held, with the reason. */
  readonly unread: readonly Unread[];
}

// eslint-disable-next-line sonarjs/cognitive-complexity -- a sentence is read from left to right; each word may change what the next figure means
export function claimsOf(
  tokens: readonly Token[],
  sentence: Sentence,
  { mentions, years }: { readonly mentions: readonly Mention[]; readonly years: readonly YearMention[] },
  outset: Outset,
): SentenceClaims {
  const own = tokens.slice(sentence.from, sentence.to);
  const words = own.flatMap((token) => (token.kind === "word" ? [token.word] : []));
  const view: View = { tokens, sentence, outset, mentions, words };
  const state: State = {
    subject:
      outset.subject.criteria[0] === 0 && pointsBack(view)
        ? { ...outset.subject, criteria: outset.before }
        : outset.subject,
    other: null,
    comparedTo: -1,
    comparedUnit: null,
    named: -1,
    year: outset.year,
    yearMention: -1,
    against: years.find(({ compared }) => compared)?.year ?? null,
  };
  const claims: Claim[] = [];
  const statements: Statement[] = [];
  const spoken: Spoken = { view, years, base: outset.base };
  const evident = outset.grounded || hasEvidence(words) || hasPoints(tokens, sentence);
  const unread = (silence: Silence): readonly Unread[] =>
    unreadIn(tokens, sentence, { mentions, claims }, silence);
  if (isForeign(tokens, { from: sentence.from, to: sentence.to }, mentions, outset.kind)) {
    const { subject, grounded } = outset;
    const silence = { foreign: true, plans: sentence.to, evident };
    return { claims, statements, subject, grounded, unread: unread(silence) };
  }
  const plans = plansFrom(tokens, sentence.from, sentence.to, mentions);
  /** "từ vị trí thứ 8 lên …": until the word that leads on, the year before is spoken of. */
  let from = false;
  const opened: Pick<State, "year" | "yearMention">[] = [];
  const mentioned = new Map(mentions.map((mention) => [mention.from, mention]));
  for (let at = sentence.from; at < sentence.to; at += 1) {
    at = pastPlace(tokens, at, sentence.to);
    const mention = mentioned.get(at);
    if (mention !== undefined) {
      take(view, state, mention, opened.length > 0);
      at = mention.to;
      continue;
    }
    const yearIndex = years.findIndex(({ from, to }) => from <= at && at <= to);
    const year = years[yearIndex];
    if (year !== undefined) {
      if (!year.compared) Object.assign(state, { year: year.year, yearMention: yearIndex });
      from = year.relative === true && isWord(tokens[year.from], "tu");
      at = year.to;
      continue;
    }
    const token = tokens[at];
    if (from && token?.kind === "word" && TO_WORDS.has(token.word)) {
      Object.assign(state, { year: outset.year, yearMention: -1 });
      from = false;
    }
    if (token?.kind === "mark") parenthesis(token.mark, state, opened, comparedBefore(years, at));
    if (at > plans || (!evident && state.named < 0 && state.comparedTo < 0)) continue;
    if (token?.kind === "fraction") claims.push(...fractionClaims(view, state, at, years));
    else if (token?.kind === "number") {
      const read = numberClaims(view, state, at, years);
      claims.push(...read.map((claim) => ({ ...claim, readings: readingsOf(claim, at, spoken) })));
    } else if (token?.kind === "word") {
      const ordinal = ordinalClaim(view, state, at, years);
      if (ordinal !== null) claims.push(ordinal);
      const statement = statementAt(view, state, at);
      if (statement !== null) statements.push(statement);
    }
  }
  const grounded = evident || state.named >= 0 || state.comparedTo >= 0;
  return {
    claims,
    statements,
    subject: { ...state.subject, inherited: true },
    grounded,
    unread: unread({ foreign: false, plans, evident: grounded }),
  };
}

const TO_WORDS = new Set(["len", "xuong", "con", "nay", "vuon"]);

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
const COMPARING = ["hon", "kem", "voi", "sau", "truoc", "bang", "giua", "cach", "thua", "vuot"];
/** Of these, those that a difference may follow: "kém huyện Pác Nặm 0,012 điểm". */
const APART = ["hon", "kem", "sau", "truoc", "cach", "thua", "vuot"];
/** "bỏ xa" alone says "xa", which is also "xã"; places say it of two words. */
const APART_PHRASES = ["xa bo", "tren dung", "tren xep", "duoi dung", "duoi xep"];

/** "soán ngôi của Hải Phòng": whose place it was. */
const TAKEN = new Set(["ngoi", "tri", "the"]);

/** Words between "kém" and the name: "đơn vị đứng đầu là". */
const SAYS_WHOM = 7;
const WHOM = new Set(["vi", "phuong", "huyen", "xa", "nguoi", "so"]);

/** @param enclosed true inside brackets */
// eslint-disable-next-line sonarjs/cognitive-complexity -- a name changes what the next figure means, each kind of name in its own way
function take(view: View, state: State, { named, from, to }: Mention, enclosed: boolean): void {
  if (named.kind === "unit" && named.aside === true) return;
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
    // "kém đơn vị đứng đầu là Sở Nội vụ 0,75 điểm"
    const further = before[0] === "la" ? wordsBefore(view.tokens, from - 1, SAYS_WHOM) : [];
    const than = further.findIndex((word) => APART.includes(word));
    if (than >= 0 && further.slice(0, than).some((word) => WHOM.has(word))) words.push(further[than] ?? "");
    const tookFrom = before[0] === "cua" && TAKEN.has(before[1] ?? "");
    const phrase = startsWith(before, ...APART_PHRASES);
    if (
      (tookFrom || phrase || words.some((word) => COMPARING.includes(word))) &&
      state.subject.unit !== null
    ) {
      const apart = phrase || words.some((word) => APART.includes(word)) || startsWith(before, "voi so");
      state.other = apart ? named.unit : null;
      state.comparedTo = to;
      state.comparedUnit = named.unit;
      return;
    }
    // A unit is spoken of as a whole, unless the sentence has named an area before: "Thể chế: huyện A đạt …".
    const criteria = state.named < 0 && !pointsBack(view) ? [0] : state.subject.criteria;
    state.subject = { unit: named.unit, criteria, together: [], inherited: false };
    // "So với huyện Ba Bể, huyện Bạch Thông cao hơn …": what it is compared with was named first.
    if (state.named >= 0 || state.comparedUnit === named.unit) state.other = null;
  } else if (named.kind === "cause") {
    state.subject = { ...state.subject, together: named.criteria, inherited: false };
  } else {
    state.subject = { unit: state.subject.unit, criteria: named.criteria, together: [], inherited: false };
    state.other = null;
  }
  state.named = to;
}

/** "Chợ Đồn dẫn đầu nội dung này": the area is the one of the sentence before. */
function pointsBack({ words }: View): boolean {
  return ["linh vuc nay", "noi dung nay", "tieu chi nay", "cong tac nay"].some((phrase) =>
    holds(words, phrase),
  );
}

/** "xếp thứ nhất", "đứng thứ hai" */
function ordinalClaim(view: View, state: State, at: number, years: readonly YearMention[]): Claim | null {
  const { tokens } = view;
  const token = tokens[at];
  const rank = token?.kind === "word" ? ORDINALS[token.word] : undefined;
  if (token === undefined || rank === undefined || !isWord(tokens[at - 1], "thu")) return null;
  if (yearAt(tokens, at + 1) !== null) return null;
  const before = wordsBefore(tokens, at - 1, 3);
  const placing = before.some((word) => PLACING.has(word)) || ["len", "xuong"].includes(before[0] ?? "");
  if (!placing && !standsAlone(tokens, at)) return null;
  const printed = { value: rank * 1_000_000, decimals: 0 };
  return makeClaim(placedState(view, heldBy(view, state, at), at, years), "rank", printed, token);
}

const PLACING = new Set(["xep", "dung", "hang", "tri", "giu", "vuon"]);

/** "21/25 điểm, thứ nhì, tăng 1 điểm": between marks, behind a figure. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 2], tokens[at + 1]];
  const opens = before?.kind === "mark" && /[,;]/.test(before.mark);
  const closes = after === undefined || (after.kind === "mark" && /[,;.]/.test(after.mark));
  const [unit, figure] = [tokens[at - 3], tokens[at - 4]];
  return (
    opens && closes && isWord(unit, "diem") && (figure?.kind === "number" || figure?.kind === "fraction")
  );
}

/** Claims of a number that stands alone; none where no rule says what it is. */
function numberClaims(view: View, state: State, at: number, years: readonly YearMention[]): readonly Claim[] {
  const token = view.tokens[at];
  if (token?.kind !== "number") return [];
  const placed = placedState(view, heldBy(view, state, at), at, years);
  const figure = figureAt(view, placed, at, token);
  const percent = token.percent || /^phan tram\b/.test(figure.after);
  if (percent) return claimsBy(PERCENT_RULES, figure) ?? anyOf("percent", figure);
  if (isOfPercentPoints(figure)) return claimsBy(PERCENT_POINT_RULES, figure) ?? [];
  const places = claimsBy(PLACE_RULES, figure);
  if (places !== undefined) return places;
  if (/^diem\b/.test(figure.after)) return claimsBy(POINT_RULES, figure) ?? anyOf("score", figure);
  const count = countClaim(view, placed, at);
  return count === null ? (claimsBy(NUMBER_RULES, figure) ?? anyOf("value", figure)) : [count];
}

/** No rule knows what is said of the figure; it is of the index, and must be something that the sentence allows. */
function anyOf(kind: Claim["kind"], { view, state, at, token, near }: Figure): readonly Claim[] {
  if (/\b(?:tu|tren|duoi|nguong|muc|moc|thang diem)$/.test(near) && !/\bdiem tren$/.test(near)) return [];
  // "−0,25/6,25": a score below nothing out of its maximum, which the report marks itself.
  const [before, next] = [view.tokens[at - 1], view.tokens[at + 1]];
  if ([before, next].some((mark) => mark?.kind === "mark" && mark.mark === "/")) return [];
  return isOfTheIndex(view.tokens, at) ? [makeClaim(state, kind, token.number, token)] : [];
}

/** "0,81 điểm phần trăm", "0,81 điểm %" */
function isOfPercentPoints({ view: { tokens }, at, after }: Figure): boolean {
  const mark = tokens[at + 2];
  return (
    /^diem phan tram\b/.test(after) || (/^diem$/.test(after) && mark?.kind === "mark" && mark.mark === "%")
  );
}
