/** The charts of the dashboard: the place among the peers, the gap to a rival by areas, the years. */
import { Suspense, useMemo } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { compareWords } from "../../../language/tool-compare";
import { whyWords } from "../../../language/tool-why";
import { part } from "../../parts";
import type { ReadyState } from "../../state/pane-state";
import { shownUnit } from "../../state/reduce";
import { rivalsOf } from "../../view/rivals";
import { versusOf } from "../../view/versus";
import { stripOf } from "../../view/why";
import { yearsView } from "../../view/years";
import { usePane } from "../pane-context";
import { Pictured } from "../pictured";
import { YearsLine } from "../years-line";
import { Card } from "./card";

const StripChart = part(async () => (await import("../charts/strip-chart")).StripChart);
const WaterfallChart = part(async () => (await import("../charts/waterfall-chart")).WaterfallChart);

const useStyles = makeStyles({
  line: { margin: "0 0 2px", lineHeight: tokens.lineHeightBase300, fontVariantNumeric: "tabular-nums" },
  answer: {
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: 600,
    fontVariantNumeric: "tabular-nums",
  },
  /** As high as the chart that comes. */
  strip: { minHeight: "100px" },
  way: { minHeight: "190px" },
});

interface Props {
  readonly state: ReadyState;
}

export function PeersCard({ state: { analysis, place } }: Props) {
  const styles = useStyles();
  const { language } = usePane();
  const words = whyWords(language);
  const { strip, name } = useMemo(() => {
    const { group, unit, total } = shownUnit({ analysis, place });
    return { strip: stripOf(group, unit.index, total.index, language), name: unit.name };
  }, [analysis, place, language]);
  if (strip === null) return null;
  return (
    <Card title={words.amongPeers}>
      {strip.facts.map((fact) => (
        <p key={fact} className={styles.line}>
          {fact}
        </p>
      ))}
      <Pictured title={`${name}, ${String(analysis.year)}: ${words.amongPeers}`}>
        <div className={styles.strip}>
          <Suspense fallback={null}>
            <StripChart strip={strip} />
          </Suspense>
        </div>
      </Pictured>
    </Card>
  );
}

/** Against whom is chosen on "So sánh"; else who stands next. */
export function RivalCard({ state: { analysis, place, rival } }: Props) {
  const styles = useStyles();
  const { language } = usePane();
  const words = compareWords(language);
  const versus = useMemo(() => {
    const { group, unit } = shownUnit({ analysis, place });
    const chosen = rivalsOf(group, unit.index, rival, language).chosen?.rival ?? null;
    return chosen === null ? null : versusOf(group, unit.index, chosen, language);
  }, [analysis, place, rival, language]);
  if (versus === null || versus.way === null) return null;
  const [own, theirs] = versus.sides;
  return (
    <Card title={words.where}>
      <p className={styles.answer}>{versus.answer}</p>
      <Pictured title={`${own.name} – ${theirs.name}, ${String(analysis.year)}: ${words.where}`}>
        <div className={styles.way}>
          <Suspense fallback={null}>
            <WaterfallChart way={versus.way} own={own.name} theirs={theirs.name} />
          </Suspense>
        </div>
      </Pictured>
    </Card>
  );
}

export function YearsCard({ state: { analysis, place, book } }: Props) {
  const { language } = usePane();
  const words = whyWords(language);
  const { view, name } = useMemo(() => {
    const { group, unit, total } = shownUnit({ analysis, place });
    const options = { ties: analysis.ties, match: book.match };
    const asked = { book: book.reading.book, group, unit: unit.index, criterion: total.index, options };
    return { view: yearsView({ ...asked, rival: { kind: "median" } }, language), name: unit.name };
  }, [analysis, place, book, language]);
  if (view === null) return null;
  return (
    <Card title={words.years}>
      <YearsLine view={view} of={name} own={name} />
    </Card>
  );
}
