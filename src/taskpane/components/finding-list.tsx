/** Findings by weight and kind, each with its repair and the cells to look at; as a letter to whoever scored. */
import { useMemo, useState } from "react";
import { Button, Link, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular, DocumentTextRegular } from "@fluentui/react-icons";
import { findingListWords } from "../../language/tool-findings";
import { refName } from "../../workbook/address";
import type { ReadyState } from "../state/pane-state";
import { isLetterDue } from "../view/letter-due";
import { findingLines, severityFilters, type FindingLine, type SeverityFilter } from "../view/finding-list";
import type { FindingGroup } from "../view/finding-rows";
import { CopyText } from "./copy-text";
import { CellLink } from "./figure";
import { usePane } from "./pane-context";
import { SeverityMark } from "./severity-mark";
import { VirtualRows } from "./virtual-rows";

const useStyles = makeStyles({
  none: { margin: 0, padding: "12px" },
  tools: { display: "grid", rowGap: "8px", padding: "10px 12px" },
  letter: { display: "flex", flexWrap: "wrap", gap: "6px" },
  heading: {
    display: "flex",
    alignItems: "center",
    columnGap: "6px",
    margin: 0,
    padding: "7px 12px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: 600,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  often: {
    width: "100%",
    maxWidth: "none",
    justifyContent: "flex-start",
    textAlign: "left",
    padding: "7px 12px",
    borderRadius: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: {
    padding: "8px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  below: { paddingLeft: "34px" },
  kind: { fontWeight: 600 },
  repair: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "6px",
    marginTop: "2px",
    fontVariantNumeric: "tabular-nums",
  },
  wrong: { color: tokens.colorStatusDangerForeground1, textDecorationLine: "line-through" },
  right: { color: tokens.colorStatusSuccessForeground1, fontWeight: 600, textDecorationLine: "none" },
  cells: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 12px",
    marginTop: "2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  page: { fontSize: "inherit", lineHeight: "inherit", minHeight: "24px" },
});

/** A finding over many cells names the first few; they are where to look first. */
const CELLS = 6;
/** Of a finding with a sentence of three lines and its cells, in px. */
const ROW = 110;

interface Props {
  readonly state: ReadyState;
  readonly groups: readonly FindingGroup[];
}

export function FindingList({ state, groups }: Props) {
  const styles = useStyles();
  const { words: pane, language } = usePane();
  const words = findingListWords(language);
  const [chosen, setChosen] = useState<SeverityFilter>("all");
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const filters = useMemo(() => severityFilters(groups, language), [groups, language]);
  const filter = filters.find((each) => each.filter === chosen)?.filter ?? "all";
  const lines = useMemo(
    () => findingLines(groups, filter, turned, language),
    [groups, filter, turned, language],
  );
  if (groups.length === 0) return <p className={styles.none}>{pane.noFindings}</p>;
  return (
    <>
      <div className={styles.tools}>
        {groups.length > 1 && (
          <Select
            aria-label={words.filter}
            value={filter}
            onChange={(_, { value }) => {
              setChosen(filters.find((each) => each.filter === value)?.filter ?? "all");
            }}
          >
            {filters.map(({ filter: each, label }) => (
              <option key={each} value={each}>
                {label}
              </option>
            ))}
          </Select>
        )}
        {isLetterDue(state) && <Letter />}
      </div>
      <VirtualRows
        count={lines.length}
        estimate={ROW}
        keyOf={(index) => keyOf(lines[index], index)}
        label={words.list}
      >
        {(index) => {
          const line = lines[index];
          return line === undefined ? null : (
            <Line
              line={line}
              onTurn={(key) => {
                setTurned((before) => {
                  const next = new Set(before);
                  if (!next.delete(key)) next.add(key);
                  return next;
                });
              }}
            />
          );
        }}
      </VirtualRows>
    </>
  );
}

function keyOf(line: FindingLine | undefined, index: number): string | number {
  switch (line?.kind) {
    case "severity":
      return line.severity;
    case "often":
      return line.key;
    case "finding":
      return line.number;
    case undefined:
      return index;
  }
}

/** The group's letter about them: to be pasted, or as a Word file. */
function Letter() {
  const styles = useStyles();
  const { language, session } = usePane();
  const words = findingListWords(language);
  return (
    <div className={styles.letter} role="group" aria-label={words.letter}>
      <CopyText text={() => session.reports.letterText()} label={words.letterCopy} box={words.letter} />
      <Button size="small" icon={<DocumentTextRegular />} onClick={() => void session.reports.groupLetter()}>
        {words.letterWord}
      </Button>
    </div>
  );
}

interface LineProps {
  readonly line: FindingLine;
  readonly onTurn: (key: string) => void;
}

function Line({ line, onTurn }: LineProps) {
  const styles = useStyles();
  switch (line.kind) {
    case "severity":
      return (
        <h3 className={styles.heading}>
          <SeverityMark severity={line.severity} />
          {line.title}
        </h3>
      );
    case "often":
      return (
        <Button
          appearance="subtle"
          className={styles.often}
          icon={line.open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={line.open}
          onClick={() => {
            onTurn(line.key);
          }}
        >
          {line.title}
        </Button>
      );
    case "finding":
      return <Found line={line} />;
  }
}

function Found({ line }: { readonly line: Extract<FindingLine, { kind: "finding" }> }) {
  const styles = useStyles();
  const { tools, session, language } = usePane();
  const words = findingListWords(language);
  const { severity, kind, message, repair, cells, page } = line.row;
  return (
    <div className={mergeClasses(styles.row, line.below && styles.below)}>
      {!line.below && <div className={styles.kind}>{kind}</div>}
      {message}
      {repair !== null && (
        <div className={styles.repair}>
          {repair.printed !== "" && (
            <>
              <span>{words.printed}</span>
              <del className={styles.wrong}>{repair.printed}</del>
            </>
          )}
          <span>{words.computed}</span>
          <ins className={styles.right}>{repair.computed}</ins>
        </div>
      )}
      <div className={styles.cells}>
        {cells.slice(0, CELLS).map((cell) => (
          <CellLink key={refName(cell)} cell={cell} />
        ))}
        {page !== null && (
          <Link
            as="button"
            className={styles.page}
            data-return={`finding-${severity}-${String(line.number)}`}
            onClick={() => {
              session.openPage(page.name, page.sheet);
            }}
          >
            {tools[page.name].title}
          </Link>
        )}
      </div>
    </div>
  );
}
