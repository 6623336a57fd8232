/** What a person says of one column, of one row, and of the whole table. */
import { useEffect, useRef, useState } from "react";
import {
  Button,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  tokens,
} from "@fluentui/react-components";
import { mappingToolWords } from "../../../language/tool-mapping";
import type { RowMeaning } from "../../../scorebook/corrections";
import type { ColumnRole } from "../../../scorebook/table-shape";
import { columnName } from "../../../workbook/address";
import type { SheetSnapshot } from "../../../workbook/snapshot";
import {
  aboutScores,
  columnOf,
  tableOf,
  withColumn,
  withFrame,
  withRole,
  withRow,
  withUnit,
  withYear,
  type MappingDraft,
} from "../../view/mapping-draft";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: "10px",
    padding: "10px 12px 12px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    /** Clear of the buttons at the bottom of the page. */
    scrollMarginBottom: "64px",
  },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: 600,
  },
  pair: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: "10px" },
  input: { width: "100%", minWidth: 0 },
  edges: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(124px, 1fr))", gap: "6px" },
  edge: { minWidth: 0, whiteSpace: "normal", fontWeight: 400 },
  radios: { marginLeft: "-8px" },
});

interface Props {
  readonly sheet: SheetSnapshot;
  readonly draft: MappingDraft;
  readonly onChange: (draft: MappingDraft) => void;
}

const ROLES: readonly ColumnRole[] = [
  "ignored", "code", "criterion", "unit", "max", "self", "appraised", "survey", "bonus", "penalty", "deducted", "final",
  "percent", "rank", "class", "reason", "responsible", "remedy", "lost", "evidence", "year", "part", "statistic",
]; // prettier-ignore

export function ColumnEditor({
  sheet,
  draft,
  onChange,
  column,
  onClose,
}: Props & { readonly column: number; readonly onClose: () => void }) {
  const styles = useStyles();
  const { language } = usePane();
  const words = mappingToolWords(language);
  const meaning = columnOf(draft, column);
  const { orientation } = tableOf(draft);
  const title = words.column(columnName(column));
  return (
    <section className={styles.card} aria-label={title}>
      <EditorHead title={title} onClose={onClose} />
      <Field label={words.role}>
        <Select
          value={meaning.role}
          onChange={(_, { value }) => {
            const role = ROLES.find((candidate) => candidate === value) ?? "ignored";
            onChange(withRole(draft, sheet, column, role));
          }}
        >
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {words.roles[role]}
            </option>
          ))}
        </Select>
      </Field>
      {aboutScores(meaning.role) && (
        <>
          <Field label={words.subject[orientation]} hint={words.subjectHint[orientation]}>
            <Input
              className={styles.input}
              value={meaning.subject}
              onChange={(_, { value }) => {
                onChange(withColumn(draft, { ...meaning, subject: value }));
              }}
            />
          </Field>
          <Field label={words.columnYear} hint={words.columnYearHint}>
            <YearInput
              year={meaning.year}
              onYear={(year) => {
                onChange(withColumn(draft, { ...meaning, year }));
              }}
            />
          </Field>
        </>
      )}
    </section>
  );
}

const MEANINGS: readonly RowMeaning[] = [
  "criterion",
  "unit",
  "total",
  "maxima",
  "rank",
  "percent",
  "group",
  "ignored",
];
const EDGES = ["headerTop", "headerBottom", "bodyTop", "bodyBottom"] as const;

export function RowEditor({
  sheet,
  draft,
  onChange,
  row,
  onClose,
}: Props & { readonly row: number; readonly onClose: () => void }) {
  const styles = useStyles();
  const { language } = usePane();
  const words = mappingToolWords(language);
  const table = tableOf(draft);
  const said = table.rows.find((candidate) => candidate.row === row)?.meaning ?? "";
  const title = words.row(row + 1);
  return (
    <section className={styles.card} aria-label={title}>
      <EditorHead title={title} onClose={onClose} />
      {row >= table.bodyTop && (
        <Field label={words.rowIs}>
          <Select
            value={said}
            onChange={(_, { value }) => {
              onChange(withRow(draft, row, MEANINGS.find((meaning) => meaning === value) ?? null));
            }}
          >
            <option value="">{words.asRead}</option>
            {MEANINGS.map((meaning) => (
              <option key={meaning} value={meaning}>
                {words.rowMeanings[meaning]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.edges}>
        {EDGES.map((edge) => (
          <Button
            key={edge}
            className={styles.edge}
            size="small"
            disabledFocusable={table[edge] === row}
            onClick={() => {
              onChange(withFrame(draft, sheet, { [edge]: row }));
            }}
          >
            {words.edgesHere[edge]}
          </Button>
        ))}
      </div>
    </section>
  );
}

function EditorHead({ title, onClose }: { readonly title: string; readonly onClose: () => void }) {
  const styles = useStyles();
  const { language } = usePane();
  const head = useRef<HTMLDivElement>(null);
  // What was chosen in the picture is put right below it, where it may not be seen.
  useEffect(() => {
    head.current?.parentElement?.scrollIntoView({ block: "nearest" });
  }, [title]);
  return (
    <div className={styles.head} ref={head}>
      <h2 className={styles.title}>{title}</h2>
      <Button size="small" appearance="subtle" onClick={onClose}>
        {mappingToolWords(language).closeEditor}
      </Button>
    </div>
  );
}

export function FrameEditor({ sheet, draft, onChange }: Props) {
  const styles = useStyles();
  const { language } = usePane();
  const words = mappingToolWords(language);
  const table = tableOf(draft);
  return (
    <section className={styles.card} aria-label={words.frame}>
      <h2 className={styles.title}>{words.frame}</h2>
      <Field label={words.orientation}>
        <RadioGroup
          className={styles.radios}
          value={table.orientation}
          onChange={(_, { value }) => {
            const orientation = value === "unit-rows" ? "unit-rows" : "criteria-rows";
            onChange(withFrame(draft, sheet, { orientation }));
          }}
        >
          <Radio value="criteria-rows" label={words.orientations["criteria-rows"]} />
          <Radio value="unit-rows" label={words.orientations["unit-rows"]} />
        </RadioGroup>
      </Field>
      <div className={styles.pair}>
        {EDGES.map((edge) => (
          <Field key={edge} label={words.edges[edge]}>
            <NumberInput
              value={table[edge] < 0 ? null : table[edge] + 1}
              placeholder={edge === "bodyBottom" ? words.toTheEnd : ""}
              lowest={1}
              highest={1_048_576}
              onNumber={(number) => {
                if (number !== null) onChange(withFrame(draft, sheet, { [edge]: number - 1 }));
                else if (edge === "bodyBottom") onChange(withFrame(draft, sheet, { bodyBottom: -1 }));
              }}
            />
          </Field>
        ))}
        <Field label={words.year} hint={words.yearHint}>
          <YearInput
            year={table.year}
            onYear={(year) => {
              onChange(withYear(draft, year));
            }}
          />
        </Field>
        {table.orientation === "criteria-rows" && (
          <Field label={words.unit} hint={words.unitHint}>
            <Input
              className={styles.input}
              value={table.unit}
              onChange={(_, { value }) => {
                onChange(withUnit(draft, value));
              }}
            />
          </Field>
        )}
      </div>
    </section>
  );
}

function YearInput({
  year,
  onYear,
}: {
  readonly year: number | null;
  readonly onYear: (year: number | null) => void;
}) {
  return <NumberInput value={year} placeholder="" lowest={1990} highest={2099} onNumber={onYear} />;
}

interface NumberProps {
  readonly value: number | null;
  readonly placeholder: string;
  readonly lowest: number;
  readonly highest: number;
  /** A whole number within the bounds, or null for an empty field. */
  readonly onNumber: (value: number | null) => void;
}

/** Holds what is being typed; only what is whole and within its bounds is taken. */
function NumberInput({ value, placeholder, lowest, highest, onNumber, ...rest }: NumberProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Input
      {...rest}
      className={styles.input}
      inputMode="numeric"
      placeholder={placeholder}
      value={typed ?? (value === null ? "" : String(value))}
      onChange={(_, { value: text }) => {
        setTyped(text);
        const number = Number(text);
        if (text.trim() === "") onNumber(null);
        else if (Number.isInteger(number) && number >= lowest && number <= highest) onNumber(number);
      }}
      onBlur={() => {
        setTyped(null);
      }}
    />
  );
}
