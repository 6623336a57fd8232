/** "So sánh": the unit held against another, where the gap lies, both over the years, the ranking. */
import { Suspense, useId, useMemo, useState } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { compareWords } from "../../language/tool-compare";
import { whyWords } from "../../language/tool-why";
import { part } from "../parts";
import type { ReadyState } from "../state/pane-state";
import { shownUnit } from "../state/reduce";
import { rankingView } from "../view/ranking";
import { rivalsOf } from "../view/rivals";
import { versusOf, type AreaGapRow, type GapRow, type SideView, type VersusView } from "../view/versus";
import { yearsView, type YearsView } from "../view/years";
import { Change } from "./change";
import { Figure } from "./figure";
import { NamePicker } from "./name-picker";
import { usePane } from "./pane-context";
import { Pictured } from "./pictured";
import { Ranking } from "./ranking";

const WaterfallChart = part(async () => (await import("./charts/waterfall-chart")).WaterfallChart);
const YearsChart = part(async () => (await import("./charts/years-chart")).YearsChart);

const useStyles = makeStyles({
  part: { padding: "10px 12px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: "0 0 4px", fontSize: tokens.fontSizeBase300, fontWeight: 600 },
  rival: { display: "grid", gridTemplateColumns: "auto 1fr", alignItems: "center", columnGap: "8px" },
  answer: {
    margin: "10px 0 6px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: 600,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  sides: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: "8px" },
  side: {
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    overflowWrap: "anywhere",
  },
  figure: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: 600,
    fontVariantNumeric: "tabular-nums",
  },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  /** As high as the chart that comes. */
  chart: { minHeight: "190px" },
  years: { minHeight: "150px" },
  rows: { listStyleType: "none", margin: "6px 0 0", padding: 0 },
  row: { padding: "4px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  head: {
    appearance: "none",
    border: "none",
    background: "none",
    display: "grid",
    gridTemplateColumns: "16px 1fr auto",
    columnGap: "4px",
    alignItems: "baseline",
    width: "100%",
    minHeight: "28px",
    padding: "2px 0",
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  plain: { gridTemplateColumns: "1fr auto", cursor: "default", padding: "2px 0 0" },
  chevron: { alignSelf: "center" },
  sidesOf: { paddingLeft: "20px" },
  below: { padding: "0 0 6px 20px" },
  line: { margin: "2px 0 0", lineHeight: tokens.lineHeightBase300, fontVariantNumeric: "tabular-nums" },
});

export function Comparison({ state }: { readonly state: ReadyState }) {
  const styles = useStyles();
  const { language, session } = usePane();
  const words = compareWords(language);
  const { analysis, place, book, rival, compared } = state;
  const { group, unit } = useMemo(() => shownUnit({ analysis, place }), [analysis, place]);
  const rivals = useMemo(() => rivalsOf(group, unit.index, rival, language), [group, unit, rival, language]);
  const chosen = rivals.chosen?.rival ?? null;
  const { versus, years } = useMemo(() => {
    const options = { ties: analysis.ties, match: book.match };
    const asked = { book: book.reading.book, group, unit: unit.index, criterion: 0, options };
    return {
      versus: chosen === null ? null : versusOf(group, unit.index, chosen, language),
      years: yearsView({ ...asked, rival: chosen }, language),
    };
  }, [analysis, book, group, unit, chosen, language]);
  const ranking = useMemo(
    () => rankingView(group, unit.index, compared, language),
    [group, unit, compared, language],
  );
  return (
    <>
      <section className={styles.part} aria-label={words.rival}>
        {rivals.groups.length === 0 ? (
          <p className={styles.quiet}>{words.noRival}</p>
        ) : (
          <div className={styles.rival}>
            <span aria-hidden="true">{words.rival}</span>
            <NamePicker
              label={words.rival}
              groups={rivals.groups}
              chosen={rivals.chosen}
              onChoose={(option) => {
                session.compareWith(option.rival);
              }}
            />
          </div>
        )}
        {versus !== null && <Answer view={versus} />}
      </section>
      {versus !== null && (
        <Where key={`${unit.name}/${rivals.chosen?.key ?? ""}`} view={versus} year={analysis.year} />
      )}
      {years !== null && <Years view={years} own={unit.name} />}
      <Ranking
        view={ranking}
        by={compared}
        onUnit={(other) => {
          session.chooseUnit({ group: place.group, unit: other });
        }}
      />
    </>
  );
}

function Answer({ view }: { readonly view: VersusView }) {
  const styles = useStyles();
  return (
    <div aria-live="polite">
      <p className={styles.answer} data-testid="versus">
        {view.answer}
      </p>
      <div className={styles.sides}>
        {view.sides.map((side) => (
          <Side key={side.name} side={side} />
        ))}
      </div>
      {view.notes.map((note) => (
        <p key={note} className={styles.quiet}>
          {note}
        </p>
      ))}
    </div>
  );
}

function Side({ side }: { readonly side: SideView }) {
  const styles = useStyles();
  return (
    <div className={styles.side}>
      <div className={styles.quiet}>{side.name}</div>
      <div className={styles.figure}>
        <Figure cell={side.score.cell}>{side.score.text}</Figure>
      </div>
      {side.rank !== null && <div className={styles.quiet}>{side.rank}</div>}
    </div>
  );
}

function Where({ view, year }: { readonly view: VersusView; readonly year: number }) {
  const styles = useStyles();
  const words = compareWords(usePane().language);
  const [own, theirs] = view.sides;
  return (
    <section className={styles.part} aria-label={words.where}>
      <h3 className={styles.heading}>{words.where}</h3>
      {view.way !== null && (
        <Pictured title={`${own.name} – ${theirs.name}, ${year}: ${words.where}`}>
          <div className={styles.chart}>
            <Suspense fallback={null}>
              <WaterfallChart way={view.way} own={own.name} theirs={theirs.name} />
            </Suspense>
          </div>
        </Pictured>
      )}
      <ul className={styles.rows} data-testid="gaps">
        {view.areas.map((area) => (
          <AreaGap key={area.criterion} area={area} own={own.name} theirs={theirs.name} year={year} />
        ))}
      </ul>
      {view.rest !== null && <p className={mergeClasses(styles.row, styles.quiet)}>{view.rest}</p>}
    </section>
  );
}

interface AreaProps {
  readonly area: AreaGapRow;
  readonly own: string;
  readonly theirs: string;
  readonly year: number;
}

function AreaGap({ area, own, theirs, year }: AreaProps) {
  const styles = useStyles();
  const words = compareWords(usePane().language);
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <span className={styles.chevron} aria-hidden="true">
          {open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        </span>
        <span>{area.title}</span>
        {area.gap !== null && <Change change={area.gap} />}
      </button>
      <div className={styles.sidesOf}>
        <Sides row={area} />
        {area.share !== null && <p className={styles.quiet}>{area.share}</p>}
      </div>
      <div id={id} className={styles.below} hidden={!open}>
        {open && (
          <>
            {area.way !== null && (
              <Pictured title={`${own} – ${theirs}, ${year}: ${area.title}`}>
                <div className={styles.chart}>
                  <Suspense fallback={null}>
                    <WaterfallChart way={area.way} own={own} theirs={theirs} />
                  </Suspense>
                </div>
              </Pictured>
            )}
            {area.leaves.length === 0 && <p className={styles.quiet}>{words.noCriteria}</p>}
            <ul className={styles.rows}>
              {area.leaves.map((leaf) => (
                <li key={leaf.criterion} className={styles.row}>
                  <div className={mergeClasses(styles.head, styles.plain)}>
                    <span>{leaf.title}</span>
                    {leaf.gap !== null && <Change change={leaf.gap} />}
                  </div>
                  <Sides row={leaf} />
                </li>
              ))}
            </ul>
            {area.rest !== null && <p className={styles.quiet}>{area.rest}</p>}
          </>
        )}
      </div>
    </li>
  );
}

/** "15,38/16,5 so với 14,1/16,5", each leading to its cell. */
function Sides({ row: { own, theirs } }: { readonly row: GapRow }) {
  const styles = useStyles();
  const words = compareWords(usePane().language);
  const told = (side: GapRow["own"]) =>
    side === null ? words.none : <Figure cell={side.cell}>{side.text}</Figure>;
  return (
    <div className={styles.quiet}>
      {told(own)} {words.against} {told(theirs)}
    </div>
  );
}

function Years({ view, own }: { readonly view: YearsView; readonly own: string }) {
  const styles = useStyles();
  const { language } = usePane();
  const words = compareWords(language);
  const axis = view.isPercent ? whyWords(language).percentAxis : whyWords(language).scoreAxis;
  return (
    <section className={styles.part} aria-label={words.years}>
      <h3 className={styles.heading}>{words.years}</h3>
      <p className={styles.quiet}>{axis}</p>
      <Pictured title={`${own}${view.rival === null ? "" : ` – ${view.rival}`}: ${words.years}`}>
        <div className={styles.years}>
          <Suspense fallback={null}>
            <YearsChart view={view} label={axis} own={own} />
          </Suspense>
        </div>
      </Pictured>
      {view.points.map(({ year, text, rivalText }) => (
        <div key={year}>
          <p className={styles.line}>{text}</p>
          {view.rival !== null && rivalText !== null && (
            <p className={styles.quiet}>{`${view.rival} – ${rivalText}`}</p>
          )}
        </div>
      ))}
    </section>
  );
}
