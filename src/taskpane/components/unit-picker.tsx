/** Which unit is shown. */
import { useMemo } from "react";
import type { Analysis } from "../../analysis/analysis";
import type { UnitPlace } from "../state/pane-state";
import { unitGroups } from "../view/unit-options";
import { NamePicker } from "./name-picker";
import { usePane } from "./pane-context";

interface Props {
  readonly analysis: Analysis;
  readonly place: UnitPlace;
}

export function UnitPicker({ analysis, place }: Props) {
  const { words, session } = usePane();
  const groups = useMemo(() => unitGroups(analysis), [analysis]);
  return (
    <NamePicker
      label={words.unit}
      groups={groups}
      chosen={groups[place.group]?.options[place.unit] ?? null}
      onChoose={(option) => {
        session.chooseUnit(option.place);
      }}
    />
  );
}
