/** What is said without a figure: "giữ nguyên bậc", "tăng bậc", "dẫn đầu". */
import type { Statement } from "./claim";
import { startsWith, wordsBefore } from "./cues";
import { isWord } from "./sentences";
import { heldBy, type State, type View } from "./view";
import type { Token } from "./tokens";

const RANK_NOUNS = ["bac", "hang", "thu hang", "thu bac", "vi tri xep hang"];

/** Words that say each. */
const LENGTHS: Readonly<Record<Statement["kind"], number>> = {
  "rank-same": 3,
  "rank-up": 2,
  "rank-down": 2,
  "score-up": 1,
  "score-down": 1,
  "percent-up": 1,
  "percent-down": 1,
  first: 2,
  last: 2,
  "largest-gain": 3,
  "largest-loss": 3,
};

/** A statement that begins at a word, of the subject named in this sentence; null where none does. */
export function statementAt(view: View, state: State, at: number): Statement | null {
  const { tokens } = view;
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  const kind = statedKind(tokens, at);
  if (kind === null || isOfAList(view, at)) return null;
  // Of whom it is said must be plain: the area named, or the one that the line is about.
  const plain = state.named >= 0 || state.subject.criteria[0] !== 0 || isWord(tokens[at - 1], "tuy");
  if (!plain && kind !== "first" && kind !== "last") return null;
  const end = tokens[Math.min(at + LENGTHS[kind] - 1, tokens.length - 1)]?.end ?? token.end;
  const { subject, year } = heldBy(view, state, Math.min(at + LENGTHS[kind] - 1, tokens.length - 1));
  return { kind, subject, year, listed: false, start: token.start, end };
}

function statedKind(tokens: readonly Token[], at: number): Statement["kind"] | null {
  const [word = "", ...after] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]].map((token) =>
    token?.kind === "word" ? token.word : "",
  );
  if (word === "giu" && after[0] === "nguyen" && startsWith(after.slice(1), ...RANK_NOUNS))
    return "rank-same";
  if ((word === "tang" || word === "giam") && startsWith(after, ...RANK_NOUNS)) {
    return word === "tang" ? "rank-up" : "rank-down";
  }
  if ((word === "tang" || word === "giam") && after[0] === "nhieu" && after[1] === "nhat") {
    return isWord(tokens[at - 1], "diem") ? (word === "tang" ? "largest-gain" : "largest-loss") : null;
  }
  // "Điểm giảm là do điểm tối đa giảm 1 điểm": said of the points as a whole.
  if ((word === "tang" || word === "giam") && after[0] === "la" && after[1] === "do") {
    return isWord(tokens[at - 1], "diem") ? (word === "tang" ? "score-up" : "score-down") : null;
  }
  if (word === "dan" && after[0] === "dau") return "first";
  if (word === "dung" && after[0] === "dau" && !isWord(tokens[at - 1], "nguoi")) return "first";
  if ((word === "dung" || word === "xep") && after[0] === "cuoi") return "last";
  if ((word === "dung" || word === "xep") && after[0] === "thu" && after[1] === "cuoi") return null;
  return null;
}

/** "các lĩnh vực tăng bậc", "04 lĩnh vực giảm bậc": said of a list, which is held elsewhere. */
function isOfAList({ tokens }: View, at: number): boolean {
  return startsWith(wordsBefore(tokens, at, 3), "vuc linh");
}
