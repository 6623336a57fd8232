/** Several tables of one year and the same units: parts of one index are joined, summaries give way to detail. */
import type { PublishedPercent, PublishedRank, Remark, ScorePart } from "../../scorebook/assessment";
import { ScoreState, ScoreTable } from "../../scorebook/score-table";
import type { Draft, DraftNode, DraftUnit } from "../readers/draft";
import { fold } from "../../text/fold";

/** True where two drafts tell the same year of mostly the same units. */
export function sameUnits(a: Draft, b: Draft): boolean {
  if (a.year !== b.year) return false;
  const names = new Set(a.units.map(({ name }) => fold(name)));
  const shared = b.units.filter(({ name }) => names.has(fold(name))).length;
  return shared * 2 > Math.min(a.units.length, b.units.length);
}

/**
 * True where two tables hold different areas of one index: a sheet for each area. A table of several areas
 * with a total of its own is an index by itself, and one without maxima may be no index at all.
 */
export function areParts(a: Draft, b: Draft): boolean {
  if (isWhole(a) || isWhole(b)) return false;
  const areas = ({ nodes }: Draft): string[] =>
    nodes.filter(({ level }) => level === 1).map(({ name }) => fold(name));
  const own = new Set(areas(a));
  const others = areas(b);
  return own.size > 0 && others.length > 0 && !others.some((name) => own.has(name));
}

function isWhole({ nodes, parts, maxima }: Draft): boolean {
  const areas = nodes.flatMap(({ level }, node) => (level === 1 ? [node] : []));
  const told = areas.every((node) => maxima.state(node, 0) !== ScoreState.missing);
  const total = [...parts.values()].some((table) => table.state(0, 0) !== ScoreState.missing);
  return !told || (total && areas.length > 1);
}

/** The tables of different areas as one; the total is then the sum of the areas, not any table's own. */
export function joinParts(drafts: readonly Draft[]): Draft {
  const [first, ...others] = drafts;
  if (first === undefined) throw new Error("there is at least one table to join");
  if (others.length === 0) return first;
  const units: DraftUnit[] = [];
  const unitOf = new Map<string, number>();
  for (const unit of drafts.flatMap((draft) => draft.units)) {
    if (!unitOf.has(fold(unit.name))) unitOf.set(fold(unit.name), units.push(unit) - 1);
  }
  const total = first.nodes[0];
  const nodes: DraftNode[] = [
    { code: "", name: total?.name ?? "", level: 0, kind: "scored", parent: -1, cell: null },
  ];
  const offsets = drafts.map((draft) => {
    const offset = nodes.length - 1;
    for (const node of draft.nodes.slice(1)) {
      nodes.push({ ...node, parent: node.parent === 0 ? 0 : node.parent + offset });
    }
    return offset;
  });
  const maxima = new ScoreTable(nodes.length, units.length);
  const parts = new Map<ScorePart, ScoreTable>();
  const publishedRanks = new Map<number, PublishedRank>();
  const publishedPercents = new Map<number, PublishedPercent>();
  const remarks: Remark[] = [];
  drafts.forEach((draft, index) => {
    const offset = offsets[index] ?? 0;
    const unit = draft.units.map(({ name }) => unitOf.get(fold(name)) ?? 0);
    const copy = (from: ScoreTable, to: ScoreTable): void => {
      for (let node = 1; node < draft.nodes.length; node++) {
        unit.forEach((target, own) => {
          const state = from.state(node, own);
          if (state === ScoreState.missing) return;
          to.set(node + offset, target, state, from.points(node, own) ?? NaN, from.cell(node, own));
        });
      }
    };
    copy(draft.maxima, maxima);
    for (const [part, table] of draft.parts) {
      const target = parts.get(part) ?? new ScoreTable(nodes.length, units.length);
      parts.set(part, target);
      copy(table, target);
    }
    const moved = (key: number): number | null => {
      const node = Math.floor(key / draft.units.length);
      return node === 0 ? null : (node + offset) * units.length + (unit[key % draft.units.length] ?? 0);
    };
    for (const [key, rank] of draft.publishedRanks) withKey(moved(key), (at) => publishedRanks.set(at, rank));
    for (const [key, percent] of draft.publishedPercents)
      withKey(moved(key), (at) => publishedPercents.set(at, percent));
    for (const remark of draft.remarks) {
      remarks.push({ ...remark, criterion: remark.criterion + offset, unit: unit[remark.unit] ?? 0 });
    }
  });
  const sheets = [...new Set(drafts.flatMap((draft) => draft.sheets))];
  const otherNames = drafts.flatMap((draft) => draft.otherNames);
  const printed = { publishedRanks, publishedPercents, remarks };
  return {
    ...first,
    nodes,
    units,
    maxima,
    parts,
    ...printed,
    sheets,
    composition: "sum",
    weights: null,
    otherNames,
  };
}

function withKey(key: number | null, set: (key: number) => void): void {
  if (key !== null) set(key);
}

/** A summary's printed totals, ranks and percentages go to the detailed table that prints none. */
export function withPrinted(detailed: Draft, summary: Draft): Draft {
  const units = new Map(detailed.units.map(({ name }, index) => [fold(name), index]));
  const added = <T>(own: ReadonlyMap<number, T>, from: ReadonlyMap<number, T>): ReadonlyMap<number, T> => {
    if ([...own.keys()].some((key) => key < detailed.units.length)) return own;
    const joined = new Map(own);
    summary.units.forEach(({ name }, index) => {
      const target = units.get(fold(name));
      const printed = from.get(index);
      if (target !== undefined && printed !== undefined) joined.set(target, printed);
    });
    return joined;
  };
  return {
    ...detailed,
    parts: withTotals(detailed, summary, units),
    publishedRanks: added(detailed.publishedRanks, summary.publishedRanks),
    publishedPercents: added(detailed.publishedPercents, summary.publishedPercents),
  };
}

/** The parts with the summary's totals where the detailed table prints none of a part. */
function withTotals(
  { parts, units: own }: Draft,
  summary: Draft,
  units: ReadonlyMap<string, number>,
): Draft["parts"] {
  const joined = new Map(parts);
  for (const [part, totals] of summary.parts) {
    const table = parts.get(part);
    if (table === undefined || own.some((_, unit) => table.state(0, unit) !== ScoreState.missing)) continue;
    const filled = table.copy();
    summary.units.forEach(({ name }, index) => {
      const target = units.get(fold(name));
      const state = totals.state(0, index);
      if (target === undefined || state === ScoreState.missing) return;
      filled.set(0, target, state, totals.points(0, index) ?? NaN, totals.cell(0, index));
    });
    joined.set(part, filled);
  }
  return joined;
}

const MOSTLY = 0.75;
const ENOUGH = 4;
/** Half of the last printed place of a hundredth. */
const ROUNDING = 6_000;

/** True where a summary's totals are the sums of another table's areas: then both are of one index. */
export function confirms(detailed: Draft, summary: Draft): boolean {
  const areas = detailed.nodes.flatMap(({ level }, node) => (level === 1 ? [node] : []));
  const units = new Map(detailed.units.map(({ name }, index) => [fold(name), index]));
  let of = 0;
  let holds = 0;
  for (const [part, totals] of summary.parts) {
    const table = detailed.parts.get(part);
    if (table === undefined || areas.length < 2) continue;
    summary.units.forEach(({ name }, index) => {
      const unit = units.get(fold(name));
      const total = totals.points(0, index);
      if (unit === undefined || total === null) return;
      of++;
      const sum = areas.reduce((add, node) => add + (table.points(node, unit) ?? 0), 0);
      if (Math.abs(sum - total) <= ROUNDING) holds++;
    });
  }
  return of >= ENOUGH && holds >= of * MOSTLY;
}
