/** Units by areas in colours; each cell has its percent as text and leads to its score. */
import { useMemo } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { GroupAnalysis } from "../../../analysis/analysis";
import { formatCount } from "../../../language/numbers";
import { groupWords } from "../../../language/tool-group";
import { heatMapOf, type HeatCell, type HeatMap } from "../../view/heat-map";
import { refName } from "../../../workbook/address";
import { Nothing } from "../nothing";
import { usePane } from "../pane-context";
import { Folded } from "./folded";
import { VirtualRows } from "../virtual-rows";

const ROOMY = "@container (min-width: 640px)";
const NAMES = "230px";

const FORCED = "@media (forced-colors: active)";

/** The brand's colour, so much of it, over the page's own. */
const mixed = (percent: number): string =>
  `color-mix(in srgb, ${tokens.colorBrandBackground} ${String(percent)}%, ${tokens.colorNeutralBackground1})`;

const useStyles = makeStyles({
  lead: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  legend: { display: "flex", alignItems: "center", columnGap: "6px", fontSize: tokens.fontSizeBase200 },
  scale: {
    display: "grid",
    gridTemplateColumns: "repeat(5, 18px)",
    height: "12px",
    [FORCED]: { display: "none" },
  },
  names: { margin: 0, padding: 0, listStyleType: "none", fontSize: tokens.fontSizeBase200 },
  head: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "grid",
    padding: "4px 0",
    fontSize: tokens.fontSizeBase200,
    fontWeight: 600,
    textAlign: "center",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    [ROOMY]: { paddingLeft: `calc(${NAMES} + 12px)` },
  },
  /** Where there is room, a unit's name stands beside its cells. */
  map: { containerType: "inline-size" },
  unit: {
    padding: "5px 0 6px",
    [ROOMY]: {
      display: "grid",
      gridTemplateColumns: `${NAMES} 1fr`,
      columnGap: "12px",
      alignItems: "center",
      padding: "1px 0",
    },
  },
  chosen: { boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`, paddingLeft: "6px", fontWeight: 600 },
  name: { overflowWrap: "anywhere" },
  rank: { fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2, marginRight: "6px" },
  cells: { display: "grid", columnGap: "2px", marginTop: "2px" },
  cell: {
    appearance: "none",
    border: "none",
    minWidth: 0,
    minHeight: "24px",
    padding: 0,
    font: "inherit",
    fontSize: "11px",
    fontWeight: 400,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusSmall,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    [FORCED]: { border: "1px solid CanvasText" },
  },
  step1: { backgroundColor: mixed(4) },
  step2: { backgroundColor: mixed(14) },
  step3: { backgroundColor: mixed(26) },
  step4: { backgroundColor: mixed(38) },
  step5: { backgroundColor: mixed(50), [FORCED]: { border: "2px solid Highlight" } },
  low: { [FORCED]: { border: "1px dashed CanvasText" } },
});

/** Letters of a name of more than a line or two: such names would push the map off the screen. */
const LONG = 90;

/** Of a unit's name and its cells, in px. */
const ROW = 58;

interface Props {
  readonly group: GroupAnalysis;
  readonly chosen: number;
}

export function HeatMapView({ group, chosen }: Props) {
  const styles = useStyles();
  const { language, words: paneText } = usePane();
  const words = groupWords(language);
  const map = useMemo(() => heatMapOf(group, language), [group, language]);
  const steps = [styles.step1, styles.step2, styles.step3, styles.step4, styles.step5];
  const columns = { gridTemplateColumns: `repeat(${String(map.areas.length)}, minmax(0, 1fr))` };
  const [lowest, highest] = words.heatLegend;
  const names = (
    <ul className={styles.names}>
      {map.areas.map(({ criterion, name }) => (
        <li key={criterion}>{name}</li>
      ))}
    </ul>
  );
  if (map.areas.length === 0) return <Nothing {...paneText.nothing.areas} isFlush />;
  return (
    <>
      <p className={styles.lead}>{words.heatLead}</p>
      <div className={styles.legend}>
        <span>{lowest}</span>
        <span className={styles.scale} aria-hidden="true">
          {steps.map((step) => (
            <span key={step} className={step} />
          ))}
        </span>
        <span>{highest}</span>
      </div>
      {map.areas.some(({ name }) => name.length > LONG) ? (
        <Folded title={words.areaNames(formatCount(map.areas.length, language))}>{names}</Folded>
      ) : (
        names
      )}
      <div className={styles.map}>
        <div className={styles.head} style={columns} aria-hidden="true">
          {map.areas.map(({ criterion, label }) => (
            <span key={criterion}>{label}</span>
          ))}
        </div>
        <VirtualRows
          count={map.units.length}
          estimate={ROW}
          keyOf={(index) => map.units[index] ?? index}
          label={words.tabs.areas}
        >
          {(index) => {
            const unit = map.units[index] ?? 0;
            return <HeatRow map={map} unit={unit} columns={columns} steps={steps} chosen={unit === chosen} />;
          }}
        </VirtualRows>
      </div>
    </>
  );
}

interface RowProps {
  readonly map: HeatMap;
  readonly unit: number;
  readonly columns: { readonly gridTemplateColumns: string };
  readonly steps: readonly string[];
  readonly chosen: boolean;
}

function HeatRow({ map, unit, columns, steps, chosen }: RowProps) {
  const styles = useStyles();
  const { name, rank, cells } = map.rowOf(unit);
  return (
    <div className={mergeClasses(styles.unit, chosen && styles.chosen)} aria-current={chosen}>
      <div className={styles.name}>
        <span className={styles.rank}>{rank}</span>
        {name}
      </div>
      <div className={styles.cells} style={columns}>
        {cells.map((cell) => (
          <Cell key={cell.criterion} cell={cell} color={steps[cell.step - 1]} />
        ))}
      </div>
    </div>
  );
}

function Cell({ cell, color }: { readonly cell: HeatCell; readonly color: string | undefined }) {
  const styles = useStyles();
  const { session, words } = usePane();
  const { cell: place, step, text, said } = cell;
  const className = mergeClasses(styles.cell, color, step <= 1 && styles.low);
  const tip = place === null ? said : `${said}. ${words.goTo(refName(place))}`;
  return (
    <button
      type="button"
      className={className}
      aria-label={said}
      data-tip={tip}
      onClick={() => {
        if (place !== null) void session.select(place);
      }}
    >
      {text}
    </button>
  );
}
