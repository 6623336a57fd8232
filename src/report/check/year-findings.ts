/** Years: a figure of another year than is said, a comparison with no year of the book, a result of the wrong year. */
import { holds } from "./cues";
import type { YearMention } from "./sentences";
import type { Token } from "./token";

export type YearDoubt = "none" | "possible" | "certain";

/** Words of comparison and history: another year than the report's is meant. */
const PAST = [
  "so sanh",
  "so voi",
  "giai doan",
  "cung ky",
  "tu nam",
  "tro lai day",
  "truoc day",
  "lien tuc",
  "qua cac nam",
];
/** Words of plans: a later year is meant. */
const FUTURE = [
  "phan dau",
  "muc tieu",
  "den nam",
  "het nam",
  "thoi gian toi",
  "tiep theo",
  "ke hoach",
  "nhiem vu",
  "du kien",
];

/**
 * How doubtful a year without figures is where it is not the report's own:
 * "kết quả Chỉ số CCHC năm 2021 còn có nhiều hạn chế" in the report of 2022.
 */
export function doubtOf(
  mention: YearMention,
  reportYear: number,
  tokens: readonly Token[],
  words: readonly string[],
): YearDoubt {
  if (mention.year === reportYear) return "none";
  const before = wordsUpTo(tokens, mention.from);
  if (holds(before, "chua dat diem toi da trong")) return "certain";
  if (!isAboutIndex(words)) return "none";
  if ((mention.year < reportYear ? PAST : FUTURE).some((phrase) => holds(words, phrase))) return "none";
  return /(?:chi so|cai cach hanh chinh|par index)(?: cap \w+| cua (?:\w+ ){1,8}\w+)?$/.test(before.join(" "))
    ? "certain"
    : "possible";
}

function isAboutIndex(words: readonly string[]): boolean {
  if (holds(words, "chi so") || holds(words, "par index")) return true;
  return holds(words, "tieu chi") && (holds(words, "tru diem") || holds(words, "chua dat diem"));
}

/** The last words before a token, in reading order. */
function wordsUpTo(tokens: readonly Token[], at: number): readonly string[] {
  return tokens
    .slice(Math.max(0, at - 16), at)
    .flatMap((token) => (token.kind === "word" ? [token.word] : []));
}
