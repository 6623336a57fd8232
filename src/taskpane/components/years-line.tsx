/** The line over all years: its axis, the chart as a picture that can be taken, and each year in words. */
import { Suspense } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { whyWords } from "../../language/tool-why";
import { part } from "../parts";
import type { YearsView } from "../view/years";
import { usePane } from "./pane-context";
import { Pictured } from "./pictured";

const YearsChart = part(async () => (await import("./charts/years-chart")).YearsChart);

const useStyles = makeStyles({
  axis: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  /** As high as the chart that comes. */
  chart: { minHeight: "150px" },
  line: { margin: "2px 0 0", lineHeight: tokens.lineHeightBase300, fontVariantNumeric: "tabular-nums" },
});

interface Props {
  readonly view: YearsView;
  /** Whose line it is; `own` where it is named beside a rival's. */
  readonly of: string;
  readonly own?: string;
}

export function YearsLine({ view, of, own }: Props) {
  const styles = useStyles();
  const words = whyWords(usePane().language);
  const axis = view.isPercent ? words.percentAxis : words.scoreAxis;
  return (
    <>
      <div className={styles.axis}>{axis}</div>
      <Pictured title={`${of}: ${words.years}`}>
        <div className={styles.chart}>
          <Suspense fallback={null}>
            <YearsChart view={view} label={axis} {...(own === undefined ? {} : { own })} />
          </Suspense>
        </div>
      </Pictured>
      {view.points.map(({ year, text }) => (
        <p key={year} className={styles.line}>
          {text}
        </p>
      ))}
    </>
  );
}
