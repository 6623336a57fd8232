/** Which printed score counts: what is in use, and another choice, kept at once. */
import { useState } from "react";
import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { mappingToolWords } from "../../../language/tool-mapping";
import type { OfficialChoice } from "../../../scorebook/settings";
import type { ReadyState, Trouble } from "../../state/pane-state";
import { troubleMessage } from "../../view/trouble-message";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  card: {
    padding: "10px 12px 12px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  /** A long option must not widen the page. */
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  now: {
    margin: "6px 0 0",
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

const CHOICES: readonly OfficialChoice[] = ["auto", "final", "appraised", "self"];

export function OfficialScore({ state }: { readonly state: ReadyState }) {
  const styles = useStyles();
  const { language, session } = usePane();
  const words = mappingToolWords(language);
  const { settings, reading } = state.book;
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const choose = async (official: OfficialChoice): Promise<void> => {
    setTrouble(await session.settings.keep({ settings: { ...settings, official } }));
  };
  const now = reading.book.assessments.map(({ year, official }) => words.officialNow(year, official));
  return (
    <section className={styles.card} aria-label={words.official}>
      <Field
        className={styles.field}
        label={words.official}
        hint={words.officialHint}
        {...(trouble === null ? {} : { validationMessage: troubleMessage(trouble, language) })}
      >
        <Select
          value={settings.official}
          onChange={(_, { value }) => {
            void choose(CHOICES.find((choice) => choice === value) ?? "auto");
          }}
        >
          {CHOICES.map((choice) => (
            <option key={choice} value={choice}>
              {words.officials[choice]}
            </option>
          ))}
        </Select>
      </Field>
      <ul className={styles.now} aria-live="polite" data-testid="official">
        {[...new Set(now)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
