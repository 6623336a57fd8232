/** Kiểm tra số liệu: what the figures prove, then what is wrong or doubtful, each line with a link to its cell. */
import { findingMessage } from "../language/findings";
import { tableLines } from "../language/proof";
import type { Finding } from "../scorebook/finding";
import type { Recognition } from "../scorebook/recognition";
import { refName, type CellRef } from "../workbook/address";
import { OWN_NAMES } from "../workbook/own-sheets";
import type { SheetPlan } from "../workbook/plan";
import { markText, type SheetContext } from "./context";
import { quoted } from "./formulas";
import { SheetBuilder } from "./sheet-builder";
import { COLORS, LOOKS, SIZES } from "./styles";

const COLUMN = { order: 0, severity: 1, cell: 2, message: 3 } as const;
const WIDTHS = [6, 11, 31, 98];
const LAST = COLUMN.message;

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
  const builder = new SheetBuilder(styles, WIDTHS);
  builder.banner(0, 0, LAST, words.findingsTitle, LOOKS.title);
  builder.mark(1, 0, LAST, markText(context, analysis.groups), { ...LOOKS.note, align: "center" });
  const count = (severity: Finding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const summary =
    findings.length === 0
      ? words.noFindings
      : words.findingCounts(count("error"), count("warning"), count("info"));
  const lines = [...tableLines(recognitions, language), summary];
  lines.forEach((line, index) => {
    builder.banner(2 + index, 0, LAST, line, {
      size: SIZES.body,
      wrap: true,
      vertical: "center",
      numberFormat: "@",
    });
  });
  const headRow = builder.gap(2 + lines.length);
  [words.order, words.severity, words.cell, words.finding].forEach((title, column) => {
    builder.header({ top: headRow, bottom: headRow, left: column, right: column }, title, LOOKS.header);
  });
  const listed = [...findings]
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => GRAVITY[a.finding.severity] - GRAVITY[b.finding.severity] || a.index - b.index)
    .slice(0, MAX_LISTED);
  listed.forEach(({ finding }, index) =>
    findingRow(context, builder, headRow + 1 + index, index + 1, finding),
  );
  const rest = findings.length - listed.length;
  const after = headRow + 1 + listed.length;
  if (rest > 0) builder.banner(after, 0, LAST, words.moreFindings(rest), { ...LOOKS.text, bold: true });
  return builder.build({
    definedName: OWN_NAMES.findings,
    title: words.titles.findings,
    orientation: "landscape",
    titleRows: { first: headRow, last: headRow },
    freeze: { rows: headRow + 1, columns: 0 },
    lastPrinted: LAST,
  });
}

function findingRow(
  { words, language }: SheetContext,
  builder: SheetBuilder,
  row: number,
  order: number,
  finding: Finding,
): void {
  const fill = { fill: FILLS[finding.severity] };
  builder.put(row, COLUMN.order, order, { ...LOOKS.rank, ...fill });
  builder.put(row, COLUMN.severity, words.severityName(finding.severity), { ...LOOKS.center, ...fill });
  const [first, ...others] = finding.cells;
  if (first === undefined) {
    builder.put(row, COLUMN.cell, "", { ...LOOKS.text, ...fill });
  } else {
    const shown = refName(first) + (others.length === 0 ? "" : words.otherCells(others.length));
    const link = { ...LOOKS.remark, ...fill, color: COLORS.link, underline: true };
    builder.put(
      row,
      COLUMN.cell,
      shown,
      link,
      `=HYPERLINK(${quoted(`#${refName(first)}`)},${quoted(shown)})`,
    );
  }
  const text = withoutCell(findingMessage(finding, language), first);
  builder.put(row, COLUMN.message, text, { ...LOOKS.text, ...fill });
}

/** The message begins with the cell, which has a column of its own here. */
function withoutCell(message: string, cell: CellRef | undefined): string {
  const start = cell === undefined ? "" : `${refName(cell)}: `;
  if (start === "" || !message.startsWith(start)) return message;
  const rest = message.slice(start.length);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
