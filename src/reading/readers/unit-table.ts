/** A table with units as rows: its scores read into drafts, one by year and peer group. */
import type { ColumnRole } from "../../scorebook/table-shape";
import type {
  Composition,
  PeerGroup,
  PublishedPercent,
  PublishedRank,
  ScorePart,
} from "../../scorebook/assessment";
import type { RowMeaning } from "../../scorebook/corrections";
import type { Finding } from "../../scorebook/finding";
import type { Points } from "../../scorebook/points";
import { ScoreState, ScoreTable } from "../../scorebook/score-table";
import type { Draft, Surroundings } from "./draft";
import { printedPercent } from "./criteria-table";
import { wholeMaxima, type HeaderMaximum } from "../axes/header-maxima";
import { isScorePart, PartFiller } from "./part-filler";
import { isOrder } from "../axes/peer-columns";
import { rankAt } from "./ranks-in-cells";
import { ScoreCells } from "./score-cells";
import type { SheetView } from "../regions/sheet-view";
import type { UnitColumns } from "../axes/unit-columns";
import { rowParts, rowsHolding, type RowParts } from "../axes/row-parts";
import { yearSlices, type PeriodChoice } from "../axes/row-years";
import type { UnitBlock, UnitRows } from "../axes/unit-row";
import { readUnitRows } from "../axes/unit-rows";

export interface UnitTable {
  readonly view: SheetView;
  readonly bodyTop: number;
  readonly bodyBottom: number;
  readonly found: UnitColumns;
  readonly year: number;
  readonly surroundings: Surroundings;
  /** What titles tell as the maximum, of the total or of its parts, as they stand. */
  readonly titleMaxima: readonly {
    readonly value: Points;
    readonly cell: UnitRows["blocks"][number]["units"][number]["cell"];
  }[];
  /** How the total is made of its areas, and each area's column its share where they are weighted. */
  readonly composition?: Composition;
  readonly weights?: ReadonlyMap<number, number>;
  /** What a person says that rows are; empty where nobody said. */
  readonly said: ReadonlyMap<number, RowMeaning>;
  readonly kindOf: (names: readonly string[], heading: string) => PeerGroup["kind"];
}

export interface ReadUnits {
  readonly drafts: readonly Draft[];
  readonly findings: readonly Finding[];
  readonly rows: UnitRows;
  /** How the rows of one unit were told apart; null where each has one. */
  readonly parts: RowParts | null;
  readonly periods: PeriodChoice | null;
}

/** Reads the body; where columns tell the year of each row, the rows of every year apart. */
export function readUnitTable(table: UnitTable): ReadUnits {
  const dated = table.found.columns.filter(({ role }) => role === "year").map(({ column }) => column);
  if (dated.length === 0) return readRows(table);
  const { slices, periods } = yearSlices(table.view, { ...table, columns: dated });
  const [latest, ...others] = slices.map(({ year, said }) => readRows({ ...table, said, year }));
  if (latest === undefined) return readRows(table);
  return {
    drafts: [latest, ...others].flatMap(({ drafts }) => drafts),
    findings: [latest, ...others].flatMap(({ findings }) => findings),
    rows: latest.rows,
    parts: latest.parts,
    periods,
  };
}

/** What a column of texts may be taken for that names the group of each unit. */
const MAY_NAME_GROUPS: ReadonlySet<ColumnRole> = new Set(["ignored", "unit", "class", "criterion"]);

function readRows(table: UnitTable): ReadUnits {
  const { view, found } = table;
  const cells = new ScoreCells(view, table.bodyTop, table.bodyBottom);
  const scores = found.columns.filter(
    ({ role, node }) => node >= 0 && (isScorePart(role) || role === "percent"),
  );
  const parts = partsOf(
    table,
    cells,
    scores.map(({ column }) => column),
  );
  const said = new Map(table.said);
  for (const row of parts?.others ?? []) said.set(row, "ignored");
  const rows = readUnitRows(view, cells, {
    top: table.bodyTop,
    bottom: table.bodyBottom,
    unitColumn: found.unitColumn,
    codeColumn: numberColumn(table),
    figureColumns: scores.map(({ column }) => column),
    rankColumn: found.columns.find(({ role, node }) => role === "rank" && node <= 0)?.column ?? -1,
    textColumns: found.columns
      .filter(({ role, column }) => column !== found.unitColumn && MAY_NAME_GROUPS.has(role))
      .map(({ column }) => column),
    spans: found.columns.some(({ role }) => role === "year" || role === "part"),
    rowsOf: parts?.rowsOf ?? new Map(),
    said,
  });
  const findings: Finding[] = [];
  const years = [...new Set(scores.map(({ year }) => year ?? table.year))];
  const drafts = years.flatMap((year) => {
    const own = years.length === 1 ? table : { ...table, found: ofYear(found, year, table.year) };
    return rows.blocks.map((block) => readBlock(own, { cells, rows, parts }, { block, year }, findings));
  });
  return { drafts, findings, rows, parts, periods: null };
}

/** Several rows to a unit, a part of the score each; null where a unit has one. */
function partsOf(table: UnitTable, cells: ScoreCells, columns: readonly number[]): RowParts | null {
  const { view, found, said, bodyTop, bodyBottom } = table;
  const column = found.columns.find(({ role }) => role === "part")?.column;
  if (column === undefined) return null;
  const rows: number[] = [];
  for (let row = bodyTop; row <= bodyBottom; row++) if (!said.has(row)) rows.push(row);
  return rowParts(
    view,
    rows,
    { nameColumn: found.unitColumn, partColumn: column, columns },
    (row, at) => cells.points(row, at) ?? NaN,
  );
}

/** Of the columns called "STT", "Mã" the one that counts most rows, the first of equals; −1 where there is none. */
function numberColumn({ view, found, bodyTop, bodyBottom }: UnitTable): number {
  let best = -1;
  let most = -1;
  for (const { role, column } of found.columns) {
    if (role !== "code") continue;
    let count = 0;
    for (let row = bodyTop; row <= bodyBottom; row++) if (/^\d+\.?$/.test(view.shown(row, column))) count++;
    if (count > most) [best, most] = [column, count];
  }
  return best;
}

/** Of years side by side, the columns of one, and the areas that it has columns of. */
function ofYear(found: UnitColumns, year: number, tableYear: number): UnitColumns {
  // Without a year of its own a maximum is of the scores without one, or of all where each tells its year.
  const undated = found.columns.some((column) => isScorePart(column.role) && column.year === null);
  const yearOf = (column: UnitColumns["columns"][number] | undefined): number =>
    column?.year ?? (column?.role === "max" && !undated ? year : tableYear);
  const inYear = new Set(
    found.columns.filter((column) => yearOf(column) === year).map(({ column }) => column),
  );
  const columns = found.columns.filter(({ column, node }) => inYear.has(column) || node < 0);
  const kept = new Set([0]);
  for (const { node } of columns) {
    for (let at = node; at > 0; at = found.nodes[at]?.parent ?? -1) kept.add(at);
  }
  const numbers = new Map([...kept].sort((a, b) => a - b).map((node, index) => [node, index]));
  const numberOf = (node: number): number => numbers.get(node) ?? -1;
  return {
    unitColumn: found.unitColumn,
    columns: columns.map((column) => ({ ...column, node: numberOf(column.node) })),
    nodes: found.nodes.flatMap((node, index) =>
      kept.has(index) ? [{ ...node, parent: numberOf(node.parent) }] : [],
    ),
    maxima: found.maxima
      .filter(({ column }) => inYear.has(column))
      .map((maximum) => ({ ...maximum, node: numberOf(maximum.node) }))
      .filter(({ node }) => node >= 0),
  };
}

function readBlock(
  table: UnitTable,
  {
    cells,
    rows,
    parts,
  }: { readonly cells: ScoreCells; readonly rows: UnitRows; readonly parts: RowParts | null },
  { block, year }: { readonly block: UnitBlock; readonly year: number },
  findings: Finding[],
): Draft {
  const { view, found } = table;
  const { nodes } = found;
  const { units } = block;
  const columns = ownRanksLast(
    found.columns.filter((column) => column.node >= 0 && (column.year ?? table.year) === year),
    ({ column }) => units.flatMap(({ row }) => rankAt(view, row, column, units.length)?.rank ?? []),
  );
  const maxima = readMaxima(table, { cells, rows }, block, year);
  const filler = new PartFiller(view, cells, { maxima, index: { year, nodes, units }, findings });
  const publishedRanks = new Map<number, PublishedRank>();
  const publishedPercents = new Map<number, PublishedPercent>();
  const heads = units.map(({ row }) => row);
  for (const { column, role, node, header } of columns) {
    const isPlain = parts === null && isScorePart(role);
    if (isPlain && filler.numbers(role, column, { rows: heads, first: node * units.length, stride: 1 }))
      continue;
    const fillers = new Map<ScorePart, ReturnType<PartFiller["column"]>>();
    units.forEach(({ row: head }, unit) => {
      for (const [row, held] of rowsHolding(parts, head, role)) {
        if (isScorePart(held)) {
          const fill = fillers.get(held) ?? filler.column(held, column, header);
          fillers.set(held, fill);
          fill(node, unit, row);
        } else if (held === "rank") {
          const rank = rankAt(view, row, column, units.length);
          if (rank !== null)
            publishedRanks.set(node * units.length + unit, { ...rank, cell: view.ref(row, column) });
        } else if (held === "percent") {
          const percent = cells.percent(row, column);
          if (percent !== null)
            publishedPercents.set(node * units.length + unit, printedPercent(percent, view.ref(row, column)));
        } else if (held === "max" && role !== "max") {
          const max = cells.read(row, column);
          if (max.state !== ScoreState.missing)
            maxima.set(node, unit, max.state, max.value, view.ref(row, column));
        }
      }
    });
  }
  const filled = filler.parts();
  if (filled.size === 0)
    filled.set("final", percentsAsScores(publishedPercents, nodes.length, units.length, maxima));
  return {
    year,
    kind: table.kindOf(
      units.map(({ name }) => name),
      block.heading,
    ),
    heading: block.heading,
    nodes,
    units: units.map(({ name, cell }) => ({ name, cell })),
    parts: filled,
    maxima,
    publishedRanks,
    publishedPercents,
    remarks: [],
    surroundings: table.surroundings,
    sheets: [view.name],
    oneUnit: false,
    official: null,
    composition: table.composition ?? "sum",
    weights: table.composition === "weighted" ? weightsByNode(table, nodes.length) : null,
    otherNames: [],
  };
}

/** Of ranks in the block and ranks in the province the block's own count: those that are one order in it. */
function ownRanksLast(
  columns: UnitColumns["columns"],
  ranksIn: (column: UnitColumns["columns"][number]) => readonly number[],
): UnitColumns["columns"] {
  const own = new Set(columns.filter((column) => column.role === "rank" && isOrder(ranksIn(column))));
  return [...columns.filter((column) => !own.has(column)), ...own];
}

function weightsByNode({ found, weights }: UnitTable, nodes: number): Float64Array {
  const byNode = new Float64Array(nodes).fill(NaN);
  for (const { column, node } of found.columns) {
    const weight = weights?.get(column);
    if (node > 0 && weight !== undefined) byNode[node] = weight;
  }
  return byNode;
}

/** Maxima: a column of the unit's own, a row of maxima, the header's text, or the title's for the total. */
function readMaxima(
  table: UnitTable,
  { cells, rows }: { readonly cells: ScoreCells; readonly rows: UnitRows },
  block: UnitBlock,
  year: number,
): ScoreTable {
  const { view, found } = table;
  const { units } = block;
  const maxima = new ScoreTable(found.nodes.length, units.length);
  const fillNode = (
    node: number,
    value: Points,
    cell: { readonly row: number; readonly column: number },
  ): void => {
    maxima.fill(node, ScoreState.present, value, view.ref(cell.row, cell.column));
  };
  const ofTotal = titleMaximum(table, cells, units);
  if (ofTotal !== null) fillNode(0, ofTotal.value, ofTotal.cell);
  const row: HeaderMaximum[] = [];
  for (const { column, role, node, year: own } of found.columns) {
    if (node < 0 || rows.maxRow < 0 || !isScorePart(role) || (own ?? table.year) !== year) continue;
    const value = cells.points(rows.maxRow, column);
    const cell = view.ref(rows.maxRow, column);
    if (value !== null) row.push({ node, column, role, year: own, value, cell });
  }
  const whole = [
    ...wholeMaxima(found.maxima, found.columns, false),
    ...wholeMaxima(row, found.columns, true),
  ];
  for (const { node, value, cell } of whole) fillNode(node, value, cell);
  for (const { column, role, node } of found.columns) {
    if (node < 0) continue;
    if (role === "max") {
      units.forEach(({ row }, unit) => {
        const cell = cells.read(row, column);
        if (cell.state !== ScoreState.missing)
          maxima.set(node, unit, cell.state, cell.value, view.ref(row, column));
      });
    }
  }
  return maxima;
}

/** Of several scales in the titles the first that bounds the totals; the last where none does, and is doubted. */
function titleMaximum(
  { titleMaxima, found }: UnitTable,
  cells: ScoreCells,
  units: UnitBlock["units"],
): UnitTable["titleMaxima"][number] | null {
  const columns = found.columns.filter(({ node, role }) => node === 0 && isScorePart(role));
  const totals = units.flatMap(({ row }) => columns.flatMap(({ column }) => cells.points(row, column) ?? []));
  const bounding = titleMaxima.find(({ value }) => {
    // Bonuses lift a few above the whole.
    return totals.filter((total) => total > value).length * 4 <= totals.length;
  });
  return bounding ?? titleMaxima[titleMaxima.length - 1] ?? null;
}

/** A list that prints only percentages: that of the total is the score out of 100; areas without maxima have none. */
function percentsAsScores(
  percents: ReadonlyMap<number, PublishedPercent>,
  nodes: number,
  units: number,
  maxima: ScoreTable,
): ScoreTable {
  const scores = new ScoreTable(nodes, units);
  for (const [at, { percent, cell }] of percents) {
    const [node, unit] = [Math.floor(at / units), at % units];
    if (node > 0) continue;
    const value = Math.round((percent.numerator * 1e6) / percent.denominator);
    scores.set(node, unit, ScoreState.present, value, cell);
    if (maxima.state(node, unit) === ScoreState.missing)
      maxima.set(node, unit, ScoreState.derived, 100_000_000, null);
  }
  return scores;
}
