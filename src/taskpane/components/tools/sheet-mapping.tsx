/** One sheet: what was understood of it, its corner, the corrections, what would be read, and keeping it. */
import { useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Select,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import { proofWords } from "../../../language/proof";
import { mappingToolWords } from "../../../language/tool-mapping";
import type { Corrections } from "../../../scorebook/corrections";
import type { Recognition } from "../../../scorebook/recognition";
import type { SheetSnapshot, Snapshot } from "../../../workbook/snapshot";
import type { Trouble } from "../../state/pane-state";
import {
  isOfThisSheet,
  keptWith,
  keptWithout,
  saysTheSame,
  sheetsAlike,
  startOf,
  tableOf,
  withTableChosen,
  type MappingDraft,
} from "../../view/mapping-draft";
import { previewOf, type MappingPreview } from "../../view/mapping-preview";
import { cornerOf } from "../../view/sheet-corner";
import { troubleMessage } from "../../view/trouble-message";
import { Foot } from "../frame";
import { usePane } from "../pane-context";
import { ColumnEditor, FrameEditor, RowEditor } from "./mapping-editors";
import { MappingPicture, type ChosenPart } from "./mapping-picture";
import { useFollowingSheet } from "./follow-sheet";
import { QuestionCards } from "./question-cards";
import { Understood } from "./understood";

const useStyles = makeStyles({
  why: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  heading: { margin: "0 0 4px", fontSize: tokens.fontSizeBase300, lineHeight: "20px", fontWeight: 600 },
  preview: {
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    lineHeight: tokens.lineHeightBase300,
  },
  line: { margin: 0 },
  list: { margin: "2px 0 0", paddingLeft: "18px", fontVariantNumeric: "tabular-nums" },
  warned: {
    margin: "6px 0 0",
    paddingLeft: "18px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  bar: { width: "auto" },
  alike: { marginLeft: "-8px" },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    padding: "10px 12px",
  },
  grow: { flexGrow: 1 },
  kept: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "6px" },
});

interface Props {
  readonly sheet: SheetSnapshot;
  readonly sheets: readonly SheetSnapshot[];
  readonly known: {
    readonly snapshot: Snapshot;
    readonly recognitions: readonly Recognition[];
    readonly corrections: Corrections;
  };
  readonly said: string | null;
  readonly onSaid: (said: string | null) => void;
  /** The choice of the official score, which is that of the whole workbook. */
  readonly official: ReactNode;
}

const ROWS = 24;
/** Reading a large workbook takes a second: it is tried when the typing rests, in milliseconds. */
const REST = 300;

export function SheetMapping({ sheet, sheets, known, said, onSaid, official }: Props) {
  const styles = useStyles();
  const { language, session, downloads } = usePane();
  const words = mappingToolWords(language);
  const { corrections } = known;
  const start = useMemo(
    () => startOf(sheet, known.recognitions, corrections),
    [sheet, known.recognitions, corrections],
  );
  const [draft, setDraft] = useState<MappingDraft>(start);
  const [chosen, setChosen] = useState<ChosenPart | null>(null);
  const [rows, setRows] = useState(ROWS);
  const [working, setWorking] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const preview = usePreview(draft, sheet, known);
  const alike = useMemo(() => sheetsAlike(draft, sheet, sheets), [draft, sheet, sheets]);
  const table = tableOf(draft);
  const corner = useMemo(
    () => cornerOf(sheet, table, preview?.read ?? null, rows),
    [sheet, table, preview, rows],
  );
  const changed = !saysTheSame(draft, start);
  useFollowingSheet({ sheet, draft, chosen, known });
  const keep = async (next: Corrections, done: string): Promise<void> => {
    setWorking(true);
    setTrouble(null);
    const failed = await session.settings.keep({ corrections: next });
    setWorking(false);
    setTrouble(failed);
    if (failed === null) onSaid(done);
  };
  // What came of an answer is told where the question stood.
  const asked = known.recognitions.some((each) => each.sheet === sheet.name && each.question !== null);
  const onTop = asked || said === proofWords(language).answered;
  const outcome = <Outcome trouble={trouble} said={changed ? null : said} inView={onTop} />;
  return (
    <>
      {onTop && outcome}
      <QuestionCards
        sheet={sheet}
        recognitions={known.recognitions}
        working={working}
        onLook={(looked) => {
          setDraft(looked);
          setChosen(null);
        }}
        onAnswer={(answer) => void keep(keptWith(corrections, answer, sheet), proofWords(language).answered)}
      />
      <Understood
        origin={draft.origin}
        recognitions={known.recognitions.filter((each) => each.sheet === sheet.name)}
      />
      {draft.tables.length > 1 && (
        <Field label={words.table}>
          <Select
            value={String(draft.at)}
            onChange={(_, { value }) => {
              setDraft(withTableChosen(draft, Number(value)));
              setChosen(null);
            }}
          >
            {draft.tables.map(({ headerTop }, index) => (
              <option key={headerTop} value={String(index)}>
                {words.tableAt(index + 1, headerTop + 1)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <MappingPicture
        sheet={sheet.name}
        corner={corner}
        draft={draft}
        chosen={chosen}
        onChoose={setChosen}
        onMore={() => {
          setRows(rows + ROWS);
        }}
      />
      {chosen?.kind === "column" && (
        <ColumnEditor
          sheet={sheet}
          draft={draft}
          column={chosen.index}
          onChange={setDraft}
          onClose={() => {
            setChosen(null);
          }}
        />
      )}
      {chosen?.kind === "row" && (
        <RowEditor
          sheet={sheet}
          draft={draft}
          row={chosen.index}
          onChange={setDraft}
          onClose={() => {
            setChosen(null);
          }}
        />
      )}
      <FrameEditor sheet={sheet} draft={draft} onChange={setDraft} />
      <Checkbox
        className={styles.alike}
        checked={draft.alike && !isOfThisSheet(draft)}
        disabled={isOfThisSheet(draft)}
        label={isOfThisSheet(draft) ? words.onlyThis : words.alike(alike)}
        onChange={(_, { checked }) => {
          setDraft({ ...draft, alike: checked === true });
        }}
      />
      <Preview preview={preview} />
      {!onTop && outcome}
      {start.origin === "kept" && (
        <div>
          <div className={styles.why}>{words.keptHint}</div>
          <div className={styles.kept}>
            {downloads.slice(0, 1).map(({ label, download }) => (
              <Button key={label} size="small" icon={<ArrowDownloadRegular />} onClick={download}>
                {label}
              </Button>
            ))}
            <Button
              size="small"
              disabledFocusable={working}
              onClick={() => void keep(keptWithout(corrections, sheet), words.forgotten)}
            >
              {words.forget}
            </Button>
          </div>
        </div>
      )}
      {official}
      <Foot>
        <div className={styles.actions}>
          <Button
            className={styles.grow}
            appearance="primary"
            disabledFocusable={
              working ||
              preview === null ||
              preview.tables.length === 0 ||
              // What is asked is answered by a choice, not by leaving it as it is.
              ((asked || start.origin === "kept") && !changed)
            }
            onClick={() => void keep(keptWith(corrections, draft, sheet), words.keptNow)}
          >
            {working ? words.keeping : words.keep}
          </Button>
          <Button
            disabledFocusable={!changed || working}
            onClick={() => {
              setDraft(start);
              setChosen(null);
            }}
          >
            {words.undo}
          </Button>
        </div>
      </Foot>
    </>
  );
}

/** Tries the draft out a moment after the last change; null while that is under way. */
function usePreview(draft: MappingDraft, sheet: SheetSnapshot, known: Props["known"]): MappingPreview | null {
  const { session, language } = usePane();
  const [tried, setTried] = useState<{
    readonly of: MappingDraft;
    readonly snapshot: Snapshot;
    readonly preview: MappingPreview;
  } | null>(null);
  const { snapshot, corrections } = known;
  useEffect(() => {
    let latest = true;
    const timer = setTimeout(() => {
      const change = { corrections: keptWith(corrections, draft, sheet) };
      void session.settings.tryOut(snapshot, change).then((book) => {
        if (latest) setTried({ of: draft, snapshot, preview: previewOf(book, sheet.name, language) });
      });
    }, REST);
    return () => {
      latest = false;
      clearTimeout(timer);
    };
  }, [draft, sheet, snapshot, corrections, session, language]);
  return tried?.of === draft && tried.snapshot === snapshot ? tried.preview : null;
}

interface OutcomeProps {
  readonly trouble: Trouble | null;
  readonly said: string | null;
  /** Told far from where the press was: it comes into view. */
  readonly inView: boolean;
}

/** What came of keeping. */
function Outcome({ trouble, said, inView }: OutcomeProps) {
  const styles = useStyles();
  const { language } = usePane();
  const box = useRef<HTMLDivElement>(null);
  const isTold = trouble !== null || said !== null;
  useEffect(() => {
    if (inView && isTold) box.current?.scrollIntoView({ block: "center" });
  }, [inView, isTold]);
  return (
    <div aria-live="polite" ref={box}>
      {trouble !== null && (
        <MessageBar className={styles.bar} intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{mappingToolWords(language).notKept}</MessageBarTitle>
            {troubleMessage(trouble, language)}
          </MessageBarBody>
        </MessageBar>
      )}
      {said !== null && trouble === null && (
        <MessageBar className={styles.bar} intent="success" layout="multiline">
          <MessageBarBody>{said}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

function Preview({ preview }: { readonly preview: MappingPreview | null }) {
  const styles = useStyles();
  const { language } = usePane();
  const words = mappingToolWords(language);
  return (
    <section className={styles.preview} aria-label={words.preview} aria-live="polite" data-testid="preview">
      <h2 className={styles.heading}>{words.preview}</h2>
      {preview === null ? (
        <Spinner size="tiny" label={words.trying} />
      ) : (
        <>
          {preview.nothing !== null && <p className={styles.line}>{preview.nothing}</p>}
          {preview.tables.map(({ what, totals }, index) => (
            <div key={index}>
              <p className={styles.line}>{what}</p>
              <ul className={styles.list}>
                {totals.map((total) => (
                  <li key={total}>{total}</li>
                ))}
              </ul>
            </div>
          ))}
          {preview.findings.length > 0 && (
            <ul className={styles.warned}>
              {preview.findings.map((finding) => (
                <li key={finding}>{finding}</li>
              ))}
              {preview.moreFindings > 0 && <li>{words.moreFindings(preview.moreFindings)}</li>}
            </ul>
          )}
        </>
      )}
    </section>
  );
}
