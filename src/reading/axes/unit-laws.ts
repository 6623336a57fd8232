/** A table read with units as rows, and what its figures tell of its rows and columns. */
import type { RowMeaning } from "../../scorebook/corrections";
import type { Place } from "../layouts/layout";
import { ScoreCells } from "../readers/score-cells";
import { figureColumns, figureTable, spread } from "./figure-table";
import { summaryRows, without } from "./summary-rows";
import { unitColumnLaws, type ColumnLaws } from "./unit-column-laws";
import { withPathsByCodes } from "./header-codes";
import { unitColumnOf } from "./unit-columns";

export interface UnitLaws {
  readonly place: Place;
  readonly columns: ColumnLaws;
}

/** Columns of texts and of counting, which hold no figures of the index. */
const NO_FIGURES: ReadonlySet<string | null> = new Set([
  "unit",
  "code",
  "year",
  "class",
  "reason",
  "responsible",
  "remedy",
]);

/** @returns null where no column names units, or no column holds figures */
export function withUnitLaws(place: Place): UnitLaws | null {
  const { view, band, bodyBottom } = place;
  const unitColumn = unitColumnOf(view, band, bodyBottom);
  if (unitColumn < 0) return null;
  const cells = new ScoreCells(view, band.bodyTop, bodyBottom);
  const named: number[] = [];
  for (let row = band.bodyTop; row <= bodyBottom; row++)
    if (view.shown(row, unitColumn) !== "") named.push(row);
  const candidates = band.columns.filter(
    ({ column, role }) =>
      column !== unitColumn && !NO_FIGURES.has(role) && (column > unitColumn || role !== null),
  );
  const columns = figureColumns(
    view,
    cells,
    candidates.map(({ column }) => column),
    named,
  );
  if (columns.length === 0) return null;
  const all = figureTable(view, cells, columns, withFigures(named));
  if (all.rows.length < 2) return null;
  const code = band.columns.find(({ role }) => role === "code")?.column ?? -1;
  const summaries = summaryRows(
    all,
    all.rows.map((row) => ({
      name: view.text(row, unitColumn),
      numbered: code >= 0 && /^\d+\.?$/.test(view.shown(row, code)),
    })),
  );
  const units = without(all, new Set(summaries.map(({ row }) => row)));
  const found = unitColumnLaws(units, withPathsByCodes(band.columns));
  const rowsTold = new Map<number, RowMeaning>(
    summaries.map(({ row, kind }) => [row, kind === "maxima" ? "maxima" : "ignored"]),
  );
  return { place: { ...place, band: { ...band, columns: found.headers }, rowsTold }, columns: found };

  /** Rows of units, spread over a long table but with both its ends. */
  function withFigures(rows: readonly number[]): readonly number[] {
    const full = rows.filter((row) =>
      columns.some((column) => !Number.isNaN(cells.number(row, column)) || cells.isFigure(row, column)),
    );
    const ends = new Set([...full.slice(0, 8), ...full.slice(-8)]);
    const middle = new Set(spread(full));
    return full.filter((row) => ends.has(row) || middle.has(row));
  }
}
