/** Fills the parts of a table's scores cell by cell, and says what was no score. */
import type { ScorePart } from "../scorebook/assessment";
import type { Finding } from "../scorebook/finding";
import { formulaAt } from "../workbook/snapshot";
import { ScoreState, ScoreTable } from "../scorebook/score-table";
import type { DraftNode, DraftUnit } from "./draft";
import type { ColumnRole } from "../scorebook/recognition";
import type { ScoreCells } from "./score-cells";
import type { SheetView } from "./sheet-view";

const PARTS: ReadonlySet<string> = new Set<ScorePart>([
  "self",
  "appraised",
  "survey",
  "deducted",
  "bonus",
  "penalty",
  "final",
]);

/** Parts of which a table may print several that add up (KSCB and SIPAS); of others the last counts. */
const ADDED: ReadonlySet<ScorePart> = new Set<ScorePart>(["survey", "deducted", "bonus", "penalty"]);

export function isScorePart(role: ColumnRole): role is ScorePart {
  return PARTS.has(role);
}

interface Filled {
  readonly table: ScoreTable;
  figures: number;
}

export class PartFiller {
  private readonly visible = new Map<ScorePart, Filled>();
  private readonly hidden = new Map<ScorePart, Filled>();

  /** @param index years, nodes and units by whose names findings speak */
  constructor(
    private readonly view: SheetView,
    private readonly cells: ScoreCells,
    private readonly maxima: ScoreTable,
    private readonly index: {
      readonly year: number;
      readonly nodes: readonly DraftNode[];
      readonly units: readonly DraftUnit[];
    },
    private readonly findings: Finding[],
  ) {}

  fill(part: ScorePart, node: number, unit: number, row: number, column: number, hidden: boolean): void {
    const { table } = (hidden ? this.hidden : this.visible).get(part) ?? this.open(part, hidden);
    const at = node * this.index.units.length + unit;
    const max = this.maxima.values[at] ?? NaN;
    const cell = this.cells.read(row, column, Number.isNaN(max) ? Infinity : max);
    if (cell.state === ScoreState.missing) return;
    const filled = (hidden ? this.hidden : this.visible).get(part);
    if (filled !== undefined) filled.figures++;
    const before = table.states[at] ?? ScoreState.missing;
    const had = before === ScoreState.present || before === ScoreState.derived;
    const value =
      had && ADDED.has(part) && !Number.isNaN(cell.value) ? (table.values[at] ?? 0) + cell.value : cell.value;
    const sheet = table.sheetNumber(this.view.name);
    table.put(at, cell.state, value, sheet, row, column);
    if (cell.max !== null) this.maxima.put(at, ScoreState.present, cell.max, sheet, row, column);
    if (!hidden && (cell.state === ScoreState.invalid || cell.state === ScoreState.uncached || cell.proven)) {
      this.report(cell.state, cell.proven, node, unit, row, column);
    }
  }

  /** Visible parts with any figure; hidden ones only where nothing is visible. */
  parts(): Map<ScorePart, ScoreTable> {
    const shown = [...this.visible].filter(([, { figures }]) => figures > 0);
    const chosen = shown.length > 0 ? shown : [...this.hidden].filter(([, { figures }]) => figures > 0);
    return new Map(chosen.map(([part, { table }]) => [part, table]));
  }

  /** Hidden parts that were left out because others are visible. */
  hiddenParts(): ReadonlyMap<ScorePart, ScoreTable> {
    if (![...this.visible.values()].some(({ figures }) => figures > 0)) return new Map();
    return new Map([...this.hidden].map(([part, { table }]) => [part, table]));
  }

  private open(part: ScorePart, hidden: boolean): Filled {
    const filled = { table: new ScoreTable(this.index.nodes.length, this.index.units.length), figures: 0 };
    (hidden ? this.hidden : this.visible).set(part, filled);
    return filled;
  }

  private report(
    state: ScoreState,
    proven: boolean,
    node: number,
    unit: number,
    row: number,
    column: number,
  ): void {
    const { year, nodes, units } = this.index;
    const located = {
      year,
      unit: units[unit]?.name ?? "",
      criterion: nodes[node]?.name ?? "",
      cells: [this.view.ref(row, column)],
    };
    if (state === ScoreState.invalid) {
      const text = this.view.shown(row, column);
      this.findings.push({ ...located, code: "not-a-number", severity: "error", text });
    } else {
      const formula = formulaAt(this.view.grid, row, column) ?? "";
      const severity = proven ? "info" : "error";
      this.findings.push({ ...located, code: "uncached-formula", severity, formula, proven });
    }
  }
}
