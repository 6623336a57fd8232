/** "01/08" is a rank among units, "74,36/100" a score out of its maximum. */
import type { Claim } from "./claim";
import { countedAt } from "./count-claims";
import { holds, startsWith, UNIT_NOUNS, wordsAfter, wordsBefore } from "./cues";
import type { YearMention } from "./sentences";
import { heldBy, makeClaim, placedState, type State, type View } from "./view";

export function fractionClaims(
  view: View,
  state: State,
  at: number,
  years: readonly YearMention[],
): readonly Claim[] {
  const token = view.tokens[at];
  if (token?.kind !== "fraction") return [];
  const placed = placedState(view, heldBy(view, state, at), at, years);
  const before = wordsBefore(view.tokens, at, 4, state.named);
  const after = wordsAfter(view.tokens, at, 3);
  const left = { start: token.start, end: token.rightStart - 1 };
  const right = { start: token.rightStart, end: token.end };
  const claims = (first: Claim["kind"], second: Claim["kind"]) => [
    makeClaim(placed, first, token.left, left),
    makeClaim(placed, second, token.right, right),
  ];
  const whole = token.left.decimals === 0 && token.right.decimals === 0;
  const counted = whole ? countedFraction(view, placed, at, before) : null;
  if (counted !== null) return counted;
  const ranking =
    whole &&
    !startsWith(after, "diem") &&
    before[0] !== "co" &&
    (before.some((word) => ["thu", "hang", "tri", "xep", "con"].includes(word)) ||
      isInBracketsOfRank(view, at) ||
      isPlaceOfAll(view, at) ||
      (token.right.value === view.outset.ranked * 1_000_000 && startsWith(after, ...UNIT_NOUNS)));
  if (ranking) return claims("rank", "ranked");
  if (startsWith(after, "diem") || before.includes("dat") || before.includes("diem")) {
    return claims(before[0] === "tru" ? "lost" : "score", "max");
  }
  // "tài chính công 10/10": behind an area, of more or less than there are units.
  const ofArea =
    token.left.value <= token.right.value && placed.subject.criteria[0] !== 0 && at - 1 <= placed.named;
  if (placed.named >= 0 && (!whole || (ofArea && token.right.value !== view.outset.ranked * 1_000_000))) {
    return claims("score", "max");
  }
  return [];
}

/** "vị trí: 10/19", "thấp nhất tỉnh: 59,5 điểm (12/12)": of as many as there are units. */
function isPlaceOfAll({ tokens, outset, words }: View, at: number): boolean {
  const [token, mark] = [tokens[at], tokens[at - 1]];
  if (token?.kind !== "fraction" || token.right.value !== outset.ranked * 1_000_000) return false;
  if (mark?.kind !== "mark" || !/[(:]/.test(mark.mark)) return false;
  const speaks = ["hang", "vi tri", "thap nhat", "cao nhat", "xep", "dung"].some((phrase) =>
    holds(words, phrase),
  );
  const ofAreas = ["linh vuc", "noi dung", "tieu chi"].some((phrase) => holds(words, phrase));
  return speaks && !ofAreas;
}

/** "không thay đổi thứ hạng (04/08)" */
function isInBracketsOfRank({ tokens }: View, at: number): boolean {
  const mark = tokens[at - 1];
  if (mark?.kind !== "mark" || mark.mark !== "(") return false;
  return wordsBefore(tokens, at - 1, 3).some((word) => ["hang", "bac"].includes(word));
}

/** "5/7 lĩnh vực tăng điểm": so many of all; null where it is a rank. */
function countedFraction(
  view: View,
  state: State,
  at: number,
  before: readonly string[],
): readonly Claim[] | null {
  const token = view.tokens[at];
  if (token?.kind !== "fraction" || before.some((word) => ["thu", "hang", "tri"].includes(word))) return null;
  const counted = countedAt(view, state, at);
  if (counted === null || counted.of === "listed") return null;
  const left = { start: token.start, end: token.rightStart - 1 };
  const right = { start: token.rightStart, end: token.end };
  const some = { ...makeClaim(state, "count", token.left, left), counted };
  if (counted.of !== "areas" && counted.of !== "units") return [some];
  return [
    some,
    { ...makeClaim(state, "count", token.right, right), counted: { of: counted.of, way: "all" } },
  ];
}
