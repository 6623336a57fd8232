/**
 * Fills the parts of a table's scores column by column. Visible columns tell the score; a hidden one
 * counts only where nothing visible tells, and is reported where it disagrees (domain: hidden and stale columns).
 */
import type { ScorePart } from "../../scorebook/assessment";
import type { Finding } from "../../scorebook/finding";
import type { ColumnRole } from "../../scorebook/table-shape";
import { ScoreState, ScoreTable } from "../../scorebook/score-table";
import { CellKind, formulaAt } from "../../workbook/snapshot";
import type { DraftNode, DraftUnit } from "./draft";
import { officialParts, sumOfParts } from "../settle/official";
import type { ScoreCells } from "./score-cells";
import type { SheetView } from "../regions/sheet-view";

const PARTS: ReadonlySet<string> = new Set<ScorePart>([
  "self",
  "appraised",
  "survey",
  "deducted",
  "bonus",
  "penalty",
  "final",
]);

/** Parts of which a table may print several that add up (KSCB and SIPAS); of others the last with a figure counts. */
const ADDED: ReadonlySet<ScorePart> = new Set<ScorePart>(["survey", "deducted", "bonus", "penalty"]);

export function isScorePart(role: ColumnRole): role is ScorePart {
  return PARTS.has(role);
}

/** Years, nodes and units by whose names findings speak. */
interface FilledIndex {
  readonly year: number;
  readonly nodes: readonly DraftNode[];
  readonly units: readonly DraftUnit[];
}

interface Filled {
  readonly table: ScoreTable;
  figures: number;
}

interface HiddenColumn {
  readonly part: ScorePart;
  readonly column: number;
  readonly header: string;
  readonly places: number[];
}

/** What is filled beside the parts: their maxima, and what is found. */
interface FilledDraft {
  readonly maxima: ScoreTable;
  readonly index: FilledIndex;
  readonly findings: Finding[];
}

export class PartFiller {
  private readonly visible = new Map<ScorePart, Filled>();
  private readonly hidden = new Map<ScorePart, Filled>();
  private readonly hiddenColumns: HiddenColumn[] = [];
  /** 1 where a visible column stands for a node and unit, blank or not. */
  private readonly covered: Uint8Array;
  private readonly sheetNumber = 1;

  constructor(
    private readonly view: SheetView,
    private readonly cells: ScoreCells,
    private readonly into: FilledDraft,
  ) {
    const { index } = into;
    this.covered = new Uint8Array(index.nodes.length * index.units.length);
  }

  /** A column of the sheet that holds a part of the score; @returns what takes its cells. */
  column(part: ScorePart, column: number, header: string): (node: number, unit: number, row: number) => void {
    const isHidden = this.view.isHidden(column);
    const filled = this.filled(part, isHidden);
    const track: HiddenColumn = { part, column, header, places: [] };
    if (isHidden) this.hiddenColumns.push(track);
    const units = this.into.index.units.length;
    const { table } = filled;
    const adds = ADDED.has(part);
    return (node, unit, row) => {
      const at = node * units + unit;
      if (!isHidden) this.covered[at] = 1;
      const number = this.cells.number(row, column);
      if (!adds && !isHidden && !Number.isNaN(number)) {
        filled.figures++;
        table.put(at, ScoreState.present, number, this.sheetNumber, row, column);
        return;
      }
      const limit = this.into.maxima.values[at] ?? NaN;
      const cell = this.cells.read(row, column, Number.isNaN(limit) ? Infinity : limit);
      if (cell.state === ScoreState.missing) return;
      filled.figures++;
      const before = table.values[at] ?? NaN;
      const value =
        adds && !Number.isNaN(before) && !Number.isNaN(cell.value) ? before + cell.value : cell.value;
      table.put(at, cell.state, value, this.sheetNumber, row, column);
      if (cell.max !== null)
        this.into.maxima.put(at, ScoreState.present, cell.max, this.sheetNumber, row, column);
      if (isHidden) track.places.push(at);
      else if (cell.state !== ScoreState.present && cell.state !== ScoreState.notApplicable) {
        this.report(cell.state, cell.proven, { node, unit, row, column });
      }
    };
  }

  /**
   * Fills a visible column that holds nothing but numbers and blanks: what most columns are, a million cells of a
   * country-wide book.
   * @param rows the row of each place, −1 for none; the places lie `stride` apart from `first` on
   * @returns false where it holds anything else: then `column` has to take its cells
   */
  numbers(
    part: ScorePart,
    column: number,
    {
      rows,
      first,
      stride,
    }: { readonly rows: readonly number[]; readonly first: number; readonly stride: number },
  ): boolean {
    const { view, cells, covered, sheetNumber } = this;
    if (view.isHidden(column) || ADDED.has(part)) return false;
    const filled = this.filled(part, false);
    const { table } = filled;
    for (let index = 0, at = first; index < rows.length; index++, at += stride) {
      const row = rows[index] ?? -1;
      if (row < 0) continue;
      covered[at] = 1;
      const number = cells.number(row, column);
      if (!Number.isNaN(number)) {
        filled.figures++;
        table.put(at, ScoreState.present, number, sheetNumber, row, column);
      } else if (view.kind(row, column) !== CellKind.empty) return false;
    }
    return true;
  }

  /** The parts that count. Hidden columns fill in where no visible one stands, and alone where none is visible at all. */
  parts(): Map<ScorePart, ScoreTable> {
    const shown = [...this.visible].filter(([, { figures }]) => figures > 0);
    if (shown.length === 0) {
      const all = [...this.hidden].filter(([, { figures }]) => figures > 0);
      return new Map(all.map(([part, { table }]) => [part, table]));
    }
    const parts = new Map(shown.map(([part, { table }]) => [part, table]));
    if (this.hiddenColumns.length > 0) this.reportStale(parts);
    for (const { part, places } of this.hiddenColumns) {
      const from = this.hidden.get(part)?.table;
      const to = parts.get(part);
      if (from === undefined || to === undefined) continue;
      for (const at of places)
        if (this.covered[at] === 0) copyCell(from, to, at, this.into.index.units.length);
    }
    return parts;
  }

  private filled(part: ScorePart, isHidden: boolean): Filled {
    const tables = isHidden ? this.hidden : this.visible;
    let filled = tables.get(part);
    if (filled === undefined) {
      const table = new ScoreTable(this.into.index.nodes.length, this.into.index.units.length);
      // The first sheet that a table is told has number 1.
      table.sheetNumber(this.view.name);
      this.into.maxima.sheetNumber(this.view.name);
      filled = { table, figures: 0 };
      tables.set(part, filled);
    }
    return filled;
  }

  private reportStale(parts: ReadonlyMap<ScorePart, ScoreTable>): void {
    const { year, nodes, units } = this.into.index;
    const official = sumOfParts(parts, officialParts(parts), nodes.length, units.length);
    for (const { part, column, header, places } of this.hiddenColumns) {
      const own = this.hidden.get(part)?.table;
      const rival = parts.get(part) ?? (part === "final" ? official : undefined);
      if (own === undefined || rival === undefined) continue;
      // A column of zeros was never used; it is not stale.
      if (places.every((at) => (own.values[at] ?? 0) === 0)) continue;
      const differ = places.filter((at) => {
        const [hidden, visible] = [own.values[at] ?? NaN, rival.values[at] ?? NaN];
        return (
          this.covered[at] === 1 && !Number.isNaN(hidden) && !Number.isNaN(visible) && hidden !== visible
        );
      });
      const [first] = differ;
      if (first === undefined) continue;
      const cells = differ
        .slice(0, 20)
        .map((at) => own.cell(Math.floor(at / units.length), at % units.length));
      this.into.findings.push({
        code: "stale-hidden-column",
        severity: "warning",
        cells: cells.filter((cell) => cell !== null),
        year,
        column: header === "" ? String(column + 1) : header,
        hidden: own.values[first] ?? 0,
        visible: rival.values[first] ?? 0,
        count: differ.length,
      });
    }
  }

  private report(
    state: ScoreState,
    proven: boolean,
    {
      node,
      unit,
      row,
      column,
    }: { readonly node: number; readonly unit: number; readonly row: number; readonly column: number },
  ): void {
    const { year, nodes, units } = this.into.index;
    const located = {
      year,
      unit: units[unit]?.name ?? "",
      criterion: nodes[node]?.name ?? "",
      cells: [this.view.ref(row, column)],
    };
    if (state === ScoreState.invalid) {
      const text = this.view.shown(row, column);
      this.into.findings.push({ ...located, code: "not-a-number", severity: "error", text });
    } else {
      const formula = formulaAt(this.view.grid, row, column) ?? "";
      const severity = proven ? "info" : "error";
      this.into.findings.push({ ...located, code: "uncached-formula", severity, formula, proven });
    }
  }
}

function copyCell(from: ScoreTable, to: ScoreTable, at: number, units: number): void {
  const [node, unit] = [Math.floor(at / units), at % units];
  to.set(node, unit, from.state(node, unit), from.points(node, unit) ?? NaN, from.cell(node, unit));
}
