/** A figure that leads to the cell it comes from. */
import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CellRef } from "../../workbook/address";
import { cellName, isElsewhere, refName } from "../../workbook/address";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  figure: {
    appearance: "none",
    border: "none",
    background: "none",
    // A target of 24 px (WCAG 2.5.8) that takes no more room than its text.
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "flex-end",
    boxSizing: "border-box",
    minWidth: "24px",
    minHeight: "24px",
    margin: "-2px",
    padding: "2px",
    font: "inherit",
    color: "inherit",
    lineHeight: "inherit",
    textAlign: "inherit",
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
    borderRadius: tokens.borderRadiusSmall,
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline", textDecorationThickness: "1px", textUnderlineOffset: "3px" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  plain: { fontVariantNumeric: "tabular-nums" },
  link: { color: tokens.colorBrandForegroundLink },
});

interface Props {
  /** Null for a figure that was computed and stands in no cell; a cell of another file cannot be gone to. */
  readonly cell: CellRef | null;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

export function Figure({ cell, children, className }: Props) {
  const styles = useStyles();
  const { session, words } = usePane();
  if (cell === null || isElsewhere(cell))
    return <span className={mergeClasses(styles.plain, className)}>{children}</span>;
  return (
    <button
      type="button"
      className={mergeClasses(styles.figure, className)}
      data-tip={words.goTo(refName(cell))}
      onClick={() => void session.select(cell)}
    >
      {children}
    </button>
  );
}

/** The cell itself as a link: "Năm 2022!E10". */
export function CellLink({ cell }: { readonly cell: CellRef }) {
  const styles = useStyles();
  return (
    <Figure cell={cell} className={isElsewhere(cell) ? undefined : styles.link}>
      {`${cell.sheet}!${cellName(cell.row, cell.column)}`}
    </Figure>
  );
}
