/** Where the unit lost most: the criteria with the most points missing, each leading to its cell. */
import { useMemo } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { dashboardWords } from "../../../language/tool-dashboard";
import type { ReadyState } from "../../state/pane-state";
import { shownUnit } from "../../state/reduce";
import { criteriaView, leavesOf } from "../../view/criteria";
import { Figure } from "../figure";
import { Nothing } from "../nothing";
import { usePane } from "../pane-context";
import { Card } from "./card";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: "12px",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    lineHeight: tokens.lineHeightBase300,
    ":first-child": { borderTop: "none", paddingTop: 0 },
  },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  lost: {
    fontWeight: 600,
    whiteSpace: "nowrap",
    color: tokens.colorStatusDangerForeground1,
    fontVariantNumeric: "tabular-nums",
  },
  score: {
    gridColumn: "1 / 3",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  start: { justifyContent: "flex-start" },
  more: { marginTop: "8px" },
});

const SHOWN = 7;

export function LostCard({ state }: { readonly state: ReadyState }) {
  const styles = useStyles();
  const { language, session, words: paneText } = usePane();
  const words = dashboardWords(language);
  const { analysis, place } = state;
  const { rows, all } = useMemo(() => {
    const { group, unit } = shownUnit({ analysis, place });
    const leaves = leavesOf(group, unit.index, analysis.ties);
    const choice = { query: "", filter: "lost", order: "lost" } as const;
    return { ...criteriaView(group, { unit: unit.index, choice }, leaves, language), all: leaves.length };
  }, [analysis, place, language]);
  return (
    <Card title={words.lost}>
      {all === 0 ? (
        <Nothing {...paneText.nothing.criteria} isFlush />
      ) : rows.length === 0 ? (
        words.nothingLost
      ) : (
        <ol className={styles.list}>
          {rows.slice(0, SHOWN).map((row) => (
            <li key={row.criterion} className={styles.row}>
              <span className={styles.name}>
                <Figure cell={row.nameCell}>{row.code === "" ? row.name : `${row.code}. ${row.name}`}</Figure>
              </span>
              <span className={styles.lost}>{row.lost}</span>
              <span className={styles.score}>
                {row.score !== null && (
                  <Figure cell={row.score.cell} className={styles.start}>
                    {row.score.text}
                  </Figure>
                )}
                {row.max !== null && ` / ${row.max.text}`}
                {row.area !== null && ` · ${row.area}`}
              </span>
            </li>
          ))}
        </ol>
      )}
      {rows.length > SHOWN && (
        <div className={styles.more}>
          <Button
            size="small"
            onClick={() => {
              session.openPage("overview");
              session.chooseTab("criteria");
            }}
          >
            {words.allCriteria}
          </Button>
        </div>
      )}
    </Card>
  );
}
