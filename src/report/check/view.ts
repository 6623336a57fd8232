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
  const against = comparedAt(tokens, at, years);
  const own = respectively(view, at);
  if (own !== null) {
    const nowSaid = isWord(tokens[own.said - 1], "nay");
    const when = nowSaid ? { year: view.outset.year, yearMention: -1 } : {};
    return {
      ...state,
      ...when,
      subject: { ...state.subject, criteria: own.criteria, together: [], inherited: false },
    };
  }
  let placed = against === null ? state : { ...state, against };
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

/** "A và B lần lượt xếp thứ 03 và thứ 07": as many areas before as figures behind; null where they do not pair. */
function respectively(
  { tokens, mentions, sentence }: View,
  at: number,
): { readonly criteria: readonly number[]; readonly said: number } | null {
  let said = at - 1;
  while (said > sentence.from && !(isWord(tokens[said], "lan") && isWord(tokens[said + 1], "luot")))
    said -= 1;
  if (said <= sentence.from) return null;
  const named = mentions.flatMap(({ named: name, from }) =>
    name.kind === "criterion" && from >= sentence.from && from < said ? [name.criteria] : [],
  );
  const figures = tokens.flatMap(({ kind }, index) =>
    index > said && index < sentence.to && (kind === "number" || kind === "fraction") ? [index] : [],
  );
  if (named.length < 2 || named.length !== figures.length) return null;
  const criteria = named[figures.indexOf(at)];
  return criteria === undefined ? null : { criteria, said };
}

/** "cao hơn năm trước 5,25 điểm" */
const BESIDE = 2;

/** Of several years compared with the one behind the figure, else the last before it; null where there is one at most. */
function comparedAt(tokens: readonly Token[], at: number, years: readonly YearMention[]): number | null {
  const compared = years.filter((year) => year.compared);
  if (compared.length < 2) return null;
  const beside = compared.find(({ to }) => to < at && to >= at - BESIDE);
  if (beside !== undefined) return beside.year;
  const behind = compared.find(({ from }) => from > at);
  const apart = behind === undefined ? [] : tokens.slice(at + 1, behind.from);
  const follows = behind !== undefined && !apart.some(({ kind }) => kind === "number" || kind === "fraction");
  if (follows) return behind.year;
  return compared.filter(({ to }) => to < at).at(-1)?.year ?? null;
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
  // "Dẫn đầu bảng là Sở Nội vụ", "Đứng cuối danh sách là …"
  let behind = at + 1;
  while (["bang", "khoi", "danh", "sach"].some((word) => isWord(tokens[behind], word))) behind += 1;
  const first = tokens[behind];
  const names = first?.kind === "word" && ["la", "thuoc", "goi"].includes(first.word);
  const next = names ? mentions.find(({ from }) => from > behind && from <= behind + 4) : undefined;
  if (next?.named.kind !== "unit") return state;
  const { unit } = next.named;
  return { ...state, subject: { ...state.subject, unit, together: [], inherited: false }, other: null };
}

/** Words between a unit and its place. */
const PLACED = new Set([
  "xep",
  "dung",
  "thu",
  "hang",
  "o",
  "vi",
  "tri",
  "dang",
  "la",
  "dan",
  "dau",
  "cuoi",
  "bang",
]);

/** "So với huyện Ba Bể xếp thứ hai, …": the place is that of the unit compared with. */
function isOfComparedUnit({ tokens }: View, { comparedTo, comparedUnit }: State, at: number): boolean {
  if (comparedUnit === null || comparedTo < 0 || at - comparedTo > PLACED.size || at <= comparedTo + 1)
    return false;
  // "So với Sở Nội vụ (dẫn đầu), …"
  const open = tokens[comparedTo + 1];
  const from = comparedTo + (open?.kind === "mark" && open.mark === "(" ? 2 : 1);
  return tokens.slice(from, at).every((token) => token.kind === "word" && PLACED.has(token.word));
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
