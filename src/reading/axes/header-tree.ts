/** The tree of areas and criteria that the captions over columns make. */
import type { CellRef } from "../../workbook/address";
import type { CriterionKind } from "../../scorebook/criterion";
import type { DraftNode } from "../readers/draft";
import { isScorePart } from "../readers/part-filler";
import { maxInText, type HeaderColumn } from "../regions/header-column";
import { fold, tidy } from "../../text/fold";
import { isGeneric } from "../words/caption-terms";
import { isWholeHeader } from "../words/header-words";
import { namesArea } from "../../text/synonyms";
import { leadingCode } from "./codes";
import { kindOf } from "./criteria-rows";

interface HeaderNode {
  readonly name: string;
  readonly code: string;
  readonly parent: number;
  readonly cell: CellRef | null;
  kind: CriterionKind | null;
  uses: number;
}

/** The tree of areas and criteria that the captions of a band make; the total is node 0. */
export class HeaderTree {
  private readonly nodes: HeaderNode[] = [
    { name: "", code: "", parent: -1, cell: null, kind: null, uses: 1 },
  ];
  private readonly byCell = new Map<string, number>();
  private readonly hasCriteria: boolean;
  private readonly lone: ReadonlySet<string>;
  /** Captions with names of criteria right below them. */
  private readonly above: ReadonlySet<string>;
  /** Captions with parts of their own score below them: TC, TĐ, Tổng. */
  private readonly parted: ReadonlySet<string>;
  private readonly byRole = new Set<number>();
  /** Lowest captions over several columns with numbers of their own. */
  private readonly coded: ReadonlySet<string>;

  constructor(used: readonly HeaderColumn[]) {
    const named = used.filter(({ role, names }) => names.length > 0 && isCriterionColumn(role));
    this.hasCriteria = named.some(
      ({ role, names }) => role !== "survey" && names.some(({ text }) => !isGeneric(text)),
    );
    this.above = new Set(named.flatMap(({ names }) => names.slice(0, -1).map(({ cell }) => keyOf(cell))));
    this.parted = new Set(
      named.flatMap(({ role, names }) => {
        const last = names[names.length - 1];
        const isPart = role !== null && isScorePart(role) && role !== "survey";
        return isPart && last !== undefined ? [keyOf(last.cell)] : [];
      }),
    );
    const codes = new Map<string, Set<string>>();
    for (const { names, code } of named) {
      const last = names[names.length - 1];
      if (last === undefined || code === "") continue;
      codes.set(keyOf(last.cell), (codes.get(keyOf(last.cell)) ?? new Set()).add(code));
    }
    this.coded = new Set([...codes].filter(([, own]) => own.size > 1).map(([key]) => key));
    // A caption over every named column says nothing of any.
    const tops = new Map<string, number>();
    const areas = new Set<string>();
    for (const { names } of named) {
      const [top] = names;
      if (top === undefined || names.length < 2) continue;
      if (namesArea(top.text) || leadingCode(top.text) !== null) areas.add(keyOf(top.cell));
      tops.set(keyOf(top.cell), (tops.get(keyOf(top.cell)) ?? 0) + 1);
    }
    this.lone = new Set(
      [...tops]
        .filter(([key, count]) => count === named.length && (count > 2 || (count > 1 && !areas.has(key))))
        .map(([key]) => key),
    );
  }

  /** True for a survey, bonus or penalty that stands as an area of its own. */
  isNamedByRole(node: number): boolean {
    return this.byRole.has(node);
  }

  /** The node that a column's captions name; 0 for the total, −1 for what is no score of any. */
  // eslint-disable-next-line sonarjs/cognitive-complexity -- the levels of a caption from the top; each hangs below what the one before has found
  nodeOf(header: HeaderColumn): number {
    const { role } = header;
    if (header.ofTotal) return this.use(0);
    const says = header.isArea ? () => true : (text: string) => !isGeneric(text);
    const names = header.names.filter(({ text, cell }) => says(text) && !this.lone.has(keyOf(cell)));
    const last = names[names.length - 1];
    const standsApart = role === "survey" || role === "bonus" || role === "penalty" || role === "deducted";
    if (last !== undefined && this.hasCriteria && isCriterionColumn(role)) {
      const lowest = header.names[header.names.length - 1] ?? last;
      if (this.coded.has(keyOf(lowest.cell)) && header.code !== "")
        return this.use(
          this.childByCode(
            names.filter(({ cell }) => cell !== lowest.cell),
            header,
          ),
        );
      let parent = 0;
      // The code over a column is that of its lowest name.
      for (const { text, cell } of names)
        parent = this.child(parent, { text, cell, code: cell === last.cell ? header.code : "" });
      const named = this.nodes[parent];
      if (named !== undefined && header.kind !== null) named.kind = header.kind;
      // "Mức độ hài lòng của người dân" beside other criteria of its area is one of them.
      return this.use(
        standsApart && this.isNamed(header, last.cell) ? this.childByRole(parent, header) : parent,
      );
    }
    // Among areas, survey, bonus and penalty stand as areas of their own.
    if (this.hasCriteria && standsApart) return this.use(this.childByRole(0, header));
    return role === null ? -1 : this.use(0);
  }

  /** Whose maximum stands in a caption: that of the area over several criteria is none of theirs. */
  ownerOf(node: number, caption: CellRef): number {
    const key = keyOf(caption);
    for (let at = node; at > 0; at = this.nodes[at]?.parent ?? -1) {
      const cell = this.nodes[at]?.cell ?? null;
      if (cell !== null && keyOf(cell) === key) return at;
    }
    return node;
  }

  /** The only one among others that is called as a node is, in use once more; null where none or several are. */
  namesake(node: number, among: ReadonlySet<number>): number | null {
    const name = fold(this.nodes[node]?.name ?? "");
    const [found, ...more] = [...among].filter(
      (other) => other > 0 && fold(this.nodes[other]?.name ?? "") === name,
    );
    return found === undefined || more.length > 0 ? null : this.use(found);
  }

  release(node: number): void {
    const found = this.nodes[node];
    if (found !== undefined) found.uses--;
  }

  /** The nodes in use in pre-order, and their new numbers. */
  finish(): { readonly nodes: DraftNode[]; readonly renumbered: (node: number) => number } {
    for (let node = this.nodes.length - 1; node > 0; node--) {
      const { parent, uses } = this.nodes[node] ?? { parent: 0, uses: 0 };
      const above = this.nodes[parent];
      if (uses > 0 && above !== undefined) above.uses++;
    }
    const nodes: DraftNode[] = [];
    const numbers = new Map<number, number>();
    const walk = (old: number, parent: number, level: number): void => {
      const own = this.nodes[old];
      if (own === undefined || own.uses <= 0) return;
      const index = nodes.length;
      numbers.set(old, index);
      const { name, code, cell } = own;
      nodes.push({
        name,
        code,
        level,
        parent,
        cell,
        kind: level === 0 ? "scored" : (own.kind ?? kindOf(name)),
      });
      this.nodes.forEach((node, child) => {
        if (node.parent === old) walk(child, index, level + 1);
      });
    };
    walk(0, -1, 0);
    return { nodes, renumbered: (node) => numbers.get(node) ?? -1 };
  }

  /**
   * True where a word of a survey, bonus or penalty is the name of a criterion of the area above it: beside
   * names of others, or more than the word itself and beside no part of the area's own score.
   */
  private isNamed({ text }: HeaderColumn, caption: CellRef): boolean {
    const key = keyOf(caption);
    return this.above.has(key) || (!this.parted.has(key) && !isWholeHeader(maxInText(text)?.rest ?? text));
  }

  /** "Trong đó" over 1.1, 1.2, 1.3: criteria that have a number for a name. */
  private childByCode(names: HeaderColumn["names"], { code, column }: HeaderColumn): number {
    let parent = 0;
    for (const { text, cell } of names) parent = this.child(parent, { text, cell, code: "" });
    const key = `column ${column}`;
    const known = this.byCell.get(key);
    if (known !== undefined) return known;
    const node = this.nodes.push({ name: code, code: "", parent, cell: null, kind: null, uses: 0 }) - 1;
    this.byCell.set(key, node);
    return node;
  }

  private childByRole(parent: number, { text, column }: HeaderColumn): number {
    const node = this.child(parent, {
      text: maxInText(text)?.rest ?? text,
      cell: null,
      code: "",
      key: `column ${column}`,
    });
    this.byRole.add(node);
    return node;
  }

  private use(node: number): number {
    const found = this.nodes[node];
    if (found !== undefined) found.uses++;
    return node;
  }

  private child(
    parent: number,
    {
      text,
      cell,
      code,
      key = cell === null ? text : keyOf(cell),
    }: { readonly text: string; readonly cell: CellRef | null; readonly code: string; readonly key?: string },
  ): number {
    const known = this.byCell.get(key);
    if (known !== undefined) return known;
    const leading = leadingCode(text);
    const name = tidy((leading?.rest ?? text).replace(/\(\s*%\s*\)/g, " "));
    const node =
      this.nodes.push({ name, code: leading?.code.text ?? code, parent, cell, kind: null, uses: 0 }) - 1;
    this.byCell.set(key, node);
    return node;
  }
}

function keyOf(cell: CellRef): string {
  return `${cell.row}:${cell.column}`;
}

function isCriterionColumn(role: HeaderColumn["role"]): boolean {
  return (
    role === null ||
    isScorePart(role) ||
    role === "percent" ||
    role === "rank" ||
    role === "max" ||
    role === "criterion" ||
    role === "lost"
  );
}
