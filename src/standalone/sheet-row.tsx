/** One row of a sheet: its number, the cells that stay in view at the left, the cells of the window. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { cellName, type CellRange, type CellRef } from "../workbook/address";
import { CellKind, kindAt, type SheetSnapshot } from "../workbook/snapshot";
import type { SheetLooks } from "../hosts/file/looks/sheet-looks";
import { cellText } from "../taskpane/view/cell-text";
import { flowsTo, placeKey, ROW_HEADER_WIDTH, type SheetGeometry } from "./sheet-geometry";

const useStyles = makeStyles({
  row: { position: "absolute", left: 0 },
  /** Its own cells are opaque; between them shines what flows below. */
  kept: { position: "sticky", left: 0, zIndex: 2, height: "100%" },
  head: {
    position: "absolute",
    left: 0,
    top: 0,
    boxSizing: "border-box",
    display: "grid",
    placeContent: "center",
    width: `${ROW_HEADER_WIDTH}px`,
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
  cell: {
    position: "absolute",
    top: 0,
    boxSizing: "border-box",
    height: "100%",
    padding: "0 6px",
    display: "flex",
    alignItems: "center",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke3}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontVariantNumeric: "tabular-nums",
    lineHeight: "16px",
  },
  text: { flexGrow: 1, minWidth: 0, whiteSpace: "nowrap", overflow: "hidden", textOverflow: "ellipsis" },
  wraps: { whiteSpace: "pre-line" },
  framed: {
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  bold: { fontWeight: 600 },
  italic: { fontStyle: "italic" },
  left: { textAlign: "left" },
  right: { textAlign: "right" },
  center: { textAlign: "center" },
  chosen: {
    zIndex: 1,
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: "-2px",
  },
  lit: { backgroundColor: tokens.colorBrandBackground2 },
  lastKept: { borderRight: `1px solid ${tokens.colorNeutralStroke1}` },
});

export interface RowProps {
  readonly sheet: SheetSnapshot;
  readonly geometry: SheetGeometry;
  readonly looks: SheetLooks | null;
  readonly row: number;
  readonly cell: CellRef;
  /** Columns that stay in view. */
  readonly frozen: number;
  readonly first: number;
  readonly last: number;
  /** From the top of what the row stands in. */
  readonly top: number;
}

export function SheetRow({ frozen, first, last, top, ...of }: RowProps) {
  const styles = useStyles();
  const { sheet, geometry, row, cell } = of;
  const { lefts, tops, columnCount } = geometry;
  const spans = [
    ...rowSpans(of, { first: 0, last: frozen - 1 }),
    ...rowSpans(of, { first: Math.max(first, frozen), last }),
  ];
  const isKept = (span: Span): boolean => span.last < frozen;
  const kept = spans.filter(isKept);
  const moving = spans.filter(
    (span, at) => !isKept(span) && spans.findIndex(({ column }) => column === span.column) === at,
  );
  return (
    <div
      className={styles.row}
      role="row"
      style={{
        top,
        width: ROW_HEADER_WIDTH + (lefts[columnCount] ?? 0),
        height: (tops[row + 1] ?? 0) - (tops[row] ?? 0),
      }}
    >
      <div
        className={styles.kept}
        role="presentation"
        style={{ width: ROW_HEADER_WIDTH + (lefts[frozen] ?? 0) }}
      >
        <div className={mergeClasses(styles.head, row === cell.row && styles.marked)} aria-hidden="true">
          {row + 1}
        </div>
        {kept.map((span) => (
          <Cell key={span.column} {...of} span={span} isEdge={span.last === frozen - 1} />
        ))}
      </div>
      {moving.map((span) => (
        <Cell key={span.column} {...of} span={span} isEdge={false} sheet={sheet} />
      ))}
    </div>
  );
}

/** A cell with the columns that it lies over. */
interface Span {
  readonly column: number;
  readonly last: number;
  readonly merge: CellRange | undefined;
}

interface CellProps extends Pick<RowProps, "sheet" | "geometry" | "looks" | "row" | "cell"> {
  readonly span: Span;
  readonly isEdge: boolean;
}

function Cell({ sheet, geometry, looks, row, cell, span, isEdge }: CellProps) {
  const styles = useStyles();
  const { column, last, merge } = span;
  const { lefts, tops } = geometry;
  const look = looks?.styleAt(row, column) ?? null;
  const fill = look?.fill ?? null;
  const isChosen = row === cell.row && column === cell.column;
  const text = cellText(sheet.grid, row, column);
  const isNumber = kindAt(sheet.grid, row, column) === CellKind.number;
  const align = look?.align ?? (isNumber ? "right" : merge === undefined ? "left" : "center");
  return (
    <div
      role="gridcell"
      aria-selected={isChosen}
      // Its address is heard before what stands in it.
      aria-label={isChosen ? `${cellName(row, column)} ${text}` : undefined}
      className={mergeClasses(
        styles.cell,
        look?.hasBorder === true && styles.framed,
        isEdge && styles.lastKept,
        isChosen && styles.chosen,
        isChosen && fill === null && styles.lit,
      )}
      style={{
        left: ROW_HEADER_WIDTH + (lefts[column] ?? 0),
        width: (lefts[last + 1] ?? 0) - (lefts[column] ?? 0),
        ...(merge === undefined ? {} : { height: (tops[merge.bottom + 1] ?? 0) - (tops[row] ?? 0) }),
        // A written fill is for dark letters, whatever the page's theme.
        ...(fill === null ? {} : { backgroundColor: fill, color: look?.color ?? "#000000" }),
      }}
    >
      <span
        className={mergeClasses(
          styles.text,
          (look?.wraps === true || (merge !== undefined && merge.bottom > merge.top)) && styles.wraps,
          look?.isBold === true && styles.bold,
          look?.isItalic === true && styles.italic,
          styles[align],
        )}
      >
        {text}
      </span>
    </div>
  );
}

/** Cells that are drawn in a row: not those that a merged cell or a flowing text lies over. */
function rowSpans(
  { sheet, geometry, looks, row }: Pick<RowProps, "sheet" | "geometry" | "looks" | "row">,
  { first, last }: { readonly first: number; readonly last: number },
): readonly Span[] {
  if (last < first) return [];
  const { covered, mergeAt } = geometry;
  const spans: Span[] = [];
  for (let column = beginOf(sheet, geometry, row, first); column <= last;) {
    if (covered.has(placeKey(row, column))) {
      column++;
      continue;
    }
    const merge = mergeAt.get(placeKey(row, column));
    const wraps = looks?.styleAt(row, column)?.wraps === true;
    const end = merge?.right ?? (wraps ? column : flowsTo(sheet, row, column, covered));
    spans.push({ column, last: end, merge });
    column = end + 1;
  }
  return spans;
}

/** A text or a merged cell that begins left of the window may reach into it. */
function beginOf(sheet: SheetSnapshot, { covered }: SheetGeometry, row: number, first: number): number {
  let column = first;
  const isOpen = (): boolean =>
    covered.has(placeKey(row, column)) || kindAt(sheet.grid, row, column) === CellKind.empty;
  while (column > 0 && isOpen()) column--;
  return column;
}
