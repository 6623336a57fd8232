/**
 * The phrases that the report is made of, each with the slots it may use. A phrase is a template:
 * "{slot}" takes a figure or a text, "*…*" is set in italics. An office may replace any of them
 * (sheet "Mẫu báo cáo"); a phrase for one kind of peer group has the kind after "@".
 */
import type { PeerGroup } from "../scorebook/assessment";
import { BASE, DECISION, DOCUMENT_SLOTS, PERCENT_BASE, PERCENT_STANDING, STANDING } from "./document-phrases";

export const PHRASE_SLOTS = {
  title: [],
  abstract: ["level", "year", "unit"],
  opening: [...DECISION, "evaluated", "where", "issuer", "unit", "year"],
  "heading-result": ["year"],
  "heading-lost": [],
  "heading-assessment": [],
  "heading-strengths": [],
  "heading-limits": [],
  "heading-causes": [],
  "heading-measures": [],

  // I. Result
  total: [...DECISION, "issuer", "unit", ...STANDING, "changes", ...BASE],
  "total-single-year": [...DECISION, "issuer", "unit", ...STANDING],
  "total-new-unit": [...DECISION, "issuer", "unit", ...STANDING, "baseYear"],
  "total-base-unscored": [...DECISION, "issuer", "unit", ...STANDING, "baseYear"],
  // Where the workbook prints percentages and no points
  "total-percent": [...DECISION, "issuer", "unit", ...PERCENT_STANDING, "changes", ...PERCENT_BASE],
  "total-percent-single-year": [...DECISION, "issuer", "unit", ...PERCENT_STANDING],
  "total-unscored": ["issuer", "unit", "year"],
  tie: ["units"],
  "tie-many": ["count"],
  result: ["score", "max"],
  share: ["percent"],
  counts: ["areas", "rankCounts", "scoreCounts", "baseYear"],
  // Where no rank can be stated
  "counts-score": ["areas", "scoreCounts", "baseYear"],
  "counts-single-year": ["areas", "thresholdCounts"],
  "count-rank-up": ["count"],
  "count-rank-down": ["count"],
  "count-rank-same": ["count"],
  "count-ranks-apart": ["count"],
  "count-uncompared": ["count", "baseYear"],
  "count-unscored": ["count"],
  "count-not-applicable": ["count"],
  "count-score-up": ["count"],
  "count-score-down": ["count"],
  "count-score-same": ["count"],
  "count-above": ["count", "threshold"],
  "count-below": ["count", "threshold"],
  "count-unshared": ["count"],
  "list-up": [],
  "list-down": [],
  "list-same": [],
  "list-score-up": [],
  "list-score-down": [],
  "list-score-same": [],
  "list-ranks-apart": [],
  "list-uncompared": ["baseYear"],
  "list-unscored": ["year"],
  "list-not-applicable": ["year"],
  "list-outside": [],
  "area-line": ["area", ...STANDING, "rankChange", "scoreChange", ...BASE, "notes"],
  "area-line-brief": ["area", ...STANDING, "rankChange", "scoreChange", ...BASE],
  "area-line-ranks-apart": ["area", ...STANDING, "scoreChange", ...BASE, "notes"],
  "area-line-unranked": ["area", ...STANDING, "scoreChange", ...BASE, "notes"],
  "area-line-single-year": ["area", ...STANDING, "notes"],
  "area-line-unranked-single-year": ["area", ...STANDING, "notes"],
  "area-line-share": ["area", "percent"],
  "outside-line": ["area", "score"],
  "area-unscored": ["area", "year"],
  "area-not-applicable": ["area", "year"],
  "rank-up": ["places"],
  "rank-down": ["places"],
  "rank-same": [],
  "score-up": ["points"],
  "score-down": ["points"],
  "score-same": [],
  "percent-up": ["percentPoints"],
  "percent-down": ["percentPoints"],
  "percent-same": [],
  "see-appendix": [],
  "see-appendix-1": [],

  // Places to look at
  "mark-rank": ["rank"],
  "mark-over-max": [],
  "mark-negative": [],

  // Remarks on an area, only where they say something
  "note-fell-by-max": ["fromMax", "fromPerformance", "maxChange", "percentPoints"],
  "note-rose-by-max": ["fromMax", "fromPerformance", "maxChange", "percentPoints"],
  "note-split": ["fromMax", "fromPerformance"],
  "note-fell-despite-rank": ["percentPoints"],
  "note-rose-despite-rank": ["percentPoints"],
  "note-largest-gain": [],
  "note-largest-loss": [],
  "note-first": ["peers"],
  "note-last": ["peers"],
  "note-close-above": ["gap", "neighbour"],
  "note-close-below": ["gap", "neighbour"],
  "note-close-above-percent": ["gap", "neighbour"],
  "note-close-below-percent": ["gap", "neighbour"],
  "note-equal-as-shown": ["neighbour"],

  // II. Criteria that lost points
  "lost-summary": ["unit", "year", "lost", "count", "areas", "areaList"],
  "lost-summary-areas": ["unit", "year", "lost", "areas", "areaList"],
  "lost-summary-mixed": ["unit", "year", "lost", "count", "areas", "areaList"],
  // Where the total is not the sum of its areas
  "lost-areas": ["unit", "year", "areas", "areaList"],
  "lost-total": ["unit", "year", "lost"],
  "lost-total-nothing": ["unit", "year", "max"],
  "lost-area": ["area", "lost"],
  "lost-nothing": ["unit", "year"],
  "lost-largest": ["criterionList"],
  "lost-criterion": ["criterion", "lost", "max"],
  "see-appendix-2": [],

  // III. Assessment
  "group-above": ["count", "peers", "mean", "unit", "gap"],
  "group-below": ["count", "peers", "mean", "unit", "gap"],
  "group-level": ["count", "peers", "mean", "unit", "gap"],
  "group-spread": ["best", "bestScore", "lowest", "lowestScore", "gap"],
  strengths: ["year", "unit", "areaList"],
  "strengths-none": ["year", "unit", "threshold", "areaList"],
  "strengths-blank": ["blank"],
  "strengths-risen": ["baseYear", "areaList"],
  "strengths-peers": ["areaList"],
  limits: ["year", "count", "areaList"],
  "limits-none": ["year", "threshold", "lost"],
  "limits-none-full": ["year", "threshold"],
  "limits-none-shared": ["year", "threshold", "count"],
  "limits-blank": ["blank"],
  "limits-fallen": ["baseYear", "areaList"],
  "limits-peers": ["areaList"],
  "area-percent": ["area", "percent"],
  "area-percent-only": ["area", "percent"],
  "area-rank-fall": ["area", "places", "rank"],
  "area-percent-gain": ["area", "percentPoints"],
  "area-over-median": ["area", "points"],
  "area-under-median": ["area", "points"],
  "causes-stated": ["reasonList"],
  reason: ["reason", "lost"],
  "reason-of-several": ["reason", "lost", "count"],
  "causes-subjective": ["reasonList"],
  "causes-objective": ["reasonList"],
  "causes-blank": [],

  // IV. Measures, by addressee
  "addressee-1": [],
  "addressee-2": [],
  "addressee-3": [],
  "measure-1": [],
  "measure-2": [],
  "measure-focus": ["areaList"],
  "measure-direct": [],
  "measure-online": [],
  "measure-targets": ["nextYear"],
  "measure-plan": ["year"],
  closing: ["level", "year", "issuer"],

  // Appendices
  "appendix-1-title": ["unitCapitals", "year"],
  "appendix-2-title": ["unitCapitals", "year"],
  "appendix-1-note": [],
  "appendix-2-sum": ["lost", "max", "score"],
  "appendix-2-remainder": [],

  ...DOCUMENT_SLOTS,
} as const satisfies Record<string, readonly string[]>;

export type PhraseKey = keyof typeof PHRASE_SLOTS;
export type SlotOf<K extends PhraseKey> = (typeof PHRASE_SLOTS)[K][number];

/** Every slot of any phrase. */
export type Slot = SlotOf<PhraseKey>;

export const PHRASE_KEYS = Object.keys(PHRASE_SLOTS) as readonly PhraseKey[];

type Kind = PeerGroup["kind"];
/** "closing@department": the phrase where the peer group is of that kind. */
export type PhraseVariant = `${PhraseKey}@${Kind}`;

/** Every phrase of a language, and the variants that a kind of peer group needs. */
export type Phrases = Readonly<Record<PhraseKey, string>> & Readonly<Partial<Record<PhraseVariant, string>>>;

/** A piece of a template between its slots. */
export type TemplatePart =
  | { readonly kind: "text"; readonly text: string; readonly italic: boolean }
  | { readonly kind: "slot"; readonly slot: string; readonly italic: boolean };

/** Takes a template apart: "*…*" turns italics on and off, "{name}" is a slot. */
export function templateParts(template: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  let italic = false;
  for (const piece of template.split(/(\{[A-Za-z]+\}|\*)/)) {
    if (piece === "*") italic = !italic;
    else if (/^\{[A-Za-z]+\}$/.test(piece)) parts.push({ kind: "slot", slot: piece.slice(1, -1), italic });
    else if (piece !== "") parts.push({ kind: "text", text: piece, italic });
  }
  return parts;
}

/** The phrase for a kind of peer group: its own variant, else the common one. */
export function phraseFor(phrases: Phrases, key: PhraseKey, kind: Kind): string {
  return phrases[`${key}@${kind}`] ?? phrases[key];
}
