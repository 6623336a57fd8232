/** A chart of a sheet, drawn from the values that its file holds; the figures stand in the cells beside it. */
import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { SheetChart } from "../hosts/file/looks/sheet-charts";
import { formattedNumber } from "../taskpane/view/number-format";

const useStyles = makeStyles({
  /** As on paper: the file's own colours are for white. */
  paper: {
    display: "flex",
    flexDirection: "column",
    boxSizing: "border-box",
    height: "100%",
    margin: 0,
    padding: "8px",
    color: "#242424",
    backgroundColor: "#ffffff",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    "& text": { fill: "#424242" },
  },
  title: { flexShrink: 0, fontWeight: 600, textAlign: "center", lineHeight: "18px" },
  plot: { flexGrow: 1, minHeight: 0 },
});

const COLOR = "#2F75B5";

export function SheetChartView({ chart }: { readonly chart: SheetChart }) {
  const styles = useStyles();
  const { title, lies, categories, series, format } = chart;
  const data = categories.map((category, at) => ({
    category,
    ...Object.fromEntries(series.map(({ values }, index) => [`v${String(index)}`, values[at] ?? null])),
  }));
  const shown = (value: number): string => formattedNumber(value, format) ?? String(value);
  const told = categories.map((category, at) => {
    const figures = series
      .map(({ values }) => values[at] ?? null)
      .map((of) => (of === null ? "–" : shown(of)));
    return `${category} ${figures.join(", ")}`;
  });
  const [least, most] = chart.limits;
  const domain = [least ?? 0, most ?? "auto"] as const;
  const axis = { tickLine: false, tick: { fontSize: 11 }, stroke: "#8a8a8a" } as const;
  return (
    <figure className={styles.paper}>
      <figcaption className={styles.title}>{title}</figcaption>
      <div className={styles.plot} role="img" aria-label={`${title}: ${told.join("; ")}`}>
        <ResponsiveContainer width="100%" height="100%">
          <BarChart
            accessibilityLayer={false}
            data={data}
            layout={lies ? "vertical" : "horizontal"}
            margin={{ top: 8, right: 16, bottom: 4, left: 4 }}
          >
            <CartesianGrid stroke="#d9d9d9" horizontal={!lies} vertical={lies} />
            {lies ? (
              <>
                <XAxis type="number" domain={[...domain]} allowDataOverflow tickFormatter={shown} {...axis} />
                <YAxis type="category" dataKey="category" width={130} interval={0} {...axis} />
              </>
            ) : (
              <>
                <XAxis dataKey="category" interval={0} {...axis} />
                <YAxis domain={[...domain]} allowDataOverflow tickFormatter={shown} width={44} {...axis} />
              </>
            )}
            {series.length > 1 && <Legend verticalAlign="bottom" height={22} />}
            {series.map(({ name, color }, index) => (
              <Bar
                key={name}
                dataKey={`v${String(index)}`}
                name={name}
                fill={color ?? COLOR}
                isAnimationActive={false}
              />
            ))}
          </BarChart>
        </ResponsiveContainer>
      </div>
    </figure>
  );
}
