/** The one thing to do: write the sheets; with progress, a clear end, and the way back. */
import { Button, Link, makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular, CheckmarkCircleFilled, ErrorCircleFilled } from "@fluentui/react-icons";
import { doubtsOf } from "../../app/doubts";
import { troubleMessage } from "../view/trouble-message";
import type { ReadyState } from "../state/pane-state";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    padding: "10px 12px 8px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  wide: { width: "100%", maxWidth: "none" },
  hint: {
    margin: "6px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    textAlign: "center",
  },
  said: { display: "flex", columnGap: "8px", alignItems: "flex-start", margin: "0 0 8px" },
  icon: { flexShrink: 0, marginTop: "2px" },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  title: { fontWeight: 600, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  sheets: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
    listStyleType: "none",
    margin: "2px 0 0",
    padding: 0,
    maxHeight: "96px",
    overflowY: "auto",
  },
  /** A target of 24 px (WCAG 2.5.8). */
  target: { minHeight: "24px" },
  row: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center", marginTop: "6px" },
  links: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "center",
    gap: "0 16px",
    marginTop: "6px",
  },
});

export function WriteBar({ state }: { readonly state: ReadyState }) {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <footer className={styles.bar}>
      <div aria-live="polite">
        <Said state={state} />
        {state.waiting && <div className={styles.title}>{words.cellEditing}</div>}
      </div>
      <Action state={state} />
    </footer>
  );
}

/** What came of the last press. */
function Said({ state: { work } }: { readonly state: ReadyState }) {
  const styles = useStyles();
  const { words, language, session } = usePane();
  if (work.kind === "written") {
    return (
      <div className={styles.said}>
        <CheckmarkCircleFilled
          className={mergeClasses(styles.icon, styles.good)}
          fontSize={16}
          aria-hidden="true"
        />
        <div>
          <div className={styles.title}>{words.written(work.sheets.length)}</div>
          <ul className={styles.sheets}>
            {work.sheets.map(({ definedName, sheet }) => (
              <li key={definedName}>
                <Link
                  as="button"
                  className={mergeClasses(styles.text, styles.target)}
                  aria-label={words.openSheet(sheet)}
                  onClick={() => void session.select({ sheet, row: 0, column: 0 })}
                >
                  {sheet}
                </Link>
              </li>
            ))}
          </ul>
          {work.missing !== undefined && <div className={styles.text}>{work.missing}</div>}
        </div>
      </div>
    );
  }
  if (work.kind === "removed") {
    return (
      <div className={styles.said}>
        <CheckmarkCircleFilled
          className={mergeClasses(styles.icon, styles.good)}
          fontSize={16}
          aria-hidden="true"
        />
        <div className={styles.text}>{words.removed(work.count)}</div>
      </div>
    );
  }
  if (work.kind === "failed") {
    return (
      <div className={styles.said}>
        <ErrorCircleFilled
          className={mergeClasses(styles.icon, styles.bad)}
          fontSize={16}
          aria-hidden="true"
        />
        <div>
          <div className={styles.title}>{words.notDone}</div>
          <div className={styles.text}>{troubleMessage(work.trouble, language)}</div>
        </div>
      </div>
    );
  }
  return null;
}

function Action({ state }: { readonly state: ReadyState }) {
  const { work } = state;
  if (work.kind === "writing") return <Writing work={work} />;
  if (work.kind === "confirming-removal") return <ConfirmRemoval count={state.ownSheets} />;
  if (work.kind === "removing") return <Removing />;
  return <Offer state={state} />;
}

/** Says what the button does, or why it cannot. */
const HINT = "write-hint";

function Offer({ state }: { readonly state: ReadyState }) {
  const styles = useStyles();
  const { words, session, downloads } = usePane();
  const { work, ownSheets, plannedSheets } = state;
  const [main, ...others] = work.kind === "written" ? downloads : [];
  const write = (): void => void session.sheets.write();
  const doubtful = doubtsOf(state.book).length > 0;
  if (main !== undefined) {
    return (
      <>
        <Button
          className={styles.wide}
          appearance="primary"
          icon={<ArrowDownloadRegular />}
          onClick={main.download}
        >
          {main.label}
        </Button>
        <div className={styles.links}>
          {others.map(({ label, download }) => (
            <TextButton key={label} onClick={download} label={label} />
          ))}
          <TextButton onClick={write} label={words.again} />
          <RemoveButton />
        </div>
      </>
    );
  }
  return (
    <>
      <Button
        className={styles.wide}
        appearance={work.kind === "written" ? "secondary" : "primary"}
        disabledFocusable={doubtful}
        aria-describedby={HINT}
        onClick={write}
      >
        {ownSheets > 0 ? words.again : words.write}
      </Button>
      {work.kind !== "written" && (
        <p className={styles.hint} id={HINT}>
          {doubtful
            ? words.answerFirst
            : plannedSheets === null
              ? "\u00a0"
              : words.writeHint(plannedSheets, ownSheets > 0)}
        </p>
      )}
      {ownSheets > 0 && (
        <div className={styles.links}>
          <RemoveButton />
        </div>
      )}
    </>
  );
}

function TextButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  const styles = useStyles();
  return (
    <Link as="button" className={mergeClasses(styles.text, styles.target)} onClick={onClick}>
      {label}
    </Link>
  );
}

function RemoveButton() {
  const { words, session } = usePane();
  return (
    <TextButton
      label={words.remove}
      onClick={() => {
        session.sheets.askRemoval();
      }}
    />
  );
}

function Writing({ work }: { readonly work: Extract<ReadyState["work"], { kind: "writing" }> }) {
  const styles = useStyles();
  const { words, session } = usePane();
  const label = work.cancelling
    ? words.cancelling
    : work.total === 0
      ? words.writing
      : words.writingStep(work.done, work.total);
  return (
    <>
      <div className={styles.text} role="status">
        {label}
      </div>
      <ProgressBar
        aria-label={words.writing}
        {...(work.total === 0 ? {} : { value: work.done, max: work.total })}
      />
      <div className={styles.row}>
        <Button
          size="small"
          disabled={work.cancelling}
          onClick={() => {
            session.sheets.cancel();
          }}
        >
          {words.cancel}
        </Button>
      </div>
    </>
  );
}

function ConfirmRemoval({ count }: { readonly count: number }) {
  const styles = useStyles();
  const { words, session } = usePane();
  return (
    <div role="group" aria-label={words.remove}>
      <div className={styles.text}>{words.removeQuestion(count)}</div>
      <div className={styles.row}>
        <Button size="small" onClick={() => void session.sheets.remove()}>
          {words.removeYes}
        </Button>
        <Button
          size="small"
          appearance="primary"
          onClick={() => {
            session.sheets.dropRemoval();
          }}
        >
          {words.removeNo}
        </Button>
      </div>
    </div>
  );
}

function Removing() {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <>
      <div className={styles.text} role="status">
        {words.removing}
      </div>
      <ProgressBar aria-label={words.removing} />
    </>
  );
}
