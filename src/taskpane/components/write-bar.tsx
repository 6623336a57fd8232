/** The one thing to do: write the sheets; with progress, a clear end in one line, and the way back. */
import { useEffect, useRef } from "react";
import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular, CheckmarkCircleFilled, ErrorCircleFilled } from "@fluentui/react-icons";
import { doubtsOf } from "../../app/doubts";
import { troubleMessage } from "../view/trouble-message";
import type { ReadyState } from "../state/pane-state";
import { usePane } from "./pane-context";
import { MoreActions, WrittenSheets } from "./write-menus";

const useStyles = makeStyles({
  bar: { padding: "8px 12px" },
  wide: { flex: "1 1 auto", minWidth: 0 },
  hint: {
    margin: "6px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    textAlign: "center",
    // The button is described by it; on a low window it is heard only.
    "@media (max-height: 480px)": { display: "none" },
  },
  said: { display: "flex", columnGap: "8px", alignItems: "center", margin: "0 0 6px", minHeight: "24px" },
  grow: { flexGrow: 1, minWidth: 0 },
  icon: { flexShrink: 0 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  title: { fontWeight: 600, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  row: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center" },
  below: { marginTop: "6px" },
});

export function WriteBar({ state }: { readonly state: ReadyState }) {
  const styles = useStyles();
  const { words } = usePane();
  const bar = useKeptFocus(state.work.kind);
  return (
    <div className={styles.bar} ref={bar}>
      <div aria-live="polite">
        <Said state={state} />
        {state.waiting && <div className={styles.title}>{words.cellEditing}</div>}
      </div>
      <Action state={state} />
    </div>
  );
}

/** The button that was pressed gives way to another: the focus stays in the bar, on its first one. */
function useKeptFocus(kind: ReadyState["work"]["kind"]) {
  const bar = useRef<HTMLDivElement>(null);
  const inside = useRef(false);
  useEffect(() => {
    const node = bar.current;
    if (node === null) return;
    const note = ({ target }: FocusEvent): void => {
      inside.current = target instanceof Node && node.contains(target);
    };
    document.addEventListener("focusin", note);
    return () => {
      document.removeEventListener("focusin", note);
    };
  }, []);
  useEffect(() => {
    if (inside.current && document.activeElement === document.body) {
      const first = ["[data-first]", "button"].map((each) => bar.current?.querySelector<HTMLElement>(each));
      first.find((node) => node instanceof HTMLElement)?.focus();
    }
  }, [kind]);
  return bar;
}

/** What came of the last press, in one line where all went well. */
function Said({ state: { work } }: { readonly state: ReadyState }) {
  const styles = useStyles();
  const { words, language } = usePane();
  const good = (
    <CheckmarkCircleFilled
      className={mergeClasses(styles.icon, styles.good)}
      fontSize={16}
      aria-hidden="true"
    />
  );
  if (work.kind === "written") {
    return (
      <>
        <div className={styles.said}>
          {good}
          <div className={mergeClasses(styles.title, styles.grow)}>{words.written(work.sheets.length)}</div>
          <WrittenSheets sheets={work.sheets} />
        </div>
        {work.missing !== undefined && <div className={styles.text}>{work.missing}</div>}
      </>
    );
  }
  if (work.kind === "removed") {
    return (
      <div className={styles.said}>
        {good}
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
  const [main, second, ...others] = work.kind === "written" ? downloads : [];
  const write = (): void => void session.sheets.write();
  const doubtful = doubtsOf(state.book).length > 0;
  if (main !== undefined) {
    return (
      <div className={styles.row}>
        <Button
          className={styles.wide}
          appearance="primary"
          icon={<ArrowDownloadRegular />}
          onClick={main.download}
        >
          {main.label}
        </Button>
        {second !== undefined && (
          <Button className={styles.wide} onClick={second.download}>
            {second.label}
          </Button>
        )}
        <MoreActions
          actions={[
            ...others.map(({ label, download }) => ({ label, act: download })),
            { label: words.again, act: write },
          ]}
        />
      </div>
    );
  }
  const hint = doubtful
    ? words.answerFirst
    : plannedSheets === null
      ? "\u00a0"
      : words.writeHint(plannedSheets, ownSheets > 0);
  return (
    <>
      <div className={styles.row}>
        <Button
          className={styles.wide}
          appearance={work.kind === "written" ? "secondary" : "primary"}
          disabledFocusable={doubtful}
          aria-describedby={HINT}
          data-first
          onClick={write}
        >
          {ownSheets > 0 ? words.again : words.write}
        </Button>
        {ownSheets > 0 && <MoreActions actions={[]} />}
      </div>
      {work.kind !== "written" && (
        <p className={styles.hint} id={HINT}>
          {hint}
        </p>
      )}
    </>
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
      <div className={mergeClasses(styles.row, styles.below)}>
        <Button
          size="small"
          disabledFocusable={work.cancelling}
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
      <div className={mergeClasses(styles.row, styles.below)}>
        <Button size="small" onClick={() => void session.sheets.remove()}>
          {words.removeYes}
        </Button>
        {/* The safe answer has the focus. */}
        <Button
          size="small"
          appearance="primary"
          data-first
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
