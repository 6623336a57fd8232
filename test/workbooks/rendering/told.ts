/** A score book as lines of text: what a sheet tells, and what reading made of it, in one form to compare. */
import type { Assessment, ScorePart } from "../../../src/scorebook/assessment";
import { fromPoints } from "../../../src/scorebook/points";
import { ScoreState, type ScoreTable } from "../../../src/scorebook/score-table";
import { describeAssessment } from "../golden";
import { preOrder, type FieldNode, type FieldYear, type Mark } from "./field-book";

export interface Told {
  readonly year: number;
  readonly group: string;
  readonly units: readonly string[];
  readonly official: readonly string[];
  /** As in the golden cases: "I Cải cách thể chế | <maxima> | <scores>", "~" before what is derived. */
  readonly tree: readonly string[];
  /** By part, the same for what the sheet prints of it. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
  /** By node where any is printed: "I Cải cách thể chế: 1 3 2". */
  readonly ranks: readonly string[];
  readonly percents: readonly string[];
  readonly decision: string;
  readonly province: string;
  readonly remarks: readonly string[];
}

/** What a sheet prints of maxima: one for all units, each unit's own, or none. */
export type PrintedMaxima = "whole" | "own" | "none";

/** What a sheet prints of the tree that it carries. */
export interface Printed {
  readonly parts: readonly ScorePart[];
  readonly official: readonly ScorePart[];
  /** Of nodes above others, and of the total; leaves are always printed. */
  readonly subtotals: boolean;
  readonly total: boolean;
  readonly maxima: {
    readonly leaves: PrintedMaxima;
    readonly subtotals: PrintedMaxima;
    readonly total: PrintedMaxima;
  };
  /** Parts that the total alone prints, where they are others than elsewhere. */
  readonly partsOfTotal?: readonly ScorePart[];
  /** Of the total by unit: "3" or "3/8". */
  readonly ranks?: readonly (string | null)[];
  /** By node, as its place in pre-order, and unit: hundredths. */
  readonly percents?: (node: FieldNode, level: number) => readonly (number | null)[];
  readonly remarks?: readonly string[];
}

/** Thousandths as the golden cases write them: 7938 → "7.938". */
function shown(mark: Mark): string {
  if (mark === null) return "-";
  return typeof mark === "number" ? String(mark / 1000) : mark;
}

function line(level: number, node: FieldNode, rest: string): string {
  return `${"  ".repeat(level)}${node.code === "" ? node.name : `${node.code} ${node.name}`}${rest}`;
}

function maximaOf(node: FieldNode, level: number, printed: Printed): string[] {
  const { leaves, subtotals, total } = printed.maxima;
  const isLeaf = node.children.length === 0;
  const how = level === 0 ? total : isLeaf ? leaves : subtotals;
  if (node.kind !== "scored") return node.score.map(() => "~0");
  return node.applicable.map((applicable) => {
    if (how === "none" && (isLeaf || leaves === "none")) return "-";
    if (applicable === null) return "KĐG";
    if (how === "none") return `~${applicable / 1000}`;
    return how === "own" || applicable === node.max ? String(applicable / 1000) : `~${applicable / 1000}`;
  });
}

function scoresOf(node: FieldNode, level: number, printed: Printed): string[] {
  const { total, partsOfTotal, official } = printed;
  const other = level === 0 && total ? partsOfTotal?.filter((part) => !official.includes(part)) : [];
  const instead = node.parts.get(other?.includes("appraised") === true ? "appraised" : "final");
  // A total of what counts before deduction is the score where nothing is deducted from anyone.
  const isScore = node.score.every((mark, unit) => mark === instead?.[unit]);
  return node.score.map((mark) => {
    if (typeof mark !== "number") return shown(mark);
    const isPrinted =
      level > 0
        ? node.children.length === 0 || printed.subtotals
        : total && (official.every((part) => printsInTotal(printed, part)) || isScore);
    return (isPrinted ? "" : "~") + shown(mark);
  });
}

function printsInTotal({ parts, partsOfTotal }: Printed, part: ScorePart): boolean {
  return (partsOfTotal ?? parts).includes(part);
}

/** What a sheet tells of a year by what it prints; the title block's decision and province are added by whoever wrote it. */
export function toldOf(year: FieldYear, root: FieldNode, printed: Printed): Told {
  const nodes = preOrder(root);
  const isPrinted = (node: FieldNode, level: number, part: ScorePart): boolean => {
    if (level === 0) return printed.total && printsInTotal(printed, part);
    return node.children.length === 0 || printed.subtotals;
  };
  const marksOf = (node: FieldNode, level: number, part: ScorePart): readonly Mark[] => {
    const marks = node.parts.get(part) ?? [];
    return isPrinted(node, level, part) ? marks : marks.map(() => null);
  };
  // A column with nothing in it tells nothing of a part.
  const told = printed.parts.filter((part) =>
    nodes.some(({ node, level }) => marksOf(node, level, part).some((mark) => mark !== null)),
  );
  const parts: Record<string, readonly string[]> = {};
  for (const part of told.length === 1 && told[0] === "final" ? [] : told) {
    parts[part] = nodes.map(({ node, level }) =>
      line(level, node, `: ${marksOf(node, level, part).map(shown).join(" ")}`),
    );
  }
  const listed = <T>(node: FieldNode, values: readonly (T | null)[], show: (value: T) => string): string[] =>
    values.every((value) => value === null)
      ? []
      : [line(0, node, `: ${values.map((value) => (value === null ? "-" : show(value))).join(" ")}`)];
  const { percents } = printed;
  return {
    year: year.year,
    group: year.group.name,
    units: year.units,
    official: printed.official.filter((part) => told.includes(part)),
    tree: nodes.map(({ node, level }) => {
      const maxima = maximaOf(node, level, printed);
      const shared = new Set(maxima).size === 1 ? maxima.slice(0, 1) : maxima;
      return line(level, node, ` | ${shared.join(" ")} | ${scoresOf(node, level, printed).join(" ")}`);
    }),
    parts,
    ranks: listed(root, printed.ranks ?? [], (rank) => rank),
    percents: nodes.flatMap(({ node, level }) =>
      listed(node, percents?.(node, level) ?? [], (percent) => String(percent / 100)),
    ),
    decision: "",
    province: "",
    remarks: printed.remarks ?? [],
  };
}

function partLines(of: Assessment, table: ScoreTable): string[] {
  return of.criteria.map(({ index, level, code, name }) => {
    const marks = of.units.map((unit) => {
      const points = table.points(index, unit.index);
      if (points !== null) return String(fromPoints(points));
      return table.state(index, unit.index) === ScoreState.notApplicable ? "KĐG" : "-";
    });
    return `${"  ".repeat(level)}${code === "" ? name : `${code} ${name}`}: ${marks.join(" ")}`;
  });
}

/** What was read, in the same form. */
export function describe(of: Assessment): Told {
  const { year, group, units, official, tree, decision, province, remarks } = describeAssessment(of);
  const byNode = <T>(printed: ReadonlyMap<number, T>, show: (value: T) => string): string[] =>
    of.criteria.flatMap(({ index, code, name }) => {
      const values = of.units.map((unit) => printed.get(index * of.units.length + unit.index));
      if (values.every((value) => value === undefined)) return [];
      const title = code === "" ? name : `${code} ${name}`;
      return [`${title}: ${values.map((value) => (value === undefined ? "-" : show(value))).join(" ")}`];
    });
  return {
    year,
    group,
    units,
    official,
    tree,
    parts: Object.fromEntries([...of.parts].map(([part, table]) => [part, partLines(of, table)])),
    ranks: byNode(of.publishedRanks, ({ rank, of: count }) =>
      count === null ? String(rank) : `${rank}/${count}`,
    ),
    percents: byNode(of.publishedPercents, ({ percent }) => String(percent.numerator / percent.denominator)),
    decision,
    province,
    remarks,
  };
}
