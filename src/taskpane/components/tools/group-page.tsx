/** "Nhìn cả khối": for the office that scores all units of a group. */
import { useMemo } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { groupWords } from "../../../language/tool-group";
import type { ReadyState } from "../../state/pane-state";
import { shownUnit } from "../../state/reduce";
import { groupView, type GroupRow } from "../../view/group-view";
import { Figure } from "../figure";
import { usePane } from "../pane-context";
import { ToolPage } from "./tool-page";

const useStyles = makeStyles({
  group: { margin: 0, fontWeight: 600 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: 600 },
  lead: {
    margin: "2px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  rows: { listStyleType: "none", margin: "4px 0 0", padding: 0 },
  row: {
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    lineHeight: tokens.lineHeightBase300,
  },
  line: { display: "flex", justifyContent: "space-between", columnGap: "12px" },
  figure: { flexShrink: 0, fontWeight: 600, fontVariantNumeric: "tabular-nums" },
});

export function GroupPage({ state }: { readonly state: ReadyState }) {
  const styles = useStyles();
  const { language, tools } = usePane();
  const words = groupWords(language);
  const { analysis, place } = state;
  const { group } = shownUnit({ analysis, place });
  const view = useMemo(() => groupView(group, language), [group, language]);
  return (
    <ToolPage title={tools.group.title}>
      <p className={styles.group}>{words.groupIn(group.current.group.name, analysis.year)}</p>
      <Rows title={words.close} lead={view.closeLead} rows={view.close} none={words.noneClose} />
      <Rows title={words.decisive} lead={words.decisiveLead} rows={view.decisive} none={words.noneDecisive} />
      <Rows title={view.idleTitle} lead={words.idleLead} rows={view.idle} none={words.noneIdle} />
    </ToolPage>
  );
}

interface RowsProps {
  readonly title: string;
  readonly lead: string;
  readonly rows: readonly GroupRow[];
  /** Said in place of the rows. */
  readonly none: string;
}

function Rows({ title, lead, rows, none }: RowsProps) {
  const styles = useStyles();
  return (
    <section aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      <p className={styles.lead}>{rows.length === 0 ? none : lead}</p>
      <ul className={styles.rows}>
        {rows.map(({ key, name, cell, figure, detail }) => (
          <li key={key} className={styles.row}>
            <div className={styles.line}>
              <Figure cell={cell}>{name}</Figure>
              <span className={styles.figure}>{figure}</span>
            </div>
            <div className={styles.lead}>{detail}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}
