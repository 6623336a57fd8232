/** What can be done with the view that is shown: its figures as a table, to be pasted elsewhere. */
import { makeStyles } from "@fluentui/react-components";
import { viewTableWords } from "../../language/view-tables";
import { deferred } from "../loading";
import type { ReadyState } from "../state/pane-state";
import type { FindingGroup } from "../view/finding-rows";
import { CopyText } from "./copy-text";
import { usePane } from "./pane-context";

const tables = deferred(() => import("../view/view-tables"));
const copying = deferred(() => import("../view/copied-table"));

const useStyles = makeStyles({
  actions: {
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
    padding: "8px 12px",
    "@media print": { display: "none" },
  },
});

interface Props {
  readonly state: ReadyState;
  readonly findings: readonly FindingGroup[];
}

export function ViewActions({ state, findings }: Props) {
  const styles = useStyles();
  const { language } = usePane();
  const words = viewTableWords(language);
  const made = async () => {
    const [{ shownTable }, { copiedTable }] = await Promise.all([tables(), copying()]);
    const table = shownTable(state, findings, language);
    return table === null ? null : copiedTable(table);
  };
  return (
    <div className={styles.actions}>
      <CopyText text={made} label={words.copyTable} box={words.table} />
    </div>
  );
}
