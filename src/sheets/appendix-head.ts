/** The official head of an appendix: who issues it, the nation's heading, number, title, what it belongs to. */
import type { Language } from "../language/language";
import { reportForm } from "../language/report-form";
import type { Appendix, Report } from "../report/document";
import { attachedLine } from "../report/form-lines";
import type { CellStyle } from "../workbook/plan";
import type { SheetBuilder } from "./sheet-builder";
import { LOOKS, SIZES, TEXT_FORMAT } from "./styles";

const line: CellStyle = {
  size: SIZES.body,
  align: "center",
  vertical: "center",
  wrap: true,
  numberFormat: TEXT_FORMAT,
};

/**
 * Writes the head from row 0 over the columns 0 to `last`, halved after column `half`.
 * @returns the row after it
 */
export function appendixHead(
  builder: SheetBuilder,
  report: Report,
  appendix: Appendix,
  language: Language,
  { half, last }: { readonly half: number; readonly last: number },
): number {
  const { letterhead } = report;
  const form = reportForm(language);
  const left: (readonly [string, CellStyle])[] = [
    ...lines(letterhead.superior).map((text) => [text, line] as const),
    ...lines(letterhead.issuer).map((text) => [text, { ...line, bold: true }] as const),
  ];
  const right: (readonly [string, CellStyle])[] = [
    [form.nation, { ...line, bold: true }],
    [form.motto, { ...line, bold: true, underline: true }],
  ];
  let row = 0;
  for (; row < Math.max(left.length, right.length); row++) {
    const [issuer, issuerLook] = left[row] ?? ["", line];
    const [nation, nationLook] = right[row] ?? ["", line];
    if (issuer !== "") builder.banner(row, 0, half, issuer, issuerLook);
    if (nation !== "") builder.banner(row, half + 1, last, nation, nationLook);
  }
  row = builder.gap(row);
  builder.banner(row++, 0, last, `${form.appendix} ${appendix.number}`.toUpperCase(), LOOKS.title);
  builder.banner(row++, 0, last, appendix.title, LOOKS.title);
  builder.banner(row++, 0, last, attachedLine(letterhead, language), LOOKS.subtitle);
  return builder.gap(row);
}

function lines(text: string): readonly string[] {
  return text.split("\n").filter((part) => part.trim() !== "");
}
