/** What a text may mean, with weights: words vote, the laws over the figures decide (docs/laws.md). */
import { remembered } from "../../text/remembered";
import { either } from "../../text/terms";
import { isAreaName } from "./area-names";
import { isGeneric, isOtherFigure } from "./caption-terms";
import { COLUMN_TERMS } from "./column-terms";
import { isChange } from "./comparison-terms";
import { DOUBTFUL_TERMS } from "./doubtful-terms";
import { headerWords, isHeaderLong, isOfYearBefore, isTotalName, openingOf } from "./header-words";
import { HINT_TERMS } from "./hint-terms";
import type { Meaning } from "./meaning";
import { bonusOrPenalty, isNote, isStatisticName, isSubtotalName } from "./row-terms";
import { namesArea } from "./synonyms";

export interface Vote {
  readonly meaning: Meaning;
  /** 0 to 1. */
  readonly weight: number;
}

/** What a name that tells no column says of its row. */
const SAYS_SO = 1;
const SAYS_LIKELY = 0.8;

const doubtful = new Map<string, Vote[]>();
for (const { term, meaning, weight } of DOUBTFUL_TERMS)
  doubtful.set(term, [...(doubtful.get(term) ?? []), { meaning, weight }]);

const whole = new Map(COLUMN_TERMS.map(({ term, meaning, weight }) => [term, { meaning, weight }]));

const hints = [...new Set(HINT_TERMS.map(({ meaning }) => meaning))].map((meaning) => {
  const own = HINT_TERMS.filter((term) => term.meaning === meaning);
  const weight = Math.max(...own.map((term) => term.weight));
  return { vote: { meaning, weight }, pattern: new RegExp(`(?:^| )${either(own)}(?: |$)`) };
});

/** Everything that a caption or the name of a row may mean, the likeliest first; [] for a name that says nothing. */
export const votesOf = remembered((text: string): readonly Vote[] => {
  const words = headerWords(text);
  const shared = doubtful.get(words);
  const weights = new Map<Meaning, number>();
  const add = (meaning: Meaning, weight: number): void => {
    weights.set(meaning, Math.max(weight, weights.get(meaning) ?? 0));
  };
  if (isOfYearBefore(text)) add("year-before", SAYS_SO);
  if (shared !== undefined) for (const { meaning, weight } of shared) add(meaning, weight);
  else if (words !== "") {
    const said = isHeaderLong(text) ? undefined : (whole.get(words) ?? openingOf(words));
    if (said !== undefined) add(said.meaning, said.weight);
    for (const { meaning, weight } of rowVotes(text, words)) add(meaning, weight);
    // A text that says what it is needs no guess at the words in it.
    if (weights.size === 0 && !isHeaderLong(text))
      for (const { vote, pattern } of hints) if (pattern.test(words)) add(vote.meaning, vote.weight);
    if (said === undefined && isGeneric(text)) add("generic", SAYS_LIKELY);
  }
  return [...weights].map(([meaning, weight]) => ({ meaning, weight })).sort((a, b) => b.weight - a.weight);
});

function rowVotes(text: string, words: string): Vote[] {
  const votes: Vote[] = [];
  const say = (meaning: Meaning, weight: number): void => {
    votes.push({ meaning, weight });
  };
  if (isTotalName(text)) say("total", SAYS_SO);
  if (isSubtotalName(text)) say("subtotal", SAYS_SO);
  if (isOtherFigure(text)) say("ignored", SAYS_SO);
  if (isChange(words, text) || isStatisticName(text)) say("statistic", SAYS_LIKELY);
  const outside = bonusOrPenalty(text);
  if (outside !== null) say(outside, SAYS_LIKELY);
  if (isNote(text)) say("note", SAYS_LIKELY);
  if (namesArea(text) || isAreaName(text)) say("area", SAYS_LIKELY);
  return votes;
}
