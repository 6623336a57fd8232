/** The unit over all years of the book as a line, another beside it; a year without a figure is a gap. */
import { LabelList, Line, LineChart, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { YearsView } from "../../view/years";
import { useChartColors } from "./chart-colors";

const HEIGHT = 150;
/** Room above and below the lines, of their span. */
const ROOM = 0.25;
const DASHED = "6 3";

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 12px",
    margin: "4px 0 0",
    color: tokens.colorNeutralForeground2,
  },
  item: { display: "inline-flex", alignItems: "center", columnGap: "5px" },
});

interface Props {
  readonly view: YearsView;
  /** What the lines show, for those who hear it. */
  readonly label: string;
  /** Whose the first line is; told where there are two. */
  readonly own?: string;
}

export function YearsChart({ view, label, own = "" }: Props) {
  const styles = useStyles();
  const colors = useChartColors();
  const known = view.points
    .flatMap(({ at, rivalAt }) => [at, rivalAt])
    .filter((each): each is number => each !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const room = Math.max((high - low) * ROOM, 1);
  const axis = { tickLine: false, tick: { fontSize: 12, fill: "currentColor" } };
  const told = (texts: readonly (string | null)[]): string =>
    texts.filter((text) => text !== null).join("; ");
  const lines = [
    `${own === "" ? "" : `${own}: `}${told(view.points.map(({ text }) => text))}`,
    ...(view.rival === null ? [] : [`${view.rival}: ${told(view.points.map(({ rivalText }) => rivalText))}`]),
  ];
  return (
    <figure className={mergeClasses(colors.figure, colors.axis)}>
      <div role="img" aria-label={`${label}: ${lines.join(". ")}`}>
        <ResponsiveContainer width="100%" height={HEIGHT}>
          <LineChart
            accessibilityLayer={false}
            data={view.points.map((point) => ({ ...point }))}
            margin={{ top: 20, right: 32, bottom: 0, left: 32 }}
          >
            <XAxis dataKey="year" {...axis} padding={{ left: 8, right: 8 }} />
            {/* The labels tell the values; the line tells the way. */}
            <YAxis hide domain={[low - room, high + room]} />
            {view.rival !== null && (
              <Line
                type="linear"
                dataKey="rivalAt"
                className={colors.rivalLine}
                stroke="inherit"
                strokeWidth={2}
                strokeDasharray={DASHED}
                dot={{ r: 3, className: colors.peer, fill: "inherit", stroke: "none" }}
                isAnimationActive={false}
              />
            )}
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
      {view.rival !== null && (
        <figcaption className={styles.legend}>
          <Key className={colors.ownLine} name={own} />
          <Key className={colors.rivalLine} name={view.rival} dashed />
        </figcaption>
      )}
    </figure>
  );
}

interface KeyProps {
  readonly className: string;
  readonly name: string;
  readonly dashed?: boolean;
}

function Key({ className, name, dashed = false }: KeyProps) {
  const styles = useStyles();
  return (
    <span className={styles.item}>
      <svg className={className} width="22" height="4" aria-hidden="true">
        <path d="M0 2H22" strokeWidth={2} {...(dashed ? { strokeDasharray: DASHED } : {})} />
      </svg>
      {name}
    </span>
  );
}
