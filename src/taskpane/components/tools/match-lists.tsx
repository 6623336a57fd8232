/** Units and criteria with their partners in the earlier year, each to be confirmed or chosen again. */
import { useState } from "react";
import { Button, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons";
import { matchingToolWords } from "../../../language/tool-matching";
import {
  choiceKey,
  type MatchedGroup,
  type MatchKind,
  type MatchList,
  type MatchRow,
} from "../../view/matching-rows";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  heading: { margin: "4px 0 0", fontSize: tokens.fontSizeBase300, lineHeight: "20px", fontWeight: 600 },
  kind: {
    margin: "8px -12px 0",
    padding: "6px 12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: 600,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  changed: { borderLeft: `3px solid ${tokens.colorBrandStroke1}`, paddingLeft: "8px", marginLeft: "-11px" },
  notes: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  /** The name that the choice has no room for. */
  before: { color: tokens.colorNeutralForeground2 },
  choice: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    alignItems: "center",
    gap: "6px",
  },
  year: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  select: { minWidth: 0 },
  plain: { padding: "4px 0", lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  summary: {
    minHeight: "24px",
    marginTop: "8px",
    lineHeight: "24px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: 600,
    cursor: "pointer",
  },
});

/** What a person has chosen and not kept: a partner, null for none, undefined to have it proposed again. */
export type PendingChoices = ReadonlyMap<string, string | null | undefined>;

interface Props {
  readonly group: MatchedGroup;
  readonly pending: PendingChoices;
  readonly onPending: (choices: PendingChoices) => void;
}

const OPEN: readonly Exclude<MatchKind, "same">[] = ["doubtful", "changed", "added"];

export function MatchLists({ group, pending, onPending }: Props) {
  return group.lists.map((list) => (
    <MatchListView
      key={list.subject}
      list={list}
      baseYear={group.baseYear}
      pending={pending}
      onPending={onPending}
    />
  ));
}

interface ListProps extends Omit<Props, "group"> {
  readonly list: MatchList;
  readonly baseYear: number;
}

function MatchListView({ list, baseYear, pending, onPending }: ListProps) {
  const styles = useStyles();
  const { language } = usePane();
  const words = matchingToolWords(language);
  const [unfolded, setUnfolded] = useState(false);
  const of = (kind: MatchKind): readonly MatchRow[] => list.rows.filter((row) => row.kind === kind);
  const same = of("same");
  const row = (each: MatchRow): React.JSX.Element => (
    <Row key={each.key} row={each} list={list} baseYear={baseYear} pending={pending} onPending={onPending} />
  );
  return (
    <section aria-label={words[list.subject]}>
      <h2 className={styles.heading}>{words[list.subject]}</h2>
      {OPEN.map((kind) => {
        const rows = of(kind);
        return rows.length === 0 ? null : (
          <div key={kind}>
            <h3 className={styles.kind}>{words[kind](rows.length)}</h3>
            <ul className={styles.list}>{rows.map(row)}</ul>
          </div>
        );
      })}
      {list.dropped.length > 0 && (
        <>
          <h3 className={styles.kind}>{words.dropped(list.dropped.length, baseYear)}</h3>
          <ul className={styles.list}>
            {list.dropped.map((name, index) => (
              <li key={index} className={styles.plain}>
                {name}
              </li>
            ))}
          </ul>
        </>
      )}
      {same.length === list.rows.length && list.dropped.length === 0 && (
        <p className={styles.plain}>{words.allSame}</p>
      )}
      {same.length > 0 && (
        <details
          onToggle={({ currentTarget }) => {
            setUnfolded(currentTarget.open);
          }}
        >
          <summary className={styles.summary}>{words.same(same.length)}</summary>
          {unfolded && <ul className={styles.list}>{same.map(row)}</ul>}
        </details>
      )}
    </section>
  );
}

interface RowProps extends ListProps {
  readonly row: MatchRow;
}

/** Values of the choice beside the partners' keys, which never begin so. */
const NONE = "?none";
const PROPOSE = "?propose";

function Row({ row, list, baseYear, pending, onPending }: RowProps) {
  const styles = useStyles();
  const { language } = usePane();
  const words = matchingToolWords(language);
  const key = choiceKey(list.subject, row.key);
  const changed = pending.has(key);
  const choice = changed ? pending.get(key) : row.partner;
  const choose = (partner: string | null | undefined): void => {
    const next = new Map(pending);
    const asItIs = partner === row.partner && (row.said || row.kind === "same" || row.kind === "added");
    if (asItIs) next.delete(key);
    else next.set(key, partner);
    onPending(next);
  };
  const own = list.options.find((option) => option.key === row.partner);
  const free = list.options.filter((option) => option.free);
  const taken = list.options.filter((option) => !option.free && option.key !== row.partner);
  return (
    <li className={mergeClasses(styles.row, changed && styles.changed)}>
      <div>{row.name}</div>
      {row.notes.length > 0 && <div className={styles.notes}>{row.notes.join("; ")}</div>}
      {row.kind === "doubtful" && own !== undefined && (
        <div className={styles.before}>
          {words.inBase(baseYear)}: {own.name}
        </div>
      )}
      <div className={styles.choice}>
        <span className={styles.year} aria-hidden="true">
          {words.inBase(baseYear)}
        </span>
        <Select
          className={styles.select}
          size="small"
          aria-label={words.partner(row.name, baseYear)}
          value={choice === undefined ? PROPOSE : (choice ?? NONE)}
          onChange={(_, { value }) => {
            choose(value === NONE ? null : value === PROPOSE ? undefined : value);
          }}
        >
          <option value={NONE}>{words.none}</option>
          {row.said && <option value={PROPOSE}>{words.propose}</option>}
          {own !== undefined && <option value={own.key}>{own.name}</option>}
          {free.length > 0 && (
            <optgroup label={words.free}>
              {free.map((option) => (
                <option key={option.key} value={option.key}>
                  {option.name}
                </option>
              ))}
            </optgroup>
          )}
          {taken.length > 0 && (
            <optgroup label={words.taken}>
              {taken.map((option) => (
                <option key={option.key} value={option.key}>
                  {option.name}
                </option>
              ))}
            </optgroup>
          )}
        </Select>
        {row.kind === "doubtful" && !changed && (
          <Button
            size="small"
            icon={<CheckmarkRegular />}
            aria-label={words.rightOf(row.name)}
            onClick={() => {
              choose(row.partner);
            }}
          >
            {words.right}
          </Button>
        )}
      </div>
    </li>
  );
}
