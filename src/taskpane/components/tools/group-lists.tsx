/** Lists over a group: who rose and fell, criteria that decide, criteria that tell nobody apart. */
import { useMemo } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { GroupAnalysis } from "../../../analysis/analysis";
import { totalOf } from "../../../scorebook/assessment";
import { groupWords } from "../../../language/tool-group";
import { moversView, spreadView, type GroupRow, type MoverRow } from "../../view/group-view";
import { Change } from "../change";
import { Figure } from "../figure";
import { BaseFileButton } from "../base-file";
import { Nothing } from "../nothing";
import { usePane } from "../pane-context";
import { UnitLink } from "./unit-link";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: 600 },
  lead: {
    margin: "2px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  rows: { listStyleType: "none", margin: "4px 0 0", padding: 0 },
  row: {
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    lineHeight: tokens.lineHeightBase300,
  },
  line: { display: "flex", justifyContent: "space-between", alignItems: "baseline", columnGap: "12px" },
  figure: { flexShrink: 0, fontWeight: 600, fontVariantNumeric: "tabular-nums" },
});

export function SpreadLists({ group }: { readonly group: GroupAnalysis }) {
  const { language, words: paneText } = usePane();
  const words = groupWords(language);
  const view = useMemo(() => spreadView(group, language), [group, language]);
  if (totalOf(group.current).children.length === 0) return <Nothing {...paneText.nothing.criteria} isFlush />;
  return (
    <>
      <Rows title={words.decisive} lead={words.decisiveLead} rows={view.decisive} none={words.noneDecisive} />
      <Rows title={view.idleTitle} lead={words.idleLead} rows={view.idle} none={words.noneIdle} />
    </>
  );
}

interface MoversProps {
  readonly group: GroupAnalysis;
  /** Index of the group. */
  readonly place: number;
}

export function MoversList({ group, place }: MoversProps) {
  const { language, words: paneText } = usePane();
  const words = groupWords(language);
  const view = useMemo(() => moversView(group, language), [group, language]);
  if (view === null) {
    return (
      <Nothing {...paneText.nothing.years} isFlush>
        <BaseFileButton />
      </Nothing>
    );
  }
  return (
    <>
      <Moved title={words.risen} rows={view.risen} none={words.noneRisen} place={place} />
      <Moved title={words.fallen} rows={view.fallen} none={words.noneFallen} place={place} />
    </>
  );
}

interface MovedProps {
  readonly title: string;
  readonly rows: readonly MoverRow[];
  readonly none: string;
  readonly place: number;
}

function Moved({ title, rows, none, place }: MovedProps) {
  const styles = useStyles();
  return (
    <section aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      {rows.length === 0 && <p className={styles.lead}>{none}</p>}
      <ol className={styles.rows}>
        {rows.map((row) => (
          <li key={row.unit} className={styles.row}>
            <div className={styles.line}>
              <UnitLink place={{ group: place, unit: row.unit }}>{row.name}</UnitLink>
              <Change change={row.change} />
            </div>
            <div className={styles.lead}>{row.detail}</div>
            {row.area !== null && <div className={styles.lead}>{row.area}</div>}
          </li>
        ))}
      </ol>
    </section>
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
