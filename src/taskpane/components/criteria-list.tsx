/** "Tiêu chí": the tree of criteria, found by words, filtered and in an order, each with all that is known of it. */
import { useDeferredValue, useMemo } from "react";
import { Button, Input, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { DismissRegular, SearchRegular } from "@fluentui/react-icons";
import { criteriaWords } from "../../language/tool-criteria";
import { CRITERIA_FILTERS, CRITERIA_ORDERS, type CriteriaChoice, type ReadyState } from "../state/pane-state";
import { shownUnit } from "../state/reduce";
import { criteriaView, leavesOf } from "../view/criteria";
import { CriterionPart } from "./criterion-part";
import { Nothing } from "./nothing";
import { usePane } from "./pane-context";
import { VirtualRows } from "./virtual-rows";

const useStyles = makeStyles({
  tools: { display: "grid", rowGap: "6px", padding: "10px 12px 8px" },
  field: { width: "100%", minWidth: 0 },
  pair: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))", gap: "6px" },
  select: { minWidth: 0 },
  lead: {
    margin: 0,
    padding: "0 12px 8px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: 600,
    fontVariantNumeric: "tabular-nums",
  },
  quiet: { fontWeight: 400, color: tokens.colorNeutralForeground3 },
});

/** Of a row with a name of two lines and a line of figures, in px. */
const ROW = 72;

export function CriteriaList({ state }: { readonly state: ReadyState }) {
  const styles = useStyles();
  const { language, session, words: paneText } = usePane();
  const words = criteriaWords(language);
  const { analysis, place, criteria: choice } = state;
  const { group, unit } = useMemo(() => shownUnit({ analysis, place }), [analysis, place]);
  const leaves = useMemo(() => leavesOf(group, unit.index, analysis.ties), [group, unit, analysis]);
  // Typing goes before listing.
  const asked = useDeferredValue(choice);
  const view = useMemo(
    () => criteriaView(group, { unit: unit.index, choice: asked }, leaves, language),
    [group, unit, leaves, asked, language],
  );
  if (leaves.length === 0) return <Nothing {...paneText.nothing.criteria} />;
  const choose = (change: Partial<CriteriaChoice>): void => {
    session.listCriteria({ ...choice, ...change });
  };
  return (
    <>
      <div className={styles.tools} role="search">
        <Input
          className={styles.field}
          type="text"
          contentBefore={<SearchRegular aria-hidden="true" />}
          contentAfter={
            choice.query === "" ? null : (
              <Button
                appearance="transparent"
                size="small"
                icon={<DismissRegular />}
                aria-label={words.clear}
                onClick={() => {
                  choose({ query: "" });
                }}
              />
            )
          }
          aria-label={words.search}
          placeholder={words.searchHint}
          value={choice.query}
          onChange={(_, { value }) => {
            choose({ query: value });
          }}
        />
        <div className={styles.pair}>
          <Select
            className={styles.select}
            aria-label={words.filter}
            value={choice.filter}
            onChange={(_, { value }) => {
              const filter = CRITERIA_FILTERS.find((each) => each === value);
              if (filter !== undefined) choose({ filter });
            }}
          >
            {view.filters.map(({ filter, label }) => (
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
              const order = CRITERIA_ORDERS.find((each) => each === value);
              if (order !== undefined) choose({ order });
            }}
          >
            {CRITERIA_ORDERS.map((order) => (
              <option key={order} value={order}>
                {words.orders[order]}
              </option>
            ))}
          </Select>
        </div>
      </div>
      <p className={mergeClasses(styles.lead, view.rows.length === 0 && styles.quiet)} role="status">
        {view.rows.length === 0 ? words.nothing : view.lead}
      </p>
      <VirtualRows
        count={view.rows.length}
        estimate={ROW}
        keyOf={(index) => view.rows[index]?.criterion ?? index}
        label={view.lead}
      >
        {(index) => {
          const row = view.rows[index];
          return row === undefined ? null : <CriterionPart row={row} />;
        }}
      </VirtualRows>
    </>
  );
}
