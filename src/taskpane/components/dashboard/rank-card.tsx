/** The group in the order of its totals, a line each: all of a small one, the first and those around the unit of a large one. */
import { useMemo } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { compareWords } from "../../../language/tool-compare";
import type { ReadyState } from "../../state/pane-state";
import { shownUnit } from "../../state/reduce";
import { rankingView, type RankingRow } from "../../view/ranking";
import { Change } from "../change";
import { Figure } from "../figure";
import { usePane } from "../pane-context";
import { PercentBar } from "../percent-bar";
import { Card } from "./card";

const CROWDED = "@container (max-width: 470px)";

const useStyles = makeStyles({
  /** What shows how many columns there is room for. */
  room: { containerType: "inline-size" },
  list: { listStyleType: "none", margin: "0 -8px", padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "28px minmax(90px, 1.2fr) minmax(60px, 1fr) 64px 104px",
    columnGap: "10px",
    alignItems: "center",
    minHeight: "32px",
    padding: "1px 8px",
    borderRadius: tokens.borderRadiusMedium,
    fontVariantNumeric: "tabular-nums",
    [CROWDED]: { gridTemplateColumns: "28px 1fr 64px 104px" },
  },
  bar: { [CROWDED]: { display: "none" } },
  /** Units are left out here. */
  afterGap: { marginTop: "6px", borderTop: `2px dashed ${tokens.colorNeutralStroke1}`, borderRadius: 0 },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: 600,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  rank: { textAlign: "right", color: tokens.colorNeutralForeground2 },
  unit: {
    appearance: "none",
    border: "none",
    background: "none",
    padding: 0,
    minHeight: "24px",
    minWidth: 0,
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  score: { textAlign: "right" },
  change: { textAlign: "right", fontWeight: 400, fontSize: tokens.fontSizeBase200 },
  more: { marginTop: "8px" },
});

export function RankCard({ state }: { readonly state: ReadyState }) {
  const styles = useStyles();
  const { language, session } = usePane();
  const words = compareWords(language);
  const { analysis, place } = state;
  const { group, unit, total } = useMemo(() => shownUnit({ analysis, place }), [analysis, place]);
  const view = useMemo(
    () => rankingView(group, unit.index, total.index, language),
    [group, unit, total, language],
  );
  return (
    <Card title={words.ranking}>
      <div className={styles.room}>
        <ol className={styles.list}>
          {view.rows.map((row) => (
            <Row
              key={row.unit}
              row={row}
              onChoose={() => {
                session.chooseUnit({ group: place.group, unit: row.unit });
              }}
            />
          ))}
        </ol>
      </div>
      {view.of !== null && (
        <div className={styles.more}>
          <Button
            size="small"
            onClick={() => {
              session.openPage("group");
            }}
          >
            {words.wholeRanking(view.of)}
          </Button>
        </div>
      )}
    </Card>
  );
}

function Row({ row, onChoose }: { readonly row: RankingRow; readonly onChoose: () => void }) {
  const styles = useStyles();
  return (
    <li
      className={mergeClasses(styles.row, row.chosen && styles.chosen, row.afterGap && styles.afterGap)}
      aria-current={row.chosen}
    >
      <span className={styles.rank}>{row.rank}</span>
      <button type="button" className={styles.unit} onClick={onChoose}>
        {row.name}
      </button>
      <span className={styles.bar}>
        {row.width !== null && <PercentBar bar={{ width: row.width, median: null, best: null }} />}
      </span>
      <span className={styles.score}>
        {row.score !== null && <Figure cell={row.score.cell}>{row.score.text}</Figure>}
      </span>
      <span className={styles.change}>{row.change !== null && <Change change={row.change} />}</span>
    </li>
  );
}
