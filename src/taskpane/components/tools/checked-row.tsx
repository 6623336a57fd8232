/** A sentence with what is wrong in it: what should stand there, where that comes from, and the sentence put right. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CheckToolWords } from "../../../language/tool-check";
import { refName, type CellRef } from "../../../workbook/address";
import type { CheckRow, SentencePart } from "../../view/check-rows";
import { CopyText } from "../copy-text";
import { CellLink } from "../figure";
import { usePane } from "../pane-context";
import { SeverityMark } from "../severity-mark";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
    padding: "10px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: "3px",
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  warning: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  info: { borderLeftColor: tokens.colorNeutralStroke1 },
  sentence: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  mark: { padding: "0 2px", borderRadius: tokens.borderRadiusSmall, fontWeight: 600 },
  markError: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    textDecorationLine: "line-through",
  },
  markWarning: {
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  markInfo: { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground4 },
  /** As a correction in Word: what is wrong is crossed out, what is right follows it. */
  right: {
    marginLeft: "3px",
    fontWeight: 600,
    textDecorationLine: "none",
    color: tokens.colorStatusSuccessForeground1,
  },
  found: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
  },
  finding: { display: "flex", columnGap: "6px", alignItems: "flex-start" },
  icon: { flexShrink: 0, marginTop: "1px" },
  message: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  severity: { fontWeight: 600 },
  cells: {
    display: "flex",
    flexWrap: "wrap",
    gap: "0 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** A finding over many cells names the first few; they are where to look first. */
const CELLS = 4;

export function CheckedRow({ row, words }: { readonly row: CheckRow; readonly words: CheckToolWords }) {
  const styles = useStyles();
  const { words: paneWords } = usePane();
  return (
    <li className={mergeClasses(styles.row, styles[row.severity])}>
      <p className={styles.sentence}>
        {row.parts.map((part, index) => (
          <Part key={index} part={part} />
        ))}
      </p>
      <ul className={styles.found}>
        {row.found.map(({ severity, message, cells }, index) => (
          <li key={index} className={styles.finding}>
            <span className={styles.icon}>
              <SeverityMark severity={severity} />
            </span>
            <div className={styles.message}>
              <span className={styles.severity}>{paneWords.severity[severity]}: </span>
              {message}
              <Cells label={words.source} cells={cells} />
            </div>
          </li>
        ))}
      </ul>
      {row.cell !== null && <Cells label={words.inDraft} cells={[row.cell]} />}
      {row.corrected !== null && (
        <CopyText
          text={row.corrected.text}
          label={row.corrected.kind === "sentence" ? words.copySentence : words.copyFigure}
          box={words.corrected}
        />
      )}
    </li>
  );
}

function Part({ part: { text, mark, right } }: { readonly part: SentencePart }) {
  const styles = useStyles();
  if (mark === null) return <>{text}</>;
  const look = { error: styles.markError, warning: styles.markWarning, info: styles.markInfo }[mark];
  return (
    <>
      <mark className={mergeClasses(styles.mark, look)}>{text}</mark>
      {right !== null && <ins className={styles.right}>{right}</ins>}
    </>
  );
}

function Cells({ label, cells }: { readonly label: string; readonly cells: readonly CellRef[] }) {
  const styles = useStyles();
  if (cells.length === 0) return null;
  return (
    <div className={styles.cells}>
      <span>{label}</span>
      {cells.slice(0, CELLS).map((cell) => (
        <CellLink key={refName(cell)} cell={cell} />
      ))}
    </div>
  );
}
