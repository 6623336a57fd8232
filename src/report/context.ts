/** What every part of a report needs: whose report it is, its figures, and the words to use. */
import type { Figure, GroupAnalysis } from "../analysis/analysis";
import { figureOf } from "../analysis/figure";
import type { Language } from "../language/language";
import { asRuns, fillPhrase, reportPhrases, type PhraseOverrides, type Slots } from "../language/report";
import { reportForm, type ReportForm } from "../language/report-form";
import type { PhraseKey, Phrases } from "../language/report-phrases";
import { peersWords, unitWords, type UnitWords } from "../language/report-units";
import { runText, type Run } from "../language/runs";
import { totalOf } from "../scorebook/assessment";
import type { Settings } from "../scorebook/settings";

/** What a sentence about a peer group needs. */
export interface GroupContext {
  readonly group: GroupAnalysis;
  readonly settings: Settings;
  readonly language: Language;
  readonly phrases: Phrases;
  readonly form: ReportForm;
  /** Whose figures years and counts are: a unit's name; "" for the whole group. */
  readonly subject: string;
  /** "huyện, thành phố", this year and in the base year. */
  readonly peers: string;
  readonly basePeers: string;
  readonly year: number;
  readonly baseYear: number | null;
}

/** What one about a unit of it needs. */
export interface ReportContext extends GroupContext {
  readonly unitIndex: number;
  readonly words: UnitWords;
  readonly total: Figure;
  /** The areas that make the maximum, in the workbook's order. */
  readonly areas: readonly Figure[];
  /** Bonus and penalty points, which lie outside it. */
  readonly outside: readonly Figure[];
}

export function groupContext(
  group: GroupAnalysis,
  settings: Settings,
  language: Language,
  overrides: PhraseOverrides = {},
): GroupContext {
  const { current, base } = group;
  return {
    group,
    settings,
    language,
    phrases: reportPhrases(language, overrides),
    form: reportForm(language),
    subject: "",
    peers: peersWords(current.group, current.units, language),
    basePeers: base === null ? "" : peersWords(base.group, base.units, language),
    year: current.year,
    baseYear: base?.year ?? null,
  };
}

/** How a document is worded: what the office has set, the language, and phrases in place of the standard ones. */
export interface Wording {
  readonly settings: Settings;
  readonly language: Language;
  readonly overrides?: PhraseOverrides;
}

/** @throws RangeError for a unit that the assessment does not have */
export function reportContext(
  group: GroupAnalysis,
  unitIndex: number,
  { settings, language, overrides = {} }: Wording,
): ReportContext {
  const { current } = group;
  const unit = current.units[unitIndex];
  if (unit === undefined) throw new RangeError(`no unit ${unitIndex} in ${current.year}`);
  const total = totalOf(current);
  const areas = total.children.map((area) => figureOf(group, area.index, unitIndex));
  return {
    ...groupContext(group, settings, language, overrides),
    subject: unit.name,
    unitIndex,
    words: unitWords(unit.name, current.group, language),
    total: figureOf(group, total.index, unitIndex),
    areas: areas.filter(({ criterion }) => criterion.kind === "scored"),
    outside: areas.filter(({ criterion }) => criterion.kind !== "scored"),
  };
}

/**
 * A phrase of the report with its slots filled, in the wording of the unit's kind of peer group. It is written
 * only when its facts exist: the office's own wording, else the standard one, else nothing.
 */
export function say<K extends PhraseKey>(context: GroupContext, key: K, slots: Slots<K>): readonly Run[] {
  const { kind } = context.group.current.group;
  const own = fillPhrase(context.phrases, key, kind, slots);
  return own.length > 0 ? own : fillPhrase(reportPhrases(context.language), key, kind, slots);
}

/** A phrase as a place that a person must look at. */
export function markRun<K extends PhraseKey>(context: GroupContext, key: K, slots: Slots<K>): Run {
  return { kind: "blank", hint: runText(say(context, key, slots), context.language) };
}

/** A year in running text, as a figure that can be checked. */
export function yearRun({ subject }: GroupContext, year: number): Run {
  return {
    kind: "figure",
    measure: { kind: "year", year },
    unit: subject,
    criterion: 0,
    year,
    cells: [],
  };
}

/** A count of areas, criteria or units. */
export function countRun({ subject, year }: GroupContext, count: number): Run {
  return {
    kind: "figure",
    measure: { kind: "count", count },
    unit: subject,
    criterion: 0,
    year,
    cells: [],
  };
}

/** A text, or a marked place to fill in where there is none. */
export function textOrBlank(text: string, hint: string): readonly Run[] {
  return text === "" ? [{ kind: "blank", hint }] : asRuns(text);
}
