/** "01/08" is a rank among units, "74,36/100" a score out of its maximum. */
import type { Claim } from "./claim";
import { startsWith, UNIT_NOUNS, wordsAfter, wordsBefore } from "./cues";
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
  const ranking =
    whole &&
    !startsWith(after, "diem") &&
    (before.some((word) => ["thu", "hang", "tri"].includes(word)) ||
      (token.right.value === view.setting.ranked * 1_000_000 && startsWith(after, ...UNIT_NOUNS)));
  if (ranking) return claims("rank", "ranked");
  if (startsWith(after, "diem") || before.includes("dat") || before.includes("diem")) {
    return claims(before[0] === "tru" ? "lost" : "score", "max");
  }
  return [];
}
