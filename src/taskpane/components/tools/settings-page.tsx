/** What an office sets: kept in the workbook, and followed by figures and reports once it is saved. */
import { useEffect, useMemo, useRef, useState } from "react";
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { draftReport } from "../../../app/draft-report";
import { settingsToolWords } from "../../../language/tool-settings";
import { DEFAULT_SETTINGS } from "../../../scorebook/settings";
import type { ReadyState, Trouble } from "../../state/pane-state";
import { shownUnit } from "../../state/reduce";
import { formOf, settingsOf, type FormFaults, type SettingsForm } from "../../view/settings-form";
import { troubleMessage } from "../../view/trouble-message";
import { Foot } from "../frame";
import { usePane } from "../pane-context";
import { ClassesSection } from "./classes-section";
import { LetterSection, RankingSection, SignatureSection, WordingSection } from "./settings-sections";
import { PhrasesSection } from "./phrases-section";
import { ToolPage } from "./tool-page";

const useStyles = makeStyles({
  lead: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  form: { display: "flex", flexDirection: "column", rowGap: "20px" },
  bar: {
    padding: "10px 12px",
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  save: { flexGrow: 1 },
  said: { width: "auto" },
});

/** What came of the last press. */
type Said =
  | { readonly kind: "nothing" | "saving" | "saved" | "defaults" }
  | { readonly kind: "wrong"; readonly count: number }
  | { readonly kind: "failed"; readonly trouble: Trouble };

const NOTHING: Said = { kind: "nothing" };
const NO_FAULTS: FormFaults = new Map();

export function SettingsPage({ state }: { readonly state: ReadyState }) {
  const styles = useStyles();
  const { tools, language, session } = usePane();
  const words = settingsToolWords(language);
  const { book, analysis, place } = state;
  const [form, setForm] = useState(() => formOf(book.settings, language));
  const [faults, setFaults] = useState(NO_FAULTS);
  const [said, setSaid] = useState(NOTHING);
  const fields = useRef<HTMLDivElement>(null);
  // What stands where nothing is filled in, for the unit shown.
  const unset = useMemo(() => {
    const chosen = shownUnit({ analysis, place });
    return draftReport({ ...book, settings: DEFAULT_SETTINGS }, chosen, language);
  }, [book, analysis, place, language]);
  const kinds = useMemo(() => new Set(analysis.groups.map(({ current }) => current.group.kind)), [analysis]);
  useEffect(() => {
    if (said.kind === "wrong") fields.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [said]);
  const change = (changed: Partial<SettingsForm>): void => {
    const next = { ...form, ...changed };
    setForm(next);
    setSaid(NOTHING);
    // What was told as wrong goes as soon as it is right.
    if (faults.size > 0) setFaults(settingsOf(next).faults);
  };
  const save = async (): Promise<void> => {
    const { settings, faults: found } = settingsOf(form);
    setFaults(found);
    if (settings === null) {
      setSaid({ kind: "wrong", count: found.size });
      return;
    }
    setSaid({ kind: "saving" });
    const trouble = await session.settings.keep({ settings });
    setSaid(trouble === null ? { kind: "saved" } : { kind: "failed", trouble });
    if (trouble === null) setForm(formOf(settings, language));
  };
  const parts = { words, form, faults, change };
  return (
    <ToolPage title={tools.settings.title}>
      <p className={styles.lead}>{words.lead}</p>
      <div className={styles.form} ref={fields}>
        <LetterSection {...parts} unset={unset} />
        <SignatureSection {...parts} unset={unset} />
        <WordingSection {...parts} />
        <RankingSection {...parts} />
        <ClassesSection {...parts} kinds={kinds} />
        <PhrasesSection words={words} state={state} />
      </div>
      <Foot>
        <div className={styles.bar}>
          <div aria-live="polite">
            <Outcome said={said} />
          </div>
          <div className={styles.buttons}>
            <Button
              className={styles.save}
              appearance="primary"
              disabledFocusable={said.kind === "saving"}
              onClick={() => void save()}
            >
              {said.kind === "saving" ? words.saving : words.save}
            </Button>
            <Button
              appearance="subtle"
              onClick={() => {
                setForm(formOf(DEFAULT_SETTINGS, language));
                setFaults(NO_FAULTS);
                setSaid({ kind: "defaults" });
              }}
            >
              {words.defaults}
            </Button>
          </div>
        </div>
      </Foot>
    </ToolPage>
  );
}

function Outcome({ said }: { readonly said: Said }) {
  const styles = useStyles();
  const { language, downloads } = usePane();
  const words = settingsToolWords(language);
  const [file] = downloads;
  switch (said.kind) {
    case "nothing":
    case "saving":
      return null;
    case "defaults":
      return (
        <MessageBar className={styles.said} intent="info" layout="multiline">
          <MessageBarBody>{words.defaultsPut}</MessageBarBody>
        </MessageBar>
      );
    case "wrong":
      return (
        <MessageBar className={styles.said} intent="warning" layout="multiline">
          <MessageBarBody>{words.wrong(said.count)}</MessageBarBody>
        </MessageBar>
      );
    case "saved":
      return (
        <MessageBar className={styles.said} intent="success" layout="multiline">
          <MessageBarBody>
            {file === undefined ? words.saved : words.savedInFile}{" "}
            {file !== undefined && (
              <Button size="small" onClick={file.download}>
                {file.label}
              </Button>
            )}
          </MessageBarBody>
        </MessageBar>
      );
    case "failed":
      return (
        <MessageBar className={styles.said} intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.notSaved}</MessageBarTitle>
            {troubleMessage(said.trouble, language)}
          </MessageBarBody>
        </MessageBar>
      );
  }
}
