/**
 * Criteria as rows: what the figures say. A row that is the sum of the rows below it is their area, one that
 * is the sum of all areas the total; a column that none exceeds is the maximum, one that is the mean of the
 * others no unit; a row of ranks orders the totals.
 */
import type { CriterionKind } from "../../scorebook/criterion";
import type { RowMeaning } from "../../scorebook/corrections";
import type { TablePlace } from "../layouts/layout";
import { boundingLine, holdsBound } from "../laws/bounds";
import { findCombination } from "../laws/combinations";
import { linesOf, stepOf, transposed, valueAt, type Lines } from "../laws/lines";
import { isRanking, looksLikeRanks } from "../laws/orders";
import { findQuotient } from "../laws/quotients";
import { sumTree, type SumTree } from "../laws/tree";
import { isScorePart } from "../readers/part-filler";
import { ScoreCells } from "../readers/score-cells";
import type { SheetView } from "../regions/sheet-view";
import type { HeaderColumn } from "../regions/header-column";
import { isTotalName } from "../words/header-words";
import { kindOfUnit } from "../../text/unit-names";
import { codedTotal } from "./coded-total";
import { leadingCode, levelsOf, parseCode, type Code } from "./codes";
import { kindOf } from "./criteria-rows";
import { figureColumns, figureTable, spread, type FigureTable } from "./figure-table";
import { ordersRow } from "./rank-rows";
import { summaryRows } from "./summary-rows";

/** Columns of texts, which hold no figures of the index. */
const NO_FIGURES: ReadonlySet<string | null> = new Set([
  "code",
  "criterion",
  "year",
  "class",
  "reason",
  "responsible",
  "remedy",
]);

const SIGNS: Readonly<Record<CriterionKind, number>> = { scored: 0, bonus: 1, penalty: -1 };

/** Unit columns that the laws are looked for in. */
const MOST_COLUMNS = 300;

/** @returns null where no column names criteria, or nothing is there to prove by */
export function withCriteriaLaws(place: TablePlace): TablePlace | null {
  const { view, band, bodyBottom } = place;
  const names = band.columns.filter(({ role }) => role === "criterion").map(({ column }) => column);
  const nameColumn = names[names.length - 1] ?? -1;
  if (nameColumn < 0) return null;
  const cells = new ScoreCells(view, band.bodyTop, bodyBottom);
  const codeColumn = band.labels?.codeColumn ?? -1;
  const labels = [
    ...names,
    // A numbering is one whatever stands over it ("Số").
    ...band.columns
      .filter(({ role, column }) => role === "code" || (role === null && column === codeColumn))
      .map(({ column }) => column),
  ];
  const rows: number[] = [];
  for (let row = band.bodyTop; row <= bodyBottom; row++) {
    if (labels.some((column) => view.shown(row, column) !== "")) rows.push(row);
  }
  const candidates = band.columns.filter(({ column, role }) => column > nameColumn && !NO_FIGURES.has(role));
  const looked = spread(
    candidates.map(({ column }) => column),
    MOST_COLUMNS,
  );
  const numeric = looked.filter(
    (column) => figureColumns(view, cells, { columns: [column], rows }).length > 0 || fills(column),
  );
  const filledRows = rows.filter((row) => numeric.some((column) => cells.isFigure(row, column)));
  if (numeric.length === 0 || filledRows.length < 3) return null;
  const table = figureTable(view, cells, numeric, filledRows);
  const headers = columnsTold(table, band.columns);
  const explained = new Set(
    headers.flatMap((header, at) => (header === band.columns[at] ? [] : [header.column])),
  );
  return {
    ...place,
    band: { ...band, columns: headers },
    explained,
    ...rowsByLaws(place, table, headers, labels),
  };

  /** A column that is filled in some rows only, as that of the areas' maxima may be. */
  function fills(column: number): boolean {
    let figures = 0;
    for (const row of rows) if (cells.isFigure(row, column)) figures++;
    return figures >= 3;
  }
}

/** Columns: the maximum, summaries of the units, percentages and lost points. */
// eslint-disable-next-line sonarjs/cognitive-complexity -- laws are asked in the order in which they bind; each leaves fewer columns to the next
function columnsTold({ lines, columns }: FigureTable, headers: readonly HeaderColumn[]): HeaderColumn[] {
  const told = new Map<number, HeaderColumn>();
  const said = new Map(headers.map((header) => [header.column, header]));
  const headerOf = (line: number): HeaderColumn | undefined =>
    told.get(columns[line] ?? -1) ?? said.get(columns[line] ?? -1);
  const tell = (line: number, role: HeaderColumn["role"], names: HeaderColumn["names"]): void => {
    const header = headerOf(line);
    if (header !== undefined) told.set(header.column, { ...header, role, names });
  };
  const years = [...new Set(columns.map((_, line) => headerOf(line)?.year ?? null))];
  for (const year of years) {
    const own = columns.map((_, line) => line).filter((line) => isOf(line, year));
    const isMax = (line: number): boolean => headerOf(line)?.role === "max";
    const unsaid = own.filter((line) => {
      const header = headerOf(line);
      return header?.role === null && !header.ofTotal;
    });
    const counted = own.filter((line) => {
      const role = headerOf(line)?.role ?? null;
      return role === null || role === "unit" || isScorePart(role);
    });
    if (!own.some(isMax)) {
      const maximum = boundingLine(
        lines,
        counted.filter((line) => !isBody(headerOf(line))),
      );
      const most = maximum >= 0 ? maximum : boundingLine(lines, counted);
      const mayBe = unsaid.includes(most) || isNobodys(most, counted);
      if (most >= 0 && mayBe && !isBody(headerOf(most)) && isRounder(lines, most, counted))
        tell(most, "max", []);
    }
    const maxima = own.filter(isMax);
    for (const line of unsaid.filter((candidate) => headerOf(candidate)?.role === null)) {
      const others = own.filter((other) => other !== line);
      if (maxima.length === 0) break;
      const near = (): number[] => [...maxima, ...others.filter((other) => !maxima.includes(other))];
      const lost = isRest(line) ? findCombination(lines, line, near()) : null;
      if (lost !== null && lost.added.length === 1 && lost.added.every(isMax) && lost.taken.length === 1)
        tell(line, "lost", []);
      else if (findQuotient(lines, line, others, maxima) !== null) tell(line, "percent", []);
    }
    const units = counted.filter(
      (line) => !isMax(line) && headerOf(line)?.role !== "percent" && headerOf(line)?.role !== "lost",
    );
    if (units.length >= 4 && units.length <= MOST_COLUMNS) {
      const across = { rows: units, lines: pick(lines, units) };
      const votes = units.map((line) => ({ name: nameOf(headerOf(line)), numbered: false }));
      for (const { row: line, kind } of summaryRows(across, votes)) {
        const role = headerOf(line)?.role ?? null;
        if (role === null || role === "unit" || role === "final")
          tell(line, kind === "maxima" && maxima.length === 0 ? "max" : "statistic", []);
      }
    }
  }
  return headers.map((header) => told.get(header.column) ?? header);

  /** "Điểm TĐ" that is nobody's beside columns of bodies: what was scored would be somebody's. */
  function isNobodys(line: number, counted: readonly number[]): boolean {
    const others = counted.filter((other) => other !== line);
    return (
      headerOf(line)?.names.length === 0 &&
      others.length > 0 &&
      others.every((other) => isBody(headerOf(other)))
    );
  }

  /** A maximum without a year is that of every year. */
  function isOf(line: number, year: number | null): boolean {
    const header = headerOf(line);
    const own = header?.year ?? null;
    return own === year || (own === null && (header?.role === "max" || header?.role === null));
  }

  /** A lost point is what is missing, and not what was reached: most of it is little. */
  function isRest(line: number): boolean {
    const header = headerOf(line);
    return header !== undefined && !isBody(header);
  }
}

function nameOf(header: HeaderColumn | undefined): string {
  return header?.names[header.names.length - 1]?.text ?? header?.text ?? "";
}

function isBody(header: HeaderColumn | undefined): boolean {
  return header !== undefined && header.names.some(({ text }) => kindOfUnit(text) !== "other");
}

/** Some lines, each an entry: what summaryRows looks at. */
function pick(lines: Lines, units: readonly number[]): Lines {
  const across = transposed(lines);
  return linesOf(across.count, units.length, (row, entry) => valueAt(lines, units[entry] ?? 0, row));
}

/**
 * Maxima are set in rounder figures than what is reached. Before all that it bounds, where maxima mostly stand, one
 * may be as fine as most.
 */
function isRounder(lines: Lines, maximum: number, among: readonly number[]): boolean {
  const own = stepOf(lines, maximum);
  const others = among.filter((line) => line !== maximum && holdsBound(lines, line, maximum).of > 0);
  const rounder = others.filter((line) => stepOf(lines, line) > own).length;
  return rounder === 0 || (rounder * 2 < others.length && others.every((line) => line > maximum));
}

interface RowsTold {
  readonly rowsTold: ReadonlyMap<number, RowMeaning>;
  readonly depthsTold: ReadonlyMap<number, number>;
  readonly kindsTold: ReadonlyMap<number, CriterionKind>;
}

/** Rows: the total, subtotals, ranks, and the tree where no codes tell it. */
// eslint-disable-next-line sonarjs/cognitive-complexity -- laws are asked in the order in which they bind; each leaves fewer rows to the next
function rowsByLaws(
  { view }: TablePlace,
  { lines, rows, columns }: FigureTable,
  headers: readonly HeaderColumn[],
  labels: readonly number[],
): RowsTold {
  const roles = new Map(headers.map(({ column, role }) => [column, role]));
  const additive = columns
    .map((_, line) => line)
    .filter((line) => {
      const role = roles.get(columns[line] ?? -1) ?? null;
      return role === null || role === "max" || role === "unit" || role === "lost" || isScorePart(role);
    });
  const across = pick(lines, additive);
  const heads = additive.map((line) => headers.find(({ column }) => column === columns[line]));
  const rowsTold = new Map<number, RowMeaning>();
  const label = (line: number): string =>
    labels.map((column) => view.text(rows[line] ?? 0, column)).find((text) => text !== "") ?? "";
  const codes = rows.map((row) => codeOf(view, row, labels));
  const coded = (line: number): boolean => codes[line] !== null;
  const ranks = rows
    .map((_, line) => line)
    .filter((line) => !coded(line) && looksLikeRanks(across, line) && isRanking(across, line));
  const among = rows.map((_, line) => line).filter((line) => !ranks.includes(line));
  const said = (line: number): boolean => isTotalName(label(line));
  const added = sumTree(across, { among, beside: true });
  const plain = rootOf(added, among, said);
  const isWhole = (tree: SumTree, line: number): boolean =>
    line >= 0 && below(tree, line).length * 3 >= (among.length - 1) * 2;
  const tree = isWhole(added, plain) ? added : sumTree(across, { among, beside: true, taking: true });
  const sum = codedTotal(across, among, codes, (line) => SIGNS[kindOf(label(line))]);
  const root = sum?.line ?? rootOf(tree, among, said);
  for (const line of ranks) {
    if (root >= 0 && !ordersRow(across, line, root, heads)) continue;
    rowsTold.set(rows[line] ?? 0, "rank");
  }
  const kindsTold = new Map<number, CriterionKind>();
  if (root < 0) return { rowsTold, depthsTold: new Map(), kindsTold };
  const maximum = columns.findIndex((column) =>
    headers.some((own) => own.column === column && own.role === "max"),
  );
  const hasMaximum = (line: number): boolean => maximum >= 0 && !Number.isNaN(valueAt(lines, maximum, line));
  const taken = tree.laws[root]?.taken ?? -1;
  // What can be reached is no penalty, whatever happens to add up so.
  if (taken >= 0 && !(hasMaximum(taken) && coded(taken))) kindsTold.set(rows[taken] ?? 0, "penalty");
  for (const line of sum?.bonuses ?? []) kindsTold.set(rows[line] ?? 0, "bonus");
  for (const line of sum?.others ?? []) rowsTold.set(rows[line] ?? 0, "ignored");
  for (const line of sum?.penalties ?? []) kindsTold.set(rows[line] ?? 0, "penalty");
  // The total is the sum of all others; what takes part in no sum beside it may be a bonus or a note.
  if ((sum !== null || isWhole(tree, root)) && !coded(root)) rowsTold.set(rows[root] ?? 0, "total");
  const isCoded = among.filter(coded).length * 2 >= among.length;
  const depths = new Map<number, number>();
  for (const line of sum?.beside ?? []) depths.set(rows[line] ?? 0, 1);
  const areas = tree.laws[root]?.parts ?? [];
  for (const line of areas) {
    if (coded(line)) continue;
    // What the total counts beside numbered areas is one of them; without a maximum among maxima, a bonus.
    depths.set(rows[line] ?? 0, 1);
    if (
      !kindsTold.has(rows[line] ?? 0) &&
      !hasMaximum(line) &&
      areas.filter(hasMaximum).length * 2 > areas.length
    )
      kindsTold.set(rows[line] ?? 0, "bonus");
  }
  // "PHẦN A" over 1, 2 and 1, 2 again: the numbers count within the parts that make the total.
  if (areas.length > 1 && !areas.some(coded)) {
    const levels = levelsOf(codes);
    for (const line of among) if (coded(line)) depths.set(rows[line] ?? 0, 1 + (levels[line] ?? 1));
  }
  for (const line of among) {
    const law = tree.laws[line] ?? null;
    if (law === null || line === root || coded(line)) continue;
    const first = law.parts[0] ?? line;
    // Behind its parts and without a number a sum repeats what is known.
    if (line > first && isCoded) rowsTold.set(rows[line] ?? 0, "ignored");
  }
  if (!isCoded) {
    for (const line of among) if (line !== root) depths.set(rows[line] ?? 0, depthOf(tree, line, root));
  }
  return { rowsTold, depthsTold: depths, kindsTold };
}

/** A row's number: of its own cell, or before its name. */
function codeOf(view: SheetView, row: number, labels: readonly number[]): Code | null {
  // Labels are the names, then the columns of numbers, which go before.
  for (const column of [...labels].reverse()) {
    const code = parseCode(view.shown(row, column)) ?? leadingCode(view.text(row, column))?.code ?? null;
    if (code !== null) return code;
  }
  return null;
}

function rootOf(tree: SumTree, among: readonly number[], isSaid: (line: number) => boolean): number {
  let best = -1;
  let most = 0;
  for (const line of among) {
    if (tree.laws[line] === null || tree.parents[line] !== -1) continue;
    const size = below(tree, line).length + (isSaid(line) ? 0.5 : 0);
    if (size > most) [best, most] = [line, size];
  }
  return best;
}

/** Areas hang right below the total. */
function depthOf(tree: SumTree, line: number, root: number): number {
  let depth = 1;
  for (let at = tree.parents[line] ?? -1; at !== -1 && at !== root; at = tree.parents[at] ?? -1) depth++;
  return depth;
}

function below(tree: SumTree, line: number): number[] {
  const parts = tree.laws[line]?.parts ?? [];
  return parts.flatMap((part) => [part, ...below(tree, part)]);
}
