/** A table that goes on in another – in two halves, over pages with heads of their own – is one. */
import type { Draft } from "../readers/draft";
import { fold } from "../../text/fold";
import type { ReadDraft } from "./read-draft";
import { joinUnits } from "./merge-drafts";
import { commonStanding } from "./standing";
import { sameUnits } from "./join-tables";

/** First and last number of a table's own numbering; null where it has none. */
export interface Numbering {
  readonly first: number;
  readonly last: number;
}

/**
 * The drafts, with each table and those that go on from it as one: of the same year, criteria and heading, of
 * other units, and either the printed ranks make an order only together or the numbering goes on.
 */
export function joinContinued<Source>(
  read: readonly ReadDraft<Source>[],
  numberingOf: (source: Source) => Numbering | null,
): ReadDraft<Source>[] {
  const runs = runsOf(read).flatMap((run) =>
    isOneOrder(run.map(({ draft }) => ranksOf(draft))) ? [run] : numberedRuns(run, numberingOf),
  );
  // In the order in which they stand, whichever was like which.
  const place = ([first]: readonly ReadDraft<Source>[]): number =>
    first === undefined ? -1 : read.indexOf(first);
  return [...runs].sort((a, b) => place(a) - place(b)).map(joined);
}

/** Drafts of other tables that hold the same figures of other units, in their order. */
function runsOf<Source>(read: readonly ReadDraft<Source>[]): ReadDraft<Source>[][] {
  const runs: ReadDraft<Source>[][] = [];
  for (const next of read) {
    const [source] = next.sources;
    const run = runs.find((own) =>
      own.every(({ draft, sources: [other] }) => other !== source && isLike(draft, next.draft)),
    );
    if (run === undefined) runs.push([next]);
    else run.push(next);
  }
  return runs;
}

/** A run cut where the numbering does not go on, or where the ranks of each table are an order of its own. */
function numberedRuns<Source>(
  run: readonly ReadDraft<Source>[],
  numberingOf: (source: Source) => Numbering | null,
): ReadDraft<Source>[][] {
  const parts: ReadDraft<Source>[][] = [];
  let last: Numbering | null = null;
  for (const next of run) {
    const numbering = numberingOfDraft(next, numberingOf);
    const part = parts[parts.length - 1];
    const ranks = ranksOf(next.draft);
    const own = ranks.length > 0 && isOrder(ranks);
    if (part !== undefined && !own && goesOn(last, numbering)) part.push(next);
    else parts.push([next]);
    last = numbering;
  }
  return parts;
}

function numberingOfDraft<Source>(
  { sources: [source] }: ReadDraft<Source>,
  numberingOf: (source: Source) => Numbering | null,
): Numbering | null {
  return source === undefined ? null : numberingOf(source);
}

function joined<Source>(run: readonly ReadDraft<Source>[]): ReadDraft<Source> {
  return {
    draft: joinUnits(run.map(({ draft }) => draft)),
    sources: run.flatMap(({ sources }) => sources),
    findings: [...new Set(run.flatMap(({ findings }) => findings))],
    isIndex: run.every(({ isIndex }) => isIndex),
    standing: commonStanding(run.map(({ standing }) => standing)),
  };
}

function goesOn(before: Numbering | null, next: Numbering | null): boolean {
  return before !== null && next !== null && next.first === before.last + 1;
}

/** True where two drafts hold the same figures of other units of one group. */
function isLike(a: Draft, b: Draft): boolean {
  if (a.year !== b.year || a.oneUnit || b.oneUnit || fold(a.heading) !== fold(b.heading)) return false;
  if (a.composition !== b.composition || a.nodes.length !== b.nodes.length) return false;
  if (a.parts.size !== b.parts.size || [...a.parts.keys()].some((part) => !b.parts.has(part))) return false;
  const alike = a.nodes.every(({ name, level }, node) => {
    const other = b.nodes[node];
    return other?.level === level && fold(other.name) === fold(name);
  });
  return alike && !sameUnits(a, b);
}

/** True where printed ranks are one order over all tables, and no order of one of them alone. */
function isOneOrder(tables: readonly (readonly number[])[]): boolean {
  if (tables.length < 2 || tables.some((ranks) => ranks.length === 0)) return false;
  return tables.some((ranks) => !isOrder(ranks)) && isOrder(tables.flat());
}

function ranksOf({ units, publishedRanks }: Draft): number[] {
  return units.flatMap((_, unit) => publishedRanks.get(unit)?.rank ?? []);
}

/** True where numbers are places 1, 2, 3 … of one order, with equals by any rule. */
function isOrder(ranks: readonly number[]): boolean {
  const sorted = [...ranks].sort((a, b) => a - b);
  return sorted[0] === 1 && sorted.every((rank, at) => at === 0 || rank <= at + 1);
}
