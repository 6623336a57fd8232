/**
 * What a figure of a sentence is said to be, as a table: each rule is a pattern over the words around the figure,
 * with what it then claims and an example that is its test. The first rule that fits speaks.
 */
import type { Claim, ClaimKind, Looseness } from "../claim";
import { directionOf, wordsAfter, wordsBefore } from "../cues";
import type { Token } from "../token";
import { makeClaim, type State, type View } from "../view";

export interface FigureRule {
  /** A sentence about huyện Bạch Thông in 2022 (test/report/bach-thong.ts); the figure stands in ⟦…⟧. */
  readonly example: string;
  /** Null where the figure says nothing of the index. */
  readonly says: ClaimKind | null;
  /** The last four words before the figure, bare, up to a wall or another figure. */
  readonly near?: RegExp;
  /** The last eight. */
  readonly before?: RegExp;
  /** The words after it. */
  readonly after?: RegExp;
  /** All words of the sentence. */
  readonly sentence?: RegExp;
  readonly when?: (figure: Figure) => boolean;
  /** Which way it is said to go; by the words of change before it where this is not given. */
  readonly way?: (figure: Figure) => -1 | 0 | 1;
  /** "base": the year compared with; "report": the year of the report, whatever year was named before. */
  readonly year?: (figure: Figure) => "said" | "base" | "report";
  /** The figure is given loosely, as the word before it says. */
  readonly loose?: boolean;
}

/** A figure with the words around it. */
export interface Figure {
  readonly view: View;
  readonly state: State;
  readonly at: number;
  readonly token: Extract<Token, { kind: "number" }>;
  readonly near: string;
  readonly before: string;
  readonly after: string;
  readonly sentence: string;
  /** The nearest word of change among the last four words before it. */
  readonly way: -1 | 0 | 1;
}

const NEAR = 4;
const BEFORE = 8;
const AFTER = 6;

/** @param state with the subject and the year that the figure is of */
export function figureAt(
  view: View,
  state: State,
  at: number,
  token: Extract<Token, { kind: "number" }>,
): Figure {
  const nearestFirst = wordsBefore(view.tokens, at, BEFORE, state.named);
  const near = nearestFirst.slice(0, NEAR);
  return {
    view,
    state,
    at,
    token,
    near: [...near].reverse().join(" "),
    before: [...nearestFirst].reverse().join(" "),
    after: wordsAfter(view.tokens, at, AFTER).join(" "),
    sentence: view.words.join(" "),
    way: directionOf(near),
  };
}

function fits(rule: FigureRule, figure: Figure): boolean {
  return (
    (rule.near?.test(figure.near) ?? true) &&
    (rule.before?.test(figure.before) ?? true) &&
    (rule.after?.test(figure.after) ?? true) &&
    (rule.sentence?.test(figure.sentence) ?? true) &&
    (rule.when?.(figure) ?? true)
  );
}

/** What the first fitting rule says; undefined where none fits. */
export function claimsBy(rules: readonly FigureRule[], figure: Figure): readonly Claim[] | undefined {
  const rule = rules.find((candidate) => fits(candidate, figure));
  if (rule === undefined) return undefined;
  if (rule.says === null) return [];
  const { view, state, token } = figure;
  const claim = makeClaim(state, rule.says, token.number, token);
  const direction = rule.way?.(figure) ?? (DIRECTED.has(rule.says) ? figure.way : 0);
  const loose = rule.loose === true ? loosenessOf(figure.near) : null;
  return [{ ...claim, direction, loose, ...yearOf(rule.year?.(figure) ?? "said", view, state) }];
}

const LOOSE: readonly (readonly [RegExp, Looseness])[] = [
  [/\bgan$/, "nearly"],
  [/\b(?:khoang|xap xi|chung)$/, "about"],
  [/\b(?:hon|tren|vuot(?: moc| nguong)?)$/, "over"],
  [/\b(?:duoi|chua den|chua toi)$/, "under"],
];

/** A word that gives a figure loosely stands right before it. */
export const LOOSELY = /\b(?:gan|khoang|xap xi|chung|hon|tren|vuot(?: moc| nguong)?|duoi|chua den|chua toi)$/;

function loosenessOf(near: string): Looseness | null {
  return LOOSE.find(([word]) => word.test(near))?.[1] ?? null;
}

/** Claims that a word of change turns up or down. */
const DIRECTED: ReadonlySet<ClaimKind> = new Set<ClaimKind>([
  "score-change", "percent-change", "rank-change", "max-change", "from-max", "from-performance",
]); // prettier-ignore

function yearOf(year: "said" | "base" | "report", view: View, state: State): Partial<Claim> {
  if (year === "report") return { year: view.outset.year, yearMention: -1 };
  return year === "base" ? { year: state.against ?? state.year - 1, yearMention: -1 } : {};
}
