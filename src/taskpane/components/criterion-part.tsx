/** One criterion of the list: an area as a band, a node above leaves as a heading, a leaf with its figures. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CriterionRow } from "../view/criterion-rows";
import { Change } from "./change";
import { Figure } from "./figure";

const useStyles = makeStyles({
  row: { padding: "8px 12px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  area: { backgroundColor: tokens.colorNeutralBackground3, padding: "7px 12px" },
  node: { padding: "6px 12px" },
  deeper: { paddingLeft: "22px" },
  head: { display: "flex", justifyContent: "space-between", alignItems: "baseline", columnGap: "12px" },
  name: {
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: 400,
    overflowWrap: "anywhere",
  },
  strongName: { fontWeight: 600 },
  lost: {
    flexShrink: 0,
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
    fontWeight: 600,
    color: tokens.colorStatusDangerForeground1,
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: "12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  start: { justifyContent: "flex-start" },
  strong: { color: tokens.colorNeutralForeground1, fontWeight: 600 },
  said: {
    // Its target of 24 px overlaps no other.
    padding: "2px 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  marks: { display: "flex", flexWrap: "wrap", gap: "2px 6px", margin: "2px 0" },
  mark: {
    padding: "0 8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: "10px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export function CriterionPart({ row }: { readonly row: CriterionRow }) {
  const styles = useStyles();
  const isArea = !row.isLeaf && row.level === 1;
  return (
    <div
      className={mergeClasses(
        styles.row,
        isArea && styles.area,
        !row.isLeaf && !isArea && styles.node,
        row.level > 2 && styles.deeper,
      )}
    >
      <div className={styles.head}>
        <h3 className={mergeClasses(styles.name, !row.isLeaf && styles.strongName)}>
          <Figure cell={row.nameCell}>{row.code === "" ? row.name : `${row.code}. ${row.name}`}</Figure>
        </h3>
        {row.lost !== null && <span className={styles.lost}>{row.lost}</span>}
      </div>
      {row.area !== null && <div className={styles.line}>{row.area}</div>}
      {row.isLeaf && <Score row={row} />}
      {row.marks.length > 0 && (
        <div className={styles.marks}>
          {row.marks.map((mark) => (
            <span key={mark} className={styles.mark}>
              {mark}
            </span>
          ))}
        </div>
      )}
      {row.remarks.map(({ label, text }) => (
        <div key={label} className={styles.said}>
          <Figure cell={text.cell}>{`${label}: ${text.text}`}</Figure>
        </div>
      ))}
    </div>
  );
}

function Score({ row }: { readonly row: CriterionRow }) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.line}>
        <span>
          {row.score === null ? (
            row.missing
          ) : (
            <Figure cell={row.score.cell} className={styles.strong}>
              {row.score.text}
            </Figure>
          )}
          {row.max !== null && (
            <>
              {" / "}
              <Figure cell={row.max.cell} className={styles.start}>
                {row.max.text}
              </Figure>
            </>
          )}
          {row.percent !== null && ` · ${row.percent}`}
        </span>
        {row.change !== null && <Change change={row.change} />}
      </div>
      {(row.base !== null || row.parts.length > 0) && (
        <div className={styles.line}>
          <span>{row.base}</span>
          {row.parts.length > 0 && (
            <span>
              {row.parts.map(({ label, figure }, index) => (
                <span key={label}>
                  {index > 0 && " · "}
                  {`${label} `}
                  <Figure cell={figure.cell}>{figure.text}</Figure>
                </span>
              ))}
            </span>
          )}
        </div>
      )}
    </>
  );
}
