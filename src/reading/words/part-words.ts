/**
 * Labels of rows that name the part of a score in them: "Tự chấm", "Thẩm định lần 2", "Sau giải trình". They
 * are asked of a whole column of labels only, so that a word may be looser than in a header.
 */
import { plain } from "../../text/fold";
import type { ColumnRole } from "../../scorebook/table-shape";
import { headerRole } from "./header-words";

/** What the rows under a label hold, and where it stands among the rounds of appraisal. */
export interface PartLabel {
  readonly role: ColumnRole;
  /** Of two labels of one role the higher round counts. */
  readonly round: number;
}

interface PartWord {
  readonly role: ColumnRole;
  readonly round: number;
  readonly words: RegExp;
  readonly example: string;
}

/** In this order: "Thẩm định sau giải trình" is a second round, whatever "thẩm định" says. */
export const PART_WORDS: readonly PartWord[] = [
  { role: "appraised", round: 9, words: /\b(?:sau (?:khi )?(?:giai trinh|kien nghi|khieu nai|phuc tra|ra soat|bo sung)|phuc tra|phuc khao)\b/, example: "Sau giải trình" },
  { role: "appraised", round: 9, words: /^after (?:explanation|review|appeal|complaint)/, example: "After explanation" },
  { role: "appraised", round: 2, words: /\b(?:lan|vong|dot|round) (?:2|hai|ii|two)\b|\b(?:tham dinh|danh gia|cham) lai\b/, example: "Thẩm định lần 2" },
  { role: "appraised", round: 3, words: /\b(?:lan|vong|dot|round) (?:3|ba|iii|three)\b/, example: "Thẩm định vòng 3" },
  { role: "appraised", round: 1, words: /\b(?:lan|vong|dot|round) (?:1|mot|i|one)\b/, example: "Vòng 1" },
  { role: "self", round: 0, words: /\b(?:tu (?:cham|danh gia|xep|cho)|self)\b/, example: "Sở tự chấm" },
  { role: "final", round: 9, words: /\b(?:chinh thuc|cuoi cung|cong nhan|phe duyet|chot|final|official)\b/, example: "Kết quả phê duyệt" },
  { role: "appraised", round: 0, words: /\b(?:tham dinh|tham tra|hoi dong|to cong tac|so noi vu cham|apprais(?:al|ed)|assessed|verified)\b/, example: "Hội đồng chấm" },
]; // prettier-ignore

/** Roles that a row may hold beside the parts of a score. */
const HELD: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  "self", "appraised", "survey", "deducted", "bonus", "penalty", "final",
  "max", "percent", "rank", "class", "lost", "statistic",
]); // prettier-ignore

const LONGEST = 60;

/** What a label of rows says that they hold; null where it says nothing of a score. */
export function partLabel(text: string): PartLabel | null {
  if (text.length > LONGEST) return null;
  const words = plain(text);
  const word = PART_WORDS.find((candidate) => candidate.words.test(words));
  const role = headerRole(text);
  // "Điểm tối đa", "Xếp hạng" go before looser words.
  if (role !== null && HELD.has(role) && (role !== "appraised" || word === undefined || word.round === 0))
    return { role, round: 0 };
  return word === undefined ? null : { role: word.role, round: word.round };
}
