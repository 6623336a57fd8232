/** "Nhìn cả khối": for the office that scores all units of a group. */
import { useMemo, useState } from "react";
import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { groupWords } from "../../../language/tool-group";
import type { ReadyState } from "../../state/pane-state";
import { shownUnit } from "../../state/reduce";
import { Nothing } from "../nothing";
import { usePane } from "../pane-context";
import { GroupTableView } from "./group-table";
import { HeatMapView } from "./heat-map";
import { MoversList, SpreadLists } from "./group-lists";
import { ToolPage } from "./tool-page";

const useStyles = makeStyles({
  group: { margin: 0, fontWeight: 600 },
  tabs: { margin: "0 -8px" },
  tab: { paddingLeft: "4px", paddingRight: "4px" },
  view: { display: "flex", flexDirection: "column", rowGap: "12px" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const VIEWS = ["table", "areas", "movers", "criteria"] as const;
type View = (typeof VIEWS)[number];

export function GroupPage({ state }: { readonly state: ReadyState }) {
  const styles = useStyles();
  const { language, tools, words: paneText } = usePane();
  const words = groupWords(language);
  const [view, setView] = useState<View>("table");
  const { analysis, place } = state;
  const { group } = useMemo(() => shownUnit({ analysis, place }), [analysis, place]);
  if (group.current.units.length < 2) {
    return (
      <ToolPage title={tools.group.title}>
        <p className={styles.group}>{words.groupIn(group.current.group.name, analysis.year)}</p>
        <Nothing {...paneText.nothing.alone} isFlush />
      </ToolPage>
    );
  }
  return (
    <ToolPage title={tools.group.title}>
      <p className={styles.group}>{words.groupIn(group.current.group.name, analysis.year)}</p>
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={view}
        onTabSelect={(_, { value }) => {
          const chosen = VIEWS.find((name) => name === value);
          if (chosen !== undefined) setView(chosen);
        }}
      >
        {VIEWS.map((name) => (
          <Tab key={name} value={name} id={`group-${name}`} className={styles.tab} aria-controls="group-view">
            {words.tabs[name]}
          </Tab>
        ))}
      </TabList>
      <div id="group-view" role="tabpanel" aria-labelledby={`group-${view}`} className={styles.view}>
        {view === "table" && <GroupTableView state={state} group={group} />}
        {view === "areas" && <HeatMapView group={group} chosen={place.unit} />}
        {view === "movers" && <MoversList group={group} place={place.group} />}
        {view === "criteria" && <SpreadLists group={group} />}
      </div>
    </ToolPage>
  );
}
