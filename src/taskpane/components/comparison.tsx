/** The unit among its peers: facts, the unit over the years, the ranking. */
import { useState } from "react";
import { Button, Field, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import type { ComparisonView, RankingRow, TrendPoint } from "../view/comparison";
import { Change } from "./change";
import { Figure } from "./figure";
import { PercentBar } from "./percent-bar";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  block: { padding: "10px 12px" },
  facts: {
    margin: "8px 0 0",
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  fact: { marginTop: "4px", fontVariantNumeric: "tabular-nums" },
  heading: { margin: 0, padding: "4px 12px", fontSize: tokens.fontSizeBase200, fontWeight: 600 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "32px 1fr auto",
    columnGap: "8px",
    rowGap: "4px",
    alignItems: "baseline",
    padding: "7px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    fontWeight: 600,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  rank: { fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2, textAlign: "right" },
  unit: {
    appearance: "none",
    border: "none",
    background: "none",
    padding: 0,
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    minWidth: 0,
    minHeight: "24px",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  score: { fontVariantNumeric: "tabular-nums", textAlign: "right", whiteSpace: "nowrap" },
  below: { gridColumn: "2 / 4" },
  line: {
    gridColumn: "2 / 4",
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: "12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: 400,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
});

/** Units listed before a press shows the rest; the one shown is always among them. */
const LISTED = 70;

interface Props {
  readonly view: ComparisonView;
  readonly trend: readonly TrendPoint[];
  readonly compared: number;
  readonly onUnit: (unit: number) => void;
}

export function Comparison({ view, trend, compared, onUnit }: Props) {
  const styles = useStyles();
  const { words, session } = usePane();
  return (
    <>
      <div className={styles.block}>
        <Field label={words.compareOn} size="small">
          <Select
            value={String(compared)}
            onChange={(_, { value }) => {
              session.compareBy(Number(value));
            }}
          >
            {view.nodes.map(({ criterion, label }) => (
              <option key={criterion} value={criterion}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
        <ul className={styles.facts}>
          {view.facts.map((fact) => (
            <li key={fact} className={styles.fact}>
              {fact}
            </li>
          ))}
        </ul>
      </div>
      {trend.length > 1 && <Trend points={trend} />}
      <Ranking rows={view.ranking} onUnit={onUnit} />
    </>
  );
}

function Trend({ points }: { readonly points: readonly TrendPoint[] }) {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <section aria-label={words.trend}>
      <h3 className={styles.heading}>{words.trend}</h3>
      <ul className={styles.list}>
        {points.map((point) => (
          <li key={point.year} className={styles.row}>
            <span className={styles.rank}>{point.year}</span>
            <span>{words.ranked(point.rank)}</span>
            <span className={styles.score}>
              <Figure cell={point.score.cell}>{point.score.text}</Figure>
            </span>
            {point.width !== null && (
              <div className={styles.below}>
                <PercentBar bar={{ width: point.width, median: null }} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Ranking({
  rows,
  onUnit,
}: {
  readonly rows: readonly RankingRow[];
  readonly onUnit: (unit: number) => void;
}) {
  const styles = useStyles();
  const { words } = usePane();
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.filter((row, index) => index < LISTED || row.chosen);
  return (
    <section aria-label={words.rank}>
      <h3 className={styles.heading}>{words.rank}</h3>
      <ol className={styles.list}>
        {shown.map((row) => (
          <RankedUnit key={row.unit} row={row} onUnit={onUnit} />
        ))}
      </ol>
      {shown.length < rows.length && (
        <div className={styles.block}>
          <Button
            size="small"
            onClick={() => {
              setAll(true);
            }}
          >
            {words.showMore(rows.length - shown.length)}
          </Button>
        </div>
      )}
    </section>
  );
}

function RankedUnit({ row, onUnit }: { readonly row: RankingRow; readonly onUnit: (unit: number) => void }) {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <li className={mergeClasses(styles.row, row.chosen && styles.chosen)} aria-current={row.chosen}>
      <span className={styles.rank}>{row.rank}</span>
      <button
        type="button"
        className={styles.unit}
        onClick={() => {
          onUnit(row.unit);
        }}
      >
        {row.name}
      </button>
      <span className={styles.score}>
        {row.score !== null && <Figure cell={row.score.cell}>{row.score.text}</Figure>}
      </span>
      {row.width !== null && (
        <div className={styles.below}>
          <PercentBar bar={{ width: row.width, median: null }} />
        </div>
      )}
      <div className={styles.line}>
        <span>
          {row.percent}
          {row.tied && ` · ${words.tied}`}
        </span>
        {row.change !== null && <Change change={row.change} />}
      </div>
    </li>
  );
}
