/** Other scores of a unit and other scales of its group are typed here; the answer stays in view below. */
import { useMemo } from "react";
import { Button, Field, Input, Link, makeStyles, tokens } from "@fluentui/react-components";
import { outlookWords } from "../../../language/tool-outlook";
import type { ReadyState, TrialTexts } from "../../state/pane-state";
import { shownUnit } from "../../state/reduce";
import {
  isHalfWay,
  supposedPoints,
  supposedResult,
  trialOf,
  trialView,
  triedRule,
  type RuleRow,
  type SupposableRow,
  type SupposedResult,
} from "../../view/trial";
import { Change } from "../change";
import { Foot } from "../frame";
import { Nothing } from "../nothing";
import { usePane } from "../pane-context";
import { Folded } from "./folded";

const useStyles = makeStyles({
  heading: { margin: "0 0 4px", fontSize: tokens.fontSizeBase300, fontWeight: 600 },
  subheading: { margin: "8px 0 0", fontSize: tokens.fontSizeBase200, fontWeight: 600 },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  section: { display: "flex", flexDirection: "column", rowGap: "8px" },
  rows: { listStyleType: "none", margin: 0, padding: 0 },
  row: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  mark: {
    display: "inline-block",
    marginLeft: "6px",
    padding: "0 8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: "10px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  entry: { display: "flex", alignItems: "flex-start", columnGap: "8px", marginTop: "4px" },
  input: { width: "96px", minWidth: 0 },
  max: { lineHeight: "32px", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  /** The answer stays in view while figures are typed. */
  result: { padding: "10px 12px" },
  figures: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: "12px",
    fontVariantNumeric: "tabular-nums",
  },
  /** A target of 24 px (WCAG 2.5.8). */
  reset: { minHeight: "24px" },
  rank: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: 600 },
  score: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase500, fontWeight: 600 },
});

interface Props {
  readonly state: ReadyState;
  readonly texts: TrialTexts;
  readonly onTry: (texts: TrialTexts) => void;
}

const NOTHING: TrialTexts = { scores: new Map(), maxima: new Map(), weights: new Map() };

export function TrialSection({ state, texts, onTry }: Props) {
  const styles = useStyles();
  const { language, words: paneText } = usePane();
  const words = outlookWords(language);
  const { analysis, place } = state;
  const { group, unit } = useMemo(() => shownUnit({ analysis, place }), [analysis, place]);
  const view = useMemo(() => trialView(group, unit.index, language), [group, unit, language]);
  const result = useMemo(() => {
    const trial = trialOf(view, unit.index, texts);
    return trial === null
      ? null
      : supposedResult(group, unit.index, trial, { ties: analysis.ties, language });
  }, [view, texts, group, unit, analysis, language]);
  const typed = <Kind extends keyof TrialTexts>(kind: Kind, of: number, text: string): void => {
    onTry({ ...texts, [kind]: new Map(texts[kind]).set(of, text) });
  };
  if (view.rows.length === 0 && view.maxima.length === 0)
    return <Nothing {...paneText.nothing.criteria} isFlush />;
  return (
    <section aria-label={words.suppose} className={styles.section}>
      <h3 className={styles.heading}>{words.suppose}</h3>
      <p className={styles.quiet}>{words.supposeLead}</p>
      {view.maxima.length > 0 && (
        <Folded title={words.rules} open={texts.maxima.size + texts.weights.size > 0}>
          <p className={styles.quiet}>{words.rulesLead}</p>
          <Rules
            title={words.maxima}
            rows={view.maxima}
            texts={texts.maxima}
            labelOf={words.maximumOf}
            onType={(area, text) => {
              typed("maxima", area, text);
            }}
          />
          {view.weights.length > 0 && (
            <Rules
              title={words.weights}
              rows={view.weights}
              texts={texts.weights}
              labelOf={words.weightOf}
              onType={(area, text) => {
                typed("weights", area, text);
              }}
            />
          )}
        </Folded>
      )}
      <ul className={styles.rows}>
        {view.rows.map((row) => (
          <TrialRow
            key={row.criterion}
            row={row}
            text={texts.scores.get(row.criterion) ?? row.score}
            onType={(text) => {
              typed("scores", row.criterion, text);
            }}
          />
        ))}
      </ul>
      <Foot>
        <Result
          result={result}
          onReset={() => {
            onTry(NOTHING);
          }}
        />
      </Foot>
    </section>
  );
}

function Result({
  result,
  onReset,
}: {
  readonly result: SupposedResult | null;
  readonly onReset: () => void;
}) {
  const styles = useStyles();
  const words = outlookWords(usePane().language);
  return (
    <div className={styles.result} aria-live="polite" data-testid="supposed">
      {result === null ? (
        <span className={styles.quiet}>{words.nothingSupposed}</span>
      ) : (
        <>
          <div className={styles.quiet}>{words.supposed}</div>
          <div className={styles.figures}>
            <span className={styles.rank}>{result.rank}</span>
            <span className={styles.score}>{result.score}</span>
            {result.changes.map((change) => (
              <Change key={change.text} change={change} />
            ))}
            {result.moved !== null && <span className={styles.quiet}>{result.moved}</span>}
            <Link as="button" className={styles.reset} onClick={onReset}>
              {words.reset}
            </Link>
          </div>
        </>
      )}
    </div>
  );
}

interface RulesProps {
  readonly title: string;
  readonly rows: readonly RuleRow[];
  readonly texts: ReadonlyMap<number, string>;
  readonly labelOf: (area: string) => string;
  readonly onType: (area: number, text: string) => void;
}

function Rules({ title, rows, texts, labelOf, onType }: RulesProps) {
  const styles = useStyles();
  const words = outlookWords(usePane().language);
  return (
    <>
      <h4 className={styles.subheading}>{title}</h4>
      <ul className={styles.rows}>
        {rows.map(({ area, name, now }) => {
          const text = texts.get(area) ?? now;
          const wrong = triedRule(text) === null;
          return (
            <li key={area} className={styles.row}>
              {name}
              <div className={styles.entry}>
                <Field {...(wrong ? { validationMessage: words.wrongRule } : {})}>
                  <Input
                    className={styles.input}
                    inputMode="decimal"
                    value={text}
                    aria-label={labelOf(name)}
                    onChange={(_, { value }) => {
                      onType(area, value);
                    }}
                  />
                </Field>
                {text !== now && <span className={styles.max}>{words.nowIs(now)}</span>}
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}

interface RowProps {
  readonly row: SupposableRow;
  readonly text: string;
  readonly onType: (text: string) => void;
}

function TrialRow({ row, text, onType }: RowProps) {
  const styles = useStyles();
  const words = outlookWords(usePane().language);
  const wrong = supposedPoints(text, row) === null;
  const message = wrong ? words.wrong(row.max) : isHalfWay(text, row) ? words.noHalfWay : null;
  return (
    <li className={styles.row}>
      {row.name}
      {row.allOrNothing && <span className={styles.mark}>{words.allOrNothing}</span>}
      <div className={styles.entry}>
        <Field
          {...(message === null
            ? {}
            : {
                validationMessage: message,
                validationState: wrong ? ("error" as const) : ("warning" as const),
              })}
        >
          <Input
            className={styles.input}
            inputMode="decimal"
            value={text}
            aria-label={words.scoreOf(row.name)}
            onChange={(_, { value }) => {
              onType(value);
            }}
          />
        </Field>
        <span className={styles.max}>{words.ofMax(row.max)}</span>
        <Button
          aria-label={words.fullOf(row.name)}
          onClick={() => {
            onType(row.max);
          }}
        >
          {words.full}
        </Button>
      </div>
    </li>
  );
}
