/** A change: arrow, words and colour say the same. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ShownChange } from "../view/shown";

const useStyles = makeStyles({
  change: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: "5px",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
  },
  up: { color: tokens.colorStatusSuccessForeground1 },
  down: { color: tokens.colorStatusDangerForeground1 },
  same: { color: tokens.colorNeutralForeground3 },
  chip: { borderRadius: "10px", padding: "1px 8px", fontSize: tokens.fontSizeBase200 },
  upChip: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  downChip: { backgroundColor: tokens.colorStatusDangerBackground1 },
  sameChip: { backgroundColor: tokens.colorNeutralBackground5 },
  mark: { flexShrink: 0 },
});

const PATHS = { up: "M4 1 8 8H0z", down: "M4 8 0 1h8z", same: "M0 2h8v1.5H0zM0 5.5h8V7H0z" } as const;

interface Props {
  readonly change: ShownChange;
  /** In a coloured pill. */
  readonly chip?: boolean;
}

export function Change({ change: { direction, text }, chip = false }: Props) {
  const styles = useStyles();
  const chipColor = { up: styles.upChip, down: styles.downChip, same: styles.sameChip }[direction];
  return (
    <span className={mergeClasses(styles.change, styles[direction], chip && styles.chip, chip && chipColor)}>
      <svg className={styles.mark} width="8" height="9" viewBox="0 0 8 9" aria-hidden="true">
        <path d={PATHS[direction]} fill="currentColor" />
      </svg>
      {text}
    </span>
  );
}
