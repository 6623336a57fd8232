/** "Giả định điểm": the way to the next rank, who passed whom, and a trial of other scores. */
import { useMemo, useState } from "react";
import { Button, Field, Input, Link, makeStyles, tokens } from "@fluentui/react-components";
import { outlookWords } from "../../../language/tool-outlook";
import type { Points } from "../../../scorebook/points";
import type { ReadyState } from "../../state/pane-state";
import { shownUnit } from "../../state/reduce";
import {
  outlookOf,
  supposedPoints,
  supposedResult,
  type OutlookView,
  type SupposableRow,
} from "../../view/outlook";
import { Change } from "../change";
import { Foot } from "../frame";
import { usePane } from "../pane-context";
import { ToolPage } from "./tool-page";

const useStyles = makeStyles({
  heading: { margin: "0 0 4px", fontSize: tokens.fontSizeBase300, fontWeight: 600 },
  line: { margin: "0 0 4px", lineHeight: tokens.lineHeightBase300 },
  quiet: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  list: { margin: 0, paddingLeft: "18px", lineHeight: tokens.lineHeightBase300 },
  rows: { listStyleType: "none", margin: 0, padding: 0 },
  row: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  entry: { display: "flex", alignItems: "flex-start", columnGap: "8px", marginTop: "4px" },
  input: { width: "96px", minWidth: 0 },
  max: { lineHeight: "32px", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  /** The answer stays in view while scores are typed. */
  result: {
    padding: "10px 12px",
  },
  figures: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: "12px",
    fontVariantNumeric: "tabular-nums",
  },
  rank: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: 600 },
});

export function OutlookPage({ state }: { readonly state: ReadyState }) {
  const styles = useStyles();
  const { language, tools } = usePane();
  const words = outlookWords(language);
  const { analysis, place } = state;
  const { group, unit } = shownUnit({ analysis, place });
  const view = useMemo(() => outlookOf(group, unit.index, language), [group, unit, language]);
  return (
    <ToolPage title={tools.outlook.title}>
      <h2 className={styles.heading}>{unit.name}</h2>
      <NextRank view={view} />
      {view.passed !== null && (
        <section aria-label={words.passed}>
          <h3 className={styles.heading}>{words.passed}</h3>
          {view.passed.map(({ text, detail }) => (
            <p key={text} className={styles.line}>
              {text}
              {detail !== null && <span className={styles.quiet}>{` – ${detail}`}</span>}
            </p>
          ))}
        </section>
      )}
      <Trial key={`${place.group}/${place.unit}/${analysis.year}`} state={state} rows={view.rows} />
    </ToolPage>
  );
}

function NextRank({ view }: { readonly view: OutlookView }) {
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
      <ul className={styles.list}>
        {view.criteria.map(({ criterion, name, lost }) => (
          <li key={criterion}>{`${name} (+${lost})`}</li>
        ))}
      </ul>
    </section>
  );
}

function Trial({ state, rows }: { readonly state: ReadyState; readonly rows: readonly SupposableRow[] }) {
  const styles = useStyles();
  const { language } = usePane();
  const words = outlookWords(language);
  const [typed, setTyped] = useState<ReadonlyMap<number, string>>(new Map());
  const type = (criterion: number, text: string): void => {
    setTyped((before) => new Map(before).set(criterion, text));
  };
  const result = useMemo(() => {
    const supposed = supposedScores(rows, typed);
    const { group, unit } = shownUnit(state);
    return supposed.size === 0
      ? null
      : supposedResult(group, unit.index, supposed, { ties: state.analysis.ties, language });
  }, [rows, typed, state, language]);
  return (
    <section aria-label={words.suppose}>
      <h3 className={styles.heading}>{words.suppose}</h3>
      <p className={styles.quiet}>{words.supposeLead}</p>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <TrialRow
            key={row.criterion}
            row={row}
            text={typed.get(row.criterion) ?? row.score}
            onType={type}
          />
        ))}
      </ul>
      <Foot>
        <div className={styles.result} aria-live="polite" data-testid="supposed">
          {result === null ? (
            <span className={styles.quiet}>{words.nothingSupposed}</span>
          ) : (
            <>
              <div className={styles.quiet}>{words.supposed}</div>
              <div className={styles.figures}>
                <span className={styles.rank}>{result.rank}</span>
                <span className={styles.rank}>{result.score}</span>
                {result.changes.map((change) => (
                  <Change key={change.text} change={change} />
                ))}
                <Link
                  as="button"
                  onClick={() => {
                    setTyped(new Map());
                  }}
                >
                  {words.reset}
                </Link>
              </div>
            </>
          )}
        </div>
      </Foot>
    </section>
  );
}

/** The typed scores that are scores, and others than those of the workbook. */
function supposedScores(
  rows: readonly SupposableRow[],
  typed: ReadonlyMap<number, string>,
): ReadonlyMap<number, Points> {
  const supposed = new Map<number, Points>();
  for (const row of rows) {
    const text = typed.get(row.criterion);
    const points = text === undefined || text === row.score ? null : supposedPoints(text, row);
    if (points !== null) supposed.set(row.criterion, points);
  }
  return supposed;
}

interface RowProps {
  readonly row: SupposableRow;
  readonly text: string;
  readonly onType: (criterion: number, text: string) => void;
}

function TrialRow({ row, text, onType }: RowProps) {
  const styles = useStyles();
  const words = outlookWords(usePane().language);
  const wrong = supposedPoints(text, row) === null;
  return (
    <li className={styles.row}>
      {row.name}
      <div className={styles.entry}>
        <Field {...(wrong ? { validationMessage: words.wrong(row.max) } : {})}>
          <Input
            className={styles.input}
            inputMode="decimal"
            value={text}
            aria-label={words.scoreOf(row.name)}
            onChange={(_, { value }) => {
              onType(row.criterion, value);
            }}
          />
        </Field>
        <span className={styles.max}>{words.ofMax(row.max)}</span>
        <Button
          aria-label={words.fullOf(row.name)}
          onClick={() => {
            onType(row.criterion, row.max);
          }}
        >
          {words.full}
        </Button>
      </div>
    </li>
  );
}
