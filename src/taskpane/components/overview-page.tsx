/** A workbook that was understood: pickers, the answer, what needs attention, the views, the button. */
import { Suspense, useEffect, useMemo, useRef, type ReactNode } from "react";
import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { doubtsOf } from "../../app/doubts";
import { part } from "../parts";
import type { ReadyState, TabName } from "../state/pane-state";
import { shownUnit } from "../state/reduce";
import { findingGroups, findingsSummary } from "../view/finding-rows";
import { overviewOf } from "../view/overview";
import { AreaList } from "./area-list";
import { BaseFileLine } from "./base-file";
import { FaultBoundary } from "./fault-boundary";
import { FindingsBanner } from "./findings-banner";
import { Foot, Frame } from "./frame";
import { Hero } from "./hero";
import { FirstRun } from "./first-run";
import { NewVersionNotice, StaleNotice, TroubleNotice } from "./notices";
import { OverviewHead } from "./overview-head";
import { usePane } from "./pane-context";
import { WriteBar } from "./write-bar";

// What a tab shows, and what proves the figures, loads when it is on screen: the first load stays small.
const Comparison = part(async () => (await import("./comparison")).Comparison);
const CriteriaList = part(async () => (await import("./criteria-list")).CriteriaList);
const FindingList = part(async () => (await import("./finding-list")).FindingList);
const ViewActions = part(async () => (await import("./view-actions")).ViewActions);
const WhyView = part(async () => (await import("./why-view")).WhyView);
const ProofLine = part(async () => (await import("./proof-line")).ProofLine);
const DoubtNotice = part(async () => (await import("./doubt-notice")).DoubtNotice);

/** Windows in which the first area would lie below what stands before it. */
const LOW = "@media (max-height: 480px)";

const useStyles = makeStyles({
  /** Excel writes the name over its pane; here it is heard. */
  name: { position: "absolute", margin: 0, clipPath: "inset(50%)", pointerEvents: "none" },
  top: { padding: "4px 12px 0", "@media print": { display: "none" } },
  source: {
    margin: 0,
    [LOW]: { order: 2 },
    padding: "8px 12px 12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  /** As high as the line that comes. */
  proof: { minHeight: "28px", [LOW]: { order: 1 } },
  tabs: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    flexWrap: "wrap",
    // All five in one row at 320 px, scroll bar included.
    justifyContent: "space-between",
    padding: "0 4px",
    "@media (min-width: 400px)": { justifyContent: "flex-start" },
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media print": { display: "none" },
  },
  tab: {
    paddingLeft: 0,
    paddingRight: 0,
    "& .fui-Tab__content": { fontSize: tokens.fontSizeBase200 },
    "@media (min-width: 400px)": {
      paddingLeft: "10px",
      paddingRight: "10px",
      "& .fui-Tab__content": { fontSize: tokens.fontSizeBase300 },
    },
  },
  flow: { display: "flex", flexDirection: "column", minHeight: "100%" },
  view: { flexGrow: 1 },
});

interface Props {
  readonly state: ReadyState;
  readonly firstRun: boolean;
  readonly onFirstRunSeen: () => void;
  /** The program's server has a newer one. */
  readonly isOld: boolean;
  /** What the entry point puts beside the title: the file's name in the standalone page. */
  readonly top?: ReactNode;
}

/** In milliseconds. */
const PLAN_DELAY = 200;

const TABS: readonly TabName[] = ["areas", "why", "criteria", "comparison", "findings"];

export function OverviewPage({ state, firstRun, onFirstRunSeen, isOld, top }: Props) {
  const styles = useStyles();
  const { words, language, session } = usePane();
  const content = useRef<HTMLElement>(null);
  const answer = useRef<HTMLDivElement>(null);
  const overview = useMemo(() => overviewOf(state, language), [state, language]);
  const groups = useMemo(() => findingGroups(state.book.findings, language), [state.book, language]);
  const summary = findingsSummary(groups);
  usePlan(state);
  const isDoubtful = doubtsOf(state.book).length > 0;
  return (
    <Frame
      content={content}
      head={<OverviewHead state={state} overview={overview} answer={answer} within={content} />}
    >
      <div className={styles.flow}>
        <h1 className={styles.name}>{words.product}</h1>
        <div className={styles.top}>{top}</div>
        <BaseFileLine state={state} />
        {isDoubtful && (
          <div aria-live="polite">
            <Suspense fallback={null}>
              <DoubtNotice book={state.book} onOverview />
            </Suspense>
          </div>
        )}
        <div ref={answer}>
          <Hero overview={overview} isProvisional={isDoubtful} />
        </div>
        <div className={styles.proof}>
          <Suspense fallback={null}>
            <ProofLine recognitions={state.book.reading.recognitions} />
          </Suspense>
        </div>
        <div aria-live="polite">
          {isOld && <NewVersionNotice />}
          {state.stale && <StaleNotice />}
          {state.notice !== null && <TroubleNotice trouble={state.notice} />}
          {firstRun && <FirstRun onSkip={onFirstRunSeen} />}
          {summary !== null && <FindingsBanner summary={summary} />}
        </div>
        <TabList
          className={styles.tabs}
          selectedValue={state.tab}
          onTabSelect={(_, { value }) => {
            const tab = TABS.find((name) => name === value);
            if (tab !== undefined) session.chooseTab(tab);
          }}
        >
          {TABS.map((tab) => (
            <Tab key={tab} value={tab} id={`tab-${tab}`} className={styles.tab} aria-controls="view">
              {words.tabs[tab]}
            </Tab>
          ))}
        </TabList>
        <div
          id="view"
          className={styles.view}
          role="tabpanel"
          aria-labelledby={`tab-${state.tab}`}
          data-testid={state.tab}
        >
          <FaultBoundary key={state.tab}>
            <View state={state} groups={groups} />
            <Suspense fallback={null}>
              <ViewActions key={state.tab} state={state} findings={groups} />
            </Suspense>
          </FaultBoundary>
        </div>
        <p className={styles.source}>{overview.source}</p>
      </div>
      <Foot>
        <WriteBar state={state} />
      </Foot>
    </Frame>
  );
}

/** Counts what the button would write a moment after the figures are on screen, not before. */
function usePlan({ plannedSheets, analysis }: ReadyState): void {
  const { session } = usePane();
  const missing = plannedSheets === null;
  useEffect(() => {
    if (!missing) return;
    const timer = setTimeout(() => {
      void session.sheets.plan();
    }, PLAN_DELAY);
    return () => {
      clearTimeout(timer);
    };
  }, [missing, analysis, session]);
}

function View({
  state,
  groups,
}: {
  readonly state: ReadyState;
  readonly groups: ReturnType<typeof findingGroups>;
}) {
  switch (state.tab) {
    case "areas":
      return <AreasView state={state} />;
    case "why":
      return (
        <Suspense fallback={null}>
          <WhyView state={state} />
        </Suspense>
      );
    case "criteria":
      return (
        <Suspense fallback={null}>
          <CriteriaList state={state} />
        </Suspense>
      );
    case "comparison":
      return (
        <Suspense fallback={null}>
          <Comparison state={state} />
        </Suspense>
      );
    case "findings":
      return (
        <Suspense fallback={null}>
          <FindingList state={state} groups={groups} />
        </Suspense>
      );
  }
}

function AreasView({ state: { analysis, place } }: { readonly state: ReadyState }) {
  const { group, unit } = useMemo(() => shownUnit({ analysis, place }), [analysis, place]);
  return <AreaList group={group} unit={unit.index} />;
}
