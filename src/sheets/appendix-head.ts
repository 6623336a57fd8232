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

/** Columns 0 to `last`, halved after column `half`. */
interface HeadPlace {
  readonly language: Language;
  readonly half: number;
  readonly last: number;
}

/** Writes the head from row 0. @returns the row after it */
export function appendixHead(
  builder: SheetBuilder,
  report: Report,
  appendix: Appendix,
  place: HeadPlace,
): number {
  const number = `${reportForm(place.language).appendix} ${appendix.number}`.toUpperCase();
  return attachmentHead(builder, report, [number, appendix.title], place);
}

/** The same for any table that goes with the report, under titles of its own. */
export function attachmentHead(
  builder: SheetBuilder,
  report: Report,
  titles: readonly string[],
  { language, half, last }: HeadPlace,
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
  for (const title of titles) builder.banner(row++, 0, last, title, LOOKS.title);
  builder.banner(row++, 0, last, attachedLine(report, language), LOOKS.subtitle);
  return builder.gap(row);
}

function lines(text: string): readonly string[] {
  return text.split("\n").filter((part) => part.trim() !== "");
}
