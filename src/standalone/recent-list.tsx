/** Workbooks opened before on this machine: open again, or forget. */
import { useEffect, useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular, DocumentTableRegular } from "@fluentui/react-icons";
import { momentOf } from "../hosts/browser/clock";
import { forgetFile, recentFiles, reopened, type RecentFile } from "../hosts/browser/recent-files";
import { momentText } from "../language/moments";
import type { PaneWords } from "../language/pane";

const useStyles = makeStyles({
  title: { margin: "0 0 4px", fontSize: tokens.fontSizeBase300, fontWeight: 600 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "center",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  open: {
    justifyContent: "flex-start",
    minWidth: 0,
    minHeight: "40px",
    padding: "4px 8px",
    fontWeight: 400,
    textAlign: "left",
  },
  name: { overflowWrap: "anywhere" },
  when: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  trouble: { margin: "4px 0 0", color: tokens.colorStatusDangerForeground1 },
});

interface Props {
  readonly words: PaneWords["standalone"]["recent"];
  readonly onOpen: (file: File, handle: FileSystemFileHandle) => void;
}

export function RecentList({ words, onOpen }: Props) {
  const styles = useStyles();
  const [files, setFiles] = useState<readonly RecentFile[]>([]);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    void recentFiles().then(setFiles);
  }, []);
  if (files.length === 0) return null;
  const open = async (recent: RecentFile): Promise<void> => {
    try {
      const file = await reopened(recent);
      if (file === null) setTrouble(words.refused(recent.name));
      else onOpen(file, recent.handle);
    } catch {
      setTrouble(words.gone(recent.name));
    }
  };
  const forget = async (recent: RecentFile): Promise<void> => {
    await forgetFile(recent);
    setFiles(await recentFiles());
  };
  return (
    <section aria-label={words.title}>
      <h2 className={styles.title}>{words.title}</h2>
      <ul className={styles.list}>
        {files.map((recent) => (
          <li key={recent.opened} className={styles.row}>
            <Button
              className={styles.open}
              appearance="subtle"
              icon={<DocumentTableRegular />}
              onClick={() => void open(recent)}
            >
              <span>
                <span className={styles.name}>{recent.name}</span>
                <span className={styles.when}>{words.opened(momentText(momentOf(recent.opened)))}</span>
              </span>
            </Button>
            <Button
              appearance="subtle"
              size="small"
              icon={<DismissRegular />}
              aria-label={words.forget(recent.name)}
              onClick={() => void forget(recent)}
            />
          </li>
        ))}
      </ul>
      <p className={styles.trouble} role="status">
        {trouble}
      </p>
    </section>
  );
}
