/** Areas of the unit shown: share, peers, rank and changes of each, in an order; one that is opened says more. */
import { useId, useMemo, useState } from "react";
import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import type { GroupAnalysis } from "../../analysis/analysis";
import { areaWords } from "../../language/tool-areas";
import { AREA_ORDERS, areaDetail, orderedAreas, type AreaOrder } from "../view/areas";
import type { NodeRow } from "../view/node-rows";
import { Change } from "./change";
import { Figure } from "./figure";
import { Nothing } from "./nothing";
import { usePane } from "./pane-context";
import { PercentBar } from "./percent-bar";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    rowGap: "4px",
    padding: "10px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", justifyContent: "space-between", alignItems: "baseline", columnGap: "12px" },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: 600,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  score: { flexShrink: 0, fontSize: tokens.fontSizeBase300, fontWeight: 600, whiteSpace: "nowrap" },
  max: { fontSize: tokens.fontSizeBase200, fontWeight: 400, color: tokens.colorNeutralForeground3 },
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: "12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  now: { color: tokens.colorNeutralForeground2 },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 12px",
    margin: 0,
    padding: "8px 12px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    // In a low window the first area goes before what explains its marks.
    "@media (max-height: 480px)": { order: 1 },
  },
  item: { display: "inline-flex", alignItems: "center", columnGap: "6px" },
  order: { marginLeft: "auto", minWidth: 0 },
  areas: { display: "flex", flexDirection: "column" },
  mark: {
    width: "2px",
    height: "12px",
    backgroundColor: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
  ring: {
    boxSizing: "border-box",
    width: "10px",
    height: "10px",
    borderRadius: "50%",
    border: `2px solid ${tokens.colorNeutralForeground1}`,
  },
  more: {
    justifySelf: "start",
    minHeight: "24px",
    minWidth: 0,
    padding: "0 6px",
    marginLeft: "-6px",
    fontWeight: 400,
  },
  detail: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  lost: { margin: "2px 0 0", paddingLeft: "18px" },
  reason: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly group: GroupAnalysis;
  readonly unit: number;
}

export function AreaList({ group, unit }: Props) {
  const styles = useStyles();
  const { language, words: paneText, session } = usePane();
  const words = areaWords(language);
  const [order, setOrder] = useState<AreaOrder>("tree");
  const rows = useMemo(() => orderedAreas(group, unit, order, language), [group, unit, order, language]);
  if (rows.length === 0) {
    return (
      <Nothing {...paneText.nothing.areas}>
        <Button
          size="small"
          onClick={() => {
            session.openPage("group");
          }}
        >
          {paneText.nothing.toRanking}
        </Button>
      </Nothing>
    );
  }
  return (
    <div className={styles.areas}>
      <div className={styles.legend}>
        {rows.some(({ bar }) => bar !== null && bar.median !== null) && (
          <>
            <span className={styles.item}>
              <span className={styles.mark} aria-hidden="true" />
              {words.medianMark}
            </span>
            <span className={styles.item}>
              <span className={styles.ring} aria-hidden="true" />
              {words.bestMark}
            </span>
          </>
        )}
        <Select
          className={styles.order}
          size="small"
          aria-label={words.order}
          value={order}
          onChange={(_, { value }) => {
            const chosen = AREA_ORDERS.find((each) => each === value);
            if (chosen !== undefined) setOrder(chosen);
          }}
        >
          {AREA_ORDERS.map((each) => (
            <option key={each} value={each}>
              {words.orders[each]}
            </option>
          ))}
        </Select>
      </div>
      <ul className={styles.list}>
        {rows.map((row) => (
          <AreaRow key={row.criterion} row={row} group={group} unit={unit} />
        ))}
      </ul>
    </div>
  );
}

interface RowProps extends Props {
  readonly row: NodeRow;
}

function AreaRow({ row, group, unit }: RowProps) {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <h3 className={styles.name}>
          <Figure cell={row.nameCell}>{row.code === "" ? row.name : `${row.code}. ${row.name}`}</Figure>
        </h3>
        {row.score !== null && (
          <span className={styles.score}>
            <Figure cell={row.score.cell}>{row.score.text}</Figure>
            {row.ofMax !== null && (
              <span className={styles.max}>
                {" / "}
                <Figure cell={row.ofMax.cell}>{row.ofMax.text}</Figure>
              </span>
            )}
          </span>
        )}
      </div>
      {row.bar !== null && <PercentBar bar={row.bar} below={row.below !== null} />}
      {row.missing !== null && <div className={styles.line}>{row.missing}</div>}
      {(row.rank ?? row.percent) !== null && (
        <div className={styles.line}>
          <span className={styles.now}>
            {row.percent}
            {row.percent !== null && row.rank !== null && " · "}
            {row.rank !== null && <Figure cell={row.rank.cell}>{row.rank.text}</Figure>}
          </span>
          {row.rankChange !== null && <Change change={row.rankChange} />}
        </div>
      )}
      {row.pointsChange !== null && (
        <div className={styles.line}>
          <span>{row.base}</span>
          <Change change={row.pointsChange} />
        </div>
      )}
      {[row.split, row.below, ...row.notes].map(
        (line) =>
          line !== null && (
            <div key={line} className={styles.line}>
              {line}
            </div>
          ),
      )}
      <MoreOfArea row={row} group={group} unit={unit} />
    </li>
  );
}

function MoreOfArea({ row, group, unit }: RowProps) {
  const styles = useStyles();
  const words = areaWords(usePane().language);
  const [open, setOpen] = useState(false);
  const id = useId();
  if (row.score === null) return null;
  return (
    <>
      <Button
        className={styles.more}
        appearance="subtle"
        size="small"
        iconPosition="after"
        icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
        aria-expanded={open}
        aria-controls={id}
        aria-label={words.detailOf(row.name)}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {words.detail}
      </Button>
      <div id={id} className={styles.detail} hidden={!open}>
        {open && <Detail group={group} unit={unit} area={row.criterion} />}
      </div>
    </>
  );
}

function Detail({ group, unit, area }: Props & { readonly area: number }) {
  const styles = useStyles();
  const { language } = usePane();
  const words = areaWords(language);
  const detail = useMemo(() => areaDetail(group, unit, area, language), [group, unit, area, language]);
  return (
    <>
      {detail.lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
      <div>{detail.lost ?? words.nothingLost}</div>
      <ol className={styles.lost}>
        {detail.criteria.map(({ criterion, text, cell, reason }) => (
          <li key={criterion}>
            <Figure cell={cell}>{text}</Figure>
            {reason !== "" && <div className={styles.reason}>{reason}</div>}
          </li>
        ))}
      </ol>
    </>
  );
}
