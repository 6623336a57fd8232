/** An office's own Word file that reports are put into, what in it is no place, and the places there are. */
import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { DocumentEditRegular } from "@fluentui/react-icons";
import { BLOCK_PLACES, TEXT_PLACES, unknownPlaceText } from "../../../language/template-places";
import type { Template } from "../../state/pane-state";
import { usePane } from "../pane-context";
import { FileButton } from "./file-button";

const useStyles = makeStyles({
  choice: { display: "flex", flexDirection: "column", rowGap: "6px" },
  wide: { width: "100%", maxWidth: "none", justifyContent: "flex-start", textAlign: "left" },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  chosen: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    columnGap: "8px",
    padding: "6px 6px 6px 10px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  drop: { flexShrink: 0 },
  bar: { width: "auto", marginTop: "6px" },
  places: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  /** A target of 24 px (WCAG 2.5.8). */
  summary: { cursor: "pointer", lineHeight: "24px" },
  kind: { margin: "4px 0 0", fontWeight: 600 },
  list: { margin: 0, overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly template: Template | null;
  readonly busy: boolean;
}

export function TemplateChoice({ template, busy }: Props) {
  const styles = useStyles();
  const { tools, session } = usePane();
  const { template: words } = tools.documents;
  return (
    <div className={styles.choice}>
      <FileButton
        className={styles.wide}
        icon={<DocumentEditRegular />}
        accept=".docx"
        label={words.choose}
        disabledFocusable={busy}
        onFile={(file) => void session.reports.useTemplate(file)}
      />
      <div aria-live="polite">
        {template === null ? (
          <p className={styles.hint}>{words.hint}</p>
        ) : (
          <>
            <div className={styles.chosen}>
              <span>{words.chosen(template.name, template.known)}</span>
              <Button
                className={styles.drop}
                size="small"
                onClick={() => {
                  session.reports.dropTemplate();
                }}
              >
                {words.drop}
              </Button>
            </div>
            <Doubts template={template} />
          </>
        )}
      </div>
      <details className={styles.places}>
        <summary className={styles.summary}>{words.places}</summary>
        <Places title={words.lines} names={Object.values(TEXT_PLACES)} />
        <Places title={words.blocks} names={Object.values(BLOCK_PLACES)} />
      </details>
    </div>
  );
}

function Doubts({ template: { known, unknown } }: { readonly template: Template }) {
  const styles = useStyles();
  const { tools, language } = usePane();
  const { template: words } = tools.documents;
  const where = unknown.map((place) => unknownPlaceText(place, language));
  const told = where.length > 0 ? words.unknown(where) : known === 0 ? words.empty : null;
  if (told === null) return null;
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline">
      <MessageBarBody>{told}</MessageBarBody>
    </MessageBar>
  );
}

function Places({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.kind}>{title}</p>
      <p className={styles.list}>{names.map((name) => `{{${name}}}`).join("  ")}</p>
    </>
  );
}
