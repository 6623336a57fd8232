/** Counts: "04 lĩnh vực tăng bậc", "34 tiêu chí", "53 tỉnh tăng điểm". */
import type { Claim, Counted, CountedWay } from "./claim";
import { holds, startsWith, UNIT_NOUNS } from "./cues";
import { makeClaim, type State, type View } from "./view";
import { isWord } from "./sentences";
import type { Token } from "./token";

const AREA_NOUNS = ["linh vuc", "noi dung cai cach", "chi so thanh phan"];
/** "Trong 07 lĩnh vực" counts all of them where the sentence goes on with results. */
const RESULTS = [
  "tang bac",
  "giam bac",
  "tang hang",
  "giam hang",
  "tang diem",
  "giam diem",
  "bo chi so",
  "diem toi da",
  "dung thu",
  "xep thu",
  "xep hang",
];
const RANK_NOUNS = "(?:bac|hang|thu hang|thu bac|vi tri)";
/** Words that a count's predicate reaches. */
const REACH = 14;

/** Null where the number counts nothing of the index. */
export function countClaim(view: View, state: State, at: number): Claim | null {
  const token = view.tokens[at];
  if (token?.kind !== "number" || token.number.decimals > 0 || token.sign !== 0) return null;
  // "đứng thứ 3 trong 19 đơn vị" is a place.
  if (PLACE_BEFORE.has(wordAt(view.tokens, at - 1))) return null;
  const counted = countedAt(view, state, at);
  if (counted === null) return null;
  return { ...makeClaim(state, "count", token.number, token), counted };
}

const PLACE_BEFORE = new Set(["thu", "hang", "tri"]);

function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === "word" ? token.word : "";
}

/** What the figure at a place counts; null where it counts nothing of the index. */
export function countedAt(view: View, state: State, at: number): Counted | null {
  // "năm trong bảy lĩnh vực": what is counted stands behind the whole.
  const whole = isWord(view.tokens[at + 1], "trong") && view.tokens[at + 2]?.kind === "number" ? at + 2 : at;
  return countedBy(view, state, { at: whole, behindWhole: whole !== at });
}

function countedBy(
  view: View,
  state: State,
  { at, behindWhole }: { readonly at: number; readonly behindWhole: boolean },
): Counted | null {
  const after = clauseAfter(view.tokens, at);
  const { tokens } = view;
  const ofWhole = isWord(tokens[at - 1], "trong") && tokens[at - 2]?.kind === "number";
  if (startsWith(after, ...AREA_NOUNS)) {
    if (ofWhole && !behindWhole) return { of: "areas", way: "all" };
    const way = wayOf(view, at, after);
    // "Bốn lĩnh vực còn lại …: ba … và một … (A)" lists only some of them.
    if (way === null && holds(after, "con lai")) return null;
    return way === null ? listedCount(view, at) : { of: "areas", way };
  }
  if (startsWith(after, "noi dung")) {
    const way = wayOf(view, at, after);
    return way === null ? null : { of: "areas", way };
  }
  if (startsWith(after, "tieu chi")) {
    if (state.subject.together.length > 0) return { of: "cause-criteria" };
    return holds(view.words, "bi tru") || holds(after, "mat diem") ? { of: "lost-criteria" } : null;
  }
  if (startsWith(after, ...UNIT_NOUNS)) {
    const way = wayOf(view, at, after);
    return way === null || way === "weak" || way === "lost" ? null : { of: "units", way };
  }
  return null;
}

/** What is said of the counted: the words after it, or those before ("Trong 07 lĩnh vực"). */
// eslint-disable-next-line sonarjs/cognitive-complexity -- ways of counting, the first that fits: their order is the rule
function wayOf({ tokens, words }: View, at: number, after: readonly string[]): CountedWay | null {
  // "đơn vị duy nhất trong 19 đơn vị có điểm dưới 70": the limit is of the one.
  if (isWord(tokens[at - 1], "trong") && isWord(tokens[at - 2], "nhat")) return "all";
  const threshold = thresholdAfter(tokens, at);
  if (threshold !== null) return threshold;
  if (holds(after, "khong so sanh thu bac")) return "ranks-apart";
  if (holds(after, "khong so sanh") || holds(after, "khong co so lieu")) return "uncompared";
  if (
    holds(after, "giu nguyen bac") ||
    holds(after, "giu nguyen hang") ||
    holds(after, "giu nguyen thu hang") ||
    holds(after, "khong thay doi ve thu hang")
  ) {
    return "rank-same";
  }
  if (holds(after, "giu nguyen diem")) return "score-same";
  const phrase = after.join(" ");
  for (const [pattern, sign] of [
    ["(?:tang|len|nang)", "up"],
    ["(?:giam|xuong|tut|sut|lui)", "down"],
  ] as const) {
    if (new RegExp(`\\b${pattern}(?: ve| duoc)? ${RANK_NOUNS}\\b`).test(phrase)) return `rank-${sign}`;
    if (new RegExp(`\\b${pattern}(?: ve| duoc)? (?:diem|chi so)\\b`).test(phrase)) return `score-${sign}`;
  }
  if (/^(?:\w+ ){1,4}?duoc xep hang\b/.test(phrase)) return "all";
  if (/\bdiem (?:\w+ )?(?:tren|cao hon|vuot) (?:\w+ )?(?:trung binh|binh quan)\b/.test(phrase))
    return "above-mean";
  if (/\bdiem (?:\w+ )?(?:duoi|thap hon) (?:\w+ )?(?:trung binh|binh quan)\b/.test(phrase))
    return "below-mean";
  if (/\bdeu tang\b/.test(phrase)) return "score-up";
  if (holds(after, "chua cao") || holds(after, "con thap")) return "weak";
  if (holds(after, "theo bo tieu chi")) return "all";
  const before = tokens[at - 1];
  const first = before?.kind === "word" ? before.word : "";
  // "Cả bốn nội dung đều xếp cuối", "cả sáu vùng đều tăng"
  if (first === "ca" && /\bdeu\b/.test(phrase)) return "all";
  if (/^(?:\w+ ){1,3}?(?:o )?tren (?:muc )?(?:trung binh|binh quan)\b/.test(phrase)) return "above-mean";
  if (/^(?:\w+ ){1,3}?(?:o )?duoi (?:muc )?(?:trung binh|binh quan)\b/.test(phrase)) return "below-mean";
  // "hạng 4 trong số 8 địa phương"
  if (first === "so" && isWord(tokens[at - 2], "trong") && (holds(words, "hang") || holds(words, "xep thu")))
    return "all";
  if (isOfAll(tokens, at) && RANKED.test(words.join(" ")) && !OTHERWISE.test(phrase)) return "all";
  if (first === "cua" && holds(words, "trung binh cua")) return "all";
  if (first === "trong" && RESULTS.some((phrase) => holds(words, phrase))) return "all";
  if ((first === "thuoc" || first === "o") && holds(words, "bi tru")) return "lost";
  return null;
}

/** Places of which the counted is the whole: "thứ 7 trong tổng số 12 xã, phường", "thấp nhất trong 09 xã". */
const RANKED = /\b(?:hang|xep|dung|vi tri|thu bac|thap nhat|cao nhat|cuoi bang|dau bang)\b/;
/** Some of the units, not all: "trong 03 xã được kiểm tra". */
const OTHERWISE = /\b(?:dat|co|bi|thuoc|tang|giam|chua|khong|kiem tra|con lai|cung|dau|cuoi)\b/;

/** "trong", "trên", "trong (tổng) số" before the count. */
function isOfAll(tokens: readonly Token[], at: number): boolean {
  const back = (step: number, word: string): boolean => isWord(tokens[at - step], word);
  const after = back(1, "so") ? (back(2, "tong") ? 3 : 2) : 1;
  return back(after, "trong") || (after > 1 && back(after, "tren"));
}

/** Words of the first of several nouns that are counted: "huyện, thành phố". */
const LISTED_NOUNS = 3;

/** "đạt từ 90% điểm tối đa trở lên", "dưới 80%", "dưới 72 điểm" */
function thresholdAfter(tokens: readonly Token[], at: number): CountedWay | null {
  for (let index = at + 1; index < at + REACH; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === "fraction") return null;
    // "03 huyện, thành phố đạt dưới 72 điểm"
    const listed = token.kind === "mark" && token.mark === "," && index - at <= LISTED_NOUNS;
    if (token.kind === "mark" && /[;:.,]/.test(token.mark) && !listed) return null;
    if (token.kind !== "number") continue;
    const before = tokens[index - 1];
    const word = before?.kind === "word" ? before.word : "";
    if (!["tu", "tren", "duoi", "hon", "nguong", "moc", "vuot"].includes(word)) return null;
    const points = !token.percent && isWord(tokens[index + 1], "diem");
    if (!token.percent && !points) return null;
    return { threshold: token.number, above: word !== "duoi", points };
  }
  return null;
}

/** Words after a count, up to the next figure or the end of its clause. */
function clauseAfter(tokens: readonly Token[], at: number): readonly string[] {
  const words: string[] = [];
  for (let index = at + 1; index < tokens.length && words.length < REACH; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === "number" || token.kind === "fraction") break;
    if (token.kind === "mark") {
      if (/[;:.()]/.test(token.mark) || (token.mark === "," && words.length > 6)) break;
      continue;
    }
    words.push(token.word);
  }
  return words;
}

/** The areas that a list after the count names: "02 lĩnh vực: A; B", "02 lĩnh vực … (A; B)". */
function listedCount({ tokens, mentions, sentence }: View, at: number): Counted | null {
  let opens = -1;
  for (let index = at + 1; index < sentence.to && opens < 0; index += 1) {
    const token = tokens[index];
    if (token?.kind === "number" || token?.kind === "fraction") return null;
    if (token?.kind === "mark" && /[:(]/.test(token.mark)) opens = index;
  }
  if (opens < 0) return null;
  const closed = tokens.findIndex(
    (token, index) => index > opens && token.kind === "mark" && token.mark === ")",
  );
  const bracket = tokens[opens];
  const to = bracket?.kind === "mark" && bracket.mark === "(" && closed >= 0 ? closed : sentence.to;
  const listed = mentions.filter(
    ({ named, from }) => named.kind === "criterion" && from > opens && from < to,
  ).length;
  return listed === 0 ? null : { of: "listed", listed };
}
