/** The parts of the settings: who writes to whom, who signs, how it is said, how units are ranked. */
import type { ReactNode } from "react";
import { Field, Input, makeStyles, Radio, RadioGroup, Textarea, tokens } from "@fluentui/react-components";
import type { SettingsToolWords } from "../../../language/tool-settings";
import type { Report } from "../../../report/document";
import type { Settings, TieRule } from "../../../scorebook/settings";
import type { FormFaults, SettingsForm } from "../../view/settings-form";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: "10px" },
  title: {
    margin: 0,
    paddingBottom: "4px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: 600,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  narrow: { width: "96px", minWidth: 0 },
  input: { width: "100%", minWidth: 0 },
  choice: { display: "block", lineHeight: tokens.lineHeightBase300 },
  example: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export interface SettingsPart {
  readonly words: SettingsToolWords;
  readonly form: SettingsForm;
  readonly faults: FormFaults;
  readonly change: (changed: Partial<SettingsForm>) => void;
}

interface WithUnset extends SettingsPart {
  /** The report with nothing filled in: what stands where a field is empty. */
  readonly unset: Report;
}

/** One part of the settings under its title. */
export function Section({
  title,
  hint,
  children,
}: {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      {children}
    </section>
  );
}

export function LetterSection({ words: { letter: words }, form, change, unset }: WithUnset) {
  const { letterhead, recipients } = unset;
  return (
    <Section title={words.title} hint={words.hint}>
      <Line
        label={words.superior}
        value={form.superior}
        unset={letterhead.superior}
        onChange={(superior) => {
          change({ superior });
        }}
      />
      <Lines
        label={words.issuer}
        rows={2}
        value={form.issuer}
        unset={letterhead.issuer}
        onChange={(issuer) => {
          change({ issuer });
        }}
      />
      <Line
        label={words.symbol}
        value={form.symbol}
        unset={letterhead.symbol}
        onChange={(symbol) => {
          change({ symbol });
        }}
      />
      <Line
        label={words.place}
        value={form.place}
        unset={letterhead.place}
        onChange={(place) => {
          change({ place });
        }}
      />
      <Lines
        label={words.addressees}
        hint={words.addresseesHint}
        rows={2}
        value={form.addressees}
        unset=""
        onChange={(addressees) => {
          change({ addressees });
        }}
      />
      <Lines
        label={words.recipients}
        hint={words.recipientsHint}
        rows={Math.max(recipients.length, 3)}
        value={form.recipients}
        unset={recipients.join("\n")}
        onChange={(typed) => {
          change({ recipients: typed });
        }}
      />
    </Section>
  );
}

export function SignatureSection({ words: { signature: words }, form, change, unset }: WithUnset) {
  const { signature } = unset;
  return (
    <Section title={words.title}>
      <Line
        label={words.authority}
        hint={words.authorityHint}
        value={form.authority}
        unset={signature.authority}
        onChange={(authority) => {
          change({ authority });
        }}
      />
      <Line
        label={words.position}
        value={form.position}
        unset={signature.position}
        onChange={(position) => {
          change({ position });
        }}
      />
      <Line
        label={words.signatory}
        value={form.signatory}
        unset={signature.name}
        onChange={(signatory) => {
          change({ signatory });
        }}
      />
    </Section>
  );
}

export function WordingSection({ words: all, form, faults, change }: SettingsPart) {
  const styles = useStyles();
  const { wording: words, assessment } = all;
  const fault = faults.get("threshold");
  return (
    <Section title={words.title}>
      <Choices
        label={words.detail}
        names={["brief", "standard", "detailed"]}
        choices={words.levels}
        chosen={form.detail}
        onChange={(detail: Settings["detail"]) => {
          change({ detail });
        }}
      />
      <Field
        label={assessment.threshold}
        hint={assessment.thresholdHint}
        validationState={fault === undefined ? "none" : "error"}
        validationMessage={fault === undefined ? null : all.faults[fault]}
      >
        <Input
          className={styles.narrow}
          input={{ className: styles.input }}
          inputMode="decimal"
          value={form.threshold}
          onChange={(_, { value }) => {
            change({ threshold: value });
          }}
        />
      </Field>
    </Section>
  );
}

export function RankingSection({ words: { ranking: words }, form, change }: SettingsPart) {
  return (
    <Section title={words.title}>
      <Choices
        label={words.ties}
        names={["competition", "dense", "row"]}
        choices={words.tieRules}
        chosen={form.ties}
        onChange={(ties: TieRule) => {
          change({ ties });
        }}
      />
    </Section>
  );
}

interface LineProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** What stands in the report where the field is empty. */
  readonly unset: string;
  readonly onChange: (value: string) => void;
}

function Line({ label, hint, value, unset, onChange }: LineProps) {
  const styles = useStyles();
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Input
        input={{ className: styles.input }}
        value={value}
        placeholder={unset}
        onChange={(_, data) => {
          onChange(data.value);
        }}
      />
    </Field>
  );
}

function Lines({ label, hint, value, unset, onChange, rows }: LineProps & { readonly rows: number }) {
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Textarea
        value={value}
        placeholder={unset}
        rows={rows}
        resize="vertical"
        onChange={(_, data) => {
          onChange(data.value);
        }}
      />
    </Field>
  );
}

interface ChoicesProps<T extends string> {
  readonly label: string;
  readonly names: readonly T[];
  readonly choices: Readonly<Record<T, { readonly label: string; readonly hint: string }>>;
  readonly chosen: T;
  readonly onChange: (chosen: T) => void;
}

function Choices<T extends string>({ label, names, choices, chosen, onChange }: ChoicesProps<T>) {
  const styles = useStyles();
  return (
    <Field label={label}>
      <RadioGroup
        value={chosen}
        onChange={(_, { value }) => {
          const name = names.find((candidate) => candidate === value);
          if (name !== undefined) onChange(name);
        }}
      >
        {names.map((name) => (
          <Radio
            key={name}
            value={name}
            label={
              <>
                <span className={styles.choice}>{choices[name].label}</span>
                <span className={styles.example}>{choices[name].hint}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
