/** What is said without a figure: "giữ nguyên bậc", "tăng bậc", "dẫn đầu", as a table of patterns. */
import type { Statement } from "../claim";
import { startsWith, wordsBefore } from "../cues";
import { isWord } from "../sentences";
import type { Token } from "../tokens";
import { heldBy, type State, type View } from "../view";

export interface StatementRule {
  /** A sentence about huyện Bạch Thông in 2022; what is said stands in ⟦…⟧. */
  readonly example: string;
  /** Null where the words look like a statement and are none. */
  readonly says: Statement["kind"] | null;
  /** Four words from where it begins. */
  readonly words: RegExp;
  /** How many of them it is. */
  readonly length: number;
  /** The word before it. */
  readonly after?: RegExp;
}

const RANKS = "(?:bac|hang|thu hang|thu bac|vi tri xep)";

export const STATEMENT_RULES: readonly StatementRule[] = [
  {
    example: "Cải cách tài chính công ⟦giữ nguyên bậc⟧.",
    says: "rank-same",
    words: new RegExp(`^giu nguyen ${RANKS}\\b`),
    length: 3,
  },
  {
    example: "Cải cách thể chế ⟦tăng bậc⟧.",
    says: "rank-up",
    words: new RegExp(`^tang ${RANKS}\\b`),
    length: 2,
  },
  {
    example: "Cải cách chế độ công vụ ⟦giảm bậc⟧.",
    says: "rank-down",
    words: new RegExp(`^giam ${RANKS}\\b`),
    length: 2,
  },
  {
    example: "Chính quyền điện tử là lĩnh vực có điểm ⟦tăng nhiều nhất⟧.",
    says: "largest-gain",
    words: /^tang nhieu nhat\b/,
    after: /^diem$/,
    length: 3,
  },
  {
    example: "Chế độ công vụ là lĩnh vực có điểm ⟦giảm nhiều nhất⟧.",
    says: "largest-loss",
    words: /^giam nhieu nhat\b/,
    after: /^diem$/,
    length: 3,
  },
  {
    example: "Cải cách thể chế: Điểm ⟦tăng⟧ là do kết quả thực hiện.",
    says: "score-up",
    words: /^tang la do\b/,
    after: /^diem$/,
    length: 1,
  },
  {
    example: "Chế độ công vụ: Điểm ⟦giảm⟧ là do kết quả thực hiện.",
    says: "score-down",
    words: /^giam la do\b/,
    after: /^diem$/,
    length: 1,
  },
  {
    example: "Huyện Bạch Thông ⟦dẫn đầu⟧ các huyện, thành phố.",
    says: "first",
    words: /^dan dau\b/,
    length: 2,
  },
  {
    example: "Người ⟦đứng đầu⟧ chịu trách nhiệm.",
    says: null,
    words: /^dung dau\b/,
    after: /^nguoi$/,
    length: 2,
  },
  { example: "Huyện Bạch Thông ⟦đứng đầu⟧ các huyện.", says: "first", words: /^dung dau\b/, length: 2 },
  {
    example: "Huyện Bạch Thông ⟦đứng cuối⟧ các huyện.",
    says: "last",
    words: /^(?:dung|xep) cuoi\b/,
    length: 2,
  },
];

/** A statement that begins at a word, of the subject named in this sentence; null where none does. */
export function statementAt(view: View, state: State, at: number): Statement | null {
  const { tokens } = view;
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  const rule = ruleAt(tokens, at);
  if (rule === undefined || rule.says === null || isOfAList(view, at)) return null;
  const { says: kind } = rule;
  // Of whom it is said must be plain: the area named, or the one that the line is about.
  const plain = state.named >= 0 || state.subject.criteria[0] !== 0 || isWord(tokens[at - 1], "tuy");
  if (!plain && kind !== "first" && kind !== "last") return null;
  const last = Math.min(at + rule.length - 1, tokens.length - 1);
  const { subject, year } = heldBy(view, state, last);
  return { kind, subject, year, listed: false, start: token.start, end: tokens[last]?.end ?? token.end };
}

const WORDS = 4;

function ruleAt(tokens: readonly Token[], at: number): StatementRule | undefined {
  const words = tokens.slice(at, at + WORDS).map((token) => (token.kind === "word" ? token.word : ""));
  const text = words.join(" ");
  const previous = tokens[at - 1];
  const before = previous?.kind === "word" ? previous.word : "";
  return STATEMENT_RULES.find((rule) => rule.words.test(text) && (rule.after?.test(before) ?? true));
}

/** "các lĩnh vực tăng bậc", "04 lĩnh vực giảm bậc": said of a list, which is held elsewhere. */
function isOfAList({ tokens }: View, at: number): boolean {
  return startsWith(wordsBefore(tokens, at, 3), "vuc linh");
}
