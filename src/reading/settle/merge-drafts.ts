/** Drafts of different units → one: their trees are laid over each other. So sheets that are about one unit each become one assessment. */
import type {
  PeerGroup,
  PublishedPercent,
  PublishedRank,
  Remark,
  ScorePart,
} from "../../scorebook/assessment";
import { ScoreState, ScoreTable } from "../../scorebook/score-table";
import type { Draft } from "../readers/draft";
import { layTrees } from "./lay-trees";

/** Drafts of one unit each are joined by year and kind; others stay as they are, in their order. */
export function mergeOneUnitDrafts(drafts: readonly Draft[]): Draft[] {
  const kinds = kindsOf(drafts);
  const merged: Draft[] = [];
  const groups = new Map<string, { at: number; drafts: Draft[] }>();
  for (const draft of drafts) {
    if (!draft.oneUnit) {
      merged.push(draft);
      continue;
    }
    const kind = kinds.get(draft) ?? draft.kind;
    const own = { ...draft, kind };
    const key = `${draft.year}|${kind}`;
    const group = groups.get(key);
    if (group !== undefined) group.drafts.push(own);
    else groups.set(key, { at: merged.push(own) - 1, drafts: [own] });
  }
  for (const { at, drafts: group } of groups.values()) merged[at] = joinUnits(group);
  return merged;
}

/**
 * Units whose names tell no kind ("Ba Bể" beside "Thành phố Bắc Kạn") are peers of the only kind that the
 * others of their year tell; what they all are together is then what most of them are.
 */
function kindsOf(drafts: readonly Draft[]): ReadonlyMap<Draft, PeerGroup["kind"]> {
  const kinds = new Map<Draft, PeerGroup["kind"]>();
  const single = drafts.filter(({ oneUnit }) => oneUnit);
  for (const year of new Set(single.map((draft) => draft.year))) {
    const own = single.filter((draft) => draft.year === year);
    const known = own.filter(({ kind }) => kind !== "other");
    const [only, ...others] = new Set(known.map(({ kind }) => kind));
    if (only === undefined || others.length > 0) continue;
    for (const draft of own) kinds.set(draft, known.length * 2 > own.length ? only : "other");
  }
  return kinds;
}

/**
 * Drafts of the same year, each of other units, as one; what the first tells of the group holds for all.
 * @param drafts at least one
 */
export function joinUnits(drafts: readonly Draft[]): Draft {
  const [first] = drafts;
  if (first === undefined || drafts.length === 1) return first ?? emptyDraft();
  const { nodes, places, otherNames } = layTrees(drafts);
  const units = drafts.flatMap((draft) => draft.units);
  const maxima = new ScoreTable(nodes.length, units.length);
  const parts = new Map<ScorePart, ScoreTable>();
  const publishedRanks = new Map<number, PublishedRank>();
  const publishedPercents = new Map<number, PublishedPercent>();
  const remarks: Remark[] = [];
  let before = 0;
  drafts.forEach((draft, at) => {
    const own = draft.units.length;
    const place = (node: number): number => places[at]?.[node] ?? 0;
    const offset = before;
    before += own;
    const copy = (from: ScoreTable, to: ScoreTable): void => {
      for (let node = 0; node < draft.nodes.length; node++) {
        for (let unit = 0; unit < own; unit++) {
          const state = from.state(node, unit);
          if (state !== ScoreState.missing)
            to.set(place(node), offset + unit, state, from.points(node, unit) ?? NaN, from.cell(node, unit));
        }
      }
    };
    const moved = (key: number): number => place(Math.floor(key / own)) * units.length + offset + (key % own);
    copy(draft.maxima, maxima);
    for (const [part, table] of draft.parts) {
      let target = parts.get(part);
      if (target === undefined) parts.set(part, (target = new ScoreTable(nodes.length, units.length)));
      copy(table, target);
    }
    for (const [key, rank] of draft.publishedRanks) publishedRanks.set(moved(key), rank);
    for (const [key, percent] of draft.publishedPercents) publishedPercents.set(moved(key), percent);
    for (const remark of draft.remarks)
      remarks.push({ ...remark, criterion: place(remark.criterion), unit: offset + remark.unit });
  });
  const weights = first.weights === null ? null : new Float64Array(nodes.length).fill(NaN);
  first.weights?.forEach((weight, node) => {
    const index = places[0]?.[node] ?? 0;
    weights?.fill(weight, index, index + 1);
  });
  const surroundings =
    drafts.find((draft) => draft.surroundings.decision !== null)?.surroundings ?? first.surroundings;
  const sheets = [...new Set(drafts.flatMap((draft) => draft.sheets))];
  return {
    ...first,
    nodes,
    units,
    maxima,
    parts,
    publishedRanks,
    publishedPercents,
    remarks,
    surroundings,
    sheets,
    weights,
    otherNames: drafts.flatMap((draft) => draft.otherNames).concat(otherNames),
  };
}

function emptyDraft(): Draft {
  throw new Error("a group of drafts holds at least one");
}
