/** Last year's workbook beside the one at hand: choose it, see which is in use, take it away. */
import { useRef } from "react";
import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons";
import { baseFileWords } from "../../language/base-file";
import type { ReadyState } from "../state/pane-state";
import { baseFileView } from "../view/base-file";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: "8px",
    padding: "6px 12px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  useless: { color: tokens.colorStatusDangerForeground1 },
  /** A target of 24 px (WCAG 2.5.8). */
  link: { fontSize: tokens.fontSizeBase200, minHeight: "24px" },
  hidden: { display: "none" },
});

/** Beside the years: only where there is something to say. */
export function BaseFileLine({ state }: { readonly state: ReadyState }) {
  const styles = useStyles();
  const { language, session } = usePane();
  const words = baseFileWords(language);
  const view = baseFileView(state, language);
  const { input, choose } = useFileInput();
  return (
    <>
      {view !== null && (
        <div className={mergeClasses(styles.line, view.useless && styles.useless)} aria-live="polite">
          <span>{view.text}</span>
          {(view.file === null || view.useless) && (
            <Link as="button" className={styles.link} onClick={choose}>
              {words.choose}
            </Link>
          )}
          {view.file !== null && (
            <Link as="button" className={styles.link} onClick={() => void session.dropBase()}>
              {words.drop}
            </Link>
          )}
        </div>
      )}
      {input}
    </>
  );
}

/** On a page of its own: always offered. */
export function BaseFileButton() {
  const { language } = usePane();
  const { input, choose } = useFileInput();
  return (
    <>
      <Button icon={<FolderOpenRegular />} onClick={choose}>
        {baseFileWords(language).choose}
      </Button>
      {input}
    </>
  );
}

/** The browser's own choice of a file; nothing leaves the machine. */
function useFileInput(): { readonly input: React.JSX.Element; readonly choose: () => void } {
  const styles = useStyles();
  const { language, session } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const open = async (file: File): Promise<void> => {
    await session.openBase({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  };
  return {
    choose: () => input.current?.click(),
    input: (
      <input
        ref={input}
        className={styles.hidden}
        type="file"
        accept=".xlsx,.xlsm,.xls,.ods"
        aria-label={baseFileWords(language).choose}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) void open(file);
          target.value = "";
        }}
      />
    ),
  };
}
