/** All units of the group: by the total or an area, found by name, filtered, in an order. */
import { useDeferredValue, useMemo, useState } from "react";
import { Input, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import type { GroupAnalysis } from "../../../analysis/analysis";
import { paneWords } from "../../../language/pane";
import { groupWords } from "../../../language/tool-group";
import { formatCount } from "../../../language/numbers";
import { totalOf } from "../../../scorebook/assessment";
import type { ReadyState } from "../../state/pane-state";
import {
  chosenUnits,
  groupTable,
  TABLE_ORDERS,
  tableRow,
  type TableChoice,
  type TableUnit,
} from "../../view/group-table";
import { Change } from "../change";
import { Figure } from "../figure";
import type { Scale } from "../../view/scale";
import { usePane } from "../pane-context";
import { VirtualRows } from "../virtual-rows";
import { UnitLink } from "./unit-link";

const useStyles = makeStyles({
  lead: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  tools: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))", gap: "6px" },
  wide: { gridColumn: "1 / -1", minWidth: 0 },
  select: { minWidth: 0 },
  found: { margin: 0, fontWeight: 600 },
  row: {
    display: "grid",
    gridTemplateColumns: "34px 1fr auto",
    columnGap: "8px",
    alignItems: "baseline",
    padding: "5px 4px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    fontWeight: 600,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  rank: { fontVariantNumeric: "tabular-nums", textAlign: "right", color: tokens.colorNeutralForeground2 },
  score: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  below: {
    gridColumn: "2 / 4",
    display: "flex",
    flexWrap: "wrap",
    columnGap: "10px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: 400,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
});

/** Of a row with a name of one line, in px. */
const ROW = 55;

interface Props {
  readonly state: ReadyState;
  readonly group: GroupAnalysis;
}

export function GroupTableView({ state, group }: Props) {
  const styles = useStyles();
  const { language } = usePane();
  const words = groupWords(language);
  const total = totalOf(group.current);
  const [node, setNode] = useState(total.index);
  const [choice, setChoice] = useState<TableChoice>({ query: "", filter: "all", order: "rank" });
  const classes = state.book.settings.classes[group.current.group.kind];
  const table = useMemo(
    () => groupTable(group, node, node === total.index ? classes : [], language),
    [group, node, total, classes, language],
  );
  // Typing goes before listing.
  const asked = useDeferredValue(choice);
  const units = useMemo(() => chosenUnits(table, asked), [table, asked]);
  const choose = (change: Partial<TableChoice>): void => {
    setChoice({ ...choice, ...change });
  };
  const found = words.found(formatCount(units.length, language));
  return (
    <>
      {[table.summary, table.classes].map((line) =>
        line === null ? null : (
          <p key={line} className={styles.lead}>
            {line}
          </p>
        ),
      )}
      <div className={styles.tools} role="search">
        <Input
          className={styles.wide}
          contentBefore={<SearchRegular aria-hidden="true" />}
          aria-label={words.search}
          placeholder={words.searchHint}
          value={choice.query}
          onChange={(_, { value }) => {
            choose({ query: value });
          }}
        />
        <Select
          className={styles.wide}
          aria-label={words.by}
          value={String(node)}
          onChange={(_, { value }) => {
            setNode(Number(value));
          }}
        >
          {[total, ...total.children].map(({ index, code, name }) => (
            <option key={index} value={index}>
              {index === total.index ? paneWords(language).total : code === "" ? name : `${code}. ${name}`}
            </option>
          ))}
        </Select>
        <Select
          className={styles.select}
          aria-label={words.filter}
          value={choice.filter}
          onChange={(_, { value }) => {
            choose({ filter: value });
          }}
        >
          {table.filters.map(({ filter, label }) => (
            <option key={filter} value={filter}>
              {label}
            </option>
          ))}
        </Select>
        <Select
          className={styles.select}
          aria-label={words.order}
          value={choice.order}
          onChange={(_, { value }) => {
            const order = TABLE_ORDERS.find((each) => each === value);
            if (order !== undefined) choose({ order });
          }}
        >
          {TABLE_ORDERS.map((order) => (
            <option key={order} value={order}>
              {words.orders[order]}
            </option>
          ))}
        </Select>
      </div>
      {choice.filter === "close" && <p className={styles.lead}>{table.closeLead}</p>}
      <p className={styles.found} role="status">
        {units.length === 0 ? words.none : found}
      </p>
      <VirtualRows
        count={units.length}
        estimate={ROW}
        keyOf={(index) => units[index]?.figure.unit.index ?? index}
        label={found}
      >
        {(index) => {
          const unit = units[index];
          return unit === undefined ? null : (
            <Row unit={unit} scale={table.scale} state={state} close={choice.filter === "close"} />
          );
        }}
      </VirtualRows>
    </>
  );
}

interface RowProps {
  readonly unit: TableUnit;
  readonly scale: Scale;
  readonly state: ReadyState;
  readonly close: boolean;
}

function Row({ unit, scale, state: { place }, close }: RowProps) {
  const styles = useStyles();
  const { words, language } = usePane();
  const row = tableRow(unit, scale, language);
  return (
    <div
      className={mergeClasses(styles.row, row.unit === place.unit && styles.chosen)}
      aria-current={row.unit === place.unit}
    >
      <span className={styles.rank}>{row.rank}</span>
      <UnitLink place={{ group: place.group, unit: row.unit }}>{row.name}</UnitLink>
      <span className={styles.score}>
        {row.score !== null && <Figure cell={row.score.cell}>{row.score.text}</Figure>}
      </span>
      <div className={styles.below}>
        {row.percent !== null && <span>{row.percent}</span>}
        {row.inClass !== null && <span>{words.inClass(row.inClass)}</span>}
        {row.tied && <span>{words.tied}</span>}
        {row.places !== null && <Change change={row.places} />}
        {row.points !== null && <Change change={row.points} />}
        {close && row.near !== null && <span>{row.near}</span>}
      </div>
    </div>
  );
}
