/** The whole report as text: paragraphs as they are, tables as aligned columns between bars. */
import type { Language } from "../language/language";
import { reportForm } from "../language/report-form";
import { runText } from "../language/runs";
import {
  printedAppendices,
  type Appendix,
  type Block,
  type Letterhead,
  type Report,
  type TableCell,
} from "./document";
import { addresseeLines, attachedLine, documentNumber, placeAndDate } from "./form-lines";

type Table = Extract<Block, { kind: "table" }>;

/** Text in Unicode NFC with "\n" line ends; a place to fill in is dots or stands in square brackets. */
export function reportText(report: Report, language: Language): string {
  const form = reportForm(language);
  const { letterhead, signature } = report;
  const addressees = addresseeLines(letterhead, language);
  const parts = [
    heading(letterhead, language),
    ...(letterhead.title === "" ? [] : [`${letterhead.title}\n${letterhead.abstract}`]),
    ...(addressees.length === 0 ? [] : [addressees.join("\n")]),
    ...report.body.map((block) => blockText(block, language)),
    [form.recipients, ...report.recipients.map((line) => `- ${line}`)].join("\n"),
    [signature.authority, signature.position, "", signature.name]
      .filter((line, index) => line !== "" || index === 2)
      .join("\n")
      .trimEnd(),
    ...printedAppendices(report).map((appendix) => appendixText(appendix, report, language)),
  ];
  return `${parts.join("\n\n").normalize("NFC")}\n`;
}

function heading(letterhead: Letterhead, language: Language): string {
  const form = reportForm(language);
  return [
    ...[letterhead.superior, letterhead.issuer].filter((line) => line !== ""),
    "",
    form.nation,
    form.motto,
    "",
    `${form.number} ${documentNumber(letterhead)}`,
    ...(letterhead.title === "" ? [letterhead.abstract] : []),
    placeAndDate(letterhead, language),
  ].join("\n");
}

/** A block as one or more lines. */
export function blockText(block: Block, language: Language): string {
  switch (block.kind) {
    case "heading":
      return `${block.number}. ${runText(block.runs, language)}`;
    case "item":
      return `- ${runText(block.runs, language)}`;
    case "paragraph":
      return runText(block.runs, language);
    case "table":
      return tableText(block, language);
  }
}

function appendixText(appendix: Appendix, report: Report, language: Language): string {
  const form = reportForm(language);
  return [
    `${form.appendix} ${appendix.number}`.trim(),
    appendix.title,
    attachedLine(report, language),
    "",
    ...appendix.blocks.map((block) => blockText(block, language)),
  ].join("\n");
}

/** Every row is one line, so that a program can read the table again. */
function tableText(table: Table, language: Language): string {
  const titles = table.columns.map(({ title, group }) =>
    group === undefined ? title : `${group}: ${title}`,
  );
  const rows = table.rows.map((row) =>
    // A cell over several columns stands in the second, beside the numbers of the rows below it.
    row.flatMap((cell) => {
      const text = cellText(cell, language);
      const span = cell.span ?? 1;
      return Array.from({ length: span }, (_, at) => (at === (span > 1 ? 1 : 0) ? text : ""));
    }),
  );
  const widths = titles.map((title, column) =>
    Math.max(length(title), ...rows.map((row) => length(row[column] ?? ""))),
  );
  const line = (texts: readonly string[], plain: boolean) =>
    `| ${texts
      .map((text, column) =>
        pad(text, widths[column] ?? 0, plain ? "left" : (table.columns[column]?.align ?? "left")),
      )
      .join(" | ")} |`;
  const rule = `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`;
  return [line(titles, true), rule, ...rows.map((row) => line(row, false))].join("\n");
}

function cellText(cell: TableCell, language: Language): string {
  return runText(cell.runs, language).replace(/\s+/g, " ").replaceAll("|", "/").trim();
}

/** Letters as they are seen: a letter with its marks is one. */
function length(text: string): number {
  return text.normalize("NFC").length;
}

function pad(text: string, width: number, align: "left" | "center" | "right"): string {
  const gap = Math.max(0, width - length(text));
  const before = align === "right" ? gap : align === "center" ? Math.floor(gap / 2) : 0;
  return " ".repeat(before) + text + " ".repeat(gap - before);
}
