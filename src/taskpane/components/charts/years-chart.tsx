/** The unit over all years of the book as a line; a year without a figure is a gap. */
import { LabelList, Line, LineChart, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { mergeClasses } from "@fluentui/react-components";
import type { YearsView } from "../../view/why";
import { useChartColors } from "./chart-colors";

const HEIGHT = 150;
/** Room above and below the line, of its span. */
const ROOM = 0.25;

interface Props {
  readonly view: YearsView;
  /** What the line shows, for those who hear it. */
  readonly label: string;
}

export function YearsChart({ view, label }: Props) {
  const colors = useChartColors();
  const known = view.points.flatMap(({ at }) => (at === null ? [] : [at]));
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const room = Math.max((high - low) * ROOM, 1);
  const axis = { tickLine: false, tick: { fontSize: 12 } };
  return (
    <figure className={mergeClasses(colors.figure, colors.axis)}>
      <div role="img" aria-label={`${label}: ${view.points.map(({ text }) => text).join("; ")}`}>
        <ResponsiveContainer width="100%" height={HEIGHT}>
          <LineChart
            accessibilityLayer={false}
            data={view.points.map((point) => ({ ...point }))}
            margin={{ top: 20, right: 32, bottom: 0, left: 32 }}
          >
            <XAxis dataKey="year" {...axis} padding={{ left: 8, right: 8 }} />
            {/* The labels tell the values; the line tells the way. */}
            <YAxis hide domain={[low - room, high + room]} />
            <Line
              type="linear"
              dataKey="at"
              className={colors.ownLine}
              stroke="inherit"
              strokeWidth={2}
              dot={{ r: 4, className: colors.own, fill: "inherit", stroke: "none" }}
              isAnimationActive={false}
            >
              <LabelList dataKey="label" position="top" offset={8} />
            </Line>
          </LineChart>
        </ResponsiveContainer>
      </div>
    </figure>
  );
}
