/** The workbook is being read again: how far it is, and the way to leave the figures as they are. */
import { useEffect, useState, useSyncExternalStore } from "react";
import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReadyState } from "../state/pane-state";
import { readingText } from "../view/reading-text";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "center",
    gap: "4px 8px",
    padding: "6px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  bar: { gridColumn: "1 / 3" },
});

/** In milliseconds: what is over sooner is not worth a line that comes and goes. */
const SHORT = 400;

export function Rereading() {
  const { session } = usePane();
  const state = useSyncExternalStore(session.subscribe, session.current);
  return state.stage === "ready" && state.rereading !== null ? (
    <Line progress={state.rereading} isWaiting={state.waiting} />
  ) : null;
}

interface Props {
  readonly progress: NonNullable<ReadyState["rereading"]>;
  readonly isWaiting: boolean;
}

function Line({ progress, isWaiting }: Props) {
  const styles = useStyles();
  const { words, session } = usePane();
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setIsLong(true);
    }, SHORT);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  if (!isLong) return null;
  const text = readingText(isWaiting, progress, words);
  const { done, total } = progress;
  return (
    <div className={styles.line} role="status" data-testid="rereading">
      <span>{text}</span>
      <Button
        size="small"
        onClick={() => {
          session.stopReading();
        }}
      >
        {words.cancel}
      </Button>
      <ProgressBar
        className={styles.bar}
        aria-label={text}
        {...(total === 0 || done === total ? {} : { value: done / total })}
      />
    </div>
  );
}
