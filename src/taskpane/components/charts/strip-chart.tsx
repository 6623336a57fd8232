/** Every unit of the peer group as a dot on one line, the unit shown among them, the mean and the median marked. */
import { ReferenceLine, ResponsiveContainer, Scatter, ScatterChart, Tooltip, XAxis, YAxis } from "recharts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { whyWords } from "../../../language/tool-why";
import type { Strip, StripDot } from "../../view/why";
import { usePane } from "../pane-context";
import { useChartColors } from "./chart-colors";
import { LEGEND_ITEM, TIP } from "./chart-styles";

const useStyles = makeStyles({
  ends: { display: "flex", justifyContent: "space-between", fontVariantNumeric: "tabular-nums" },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 12px",
    marginTop: "4px",
    color: tokens.colorNeutralForeground2,
  },
  item: LEGEND_ITEM,
  tip: TIP,
});

const HEIGHT = 56;
const MIDDLE = 1;
/** Dots at either end stand wholly inside. */
const DOMAIN: readonly [number, number] = [-30, 1030];
const MEAN = "6 3";

export function StripChart({ strip }: { readonly strip: Strip }) {
  const styles = useStyles();
  const colors = useChartColors();
  const words = whyWords(usePane().language);
  const line = { stroke: "currentColor", strokeWidth: 2 };
  return (
    <figure className={colors.figure}>
      <div role="img" aria-label={strip.alternative}>
        <ResponsiveContainer width="100%" height={HEIGHT}>
          <ScatterChart accessibilityLayer={false} margin={{ top: 2, right: 0, bottom: 2, left: 0 }}>
            <XAxis type="number" dataKey="x" domain={[...DOMAIN]} hide />
            <YAxis type="number" dataKey="y" domain={[0, 2]} hide />
            <ReferenceLine x={strip.mean} {...line} strokeDasharray={MEAN} />
            <ReferenceLine x={strip.median} {...line} />
            <Tooltip content={DotTip} cursor={false} isAnimationActive={false} />
            <Scatter
              data={placed(strip.dots)}
              className={colors.peer}
              fill="inherit"
              fillOpacity={0.75}
              isAnimationActive={false}
            />
            <Scatter
              data={placed([strip.own])}
              className={colors.own}
              fill="inherit"
              shape="diamond"
              isAnimationActive={false}
            />
          </ScatterChart>
        </ResponsiveContainer>
      </div>
      <div className={styles.ends}>
        <span>{strip.lowest}</span>
        <span>{strip.highest}</span>
      </div>
      <figcaption className={styles.legend}>
        <span className={styles.item}>
          <svg width="12" height="12" aria-hidden="true">
            <path className={colors.own} d="M6 0 12 6 6 12 0 6z" />
          </svg>
          {words.own}
        </span>
        <span className={styles.item}>
          <svg width="10" height="10" aria-hidden="true">
            <circle className={colors.peer} cx="5" cy="5" r="4" />
          </svg>
          {words.others}
        </span>
        <span className={styles.item}>
          <svg width="4" height="14" aria-hidden="true">
            <path d="M2 0V14" {...line} strokeDasharray="4 2" />
          </svg>
          {words.mean}
        </span>
        <span className={styles.item}>
          <svg width="4" height="14" aria-hidden="true">
            <path d="M2 0V14" {...line} />
          </svg>
          {words.median}
        </span>
      </figcaption>
    </figure>
  );
}

interface PlacedDot extends StripDot {
  readonly x: number;
  readonly y: number;
}

function placed(dots: readonly StripDot[]): PlacedDot[] {
  return dots.map((dot) => ({ ...dot, x: dot.at, y: MIDDLE }));
}

interface TipProps {
  readonly active?: boolean;
  readonly payload?: readonly { readonly payload?: PlacedDot }[];
}

/** Whose dot it is. */
function DotTip({ active, payload }: TipProps) {
  const styles = useStyles();
  const dot = payload?.[0]?.payload;
  if (active !== true || dot === undefined) return null;
  return (
    <div className={styles.tip}>
      {dot.name}: {dot.score}
    </div>
  );
}
