/** Units and criteria of two years beside each other: the doubtful first, what did not change last. */
import type { GroupAnalysis } from "../../analysis/analysis";
import type { Language } from "../../language/language";
import { matchingToolWords } from "../../language/tool-matching";
import { criterionKey } from "../../matching/criterion-key";
import { fold } from "../../text/fold";
import type { Assessment } from "../../scorebook/assessment";
import type { Continuity } from "../../scorebook/continuity";
import type { Corrections } from "../../scorebook/corrections";

/** Below this a match should be confirmed (matching/continuity-findings.ts). */
const SURE = 0.8;

export type MatchKind = "doubtful" | "changed" | "added" | "same";

export interface MatchRow {
  readonly key: string;
  readonly name: string;
  readonly kind: MatchKind;
  /** Key of the partner, null for none. */
  readonly partner: string | null;
  readonly notes: readonly string[];
  /** A person has said it, and the workbook keeps it. */
  readonly said: boolean;
}

interface BaseOption {
  readonly key: string;
  readonly name: string;
  readonly free: boolean;
}

/** One subject of one peer group. */
export interface MatchList {
  readonly subject: "units" | "criteria";
  readonly rows: readonly MatchRow[];
  readonly options: readonly BaseOption[];
  readonly dropped: readonly string[];
}

export interface MatchedGroup {
  readonly name: string;
  readonly year: number;
  readonly baseYear: number;
  readonly lists: readonly MatchList[];
}

/** Null where the base year has no such group. */
export function matchedGroup(
  group: GroupAnalysis,
  corrections: Corrections,
  language: Language,
): MatchedGroup | null {
  const { current, base, continuity } = group;
  if (base === null || continuity === null) return null;
  return {
    name: current.group.name,
    year: current.year,
    baseYear: base.year,
    lists: [
      unitList({ current, base }, continuity, corrections, language),
      criterionList({ current, base }, continuity, corrections, language),
    ],
  };
}

function unitList(
  { current, base }: { readonly current: Assessment; readonly base: Assessment },
  { units, droppedUnits }: Continuity,
  corrections: Corrections,
  language: Language,
): MatchList {
  const words = matchingToolWords(language);
  const said = new Map(
    corrections.units
      .filter(({ year, baseYear }) => year === current.year && baseYear === base.year)
      .map(({ unit, baseUnit }) => [fold(unit), baseUnit]),
  );
  const rows = current.units.map(({ name, index }): MatchRow => {
    const partner = base.units[units[index] ?? -1]?.name ?? null;
    const bySaid = said.has(fold(name));
    const renamed = partner !== null && fold(partner) !== fold(name);
    const note = bySaid
      ? partner === null
        ? words.saidNone
        : words.reasons.user
      : renamed
        ? words.renamed
        : null;
    return {
      key: name,
      name,
      kind: partner === null ? "added" : renamed ? "changed" : "same",
      partner,
      notes: note === null ? [] : [note],
      said: bySaid,
    };
  });
  const dropped = new Set(droppedUnits);
  return {
    subject: "units",
    rows,
    options: base.units.map(({ name, index }) => ({ key: name, name, free: dropped.has(index) })),
    dropped: base.units.filter(({ index }) => dropped.has(index)).map(({ name }) => name),
  };
}

function criterionList(
  { current, base }: { readonly current: Assessment; readonly base: Assessment },
  continuity: Continuity,
  corrections: Corrections,
  language: Language,
): MatchList {
  const words = matchingToolWords(language);
  const said = new Set(
    corrections.criteria
      .filter(({ year, baseYear }) => year === current.year && baseYear === base.year)
      .map(({ criterion }) => criterion),
  );
  const matches = new Map(continuity.matches.map((match) => [match.current, match]));
  const regroupings = continuity.regroupings ?? [];
  // eslint-disable-next-line sonarjs/cognitive-complexity -- a row of the table is made whole in one place
  const rows = current.criteria.slice(1).map((criterion): MatchRow => {
    const { index, code, parent } = criterion;
    const key = criterionKey(current, index);
    const match = matches.get(index);
    const old = base.criteria[continuity.criteria[index] ?? -1];
    const row = { key, name: titled(criterion), said: said.has(key) };
    if (old === undefined) {
      const split = regroupings.find(({ kind, many }) => kind === "split" && many.includes(index));
      const merged = regroupings.find(({ kind, one }) => kind === "merged" && one === index);
      const whole = split === undefined ? undefined : base.criteria[split.one];
      const notes = [
        ...(row.said ? [words.saidNone] : []),
        ...(whole === undefined ? [] : [words.splitFrom(titled(whole))]),
        ...(merged === undefined ? [] : [words.mergedFrom(merged.many.length)]),
      ];
      return { ...row, kind: "added", partner: null, notes };
    }
    const oldParent = base.criteria[old.parent];
    const moved = (continuity.criteria[parent] ?? -1) !== old.parent && oldParent !== undefined;
    const renumbered = code !== old.code && code !== "" && old.code !== "";
    const reason = match?.reason ?? "same-name";
    const doubtful = reason !== "user" && reason !== "same-name" && (match?.confidence ?? 1) < SURE;
    const same = (reason === "same-name" || reason === "user") && !moved && !renumbered;
    const notes = [
      ...(reason === "same-name" ? [] : [words.reasons[reason]]),
      ...(renumbered ? [words.renumbered(old.code, code)] : []),
      ...(moved && parent > 0 ? [words.moved(titled(oldParent))] : []),
    ];
    const changed = !same || (reason === "user" && fold(old.name) !== fold(criterion.name));
    const kind = doubtful ? "doubtful" : changed ? "changed" : "same";
    return { ...row, kind, partner: criterionKey(base, old.index), notes };
  });
  const dropped = new Set(continuity.droppedCriteria);
  const below = base.criteria.slice(1);
  return {
    subject: "criteria",
    rows,
    options: below.map((criterion) => ({
      key: criterionKey(base, criterion.index),
      name: titled(criterion),
      free: dropped.has(criterion.index),
    })),
    dropped: below.filter(({ index }) => dropped.has(index)).map(titled),
  };
}

function titled({ code, name }: { readonly code: string; readonly name: string }): string {
  return code === "" ? name : `${code}. ${name}`;
}

/** Key of a choice on the page: units and criteria never meet. */
export function choiceKey(subject: MatchList["subject"], key: string): string {
  return `${subject}/${key}`;
}

/** The corrections with a person's choices; `undefined` takes one back. */
export function withChoices(
  corrections: Corrections,
  { year, baseYear, lists }: MatchedGroup,
  choices: ReadonlyMap<string, string | null | undefined>,
): Corrections {
  const chosen = (subject: MatchList["subject"], key: string): boolean =>
    choices.has(choiceKey(subject, key));
  const ofYears = (other: { readonly year: number; readonly baseYear: number }): boolean =>
    other.year === year && other.baseYear === baseYear;
  const keys = (subject: MatchList["subject"]): readonly (readonly [string, string | null])[] =>
    lists
      .filter((list) => list.subject === subject)
      .flatMap(({ rows }) => rows)
      .flatMap(({ key }) => {
        const partner = choices.get(choiceKey(subject, key));
        return partner === undefined ? [] : [[key, partner] as const];
      });
  return {
    ...corrections,
    units: [
      ...corrections.units.filter((each) => !(ofYears(each) && chosen("units", each.unit))),
      ...keys("units").map(([unit, baseUnit]) => ({ year, baseYear, unit, baseUnit })),
    ],
    criteria: [
      ...corrections.criteria.filter((each) => !(ofYears(each) && chosen("criteria", each.criterion))),
      ...keys("criteria").map(([criterion, baseCriterion]) => ({ year, baseYear, criterion, baseCriterion })),
    ],
  };
}
