/** What is said without a figure: "giữ nguyên bậc", "tăng bậc", "dẫn đầu". */
import type { Statement } from "./claim";
import { startsWith, wordsAfter, wordsBefore } from "./cues";
import { isWord } from "./sentences";
import type { State, View } from "./view";
import type { Token } from "./tokens";

const RANK_NOUNS = ["bac", "hang", "thu hang", "thu bac", "vi tri xep hang"];

/** A statement that begins at a word, of the subject named in this sentence; null where none does. */
export function statementAt(view: View, state: State, at: number): Statement | null {
  const { tokens } = view;
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  const kind = statedKind(tokens, at);
  if (kind === null || isOfAList(view, at)) return null;
  // Of whom it is said must be plain: the area named, or the one that the line is about.
  if (state.named < 0 && state.subject.criteria[0] === 0 && kind !== "first" && kind !== "last") return null;
  const length = kind === "rank-same" ? 3 : 2;
  const end = tokens[Math.min(at + length - 1, tokens.length - 1)]?.end ?? token.end;
  return { kind, subject: state.subject, listed: false, start: token.start, end };
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
  if (word === "dan" && after[0] === "dau") return "first";
  if (word === "dung" && after[0] === "dau" && !isWord(tokens[at - 1], "nguoi")) return "first";
  if ((word === "dung" || word === "xep") && after[0] === "cuoi") return "last";
  return null;
}

/** "các lĩnh vực tăng bậc", "04 lĩnh vực giảm bậc": said of a list, which is held elsewhere. */
function isOfAList({ tokens }: View, at: number): boolean {
  const before = wordsBefore(tokens, at, 3);
  return startsWith(before, "vuc linh") || startsWith(wordsAfter(tokens, at, 4).slice(1), "nhieu nhat");
}
