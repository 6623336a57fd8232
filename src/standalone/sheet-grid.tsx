/** The cells of one sheet as a window over them: only what is seen is drawn. */
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { cellName, columnName, type CellRef } from "../workbook/address";
import { CellKind, kindAt, type SheetSnapshot } from "../workbook/snapshot";
import { cellText } from "../taskpane/view/cell-text";
import {
  columnsShown,
  flowsTo,
  geometryOf,
  HEADER_HEIGHT,
  placeKey,
  ROW_HEADER_WIDTH,
  ROW_HEIGHT,
} from "./sheet-geometry";

const useStyles = makeStyles({
  window: {
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    overflow: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: `${ROW_HEIGHT}px`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  columns: { position: "sticky", top: 0, zIndex: 2, height: `${HEADER_HEIGHT}px` },
  head: {
    position: "absolute",
    top: 0,
    boxSizing: "border-box",
    textAlign: "center",
    lineHeight: `${HEADER_HEIGHT}px`,
    height: "100%",
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  corner: { position: "sticky", left: 0, zIndex: 3, width: `${ROW_HEADER_WIDTH}px`, height: "100%" },
  row: { position: "absolute", left: 0, width: "100%", height: `${ROW_HEIGHT}px` },
  rowHead: {
    position: "sticky",
    left: 0,
    zIndex: 1,
    width: `${ROW_HEADER_WIDTH}px`,
    lineHeight: `${ROW_HEIGHT}px`,
  },
  cell: {
    position: "absolute",
    top: 0,
    height: "100%",
    boxSizing: "border-box",
    padding: "0 6px",
    whiteSpace: "nowrap",
    overflow: "hidden",
    textOverflow: "ellipsis",
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke3}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontVariantNumeric: "tabular-nums",
  },
  number: { textAlign: "right" },
  merged: { textAlign: "center" },
  chosen: {
    zIndex: 1,
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: "-2px",
    backgroundColor: tokens.colorBrandBackground2,
  },
  marked: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: 600,
  },
});

interface Props {
  readonly sheet: SheetSnapshot;
  readonly cell: CellRef;
  readonly label: string;
  readonly onSelect: (cell: CellRef) => void;
}

interface Window {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export function SheetGrid({ sheet, cell, label, onSelect }: Props) {
  const styles = useStyles();
  const geometry = useMemo(() => geometryOf(sheet), [sheet]);
  const root = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Window>({ top: 0, left: 0, width: 800, height: 600 });
  const { lefts, rowCount, columnCount } = geometry;
  const width = ROW_HEADER_WIDTH + (lefts[columnCount] ?? 0);

  useEffect(() => {
    const node = root.current;
    if (node === null) return;
    const look = (): void => {
      setShown({
        top: node.scrollTop,
        left: node.scrollLeft,
        width: node.clientWidth,
        height: node.clientHeight,
      });
    };
    const watcher = new ResizeObserver(look);
    watcher.observe(node);
    node.addEventListener("scroll", look, { passive: true });
    return () => {
      watcher.disconnect();
      node.removeEventListener("scroll", look);
    };
  }, []);

  useEffect(() => {
    const node = root.current;
    if (node === null) return;
    const left = lefts[cell.column] ?? 0;
    const right = (lefts[cell.column + 1] ?? 0) + ROW_HEADER_WIDTH;
    const top = cell.row * ROW_HEIGHT;
    const inside =
      top >= node.scrollTop &&
      top + ROW_HEIGHT + HEADER_HEIGHT <= node.scrollTop + node.clientHeight &&
      left >= node.scrollLeft &&
      right <= node.scrollLeft + node.clientWidth;
    if (inside) return;
    node.scrollTo({
      top: Math.max(top - node.clientHeight / 3, 0),
      left: right <= node.clientWidth ? 0 : Math.max(right - node.clientWidth * 0.7, 0),
    });
  }, [cell, lefts, sheet]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const move = MOVES[event.key];
    if (move === undefined) return;
    event.preventDefault();
    onSelect({
      sheet: sheet.name,
      row: Math.min(Math.max(cell.row + move[0], 0), rowCount - 1),
      column: Math.min(Math.max(cell.column + move[1], 0), columnCount - 1),
    });
  };

  const firstRow = Math.max(Math.floor(shown.top / ROW_HEIGHT) - 2, 0);
  const lastRow = Math.min(Math.ceil((shown.top + shown.height) / ROW_HEIGHT) + 2, rowCount - 1);
  const [firstColumn, lastColumn] = columnsShown(lefts, shown.left, shown.width);
  const rows = numbers(firstRow, lastRow).filter((row) => !sheet.hiddenRows.has(row) || row === cell.row);
  const columns = numbers(firstColumn, lastColumn);
  return (
    <div
      ref={root}
      className={styles.window}
      role="grid"
      aria-label={label}
      aria-rowcount={rowCount}
      aria-colcount={columnCount}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div style={{ width, height: rowCount * ROW_HEIGHT + HEADER_HEIGHT }}>
        <div className={styles.columns} style={{ width }} aria-hidden="true">
          <div className={mergeClasses(styles.head, styles.corner)} />
          {columns.map((column) => (
            <div
              key={column}
              className={mergeClasses(styles.head, column === cell.column && styles.marked)}
              style={{
                left: ROW_HEADER_WIDTH + (lefts[column] ?? 0),
                width: widthBetween(lefts, column, column),
              }}
            >
              {columnName(column)}
            </div>
          ))}
        </div>
        {rows.map((row) => (
          <div
            key={row}
            className={styles.row}
            role="row"
            style={{ top: HEADER_HEIGHT + row * ROW_HEIGHT, width }}
          >
            <div
              className={mergeClasses(styles.head, styles.rowHead, row === cell.row && styles.marked)}
              aria-hidden="true"
            >
              {row + 1}
            </div>
            {rowCells(sheet, row, geometry.covered, { first: firstColumn, last: lastColumn }).map(
              (column) => {
                const merge = geometry.mergeAt.get(placeKey(row, column));
                const last = merge?.right ?? flowsTo(sheet, row, column, geometry.covered);
                const chosen = row === cell.row && column === cell.column;
                return (
                  <div
                    key={column}
                    role="gridcell"
                    aria-selected={chosen}
                    // Its address is heard before what stands in it.
                    aria-label={
                      chosen ? `${cellName(row, column)} ${cellText(sheet.grid, row, column)}` : undefined
                    }
                    className={mergeClasses(
                      styles.cell,
                      kindAt(sheet.grid, row, column) === CellKind.number && styles.number,
                      merge !== undefined && styles.merged,
                      chosen && styles.chosen,
                    )}
                    style={{
                      left: ROW_HEADER_WIDTH + (lefts[column] ?? 0),
                      width: widthBetween(lefts, column, last),
                      height: merge === undefined ? undefined : (merge.bottom - merge.top + 1) * ROW_HEIGHT,
                    }}
                  >
                    {cellText(sheet.grid, row, column)}
                  </div>
                );
              },
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

function numbers(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(to - from + 1, 0) }, (_, index) => from + index);
}

function widthBetween(lefts: readonly number[], first: number, last: number): number {
  return (lefts[last + 1] ?? 0) - (lefts[first] ?? 0);
}

/** Columns whose cells are drawn in a row: not those that a merged cell or a flowing text lies over. */
function rowCells(
  sheet: SheetSnapshot,
  row: number,
  covered: ReadonlySet<string>,
  { first, last }: { readonly first: number; readonly last: number },
): readonly number[] {
  const columns: number[] = [];
  // A text that begins left of the window may flow into it.
  let column = first;
  while (column > 0 && kindAt(sheet.grid, row, column) === CellKind.empty && first - column < 12) column--;
  while (column <= last) {
    if (covered.has(placeKey(row, column))) {
      column++;
      continue;
    }
    columns.push(column);
    column = flowsTo(sheet, row, column, covered) + 1;
  }
  return columns;
}
