/** Findings by weight, each with the cells to look at. */
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { refName } from "../../workbook/address";
import type { FindingGroup } from "../view/finding-rows";
import { CellLink } from "./figure";
import { usePane } from "./pane-context";
import { SeverityMark } from "./severity-mark";

const useStyles = makeStyles({
  none: { margin: 0, padding: "12px" },
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
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    padding: "8px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
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

export function FindingList({ groups }: { readonly groups: readonly FindingGroup[] }) {
  const styles = useStyles();
  const { words, tools, session } = usePane();
  if (groups.length === 0) return <p className={styles.none}>{words.noFindings}</p>;
  return groups.map(({ severity, title, rows }) => (
    <section key={severity} aria-label={title}>
      <h3 className={styles.heading}>
        <SeverityMark severity={severity} />
        {title}
      </h3>
      <ul className={styles.list}>
        {rows.map(({ message, cells, page }, index) => (
          <li key={index} className={styles.row}>
            {message}
            <div className={styles.cells}>
              {cells.slice(0, CELLS).map((cell) => (
                <CellLink key={refName(cell)} cell={cell} />
              ))}
              {page !== null && (
                <Link
                  as="button"
                  className={styles.page}
                  data-return={`finding-${severity}-${String(index)}`}
                  onClick={() => {
                    session.openPage(page.name, page.sheet);
                  }}
                >
                  {tools[page.name].title}
                </Link>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  ));
}
