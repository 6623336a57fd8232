/** Tables as they were read → assessments: doubles give way, parts are joined, sheets of single units become one group. */
import type { Assessment } from "../../scorebook/assessment";
import type { Finding } from "../../scorebook/finding";
import type { Doubt } from "../../scorebook/proof";
import type { OfficialChoice } from "../../scorebook/settings";
import type { Draft } from "../readers/draft";
import { areParts, confirms, joinParts, sameUnits, withPrinted } from "./join-tables";
import { mergeOneUnitDrafts } from "./merge-drafts";
import type { ReadDraft } from "./read-draft";
import { doubtOfDoubled, isAsGood, twice } from "./doubled";
import { settle } from "./settle";
import { withUnitsByPlace } from "./units-by-place";
import { byStanding } from "./standing";

export interface Assembled<Source> {
  readonly assessments: readonly Assessment[];
  readonly used: ReadonlySet<Source>;
  /** Tables whose figures those of another confirm. */
  readonly confirmed: ReadonlySet<Source>;
  /** Tables beside which another says other figures of the same units. */
  readonly doubled: ReadonlyMap<Source, Doubt>;
  readonly findings: readonly Finding[];
}

export function assemble<Source>(
  read: readonly ReadDraft<Source>[],
  official: OfficialChoice = "auto",
): Assembled<Source> {
  const used = new Set<Source>();
  const confirmed = new Set<Source>();
  const doubled = new Map<Source, Doubt>();
  const findings: Finding[] = [];
  const drafts: Draft[] = [];
  for (const group of groupsOf(withUnitsByPlace(read))) {
    const { draft, sources, doubles, doubt, sure } = onlyOne(group);
    const [kept] = sources[0]?.sources ?? [];
    if (doubt !== null && kept !== undefined) doubled.set(kept, doubt);
    for (const { sources: own } of sure) for (const source of own) confirmed.add(source);
    drafts.push(draft);
    for (const { sources: own, findings: found } of sources) {
      for (const source of own) used.add(source);
      findings.push(...found);
    }
    findings.push(...doubles);
  }
  // What nothing was joined to, and nobody chose another score of, is settled already.
  const known = new Map(
    official === "auto" ? read.map(({ draft, settled }) => [draft, settled] as const) : [],
  );
  const merged = mergeOneUnitDrafts(drafts);
  findings.push(...merged.flatMap(otherNames));
  const assessments = merged.map((draft) => known.get(draft) ?? settle(draft, official));
  const sorted = assessments
    .map((assessment, order) => ({ assessment, order }))
    .sort((a, b) => a.assessment.year - b.assessment.year || a.order - b.order);
  return {
    assessments: sorted.map(({ assessment }) => assessment),
    used,
    confirmed,
    doubled,
    findings: [...new Set(findings)],
  };
}

/** A criterion or unit under another name on one of several sheets counts where it stands, and is told. */
function otherNames({ year, otherNames: found }: Draft): Finding[] {
  return found.map(({ cell, name, expected }) => ({
    code: "other-name",
    severity: "warning",
    cells: cell === null ? [] : [cell],
    year,
    sheet: cell?.sheet ?? "",
    name,
    expected,
  }));
}

/** Drafts of one year and mostly the same units belong together, whatever sheets they stand on. */
function groupsOf<Source>(read: readonly ReadDraft<Source>[]): ReadDraft<Source>[][] {
  const groups: ReadDraft<Source>[][] = [];
  for (const candidate of read) {
    const group = groups.find(([first]) => first !== undefined && sameUnits(first.draft, candidate.draft));
    if (group === undefined) groups.push([candidate]);
    else group.push(candidate);
  }
  return groups;
}

interface Chosen<Source> {
  readonly draft: Draft;
  readonly sources: readonly ReadDraft<Source>[];
  readonly doubles: readonly Finding[];
  readonly doubt: Doubt | null;
  /** Tables whose totals are the sums of the others' areas, and these. */
  readonly sure: readonly ReadDraft<Source>[];
}

/** The preferred and most detailed table, with what other sheets hold of other areas, and summaries' printed ranks. */
function onlyOne<Source>(group: readonly ReadDraft<Source>[]): Chosen<Source> {
  const sorted = [...group].sort(
    (a, b) => byStanding(a.standing, b.standing) || b.draft.nodes.length - a.draft.nodes.length,
  );
  const [best, ...others] = sorted;
  if (best === undefined) throw new Error("a group holds at least one table");
  const sources = [best];
  const parts = [best.draft];
  const doubles: Finding[] = [];
  let doubt: Doubt | null = null;
  const summaries: Draft[] = [];
  const sure: ReadDraft<Source>[] = [];
  for (const other of others) {
    if (parts.every((part) => areParts(part, other.draft))) {
      parts.push(other.draft);
      sources.push(other);
    } else if (other.draft.nodes.length === 1) {
      summaries.push(other.draft);
      sources.push(other);
      if (confirms(best.draft, other.draft)) sure.push(best, other);
    } else {
      if (isAsGood(best, other)) doubles.push(twice(best, other));
      doubt ??= doubtOfDoubled(best, other);
    }
  }
  // Areas in the order of their sheets, whichever is the most certain.
  const whole = joinParts(group.map(({ draft }) => draft).filter((draft) => parts.includes(draft)));
  return { draft: summaries.reduce(withPrinted, whole), sources, doubles, doubt, sure };
}
