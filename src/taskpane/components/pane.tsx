/** The pane: what is shown follows from the session's state. */
import { Suspense, useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from "react";
import { Button, FluentProvider, makeStyles, mergeClasses, Spinner } from "@fluentui/react-components";
import { prefetchParts } from "../loading";
import { part } from "../parts";
import { themeOf, type Brightness } from "../theme";
import { FaultBoundary } from "./fault-boundary";
import { useFocusReturn } from "./focus-return";
import { readingText } from "../view/reading-text";
import { PaneContext, type PaneContent } from "./pane-context";
import { Tip } from "./tip";

// What shows figures loads while the workbook is read.
const loadOverview = async () => (await import("./overview-page")).OverviewPage;
const OverviewPage = part(loadOverview);
const TroublePage = part(async () => (await import("./trouble-page")).TroublePage);
const Tool = part(async () => (await import("./tools/tool")).Tool);
const ToolWithoutFigures = part(async () => (await import("./tools/tool")).ToolWithoutFigures);

const useStyles = makeStyles({
  root: { height: "100%", overflow: "hidden" },
  /** Before there are figures. */
  plain: { overflowY: "scroll", overflowX: "hidden" },
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

/** Between two questions for a newer program, in milliseconds. */
const VERSION_EVERY = 600_000;

export function Pane({ content, brightness, firstRun, onFirstRunSeen, empty, top }: Props) {
  const styles = useStyles();
  const { session, words } = content;
  const state = useSyncExternalStore(session.subscribe, session.current);
  const root = useRef<HTMLDivElement>(null);
  const [hint, setHint] = useState(firstRun);
  const [isOld, setIsOld] = useState(false);
  useOnFocus(CHECK_EVERY, () => void session.checkSource());
  useOnFocus(VERSION_EVERY, () => void content.hasNewVersion().then(setIsOld));
  const isReady = state.stage === "ready";
  const isReading = state.stage === "reading";
  useEffect(() => {
    if (isReading) void loadOverview().catch(() => undefined); // asked for again, and told, when it is shown
  }, [isReading]);
  useEffect(() => {
    if (isReady) prefetchParts();
  }, [isReady]);
  const page = isReady || state.stage === "failed" ? state.page : null;
  const isPlain = page === null || (state.stage === "failed" && page === "overview");
  useFocusReturn(root, page === "overview");
  return (
    <FluentProvider theme={themeOf(brightness)} style={{ height: "100%" }}>
      <PaneContext value={content}>
        <div data-whole className={mergeClasses(styles.root, isPlain && styles.plain)} ref={root}>
          <FaultBoundary whole>
            <Suspense fallback={<Waiting label={words.reading} />}>
              {state.stage === "empty" && empty}
              {state.stage === "reading" && (
                <Waiting label={readingText(state.waiting === true, state.progress, words)}>
                  <Button
                    onClick={() => {
                      if (content.openOther === null) session.stopReading();
                      else content.openOther();
                    }}
                  >
                    {words.cancel}
                  </Button>
                </Waiting>
              )}
              {state.stage === "failed" &&
                (state.page === "mapping" && state.seen !== null ? (
                  <ToolWithoutFigures state={state} />
                ) : (
                  <TroublePage state={state} />
                ))}
              {state.stage === "ready" && state.page !== "overview" && (
                <FaultBoundary
                  whole
                  onBack={() => {
                    session.openPage("overview");
                  }}
                >
                  <Tool page={state.page} state={state} />
                </FaultBoundary>
              )}
              {state.stage === "ready" && state.page === "overview" && (
                <OverviewPage
                  state={state}
                  firstRun={hint}
                  onFirstRunSeen={() => {
                    setHint(false);
                    onFirstRunSeen();
                  }}
                  isOld={isOld}
                  top={top}
                />
              )}
            </Suspense>
          </FaultBoundary>
          <Tip within={root} />
        </div>
      </PaneContext>
    </FluentProvider>
  );
}

function Waiting({ label, children }: { readonly label: string; readonly children?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.wait} aria-live="polite">
      <Spinner label={label} labelPosition="below" />
      {children}
    </div>
  );
}

/** Calls when the window gets the focus again, but not more often than every so many milliseconds. */
function useOnFocus(every: number, check: () => void): void {
  const latest = useRef(check);
  useEffect(() => {
    latest.current = check;
  });
  useEffect(() => {
    let last = performance.now();
    const onFocus = (): void => {
      const now = performance.now();
      if (now - last < every) return;
      last = now;
      latest.current();
    };
    window.addEventListener("focus", onFocus);
    return () => {
      window.removeEventListener("focus", onFocus);
    };
  }, [every]);
}
