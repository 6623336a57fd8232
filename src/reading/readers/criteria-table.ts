/** A table with criteria as rows: what its columns are, and its scores read into drafts by year and group. */
import type { CellRef } from "../../workbook/address";
import type {
  PeerGroup,
  PublishedPercent,
  PublishedRank,
  Remark,
  ScorePart,
} from "../../scorebook/assessment";
import type { CriterionKind } from "../../scorebook/criterion";
import type { RowMeaning } from "../../scorebook/corrections";
import type { Finding } from "../../scorebook/finding";
import { ScoreState, ScoreTable } from "../../scorebook/score-table";
import { readCriteriaRows, type CriteriaRows } from "../axes/criteria-rows";
import { rowParts, rowsHolding, type RowParts } from "../axes/row-parts";
import { yearSlices, type PeriodChoice } from "../axes/row-years";
import type { Draft, DraftUnit, Surroundings } from "./draft";
import { isScorePart, PartFiller } from "./part-filler";
import { rankAt } from "./ranks-in-cells";
import type { ColumnMeaning } from "../../scorebook/table-shape";
import { ScoreCells } from "./score-cells";
import type { SheetView } from "../regions/sheet-view";

/** A column with the cell that names its unit and the caption over its group. */
export interface CriteriaColumn extends ColumnMeaning {
  readonly unitCell: CellRef | null;
  readonly group: string;
  /** What its header says, for messages. */
  readonly header: string;
}

/** What was read of some columns and rows, and what was found doing so. */
export type Slices = Map<string, { readonly draft: Draft; readonly findings: readonly Finding[] }>;

export interface CriteriaTable {
  readonly view: SheetView;
  readonly bodyTop: number;
  readonly bodyBottom: number;
  /** Slices of this table that were read already, by what they were read by. */
  readonly slices?: Slices;
  readonly columns: readonly CriteriaColumn[];
  /** The unit that the whole sheet is about; null where units are columns. */
  readonly unit: DraftUnit | null;
  readonly year: number;
  readonly surroundings: Surroundings;
  /** What a person says that rows are; empty where nobody said. */
  readonly said: ReadonlyMap<number, RowMeaning>;
  /** Depths of rows in the tree, where the figures tell them. */
  readonly depths?: ReadonlyMap<number, number>;
  /** Rows that the figures tell to be a bonus or a penalty. */
  readonly kinds?: ReadonlyMap<number, CriterionKind>;
  readonly kindOf: (units: readonly DraftUnit[], group: string) => PeerGroup["kind"];
}

export interface ReadTable {
  readonly drafts: readonly Draft[];
  readonly findings: readonly Finding[];
  readonly rows: CriteriaRows;
  /** How the rows of one criterion were told apart; null where each has one. */
  readonly parts: RowParts | null;
  readonly periods: PeriodChoice | null;
}

/** Reads the body of a table whose columns are known; where columns tell the year of each row, every year apart. */
export function readCriteriaTable(table: CriteriaTable): ReadTable {
  const { view, columns } = table;
  const dated = columns.filter(({ role }) => role === "year").map(({ column }) => column);
  const slices = dated.length === 0 ? null : yearSlices(view, { ...table, columns: dated });
  if (slices === null) return readRows(table);
  const [latest, ...others] = slices.slices.map(({ year, said }) => readRows({ ...table, year, said }));
  if (latest === undefined) return readRows(table);
  return {
    drafts: [latest, ...others].flatMap(({ drafts }) => drafts),
    findings: [latest, ...others].flatMap(({ findings }) => findings),
    rows: latest.rows,
    parts: latest.parts,
    periods: slices.periods,
  };
}

function readRows(table: CriteriaTable): ReadTable {
  const { view, columns } = table;
  const cells = new ScoreCells(view, table.bodyTop, table.bodyBottom);
  const of = (role: ColumnMeaning["role"]): number =>
    columns.find((column) => column.role === role)?.column ?? -1;
  const scores = columns.filter((column) => isScorePart(column.role));
  const parts = partsOf(table, cells, of("criterion"), of("part"));
  const said = new Map(table.said);
  for (const row of parts?.others ?? []) said.set(row, "ignored");
  const rows = readCriteriaRows(view, cells, {
    top: table.bodyTop,
    bottom: table.bodyBottom,
    codeColumn: of("code"),
    nameColumn: of("criterion"),
    maxColumns: columns.filter(({ role }) => role === "max").map(({ column }) => column),
    scoreColumns: scores.map(({ column }) => column),
    spans: columns.some(({ role }) => role === "year" || role === "part"),
    rowsOf: parts?.rowsOf ?? new Map(),
    said,
    depths: table.depths ?? new Map(),
    kinds: table.kinds ?? new Map(),
  });
  const findings: Finding[] = [];
  const drafts: Draft[] = [];
  const slices = new Map<string, { year: number; group: string; columns: CriteriaColumn[] }>();
  for (const column of scores) {
    const year = column.year ?? table.year;
    const key = `${year}|${column.group}`;
    const slice = slices.get(key) ?? { year, group: column.group, columns: [] };
    slice.columns.push(column);
    slices.set(key, slice);
  }
  for (const slice of slices.values()) {
    const key =
      parts === null ? JSON.stringify([slice.year, slice.group, rows, table.columns, table.unit]) : "";
    const known = key === "" ? undefined : table.slices?.get(key);
    const own: Finding[] = [];
    const draft = known?.draft ?? readSlice(table, { cells, rows, parts }, slice, own);
    if (known === undefined && key !== "") table.slices?.set(key, { draft, findings: own });
    findings.push(...(known?.findings ?? own));
    drafts.push(draft);
  }
  return { drafts, findings, rows, parts, periods: null };
}

/** Several rows to a criterion, a part of the score each; null where a criterion has one. */
function partsOf(
  { view, columns, said, bodyTop, bodyBottom }: CriteriaTable,
  cells: ScoreCells,
  nameColumn: number,
  partColumn: number,
): RowParts | null {
  if (partColumn < 0) return null;
  const rows: number[] = [];
  for (let row = bodyTop; row <= bodyBottom; row++) if (!said.has(row)) rows.push(row);
  const scores = columns.filter(({ role }) => isScorePart(role)).map(({ column }) => column);
  const figure = (row: number, column: number): number => cells.points(row, column) ?? NaN;
  return rowParts(view, rows, { nameColumn, partColumn, columns: scores }, figure);
}

/** The units of some columns, in order; the sheet's own unit where columns name none. */
function unitsOf(
  table: CriteriaTable,
  columns: readonly CriteriaColumn[],
): { units: DraftUnit[]; indexes: number[] } {
  if (table.unit !== null) return { units: [table.unit], indexes: columns.map(() => 0) };
  const units: DraftUnit[] = [];
  const byPlace = new Map<string, number>();
  const indexes = columns.map(({ subject, unitCell }) => {
    // Two columns of one merged name are one unit; the same name twice apart is a duplicate and stays two.
    const key = unitCell === null ? subject : `${unitCell.row}:${unitCell.column}`;
    const known = byPlace.get(key);
    if (known !== undefined) return known;
    const index = units.push({ name: subject, cell: unitCell }) - 1;
    byPlace.set(key, index);
    return index;
  });
  return { units, indexes };
}

function readSlice(
  table: CriteriaTable,
  {
    cells,
    rows,
    parts,
  }: { readonly cells: ScoreCells; readonly rows: CriteriaRows; readonly parts: RowParts | null },
  slice: { readonly year: number; readonly group: string; readonly columns: readonly CriteriaColumn[] },
  findings: Finding[],
): Draft {
  const { view } = table;
  const { nodes } = rows;
  const { units, indexes } = unitsOf(table, slice.columns);
  const maxima = readMaxima(table, { cells, rows }, slice.year, units);
  const filler = new PartFiller(view, cells, { maxima, index: { year: slice.year, nodes, units }, findings });
  slice.columns.forEach((column, at) => {
    const unit = indexes[at] ?? 0;
    const { role } = column;
    const isPlain = parts === null && isScorePart(role);
    if (
      isPlain &&
      filler.numbers(role, column.column, { rows: rows.rows, first: unit, stride: units.length })
    )
      return;
    const plain = isPlain ? filler.column(role, column.column, column.header) : null;
    const fillers = new Map<ScorePart, ReturnType<PartFiller["column"]>>();
    for (let node = 0; node < nodes.length; node++) {
      const head = rows.rows[node] ?? -1;
      if (head < 0) continue;
      if (plain !== null) {
        plain(node, unit, head);
        continue;
      }
      for (const [row, held] of rowsHolding(parts, head, column.role)) {
        if (isScorePart(held)) {
          const fill = fillers.get(held) ?? filler.column(held, column.column, column.header);
          fillers.set(held, fill);
          fill(node, unit, row);
        } else if (held === "max") {
          const max = cells.read(row, column.column);
          if (max.state !== ScoreState.missing)
            maxima.set(node, unit, max.state, max.value, view.ref(row, column.column));
        }
      }
    }
  });
  const publishedRanks = new Map<number, PublishedRank>();
  const publishedPercents = new Map<number, PublishedPercent>();
  slice.columns.forEach((column, at) => {
    const unit = indexes[at] ?? 0;
    const rank = rows.rankRow < 0 ? null : rankAt(view, rows.rankRow, column.column, units.length);
    if (rank !== null && !publishedRanks.has(unit)) {
      publishedRanks.set(unit, { ...rank, cell: view.ref(rows.rankRow, column.column) });
    }
    const percent = rows.percentRow < 0 ? null : cells.percent(rows.percentRow, column.column);
    if (percent !== null)
      publishedPercents.set(unit, printedPercent(percent, view.ref(rows.percentRow, column.column)));
  });
  for (const column of table.columns) {
    if (column.role !== "percent" || (column.year ?? table.year) !== slice.year) continue;
    const unit = table.unit !== null ? 0 : units.findIndex(({ name }) => name === column.subject);
    if (unit < 0) continue;
    rows.rows.forEach((row, node) => {
      const percent = row < 0 ? null : cells.percent(row, column.column);
      if (percent !== null) {
        publishedPercents.set(
          node * units.length + unit,
          printedPercent(percent, view.ref(row, column.column)),
        );
      }
    });
  }
  return {
    year: slice.year,
    kind: table.kindOf(units, slice.group),
    heading: slice.group,
    nodes,
    units,
    parts: filler.parts(),
    maxima,
    publishedRanks,
    publishedPercents,
    remarks: table.unit === null ? [] : readRemarks(table, rows),
    surroundings: table.surroundings,
    sheets: [view.name],
    oneUnit: table.unit !== null,
    official: null,
    composition: "sum",
    weights: null,
    otherNames: [],
  };
}

export function printedPercent(
  percent: { readonly value: number; readonly decimals: number },
  cell: CellRef,
): PublishedPercent {
  const scale = 10 ** percent.decimals;
  return {
    percent: { numerator: Math.round((percent.value * scale) / 1e6), denominator: scale },
    decimals: percent.decimals,
    cell,
  };
}

/** Maxima by node and unit: the column of the unit and year where there is one, else the shared column. */
function readMaxima(
  table: CriteriaTable,
  { cells, rows }: { readonly cells: ScoreCells; readonly rows: CriteriaRows },
  year: number,
  units: readonly DraftUnit[],
): ScoreTable {
  const maxima = new ScoreTable(rows.nodes.length, units.length);
  const { view } = table;
  const sheet = maxima.sheetNumber(view.name);
  const columns = table.columns.filter(
    (column) => column.role === "max" && (column.year === null || column.year === year),
  );
  const shared =
    columns.find(({ subject, year: own }) => subject === "" && own === year) ??
    columns.find(({ subject }) => subject === "");
  const own = units.map(
    ({ name }) => columns.find(({ subject }) => subject !== "" && subject === name) ?? shared,
  );
  const isShared = own.every((column) => column === shared);
  for (let node = 0; node < rows.nodes.length; node++) {
    const row = rows.rows[node] ?? -1;
    if (row < 0) continue;
    const common = shared === undefined ? null : cells.read(row, shared.column);
    if (isShared && shared !== undefined && common !== null) {
      if (common.state !== ScoreState.missing)
        maxima.fill(node, common.state, common.value, view.ref(row, shared.column));
      continue;
    }
    for (let unit = 0; unit < units.length; unit++) {
      const column = own[unit];
      if (column === undefined) continue;
      const cell = column === shared && common !== null ? common : cells.read(row, column.column);
      if (cell.state === ScoreState.missing) continue;
      maxima.put(node * units.length + unit, cell.state, cell.value, sheet, row, column.column);
    }
  }
  return maxima;
}

/** Reasons, responsible offices and remedies of a sheet about one unit. What is hidden is not quoted. */
function readRemarks(table: CriteriaTable, rows: CriteriaRows): Remark[] {
  const { view } = table;
  const columns = (role: ColumnMeaning["role"]): readonly number[] =>
    table.columns
      .filter((own) => own.role === role && !view.isHidden(own.column))
      .map(({ column }) => column);
  const reasons = columns("reason");
  const responsible = columns("responsible");
  const remedies = columns("remedy");
  if (reasons.length + responsible.length + remedies.length === 0) return [];
  const textOf = (row: number, from: readonly number[]): string =>
    from
      .map((column) => view.lines(row, column))
      .filter((text) => text !== "")
      .join("\n");
  const remarks: Remark[] = [];
  rows.rows.forEach((row, criterion) => {
    if (row < 0) return;
    const remark = {
      reason: textOf(row, reasons),
      responsible: textOf(row, responsible),
      remedy: textOf(row, remedies),
    };
    if (remark.reason + remark.responsible + remark.remedy === "") return;
    const column = reasons[0] ?? responsible[0] ?? remedies[0] ?? 0;
    remarks.push({ criterion, unit: 0, ...remark, cell: view.ref(row, column) });
  });
  return remarks;
}
