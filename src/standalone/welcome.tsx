/** Before a file is chosen: what this is, that nothing leaves the machine, and the ways in. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTableRegular, LockClosedRegular } from "@fluentui/react-icons";
import type { GatheringWords } from "../language/gathering";
import type { PaneWords } from "../language/pane";
import { ChooseFiles } from "./choose-files";

const useStyles = makeStyles({
  page: {
    display: "grid",
    minHeight: "100%",
    placeItems: "center",
    padding: "16px",
    boxSizing: "border-box",
  },
  card: { display: "grid", rowGap: "16px", width: "100%", maxWidth: "460px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: 600,
    textWrap: "balance",
  },
  lead: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  drop: {
    display: "grid",
    justifyItems: "center",
    rowGap: "8px",
    padding: "24px 16px",
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    color: tokens.colorNeutralForeground3,
  },
  sample: { display: "grid", rowGap: "4px", justifyItems: "start" },
  small: {
    margin: 0,
    display: "flex",
    columnGap: "6px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly words: PaneWords;
  readonly gathering: GatheringWords["page"];
  readonly onFile: (file: File) => void;
  /** The files of many units, to be gathered. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSample: () => void;
}

export function Welcome({ words, gathering, onFile, onFiles, onSample }: Props) {
  const styles = useStyles();
  const { standalone } = words;
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <h1 className={styles.title}>{standalone.title}</h1>
        <p className={styles.lead}>{standalone.lead}</p>
        <div className={styles.drop}>
          <DocumentTableRegular fontSize={32} aria-hidden="true" />
          <ChooseFiles
            label={standalone.choose}
            appearance="primary"
            size="large"
            onFiles={([file]) => {
              if (file !== undefined) onFile(file);
            }}
          />
          <span>{standalone.drop}</span>
        </div>
        <p className={styles.small}>
          <LockClosedRegular fontSize={16} aria-hidden="true" />
          {standalone.privacy}
        </p>
        <div className={styles.sample}>
          <ChooseFiles label={gathering.choose} multiple onFiles={onFiles} />
          <p className={styles.small}>{gathering.lead}</p>
        </div>
        <div className={styles.sample}>
          <Button onClick={onSample}>{standalone.sample}</Button>
          <p className={styles.small}>{standalone.sampleNote}</p>
        </div>
      </div>
    </main>
  );
}
