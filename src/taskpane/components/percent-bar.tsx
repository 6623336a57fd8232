/** Share of the maximum as a bar, with marks where the middle and the best of the peers stand. */
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
  best: {
    position: "absolute",
    top: "-2px",
    boxSizing: "border-box",
    width: "10px",
    height: "10px",
    marginLeft: "-5px",
    borderRadius: "50%",
    border: `2px solid ${tokens.colorNeutralForeground1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [FORCED]: { border: "2px solid CanvasText", backgroundColor: "Canvas", forcedColorAdjust: "none" },
  },
});

interface Props {
  readonly bar: ShownBar;
  /** Below the median: said in words beside the bar as well. */
  readonly below?: boolean;
}

export function PercentBar({ bar: { width, median, best }, below = false }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.track} aria-hidden="true">
      <div className={mergeClasses(styles.fill, below && styles.below)} style={{ width }} />
      {best !== null && <div className={styles.best} style={{ left: best }} />}
      {median !== null && <div className={styles.median} style={{ left: median }} />}
    </div>
  );
}
