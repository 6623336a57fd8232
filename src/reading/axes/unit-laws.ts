/** A table read with units as rows, and what its figures tell of its rows and columns. */
import type { RowMeaning } from "../../scorebook/corrections";
import type { TablePlace } from "../layouts/layout";
import { holdsRanksInWords } from "../readers/ranks-in-cells";
import { ScoreCells } from "../readers/score-cells";
import { withoutRemainders } from "./conversions";
import { figureAt, figureColumns, figureTable, spread } from "./figure-table";
import { strangers, summaryRows, without } from "./summary-rows";
import { unitColumnLaws, type ColumnLaws } from "./unit-column-laws";
import { speaksOfScores } from "../words/index-terms";
import { withRepeatedParts } from "./repeated-parts";
import { withCaptionMaxima } from "./caption-maxima";
import { withPathsByCodes } from "./header-codes";
import type { HeaderColumn } from "../regions/header-column";
import { unitColumnOf } from "./unit-columns";

export interface UnitLaws {
  readonly place: TablePlace;
  readonly columns: ColumnLaws;
}

/** Columns of texts and of counting, which hold no figures of the index. */
const NO_FIGURES: ReadonlySet<string | null> = new Set(["code", "year", "class"]);

/** Columns of texts: where figures stand, the word means something else ("Ý kiến dân /20"). */
const OF_TEXT: ReadonlySet<string | null> = new Set(["unit", "reason", "responsible", "remedy"]);

/** Bonuses and penalties are given to a few. */
const SPARSE = 0.1;

/** @returns null where no column names units, or no column holds figures */
export function withUnitLaws(place: TablePlace): UnitLaws | null {
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
    { columns: candidates.map(({ column }) => column), rows: named },
    SPARSE,
  );
  if (columns.length === 0) return null;
  const all = figureTable(view, cells, columns, withFigures(named));
  if (all.rows.length < 2) return null;
  const code = band.columns.find(({ role }) => role === "code")?.column ?? -1;
  const votes = all.rows.map((row) => ({
    name: view.text(row, unitColumn),
    numbered: code >= 0 && /^\d+\.?$/.test(view.shown(row, code)),
  }));
  const summaries = summaryRows(all, votes);
  const units = without(all, new Set(summaries.map(({ row }) => row)));
  const strange = strangers(votes);
  const odd = all.rows.filter((_, entry) => (strange[entry] ?? 0) > 0);
  const texts = [view.name, ...place.titles.map(({ text }) => text)];
  const ofScores = texts.some(speaksOfScores);
  const ofFigures = band.columns.map((header) =>
    OF_TEXT.has(header.role) && columns.includes(header.column) ? asFigures(header) : header,
  );
  const captions = withCaptionMaxima(withRepeatedParts(withPathsByCodes(ofFigures), units), units);
  const found = unitColumnLaws(units, captions, weightRows(odd), ofScores);
  const rowsTold = new Map<number, RowMeaning>(
    summaries.map(({ row, kind }) => [row, kind === "maxima" ? "maxima" : "ignored"]),
  );
  for (const row of odd) {
    // A row that looks like no unit, and does not add up as all units do, is none.
    const entry = units.rows.indexOf(row);
    if (found.disobeying.includes(entry) || found.composition === "weighted") rowsTold.set(row, "ignored");
  }
  const { composition, weights } = found;
  const sparse = figureTable(
    view,
    cells,
    found.headers
      .filter(
        ({ column, role, ofTotal }) =>
          (role === "max" && ofTotal) || (column > unitColumn && !columns.includes(column)),
      )
      .map(({ column }) => column),
    units.rows,
  );
  const headers = withoutRemainders(sparse, found.headers).map((header): HeaderColumn => {
    const inWords = header.role === null && header.column > unitColumn && !columns.includes(header.column);
    return inWords && holdsRanksInWords(view, units.rows, header.column)
      ? { ...header, role: "rank", names: [], ofTotal: true }
      : header;
  });
  return {
    place: {
      ...place,
      band: { ...band, columns: headers },
      rowsTold,
      composition,
      weightsTold: weights,
      explained: found.explained,
    },
    columns: found,
  };

  /** Rows that may hold weights: figures in the header, rows unlike units, and one without a name. */
  function weightRows(strangeRows: readonly number[]): ReadonlyMap<number, number>[] {
    const inHeader = band.columns.flatMap(({ column, max }) =>
      max === null ? [] : [[column, max.value] as const],
    );
    const nameless: number[] = [];
    for (let row = band.bodyTop; row < band.bodyTop + 3; row++)
      if (view.shown(row, unitColumn) === "") nameless.push(row);
    return [
      new Map(inHeader),
      ...[...nameless, ...strangeRows].map(
        (row) => new Map(columns.map((column) => [column, figureAt(view, cells, row, column)] as const)),
      ),
    ].map(
      (row) =>
        new Map([...row].filter(([, value]) => value > 0).map(([column, value]) => [column, value / 1e6])),
    );
  }

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

function asFigures(header: HeaderColumn): HeaderColumn {
  const { names, lowest } = header;
  return { ...header, role: null, names: names.length > 0 || lowest === null ? names : [lowest] };
}
