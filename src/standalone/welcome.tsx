/** Before a file is chosen: what this is, that nothing leaves the machine, the three steps, and the ways in. */
import { useRef } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTableRegular, LockClosedRegular } from "@fluentui/react-icons";
import { filePicker } from "../hosts/browser/recent-files";
import type { GatheringWords } from "../language/gathering";
import type { PaneWords } from "../language/pane";
import { ChooseFiles } from "./choose-files";
import { RecentList } from "./recent-list";

const ROOMY = "@media (min-width: 900px)";

const useStyles = makeStyles({
  page: {
    display: "grid",
    minHeight: "100%",
    placeItems: "center",
    padding: "24px 16px",
    boxSizing: "border-box",
  },
  card: {
    display: "grid",
    gap: "24px",
    width: "100%",
    maxWidth: "460px",
    [ROOMY]: { maxWidth: "960px", gridTemplateColumns: "1fr 1fr", columnGap: "64px", alignItems: "start" },
  },
  column: { display: "grid", rowGap: "16px", minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: 600,
    textWrap: "balance",
  },
  lead: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  steps: { display: "grid", rowGap: "10px", margin: 0, padding: 0, listStyleType: "none" },
  step: { display: "grid", gridTemplateColumns: "28px 1fr", columnGap: "10px", alignItems: "start" },
  number: {
    display: "grid",
    placeContent: "center",
    width: "26px",
    height: "26px",
    borderRadius: "50%",
    fontWeight: 600,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorBrandForeground1,
    border: `1.5px solid ${tokens.colorBrandStroke1}`,
  },
  stepText: { lineHeight: "26px" },
  drop: {
    display: "grid",
    justifyItems: "center",
    rowGap: "8px",
    padding: "28px 16px",
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    color: tokens.colorNeutralForeground3,
  },
  ways: { display: "grid", gap: "14px", gridTemplateColumns: "repeat(auto-fit, minmax(200px, 1fr))" },
  way: { display: "grid", rowGap: "4px", justifyItems: "start", alignContent: "start" },
  small: {
    margin: 0,
    display: "flex",
    columnGap: "6px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  hidden: { display: "none" },
});

const KINDS = ".xlsx,.xlsm,.xls,.ods";

export interface WelcomeProps {
  readonly words: PaneWords;
  readonly gathering: GatheringWords["page"];
  /** `handle` where the browser can hand out the file again. */
  readonly onFile: (file: File, handle?: FileSystemFileHandle) => void;
  /** The files of many units, to be gathered. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSample: () => void;
}

export function Welcome({ words, gathering, onFile, onFiles, onSample }: WelcomeProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const { standalone } = words;
  const choose = async (): Promise<void> => {
    const pick = filePicker();
    if (pick === null) {
      input.current?.click();
      return;
    }
    const handle = await pick();
    if (handle !== null) onFile(await handle.getFile(), handle);
  };
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <div className={styles.column}>
          <h1 className={styles.title}>{standalone.title}</h1>
          <p className={styles.lead}>{standalone.lead}</p>
          <ol className={styles.steps}>
            {standalone.steps.map((step, at) => (
              <li key={step} className={styles.step}>
                <span className={styles.number} aria-hidden="true">
                  {at + 1}
                </span>
                <span className={styles.stepText}>{step}</span>
              </li>
            ))}
          </ol>
          <p className={styles.small}>
            <LockClosedRegular fontSize={16} aria-hidden="true" />
            {standalone.privacy}
          </p>
        </div>
        <div className={styles.column}>
          <div className={styles.drop}>
            <DocumentTableRegular fontSize={36} aria-hidden="true" />
            <Button appearance="primary" size="large" onClick={() => void choose()}>
              {standalone.choose}
            </Button>
            <input
              ref={input}
              className={styles.hidden}
              type="file"
              accept={KINDS}
              aria-label={standalone.choose}
              onChange={({ target }) => {
                const file = target.files?.[0];
                if (file !== undefined) onFile(file);
                target.value = "";
              }}
            />
            <span>{standalone.drop}</span>
          </div>
          <RecentList words={standalone.recent} onOpen={onFile} />
          <div className={styles.ways}>
            <div className={styles.way}>
              <Button onClick={onSample}>{standalone.sample}</Button>
              <p className={styles.small}>{standalone.sampleNote}</p>
            </div>
            <div className={styles.way}>
              <ChooseFiles label={gathering.choose} multiple onFiles={onFiles} />
              <p className={styles.small}>{gathering.lead}</p>
            </div>
          </div>
        </div>
      </div>
    </main>
  );
}
