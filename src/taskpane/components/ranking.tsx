/** The group in order at the total or an area: all of a small one, the first and those around the unit of a large one. */
import { Button, Field, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { compareWords } from "../../language/tool-compare";
import type { RankingRow, RankingView } from "../view/ranking";
import { Change } from "./change";
import { Figure } from "./figure";
import { usePane } from "./pane-context";
import { PercentBar } from "./percent-bar";

const useStyles = makeStyles({
  part: { padding: "10px 0 0" },
  heading: { margin: 0, padding: "0 12px 4px", fontSize: tokens.fontSizeBase300, fontWeight: 600 },
  by: { padding: "0 12px 8px" },
  /** As wide as the page, whatever the longest name. */
  narrow: { minWidth: 0, "& select": { minWidth: 0, width: "100%" } },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "28px 1fr auto",
    columnGap: "8px",
    alignItems: "baseline",
    padding: "6px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  /** Units are left out here. */
  afterGap: { borderTop: `2px dashed ${tokens.colorNeutralStroke1}` },
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
  bar: { alignSelf: "center" },
  below: {
    gridColumn: "2 / 4",
    display: "grid",
    gridTemplateColumns: "minmax(40px, 1fr) auto",
    columnGap: "10px",
    alignItems: "baseline",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: 400,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  figures: { display: "flex", flexWrap: "wrap", justifyContent: "flex-end", columnGap: "10px" },
  more: { padding: "10px 12px" },
});

interface Props {
  readonly view: RankingView;
  readonly by: number;
  readonly onUnit: (unit: number) => void;
}

export function Ranking({ view, by, onUnit }: Props) {
  const styles = useStyles();
  const { language, session } = usePane();
  const words = compareWords(language);
  return (
    <section className={styles.part} aria-label={words.ranking}>
      <h3 className={styles.heading}>{words.ranking}</h3>
      <div className={styles.by}>
        <Field className={styles.narrow} label={words.rankBy} size="small">
          <Select
            className={styles.narrow}
            value={String(by)}
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
      </div>
      <ol className={styles.list}>
        {view.rows.map((row) => (
          <RankedUnit key={row.unit} row={row} onUnit={onUnit} />
        ))}
      </ol>
      {view.of !== null && (
        <div className={styles.more}>
          <Button
            size="small"
            data-return="whole-ranking"
            onClick={() => {
              session.openPage("group");
            }}
          >
            {words.wholeRanking(view.of)}
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
    <li
      className={mergeClasses(styles.row, row.chosen && styles.chosen, row.afterGap && styles.afterGap)}
      aria-current={row.chosen}
    >
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
      <div className={styles.below}>
        <span className={styles.bar}>
          {row.width !== null && <PercentBar bar={{ width: row.width, median: null, best: null }} />}
        </span>
        <span className={styles.figures}>
          {row.tied && <span>{words.tied}</span>}
          {row.percent !== null && <span>{row.percent}</span>}
          {row.change !== null && <Change change={row.change} />}
        </span>
      </div>
    </li>
  );
}
