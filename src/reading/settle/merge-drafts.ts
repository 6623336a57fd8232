/** Drafts of different units → one: their trees are laid over each other. So sheets that are about one unit each become one assessment. */
import type {
  PeerGroup,
  PublishedPercent,
  PublishedRank,
  Remark,
  ScorePart,
} from "../../scorebook/assessment";
import type { CriterionKind } from "../../scorebook/criterion";
import { ScoreState, ScoreTable } from "../../scorebook/score-table";
import type { Draft, DraftNode } from "../readers/draft";
import { fold } from "../../text/fold";

interface UnionNode {
  readonly code: string;
  readonly folded: string;
  node: DraftNode;
  readonly children: UnionNode[];
  index: number;
}

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
  const root = union(first.nodes[0]);
  const placed = drafts.map((draft) => lay(root, draft.nodes));
  const nodes: DraftNode[] = [];
  flatten(root, -1, 0, nodes);
  const units = drafts.flatMap((draft) => draft.units);
  const maxima = new ScoreTable(nodes.length, units.length);
  const parts = new Map<ScorePart, ScoreTable>();
  const publishedRanks = new Map<number, PublishedRank>();
  const publishedPercents = new Map<number, PublishedPercent>();
  const remarks: Remark[] = [];
  let before = 0;
  drafts.forEach((draft, at) => {
    const own = draft.units.length;
    const place = (node: number): number => placed[at]?.[node]?.index ?? 0;
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
    const index = placed[0]?.[node]?.index ?? 0;
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
  };
}

function union(node: DraftNode | undefined): UnionNode {
  const own = node ?? { code: "", name: "", level: 0, kind: "scored", parent: -1, cell: null };
  return { code: own.code, folded: fold(own.name), node: own, children: [], index: 0 };
}

/** From what says least to what only figures tell. */
const KINDS: readonly CriterionKind[] = ["scored", "bonus", "penalty"];

/** Places a tree into the union; @returns the union's node of each of its nodes. */
function lay(root: UnionNode, nodes: readonly DraftNode[]): UnionNode[] {
  const placed: UnionNode[] = [root];
  const taken = new Set<UnionNode>();
  /** Below every node, where the next new one goes: after the one that was placed last. */
  const next = new Map<UnionNode, number>();
  for (let index = 1; index < nodes.length; index++) {
    const node = nodes[index];
    const parent = placed[node?.parent ?? 0] ?? root;
    if (node === undefined) continue;
    const folded = fold(node.name);
    const free = parent.children.filter((child) => !taken.has(child));
    const found =
      free.find((child) => child.code === node.code && child.folded === folded) ??
      free.find((child) => child.folded === folded) ??
      (node.code === "" ? undefined : free.find((child) => child.code === node.code));
    const own = found ?? union(node);
    // A sheet in which something was taken off tells what the row is on all.
    if (KINDS.indexOf(node.kind) > KINDS.indexOf(own.node.kind)) own.node = { ...own.node, kind: node.kind };
    if (found === undefined) parent.children.splice(next.get(parent) ?? 0, 0, own);
    next.set(parent, parent.children.indexOf(own) + 1);
    taken.add(own);
    placed.push(own);
  }
  return placed;
}

function flatten(own: UnionNode, parent: number, level: number, nodes: DraftNode[]): void {
  own.index = nodes.length;
  nodes.push({ ...own.node, parent, level });
  const { index } = own;
  for (const child of own.children) flatten(child, index, level + 1, nodes);
}

function emptyDraft(): Draft {
  throw new Error("a group of drafts holds at least one");
}
