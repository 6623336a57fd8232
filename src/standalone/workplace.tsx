/**
 * Pane and workbook together. On a wide screen the pane stands beside the sheets or the dashboard, as it stands
 * beside the workbook in Excel; on a narrow one the sheets lie below it while a cell is looked at.
 */
import { lazy, Suspense, useSyncExternalStore, type ReactNode } from "react";
import { FluentProvider, makeStyles, mergeClasses, Tab, TabList, tokens } from "@fluentui/react-components";
import { DataBarVerticalRegular, TableRegular } from "@fluentui/react-icons";
import { dashboardWords } from "../language/tool-dashboard";
import { useBrightness } from "../taskpane/brightness";
import { FaultBoundary } from "../taskpane/components/fault-boundary";
import { PaneContext, type PaneContent } from "../taskpane/components/pane-context";
import { themeOf } from "../taskpane/theme";
import type { OpenFile } from "./open-file";
import type { PageHost } from "./page-host";
import { SheetView } from "./sheet-view";
import { useIsWide } from "./wide";

const Dashboard = lazy(async () => ({
  default: (await import("../taskpane/components/dashboard/dashboard")).Dashboard,
}));

const WIDE = "@media (min-width: 900px)";

const useStyles = makeStyles({
  provider: { height: "100%" },
  frame: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    [WIDE]: { flexDirection: "row" },
    // The dashboard is printed instead of the pane; sheets are printed by a spreadsheet program.
    "@media print": {
      display: "block",
      "&:has([data-side=dashboard]) > :first-child": { display: "none" },
      "& > [data-side=sheets]": { display: "none" },
    },
  },
  pane: { flex: "1 1 0", minWidth: 0, minHeight: 0 },
  beside: {
    [WIDE]: { flex: "0 0 400px", boxShadow: tokens.shadow8, zIndex: 1 },
    "@media (min-width: 1600px)": { flex: "0 0 450px" },
  },
  side: {
    flex: "0 0 45%",
    minWidth: 0,
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    [WIDE]: { flex: "1 1 0", borderTop: "none" },
  },
  views: {
    "@media print": { display: "none" },
    flexShrink: 0,
    padding: "2px 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  content: { flex: "1 1 0", minHeight: 0 },
});

interface Props {
  readonly opened: OpenFile;
  readonly content: PaneContent;
  readonly children: ReactNode;
}

export function Workplace({ opened, content, children }: Props) {
  const styles = useStyles();
  const host = useSyncExternalStore(opened.subscribe, opened.current);
  return (
    <FluentProvider className={styles.provider} theme={themeOf(useBrightness())}>
      <div className={styles.frame} data-whole>
        <div className={mergeClasses(styles.pane, host !== null && styles.beside)}>{children}</div>
        {host !== null && (
          <PaneContext value={content}>
            <Beside host={host} content={content} />
          </PaneContext>
        )}
      </div>
    </FluentProvider>
  );
}

function Beside({ host, content }: { readonly host: PageHost; readonly content: PaneContent }) {
  const styles = useStyles();
  const { session, language, words } = content;
  const isWide = useIsWide();
  const view = useSyncExternalStore(host.subscribe, host.view);
  const state = useSyncExternalStore(session.subscribe, session.current);
  const isReady = state.stage === "ready";
  if (view === null && !(isWide && isReady)) return null;
  const names = dashboardWords(language);
  const recognitions = isReady ? state.book.reading.recognitions : [];
  const which = view === null ? "dashboard" : "sheets";
  return (
    <div className={styles.side} data-side={which} data-whole>
      {isWide && isReady && (
        <nav className={styles.views} aria-label={names.views}>
          <TabList
            size="small"
            aria-label={names.views}
            selectedValue={which}
            onTabSelect={(_, { value }) => {
              if (value === "dashboard") host.closeView();
              else void host.lookAgain();
            }}
          >
            <Tab value="dashboard" icon={<DataBarVerticalRegular />}>
              {names.dashboard}
            </Tab>
            <Tab value="sheets" icon={<TableRegular />}>
              {names.sheets}
            </Tab>
          </TabList>
        </nav>
      )}
      <div className={styles.content} data-whole>
        <FaultBoundary key={which}>
          {view !== null ? (
            <SheetView host={host} words={words} recognitions={recognitions} />
          ) : (
            <Suspense fallback={null}>
              <Dashboard />
            </Suspense>
          )}
        </FaultBoundary>
      </div>
    </div>
  );
}
