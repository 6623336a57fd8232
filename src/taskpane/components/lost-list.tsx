/** Criteria that lost points, under their areas, with the workbook's reasons. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { LostArea, LostRow, LostView } from "../view/lost-rows";
import { Figure } from "./figure";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  lead: { margin: 0, padding: "10px 12px", fontSize: tokens.fontSizeBase300, fontWeight: 600 },
  area: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    columnGap: "12px",
    margin: 0,
    padding: "7px 12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: 600,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  lost: {
    flexShrink: 0,
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
    fontWeight: 600,
    color: tokens.colorStatusDangerForeground1,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: { padding: "8px 12px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  code: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums", marginRight: "6px" },
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: "12px",
    marginTop: "2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  strong: { color: tokens.colorNeutralForeground1, fontWeight: 600 },
});

export function LostList({ view }: { readonly view: LostView }) {
  const styles = useStyles();
  const { words } = usePane();
  if (view.total === null) return <p className={styles.lead}>{words.nothingLost}</p>;
  return (
    <>
      <p className={styles.lead}>{view.total}</p>
      {view.areas.map((area) => (
        <LostAreaPart key={area.criterion} area={area} />
      ))}
    </>
  );
}

function LostAreaPart({ area }: { readonly area: LostArea }) {
  const styles = useStyles();
  return (
    <section aria-label={area.name}>
      <h3 className={styles.area}>
        <span>{area.code === "" ? area.name : `${area.code}. ${area.name}`}</span>
        {area.lost !== null && <span className={styles.lost}>{area.lost}</span>}
      </h3>
      <ul className={styles.list}>
        {area.rows.map((row) => (
          <LostCriterion key={row.criterion} row={row} />
        ))}
      </ul>
    </section>
  );
}

function LostCriterion({ row }: { readonly row: LostRow }) {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <li className={styles.row}>
      <div className={styles.name}>
        {row.code !== "" && <span className={styles.code}>{row.code}</span>}
        {row.name}
      </div>
      <div className={styles.line}>
        <span>
          <Figure cell={row.score.cell} className={styles.strong}>
            {row.score.text}
          </Figure>
          {` / ${row.ofMax}`}
          {row.base !== null && ` · ${row.base}`}
        </span>
        <span className={styles.lost}>{row.lost}</span>
      </div>
      {row.reason !== null && (
        <div className={styles.line}>
          <Figure cell={row.reason.cell}>{words.reason(row.reason.text)}</Figure>
        </div>
      )}
    </li>
  );
}
