/** Areas of the unit shown: share, peers, rank and changes of each. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { NodeRow } from "../view/node-rows";
import { Change } from "./change";
import { Figure } from "./figure";
import { usePane } from "./pane-context";
import { PercentBar } from "./percent-bar";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    rowGap: "4px",
    padding: "10px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", justifyContent: "space-between", alignItems: "baseline", columnGap: "12px" },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: 600,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  score: { flexShrink: 0, fontSize: tokens.fontSizeBase300, fontWeight: 600, whiteSpace: "nowrap" },
  max: { fontSize: tokens.fontSizeBase200, fontWeight: 400, color: tokens.colorNeutralForeground3 },
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: "12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  now: { color: tokens.colorNeutralForeground2 },
  legend: {
    display: "flex",
    alignItems: "center",
    columnGap: "6px",
    margin: 0,
    padding: "8px 12px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    // In a low window the first area goes before what explains its mark.
    "@media (max-height: 480px)": { order: 1 },
  },
  areas: { display: "flex", flexDirection: "column" },
  mark: { width: "2px", height: "12px", backgroundColor: tokens.colorNeutralForeground1 },
});

export function AreaList({ rows }: { readonly rows: readonly NodeRow[] }) {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <div className={styles.areas}>
      {rows.some(({ bar }) => bar !== null && bar.median !== null) && (
        <p className={styles.legend}>
          <span className={styles.mark} aria-hidden="true" />
          {words.medianMark}
        </p>
      )}
      <ul className={styles.list}>
        {rows.map((row) => (
          <AreaRow key={row.criterion} row={row} />
        ))}
      </ul>
    </div>
  );
}

function AreaRow({ row }: { readonly row: NodeRow }) {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <h3 className={styles.name}>
          <Figure cell={row.nameCell}>{row.code === "" ? row.name : `${row.code}. ${row.name}`}</Figure>
        </h3>
        {row.score !== null && (
          <span className={styles.score}>
            <Figure cell={row.score.cell}>{row.score.text}</Figure>
            {row.ofMax !== null && (
              <span className={styles.max}>
                {" / "}
                <Figure cell={row.ofMax.cell}>{row.ofMax.text}</Figure>
              </span>
            )}
          </span>
        )}
      </div>
      {row.bar !== null && <PercentBar bar={row.bar} below={row.below !== null} />}
      {row.missing !== null && <div className={styles.line}>{row.missing}</div>}
      {row.rank !== null && (
        <div className={styles.line}>
          <span className={styles.now}>
            {row.percent !== null && `${row.percent} · `}
            <Figure cell={row.rank.cell}>{row.rank.text}</Figure>
          </span>
          {row.rankChange !== null && <Change change={row.rankChange} />}
        </div>
      )}
      {row.pointsChange !== null && (
        <div className={styles.line}>
          <span>{row.base}</span>
          <Change change={row.pointsChange} />
        </div>
      )}
      {[row.split, row.below, ...row.notes].map(
        (line) =>
          line !== null && (
            <div key={line} className={styles.line}>
              {line}
            </div>
          ),
      )}
    </li>
  );
}
