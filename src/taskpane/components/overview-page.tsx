/** A workbook that was understood: pickers, the answer, what needs attention, the views, the button. */
import { lazy, Suspense, useEffect, useMemo, type ReactNode } from "react";
import { Button, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons";
import { doubtsOf } from "../../app/doubts";
import type { ReadyState, TabName } from "../state/pane-state";
import { shownUnit } from "../state/reduce";
import { comparisonOf, trendOf } from "../view/comparison";
import { findingGroups, findingsSummary } from "../view/finding-rows";
import { lostView } from "../view/lost-rows";
import { areaRows } from "../view/node-rows";
import { overviewOf } from "../view/overview";
import { AreaList } from "./area-list";
import { BaseFileLine } from "./base-file";
import { FindingList } from "./finding-list";
import { FindingsBanner } from "./findings-banner";
import { Hero } from "./hero";
import { FirstRun, StaleNotice, TroubleNotice } from "./notices";
import { usePane } from "./pane-context";
import { ToolsMenu } from "./tools/tools-menu";
import { UnitPicker } from "./unit-picker";
import { WriteBar } from "./write-bar";
import { YearPicker } from "./year-picker";

/** What proves the figures loads when they are on screen: the first load is small. */
// What a tab shows is loaded when it is opened: the first load stays small.
const Comparison = lazy(async () => ({ default: (await import("./comparison")).Comparison }));
const LostList = lazy(async () => ({ default: (await import("./lost-list")).LostList }));
const ProofLine = lazy(async () => ({ default: (await import("./proof-line")).ProofLine }));
const DoubtNotice = lazy(async () => ({ default: (await import("./doubt-notice")).DoubtNotice }));

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", minHeight: "100%" },
  /** 34 × 32 px at the top right stay free for Office's own menu. */
  title: { padding: "8px 48px 4px 12px" },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: "24px", fontWeight: 600 },
  pickers: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "6px",
    padding: "0 12px",
  },
  source: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "flex-start",
    columnGap: "8px",
    padding: "4px 8px 4px 12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  tools: { flexShrink: 0 },
  /** As high as the line that comes. */
  proof: { minHeight: "28px" },
  tabs: { marginTop: "8px", padding: "0 4px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: { paddingInline: "8px" },
  view: { flexGrow: 1 },
});

interface Props {
  readonly state: ReadyState;
  readonly firstRun: boolean;
  readonly onFirstRunSeen: () => void;
  /** What the entry point puts beside the title: the file's name in the standalone page. */
  readonly top?: ReactNode;
}

/** In milliseconds. */
const PLAN_DELAY = 200;

const TABS: readonly TabName[] = ["areas", "criteria", "comparison", "findings"];

export function OverviewPage({ state, firstRun, onFirstRunSeen, top }: Props) {
  const styles = useStyles();
  const { words, language, session } = usePane();
  const overview = useMemo(() => overviewOf(state, language), [state, language]);
  const groups = useMemo(() => findingGroups(state.book.findings, language), [state.book, language]);
  const summary = findingsSummary(groups);
  usePlan(state);
  return (
    <div className={styles.page}>
      <header>
        <div className={styles.title}>
          <h1 className={styles.name}>{words.product}</h1>
          {top}
        </div>
        <div className={styles.pickers}>
          <UnitPicker analysis={state.analysis} place={state.place} />
          <YearPicker analysis={state.analysis} />
        </div>
        <BaseFileLine state={state} />
        <div className={styles.source}>
          <span>{overview.source}</span>
          <span className={styles.tools}>
            <Button
              appearance="subtle"
              size="small"
              icon={<ArrowClockwiseRegular />}
              aria-label={words.reread}
              data-tip={words.reread}
              onClick={() => void session.reopen()}
            />
            <ToolsMenu />
          </span>
        </div>
        <div className={styles.proof}>
          <Suspense fallback={null}>
            <ProofLine recognitions={state.book.reading.recognitions} />
          </Suspense>
        </div>
      </header>
      <main className={styles.view}>
        <Hero overview={overview} />
        <div aria-live="polite">
          {doubtsOf(state.book).length > 0 && (
            <Suspense fallback={null}>
              <DoubtNotice book={state.book} onOverview />
            </Suspense>
          )}
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
        <div id="view" role="tabpanel" aria-labelledby={`tab-${state.tab}`} data-testid={state.tab}>
          <View state={state} groups={groups} />
        </div>
      </main>
      <WriteBar state={state} />
    </div>
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
    case "criteria":
      return <CriteriaView state={state} />;
    case "comparison":
      return <ComparisonViewOf state={state} />;
    case "findings":
      return <FindingList groups={groups} />;
  }
}

function AreasView({ state }: { readonly state: ReadyState }) {
  const { language } = usePane();
  const { analysis, place } = state;
  const rows = useMemo(() => {
    const { group, unit } = shownUnit({ analysis, place });
    return areaRows(group, unit.index, language);
  }, [analysis, place, language]);
  return <AreaList rows={rows} />;
}

function CriteriaView({ state }: { readonly state: ReadyState }) {
  const { language } = usePane();
  const { analysis, place } = state;
  const view = useMemo(() => {
    const { group, unit } = shownUnit({ analysis, place });
    return lostView(group, unit.index, language);
  }, [analysis, place, language]);
  return (
    <Suspense fallback={null}>
      <LostList view={view} />
    </Suspense>
  );
}

function ComparisonViewOf({ state }: { readonly state: ReadyState }) {
  const { language, session } = usePane();
  const { analysis, place, compared } = state;
  const { view, trend } = useMemo(() => {
    const { group, unit } = shownUnit({ analysis, place });
    return {
      view: comparisonOf(group, unit.index, compared, language),
      trend: trendOf(group, unit.index, compared, language),
    };
  }, [analysis, place, compared, language]);
  return (
    <Suspense fallback={null}>
      <Comparison
        view={view}
        trend={trend}
        compared={compared}
        onUnit={(unit) => {
          session.chooseUnit({ group: place.group, unit });
        }}
      />
    </Suspense>
  );
}
