/** The whole pane when there are no figures to show: what happened, why, and what to do next. */
import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentSearchRegular, WarningRegular } from "@fluentui/react-icons";
import { troubleMessage } from "../view/trouble-message";
import { evidenceMessage } from "../../language/recognition";
import type { Recognition } from "../../scorebook/recognition";
import type { PaneState } from "../state/pane-state";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  page: { padding: "24px 16px", display: "flex", flexDirection: "column", rowGap: "12px" },
  icon: { color: tokens.colorNeutralForeground3 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: 600,
  },
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px 16px", alignItems: "center" },
  heading: { margin: "8px 0 0", fontSize: tokens.fontSizeBase200, fontWeight: 600 },
  list: { margin: 0, padding: 0, listStyleType: "none", fontSize: tokens.fontSizeBase200 },
  sheet: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  why: { color: tokens.colorNeutralForeground3, lineHeight: tokens.lineHeightBase200 },
});

export function TroublePage({ state }: { readonly state: Extract<PaneState, { stage: "failed" }> }) {
  const styles = useStyles();
  const { words, tools, language, session, sample, openSample, openOther } = usePane();
  const { trouble, seen } = state;
  const unrecognised = trouble.kind === "problem" && trouble.problem.code === "no-table";
  const Icon = unrecognised ? DocumentSearchRegular : WarningRegular;
  return (
    <main>
      <div className={styles.page} role="alert">
        <Icon className={styles.icon} fontSize={40} aria-hidden="true" />
        <h1 className={styles.title}>{unrecognised ? words.noTable : words.notRead}</h1>
        <p className={styles.text}>{troubleMessage(trouble, language)}</p>
        <div className={styles.actions}>
          <Button appearance="primary" onClick={() => void session.reopen()}>
            {words.retry}
          </Button>
          {seen !== null && (
            <Button
              data-return="mapping"
              onClick={() => {
                session.openPage("mapping");
              }}
            >
              {tools.mapByHand}
            </Button>
          )}
          {openOther !== null && <Button onClick={openOther}>{words.standalone.other}</Button>}
          {openSample === null ? (
            <Link href={sample} download>
              {words.trySample}
            </Link>
          ) : (
            <Button onClick={openSample}>{words.standalone.sample}</Button>
          )}
        </div>
        <SheetReasons recognitions={seen?.recognitions ?? []} />
      </div>
    </main>
  );
}

function SheetReasons({ recognitions }: { readonly recognitions: readonly Recognition[] }) {
  const styles = useStyles();
  const { words, language } = usePane();
  if (recognitions.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{words.whatEachSheetLacks}</h2>
      <ul className={styles.list}>
        {recognitions.map(({ sheet, evidence }, index) => (
          <li key={index} className={styles.sheet}>
            <strong>{sheet}</strong>
            {evidence.map((fact, place) => (
              <div key={place} className={styles.why}>
                {evidenceMessage(fact, language)}
              </div>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
