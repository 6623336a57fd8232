/** The office's own phrases: their sheet is written and gone to; what is wrong in them is listed with its cells. */
import { useMemo, useState } from "react";
import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular, TextEditStyleRegular } from "@fluentui/react-icons";
import type { SettingsToolWords } from "../../../language/tool-settings";
import { OWN_NAMES, ownSheets } from "../../../workbook/own-sheets";
import { refName } from "../../../workbook/address";
import type { ReadyState, Trouble } from "../../state/pane-state";
import { findingGroups } from "../../view/finding-rows";
import { phraseFindings } from "../../view/phrase-findings";
import { troubleMessage } from "../../view/trouble-message";
import { CellLink } from "../figure";
import { usePane } from "../pane-context";
import { Section } from "./settings-sections";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  bar: { width: "auto" },
  title: { margin: 0, fontWeight: 600 },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
  },
  fault: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
});

interface Props {
  readonly words: SettingsToolWords;
  readonly state: ReadyState;
}

export function PhrasesSection({ words: { phrases: words }, state }: Props) {
  const styles = useStyles();
  const { session, language, downloads } = usePane();
  // In the standalone page the phrases are typed into the file that is taken away.
  const [file] = downloads;
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const written = ownSheets(state.book.snapshot).has(OWN_NAMES.template);
  const faults = useMemo(
    () => findingGroups(phraseFindings(state.book.findings), language).flatMap(({ rows }) => rows),
    [state.book, language],
  );
  const open = async (): Promise<void> => {
    setBusy(true);
    setTrouble(await session.settings.writePhrases());
    setBusy(false);
  };
  return (
    <Section title={words.title} hint={words.hint}>
      <div className={styles.buttons}>
        <Button icon={<TextEditStyleRegular />} disabledFocusable={busy} onClick={() => void open()}>
          {written ? words.update : words.open}
        </Button>
        {written && file !== undefined && <Button onClick={file.download}>{file.label}</Button>}
        {written && (
          <Button
            appearance="subtle"
            icon={<ArrowClockwiseRegular />}
            onClick={() => void session.settings.readAgain()}
          >
            {words.reread}
          </Button>
        )}
      </div>
      <div aria-live="polite">
        {trouble !== null && (
          <MessageBar className={styles.bar} intent="error" layout="multiline">
            <MessageBarBody>{troubleMessage(trouble, language)}</MessageBarBody>
          </MessageBar>
        )}
        {written && trouble === null && (
          <p className={styles.title}>{faults.length === 0 ? words.noFaults : words.faults(faults.length)}</p>
        )}
      </div>
      {faults.length > 0 && (
        <ul className={styles.list}>
          {faults.map(({ message, cells }, index) => (
            <li key={index} className={styles.fault}>
              {message}{" "}
              {cells.map((cell) => (
                <CellLink key={refName(cell)} cell={cell} />
              ))}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
