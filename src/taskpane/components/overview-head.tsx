/** Which unit and years are shown, the menu; and the answer in short where the long one has scrolled away. */
import { useEffect, useState, type RefObject } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons";
import type { ReadyState } from "../state/pane-state";
import type { Overview } from "../view/overview";
import { usePane } from "./pane-context";
import { ToolsMenu } from "./tools/tools-menu";
import { UnitPicker } from "./unit-picker";
import { YearPicker } from "./year-picker";

const NARROW = "@media (max-width: 250px)";

const useStyles = makeStyles({
  head: { paddingBottom: "4px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  /** 34 × 32 px at the top right stay free for Office's own menu. */
  unit: { padding: "6px 44px 4px 12px" },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "6px",
    minHeight: "32px",
    padding: "0 8px 0 12px",
  },
  years: { minWidth: 0, [NARROW]: { flexBasis: "100%" } },
  short: {
    flex: "1 1 0",
    minWidth: 0,
    textAlign: "right",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: 600,
    fontVariantNumeric: "tabular-nums",
  },
});

interface Props {
  readonly state: ReadyState;
  readonly overview: Overview;
  /** The answer in full, within what scrolls. */
  readonly answer: RefObject<HTMLElement | null>;
  readonly within: RefObject<HTMLElement | null>;
}

export function OverviewHead({ state, overview, answer, within }: Props) {
  const styles = useStyles();
  const { words, session } = usePane();
  const isAway = useIsAway(answer, within);
  const { result } = overview;
  return (
    <div className={styles.head}>
      <div className={styles.unit}>
        <UnitPicker analysis={state.analysis} place={state.place} />
      </div>
      <div className={styles.row}>
        <div className={styles.years}>
          <YearPicker analysis={state.analysis} />
        </div>
        {/* Seen only: whoever hears the page finds the answer where it stands. */}
        <span className={styles.short} aria-hidden="true">
          {isAway && result !== null && words.inShort(result.rankInFull, result.scoreInFull)}
        </span>
        <span>
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowClockwiseRegular />}
            aria-label={words.reread}
            data-tip={words.reread}
            onClick={() => void session.reopen()}
          />
          <ToolsMenu />
        </span>
      </div>
    </div>
  );
}

/** True where nothing of the target is left in view. */
function useIsAway(target: Props["answer"], within: Props["within"]): boolean {
  const [isAway, setIsAway] = useState(false);
  useEffect(() => {
    if (target.current === null) return;
    const watcher = new IntersectionObserver(
      ([entry]) => {
        setIsAway(entry?.isIntersecting === false);
      },
      { root: within.current },
    );
    watcher.observe(target.current);
    return () => {
      watcher.disconnect();
    };
  }, [target, within]);
  return isAway;
}
