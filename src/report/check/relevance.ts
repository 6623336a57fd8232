/** Which sentences speak of this index at all: a false alarm teaches people to ignore all. */
import type { PeerGroup } from "../../scorebook/assessment";
import { holds } from "./cues";
import type { Mention } from "./names";
import type { Token } from "./token";

/** Other indices and surveys that the same reports speak of. */
const OTHER_INDICES = [
  "hai long",
  "sipas",
  "papi",
  "pci",
  "ddci",
  "ict index",
  "chuyen doi so dti",
  "grdp",
  "gdp",
  "fdi",
  "tang truong",
];
/** Words that a sentence about scores and ranks has, where it names no area and no unit. */
const EVIDENCE = [
  "chi so", "cai cach hanh chinh", "dung thu nhat", "hang hai nam", "xep thu", "xep hang", "tong diem", "diem toi da", "linh vuc", "tru diem",
  "bi tru", "diem trung binh cua", "tang diem", "giam diem", "tang bac", "giam bac", "khoang cach giua", "tieu chi", "cac huyen", "cac so", "cac xa", "don vi xep", "tang hang", "binh quan chung", "muc binh quan", "trung binh toan khoi", "trung binh khoi", "mat bang chung", "giam hang", "thu hang",
]; // prettier-ignore
/** What follows is a plan, not a result. */
const PLANS: readonly (readonly [string, string])[] = [
  ["phan", "dau"],
  ["muc", "tieu"],
];

/** True for a sentence about another index, or about the province among provinces. */
export function isForeign(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  mentions: readonly Mention[],
  kind: PeerGroup["kind"],
): boolean {
  const words: string[] = [];
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    // A criterion may itself be about satisfaction.
    const named = mentions.some((mention) => mention.from <= at && at <= mention.to);
    if (!named && token?.kind === "word") words.push(token.word);
  }
  if (OTHER_INDICES.some((index) => holds(words, index))) return true;
  if (kind === "other") return false;
  return holds(words, "ca nuoc") || holds(words, "toan quoc") || holds(words, "tinh thanh pho");
}

/** "03 huyện, thành phố đạt dưới 72 điểm": units counted by their points. */
const COUNTED_UNITS =
  /\b(?:huyen|don vi|xa|phuong|thanh pho|dia phuong|co quan|so|vung|tinh|dac khu) (?:(?:deu )?dat )?(?:duoi|tren|hon|tu|vuot)(?: nguong| muc| moc)?(?: diem| phan tram)?(?: |$)/;

/** "05/07 nội dung tăng về điểm" */
const MOVED_AREAS = /\b(?:noi dung|linh vuc) (?:tang|giam|len|xuong|tut) (?:ve )?(?:diem|bac|hang)\b/;

export function hasEvidence(words: readonly string[]): boolean {
  const text = words.join(" ");
  return (
    COUNTED_UNITS.test(text) || MOVED_AREAS.test(text) || EVIDENCE.some((phrase) => holds(words, phrase))
  );
}

/** "87,761 điểm": points with decimals are scores, whatever else the sentence says. */
export function hasPoints(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  for (let at = from; at + 1 < to; at += 1) {
    const [token, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (token?.kind !== "number" || token.number.decimals < 2 || next?.kind !== "word") continue;
    if (next.word === "diem" && !(after?.kind === "word" && after.word === "phan")) return true;
  }
  return false;
}

/** Token from which on a sentence speaks of plans; its end where it does not. */
export function plansFrom(
  tokens: readonly Token[],
  from: number,
  to: number,
  mentions: readonly Mention[] = [],
): number {
  for (let at = from; at < to; at += 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token?.kind !== "word" || next?.kind !== "word") continue;
    // "Tỷ lệ giải ngân vốn các chương trình mục tiêu quốc gia" is a criterion.
    if (mentions.some((mention) => mention.from <= at && at <= mention.to)) continue;
    if (PLANS.some(([first, second]) => token.word === first && next.word === second)) return at;
  }
  return to;
}
