/** On a wide screen the sheets stand beside the pane, as Excel's window would; on a narrow one below it. */
import { useSyncExternalStore, type ReactNode } from "react";
import { FluentProvider, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PaneWords } from "../language/pane";
import { useBrightness } from "../taskpane/brightness";
import { themeOf } from "../taskpane/theme";
import type { OpenFile } from "./open-file";
import type { PageHost } from "./page-host";
import { SheetView } from "./sheet-view";

const WIDE = "@media (min-width: 900px)";

const useStyles = makeStyles({
  provider: { height: "100%" },
  frame: { display: "flex", flexDirection: "column", height: "100%", [WIDE]: { flexDirection: "row" } },
  pane: { flex: "1 1 0", minWidth: 0, minHeight: 0 },
  beside: { [WIDE]: { flex: "0 0 420px", boxShadow: tokens.shadow8, zIndex: 1 } },
  sheets: { minWidth: 0, minHeight: 0, [WIDE]: { flex: "1 1 0", height: "100%" } },
  shown: {
    flex: "0 0 45%",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    [WIDE]: { borderTop: "none" },
  },
});

interface Props {
  readonly opened: OpenFile;
  readonly words: PaneWords;
  readonly children: ReactNode;
}

export function PageFrame({ opened, words, children }: Props) {
  const styles = useStyles();
  const host = useSyncExternalStore(opened.subscribe, opened.current);
  return (
    <FluentProvider className={styles.provider} theme={themeOf(useBrightness())}>
      <div className={styles.frame}>
        <div className={mergeClasses(styles.pane, host !== null && styles.beside)}>{children}</div>
        {host !== null && <Sheets host={host} words={words} />}
      </div>
    </FluentProvider>
  );
}

function Sheets({ host, words }: { readonly host: PageHost; readonly words: PaneWords }) {
  const styles = useStyles();
  const view = useSyncExternalStore(host.subscribe, host.view);
  return (
    <div className={mergeClasses(styles.sheets, view !== null && styles.shown)}>
      {view !== null && <SheetView host={host} words={words} />}
    </div>
  );
}
