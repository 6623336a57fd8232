/** Classes by percent, a list for each kind of peer group; those that the workbook has none of stand aside. */
import { useState } from "react";
import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular, DeleteRegular } from "@fluentui/react-icons";
import { classField, GROUP_KINDS, type ClassRow, type GroupKind } from "../../view/settings-form";
import { Section, type SettingsPart } from "./settings-sections";

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  name: { padding: 0, fontWeight: 600, lineHeight: tokens.lineHeightBase300 },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 84px 32px",
    columnGap: "6px",
    alignItems: "center",
    marginTop: "4px",
  },
  head: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  input: { width: "100%", minWidth: 0 },
  fault: {
    gridColumn: "1 / -1",
    margin: "2px 0 0",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorStatusDangerForeground1,
  },
  add: { marginTop: "6px", alignSelf: "flex-start" },
  others: { alignSelf: "flex-start" },
});

interface Props extends SettingsPart {
  /** Kinds of peer groups that the workbook has. */
  readonly kinds: ReadonlySet<GroupKind>;
}

export function ClassesSection({ kinds, ...part }: Props) {
  const styles = useStyles();
  const { words, form, faults, change } = part;
  const [all, setAll] = useState(false);
  const faulty = (kind: GroupKind): boolean =>
    [...faults.keys()].some((field) => field.startsWith(`classes.${kind}`));
  const shown = GROUP_KINDS.filter((kind) => all || kinds.has(kind) || faulty(kind));
  return (
    <Section title={words.classes.title} hint={words.classes.hint}>
      {shown.map((kind) => (
        <Classes
          key={kind}
          {...part}
          kind={kind}
          rows={form.classes[kind]}
          onChange={(rows) => {
            change({ classes: { ...form.classes, [kind]: rows } });
          }}
        />
      ))}
      {shown.length < GROUP_KINDS.length && (
        <Button
          className={styles.others}
          size="small"
          appearance="subtle"
          onClick={() => {
            setAll(true);
          }}
        >
          {words.classes.others}
        </Button>
      )}
    </Section>
  );
}

interface ClassesProps extends SettingsPart {
  readonly kind: GroupKind;
  readonly rows: readonly ClassRow[];
  readonly onChange: (rows: readonly ClassRow[]) => void;
}

function Classes({ words: all, faults, kind, rows, onChange }: ClassesProps) {
  const styles = useStyles();
  const { classes: words } = all;
  const put = (index: number, changed: Partial<ClassRow>): void => {
    onChange(rows.map((row, place) => (place === index ? { ...row, ...changed } : row)));
  };
  const none = faults.get(`classes.${kind}`);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.name}>{words.of[kind]}</legend>
      <div className={styles.row} aria-hidden="true">
        <span className={styles.head}>{words.nameHead}</span>
        <span className={styles.head}>{words.fromHead}</span>
      </div>
      {rows.map(({ name, from }, index) => {
        const wrongName = faults.get(classField(kind, index, "name"));
        const wrongFrom = faults.get(classField(kind, index, "from"));
        const messages = [wrongName, wrongFrom].flatMap((fault) =>
          fault === undefined ? [] : all.faults[fault],
        );
        const told = `${classField(kind, index, "name")}-fault`;
        const described = messages.length === 0 ? {} : { "aria-describedby": told };
        return (
          <div key={index} className={styles.row}>
            <Input
              input={{ className: styles.input }}
              aria-label={words.name(index + 1)}
              aria-invalid={wrongName !== undefined}
              {...described}
              value={name}
              onChange={(_, { value }) => {
                put(index, { name: value });
              }}
            />
            <Input
              input={{ className: styles.input }}
              aria-label={words.from(index + 1)}
              aria-invalid={wrongFrom !== undefined}
              {...described}
              inputMode="decimal"
              value={from}
              onChange={(_, { value }) => {
                put(index, { from: value });
              }}
            />
            <Button
              appearance="subtle"
              icon={<DeleteRegular />}
              aria-label={words.remove(name)}
              data-tip={words.remove(name)}
              onClick={() => {
                onChange(rows.filter((_, place) => place !== index));
              }}
            />
            {messages.length > 0 && (
              <p id={told} className={styles.fault} role="alert">
                {messages.join(" ")}
              </p>
            )}
          </div>
        );
      })}
      {none !== undefined && (
        <p className={styles.fault} role="alert">
          {all.faults[none]}
        </p>
      )}
      <Button
        className={styles.add}
        size="small"
        icon={<AddRegular />}
        onClick={() => {
          onChange([...rows, { name: "", from: "" }]);
        }}
      >
        {words.add}
      </Button>
    </fieldset>
  );
}
