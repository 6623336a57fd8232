/** The figures of a workbook that its reading uses, and the slips of a hand that may befall one of them. */
import { ScoreState } from "../../src/scorebook/score-table";
import type { Random } from "../making/random";
import { valueAt, type CellChange, type Value } from "./changed-sheet";
import type { Read, ReadYear } from "./read";

export interface FigureCell {
  readonly key: string;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
  /** What the reading takes it for: "max|unit|node", the first of them. */
  readonly facts: readonly { readonly year: ReadYear; readonly fact: string }[];
}

const TYPED = /^-?\d+(?:[.,]\d+)?%?$/;

/** The number that a cell holds or spells; null for anything else. */
export function numberIn(value: Value): number | null {
  if (typeof value === "number") return value;
  if (value === null || !TYPED.test(value.trim())) return null;
  return Number(value.trim().replace("%", "").replace(",", "."));
}

/** Another number, typed the way the cell had it. */
export function typedAs(number: number, like: string | number): string | number {
  const rounded = Number(number.toPrecision(12));
  if (typeof like === "number") return rounded;
  const text = String(rounded);
  return (like.includes(",") ? text.replace(".", ",") : text) + (like.includes("%") ? "%" : "");
}

/** Every figure cell that the reading uses, with what it is used for. */
export function figureCells({ snapshot, years }: Read): FigureCell[] {
  const cells = new Map<string, { year: ReadYear; fact: string }[]>();
  for (const year of years) {
    for (const [fact, { cell, state }] of year.facts) {
      if (cell === "" || state !== ScoreState.present) continue;
      const known = cells.get(cell);
      if (known === undefined) cells.set(cell, [{ year, fact }]);
      else known.push({ year, fact });
    }
  }
  return [...cells].flatMap(([key, facts]): FigureCell[] => {
    const [, sheet = "", row = "", column = ""] = /^(\d+)!(\d+),(\d+)$/.exec(key) ?? [];
    const grid = snapshot.sheets[Number(sheet)]?.grid;
    if (sheet === "" || grid === undefined) return [];
    const value = valueAt(grid, Number(row), Number(column));
    if (value === null || numberIn(value) === null) return [];
    return [{ key, sheet: Number(sheet), row: Number(row), column: Number(column), value, facts }];
  });
}

export const SLIPS = ["digits", "sign", "times ten", "a tenth", "blank", "text", "neighbour"] as const;
export type Slip = (typeof SLIPS)[number];

function swapped(number: number, random: Random): number | null {
  const text = String(Math.abs(number));
  const places = [...text].flatMap((sign, at) => {
    const next = text.charAt(at + 1);
    return /\d/.test(sign) && /\d/.test(next) && sign !== next ? [at] : [];
  });
  // "8.5" has its digits on both sides of the point.
  const [, whole = "", rest = ""] = /^(\d)\.(\d)$/.exec(text) ?? [];
  if (whole !== "" && whole !== rest) return Math.sign(number) * Number(`${rest}.${whole}`);
  if (places.length === 0) return null;
  const at = random.pick(places);
  const other = text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
  return Math.sign(number) * Number(other);
}

/** The cell with a slip in it; null where the slip would change nothing. */
export function slipped(
  cell: FigureCell,
  slip: Slip,
  figures: readonly FigureCell[],
  random: Random,
): CellChange | null {
  const { sheet, row, column, value } = cell;
  const number = numberIn(value) ?? 0;
  const change = (to: number | null): CellChange | null =>
    to === null || to === number ? null : { sheet, row, column, value: typedAs(to, value) };
  switch (slip) {
    case "digits":
      return change(swapped(number, random));
    case "sign":
      return change(-number);
    case "times ten":
      return change(number * 10);
    case "a tenth":
      return change(number / 10);
    case "blank":
      return { sheet, row, column, value: null };
    case "text":
      return { sheet, row, column, value: "abc" };
    case "neighbour": {
      const beside = figures.filter(
        (other) => other.sheet === sheet && Math.abs(other.row - row) + Math.abs(other.column - column) === 1,
      );
      return beside.length === 0 ? null : change(numberIn(random.pick(beside).value));
    }
  }
}

/** Cells of figures that stand in one sum, percent or rank with a fact: the way up to the total, and what is printed there. */
export function cellsAbove(year: ReadYear, fact: string): Set<string> {
  const [, unit = "", node = ""] = fact.split("|");
  const parents = new Map(year.nodes.map(({ key, parent }) => [key, parent]));
  const path = new Set<string>();
  for (let at = node; at !== "" && !path.has(at); at = parents.get(at) ?? "") path.add(at);
  const cells = new Set<string>();
  for (const [key, { cell }] of year.facts) {
    const [, ownUnit = "", ownNode = ""] = key.split("|");
    if (cell !== "" && ownUnit === unit && path.has(ownNode)) cells.add(cell);
  }
  return cells;
}

/** True where a printed sum held exactly through this figure: a law that sees it. */
export function isSummed(year: ReadYear, fact: string): boolean {
  const [what = "", unit = "", node = ""] = fact.split("|");
  if (what === "rank" || what === "percent") return false;
  const sumHolds = (above: string): boolean => {
    const whole = year.facts.get(`${what}|${unit}|${above}`);
    const below = year.nodes.filter(({ parent }) => parent === above);
    if (whole?.state !== ScoreState.present || below.length < 2) return false;
    const parts = below.map(({ key }) => year.facts.get(`${what}|${unit}|${key}`));
    if (!parts.every((part) => part?.state === ScoreState.present)) return false;
    return parts.reduce((sum, part) => sum + (part?.points ?? 0), 0) === whole.points;
  };
  const parent = year.nodes.find(({ key }) => key === node)?.parent ?? "";
  return sumHolds(node) || (parent !== "" && sumHolds(parent));
}
