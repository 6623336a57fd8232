/** The pane: what is shown follows from the session's state. */
import { useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from "react";
import { Button, FluentProvider, makeStyles, Spinner } from "@fluentui/react-components";
import type { PaneWords } from "../../language/pane";
import type { PaneState } from "../state/pane-state";
import { themeOf, type Brightness } from "../theme";
import { OverviewPage } from "./overview-page";
import { PaneContext, type PaneContent } from "./pane-context";
import { Tip } from "./tip";
import { Tool, ToolWithoutFigures } from "./tools/tool";
import { TroublePage } from "./trouble-page";

const useStyles = makeStyles({
  root: { height: "100%", overflowY: "scroll", overflowX: "hidden" },
  wait: { display: "grid", placeItems: "center", alignContent: "center", rowGap: "16px", height: "100%" },
});

interface Props {
  readonly content: PaneContent;
  readonly brightness: Brightness;
  /** The hint for newcomers has not been read yet. */
  readonly firstRun: boolean;
  readonly onFirstRunSeen: () => void;
  /** Before a workbook is chosen. */
  readonly empty?: ReactNode;
  readonly top?: ReactNode;
}

/** Between two looks at the source when the pane gets the focus, in milliseconds. */
const CHECK_EVERY = 4000;

export function Pane({ content, brightness, firstRun, onFirstRunSeen, empty, top }: Props) {
  const styles = useStyles();
  const { session, words } = content;
  const state = useSyncExternalStore(session.subscribe, session.current);
  const root = useRef<HTMLDivElement>(null);
  const [hint, setHint] = useState(firstRun);
  useSourceCheck(() => void session.checkSource());
  return (
    <FluentProvider theme={themeOf(brightness)} style={{ height: "100%" }}>
      <PaneContext value={content}>
        <div className={styles.root} ref={root}>
          {state.stage === "empty" && empty}
          {state.stage === "reading" && (
            <div className={styles.wait} aria-live="polite">
              <Spinner label={readingText(state, words)} labelPosition="below" />
              {content.openOther !== null && <Button onClick={content.openOther}>{words.cancel}</Button>}
            </div>
          )}
          {state.stage === "failed" &&
            (state.page === "mapping" && state.seen !== null ? (
              <ToolWithoutFigures state={state} />
            ) : (
              <TroublePage state={state} />
            ))}
          {state.stage === "ready" && state.page !== "overview" && <Tool page={state.page} state={state} />}
          {state.stage === "ready" && state.page === "overview" && (
            <OverviewPage
              state={state}
              firstRun={hint}
              onFirstRunSeen={() => {
                setHint(false);
                onFirstRunSeen();
              }}
              top={top}
            />
          )}
          <Tip within={root} />
        </div>
      </PaneContext>
    </FluentProvider>
  );
}

function readingText(
  { waiting, progress }: Extract<PaneState, { stage: "reading" }>,
  words: PaneWords,
): string {
  if (waiting === true) return words.cellEditing;
  if (progress === undefined) return words.reading;
  const { done, total } = progress;
  return done < total ? words.readingSheet(done, total) : words.understanding;
}

/** Calls when the window gets the focus again, but not more often than every few seconds. */
function useSourceCheck(check: () => void): void {
  const latest = useRef(check);
  useEffect(() => {
    latest.current = check;
  });
  useEffect(() => {
    let last = performance.now();
    const onFocus = (): void => {
      const now = performance.now();
      if (now - last < CHECK_EVERY) return;
      last = now;
      latest.current();
    };
    window.addEventListener("focus", onFocus);
    return () => {
      window.removeEventListener("focus", onFocus);
    };
  }, []);
}
