/** What was not held against the workbook: each sentence with its figures and the reason, on demand. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { reportCheckWords } from "../../../language/report-check";
import type { Unchecked } from "../../../report/check/check-result";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  /** High enough to be hit (WCAG 2.5.8). */
  summary: { cursor: "pointer", color: tokens.colorNeutralForeground2, lineHeight: "24px" },
  list: { margin: "4px 0 0", paddingLeft: "18px" },
  reason: { color: tokens.colorNeutralForeground2 },
  sentence: { overflowWrap: "anywhere" },
});

/** Nothing where every figure was held. */
export function UncheckedList({ unchecked }: { readonly unchecked: readonly Unchecked[] }) {
  const styles = useStyles();
  const { language } = usePane();
  if (unchecked.length === 0) return null;
  const words = reportCheckWords(language);
  const sentences = new Set(unchecked.map(({ start }) => start)).size;
  return (
    <details data-testid="unchecked">
      <summary className={styles.summary}>{words.unchecked(sentences)}</summary>
      <ul className={styles.list}>
        {unchecked.map(({ text, start, reason, figures }) => (
          <li key={`${start} ${reason}`} className={styles.sentence}>
            <strong>{figures.join("; ")}</strong>{" "}
            <span className={styles.reason}>({words.uncheckedReason[reason]})</span>: {text.trim()}
          </li>
        ))}
      </ul>
    </details>
  );
}
