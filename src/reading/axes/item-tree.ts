/** The criteria of a list, whose rows name them again for every unit, as a tree. */
import type { CellRef } from "../../workbook/address";
import type { DraftNode } from "../readers/draft";
import { leadingCode, levelsOf, numericCode, parseCode, type Code } from "./codes";
import { kindOf } from "./criteria-rows";
import { isTotalName } from "../words/header-words";
import { tidy } from "../../text/fold";

/** A criterion as its rows name it. */
export interface TreeItem {
  /** From the area down; the last is its own name. */
  readonly path: readonly string[];
  /** What a column of codes says; "" for nothing. */
  readonly code: string;
  readonly cell: CellRef;
}

export interface ItemTree {
  readonly nodes: readonly DraftNode[];
  /** Node of each item. */
  readonly nodeOf: readonly number[];
}

interface Branch {
  readonly name: string;
  readonly code: Code | null;
  readonly cell: CellRef;
  readonly items: number[];
  readonly children: Branch[];
}

/** Items at the top of the tree, for the law of the total. @param items all of them */
export function topItems(items: readonly TreeItem[]): readonly number[] {
  const { nodes, nodeOf } = itemTree(items, -1);
  return nodeOf.flatMap((node, item) => (nodes[node]?.level === 1 ? [item] : []));
}

/** @param total the item that is the total of all; −1 for none: then its name decides */
export function itemTree(items: readonly TreeItem[], total: number): ItemTree {
  const roots: Branch[] = [];
  const own = items.map((item) => branchOf(item));
  const named = own.map(
    ({ code, name }, index) => code === null && items[index]?.path.length === 1 && isTotalName(name),
  );
  const whole = total >= 0 ? total : named.lastIndexOf(true);
  const areas = new Map<string, Branch>();
  const below = new Map<Branch | null, Branch[]>();
  items.forEach((item, index) => {
    const branch = own[index];
    if (branch === undefined || index === whole) return;
    const area = areaOf(item, areas, roots);
    if (area !== null && (branch.name === area.name || isTotalName(branch.name))) {
      area.items.push(index);
      return;
    }
    branch.items.push(index);
    const siblings = below.get(area) ?? [];
    siblings.push(branch);
    below.set(area, siblings);
  });
  for (const [area, branches] of below) grow(branches, area === null ? roots : area.children);
  const first = items[whole];
  const nodes: DraftNode[] = [
    { code: "", name: first?.path[0] ?? "", level: 0, kind: "scored", parent: -1, cell: first?.cell ?? null },
  ];
  const nodeOf = items.map(() => 0);
  const walk = (branch: Branch, parent: number): void => {
    const above = nodes[parent];
    const kind = above !== undefined && above.kind !== "scored" ? above.kind : kindOf(branch.name);
    const code = branch.code === null || branch.code.kind === "dash" ? "" : branch.code.text;
    const level = (above?.level ?? 0) + 1;
    const node = nodes.push({ code, name: branch.name, level, kind, parent, cell: branch.cell }) - 1;
    for (const item of branch.items) nodeOf[item] = node;
    for (const child of branch.children) walk(child, node);
  };
  for (const root of roots) walk(root, 0);
  return { nodes, nodeOf };
}

function branchOf({ path, code, cell }: TreeItem): Branch {
  const text = tidy(path[path.length - 1] ?? "");
  const leading = leadingCode(text);
  const told = parseCode(code);
  const name = leading !== null && (told === null || leading.code.text === told.text) ? leading.rest : text;
  return { name: tidy(name), code: told ?? leading?.code ?? null, cell, items: [], children: [] };
}

/** The innermost area that an item's path names; made where it is new. Null where the path is a name alone. */
function areaOf({ path, cell }: TreeItem, areas: Map<string, Branch>, roots: Branch[]): Branch | null {
  let area: Branch | null = null;
  let key = "";
  for (const step of path.slice(0, -1)) {
    key += `\u0001${step}`;
    let known = areas.get(key);
    if (known === undefined) {
      known = branchOf({ path: [step], code: "", cell });
      areas.set(key, known);
      if (area === null) roots.push(known);
      else area.children.push(known);
    }
    area = known;
  }
  return area;
}

/** Branches below those whose code opens theirs ("1" above "1.2"), else by the kinds of their codes. */
function grow(branches: readonly Branch[], roots: Branch[]): void {
  const levels = levelsOf(branches.map(({ code }) => code));
  const byCode = new Map<string, Branch>();
  for (const branch of branches) if (branch.code !== null && branch.code.depth > 0) byCode.set(branch.code.text, branch); // prettier-ignore
  const path: { readonly level: number; readonly branch: Branch }[] = [];
  branches.forEach((branch, index) => {
    const level = levels[index] ?? 0;
    while (path.length > 0 && (path[path.length - 1]?.level ?? 0) >= level) path.pop();
    const prefix = branch.code?.text.replace(/\.[^.]*$/, "") ?? "";
    const dotted = prefix === branch.code?.text ? undefined : byCode.get(prefix);
    const above = dotted ?? path[path.length - 1]?.branch;
    if (level === 0 || above === undefined) roots.push(branch);
    else above.children.push(branch);
    if (level > 0) path.push({ level, branch });
  });
}

/** Codes of items in their order: 1.1 typed as a number after "1.9" is "1.10". */
export function itemCodes(codes: readonly (string | number)[]): readonly string[] {
  let previous: string | null = null;
  return codes.map((code) => {
    const text: string = typeof code === "number" ? numericCode(code, previous) : code;
    previous = text;
    return text;
  });
}
