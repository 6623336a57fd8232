/** Gathering the units' files: how far it is, what came of it, what could not be taken, and the workbook to take away. */
import { Button, Link, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { GatheringWords } from "../language/gathering";
import { ChooseFiles } from "./choose-files";
import type { Against } from "./gather-work";
import type { Gathering } from "./sent-files";

const useStyles = makeStyles({
  page: {
    display: "grid",
    minHeight: "100%",
    placeItems: "center",
    padding: "16px",
    boxSizing: "border-box",
  },
  card: { display: "grid", rowGap: "16px", width: "100%", maxWidth: "560px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: 600,
    textWrap: "balance",
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { margin: 0, paddingLeft: "20px", display: "grid", rowGap: "6px", overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  link: { minHeight: "24px" },
  other: { display: "grid", rowGap: "6px" },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface Props {
  readonly gathering: Gathering;
  readonly words: GatheringWords;
  readonly onDownload: (bytes: Uint8Array, year: number) => void;
  readonly onOpen: (bytes: Uint8Array, year: number) => void;
  /** A workbook was chosen whose units should have sent a file. */
  readonly onAgainst: (book: File) => void;
  readonly onBack: () => void;
  /** The name of the button that stops. */
  readonly stop: string;
  readonly onStop: () => void;
}

export function GatheringView({ gathering, words, stop, onStop, onBack, ...on }: Props) {
  const styles = useStyles();
  const { page } = words;
  return (
    <main className={styles.page}>
      <div className={styles.card} aria-live="polite">
        <h1 className={styles.title}>{page.title}</h1>
        {gathering.stage === "working" ? (
          <>
            <p className={styles.text}>{page.working(gathering.done, gathering.total)}</p>
            <ProgressBar
              aria-label={page.title}
              value={gathering.total === 0 ? 0 : gathering.done / gathering.total}
            />
            <div className={styles.actions}>
              <Button onClick={onStop}>{stop}</Button>
            </div>
          </>
        ) : gathering.stage === "nothing" ? (
          <>
            <p className={styles.text}>{page.nothing}</p>
            <Refused lines={gathering.refused} words={words} />
          </>
        ) : (
          <Done gathering={gathering} words={words} {...on} />
        )}
        {gathering.stage !== "working" && (
          <Link as="button" className={styles.link} onClick={onBack}>
            {page.back}
          </Link>
        )}
      </div>
    </main>
  );
}

interface DoneProps extends Pick<Props, "words" | "onDownload" | "onOpen" | "onAgainst"> {
  readonly gathering: Extract<Gathering, { stage: "done" }>;
}

function Done({ gathering: { work }, words, onDownload, onOpen, onAgainst }: DoneProps) {
  const styles = useStyles();
  const { bytes, year } = work;
  return (
    <>
      <p className={styles.text}>{words.gathered(work.units, work.files)}</p>
      {work.attention > 0 && <p className={styles.text}>{words.attention(work.attention)}</p>}
      <Refused lines={work.refused} words={words} />
      {work.against !== null && <HeldAgainst against={work.against} words={words} />}
      {bytes !== null && (
        <div className={styles.actions}>
          <Button
            appearance="primary"
            onClick={() => {
              onDownload(bytes, year);
            }}
          >
            {words.page.download}
          </Button>
          <Button
            onClick={() => {
              onOpen(bytes, year);
            }}
          >
            {words.page.open}
          </Button>
        </div>
      )}
      <ChooseAgainst words={words} onAgainst={onAgainst} />
    </>
  );
}

function ChooseAgainst({ words: { page }, onAgainst }: Pick<Props, "words" | "onAgainst">) {
  const styles = useStyles();
  return (
    <div className={styles.other}>
      <div>
        <ChooseFiles
          label={page.against}
          onFiles={([book]) => {
            if (book !== undefined) onAgainst(book);
          }}
        />
      </div>
      <p className={styles.small}>{page.againstLead}</p>
    </div>
  );
}

/** Who of the other workbook's units has sent nothing. */
function HeldAgainst({
  against,
  words: { page },
}: {
  readonly against: Against;
  readonly words: GatheringWords;
}) {
  const styles = useStyles();
  if (against.kind === "refused") {
    return <p className={styles.text}>{page.notAgainst(against.book, against.why)}</p>;
  }
  if (against.missing.length === 0) return <p className={styles.text}>{page.allSent(against.book)}</p>;
  return (
    <div>
      <p className={styles.text}>{page.missingUnits(against.missing.length, against.book)}</p>
      <ul className={styles.list}>
        {against.missing.map((unit) => (
          <li key={unit}>{unit}</li>
        ))}
      </ul>
    </div>
  );
}

function Refused({ lines, words }: { readonly lines: readonly string[]; readonly words: GatheringWords }) {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <div>
      <p className={styles.text}>{words.notTaken(lines.length)}</p>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
