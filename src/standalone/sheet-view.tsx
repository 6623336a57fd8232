/** The workbook as it is now, beside the pane: which cell, what stands in it, and its surroundings. */
import { useEffect, useRef, useSyncExternalStore } from "react";
import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { PaneWords } from "../language/pane";
import { cellName } from "../workbook/address";
import { formulaAt } from "../workbook/snapshot";
import { cellText } from "../taskpane/view/cell-text";
import type { PageHost } from "./page-host";
import { SheetGrid } from "./sheet-grid";

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  head: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    padding: "6px 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sheet: { minWidth: 0, maxWidth: "40%" },
  address: { fontWeight: 600, fontVariantNumeric: "tabular-nums" },
  value: {
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  formula: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly host: PageHost;
  readonly words: PaneWords;
}

export function SheetView({ host, words }: Props) {
  const styles = useStyles();
  const view = useSyncExternalStore(host.subscribe, host.view);
  const aside = useRef<HTMLElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  const cell = view?.cell;
  // The figure that led here has the focus; closing leads back to it.
  useEffect(() => {
    const { activeElement } = document;
    if (!(activeElement instanceof HTMLElement)) return;
    if (aside.current?.contains(activeElement) === false) cameFrom.current = activeElement;
  }, [cell]);
  if (view === null || cell === undefined) return null;
  const { snapshot } = view;
  const sheet = snapshot.sheets.find(({ name }) => name === cell.sheet);
  if (sheet === undefined) return null;
  const formula = formulaAt(sheet.grid, cell.row, cell.column);
  return (
    <aside ref={aside} className={styles.view} aria-label={words.standalone.sheetView}>
      <div className={styles.head}>
        <Select
          className={styles.sheet}
          size="small"
          aria-label={words.standalone.sheet}
          value={sheet.name}
          onChange={(_, { value }) => void host.select({ sheet: value, row: 0, column: 0 })}
        >
          {snapshot.sheets
            .filter(({ visible }) => visible)
            .map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
        </Select>
        <span className={styles.address}>{cellName(cell.row, cell.column)}</span>
        <span className={styles.value} aria-live="polite">
          {cellText(sheet.grid, cell.row, cell.column)}
          {formula !== null && <span className={styles.formula}>{` ${formula}`}</span>}
        </span>
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={words.close}
          onClick={() => {
            host.closeView();
            if (cameFrom.current?.isConnected === true) cameFrom.current.focus();
          }}
        />
      </div>
      <SheetGrid
        key={sheet.name}
        sheet={sheet}
        cell={cell}
        label={sheet.name}
        onSelect={(next) => void host.select(next)}
      />
    </aside>
  );
}
