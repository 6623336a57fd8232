/** The answer in one glance: rank, total, changes. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Overview } from "../view/overview";
import { Change } from "./change";
import { Figure } from "./figure";
import { usePane } from "./pane-context";

/** What is said in more words gives way to the first area. */
const LOW = "@media (max-height: 480px)";

const useStyles = makeStyles({
  hero: {
    margin: "4px 12px 0",
    padding: "10px 12px 12px",
    [LOW]: { padding: "4px 12px 6px" },
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  unit: {
    margin: 0,
    // The picker right above says it.
    [LOW]: { display: "none" },
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: 600,
  },
  provisional: {
    display: "inline-block",
    marginLeft: "8px",
    padding: "0 8px",
    borderRadius: "10px",
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    color: tokens.colorStatusWarningForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    fontWeight: 400,
  },
  /** Its figures stand clear of the name, which is a target too (WCAG 2.5.8). */
  result: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "16px",
    rowGap: "4px",
    marginTop: "4px",
  },
  rank: {
    fontSize: "36px",
    lineHeight: "44px",
    fontWeight: 600,
    whiteSpace: "nowrap",
    [LOW]: { fontSize: "28px", lineHeight: "36px" },
  },
  /** After the score, where it says little. */
  unranked: {
    order: 1,
    flexBasis: "100%",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  of: { fontSize: tokens.fontSizeBase400, fontWeight: 400, color: tokens.colorNeutralForeground3 },
  total: { flex: "1 1 140px", minWidth: 0 },
  score: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: 600 },
  ofMax: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  chips: { display: "flex", flexWrap: "wrap", gap: "4px 6px", marginTop: "6px", [LOW]: { marginTop: 0 } },
  inClass: {
    padding: "1px 8px",
    borderRadius: "10px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    [LOW]: { display: "none" },
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: {
    margin: "6px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
    [LOW]: { display: "none" },
  },
});

interface Props {
  readonly overview: Overview;
  /** The reading of a table is in doubt. */
  readonly isProvisional: boolean;
}

export function Hero({ overview, isProvisional }: Props) {
  const styles = useStyles();
  const { words } = usePane();
  const { result } = overview;
  const inClass = result?.inClass ?? null;
  return (
    <section className={styles.hero} aria-label={words.overview}>
      <h2 className={styles.unit}>
        <Figure cell={overview.unitCell}>{overview.unit}</Figure>
        {isProvisional && <span className={styles.provisional}>{words.provisional}</span>}
      </h2>
      {result === null ? (
        <p className={styles.line}>{overview.missing}</p>
      ) : (
        <div className={styles.result}>
          <div className={result.rank === null ? styles.unranked : styles.rank} data-testid="rank">
            {result.rank === null ? (
              words.notRanked
            ) : (
              <>
                <Figure cell={result.rank.cell}>{result.rank.text}</Figure>
                <span className={styles.of}>{result.of}</span>
              </>
            )}
          </div>
          <div className={styles.total} data-testid="total">
            <span className={styles.score}>
              <Figure cell={result.score.cell}>{result.score.text}</Figure>
            </span>{" "}
            <span className={styles.ofMax}>{result.ofMax}</span>
            {result.percent !== null && <div className={styles.ofMax}>{result.percent}</div>}
          </div>
        </div>
      )}
      {(overview.changes.length > 0 || inClass !== null) && (
        <div className={styles.chips}>
          {inClass !== null && <span className={styles.inClass}>{inClass}</span>}
          {overview.changes.map((change) => (
            <Change key={change.text} change={change} chip />
          ))}
        </div>
      )}
      {[...(result?.notes ?? []), overview.split, overview.besideMean, overview.base].map(
        (line) =>
          line !== null && (
            <p key={line} className={styles.line}>
              {line}
            </p>
          ),
      )}
    </section>
  );
}
