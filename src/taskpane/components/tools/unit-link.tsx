/** A unit's name that leads to its results. */
import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { UnitPlace } from "../../state/pane-state";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  unit: {
    appearance: "none",
    border: "none",
    background: "none",
    padding: 0,
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    minWidth: "24px",
    minHeight: "24px",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

interface Props {
  readonly place: UnitPlace;
  readonly children: ReactNode;
}

export function UnitLink({ place, children }: Props) {
  const styles = useStyles();
  const { session } = usePane();
  return (
    <button
      type="button"
      className={styles.unit}
      onClick={() => {
        session.chooseUnit(place);
        session.openPage("overview");
      }}
    >
      {children}
    </button>
  );
}
