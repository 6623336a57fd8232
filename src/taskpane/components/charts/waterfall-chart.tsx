/** The way from one total to another as steps up and down; both ends as lines across. */
import {
  Bar,
  BarChart,
  Rectangle,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { compareWords } from "../../../language/tool-compare";
import type { Way, WayStep } from "../../view/versus";
import { usePane } from "../pane-context";
import { useChartColors } from "./chart-colors";
import { LEGEND_ITEM, TIP } from "./chart-styles";

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 12px",
    margin: "4px 0 0",
    color: tokens.colorNeutralForeground2,
  },
  item: LEGEND_ITEM,
  tip: TIP,
});

const HEIGHT = 170;
/** Above and below, of what the way spans. */
const ROOM = 0.08;
const DASHED = "6 3";
/** More labels than this stand aslant. */
const UPRIGHT = 9;

interface Props {
  readonly way: Way;
  readonly own: string;
  readonly theirs: string;
}

export function WaterfallChart({ way, own, theirs }: Props) {
  const styles = useStyles();
  const colors = useChartColors();
  const words = compareWords(usePane().language);
  const ends = way.steps.flatMap(({ from, to }) => [from, to]).concat(way.own, way.theirs);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const room = Math.max((high - low) * ROOM, 1);
  const line = { stroke: "currentColor", strokeWidth: 2 };
  const aslant = way.steps.length > UPRIGHT;
  return (
    <figure className={mergeClasses(colors.figure, colors.axis)}>
      <div role="img" aria-label={way.alternative}>
        <ResponsiveContainer width="100%" height={aslant ? HEIGHT + 24 : HEIGHT}>
          <BarChart
            accessibilityLayer={false}
            data={way.steps.map((step) => ({ ...step, span: [step.from, step.to] }))}
            margin={{ top: 4, right: 4, bottom: 0, left: 4 }}
            barCategoryGap="18%"
          >
            <XAxis
              dataKey="label"
              interval={0}
              tickLine={false}
              tick={{ fontSize: 12, fill: "currentColor" }}
              height={aslant ? 52 : 28}
              {...(aslant ? { angle: -60, textAnchor: "end" as const } : {})}
            />
            <YAxis hide domain={[low - room, high + room]} allowDataOverflow />
            <ReferenceLine y={way.theirs} {...line} strokeDasharray={DASHED} />
            <ReferenceLine y={way.own} {...line} />
            <Tooltip content={StepTip} cursor={false} isAnimationActive={false} />
            <Bar
              dataKey="span"
              maxBarSize={48}
              minPointSize={2}
              isAnimationActive={false}
              shape={StepShape}
            />
          </BarChart>
        </ResponsiveContainer>
      </div>
      <figcaption className={styles.legend}>
        <span className={styles.item}>
          <svg width="22" height="4" aria-hidden="true">
            <path d="M0 2H22" {...line} strokeDasharray={DASHED} />
          </svg>
          {theirs}
        </span>
        <span className={styles.item}>
          <svg width="22" height="4" aria-hidden="true">
            <path d="M0 2H22" {...line} />
          </svg>
          {own}
        </span>
        <Mark className={colors.up} text={words.legendMore} />
        <Mark className={colors.down} text={words.legendLess} />
      </figcaption>
    </figure>
  );
}

function Mark({ className, text }: { readonly className: string; readonly text: string }) {
  const styles = useStyles();
  return (
    <span className={styles.item}>
      <svg width="12" height="12" aria-hidden="true">
        <rect className={className} x="1" y="1" width="10" height="10" />
      </svg>
      {text}
    </span>
  );
}

interface ShapeProps {
  readonly x?: number | string;
  readonly y?: number | string;
  readonly width?: number | string;
  readonly height?: number | string;
  readonly payload?: WayStep;
}

function StepShape({ x, y, width, height, payload }: ShapeProps) {
  const colors = useChartColors();
  if (payload === undefined) return null;
  return (
    <Rectangle
      x={Number(x)}
      y={Number(y)}
      width={Number(width)}
      height={Number(height)}
      className={colors[payload.direction]}
      fill="inherit"
    />
  );
}

interface TipProps {
  readonly active?: boolean;
  readonly payload?: readonly { readonly payload?: WayStep }[];
}

/** Which step it is. */
function StepTip({ active, payload }: TipProps) {
  const styles = useStyles();
  const step = payload?.[0]?.payload;
  if (active !== true || step === undefined) return null;
  return (
    <div className={styles.tip}>
      {step.name}: {step.text}
    </div>
  );
}
