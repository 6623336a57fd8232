/** Units that a text names by their place: "kém đơn vị dẫn đầu 4,43 điểm", "hơn huyện đứng cuối". */
import type { BookFigures } from "./book-figures";
import type { Mention } from "./names";
import { isWord, yearAt } from "./sentences";
import type { Token } from "./token";

const NOUNS = new Set(["vi", "huyen", "xa", "phuong", "tinh", "vung", "so", "phuong", "nganh", "bo", "thi"]);
const FIRST = ["dung dau", "dan dau", "dau bang", "xep dau", "xep thu nhat", "dung thu nhat", "cao nhat"];
const LAST = ["dung cuoi", "cuoi bang", "xep cuoi", "thap nhat"];
/** Words by which such a unit is named itself: "Đơn vị dẫn đầu là …" says who it is. */
const SAYS_WHO = new Set(["la", "thuoc", "goi", "gom", "co"]);

/** @returns mentions of units that no name of a line covers */
export function describedUnits(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  figures: BookFigures,
): readonly Mention[] {
  const found: Mention[] = [];
  for (let at = 1; at < tokens.length; at += 1) {
    const noun = tokens[at - 1];
    if (noun?.kind !== "word" || !NOUNS.has(noun.word)) continue;
    // "Sở xếp cuối cùng ở lĩnh vực này": the office that reports.
    if (noun.word === "so" && noun.capital) continue;
    const phrase = [...FIRST, ...LAST].find((words) => standsAt(tokens, at, words));
    if (phrase === undefined) continue;
    let to = at + phrase.split(" ").length - 1;
    let year = figures.year;
    const named = isWord(tokens[to + 1], "nam") ? yearAt(tokens, to + 2) : null;
    if (named !== null) {
      to += 2;
      year = named;
    }
    const next = tokens[to + 1];
    if (next?.kind === "word" && SAYS_WHO.has(next.word)) continue;
    if (isPredicate(tokens, to)) continue;
    // "đơn vị dẫn đầu năm 2022" stands beside the name of it: who it is has been said.
    const beside = tokens[at - 3];
    const aside = named !== null && beside?.kind === "mark" && beside.mark === ",";
    if (mentions.some(({ from, to: end }) => from <= to && end >= at)) continue;
    const unit = unitAt(figures, year, FIRST.includes(phrase));
    if (unit !== null) found.push({ named: { kind: "unit", unit, aside }, from: nounStart(tokens, at), to });
  }
  return found;
}

/** "Huyện dẫn đầu khối ở 02 lĩnh vực", "xã đứng cuối về công vụ": it says so of the one that reports. */
function isPredicate(tokens: readonly Token[], to: number): boolean {
  const after = isWord(tokens[to + 1], "khoi") ? to + 2 : to + 1;
  return ["ve", "o"].some((word) => isWord(tokens[after], word));
}

/** "đơn vị", "địa phương" are of two words. */
function nounStart(tokens: readonly Token[], at: number): number {
  return isWord(tokens[at - 2], "don") || isWord(tokens[at - 2], "dia") ? at - 2 : at - 1;
}

function standsAt(tokens: readonly Token[], at: number, words: string): boolean {
  return words.split(" ").every((word, index) => isWord(tokens[at + index], word));
}

/** The one unit at that end of the ranking; null where several share it. */
function unitAt(figures: BookFigures, year: number, first: boolean): number | null {
  const placed = figures.group.current.units
    .map(({ index }) => ({ index, score: figures.standing(0, index, year)?.score ?? null }))
    .flatMap(({ index, score }) => (score === null ? [] : [{ index, score }]));
  const end = placed.reduce<number | null>(
    (best, { score }) => (best === null || (first ? score > best : score < best) ? score : best),
    null,
  );
  const there = placed.filter(({ score }) => score === end);
  return placed.length > 1 && there.length === 1 ? (there[0]?.index ?? null) : null;
}
