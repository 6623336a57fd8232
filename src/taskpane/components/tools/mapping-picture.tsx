/** The corner of a sheet as a table: what its rows and columns are, in colours and in words; each can be chosen. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { mappingToolWords, type MappingToolWords } from "../../../language/tool-mapping";
import { columnName } from "../../../workbook/address";
import { columnOf, type MappingDraft } from "../../view/mapping-draft";
import type { Corner, CornerRow, RowPart } from "../../view/sheet-corner";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  hint: {
    margin: "0 0 6px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  window: {
    maxHeight: "300px",
    overflow: "auto",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  table: {
    borderCollapse: "separate",
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    padding: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  side: {
    position: "sticky",
    left: 0,
    zIndex: 1,
    padding: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  corner: { left: 0, zIndex: 3 },
  choose: {
    appearance: "none",
    position: "relative",
    display: "block",
    width: "100%",
    minWidth: "32px",
    minHeight: "24px",
    margin: 0,
    padding: "2px 4px",
    border: "none",
    background: "none",
    font: "inherit",
    fontWeight: 400,
    color: tokens.colorNeutralForeground2,
    textAlign: "center",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: {
    fontWeight: 600,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    ":hover": { backgroundColor: tokens.colorBrandBackgroundHover },
  },
  /** For those who hear the page. */
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  role: { display: "block", whiteSpace: "nowrap", color: tokens.colorBrandForeground1 },
  roleChosen: { color: "inherit" },
  none: { color: tokens.colorNeutralForeground3 },
  cell: {
    maxWidth: "136px",
    height: "24px",
    boxSizing: "border-box",
    padding: "2px 6px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    borderRight: `1px solid ${tokens.colorNeutralStroke3}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    verticalAlign: "middle",
  },
  /** Takes the width of its columns and asks for none. */
  wide: { maxWidth: 0 },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  header: {
    fontWeight: 600,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  read: {},
  unread: {
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground2,
    fontStyle: "italic",
  },
  outside: { backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground3 },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 12px",
    margin: "6px 0 0",
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  entry: { display: "flex", alignItems: "center", columnGap: "6px" },
  swatch: {
    width: "22px",
    height: "14px",
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: "10px",
    lineHeight: "14px",
    textAlign: "center",
  },
  more: { marginTop: "4px" },
});

/** A column or a row of the sheet that is being put right. */
export interface ChosenPart {
  readonly kind: "column" | "row";
  readonly index: number;
}

interface Props {
  readonly sheet: string;
  readonly corner: Corner;
  readonly draft: MappingDraft;
  readonly chosen: ChosenPart | null;
  readonly onChoose: (part: ChosenPart) => void;
  readonly onMore: () => void;
}

const PARTS: readonly RowPart[] = ["header", "read", "unread", "outside"];

export function MappingPicture({ sheet, corner, draft, chosen, onChoose, onMore }: Props) {
  const styles = useStyles();
  const { language } = usePane();
  const words = mappingToolWords(language);
  return (
    <div>
      <p className={styles.hint}>{words.pictureHint}</p>
      <div className={styles.window} role="region" aria-label={words.picture(sheet)}>
        <table className={styles.table}>
          <thead>
            <tr>
              <td className={mergeClasses(styles.head, styles.corner)} />
              {corner.columns.map((column) => (
                <ColumnHead
                  key={column}
                  column={column}
                  draft={draft}
                  words={words}
                  chosen={chosen?.kind === "column" && chosen.index === column}
                  onChoose={onChoose}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {corner.rows.map((row) => (
              <Row
                key={row.row}
                row={row}
                words={words}
                chosen={chosen?.kind === "row" && chosen.index === row.row}
                onChoose={onChoose}
              />
            ))}
          </tbody>
        </table>
      </div>
      <ul className={styles.legend}>
        {PARTS.filter((part) => corner.rows.some((row) => row.part === part)).map((part) => (
          <li key={part} className={styles.entry}>
            <span className={mergeClasses(styles.swatch, styles[part])} aria-hidden="true">
              ab
            </span>
            {words.parts[part]}
          </li>
        ))}
      </ul>
      {corner.more && (
        <Button className={styles.more} size="small" appearance="subtle" onClick={onMore}>
          {words.moreRows}
        </Button>
      )}
    </div>
  );
}

interface HeadProps {
  readonly column: number;
  readonly draft: MappingDraft;
  readonly words: MappingToolWords;
  readonly chosen: boolean;
  readonly onChoose: (part: ChosenPart) => void;
}

function ColumnHead({ column, draft, words, chosen, onChoose }: HeadProps) {
  const styles = useStyles();
  const { role, subject } = columnOf(draft, column);
  const letter = columnName(column);
  return (
    <th scope="col" className={styles.head}>
      <button
        type="button"
        className={mergeClasses(styles.choose, chosen && styles.chosen)}
        aria-pressed={chosen}
        onClick={() => {
          onChoose({ kind: "column", index: column });
        }}
      >
        <span className={styles.unseen}>{words.columnWord} </span>
        {letter}{" "}
        <span
          className={mergeClasses(
            styles.role,
            role === "ignored" && styles.none,
            chosen && styles.roleChosen,
          )}
        >
          {words.shortRoles[role]}
        </span>
        {subject !== "" && <span className={styles.unseen}> ({subject})</span>}
      </button>
    </th>
  );
}

interface RowProps {
  readonly row: CornerRow;
  readonly words: MappingToolWords;
  readonly chosen: boolean;
  readonly onChoose: (part: ChosenPart) => void;
}

function Row({ row: { row, part, said, cells }, words, chosen, onChoose }: RowProps) {
  const styles = useStyles();
  const named = said === null ? words.parts[part] : words.rowMeanings[said];
  return (
    <tr>
      <th scope="row" className={styles.side}>
        <button
          type="button"
          className={mergeClasses(styles.choose, chosen && styles.chosen)}
          aria-pressed={chosen}
          onClick={() => {
            onChoose({ kind: "row", index: row });
          }}
        >
          <span className={styles.unseen}>{words.rowWord} </span>
          {row + 1}
          <span className={styles.unseen}> ({named})</span>
        </button>
      </th>
      {cells.map(({ column, text, numeric, columnSpan, rowSpan }) => (
        <td
          key={column}
          colSpan={columnSpan}
          rowSpan={rowSpan}
          title={text.length > 18 ? text : undefined}
          className={mergeClasses(
            styles.cell,
            columnSpan > 1 && styles.wide,
            numeric && styles.number,
            styles[part],
          )}
        >
          {text}
        </td>
      ))}
    </tr>
  );
}
