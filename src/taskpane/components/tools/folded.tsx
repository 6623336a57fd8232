/** A part of a page that is folded away until it is asked for; its title says what is in it. */
import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";

const useStyles = makeStyles({
  part: {
    "& > summary svg": { flexShrink: 0, transitionProperty: "none" },
    "&[open] > summary svg": { transform: "rotate(90deg)" },
  },
  summary: {
    display: "flex",
    alignItems: "center",
    columnGap: "6px",
    minHeight: "28px",
    fontWeight: 600,
    cursor: "pointer",
    listStyleType: "none",
    "::-webkit-details-marker": { display: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  content: { padding: "4px 0 4px 22px" },
});

interface Props {
  readonly title: string;
  /** Unfolded from the beginning. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

export function Folded({ title, open = false, children }: Props) {
  const styles = useStyles();
  return (
    <details className={styles.part} open={open}>
      <summary className={styles.summary}>
        <ChevronRightRegular fontSize={16} aria-hidden />
        {title}
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
