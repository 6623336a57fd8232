/** Which unit and criterion of a year is which of the earlier one: proposed with its reason, confirmed or changed. */
import { useMemo, useState } from "react";
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { matchingToolWords } from "../../../language/tool-matching";
import type { Corrections } from "../../../scorebook/corrections";
import type { ReadyState, Trouble } from "../../state/pane-state";
import { matchedGroup, withChoices, type MatchedGroup } from "../../view/matching-rows";
import { troubleMessage } from "../../view/trouble-message";
import { BaseFileButton, BaseFileLine } from "../base-file";
import { TroubleNotice } from "../notices";
import { Foot } from "../frame";
import { usePane } from "../pane-context";
import { YearPicker } from "../year-picker";
import { MatchLists, type PendingChoices } from "./match-lists";
import { ToolPage } from "./tool-page";

const useStyles = makeStyles({
  lead: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  base: { margin: "-6px -12px 0" },
  group: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: 600,
  },
  bar: { width: "auto" },
  notice: { margin: "0 -12px" },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    padding: "10px 12px",
  },
  grow: { flexGrow: 1 },
});

const NOTHING: PendingChoices = new Map();

export function MatchingPage({ state }: { readonly state: ReadyState }) {
  const styles = useStyles();
  const { tools, language, session } = usePane();
  const words = matchingToolWords(language);
  const { analysis, book } = state;
  const groups = useMemo(
    () => analysis.groups.map((group) => matchedGroup(group, book.corrections, language)),
    [analysis, book.corrections, language],
  );
  const [pending, setPending] = useState<readonly PendingChoices[]>([]);
  const [said, setSaid] = useState<Trouble | "kept" | null>(null);
  const count = pending.reduce((sum, choices) => sum + choices.size, 0);
  const keep = async (): Promise<void> => {
    const corrections = groups.reduce(
      (sofar: Corrections, group, index) =>
        group === null ? sofar : withChoices(sofar, group, pending[index] ?? NOTHING),
      book.corrections,
    );
    const trouble = await session.settings.keep({ corrections });
    setSaid(trouble ?? "kept");
    if (trouble === null) setPending([]);
  };
  return (
    <ToolPage title={tools.matching.title}>
      <YearPicker analysis={analysis} />
      <div className={styles.base}>
        <BaseFileLine state={state} />
      </div>
      {analysis.years.length > 1 && state.baseFile === null && <BaseFileButton />}
      {state.notice !== null && (
        <div className={styles.notice}>
          <TroubleNotice trouble={state.notice} />
        </div>
      )}
      <p className={styles.lead}>
        {analysis.baseYear === null ? words.noBase : words.lead(analysis.year, analysis.baseYear)}
      </p>
      <div aria-live="polite">
        <Said said={said} />
      </div>
      {analysis.baseYear !== null &&
        groups.map((group, index) => (
          <Group
            key={`${String(analysis.year)}/${String(analysis.baseYear)}/${String(index)}`}
            group={group}
            name={groups.length > 1 ? (analysis.groups[index]?.current.group.name ?? "") : ""}
            baseYear={analysis.baseYear ?? 0}
            pending={pending[index] ?? NOTHING}
            onPending={(choices) => {
              setSaid(null);
              setPending(groups.map((_, at) => (at === index ? choices : (pending[at] ?? NOTHING))));
            }}
          />
        ))}
      {analysis.baseYear !== null && (
        <Foot>
          <div className={styles.actions}>
            <Button
              className={styles.grow}
              appearance="primary"
              disabledFocusable={count === 0}
              onClick={() => void keep()}
            >
              {count === 0 ? words.keepNothing : words.keep(count)}
            </Button>
            <Button
              disabledFocusable={count === 0}
              onClick={() => {
                setPending([]);
              }}
            >
              {words.undo}
            </Button>
          </div>
        </Foot>
      )}
    </ToolPage>
  );
}

function Said({ said }: { readonly said: Trouble | "kept" | null }) {
  const styles = useStyles();
  const { language } = usePane();
  const words = matchingToolWords(language);
  if (said === null) return null;
  return (
    <MessageBar className={styles.bar} intent={said === "kept" ? "success" : "error"} layout="multiline">
      <MessageBarBody>
        {said === "kept" ? (
          words.kept
        ) : (
          <>
            <MessageBarTitle>{words.notKept}</MessageBarTitle>
            {troubleMessage(said, language)}
          </>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}

interface GroupProps {
  readonly group: MatchedGroup | null;
  /** "" where there is only one. */
  readonly name: string;
  readonly baseYear: number;
  readonly pending: PendingChoices;
  readonly onPending: (choices: PendingChoices) => void;
}

function Group({ group, name, baseYear, pending, onPending }: GroupProps) {
  const styles = useStyles();
  const { language } = usePane();
  return (
    <>
      {name !== "" && <h2 className={styles.group}>{name.charAt(0).toUpperCase() + name.slice(1)}</h2>}
      {group === null ? (
        <p className={styles.lead}>{matchingToolWords(language).noGroupBase(baseYear)}</p>
      ) : (
        <MatchLists group={group} pending={pending} onPending={onPending} />
      )}
    </>
  );
}
