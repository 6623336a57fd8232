/** A wide screen beside the pane: the group and the unit shown at a glance. Loads where there is room for it. */
import { useMemo, useSyncExternalStore } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { dashboardWords } from "../../../language/tool-dashboard";
import type { ReadyState } from "../../state/pane-state";
import { shownUnit } from "../../state/reduce";
import { overviewOf } from "../../view/overview";
import { movementView } from "../../view/why";
import { usePane } from "../pane-context";
import { HeatMapView } from "../tools/heat-map";
import { Movement } from "../why-view";
import { Card } from "./card";
import { PeersCard, RivalCard, YearsCard } from "./chart-cards";
import { LostCard } from "./lost-card";
import { RankCard } from "./rank-card";

const useStyles = makeStyles({
  page: {
    height: "100%",
    overflowY: "auto",
    boxSizing: "border-box",
    padding: "14px 20px 24px",
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "@media print": { height: "auto", overflow: "visible", padding: 0, backgroundColor: "transparent" },
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "2px 14px", marginBottom: "14px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: 600,
    overflowWrap: "anywhere",
  },
  short: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  cards: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(400px, 100%), 1fr))",
    "@media print": { gridTemplateColumns: "1fr" },
    gap: "16px",
    alignItems: "start",
  },
  column: { display: "grid", rowGap: "16px", minWidth: 0 },
  heat: { maxHeight: "560px", overflowY: "auto", "@media print": { maxHeight: "none" } },
  heatInside: { display: "flex", flexDirection: "column", rowGap: "10px" },
});

export function Dashboard() {
  const { session } = usePane();
  const state = useSyncExternalStore(session.subscribe, session.current);
  return state.stage === "ready" ? <Shown state={state} /> : null;
}

function Shown({ state }: { readonly state: ReadyState }) {
  const styles = useStyles();
  const { language, words: paneText } = usePane();
  const words = dashboardWords(language);
  const { analysis, place, book } = state;
  const overview = useMemo(
    () => overviewOf({ analysis, place, book }, language),
    [analysis, place, book, language],
  );
  const { group, unit } = useMemo(() => shownUnit({ analysis, place }), [analysis, place]);
  const { result } = overview;
  const isAlone = group.current.units.length < 2;
  return (
    <section className={styles.page} aria-label={words.title} data-testid="dashboard" data-whole>
      <div className={styles.head}>
        <h1 className={styles.title}>{overview.unit}</h1>
        <span className={styles.short}>
          {words.subtitle(
            group.current.group.name,
            analysis.year,
            result === null
              ? null
              : paneText.inShort(
                  result.rank === null ? result.rankInFull : paneText.ranked(result.rankInFull),
                  result.scoreInFull,
                ),
          )}
        </span>
      </div>
      <div className={styles.cards}>
        <div className={styles.column}>
          {!isAlone && <RankCard state={state} />}
          <LostCard state={state} />
        </div>
        <div className={styles.column}>
          <PeersCard state={state} />
          <RivalCard state={state} />
          <MovementCard state={state} />
          <YearsCard state={state} />
        </div>
        {!isAlone && (
          <Card title={words.heat} isWide>
            <div className={styles.heat} data-whole>
              <div className={styles.heatInside}>
                <HeatMapView group={group} chosen={unit.index} />
              </div>
            </div>
          </Card>
        )}
      </div>
    </section>
  );
}

function MovementCard({ state: { analysis, place } }: { readonly state: ReadyState }) {
  const { language } = usePane();
  const { baseYear } = analysis;
  const view = useMemo(() => {
    const { group, unit } = shownUnit({ analysis, place });
    return movementView(group, unit.index, language);
  }, [analysis, place, language]);
  if (view === null || baseYear === null) return null;
  return (
    <Card title={dashboardWords(language).moved(baseYear)}>
      <Movement view={view} level={3} />
    </Card>
  );
}
