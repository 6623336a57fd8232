/** Which file is open, and the way to another. */
import { useSyncExternalStore } from "react";
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { PaneWords } from "../language/pane";
import type { OpenFile } from "./open-file";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  /** A target of 24 px (WCAG 2.5.8). */
  link: { fontSize: "inherit", minHeight: "24px" },
});

interface Props {
  readonly opened: OpenFile;
  readonly words: PaneWords;
  readonly onOther: () => void;
}

export function FileLine({ opened, words, onOther }: Props) {
  const styles = useStyles();
  const host = useSyncExternalStore(opened.subscribe, opened.current);
  if (host === null) return null;
  return (
    <div className={styles.line}>
      <span>{words.standalone.file(host.fileName)}</span>
      <Link as="button" className={styles.link} onClick={onOther}>
        {words.standalone.other}
      </Link>
    </div>
  );
}
