/** Which unit is shown: a list to open, or a name to type, with or without marks. */
import { useMemo, useState } from "react";
import { Combobox, Option, OptionGroup } from "@fluentui/react-components";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Analysis } from "../../analysis/analysis";
import type { UnitPlace } from "../state/pane-state";
import { matchingUnits, unitGroups, unitKey, type UnitGroup } from "../view/unit-options";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  picker: { width: "100%", minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  /** A target of 24 px (WCAG 2.5.8). */
  expand: { display: "grid", placeItems: "center", width: "24px", height: "24px" },
  list: { maxHeight: "min(320px, 60vh)" },
  more: { padding: "6px 8px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly analysis: Analysis;
  readonly place: UnitPlace;
}

export function UnitPicker({ analysis, place }: Props) {
  const styles = useStyles();
  const { words, session } = usePane();
  const groups = useMemo(() => unitGroups(analysis), [analysis]);
  const [query, setQuery] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const found = useMemo(() => matchingUnits(groups, query ?? ""), [groups, query]);
  const chosen = groups[place.group]?.options[place.unit];
  return (
    <Combobox
      className={styles.picker}
      inlinePopup
      input={{ className: styles.input }}
      expandIcon={{ className: styles.expand }}
      listbox={{ className: styles.list }}
      aria-label={words.unit}
      placeholder={words.unitHint}
      value={query ?? chosen?.name ?? ""}
      selectedOptions={[unitKey(place)]}
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
        if (option !== undefined) session.chooseUnit(option.place);
      }}
    >
      {found.groups.length === 0 && <div className={styles.more}>{words.noUnitMatches}</div>}
      {found.groups.map((group) => (
        <UnitOptions key={group.name} group={group} alone={groups.length === 1} />
      ))}
      {found.more > 0 && <div className={styles.more}>{words.moreUnits(found.more)}</div>}
    </Combobox>
  );
}

function UnitOptions({ group, alone }: { readonly group: UnitGroup; readonly alone: boolean }) {
  const options = group.options.map(({ key, name }) => (
    <Option key={key} value={key} text={name}>
      {name}
    </Option>
  ));
  return alone ? <>{options}</> : <OptionGroup label={group.name}>{options}</OptionGroup>;
}
