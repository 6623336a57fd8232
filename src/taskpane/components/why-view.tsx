/** "Vì sao": among the peers, what moved the total, who passed whom, the years. */
import { Suspense, useMemo } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { outlookWords } from "../../language/tool-outlook";
import { whyWords } from "../../language/tool-why";
import { part } from "../parts";
import type { ReadyState } from "../state/pane-state";
import { shownUnit } from "../state/reduce";
import { passedLines } from "../view/outlook";
import { movementView, stripOf, type MovementView, type MoveRow } from "../view/why";
import { yearsView, type YearsView } from "../view/years";
import { BaseFileButton } from "./base-file";
import { Change } from "./change";
import { Figure } from "./figure";
import { Nothing } from "./nothing";
import { usePane } from "./pane-context";
import { Pictured } from "./pictured";
import { YearsLine } from "./years-line";

const StripChart = part(async () => (await import("./charts/strip-chart")).StripChart);

const useStyles = makeStyles({
  part: { padding: "10px 12px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: "0 0 4px", fontSize: tokens.fontSizeBase300, fontWeight: 600 },
  kind: { margin: "10px 0 2px", fontSize: tokens.fontSizeBase200, fontWeight: 600 },
  line: {
    margin: "2px 0 0",
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  quiet: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  rows: { listStyleType: "none", margin: 0, padding: 0 },
  row: { padding: "6px 0", overflowWrap: "anywhere" },
  head: { display: "flex", justifyContent: "space-between", alignItems: "baseline", columnGap: "12px" },
  below: { listStyleType: "none", margin: 0, padding: "0 0 0 12px" },
  /** As high as the chart that comes. */
  strip: { minHeight: "100px" },
});

export function WhyView({ state }: { readonly state: ReadyState }) {
  const { language } = usePane();
  const { analysis, place, book } = state;
  const of = `${shownUnit({ analysis, place }).unit.name}, ${analysis.year}`;
  const { strip, movement, passed, years } = useMemo(() => {
    const { group, unit, total } = shownUnit({ analysis, place });
    const options = { ties: analysis.ties, match: book.match };
    const asked = { book: book.reading.book, group, unit: unit.index, criterion: total.index, options };
    return {
      strip: stripOf(group, unit.index, total.index, language),
      movement: movementView(group, unit.index, language),
      passed: group.base === null ? [] : passedLines(group, unit.index, group.base.year, language),
      years: yearsView({ ...asked, rival: null }, language),
    };
  }, [analysis, place, book, language]);
  return (
    <>
      {strip !== null && <Peers strip={strip} of={of} />}
      <Moved view={movement} baseYear={analysis.baseYear} isOnlyYear={analysis.years.length < 2} />
      {passed.length > 0 && <Passed lines={passed} />}
      {years !== null && <Years view={years} of={of} />}
    </>
  );
}

interface PeersProps {
  readonly strip: NonNullable<ReturnType<typeof stripOf>>;
  /** Unit and year. */
  readonly of: string;
}

function Peers({ strip, of }: PeersProps) {
  const styles = useStyles();
  const words = whyWords(usePane().language);
  return (
    <section className={styles.part} aria-label={words.amongPeers}>
      <h3 className={styles.heading}>{words.amongPeers}</h3>
      {strip.facts.map((fact) => (
        <p key={fact} className={styles.line}>
          {fact}
        </p>
      ))}
      <Pictured title={`${of}: ${words.amongPeers}`}>
        <div className={styles.strip}>
          <Suspense fallback={null}>
            <StripChart strip={strip} />
          </Suspense>
        </div>
      </Pictured>
    </section>
  );
}

interface MovedProps {
  readonly view: ReturnType<typeof movementView>;
  readonly baseYear: number | null;
  /** The workbook holds no other. */
  readonly isOnlyYear: boolean;
}

function Moved({ view, baseYear, isOnlyYear }: MovedProps) {
  const styles = useStyles();
  const { language, words: paneText } = usePane();
  const words = whyWords(language);
  if (view === null || baseYear === null) {
    if (!isOnlyYear) return <p className={styles.part}>{words.noBase}</p>;
    return (
      <Nothing {...paneText.nothing.years}>
        <BaseFileButton />
      </Nothing>
    );
  }
  return (
    <section className={styles.part} aria-label={words.moved(baseYear)}>
      <h3 className={styles.heading}>{words.moved(baseYear)}</h3>
      <Movement view={view} />
    </section>
  );
}

interface MovementProps {
  readonly view: MovementView;
  /** Of the headings. */
  readonly level?: 3 | 4;
}

/** What moved the total: the sum, the largest gains and losses with their criteria. */
export function Movement({ view, level = 4 }: MovementProps) {
  const styles = useStyles();
  const words = whyWords(usePane().language);
  return (
    <>
      <p className={styles.line}>{view.sum}</p>
      <Moves level={level} title={words.gains} rows={view.gains} none={words.noGains} />
      <Moves level={level} title={words.losses} rows={view.losses} none={words.noLosses} />
    </>
  );
}

interface MovesProps extends Required<Pick<MovementProps, "level">> {
  readonly title: string;
  readonly rows: readonly MoveRow[];
  readonly none: string;
}

function Moves({ level, title, rows, none }: MovesProps) {
  const styles = useStyles();
  const Heading = `h${level}` as const;
  return (
    <>
      <Heading className={styles.kind}>{title}</Heading>
      {rows.length === 0 && <p className={styles.quiet}>{none}</p>}
      <ol className={styles.rows}>
        {rows.map((row) => (
          <MovedNode key={row.criterion} row={row} />
        ))}
      </ol>
    </>
  );
}

function MovedNode({ row }: { readonly row: MoveRow }) {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <span>{row.name}</span>
        <Change change={row.change} />
      </div>
      <div className={styles.quiet}>
        <Figure cell={row.before.cell}>{row.before.text}</Figure>
        {" → "}
        <Figure cell={row.now.cell}>{row.now.text}</Figure>
        {row.byMax !== null && ` · ${row.byMax}`}
      </div>
      {row.criteria.length > 0 && (
        <ul className={styles.below}>
          {row.criteria.map((each) => (
            <MovedNode key={each.criterion} row={each} />
          ))}
        </ul>
      )}
      {row.more !== null && <div className={styles.quiet}>{row.more}</div>}
    </li>
  );
}

function Passed({ lines }: { readonly lines: ReturnType<typeof passedLines> }) {
  const styles = useStyles();
  const words = outlookWords(usePane().language);
  return (
    <section className={styles.part} aria-label={words.passed}>
      <h3 className={styles.heading}>{words.passed}</h3>
      {lines.map(({ text, detail }) => (
        <p key={text} className={styles.line}>
          {text}
          {detail !== null && <span className={styles.quiet}>{` – ${detail}`}</span>}
        </p>
      ))}
    </section>
  );
}

function Years({ view, of }: { readonly view: YearsView; readonly of: string }) {
  const styles = useStyles();
  const words = whyWords(usePane().language);
  return (
    <section className={styles.part} aria-label={words.years}>
      <h3 className={styles.heading}>{words.years}</h3>
      <YearsLine view={view} of={of} />
    </section>
  );
}
