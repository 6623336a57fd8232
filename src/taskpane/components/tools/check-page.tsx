/** A written report held against the workbook: paste it, open it, or take the drafts of the workbook. */
import { useState } from "react";
import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { DocumentSearchRegular, DocumentTableSearchRegular } from "@fluentui/react-icons";
import { checkToolWords, type CheckToolWords } from "../../../language/tool-check";
import type { ReadyState } from "../../state/pane-state";
import { troubleMessage } from "../../view/trouble-message";
import { DoubtNotice } from "../doubt-notice";
import { usePane } from "../pane-context";
import { CheckOutcome } from "./check-outcome";
import { FileButton } from "./file-button";
import { ToolPage } from "./tool-page";

const useStyles = makeStyles({
  lead: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  text: { width: "100%" },
  area: { minHeight: "144px", maxHeight: "50vh" },
  wide: { width: "100%", maxWidth: "none" },
  choice: { justifyContent: "flex-start", textAlign: "left" },
  or: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    "::before": { content: '""', flexGrow: 1, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    "::after": { content: '""', flexGrow: 1, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  hint: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  bar: { width: "auto" },
});

export function CheckPage({ state }: { readonly state: ReadyState }) {
  const styles = useStyles();
  const { tools, language } = usePane();
  const words = checkToolWords(language);
  const { outcome, source } = state.check;
  const checked = outcome.kind === "checked" && source !== null;
  return (
    <ToolPage title={tools.check.title}>
      <DoubtNotice book={state.book} />
      {checked ? (
        <CheckOutcome words={words} state={state} source={source} texts={outcome.texts} />
      ) : (
        <>
          <p className={styles.lead}>{words.lead}</p>
          <Choose words={words} state={state} />
        </>
      )}
    </ToolPage>
  );
}

/** The three ways to a text. What was pasted before stands there again. */
function Choose({ words, state }: { readonly words: CheckToolWords; readonly state: ReadyState }) {
  const styles = useStyles();
  const { session, language } = usePane();
  const { source, outcome } = state.check;
  const [text, setText] = useState(source?.kind === "pasted" ? source.text : "");
  const [empty, setEmpty] = useState(false);
  const busy = outcome.kind === "checking";
  return (
    <>
      <Field
        label={words.paste}
        validationState={empty ? "warning" : "none"}
        validationMessage={empty ? words.nothingFound : ""}
      >
        <Textarea
          className={styles.text}
          textarea={{ className: styles.area }}
          resize="vertical"
          placeholder={words.pasteHint}
          value={text}
          onChange={(_, { value }) => {
            setText(value);
            setEmpty(false);
          }}
        />
      </Field>
      <Button
        className={styles.wide}
        appearance="primary"
        disabledFocusable={busy}
        onClick={() => {
          if (text.trim() === "") setEmpty(true);
          else void session.checks.pasted(text);
        }}
      >
        {words.checkPasted}
      </Button>
      <div className={styles.or}>{words.or}</div>
      <div>
        <FileButton
          className={`${styles.wide} ${styles.choice}`}
          icon={<DocumentSearchRegular />}
          accept=".docx,.txt"
          label={words.open}
          disabledFocusable={busy}
          onFile={(file) => void session.checks.file(file)}
        />
        <p className={styles.hint}>{words.openHint}</p>
      </div>
      <div>
        <Button
          className={`${styles.wide} ${styles.choice}`}
          icon={<DocumentTableSearchRegular />}
          disabledFocusable={busy}
          onClick={() => void session.checks.drafts()}
        >
          {words.drafts}
        </Button>
        <p className={styles.hint}>{words.draftsHint}</p>
      </div>
      <div aria-live="polite">
        {busy && <Spinner size="tiny" label={words.checking} />}
        {outcome.kind === "failed" && (
          <MessageBar className={styles.bar} intent="error" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{words.failed}</MessageBarTitle>
              {troubleMessage(outcome.trouble, language)}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
    </>
  );
}
