/** Kiểm tra số liệu: what the figures prove, then what is wrong or doubtful, each line with a link to its cell. */
import { findingMessage } from "../language/findings";
import { tableLines } from "../language/proof";
import type { Finding } from "../scorebook/finding";
import type { Recognition } from "../scorebook/recognition";
import { refName, type CellRef } from "../workbook/address";
import { OWN_NAMES } from "../workbook/own-sheets";
import type { CellStyle, SheetPlan } from "../workbook/plan";
import { markText, type SheetContext } from "./context";
import { centered, shown, text, type Content } from "./content";
import { quoted } from "./formulas";
import { SheetBuilder } from "./sheet-builder";
import { COLORS, LOOKS, SIZES } from "./styles";
import { Table, widthsOf, type Column } from "./table";

const LINK: CellStyle = { ...LOOKS.remark, color: COLORS.link, underline: true };

/** A list that nobody can read to its end helps nobody; the rest is counted. */
const MAX_LISTED = 500;

const GRAVITY = { error: 0, warning: 1, info: 2 } as const;
const FILLS = { error: "F8D7DA", warning: "FFF2CC", info: "FFFFFF" } as const;

export function findingsSheet(
  context: SheetContext,
  findings: readonly Finding[],
  recognitions: readonly Recognition[],
): SheetPlan {
  const { words, styles, analysis, language } = context;
  const columns = findingColumns(context);
  const builder = new SheetBuilder(styles, widthsOf(columns));
  const last = columns.length - 1;
  builder.banner(0, 0, last, words.findingsTitle, LOOKS.title);
  builder.mark(1, 0, last, markText(context, analysis.groups), { ...LOOKS.note, align: "center" });
  const count = (severity: Finding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const summary =
    findings.length === 0
      ? words.noFindings
      : words.findingCounts(count("error"), count("warning"), count("info"));
  const lines = [...tableLines(recognitions, language), summary];
  lines.forEach((line, index) => {
    builder.banner(2 + index, 0, last, line, {
      size: SIZES.body,
      wrap: true,
      vertical: "center",
      numberFormat: "@",
    });
  });
  const headRow = builder.gap(2 + lines.length);
  const listed = [...findings]
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => GRAVITY[a.finding.severity] - GRAVITY[b.finding.severity] || a.index - b.index)
    .slice(0, MAX_LISTED);
  const table = new Table(builder, columns, { first: headRow + 1, last: headRow + listed.length });
  table.heads(headRow);
  listed.forEach(({ finding }, index) => {
    const fill = FILLS[finding.severity];
    table.write(headRow + 1 + index, { finding, order: index + 1 }, { fill });
  });
  const rest = findings.length - listed.length;
  const after = headRow + 1 + listed.length;
  if (rest > 0) builder.banner(after, 0, last, words.moreFindings(rest), { ...LOOKS.text, bold: true });
  return builder.build({
    definedName: OWN_NAMES.findings,
    title: words.titles.findings,
    orientation: "landscape",
    titleRows: { first: headRow, last: headRow },
    freeze: { rows: headRow + 1, columns: 0 },
    lastPrinted: last,
  });
}

/** A finding at its place in the list, from 1. */
interface Listed {
  readonly finding: Finding;
  readonly order: number;
}

function findingColumns(context: SheetContext): readonly Column<Listed>[] {
  const { words, language } = context;
  return [
    { id: "order", title: words.order, width: 6, content: ({ order }) => shown(order, LOOKS.rank) },
    {
      id: "severity",
      title: words.severity,
      width: 11,
      content: ({ finding }) => centered(words.severityName(finding.severity)),
    },
    { id: "cell", title: words.cell, width: 31, content: ({ finding }) => linkTo(context, finding.cells) },
    {
      id: "message",
      title: words.finding,
      width: 98,
      content: ({ finding }) => text(withoutCell(findingMessage(finding, language), finding.cells[0])),
    },
  ];
}

/** A link to the first cell, which says how many others there are. */
function linkTo({ words }: SheetContext, [first, ...others]: readonly CellRef[]): Content {
  if (first === undefined) return text("");
  const name = refName(first) + (others.length === 0 ? "" : words.otherCells(others.length));
  const formula = `=HYPERLINK(${quoted(`#${refName(first)}`)},${quoted(name)})`;
  return { value: name, look: LINK, formula };
}

/** The message begins with the cell, which has a column of its own here. */
function withoutCell(message: string, cell: CellRef | undefined): string {
  const start = cell === undefined ? "" : `${refName(cell)}: `;
  if (start === "" || !message.startsWith(start)) return message;
  const rest = message.slice(start.length);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
