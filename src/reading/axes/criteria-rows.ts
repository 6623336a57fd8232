/** Criteria as rows: what every row of the body is, and the tree that the rows make. */
import type { CellRef } from "../../workbook/address";
import { CellKind } from "../../workbook/snapshot";
import type { RowMeaning } from "../../scorebook/corrections";
import type { CriterionKind } from "../../scorebook/criterion";
import { leadingCode, levelsOf, numericCode, parseCode, type Code } from "./codes";
import type { DraftNode } from "../readers/draft";
import { isAreaName } from "../words/area-names";
import { headerRole, isTotalName } from "../words/header-words";
import { bonusOrPenalty, isPercentRowName, isSubtotalName } from "../words/row-terms";
import type { ScoreCells } from "../readers/score-cells";
import type { SheetView } from "../regions/sheet-view";
import { isNumberRow } from "../regions/header";

export interface CriteriaArea {
  readonly top: number;
  readonly bottom: number;
  /** −1 where codes stand inside the names. */
  readonly codeColumn: number;
  readonly nameColumn: number;
  /** Columns that hold maxima, and those that hold scores. */
  readonly maxColumns: readonly number[];
  readonly scoreColumns: readonly number[];
  /** A criterion has several rows, a year or a part of the score each, and its name stands in the first. */
  readonly spans: boolean;
  /** The rows of a criterion by its first one. */
  readonly rowsOf: ReadonlyMap<number, readonly { readonly row: number }[]>;
  /** What a person says that rows are. */
  readonly said: ReadonlyMap<number, RowMeaning>;
  /** Depth of every row in the tree, where the figures tell it; empty where codes or indents do. */
  readonly depths: ReadonlyMap<number, number>;
  /** Rows that the figures tell to be a bonus or a penalty. */
  readonly kinds: ReadonlyMap<number, CriterionKind>;
}

export interface CriteriaRows {
  /** [0] is the total, whether the sheet prints it or not. */
  readonly nodes: readonly DraftNode[];
  /** Row of each node; −1 for a total that is not printed. */
  readonly rows: readonly number[];
  readonly rankRow: number;
  readonly percentRow: number;
  readonly coded: number;
  /** Rows with text that carry no figures and were left out. */
  readonly ignored: readonly number[];
}

interface Line {
  readonly row: number;
  readonly nameRow: number;
  readonly code: Code | null;
  readonly name: string;
  readonly indent: number;
  readonly max: boolean;
  readonly scored: boolean;
}

// eslint-disable-next-line sonarjs/cognitive-complexity -- a row is taken by the first kind that it is of; their order is the rule
export function readCriteriaRows(view: SheetView, cells: ScoreCells, area: CriteriaArea): CriteriaRows {
  const lines: Line[] = [];
  const ignored: number[] = [];
  let rankRow = -1;
  let percentRow = -1;
  let previous: string | null = null;
  const totals: Line[] = [];
  let nameRow = area.top;
  for (let row = area.top; row <= area.bottom; row++) {
    if (!area.spans || isNamed(view, area, row)) nameRow = row;
    const line = lineAt(view, cells, area, { row, nameRow, previous });
    if (line === null) continue;
    previous = line.code?.text ?? previous;
    const said = area.said.get(row);
    if (said === "ignored" || said === "maxima" || said === "group") continue;
    if (said === "rank") rankRow = row;
    else if (said === "percent") percentRow = row;
    else if (said === "total") totals.push(line);
    else if (said !== undefined) lines.push(line);
    if (said !== undefined) continue;
    const label = line.code === null ? headerRole(line.name) : null;
    if (label === "rank" || label === "class" || label === "statistic") {
      if (label === "rank" && rankRow < 0) rankRow = row;
      continue;
    }
    if (
      isTotalName(line.name) &&
      (line.code === null || line.code.depth === 1) &&
      (line.scored || line.max)
    ) {
      if (label === "percent" && isPercentRowName(line.name)) percentRow = row;
      else totals.push(line);
      continue;
    }
    if (label === "percent") {
      if (percentRow < 0) percentRow = row;
      continue;
    }
    if (line.code === null && isSubtotalName(line.name) && (line.scored || line.max)) {
      // What a heading does not print stands below its criteria; elsewhere it repeats what is known.
      const heading = lines.findIndex(({ code, scored, max }) => code !== null && !scored && !max);
      const above = lines[heading];
      if (above === undefined) ignored.push(row);
      else lines[heading] = { ...above, row, max: line.max, scored: line.scored };
      continue;
    }
    lines.push(line);
  }
  // Where the figures tell the depth of most rows there are no codes to tell what is none.
  const told = lines.filter(({ row }) => area.depths.has(row)).length * 2 > lines.length;
  const kept = told ? lines.filter(({ max, scored }) => max || scored) : withFigures(lines, ignored);
  const total = mostOf(totals, cells, area);
  const { nodes, rows } = treeOf(view, area, kept, total);
  return {
    nodes,
    rows,
    rankRow,
    percentRow,
    coded: kept.filter(({ code }) => code !== null).length,
    ignored,
  };
}

function isNamed(view: SheetView, { codeColumn, nameColumn }: CriteriaArea, row: number): boolean {
  return view.text(row, nameColumn) !== "" || (codeColumn >= 0 && view.shown(row, codeColumn) !== "");
}

function lineAt(
  view: SheetView,
  cells: ScoreCells,
  area: CriteriaArea,
  {
    row,
    nameRow,
    previous,
  }: { readonly row: number; readonly nameRow: number; readonly previous: string | null },
): Line | null {
  let name = view.text(nameRow, area.nameColumn);
  let code: Code | null = null;
  let indent = view.indent(nameRow, area.nameColumn);
  if (area.codeColumn >= 0) {
    const number = view.number(nameRow, area.codeColumn);
    const isDate = number !== null && view.shownAsOf(nameRow, area.codeColumn) === "date";
    const shown = view.shown(nameRow, area.codeColumn);
    const text = isDate ? shown.replace("/", ".") : number === null ? shown : numericCode(number, previous);
    code = parseCode(text);
    // A name that begins in the code column: "Tổng cộng" over both, "I. Cải cách thể chế".
    if (code === null && name === "" && text !== "") {
      name = text;
      indent = view.indent(nameRow, area.codeColumn);
    }
  }
  if (name === "" && code === null) return null;
  if (code === null) {
    const leading = leadingCode(name);
    if (leading !== null) {
      code = leading.code;
      name = leading.rest;
    }
  }
  if (name === "" || isNumberRow(view, row)) return null;
  const rows = area.rowsOf.get(row) ?? [{ row }];
  const holds = (columns: readonly number[]): boolean =>
    columns.some((column) => rows.some((own) => cells.isFigure(own.row, column)));
  return {
    row,
    nameRow,
    code,
    name,
    indent,
    max: holds(area.maxColumns),
    scored: holds(area.scoreColumns),
  };
}

/**
 * The rows that are criteria. Headings without any figure stay only where figures stand below them. Where
 * other rows are numbered, one without a number is a criterion by its score alone: with a maximum only it is
 * one of the answers among which the points are given ("Ban hành trong tháng 12 | 2").
 */
function withFigures(lines: readonly Line[], ignored: number[]): Line[] {
  // "- Lưu: VT" below a table numbers nothing.
  const numbered = lines.some(
    ({ code, max, scored }) => code !== null && (code.kind !== "dash" || max || scored),
  );
  const isAnswer = ({ code, scored, name }: Line): boolean =>
    numbered && code === null && !scored && kindOf(name) === "scored" && !isAreaName(name);
  const candidates = lines.filter((line) => !isAnswer(line));
  const depths = numbered
    ? levelsOf(candidates.map(({ code }) => code)).map((level) => (level === 0 ? UNNUMBERED : level))
    : depthsByIndent(candidates);
  const keep = candidates.map(({ max, scored }) => max || scored);
  const path: number[] = [];
  candidates.forEach((_, index) => {
    const depth = depths[index] ?? 0;
    while (path.length > 0 && (depths[path[path.length - 1] ?? 0] ?? 0) >= depth) path.pop();
    if (keep[index] === true) for (const above of path) keep[above] = true;
    if (depth < UNNUMBERED) path.push(index);
  });
  const kept = new Set(candidates.filter((_, index) => keep[index] === true));
  for (const line of lines) if (!kept.has(line)) ignored.push(line.row);
  return lines.filter((line) => kept.has(line));
}

/** Deeper than any numbered row: what stands without a number belongs to the rows above it. */
const UNNUMBERED = 99;

/** Of several total rows ("Tổng điểm thẩm định", "Tổng cộng") the one with the greatest maximum, the last of equals. */
function mostOf(totals: readonly Line[], cells: ScoreCells, area: CriteriaArea): Line | null {
  let best: Line | null = null;
  let most = -Infinity;
  for (const line of totals) {
    const [column] = area.maxColumns;
    const max = column === undefined ? 0 : (cells.points(line.row, column) ?? 0);
    if (max >= most) [best, most] = [line, max];
  }
  return best;
}

function treeOf(
  view: SheetView,
  area: CriteriaArea,
  lines: readonly Line[],
  total: Line | null,
): { readonly nodes: DraftNode[]; readonly rows: number[] } {
  const nameCell = (line: Line): CellRef =>
    view.ref(
      line.nameRow,
      view.kind(line.nameRow, area.nameColumn) === CellKind.empty && area.codeColumn >= 0
        ? area.codeColumn
        : area.nameColumn,
    );
  const nodes: DraftNode[] = [
    {
      code: "",
      name: total?.name ?? "",
      level: 0,
      kind: "scored",
      parent: -1,
      cell: total === null ? null : nameCell(total),
    },
  ];
  const rows = [total?.row ?? -1];
  const depths = depthsOf(lines).map((depth, at) => area.depths.get(lines[at]?.row ?? -1) ?? depth);
  const path: { depth: number; index: number }[] = [{ depth: 0, index: 0 }];
  lines.forEach((line, at) => {
    const depth = depths[at] ?? 1;
    while (path.length > 1 && (path[path.length - 1]?.depth ?? 0) >= depth) path.pop();
    const parent = path[path.length - 1]?.index ?? 0;
    const above = nodes[parent];
    const own = area.kinds.get(line.row) ?? kindOf(line.name);
    const kind = above !== undefined && above.kind !== "scored" ? above.kind : own;
    const index = nodes.length;
    const code = line.code === null || line.code.kind === "dash" ? "" : line.code.text;
    nodes.push({ code, name: line.name, level: (above?.level ?? 0) + 1, kind, parent, cell: nameCell(line) });
    rows.push(line.row);
    path.push({ depth, index });
  });
  return { nodes, rows };
}

/** Depth of every line in the tree: by codes, by indentation where there are none. */
function depthsOf(lines: readonly Line[]): number[] {
  const levels = levelsOf(lines.map(({ code }) => code));
  if (!levels.some((level) => level > 0)) {
    return depthsByIndent(lines);
  }
  let last = 0;
  return levels.map((level, index) => {
    if (level > 0) return (last = level);
    const { name = "" } = lines[index] ?? {};
    // Without a number: a heading in capitals or a bonus is an area, anything else belongs to the row above.
    if (isShouted(name) || kindOf(name) !== "scored" || last === 0 || isAreaName(name)) return (last = 1);
    return last + 1;
  });
}

function depthsByIndent(lines: readonly Line[]): number[] {
  const indents = [...new Set(lines.map(({ indent }) => indent))].sort((a, b) => a - b);
  return lines.map(({ indent }) => indents.indexOf(indent) + 1);
}

function isShouted(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase();
}

/** Bonus and penalty points stand outside the maximum. */
export function kindOf(name: string): CriterionKind {
  return bonusOrPenalty(name) ?? "scored";
}
