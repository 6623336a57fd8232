/** What a caption makes of its column, and how a law's word is put in the header's own form. */
import { MILLIONTHS } from "../../scorebook/points";
import type { CellRef } from "../../workbook/address";
import { isScorePart } from "../readers/part-filler";
import type { HeaderColumn } from "../regions/header-column";

/** A word said what the column is. */
export function isSaid({ role, ofTotal }: HeaderColumn): boolean {
  return ofTotal || (role !== null && role !== "criterion");
}

export function hasOwnMaximum({ max }: HeaderColumn): boolean {
  return max !== null && max.value > MILLIONTHS / 10;
}

/** The caption path already makes it the score of an area or a criterion. */
export function isNamed({ role, names, ofTotal }: HeaderColumn): boolean {
  return !ofTotal && names.length > 0 && (role === null || role === "criterion" || isScorePart(role));
}

export function isTotal({ role, names, ofTotal }: HeaderColumn): boolean {
  return (ofTotal || names.length === 0) && role !== null && isScorePart(role);
}

export function asTotal(header: HeaderColumn): HeaderColumn {
  const role =
    header.role !== null && isScorePart(header.role) && header.names.length === 0 ? header.role : "final";
  return { ...header, role: role === "survey" ? "final" : role, names: [], code: "", ofTotal: true };
}

/** @param shared captions that stand over the total as well, and so name no area */
export function asArea(header: HeaderColumn, shared: HeaderColumn["names"]): HeaderColumn {
  const { names, lowest } = header;
  const own = names.filter(({ cell }) => !shared.some((above) => isAt(above.cell, cell)));
  return { ...header, role: null, ofTotal: false, names: own.length > 0 || lowest === null ? own : [lowest] };
}

export function isAt(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.column === b.column;
}

export function belongingTo({ names, ofTotal }: HeaderColumn): Pick<HeaderColumn, "names" | "ofTotal"> {
  return { names, ofTotal };
}

export function isUnder(part: HeaderColumn, above: HeaderColumn): boolean {
  if (isTotal(above)) return false;
  return (
    above.names.length > 0 &&
    part.names.length >= above.names.length &&
    above.names.every(({ cell }, at) => {
      const own = part.names[at]?.cell;
      return own !== undefined && isAt(own, cell);
    })
  );
}

/** Under the other's caption, and not beside it. */
export function isInside(part: HeaderColumn, above: HeaderColumn): boolean {
  return part.names.length > above.names.length && isUnder(part, above);
}

export function under(part: HeaderColumn, above: HeaderColumn): HeaderColumn {
  const own = part.names.length > 0 || part.lowest === null ? part.names : [part.lowest];
  return { ...part, role: part.role === "criterion" ? null : part.role, names: [...above.names, ...own] };
}

/** No word tells one from the other: both are called the total, or neither is called anything. */
export function saysTheSame(a: HeaderColumn, b: HeaderColumn): boolean {
  return a.role === b.role && a.ofTotal === b.ofTotal;
}

/** Words that keep a column out of every sum. */
const OUTSIDE: ReadonlySet<string | null> = new Set([
  "rank",
  "code",
  "year",
  "statistic",
  "max",
  "unit",
  "class",
]);

/** A caption that says nothing against a place in a sum. */
export function canBeAdded(role: HeaderColumn["role"]): boolean {
  return !OUTSIDE.has(role);
}

/** Of what a column may hold by its caption: points, or what applies of a maximum. */
export function canBePoints(role: HeaderColumn["role"]): boolean {
  return role === "max" || canBeAdded(role);
}
