/**
 * What a figure may mean beside its first reading: a text leaves open whether "5,76 điểm" is what an area gained,
 * what it lacks or what lies between two units. It is wrong only where none of the things that the words of its
 * sentence allow is this figure. Only figures with decimals are read so: whole numbers fit too much by chance.
 */
import type { Claim, Subject } from "./claim";
import { wordsBefore, directionOf, holds } from "./cues";
import type { Token } from "./token";
import type { YearMention } from "./sentences";
import type { View } from "./view";

/** What a kind of figure is measured in. */
type Measure = "points" | "percent" | "either";

/** Words of the sentence that allow a reading. */
const ALLOWING = {
  mean: ["trung binh", "binh quan"],
  apart: ["hon", "kem", "thua", "cach", "chenh lech", "chenh", "bo xa", "them", "nhinh"],
  lost: ["mat", "tru", "thieu", "bi tru"],
  change: ["tang", "giam", "them", "bot", "len", "xuong", "mat", "nang", "sut", "tut", "chenh lech", "chenh"],
  max: ["toi da", "tren", "thang diem", "diem chuan", "tong so"],
  ends: ["cao nhat", "thap nhat", "dau bang", "cuoi bang", "dung dau", "dung cuoi", "dan dau"],
} as const;

/** Units beyond these are not paired: the sentence is a list. */
const PAIRED = 4;
const CHANGE_REACH = 8;

export interface Spoken {
  readonly view: View;
  readonly years: readonly YearMention[];
  /** The year compared with. */
  readonly base: number | null;
}

/** Further readings of a claim, each as a claim of its own. */
// eslint-disable-next-line sonarjs/cognitive-complexity -- readings of a figure, the first that the sentence allows: their order is the rule
export function readingsOf(claim: Claim, at: number, spoken: Spoken): readonly Claim[] {
  const { view } = spoken;
  const token = view.tokens[at];
  if (token?.kind !== "number" || token.number.decimals === 0 || claim.loose !== null) return [];
  const measure = measureAt(view.tokens, at);
  const allows = (kind: keyof typeof ALLOWING) => ALLOWING[kind].some((words) => holds(view.words, words));
  const found: Claim[] = [];
  const read = (kind: Claim["kind"], changes: Partial<Claim> = {}) => {
    found.push({ ...claim, kind, direction: 0, other: null, ...changes });
  };
  const subjects = subjectsOf(claim, view);
  const years = yearsFor(claim, spoken);
  const way = directionOf(wordsBefore(view.tokens, at, CHANGE_REACH));
  for (const subject of subjects) {
    for (const year of years) {
      if (measure !== "percent") read("score", { subject, year });
      if (measure !== "points") read("percent", { subject, year });
      if (allows("mean")) read("mean", { subject, year });
      if (allows("max") && measure !== "percent") read("max", { subject, year });
      if (allows("lost") && measure !== "percent") read("lost", { subject, year });
      if (allows("ends") && allows("apart")) read("spread", { subject, year });
    }
    if (allows("mean") && allows("apart")) read("mean-difference", { subject });
    const thanYear =
      allows("apart") && spoken.years.some(({ compared, relative }) => compared || relative === true);
    if (allows("change") || thanYear) {
      const direction = claim.kind.endsWith("-change")
        ? claim.direction
        : way === 0
          ? thanWay(view, at)
          : way;
      if (measure !== "percent") read("score-change", { subject, direction });
      if (measure !== "points") read("percent-change", { subject, direction });
    }
  }
  if (allows("apart")) {
    for (const [unit, other] of pairsOf(claim, view)) {
      read("difference", { subject: { ...claim.subject, unit }, other });
    }
  }
  return found;
}

/** "cao hơn năm ngoái 7,486 điểm" */
function thanWay({ tokens }: View, at: number): -1 | 0 | 1 {
  const words = [...wordsBefore(tokens, at, CHANGE_REACH)].reverse().join(" ");
  if (/\b(?:cao|nhieu) hon\b/.test(words)) return 1;
  return /\b(?:thap|it) hon\b|\bkem\b/.test(words) ? -1 : 0;
}

function measureAt(tokens: readonly Token[], at: number): Measure {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind === "number" && token.percent) return "percent";
  if (next?.kind !== "word" || next.word !== "diem") return "either";
  const after = tokens[at + 2];
  return after?.kind === "word" && after.word === "phan" ? "percent" : "points";
}

/** The one that was read, what the line is about, and the unit that it was only compared with. */
function subjectsOf(
  { subject, other }: Claim,
  { outset, mentions, sentence, words }: View,
): readonly Subject[] {
  const line = outset.subject.criteria;
  const found: Subject[] = [subject];
  if (subject.criteria[0] === 0 && line[0] !== 0) found.push({ ...subject, criteria: line });
  // "…; cộng lại là 1,049 điểm": of what was named first.
  const [first] = mentions.filter(({ named, from }) => named.kind === "criterion" && from >= sentence.from);
  const adds = holds(words, "cong lai") || holds(words, "tong cong");
  if (adds && first?.named.kind === "criterion") found.push({ ...subject, criteria: first.named.criteria });
  if (other !== null) found.push({ ...subject, unit: other });
  // "gần một nửa trong tổng số 21,75 điểm bị mất": of all areas.
  if (holds(words, "trong tong so") && subject.criteria[0] !== 0) found.push({ ...subject, criteria: [0] });
  return found;
}

/** A year that the sentence names or means; the year before where it goes from one figure to another. */
function yearsFor({ year }: Claim, { years, base, view }: Spoken): readonly number[] {
  const found = new Set([
    year,
    ...years.filter(({ relative }) => relative === true).map((named) => named.year),
  ]);
  const moves = holds(view.words, "tu") && ["len", "xuong", "con"].some((word) => holds(view.words, word));
  if ((moves || holds(view.words, "hai nam")) && base !== null) found.add(base).add(view.outset.year);
  return [...found];
}

function pairsOf(
  { subject }: Claim,
  { mentions, sentence, outset }: View,
): readonly (readonly [number, number])[] {
  const named = mentions.flatMap(({ named: { kind, ...rest }, from }) =>
    kind === "unit" && "unit" in rest && from >= sentence.from && from < sentence.to ? [rest.unit] : [],
  );
  const own = [subject.unit, outset.unit, outset.subject.unit].filter((unit) => unit !== null);
  const units = [...new Set([...own, ...named])];
  if (units.length > PAIRED + 1) return [];
  return units.flatMap((unit, index) => units.slice(index + 1).map((other) => [unit, other] as const));
}

/** Other matters: a figure beside them is none of the index. */
const OTHER_MATTERS = [
  "ho so", "van ban", "nhiem vu", "nguoi dan", "dich vu", "cong chuc", "vien chuc", "von", "ngan sach", "kien nghi",
  "phan anh", "truong hop", "doanh nghiep", "thanh toan", "truc tuyen", "bien che", "trieu", "ty dong", "giao dich",
  "dan so", "ho dan", "can bo", "thon", "lop", "cuoc",
]; // prettier-ignore
const NEAR = 4;

/** True where nothing of another matter stands beside a figure that no rule reads. */
export function isOfTheIndex(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "number" || token.number.decimals === 0 || token.number.decimals > 3) return false;
  if (measureAt(tokens, at) !== "points" && token.number.decimals < 2) return false;
  const words = tokens
    .slice(Math.max(0, at - NEAR), at + 1 + NEAR)
    .map((near) => (near.kind === "word" ? near.word : "#"));
  return !OTHER_MATTERS.some((matter) => holds(words, matter));
}
