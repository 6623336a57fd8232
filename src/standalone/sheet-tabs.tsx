/** The sheets of the workbook below their cells, as a spreadsheet program has them. */
import { useEffect, useRef } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  bar: {
    display: "none",
    flexShrink: 0,
    overflowX: "auto",
    scrollbarWidth: "thin",
    padding: "0 8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    "@media (min-width: 900px)": { display: "flex" },
  },
  tab: {
    appearance: "none",
    flexShrink: 0,
    minHeight: "30px",
    padding: "0 12px",
    border: "none",
    borderTop: "2px solid transparent",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    background: "none",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: 600,
    borderTopColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1,
    "@media (forced-colors: active)": { borderTopColor: "Highlight" },
  },
});

interface Props {
  readonly names: readonly string[];
  readonly chosen: string;
  readonly label: string;
  readonly onChoose: (name: string) => void;
}

export function SheetTabs({ names, chosen, label, onChoose }: Props) {
  const styles = useStyles();
  const here = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    here.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [chosen]);
  return (
    <nav className={styles.bar} aria-label={label} tabIndex={-1}>
      {names.map((name) => {
        const isChosen = name === chosen;
        return (
          <button
            key={name}
            ref={isChosen ? here : undefined}
            type="button"
            className={mergeClasses(styles.tab, isChosen && styles.chosen)}
            aria-current={isChosen ? "page" : undefined}
            onClick={() => {
              onChoose(name);
            }}
          >
            {name}
          </button>
        );
      })}
    </nav>
  );
}
