/** A year's criteria as they are printed: one row each, with its code and its place in the tree. */
import { AREAS } from "./criteria";
import { nameIn, yearIndex, type Area, type Branch, type Leaf, type Year } from "./criteria/criterion";

export interface PrintedRow {
  readonly code: string;
  readonly name: string;
  readonly level: 1 | 2 | 3;
  /** In thousandths of a point. */
  readonly max: number;
  readonly area: Area;
  /** Null on an area's own row. */
  readonly branch: Branch | null;
  /** Null where the row is a sum. */
  readonly leaf: Leaf | null;
  /** Places in the list of the rows that make the sum. */
  readonly parts: readonly number[];
}

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII"];

/** Points as written in the criteria → thousandths of a point, the finest step of the sample. */
export function thousandths(points: number): number {
  return Math.round(points * 1000);
}

function maxOf(leaf: Leaf, year: Year): number {
  return thousandths(leaf.max[yearIndex(year)] ?? 0);
}

function leavesIn(branch: Branch, year: Year): readonly Leaf[] {
  return branch.leaves.filter(({ max }) => max[yearIndex(year)] !== null);
}

/** The rows from the first area to the last leaf, each parent before its parts. */
export function printedRows(year: Year): readonly PrintedRow[] {
  const rows: PrintedRow[] = [];
  AREAS.forEach((area, a) => {
    const branches = area.branches.filter((branch) => leavesIn(branch, year).length > 0);
    const branchRows: PrintedRow[] = [];
    let next = rows.length + 1;
    const parts = branches.map((branch, b) => {
      const at = next;
      const code = `${a + 1}.${b + 1}`;
      const leaves = leavesIn(branch, year);
      const single = branch.name === "" ? (leaves[0] ?? null) : null;
      const max = leaves.reduce((sum, leaf) => sum + maxOf(leaf, year), 0);
      const below = single === null ? leaves.map((_, l) => at + 1 + l) : [];
      const name = single === null ? branch.name : nameIn(year, single.name);
      branchRows.push({ code, name, level: 2, max, area, branch, leaf: single, parts: below });
      below.forEach((_, l) => {
        const leaf = leaves[l];
        if (leaf === undefined) return;
        const leafName = nameIn(year, leaf.name);
        branchRows.push({
          code: `${code}.${l + 1}`,
          name: leafName,
          level: 3,
          max: maxOf(leaf, year),
          area,
          branch,
          leaf,
          parts: [],
        });
      });
      next = at + 1 + below.length;
      return at;
    });
    const max = branches
      .flatMap((branch) => leavesIn(branch, year))
      .reduce((sum, leaf) => sum + maxOf(leaf, year), 0);
    rows.push({
      code: ROMAN[a] ?? "",
      name: area.name,
      level: 1,
      max,
      area,
      branch: null,
      leaf: null,
      parts,
    });
    rows.push(...branchRows);
  });
  return rows;
}
