/**
 * Trees of one form laid over each other: what is one criterion on several sheets. Told by its name; where a sheet
 * calls it otherwise, by its number or its place between what is told, with the same maximum.
 */
import type { Points } from "../../scorebook/points";
import type { CriterionKind } from "../../scorebook/criterion";
import { fold } from "../../text/fold";
import type { Draft, DraftNode, OtherName } from "../readers/draft";

interface UnionNode {
  readonly code: string;
  readonly folded: string;
  node: DraftNode;
  readonly children: UnionNode[];
  index: number;
  /** As the first sheet that tells one has it. */
  max: Points | null;
}

interface Laid {
  readonly nodes: readonly DraftNode[];
  /** Place among `nodes` of each draft's nodes. */
  readonly places: readonly (readonly number[])[];
  readonly otherNames: readonly OtherName[];
}

/** @param drafts at least one; the first one's names stand */
export function layTrees(drafts: readonly Draft[]): Laid {
  const root = unionOf(drafts[0], 0);
  const otherNames: OtherName[] = [];
  const placed = drafts.map((draft) => new Laying(root, draft, otherNames).placed);
  const nodes: DraftNode[] = [];
  flatten(root, -1, 0, nodes);
  return { nodes, places: placed.map((own) => own.map(({ index }) => index)), otherNames };
}

function unionOf(draft: Draft | undefined, index: number): UnionNode {
  const node = draft?.nodes[index] ?? {
    code: "",
    name: "",
    level: 0,
    kind: "scored",
    parent: -1,
    cell: null,
  };
  return {
    code: node.code,
    folded: fold(node.name),
    node,
    children: [],
    index: 0,
    max: draft === undefined ? null : maximumOf(draft, index),
  };
}

/** The maximum of a sheet about one unit; null where it prints none, or more than one unit has it. */
function maximumOf({ maxima, units }: Draft, node: number): Points | null {
  return units.length === 1 ? maxima.points(node, 0) : null;
}

/** From what says least to what only figures tell. */
const KINDS: readonly CriterionKind[] = ["scored", "bonus", "penalty"];

/** One draft's tree, placed into the union from the root down. */
class Laying {
  /** The union's node of each of the draft's nodes. */
  readonly placed: UnionNode[];
  private readonly children: readonly (readonly number[])[];
  private readonly isSameForm: boolean;

  constructor(
    root: UnionNode,
    private readonly draft: Draft,
    private readonly otherNames: OtherName[],
  ) {
    const { nodes } = draft;
    const children: number[][] = nodes.map(() => []);
    for (let index = 1; index < nodes.length; index++) children[nodes[index]?.parent ?? 0]?.push(index);
    this.children = children;
    this.placed = nodes.map(() => root);
    this.isSameForm = isSameForm(root, draft);
    this.below(root, 0);
  }

  private below(parent: UnionNode, node: number): void {
    const own = this.children[node] ?? [];
    const found = this.byName(parent, own);
    this.byCode(parent, own, found);
    if (this.isSameForm) this.byPlace(parent, own, found);
    // Below every node, where the next new one goes: after the one that was placed last.
    let next = 0;
    for (const child of own) {
      const known = found.get(child);
      const at = known ?? unionOf(this.draft, child);
      if (known === undefined) parent.children.splice(next, 0, at);
      next = parent.children.indexOf(at) + 1;
      this.placed[child] = at;
      this.learn(at, child);
    }
    for (const child of own) this.below(this.placed[child] ?? parent, child);
  }

  /** By code and name first, then by name; what is named twice in its order. */
  private byName(parent: UnionNode, own: readonly number[]): Map<number, UnionNode> {
    const found = new Map<number, UnionNode>();
    const free = new Set(parent.children);
    for (const needsCode of [true, false]) {
      for (const child of own) {
        const node = this.draft.nodes[child];
        if (node === undefined || found.has(child)) continue;
        const folded = fold(node.name);
        const same = [...free].find(
          (other) => other.folded === folded && (!needsCode || other.code === node.code),
        );
        if (same === undefined) continue;
        found.set(child, same);
        free.delete(same);
      }
    }
    return found;
  }

  /** The same number under another name. */
  private byCode(parent: UnionNode, own: readonly number[], found: Map<number, UnionNode>): void {
    const known = new Set(found.values());
    for (const child of own) {
      const code = this.draft.nodes[child]?.code ?? "";
      if (code === "" || found.has(child)) continue;
      const same = parent.children.find((other) => !known.has(other) && other.code === code);
      if (same === undefined || !this.canBe(child, same)) continue;
      this.pairUp(child, same, found);
      known.add(same);
    }
  }

  /** Between the same neighbours, as many on both sides: the first is the first. */
  private byPlace(parent: UnionNode, own: readonly number[], found: Map<number, UnionNode>): void {
    const known = new Set(found.values());
    let from = 0;
    const pair = (run: readonly number[], to: number): void => {
      const free = parent.children.slice(from, to).filter((other) => !known.has(other));
      if (run.length !== free.length) return;
      run.forEach((child, at) => {
        const other = free[at];
        if (other !== undefined && this.canBe(child, other)) this.pairUp(child, other, found);
      });
    };
    let run: number[] = [];
    for (const child of own) {
      const same = found.get(child);
      if (same === undefined) run.push(child);
      else {
        const at = parent.children.indexOf(same);
        if (at >= from) pair(run, at);
        [run, from] = [[], at + 1];
      }
    }
    pair(run, parent.children.length);
  }

  private pairUp(child: number, other: UnionNode, found: Map<number, UnionNode>): void {
    const node = this.draft.nodes[child];
    if (node === undefined) return;
    found.set(child, other);
    this.otherNames.push({ name: node.name, cell: node.cell, expected: other.node.name });
  }

  /** Nothing but the name speaks against it. */
  private canBe(child: number, other: UnionNode): boolean {
    const node = this.draft.nodes[child];
    const max = maximumOf(this.draft, child);
    const sameCode = node?.code === other.code || node?.code === "" || other.code === "";
    const isLeaf = (this.children[child] ?? []).length === 0;
    return (
      sameCode &&
      (max === other.max || max === null || other.max === null) &&
      isLeaf === (other.children.length === 0)
    );
  }

  private learn(at: UnionNode, child: number): void {
    const kind = this.draft.nodes[child]?.kind ?? "scored";
    // A sheet in which something was taken off tells what the row is on all.
    if (KINDS.indexOf(kind) > KINDS.indexOf(at.node.kind)) at.node = { ...at.node, kind };
    at.max ??= maximumOf(this.draft, child);
  }
}

/** Half of the names of two sheets of one form are the same, or all of their maxima one by one. */
function isSameForm(root: UnionNode, draft: Draft): boolean {
  const union: UnionNode[] = [];
  const gather = (own: UnionNode): void => {
    union.push(own);
    own.children.forEach(gather);
  };
  gather(root);
  const names = new Set(union.map(({ folded }) => folded));
  const own = draft.nodes.slice(1);
  if (own.filter(({ name }) => names.has(fold(name))).length * 2 >= own.length) return true;
  if (own.length + 1 !== union.length) return false;
  const maxima = own.map((_, at) => maximumOf(draft, at + 1));
  return (
    maxima.filter((max) => max !== null).length >= FEWEST_MAXIMA &&
    maxima.every((max, at) => max === union[at + 1]?.max)
  );
}

const FEWEST_MAXIMA = 3;

function flatten(own: UnionNode, parent: number, level: number, nodes: DraftNode[]): void {
  own.index = nodes.length;
  nodes.push({ ...own.node, parent, level });
  const { index } = own;
  for (const child of own.children) flatten(child, index, level + 1, nodes);
}
