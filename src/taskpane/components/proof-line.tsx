/** What the figures prove, in the pane's head; the laws and their exceptions on demand. Loads after the figures. */
import { useMemo } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  ChevronDownRegular,
  InfoRegular,
  ShieldCheckmarkRegular,
  WarningFilled,
} from "@fluentui/react-icons";
import { proofWords } from "../../language/proof";
import type { Certainty } from "../../scorebook/proof";
import type { Recognition } from "../../scorebook/recognition";
import { refName } from "../../workbook/address";
import { proofView, type ProofLaw } from "../view/proof-view";
import { CellLink } from "./figure";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  proof: {
    padding: "0 12px 4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  summary: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: "6px",
    minHeight: "24px",
    padding: "4px 0",
    boxSizing: "border-box",
    listStyleType: "none",
    cursor: "pointer",
    "::-webkit-details-marker": { display: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  icon: { flexShrink: 0 },
  line: { flexGrow: 1, fontVariantNumeric: "tabular-nums" },
  proved: { color: tokens.colorStatusSuccessForeground1 },
  read: { color: tokens.colorNeutralForeground3 },
  doubtful: { color: tokens.colorStatusWarningForeground3 },
  table: { padding: "2px 0 6px", overflowWrap: "anywhere" },
  list: { margin: "2px 0 0", paddingLeft: "18px" },
  count: { fontWeight: 600, fontVariantNumeric: "tabular-nums" },
  /** Each 24 px from the next (WCAG 2.5.8). */
  cells: { display: "flex", flexWrap: "wrap", gap: "4px 12px", lineHeight: tokens.lineHeightBase300 },
});

const ICONS = { proved: ShieldCheckmarkRegular, read: InfoRegular, doubtful: WarningFilled } as const;

/** The first cells are where to look. */
const CELLS = 6;

export function ProofLine({ recognitions }: { readonly recognitions: readonly Recognition[] }) {
  const styles = useStyles();
  const { language } = usePane();
  const view = useMemo(() => proofView(recognitions, language), [recognitions, language]);
  if (view === null) return null;
  return (
    <details className={styles.proof} data-testid="proof">
      <summary className={styles.summary}>
        <CertaintyIcon certainty={view.certainty} />
        <span className={styles.line}>{view.line}</span>
        <ChevronDownRegular className={mergeClasses(styles.icon, styles.read)} fontSize={16} aria-hidden />
      </summary>
      {view.tables.map(({ sheet, certainty, laws }, index) => (
        <div key={index} className={styles.table}>
          {sheet !== null && <strong>{sheet}: </strong>}
          {certainty}
          <ul className={styles.list}>
            {laws.map((law) => (
              <Law key={law.text} law={law} />
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}

function CertaintyIcon({ certainty }: { readonly certainty: Certainty }) {
  const styles = useStyles();
  const Icon = ICONS[certainty];
  return <Icon className={mergeClasses(styles.icon, styles[certainty])} fontSize={16} aria-hidden />;
}

function Law({ law: { text, says, exceptions } }: { readonly law: ProofLaw }) {
  const styles = useStyles();
  const { language } = usePane();
  return (
    <li>
      <span className={styles.count}>{text}</span>: {says}
      {exceptions.length > 0 && (
        <div className={styles.cells}>
          {proofWords(language).exceptions}:
          {exceptions.slice(0, CELLS).map((cell) => (
            <CellLink key={refName(cell)} cell={cell} />
          ))}
        </div>
      )}
    </li>
  );
}
