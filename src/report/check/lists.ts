/** Lists of areas under a heading that says what they have in common. */
import { plain } from "../../text/fold";
import type { Statement } from "./claim";

export type ListKind = Extract<
  Statement["kind"],
  "rank-same" | "rank-up" | "rank-down" | "score-up" | "score-down" | "percent-up" | "percent-down"
>;

const HEADS: readonly (readonly [RegExp, ListKind])[] = [
  [/\b(?:linh vuc|noi dung) (?:\w+ ){0,3}?tang (?:bac|hang|thu hang|thu bac|vi tri)\b/, "rank-up"],
  [/\b(?:linh vuc|noi dung) (?:\w+ ){0,3}?giam (?:bac|hang|thu hang|thu bac|vi tri)\b/, "rank-down"],
  [
    /\b(?:linh vuc|noi dung) (?:\w+ ){0,3}?(?:giu nguyen|khong thay doi)(?: ve)? (?:bac|hang|thu hang|thu bac|vi tri)\b/,
    "rank-same",
  ],
  [/\b(?:linh vuc|noi dung) (?:\w+ ){0,3}?tang diem\b/, "score-up"],
  [/\b(?:linh vuc|noi dung) (?:\w+ ){0,3}?giam diem\b/, "score-down"],
  [/\b(?:linh vuc|noi dung) (?:co )?ty le (?:diem )?(?:dat )?tang\b/, "percent-up"],
  [/\b(?:linh vuc|noi dung) (?:co )?ty le (?:diem )?(?:dat )?giam\b/, "percent-down"],
];

/** What a heading says of the areas below it; null where it says nothing of the kind, or several things. */
export function listHeadedBy(text: string): ListKind | null {
  const words = plain(text);
  const found = HEADS.filter(([pattern]) => pattern.test(words));
  return found.length === 1 ? (found[0]?.[1] ?? null) : null;
}
