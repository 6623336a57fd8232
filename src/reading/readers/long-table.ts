/** A list with one score a row: unit, criterion, and what else tells its rows apart; read into drafts by year and group. */
import type { CellRef } from "../../workbook/address";
import type { PublishedPercent, PublishedRank, Remark, ScorePart } from "../../scorebook/assessment";

import type { Finding } from "../../scorebook/finding";
import type { ColumnMeaning, ColumnRole } from "../../scorebook/table-shape";
import { ScoreState, ScoreTable } from "../../scorebook/score-table";
import { itemTree } from "../axes/item-tree";
import { listItems } from "../axes/list-items";
import { yearSlices } from "../axes/row-years";

import { printedPercent } from "./criteria-table";
import type { Draft, DraftUnit } from "./draft";
import { ListRows, type ListUnit } from "./list-rows";
import { isScorePart, PartFiller } from "./part-filler";
import { rankAt } from "./ranks-in-cells";
import { ScoreCells } from "./score-cells";
import type { LongTable, ReadList } from "./list-table";

/** True where the columns of a mapping make a list: units and criteria both stand in rows. */
export function isList(columns: readonly ColumnMeaning[]): boolean {
  return columns.some(({ role }) => role === "unit") && columns.some(({ role }) => role === "criterion");
}

export function readLongTable(table: LongTable): ReadList {
  const dated = table.columns.filter(({ role }) => role === "year").map(({ column }) => column);
  if (dated.length === 0) return readYear(table);
  const { slices, periods } = yearSlices(table.view, { ...table, columns: dated });
  const read = slices.map(({ year, said }) => readYear({ ...table, year, said }));
  const [latest] = read;
  if (latest === undefined) return readYear(table);
  return {
    ...latest,
    drafts: read.flatMap(({ drafts }) => drafts),
    findings: read.flatMap(({ findings }) => findings),
    periods,
    sure: read.every(({ sure }) => sure),
  };
}

function readYear(table: LongTable): ReadList {
  const cells = new ScoreCells(table.view, table.bodyTop, table.bodyBottom);
  const rows = new ListRows(table, cells);
  const items = listItems(rows.items, rows.figures());
  const findings: Finding[] = [];
  const groups = rows.groups();
  const drafts = groups.map(({ heading, units }) =>
    readGroup(table, { cells, rows }, items, { group: { heading, units }, findings }),
  );
  const { parts } = rows;
  return {
    drafts,
    findings,
    units: groups.reduce((sum, { units }) => sum + units.length, 0),
    criteria: rows.items.length,
    parts,
    periods: null,
    sure: items.sure && parts?.known !== false && !rows.hasBrokenGroups,
  };
}

function readGroup(
  table: LongTable,
  { cells, rows }: { readonly cells: ScoreCells; readonly rows: ListRows },
  { total, others }: ReturnType<typeof listItems>,
  {
    group,
    findings,
  }: {
    readonly group: { readonly heading: string; readonly units: readonly ListUnit[] };
    readonly findings: Finding[];
  },
): Draft {
  const { view, year } = table;
  const held = new Set(group.units.flatMap((unit) => rows.itemsOf(unit)));
  const own = rows.items.flatMap((_, item) => (held.has(item) && !others.has(item) ? [item] : []));
  const kept = own.map((item) => rows.items[item]).filter((item) => item !== undefined);
  const { nodes, nodeOf } = itemTree(kept, own.indexOf(total));
  const nodeOfItem = new Map(own.map((item, index) => [item, nodeOf[index] ?? 0]));
  const units: DraftUnit[] = group.units.map(({ name, cell }) => ({ name, cell }));
  const maxima = new ScoreTable(nodes.length, units.length);
  const filler = new PartFiller(view, cells, { maxima, index: { year, nodes, units }, findings });
  const publishedRanks = new Map<number, PublishedRank>();
  const publishedPercents = new Map<number, PublishedPercent>();
  const fillers = new Map<string, ReturnType<PartFiller["column"]>>();
  // eslint-disable-next-line max-params -- called for each row of a long list: no record for each
  const put = (role: ColumnRole, node: number, unit: number, row: number, column: number): void => {
    const at = node * units.length + unit;
    if (isScorePart(role)) fillerOf(role, column)(node, unit, row);
    else if (role === "max") {
      const max = cells.read(row, column);
      if (max.state !== ScoreState.missing)
        maxima.set(node, unit, max.state, max.value, view.ref(row, column));
    } else if (role === "rank") {
      const rank = rankAt(view, row, column, units.length);
      if (rank !== null) publishedRanks.set(at, { ...rank, cell: view.ref(row, column) });
    } else if (role === "percent") {
      const percent = cells.percent(row, column);
      if (percent !== null) publishedPercents.set(at, printedPercent(percent, view.ref(row, column)));
    }
  };
  rows.maxima(({ item, row, column }) => {
    const node = nodeOfItem.get(item);
    for (let unit = 0; unit < units.length && node !== undefined; unit++) put("max", node, unit, row, column);
  });
  group.units.forEach((unit, index) => {
    rows.each(unit, ({ item, row, column, role, ofUnit }) => {
      const other = others.get(item);
      const node = ofUnit || other !== undefined ? 0 : nodeOfItem.get(item);
      if (node === undefined) return;
      if (other === undefined || ofUnit) put(role, node, index, row, column);
      else if (isScorePart(role)) put(other, 0, index, row, column);
    });
  });
  reportDoubles(rows, group.units, year, findings);
  return {
    year,
    kind: table.kindOf(
      units.map(({ name }) => name),
      group.heading,
    ),
    heading: group.heading,
    nodes,
    units,
    parts: filler.parts(),
    maxima,
    publishedRanks,
    publishedPercents,
    composition: "sum",
    weights: null,
    otherNames: [],
    remarks: remarksOf(table, rows, group.units, nodeOfItem),
    surroundings: table.surroundings,
    sheets: [view.name],
    oneUnit: false,
    official: null,
  };

  function fillerOf(part: ScorePart, column: number): ReturnType<PartFiller["column"]> {
    const key = `${part} ${column}`;
    const fill = fillers.get(key) ?? filler.column(part, column, table.headerOf(column));
    fillers.set(key, fill);
    return fill;
  }
}

/** A unit with two rows of one criterion and part: the later counts, and it is said. */
function reportDoubles(rows: ListRows, units: readonly ListUnit[], year: number, findings: Finding[]): void {
  for (const unit of units) {
    const cells: CellRef[] = [...rows.doublesOf(unit)];
    if (cells.length > 0)
      findings.push({
        code: "duplicate-unit",
        severity: "warning",
        cells: cells.slice(0, 20),
        year,
        unit: unit.name,
      });
  }
}

/** What the rows say of lost points, by criterion and unit. */
function remarksOf(
  { view }: LongTable,
  rows: ListRows,
  units: readonly ListUnit[],
  nodeOfItem: ReadonlyMap<number, number>,
): Remark[] {
  const remarks = new Map<string, Remark>();
  units.forEach((own, unit) => {
    rows.remarks(own, (item, row, column, role) => {
      const text = view.lines(row, column);
      const criterion = nodeOfItem.get(item);
      if (text === "" || criterion === undefined) return;
      const key = `${criterion} ${unit}`;
      const cell = view.ref(row, column);
      const known = remarks.get(key) ?? { criterion, unit, reason: "", responsible: "", remedy: "", cell };
      remarks.set(key, { ...known, [role]: text });
    });
  });
  return [...remarks.values()];
}
