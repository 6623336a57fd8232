/** What a reader of claims sees: the sentence, where its scan stands, and how a claim is made from both. */
import type { PeerGroup } from "../../scorebook/assessment";
import type { Claim, Subject } from "./claim";
import { wordsAfter } from "./cues";
import type { Mention } from "./names";
import { isWord, yearAfter, type Sentence, type YearMention } from "./sentences";
import type { Token } from "./token";

/** What holds where a sentence begins. */
export interface Outset {
  readonly unit: number | null;
  /** What the line speaks of until a name says otherwise. */
  readonly subject: Subject;
  readonly year: number;
  /** The year compared with. */
  readonly base: number | null;
  /** Criteria that the lines before spoke of last: "lĩnh vực này". */
  readonly before: readonly number[];
  /** Units in the ranking, to tell "01/08" from a score. */
  readonly ranked: number;
  readonly kind: PeerGroup["kind"];
  /** An earlier sentence of the line has named an area, a unit or the index. */
  readonly grounded: boolean;
}

/** Everything that a claim's reader needs to see. */
export interface View {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly outset: Outset;
  readonly mentions: readonly Mention[];
  /** Words of the sentence, for cues that stand far from their figure. */
  readonly words: readonly string[];
}

/** Where the scan stands. */
export interface State {
  subject: Subject;
  /** A unit named to compare with. */
  other: number | null;
  /** Last token of the unit last compared with; −1 where there is none. */
  comparedTo: number;
  /** That unit. */
  comparedUnit: number | null;
  /** Token after the name that is spoken of, −1 where the sentence has named none yet. */
  named: number;
  year: number;
  yearMention: number;
  against: number | null;
}

/** Where the words after a figure say whose or when it is: "1,18 điểm ở lĩnh vực …", "70,25 điểm năm 2021". */
export function placedState(view: View, state: State, at: number, years: readonly YearMention[]): State {
  const { tokens, mentions } = view;
  let placed = state;
  const year = yearAfter(tokens, at);
  if (year !== null) {
    const index = years.findIndex(({ to }) => to === year.to);
    placed = { ...placed, year: year.year, yearMention: index };
  }
  const next = mentions.find(({ from, named }) => from > at && from <= at + 6 && named.kind === "criterion");
  if (next === undefined || next.named.kind !== "criterion") return placed;
  const between = wordsAfter(tokens, at, next.from - at - 1);
  const follows = between.length === next.from - at - 1;
  const place = between.findIndex((word) => ["o", "cua", "tai", "ve", "thuoc", "trong"].includes(word));
  if (!follows || place < 0) return placed;
  const subject = { ...state.subject, criteria: next.named.criteria, together: [], inherited: false };
  return { ...placed, subject };
}

/** "Đứng thứ ba là Hà Nội", "xếp thứ 2 thuộc về Sở Nội vụ": the place is that of the unit that follows. */
export function heldBy(view: View, state: State, at: number): State {
  const { tokens, mentions } = view;
  if (isOfComparedUnit(view, state, at)) {
    const subject = { ...state.subject, unit: state.comparedUnit, together: [], inherited: false };
    return { ...state, subject, other: null };
  }
  // "Với 92,18%, Quảng Ninh đứng thứ nhất": the name follows the figure.
  const ahead = mentions.find(({ from, named }) => from > at && from <= at + 3 && named.kind === "unit");
  if (state.named < 0 && ahead?.named.kind === "unit" && isWord(tokens[at - 1], "voi")) {
    return { ...state, subject: { ...state.subject, unit: ahead.named.unit, together: [] }, named: at - 1 };
  }
  const first = tokens[at + 1];
  const names = first?.kind === "word" && ["la", "thuoc", "goi"].includes(first.word);
  const next = names ? mentions.find(({ from }) => from > at && from <= at + 5) : undefined;
  if (next?.named.kind !== "unit") return state;
  const { unit } = next.named;
  return { ...state, subject: { ...state.subject, unit, together: [], inherited: false }, other: null };
}

/** Words between a unit and its place. */
const PLACED = new Set(["xep", "dung", "thu", "hang", "o", "vi", "tri", "dang", "la"]);

/** "So với huyện Ba Bể xếp thứ hai, …": the place is that of the unit compared with. */
function isOfComparedUnit({ tokens }: View, { comparedTo, comparedUnit }: State, at: number): boolean {
  if (comparedUnit === null || comparedTo < 0 || at - comparedTo > PLACED.size || at <= comparedTo + 1)
    return false;
  return tokens.slice(comparedTo + 1, at).every((token) => token.kind === "word" && PLACED.has(token.word));
}

export function makeClaim(
  state: State,
  kind: Claim["kind"],
  printed: Claim["printed"],
  place: { readonly start: number; readonly end: number },
): Claim {
  return {
    kind,
    printed,
    direction: 0,
    subject: state.subject,
    year: state.year,
    yearMention: state.yearMention,
    against: state.against,
    other: state.other,
    counted: null,
    loose: null,
    start: place.start,
    end: place.end,
  };
}
