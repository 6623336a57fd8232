/** Widths, heights, hidden columns, merged cells, frozen panes, heat maps of an own sheet. */
import { columnName, type CellRange } from "../../workbook/address";
import type { SheetPlan } from "../../workbook/plan";
import type { SheetPlace } from "./own-places";
import { addressLists, columnsName, orWhole, rowsName } from "./ranges";
import { ACTION_BYTES } from "./step";
import { lineRuns } from "./style-areas";
import { touchesOn, type Touch } from "./touch";

/** Bytes of an entry of a list of rows or columns. */
const LINE_BYTES = 40;

/** The API has widths in points; a digit of the default font is 7 pixels wide, and 5 pixels are padding. */
export function pointsOfWidth(characters: number): number {
  return (Math.round(characters * 7) + 5) * 0.75;
}

export function layoutTouches(place: SheetPlace): Touch[] {
  return [...lines(place), ...merges(place), ...panes(place), ...filters(place), ...colorScales(place)];
}

function lines({ sheet, exists, plan }: SheetPlace): Touch[] {
  const touch = touchesOn(sheet, "lines");
  const { columnWidths, rowHeights, hiddenColumns } = plan;
  const rows = rowsWithHeights(plan);
  const whole = (act: (all: Excel.Range) => void) => (proxy: { lines: (address: string) => Excel.Range }) => {
    act(proxy.lines(""));
  };
  return [
    ...(exists
      ? [
          touch(
            "old-looks",
            3 * ACTION_BYTES,
            whole((all) => {
              all.rowHidden = false;
              all.columnHidden = false;
            }),
          ),
          touch(
            "old-looks",
            3 * ACTION_BYTES,
            whole(({ format }) => {
              format.useStandardHeight = true;
              format.useStandardWidth = true;
            }),
          ),
        ]
      : []),
    ...(columnWidths.length === 0
      ? []
      : [
          touch(
            "column-widths",
            ACTION_BYTES + columnWidths.length * LINE_BYTES,
            (proxy) => {
              const columns = columnsOf(plan);
              const settings = Array.from({ length: columns.right + 1 }, (_, column) => {
                const width = columnWidths[column];
                return width === undefined ? {} : { format: { columnWidth: pointsOfWidth(width) } };
              });
              proxy.range(columns).setColumnProperties(settings);
            },
            { otherwise: widthsByRuns(sheet, plan) },
          ),
        ]),
    ...(rows === null
      ? []
      : [
          touch(
            "row-heights",
            ACTION_BYTES + (rows.bottom - rows.top + 1) * LINE_BYTES,
            (proxy) => {
              const settings = Array.from({ length: rows.bottom - rows.top + 1 }, (_, index) => {
                const points = rowHeights.get(rows.top + index);
                return points === undefined ? {} : { format: { rowHeight: points } };
              });
              proxy.range(rows).setRowProperties(settings);
            },
            { otherwise: heightsByRuns(sheet, plan) },
          ),
        ]),
    ...[...lineRuns(hiddenColumns.map((column) => [column, true])).values()].flat().map(([first, last]) =>
      touch("hidden-columns", 2 * ACTION_BYTES, (proxy) => {
        proxy.lines(columnsName(first, last)).columnHidden = true;
      }),
    ),
  ];
}

/** A cell or more of each column that has a width of its own or is hidden, from the first column on. */
export function columnsOf({ columnWidths, hiddenColumns, used }: SheetPlan): CellRange {
  const right = Math.max(columnWidths.length - 1, ...hiddenColumns);
  return orWhole({ top: 0, left: 0, bottom: 0, right }, used);
}

/** A cell or more of each row that has a height of its own, from the first to the last. */
function rowsWithHeights({ rowHeights, used }: SheetPlan): CellRange | null {
  const rows = [...rowHeights.keys()];
  if (rows.length === 0) return null;
  return orWhole({ top: Math.min(...rows), left: 0, bottom: Math.max(...rows), right: 0 }, used);
}

function widthsByRuns(sheet: string, { columnWidths }: SheetPlan): Touch[] {
  return [...lineRuns(columnWidths.map((width, column) => [column, width]))].flatMap(([characters, runs]) =>
    addressLists(runs.map(([first, last]) => columnsName(first, last))).map((addresses) =>
      touchesOn(sheet, "lines")("column-widths", ACTION_BYTES + addresses.length, (proxy) => {
        proxy.areas(addresses).format.columnWidth = pointsOfWidth(characters);
      }),
    ),
  );
}

function heightsByRuns(sheet: string, { rowHeights }: SheetPlan): Touch[] {
  return [...lineRuns([...rowHeights])].flatMap(([points, runs]) =>
    addressLists(runs.map(([first, last]) => rowsName(first, last))).map((addresses) =>
      touchesOn(sheet, "lines")("row-heights", ACTION_BYTES + addresses.length, (proxy) => {
        proxy.areas(addresses).format.rowHeight = points;
      }),
    ),
  );
}

function merges({ sheet, plan }: SheetPlace): Touch[] {
  return mergeBlocks(plan.merges).map(({ range, across }) =>
    touchesOn(sheet, "merges")("merges", 2 * ACTION_BYTES, (proxy) => {
      proxy.range(range).merge(across);
    }),
  );
}

/** Rows one below the other that are merged over the same columns go together: each row for itself. */
function mergeBlocks(merged: readonly CellRange[]): readonly { range: CellRange; across: boolean }[] {
  const blocks: { range: CellRange; across: boolean }[] = [];
  for (const range of [...merged].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top)) {
    const last = blocks.at(-1);
    const row = range.top === range.bottom;
    if (last !== undefined && row && last.across && follows(last.range, range)) {
      last.range = { ...last.range, bottom: range.bottom };
    } else {
      blocks.push({ range, across: row });
    }
  }
  return blocks;
}

function follows(above: CellRange, range: CellRange): boolean {
  return above.left === range.left && above.right === range.right && above.bottom === range.top - 1;
}

function panes({ sheet, exists, plan: { freeze } }: SheetPlace): Touch[] {
  const frozen = freeze.rows > 0 || freeze.columns > 0;
  if (!exists && !frozen) return [];
  return [
    touchesOn(sheet, "panes")("frozen-panes", 2 * ACTION_BYTES, ({ worksheet: { freezePanes } }) => {
      if (exists) freezePanes.unfreeze();
      if (!frozen) return;
      if (freeze.columns === 0) freezePanes.freezeRows(freeze.rows);
      else if (freeze.rows === 0) freezePanes.freezeColumns(freeze.columns);
      else freezePanes.freezeAt(`A1:${columnName(freeze.columns - 1)}${freeze.rows}`);
    }),
  ];
}

/** One that stood there went before the figures were written. */
function filters({ sheet, plan: { filter } }: SheetPlace): Touch[] {
  if (filter === undefined) return [];
  return [
    touchesOn(sheet, "panes")("filter-heads", 2 * ACTION_BYTES, (proxy) => {
      proxy.worksheet.autoFilter.apply(proxy.range(filter));
    }),
  ];
}

/** All of a sheet at one stroke, so that a second try begins anew. */
function colorScales({ sheet, exists, plan }: SheetPlace): Touch[] {
  if (!exists && plan.colorScales.length === 0) return [];
  return [
    touchesOn(sheet, "scales")("color-scales", (2 + 4 * plan.colorScales.length) * ACTION_BYTES, (proxy) => {
      proxy.lines("").conditionalFormats.clearAll();
      for (const { range, midpoint, low, middle, high } of plan.colorScales) {
        const at = midpoint === "half-way" ? "Percent" : "Percentile";
        proxy.range(range).conditionalFormats.add("ColorScale").colorScale.criteria = {
          minimum: { type: "LowestValue", color: `#${low}` },
          midpoint: { type: at, formula: "50", color: `#${middle}` },
          maximum: { type: "HighestValue", color: `#${high}` },
        };
      }
    }),
  ];
}
