/** What was understood of a sheet, how certainly, and by which evidence. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { certaintyName, inOrder, proofLine, proofOfAll } from "../../../language/proof";
import { evidenceMessage } from "../../../language/recognition";
import { layoutTitle, mappingToolWords } from "../../../language/tool-mapping";
import type { Recognition } from "../../../scorebook/recognition";
import type { DraftOrigin } from "../../view/mapping-draft";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  understood: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  strong: { fontWeight: 600 },
  why: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  summary: { minHeight: "24px", lineHeight: "24px", cursor: "pointer" },
  facts: { margin: "2px 0 0", paddingLeft: "18px", overflowWrap: "anywhere" },
});

interface Props {
  readonly origin: DraftOrigin;
  readonly recognitions: readonly Recognition[];
}

export function Understood({ origin, recognitions }: Props) {
  const styles = useStyles();
  const { language } = usePane();
  const words = mappingToolWords(language);
  const evidence = recognitions.flatMap((each) => each.evidence);
  const { proof } = proofOfAll(recognitions.filter((each) => each.used));
  return (
    <div>
      {origin !== "recognised" ? (
        <p className={styles.understood}>{origin === "kept" ? words.kept : words.unrecognised}.</p>
      ) : (
        recognitions.map(({ layout, certainty, used }, index) =>
          layout === null ? null : (
            <p key={index} className={styles.understood}>
              {words.understood}: <span className={styles.strong}>{layoutTitle(layout, language)}</span> (
              {used ? certaintyName(certainty, language) : words.unused})
            </p>
          ),
        )
      )}
      {inOrder(proof).length > 0 && <p className={styles.understood}>{proofLine(proof, language)}.</p>}
      {evidence.length > 0 && (
        <details className={styles.why}>
          <summary className={styles.summary}>{words.why}</summary>
          <ul className={styles.facts}>
            {evidence.map((fact, index) => (
              <li key={index}>{evidenceMessage(fact, language)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
