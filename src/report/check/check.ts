/**
 * Holds a written report against the book: every figure with what it claims, words that contradict the
 * figures, areas in the wrong list, and years. The sentences of what is found are in language/.
 */
import { analyse, type AnalyseOptions } from "../../analysis/analyse";
import { yearsOf, type ScoreBook } from "../../scorebook/assessment";
import { ProblemError } from "../../scorebook/problem";
import { DEFAULT_SETTINGS, type Settings } from "../../scorebook/settings";
import { BookFigures } from "./book-figures";
import type { CheckFinding, CheckResult, Unchecked } from "./check-result";
import type { Claim } from "./claim";
import {
  figureFinding,
  isHeld,
  listFinding,
  statementFinding,
  yearFinding,
  type YearFault,
} from "./findings";
import { hold, isRight, type Holder, type Holding } from "./hold";
import { decisionFindings } from "./decision-findings";
import { isEnglish } from "./english-words";
import { namesOf } from "./names";
import { identify, yearOfReport } from "./report-identity";
import { saidIn, type Said } from "./said";
import { decimalMarkOf } from "./tokens";
import type { WrittenText } from "./written";
import { doubtOf } from "./year-findings";

export interface CheckOptions {
  /** Whose report it is; found in the text where not given. */
  readonly unit?: string | undefined;
  /** The year reported on; found in the text where not given. */
  readonly year?: number | undefined;
  readonly baseYear?: number | undefined;
  readonly settings?: Pick<Settings, "ties" | "strengthThreshold"> | undefined;
  /** Links a year with an earlier one, with what a person has put right. */
  readonly match?: AnalyseOptions["match"];
}

/**
 * @throws ProblemError unknown-unit for a unit that the book does not have; what analyse() throws for years
 */
// eslint-disable-next-line sonarjs/cognitive-complexity -- what a report is held against is found out once, in the order of what it says
export function checkReport(written: WrittenText, book: ScoreBook, options: CheckOptions = {}): CheckResult {
  const { ties, strengthThreshold } = options.settings ?? DEFAULT_SETTINGS;
  const year = options.year ?? yearOfReport(written.text, yearsOf(book)) ?? undefined;
  const analysis = analyse(book, { year, baseYear: options.baseYear, ties, match: options.match });
  const identity = identify(written.text, analysis, options.unit);
  if (identity === null) {
    throw new ProblemError({ code: "unknown-unit", name: options.unit ?? "", near: [] });
  }
  const { group, unit } = identity;
  const figures = new BookFigures(book, group, { ties, match: options.match });
  const decimal = decimalMarkOf(written.text);
  const notation = isEnglish(written.text) ? "english" : decimal;
  const language = notation === "," ? "vi" : "en";
  const holder: Holder = { figures, threshold: strengthThreshold, language };
  const said = saidIn(written, { unit, figures, names: namesOf(group, unit), decimal: notation });
  const findings: CheckFinding[] = [];
  const unchecked: Unchecked[] = [];
  let checked = 0;
  for (const sentence of said.sentences) {
    const held = holdSentence(sentence, holder);
    checked += held.checked;
    unchecked.push(...uncheckedIn(sentence, held.unknown, written.text));
    for (const fault of held.years) findings.push(yearFinding(fault, written.text, holder));
    for (const holding of held.holdings) {
      const finding = figureFinding(holding, written.text, holder);
      if (finding !== null) findings.push(finding);
    }
    for (const statement of sentence.statements) {
      const { held: known, finding } = statementFinding(statement, written.text, holder);
      if (known) checked += 1;
      if (finding !== null) findings.push(finding);
    }
  }
  const decisions = decisionFindings(written, group, decimal);
  checked += decisions.checked;
  findings.push(...decisions.findings);
  for (const list of said.lists) {
    const finding = listFinding(list, holder, unit);
    if (finding !== null) findings.push(finding);
  }
  return {
    checked,
    unchecked: unchecked.map((place) => asGiven(place, written)),
    findings: findings.sort((a, b) => a.start - b.start).map((finding) => asGiven(finding, written)),
    unit: unit === null ? null : (group.current.units[unit]?.name ?? null),
    year: figures.year,
    baseYear: figures.baseYear,
  };
}

/** Places count in the text as it was given, whose letters may be taken apart. */
function asGiven<T extends { readonly start: number; readonly end: number }>(
  place: T,
  { given }: WrittenText,
): T {
  if (given === undefined) return place;
  return { ...place, start: given[place.start] ?? place.start, end: given[place.end] ?? place.end };
}

interface HeldSentence {
  readonly holdings: readonly Holding[];
  readonly years: readonly YearFault[];
  readonly checked: number;
  /** Claims of which the book knows nothing. */
  readonly unknown: readonly Claim[];
}

/** The figures of a sentence that were not held, by reason. */
function uncheckedIn(said: Said, unknown: readonly Claim[], text: string): readonly Unchecked[] {
  const places = [
    ...said.unread,
    ...unknown.map(({ start, end }) => ({ reason: "no-figure" as const, start, end })),
  ].sort((a, b) => a.start - b.start);
  return [...new Set(places.map(({ reason }) => reason))].map((reason) => ({
    reason,
    text: text.slice(said.start, said.end),
    start: said.start,
    end: said.end,
    figures: places
      .filter((place) => place.reason === reason)
      .map(({ start, end }) => text.slice(start, end)),
  }));
}

/** A year that is wrong explains the figures that hang on it: it is one finding, not one for each. */
function holdSentence(said: Said, holder: Holder): HeldSentence {
  const years: YearFault[] = [];
  let claims = said.claims;
  const settle = (mention: number, expected: number, moved: ReadonlyMap<Claim, Claim>) => {
    const place = said.years[mention];
    if (place !== undefined) years.push({ start: place.start, end: place.end, expected, certain: true });
    claims = claims.map((claim) => moved.get(claim) ?? claim);
  };
  said.years.forEach((mention, index) => {
    if (mention.relative === true) return;
    if (mention.compared) {
      const fault = comparedWith(said, index, holder);
      if (fault === null) return;
      settle(index, fault.expected, fault.moved);
      return;
    }
    const own = claims.filter(({ yearMention }) => yearMention === index);
    const levels = own.filter(isLevel);
    if (levels.length === 0) {
      const doubt = own.length > 0 ? "none" : doubtOf(mention, holder.figures.year, said.tokens, said.words);
      if (doubt !== "none") {
        years.push({
          start: mention.start,
          end: mention.end,
          expected: holder.figures.year,
          certain: doubt === "certain",
        });
      }
      return;
    }
    const fitting = yearThatFits(levels, mention.year, holder);
    if (fitting !== null)
      settle(index, fitting, new Map(levels.map((claim) => [claim, { ...claim, year: fitting }])));
  });
  const all = claims.map((claim) => hold(claim, holder));
  const holdings = all.filter(isWorthSaying);
  const unknown = all.filter((holding) => !isHeld(holding)).map(({ claim }) => claim);
  return { holdings, years, unknown, checked: holdings.filter(isHeld).length + years.length };
}

/** Figures that belong to a year, not to a change between two. */
function isLevel({ kind }: Claim): boolean {
  return ["score", "max", "lost", "percent", "value", "rank", "ranked"].includes(kind);
}

/** Another year of the book in which every one of these figures is right, where they are not in the year named. */
function yearThatFits(claims: readonly Claim[], year: number, holder: Holder): number | null {
  const { figures } = holder;
  const fits = (other: number) => claims.every((claim) => isRight(hold({ ...claim, year: other }, holder)));
  if (fits(year) || !claims.some(isTelling)) return null;
  const others = [figures.year, figures.baseYear].filter((other) => other !== null && other !== year);
  return others.find((other) => other !== null && fits(other)) ?? null;
}

/** A figure with decimals fits another year hardly by chance. */
function isTelling({ printed }: Claim): boolean {
  return printed.decimals > 0;
}

/** "so với năm 2022" in the report of 2022, or a year in which the changes are others. */
function comparedWith(said: Said, index: number, holder: Holder) {
  const { figures } = holder;
  const mention = said.years[index];
  const expected = figures.baseYear;
  if (mention === undefined || expected === null || mention.year === expected) return null;
  const changes = said.claims.filter((claim) => !isLevel(claim) && claim.against === mention.year);
  const moved = new Map(changes.map((claim) => [claim, { ...claim, against: expected }]));
  const right = changes.length > 0 && [...moved.values()].every((claim) => isRight(hold(claim, holder)));
  if (figures.isEarlier(mention.year)) {
    const asSaid = changes.every((claim) => isRight(hold(claim, holder)));
    return right && !asSaid ? { expected, moved } : null;
  }
  const speaksOfIndex = changes.length > 0 || said.words.includes("vuc") || said.words.includes("bac");
  return speaksOfIndex ? { expected, moved } : null;
}

/** What the book cannot answer is worth saying only where the text is plain about whom it means. */
function isWorthSaying({ verdict, claim }: Holding): boolean {
  return (
    verdict !== "unverifiable" ||
    (!claim.subject.inherited && claim.subject.unit !== null && claim.yearMention >= 0)
  );
}
