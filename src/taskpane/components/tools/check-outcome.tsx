/** What came of a check: how much was held, for whom it was taken, and every sentence with something wrong in it. */
import { useEffect, useMemo, useRef } from "react";
import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  tokens,
} from "@fluentui/react-components";
import { ArrowLeftRegular, CheckmarkCircleFilled } from "@fluentui/react-icons";
import type { CheckChoice } from "../../../app/check-report";
import type { CheckToolWords } from "../../../language/tool-check";
import type { CheckResult } from "../../../report/check/check-result";
import { yearsOf } from "../../../scorebook/assessment";
import type { CheckedText, CheckSource, ReadyState } from "../../state/pane-state";
import { checkRows, findingCounts } from "../../view/check-rows";
import { yearKey, yearPairs } from "../../view/year-pairs";
import { unitGroups } from "../../view/unit-options";
import { usePane } from "../pane-context";
import { SeverityMark } from "../severity-mark";
import { CheckedRow } from "./checked-row";
import { UncheckedList } from "./unchecked-list";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", rowGap: "2px" },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: 600,
    overflowWrap: "anywhere",
    outlineStyle: "none",
  },
  held: { color: tokens.colorNeutralForeground2 },
  counts: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 14px",
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  count: { display: "flex", alignItems: "center", columnGap: "6px", fontWeight: 600 },
  good: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  choices: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "8px" },
  rows: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: "10px",
  },
  another: { alignSelf: "flex-start" },
  bar: { width: "auto" },
});

interface Props {
  readonly words: CheckToolWords;
  readonly state: ReadyState;
  readonly source: CheckSource;
  readonly texts: readonly CheckedText[];
}

export function CheckOutcome({ words, state, source, texts }: Props) {
  const styles = useStyles();
  const { session } = usePane();
  const name = source.kind === "file" ? source.name : source.kind === "pasted" ? words.pasted : words.drafts;
  return (
    <>
      <Button
        className={styles.another}
        size="small"
        icon={<ArrowLeftRegular />}
        onClick={() => {
          session.checks.leave();
        }}
      >
        {words.another}
      </Button>
      {texts.length === 0 && (
        <MessageBar className={styles.bar} intent="info" layout="multiline">
          <MessageBarBody>{words.noDrafts}</MessageBarBody>
        </MessageBar>
      )}
      {texts.map((text, index) => (
        <Held
          key={index}
          words={words}
          text={text}
          first={index === 0}
          name={source.kind === "drafts" ? words.draftOf(text.result.unit ?? "") : name}
        >
          {source.kind !== "drafts" && <TakenFor words={words} state={state} result={text.result} />}
        </Held>
      ))}
    </>
  );
}

interface HeldProps {
  readonly words: CheckToolWords;
  readonly text: CheckedText;
  readonly name: string;
  readonly first: boolean;
  readonly children: React.ReactNode;
}

/** One text: its summary, and its sentences with something wrong in them. */
function Held({ words, text, name, first, children }: HeldProps) {
  const styles = useStyles();
  const { language } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  const { written, result, cellOf } = text;
  const rows = useMemo(
    () => checkRows(written, result.findings, language, cellOf),
    [written, result, language, cellOf],
  );
  // Whoever hears the page is told that the result is here.
  useEffect(() => {
    if (first) heading.current?.focus();
  }, [first]);
  return (
    <>
      <section className={styles.head} aria-label={name} data-testid="checked">
        <h2 className={styles.name} ref={heading} tabIndex={-1}>
          {name}
        </h2>
        <div className={styles.held}>{words.checked(result.checked)}</div>
        <Counts words={words} result={result} />
        <UncheckedList unchecked={result.unchecked} />
      </section>
      {children}
      {rows.length > 0 && (
        <ol className={styles.rows}>
          {rows.map((row) => (
            <CheckedRow key={row.start} row={row} words={words} />
          ))}
        </ol>
      )}
    </>
  );
}

function Counts({ words, result }: { readonly words: CheckToolWords; readonly result: CheckResult }) {
  const styles = useStyles();
  const counts = findingCounts(result.findings);
  if (result.checked === 0 && counts.length === 0) {
    return (
      <MessageBar className={styles.bar} intent="warning" layout="multiline">
        <MessageBarBody>{words.nothingHeld}</MessageBarBody>
      </MessageBar>
    );
  }
  if (counts.length === 0) {
    return (
      <div className={styles.count}>
        <CheckmarkCircleFilled className={styles.good} fontSize={16} aria-hidden="true" />
        {words.allRight}
      </div>
    );
  }
  return (
    <ul className={styles.counts}>
      {counts.map(({ severity, count }) => (
        <li key={severity} className={styles.count}>
          <SeverityMark severity={severity} />
          {words.counts(severity, count)}
        </li>
      ))}
    </ul>
  );
}

interface TakenForProps {
  readonly words: CheckToolWords;
  readonly state: ReadyState;
  readonly result: CheckResult;
}

/** Whose report it was taken for, and of which years; both can be said otherwise. */
function TakenFor({ words, state, result }: TakenForProps) {
  const styles = useStyles();
  const { session } = usePane();
  const { choice } = state.check;
  const groups = useMemo(() => unitGroups(state.analysis), [state.analysis]);
  const pairs = yearPairs(yearsOf(state.book.reading.book)).filter(
    ({ year, baseYear }, _, all) =>
      baseYear !== null || all.every((pair) => pair.year !== year || pair.baseYear === null),
  );
  const chosenYears =
    choice.year === undefined ? "" : yearKey({ year: choice.year, baseYear: choice.baseYear ?? null });
  const change = (next: CheckChoice): void => void session.checks.again(next);
  const unit = result.unit ?? words.wholeGroup;
  const years = words.yearPair(result.year, result.baseYear);
  return (
    <div className={styles.choices}>
      <Field label={words.unit}>
        <Select
          value={choice.unit ?? ""}
          onChange={(_, { value }) => {
            change({ ...yearsIn(choice), ...(value === "" ? {} : { unit: value }) });
          }}
        >
          <option value="">{choice.unit === undefined ? words.recognised(unit) : words.automatic}</option>
          {groups.map(({ name, options }) => (
            <optgroup key={name} label={name}>
              {options.map((option) => (
                <option key={option.key} value={option.name}>
                  {option.name}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      <Field label={words.years}>
        <Select
          value={chosenYears}
          onChange={(_, { value }) => {
            const pair = pairs.find((candidate) => yearKey(candidate) === value);
            const named = choice.unit === undefined ? {} : { unit: choice.unit };
            change(pair === undefined ? named : { ...named, ...pair });
          }}
        >
          <option value="">{choice.year === undefined ? words.recognised(years) : words.automatic}</option>
          {pairs.map((pair) => (
            <option key={yearKey(pair)} value={yearKey(pair)}>
              {words.yearPair(pair.year, pair.baseYear)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

function yearsIn({ year, baseYear }: CheckChoice): CheckChoice {
  return year === undefined ? {} : { year, ...(baseYear === undefined ? {} : { baseYear }) };
}
