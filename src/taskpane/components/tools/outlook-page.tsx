/** "Giả định điểm": the cheapest way to the next rank, who passed whom, and a trial of other scores and scales. */
import { useMemo } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { outlookWords } from "../../../language/tool-outlook";
import type { ReadyState, TrialTexts } from "../../state/pane-state";
import { shownTrial, shownUnit } from "../../state/reduce";
import { outlookOf, type OutlookView } from "../../view/outlook";
import { usePane } from "../pane-context";
import { Folded } from "./folded";
import { ToolPage } from "./tool-page";
import { TrialSection } from "./trial-section";

const useStyles = makeStyles({
  heading: { margin: "0 0 4px", fontSize: tokens.fontSizeBase300, fontWeight: 600 },
  line: { margin: "0 0 4px", lineHeight: tokens.lineHeightBase300 },
  quiet: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  step: { fontVariantNumeric: "tabular-nums" },
  list: { margin: "0 0 8px", paddingLeft: "18px", lineHeight: tokens.lineHeightBase300 },
});

export function OutlookPage({ state }: { readonly state: ReadyState }) {
  const styles = useStyles();
  const { language, tools, session } = usePane();
  const words = outlookWords(language);
  const { analysis, place } = state;
  const { group, unit } = useMemo(() => shownUnit({ analysis, place }), [analysis, place]);
  const view = useMemo(() => outlookOf(group, unit.index, language), [group, unit, language]);
  const texts = shownTrial(state);
  const onTry = (next: TrialTexts): void => {
    session.tryTexts(next);
  };
  const tryWay = (): void => {
    const reached = view.way.map(({ criterion, reached }) => [criterion, reached] as const);
    onTry({ ...texts, scores: new Map([...texts.scores, ...reached]) });
  };
  return (
    <ToolPage title={tools.outlook.title}>
      <h2 className={styles.heading}>{unit.name}</h2>
      <NextRank view={view} onTry={tryWay} />
      {view.passed !== null && (
        <Folded title={words.passed}>
          {view.passed.map(({ text, detail }) => (
            <p key={text} className={styles.line}>
              {text}
              {detail !== null && <span className={styles.quiet}>{` – ${detail}`}</span>}
            </p>
          ))}
        </Folded>
      )}
      <TrialSection state={state} texts={texts} onTry={onTry} />
    </ToolPage>
  );
}

function NextRank({ view, onTry }: { readonly view: OutlookView; readonly onTry: () => void }) {
  const styles = useStyles();
  const words = outlookWords(usePane().language);
  return (
    <section aria-label={words.nextRank}>
      <h3 className={styles.heading}>{words.nextRank}</h3>
      {view.nextRank.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
      {view.way.length > 0 && (
        <>
          <ul className={styles.list}>
            {view.way.map(({ criterion, name, step, allOrNothing }) => (
              <li key={criterion}>
                {name}
                <div className={styles.step}>
                  {step}
                  {allOrNothing && <span className={styles.quiet}>{` · ${words.allOrNothing}`}</span>}
                </div>
              </li>
            ))}
          </ul>
          <Button size="small" onClick={onTry}>
            {words.tryWay}
          </Button>
        </>
      )}
    </section>
  );
}
