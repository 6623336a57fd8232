/** One of many names: a list to open, or a name to type, with or without marks. */
import { useMemo, useState } from "react";
import { Combobox, makeStyles, Option, OptionGroup, tokens } from "@fluentui/react-components";
import { matchingOptions, type NamedOption, type OptionsOf } from "../view/unit-options";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  picker: { width: "100%", minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  /** A target of 24 px (WCAG 2.5.8). */
  expand: { display: "grid", placeItems: "center", width: "24px", height: "24px" },
  list: { maxHeight: "min(320px, 60vh)" },
  more: { padding: "6px 8px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface Props<O extends NamedOption> {
  readonly label: string;
  readonly groups: readonly OptionsOf<O>[];
  readonly chosen: NamedOption | null;
  readonly onChoose: (option: O) => void;
}

export function NamePicker<O extends NamedOption>({ label, groups, chosen, onChoose }: Props<O>) {
  const styles = useStyles();
  const { words } = usePane();
  const [query, setQuery] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const found = useMemo(() => matchingOptions(groups, query ?? ""), [groups, query]);
  return (
    <Combobox
      className={styles.picker}
      inlinePopup
      input={{ className: styles.input }}
      expandIcon={{ className: styles.expand }}
      listbox={{ className: styles.list }}
      aria-label={label}
      placeholder={words.unitHint}
      value={query ?? chosen?.name ?? ""}
      selectedOptions={chosen === null ? [] : [chosen.key]}
      onFocus={(event) => {
        event.currentTarget.select();
      }}
      onChange={(event) => {
        setQuery(event.target.value);
        setOpen(true);
      }}
      open={open}
      onOpenChange={(_, data) => {
        setOpen(data.open);
        if (!data.open) setQuery(null);
      }}
      onOptionSelect={(_, { optionValue }) => {
        // Fluent UI also reports, without a value, that what is typed is no option's beginning.
        if (optionValue === undefined) return;
        setQuery(null);
        const option = groups.flatMap(({ options }) => options).find(({ key }) => key === optionValue);
        if (option !== undefined) onChoose(option);
      }}
    >
      {found.groups.length === 0 && <div className={styles.more}>{words.noUnitMatches}</div>}
      {found.groups.map((group) => (
        <Options key={group.name} group={group} alone={groups.length === 1} />
      ))}
      {found.more > 0 && <div className={styles.more}>{words.moreUnits(found.more)}</div>}
    </Combobox>
  );
}

interface OptionsProps {
  readonly group: OptionsOf<NamedOption>;
  readonly alone: boolean;
}

function Options({ group, alone }: OptionsProps) {
  const options = group.options.map(({ key, name }) => (
    <Option key={key} value={key} text={name}>
      {name}
    </Option>
  ));
  return alone ? <>{options}</> : <OptionGroup label={group.name}>{options}</OptionGroup>;
}
