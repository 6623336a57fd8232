/** A table as it is put on the clipboard: as lines with tabs for a sheet, as HTML for Word and for Excel. */
import { fromPoints, type Points } from "../../scorebook/points";

/** A text, or a figure as it is shown with the number that it is. */
export type CopiedCell = string | { readonly text: string; readonly number: number };

export interface CopiedTable {
  /** What it shows, of whom and of which year. */
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly CopiedCell[])[];
}

/** What is copied of it, by the type of its text. */
export interface Copied {
  readonly text: string;
  readonly html: string;
}

/** A figure of points with its text; an empty cell where there is none. */
export function pointsCell(points: Points | null, format: (points: Points) => string): CopiedCell {
  return points === null ? "" : { text: format(points), number: fromPoints(points) };
}

export function copiedTable({ title, head, rows }: CopiedTable): Copied {
  const lines = [head, ...rows].map((cells) => cells.map(lineCell).join("\t"));
  const header = head.map((text) => `<th>${escaped(text)}</th>`).join("");
  const body = rows.map((cells) => `<tr>${cells.map(htmlCell).join("")}</tr>`).join("");
  return {
    text: `${plainText(title)}\n${lines.join("\n")}\n`,
    html:
      `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table border="1">` +
      `<caption>${escaped(title)}</caption><tr>${header}</tr>${body}</table></body></html>`,
  };
}

function lineCell(cell: CopiedCell): string {
  return typeof cell === "string" ? plainText(cell) : cell.text;
}

/** Text from the workbook stays text where it is pasted: no formula, no other cell, no other line. */
function plainText(text: string): string {
  const line = text.replace(/[\t\r\n]+/g, " ");
  return /^[=+\-@]/.test(line) ? `'${line}` : line;
}

/** Excel takes the number whatever its own language writes for a comma; what is text stays text ("1.10", "=…"). */
function htmlCell(cell: CopiedCell): string {
  if (typeof cell === "string") return `<td style="mso-number-format:'\\@'">${escaped(cell)}</td>`;
  return `<td align="right" x:num="${String(cell.number)}">${escaped(cell.text)}</td>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
