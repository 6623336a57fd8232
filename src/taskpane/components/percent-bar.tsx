/** Share of the maximum as a bar, with a mark where the middle of the peers stands. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { barTokens } from "../theme";
import type { ShownBar } from "../view/shown";

const FORCED = "@media (forced-colors: active)";

const useStyles = makeStyles({
  track: {
    position: "relative",
    height: "6px",
    borderRadius: "3px",
    backgroundColor: tokens.colorNeutralBackground5,
    [FORCED]: { border: "1px solid CanvasText", height: "8px" },
  },
  fill: {
    position: "absolute",
    insetBlock: 0,
    insetInlineStart: 0,
    borderRadius: "3px",
    backgroundColor: barTokens.colorBar,
    transitionProperty: "width",
    transitionDuration: tokens.durationSlow,
    transitionTimingFunction: tokens.curveDecelerateMid,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
    [FORCED]: { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  below: { backgroundColor: barTokens.colorBarBelow },
  median: {
    position: "absolute",
    top: "-3px",
    bottom: "-3px",
    width: "2px",
    marginLeft: "-1px",
    backgroundColor: tokens.colorNeutralForeground1,
    [FORCED]: { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
});

interface Props {
  readonly bar: ShownBar;
  /** Below the median: said in words beside the bar as well. */
  readonly below?: boolean;
}

export function PercentBar({ bar: { width, median }, below = false }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.track} aria-hidden="true">
      <div className={mergeClasses(styles.fill, below && styles.below)} style={{ width }} />
      {median !== null && <div className={styles.median} style={{ left: median }} />}
    </div>
  );
}
