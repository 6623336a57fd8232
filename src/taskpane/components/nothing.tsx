/** A view that has nothing to show for this workbook: why, and where to look instead. */
import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons";

const useStyles = makeStyles({
  box: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: "12px",
    margin: "12px",
    padding: "14px 16px",
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  /** Where the page has its own distance from the edge. */
  flush: { margin: 0 },
  icon: { color: tokens.colorNeutralForeground3, marginTop: "1px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: 600,
  },
  text: { margin: "2px 0 0", lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  action: { marginTop: "10px" },
});

interface Props {
  readonly title: string;
  readonly text: string;
  readonly isFlush?: boolean;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

export function Nothing({ title, text, isFlush = false, children }: Props) {
  const styles = useStyles();
  return (
    <div className={isFlush ? mergeClasses(styles.box, styles.flush) : styles.box} data-testid="nothing">
      <InfoRegular className={styles.icon} fontSize={20} aria-hidden="true" />
      <div>
        <h3 className={styles.title}>{title}</h3>
        <p className={styles.text}>{text}</p>
        {children !== undefined && <div className={styles.action}>{children}</div>}
      </div>
    </div>
  );
}
