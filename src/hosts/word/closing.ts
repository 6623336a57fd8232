/** The foot of the letter: recipients on the left, authority, position and name on the right. */
import {
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type FileChild,
} from "docx";
import type { Language } from "../../language/language";
import { reportForm } from "../../language/report-form";
import type { Report } from "../../report/document";
import { halfPoints, SIZE, TEXT_WIDTH } from "./decree";
import { STYLE } from "./styles";
import { markedText, wordText } from "./text";

const LEFT_WIDTH = Math.round(TEXT_WIDTH * 0.5);
/** Room for the signature and the stamp, in lines. */
const SIGNING_LINES = 4;
/** No stamp stands on a page for the leaders. */
const COMPACT_LINES = 2;

/** One row that is never torn apart, so that a signature does not stand alone on a page. */
export function closingBlock(report: Report, language: Language): FileChild {
  const width = (size: number) => ({ size, type: WidthType.DXA });
  return new Table({
    width: width(TEXT_WIDTH),
    columnWidths: [LEFT_WIDTH, TEXT_WIDTH - LEFT_WIDTH],
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    margins: { left: 0, right: 0, top: 120 },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({ width: width(LEFT_WIDTH), children: recipientLines(report, language) }),
          new TableCell({ width: width(TEXT_WIDTH - LEFT_WIDTH), children: signatureLines(report) }),
        ],
      }),
    ],
  });
}

function recipientLines(report: Report, language: Language): readonly Paragraph[] {
  const word = wordText(reportForm(language).recipients, {
    bold: true,
    italics: true,
    size: halfPoints(SIZE.recipientsWord),
  });
  return [
    new Paragraph({ style: STYLE.recipients, children: [word] }),
    ...report.recipients.map(
      (line) => new Paragraph({ style: STYLE.recipients, children: markedText(`- ${line}`) }),
    ),
  ];
}

function signatureLines({ kind, signature }: Report): readonly Paragraph[] {
  const line = (text: string) => new Paragraph({ style: STYLE.signature, children: markedText(text) });
  return [
    ...(signature.authority === "" ? [] : [line(signature.authority)]),
    line(signature.position),
    ...Array.from({ length: kind === "brief" ? COMPACT_LINES : SIGNING_LINES }, () => line("")),
    line(signature.name),
  ];
}
