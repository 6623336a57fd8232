/** Figures of a sentence that nothing was held against, each with the reason: what was not checked is told. */
import type { Claim } from "./claim";
import type { Mention } from "./names";
import { yearAt, type Sentence } from "./sentences";
import type { Token } from "./token";

export type UnreadReason =
  /** The sentence speaks of another index, or of the province among provinces. */
  | "other-index"
  /** A plan or a target, no result. */
  | "plan"
  /** Nothing in the sentence speaks of the index. */
  | "not-index"
  /** No rule says what the figure is. */
  | "unclear"
  /** The workbook has no such figure. */
  | "no-figure";

export interface Unread {
  readonly reason: UnreadReason;
  /** Offsets of the figure. */
  readonly start: number;
  readonly end: number;
}

/** Where a sentence is silent: for all of it, from a token on, or until something of the index is named. */
export interface Silence {
  readonly foreign: boolean;
  /** Token from which on it speaks of plans. */
  readonly plans: number;
  /** Something in it speaks of the index. */
  readonly evident: boolean;
}

/** Numbers that are no figures: of days, articles, documents. */
const NAMING = new Set(["ngay", "thang", "quy", "dieu", "khoan", "so", "nghi", "phu", "luc", "thoi", "gio"]);
/** Before a limit: "từ 90% điểm tối đa trở lên" is told by the count that it limits. */
const LIMITS = new Set(["tu", "tren", "duoi", "hon", "muc", "nguong"]);

/** @param claims of the sentence, with the line's offsets */
// eslint-disable-next-line sonarjs/cognitive-complexity -- why a figure is not held: the first reason that fits is told
export function unreadIn(
  tokens: readonly Token[],
  { from, to }: Sentence,
  { mentions, claims }: { readonly mentions: readonly Mention[]; readonly claims: readonly Claim[] },
  silence: Silence,
): readonly Unread[] {
  const counts = claims.some(({ kind }) => kind === "count");
  const found: Unread[] = [];
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind === "mark") depth += token.mark === "[" ? 1 : token.mark === "]" ? -1 : 0;
    if (token === undefined || (token.kind !== "number" && token.kind !== "fraction") || depth > 0) continue;
    const { start, end } = token;
    if (claims.some((claim) => claim.start < end && claim.end > start)) continue;
    if (mentions.some((mention) => mention.from <= at && at <= mention.to) || yearAt(tokens, at) !== null)
      continue;
    const before = tokens[at - 1];
    const word = before?.kind === "word" ? before.word : "";
    if (NAMING.has(word) || (counts && LIMITS.has(word))) continue;
    found.push({ reason: reasonAt(at, silence), start, end });
  }
  return found;
}

function reasonAt(at: number, { foreign, plans, evident }: Silence): UnreadReason {
  if (foreign) return "other-index";
  if (at > plans) return "plan";
  return evident ? "unclear" : "not-index";
}
