/** The workbook as it is now, beside the pane: which cell, what stands in it, its surroundings, the other sheets. */
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { SheetLooks } from "../hosts/file/looks/sheet-looks";
import type { PaneWords } from "../language/pane";
import type { Recognition } from "../scorebook/recognition";
import { cellName } from "../workbook/address";
import { formulaAt, type SheetSnapshot } from "../workbook/snapshot";
import { cellText } from "../taskpane/view/cell-text";
import type { PageHost, SheetViewState } from "./page-host";
import type { Frozen } from "./sheet-geometry";
import { SheetGrid } from "./sheet-grid";
import { SheetTabs } from "./sheet-tabs";

const WIDE = "@media (min-width: 900px)";

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "2px 8px",
    minHeight: "28px",
    padding: "4px 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  /** Where there is room, the sheets stand as tabs below. */
  sheet: { flex: "1 1 120px", minWidth: 0, [WIDE]: { display: "none" } },
  address: {
    flexShrink: 0,
    minWidth: "44px",
    padding: "1px 8px",
    fontWeight: 600,
    fontVariantNumeric: "tabular-nums",
    textAlign: "center",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  value: {
    flex: "1 1 0",
    minWidth: "80px",
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
  /** How the tables were read: their heads stay in view. */
  readonly recognitions: readonly Recognition[];
}

export function SheetView({ host, words, recognitions }: Props) {
  const view = useSyncExternalStore(host.subscribe, host.view);
  const sheet = view?.snapshot.sheets.find(({ name }) => name === view.cell.sheet);
  if (view === null || sheet === undefined) return null;
  return <Shown host={host} words={words} recognitions={recognitions} view={view} sheet={sheet} />;
}

interface ShownProps extends Props {
  readonly view: SheetViewState;
  readonly sheet: SheetSnapshot;
}

function Shown({ host, words, recognitions, view, sheet }: ShownProps) {
  const styles = useStyles();
  const aside = useRef<HTMLElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  const looks = useLooks(host, sheet);
  const frozen = useMemo(() => headOf(recognitions, sheet.name), [recognitions, sheet.name]);
  const { snapshot, cell } = view;
  // The figure that led here has the focus; closing leads back to it.
  useEffect(() => {
    const { activeElement } = document;
    if (!(activeElement instanceof HTMLElement)) return;
    if (aside.current?.contains(activeElement) === false) cameFrom.current = activeElement;
  }, [cell]);
  const formula = formulaAt(sheet.grid, cell.row, cell.column);
  const names = snapshot.sheets.filter(({ visible }) => visible).map(({ name }) => name);
  const goTo = (name: string): void => void host.select({ sheet: name, row: 0, column: 0 });
  return (
    <aside ref={aside} className={styles.view} aria-label={words.standalone.sheetView}>
      <div className={styles.head}>
        <Select
          className={styles.sheet}
          size="small"
          aria-label={words.standalone.sheet}
          value={sheet.name}
          onChange={(_, { value }) => {
            goTo(value);
          }}
        >
          {names.map((name) => (
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
        looks={looks}
        frozen={frozen}
        cell={cell}
        label={sheet.name}
        onSelect={(next) => void host.select(next)}
      />
      <SheetTabs names={names} chosen={sheet.name} label={words.standalone.sheet} onChoose={goTo} />
    </aside>
  );
}

/** Null while the file is looked into. */
function useLooks(host: PageHost, sheet: SheetSnapshot): SheetLooks | null {
  const [known, setKnown] = useState<{ readonly of: SheetSnapshot; readonly looks: SheetLooks } | null>(null);
  useEffect(() => {
    let isLatest = true;
    void host.looksOf(sheet.name).then((looks) => {
      if (isLatest) setKnown({ of: sheet, looks });
    });
    return () => {
      isLatest = false;
    };
  }, [host, sheet]);
  return known?.of === sheet ? known.looks : null;
}

const NONE: Frozen = { rows: 0, columns: 0 };

/** The head of the first table that was read on a sheet, with the column that names its rows. */
function headOf(recognitions: readonly Recognition[], sheet: string): Frozen {
  const shape = recognitions.find((each) => each.used && each.sheet === sheet)?.shape ?? null;
  if (shape === null) return NONE;
  const naming = shape.orientation === "criteria-rows" ? "criterion" : "unit";
  const names = shape.columns.filter(({ role }) => role === naming).map(({ column }) => column);
  return { rows: shape.headerBottom + 1, columns: names.length === 0 ? 0 : Math.min(...names) + 1 };
}
