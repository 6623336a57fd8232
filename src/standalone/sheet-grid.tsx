/** The cells of one sheet as a window over them: only what is seen is drawn; heads of tables stay in view. */
import { lazy, Suspense, useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { columnName, type CellRef } from "../workbook/address";
import type { SheetSnapshot } from "../workbook/snapshot";
import type { SheetLooks } from "../hosts/file/looks/sheet-looks";
import {
  frozenWithin,
  geometryOf,
  HEADER_HEIGHT,
  ROW_HEADER_WIDTH,
  shownBetween,
  type Frozen,
} from "./sheet-geometry";
import { SheetRow } from "./sheet-row";

const SheetChartView = lazy(async () => ({ default: (await import("./sheet-chart")).SheetChartView }));

const useStyles = makeStyles({
  window: {
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    overflow: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  top: {
    position: "sticky",
    top: 0,
    zIndex: 3,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  edge: { boxShadow: `0 1px 0 ${tokens.colorNeutralStrokeAccessible}` },
  columns: { position: "absolute", top: 0, left: 0, height: `${HEADER_HEIGHT}px` },
  kept: { position: "sticky", left: 0, zIndex: 2, height: "100%" },
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
  marked: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: 600,
  },
  /** Over the cells that stay in view beside it, since it begins among them. */
  chart: { position: "absolute", zIndex: 2 },
  inside: { height: "100%" },
});

interface Props {
  readonly sheet: SheetSnapshot;
  readonly looks: SheetLooks | null;
  /** What stays in view, where the file says nothing. */
  readonly frozen: Frozen;
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

/** Beyond the window, in px: what comes into view by a turn of the wheel is drawn already. */
const AHEAD = 60;

export function SheetGrid({ sheet, looks, frozen: wanted, cell, label, onSelect }: Props) {
  const styles = useStyles();
  const geometry = useMemo(() => geometryOf(sheet, looks), [sheet, looks]);
  const root = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Window>({ top: 0, left: 0, width: 800, height: 600 });
  const { lefts, tops, rowCount, columnCount } = geometry;
  const said =
    looks !== null && looks.frozenRows + looks.frozenColumns > 0
      ? { rows: looks.frozenRows, columns: looks.frozenColumns }
      : wanted;
  const frozen = frozenWithin(said, geometry, shown);
  const keptHeight = tops[frozen.rows] ?? 0;
  const keptWidth = lefts[frozen.columns] ?? 0;
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
    const [left, right] = [lefts[cell.column] ?? 0, lefts[cell.column + 1] ?? 0];
    const [top, bottom] = [tops[cell.row] ?? 0, tops[cell.row + 1] ?? 0];
    const [innerWidth, innerHeight] = [
      node.clientWidth - ROW_HEADER_WIDTH,
      node.clientHeight - HEADER_HEIGHT,
    ];
    const isRowSeen =
      cell.row < frozen.rows ||
      (top >= node.scrollTop + keptHeight && bottom <= node.scrollTop + innerHeight);
    const isColumnSeen =
      cell.column < frozen.columns ||
      (left >= node.scrollLeft + keptWidth && right <= node.scrollLeft + innerWidth);
    node.scrollTo({
      top: isRowSeen ? node.scrollTop : Math.max(top - keptHeight - (innerHeight - keptHeight) / 3, 0),
      left: isColumnSeen ? node.scrollLeft : right <= innerWidth ? 0 : Math.max(right - innerWidth * 0.7, 0),
    });
  }, [cell, lefts, tops, keptHeight, keptWidth, frozen.rows, frozen.columns]);

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

  const [firstRow, lastRow] = shownBetween(tops, Math.max(shown.top - AHEAD, 0), shown.height + 2 * AHEAD);
  const [first, last] = shownBetween(lefts, shown.left, shown.width);
  const rows = numbers(Math.max(firstRow, frozen.rows), lastRow).filter(
    (row) => !sheet.hiddenRows.has(row) || row === cell.row,
  );
  const of = { sheet, geometry, looks, cell, frozen: frozen.columns, first, last };
  const columnHead = (column: number) => (
    <div
      key={column}
      className={mergeClasses(styles.head, column === cell.column && styles.marked)}
      style={{
        left: ROW_HEADER_WIDTH + (lefts[column] ?? 0),
        width: (lefts[column + 1] ?? 0) - (lefts[column] ?? 0),
      }}
    >
      {columnName(column)}
    </div>
  );
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
      <div
        role="presentation"
        style={{ position: "relative", width, height: (tops[rowCount] ?? 0) + HEADER_HEIGHT }}
      >
        <div
          className={mergeClasses(styles.top, frozen.rows > 0 && styles.edge)}
          role="presentation"
          style={{ width, height: HEADER_HEIGHT + keptHeight }}
        >
          <div className={styles.columns} style={{ width }} aria-hidden="true">
            <div className={styles.kept} style={{ width: ROW_HEADER_WIDTH + keptWidth }}>
              <div className={styles.head} style={{ left: 0, width: ROW_HEADER_WIDTH }} />
              {numbers(0, frozen.columns - 1).map(columnHead)}
            </div>
            {numbers(Math.max(first, frozen.columns), last).map(columnHead)}
          </div>
          {numbers(0, frozen.rows - 1)
            .filter((row) => !sheet.hiddenRows.has(row))
            .map((row) => (
              <SheetRow key={row} {...of} row={row} top={HEADER_HEIGHT + (tops[row] ?? 0)} />
            ))}
        </div>
        {rows.map((row) => (
          <SheetRow key={row} {...of} row={row} top={HEADER_HEIGHT + (tops[row] ?? 0)} />
        ))}
        {looks?.charts.map((chart) => {
          const [left, top] = [lefts[chart.from.column] ?? 0, tops[chart.from.row] ?? 0];
          return (
            <div
              key={`${chart.from.row}:${chart.title}`}
              className={styles.chart}
              role="row"
              style={{
                left: ROW_HEADER_WIDTH + left,
                top: HEADER_HEIGHT + top,
                width: (lefts[chart.to.column] ?? 0) - left,
                height: (tops[chart.to.row] ?? 0) - top,
              }}
            >
              <div className={styles.inside} role="gridcell">
                <Suspense fallback={null}>
                  <SheetChartView chart={chart} />
                </Suspense>
              </div>
            </div>
          );
        })}
      </div>
    </div>
  );
}

function numbers(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(to - from + 1, 0) }, (_, index) => from + index);
}
