/** What is asked about a sheet: the ways to read it side by side; one press answers. */
import { useMemo, useState } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { WarningFilled } from "@fluentui/react-icons";
import { proofWords } from "../../../language/proof";
import type { Alternative } from "../../../scorebook/proof";
import type { Recognition } from "../../../scorebook/recognition";
import { refName } from "../../../workbook/address";
import type { SheetSnapshot } from "../../../workbook/snapshot";
import type { MappingDraft } from "../../view/mapping-draft";
import { answerDraft, questionsOn, type QuestionView, type WayView } from "../../view/question-view";
import { CellLink } from "../figure";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: "8px" },
  asked: { display: "flex", columnGap: "8px", margin: 0, lineHeight: tokens.lineHeightBase300 },
  icon: { flexShrink: 0, marginTop: "2px", color: tokens.colorStatusWarningForeground3 },
  /** Each 24 px from the next (WCAG 2.5.8). */
  cells: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  ways: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(240px, 1fr))",
    gap: "8px",
    alignItems: "stretch",
  },
  way: {
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    minWidth: 0,
    padding: "10px 12px 12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
    lineHeight: tokens.lineHeightBase300,
  },
  chosen: { border: `1px solid ${tokens.colorBrandStroke1}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: "20px", fontWeight: 600 },
  takes: { margin: 0 },
  part: {
    margin: "2px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: 600,
  },
  list: {
    margin: 0,
    paddingLeft: "18px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "auto", paddingTop: "8px" },
});

interface Props {
  readonly sheet: SheetSnapshot;
  readonly recognitions: readonly Recognition[];
  readonly working: boolean;
  /** Shows on the picture below what a way takes as what. */
  readonly onLook: (draft: MappingDraft) => void;
  /** All that is asked about the sheet has been answered. */
  readonly onAnswer: (draft: MappingDraft) => void;
}

export function QuestionCards({ sheet, recognitions, working, onLook, onAnswer }: Props) {
  const styles = useStyles();
  const { language } = usePane();
  const words = proofWords(language);
  const { questions, unasked } = useMemo(
    () => questionsOn(sheet, recognitions, language),
    [sheet, recognitions, language],
  );
  // A sheet with several questions is kept when the last of them is answered.
  const [chosen, setChosen] = useState<ReadonlyMap<Recognition, Alternative>>(new Map());
  if (questions.length === 0 && unasked.length === 0) return null;
  const draftWith = (table: Recognition, { alternative }: WayView): MappingDraft =>
    answerDraft(sheet, recognitions, new Map([...chosen, [table, alternative]]));
  const choose = (table: Recognition, way: WayView): void => {
    const next = new Map([...chosen, [table, way.alternative]]);
    setChosen(next);
    if (next.size === questions.length) onAnswer(answerDraft(sheet, recognitions, next));
  };
  return (
    <section className={styles.section} aria-label={words.question} data-testid="question">
      {unasked.map((message) => (
        <Asked key={message} message={message} />
      ))}
      {questions.map((question, place) => (
        <div key={place} className={styles.section}>
          <Asked message={question.message} />
          <Cells question={question} />
          <div className={styles.ways}>
            {question.ways.map((way, index) => (
              <Way
                key={index}
                place={index + 1}
                way={way}
                isChosen={chosen.get(question.table) === way.alternative}
                working={working}
                onLook={() => {
                  onLook(draftWith(question.table, way));
                }}
                onChoose={() => {
                  choose(question.table, way);
                }}
              />
            ))}
          </div>
        </div>
      ))}
    </section>
  );
}

function Asked({ message }: { readonly message: string }) {
  const styles = useStyles();
  return (
    <p className={styles.asked}>
      <WarningFilled className={styles.icon} fontSize={16} aria-hidden />
      <span>{message}</span>
    </p>
  );
}

/** The first cells are where to look. */
const CELLS = 6;

function Cells({ question: { cells } }: { readonly question: QuestionView }) {
  const styles = useStyles();
  if (cells.length === 0) return null;
  return (
    <div className={styles.cells}>
      {cells.slice(0, CELLS).map((cell) => (
        <CellLink key={refName(cell)} cell={cell} />
      ))}
    </div>
  );
}

interface WayProps {
  readonly place: number;
  readonly way: WayView;
  readonly isChosen: boolean;
  readonly working: boolean;
  readonly onLook: () => void;
  readonly onChoose: () => void;
}

function Way({ place, way: { takes, figures, proof }, isChosen, working, onLook, onChoose }: WayProps) {
  const styles = useStyles();
  const { language } = usePane();
  const words = proofWords(language);
  const title = words.way(place);
  return (
    <div className={mergeClasses(styles.way, isChosen && styles.chosen)} role="group" aria-label={title}>
      <h2 className={styles.title}>{isChosen ? `${title} (${words.picked})` : title}</h2>
      <p className={styles.takes}>{takes}</p>
      <Part title={words.gives} lines={figures.length === 0 ? [words.noFigures] : figures} />
      <Part title={words.speaks} lines={proof} />
      <div className={styles.actions}>
        <Button size="small" appearance="primary" disabledFocusable={working} onClick={onChoose}>
          {words.readSo}
        </Button>
        <Button size="small" disabledFocusable={working} onClick={onLook}>
          {words.lookAt}
        </Button>
      </div>
    </div>
  );
}

function Part({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  const styles = useStyles();
  return (
    <>
      <h3 className={styles.part}>{title}</h3>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
