/** The head of the document: who writes, the nation's name and motto, number, place and date, title. */
import {
  AlignmentType,
  BorderStyle,
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
import type { Letterhead } from "../../report/document";
import { addresseeLines, documentNumber, placeAndDate } from "../../report/form-lines";
import { BODY, halfPoints, lineWidth, SIZE, TEXT_WIDTH } from "./decree";
import { STYLE } from "./styles";
import { markedText, wordText } from "./text";

/** The nation's name needs its line; the issuer's side takes the rest. */
const LEFT_WIDTH = Math.round(TEXT_WIDTH * 0.38);
const RIGHT_WIDTH = TEXT_WIDTH - LEFT_WIDTH;

/** Share of the line above that a rule is long: a third to a half. */
const RULE_SHARE = 0.42;

/** Between the head of a letter, which has no title, and "Kính gửi:", in twips. */
const LETTER_GAP = 240;

/** Where "Kính gửi:" begins above several bodies, in twips. */
const ADDRESSEE_INDENT = 2 * BODY.firstLine;

export function letterheadBlocks(letterhead: Letterhead, language: Language): readonly FileChild[] {
  return [
    headTable(letterhead, language),
    ...(letterhead.title === "" ? [] : titleBlocks(letterhead)),
    ...addresseeBlocks(letterhead, language),
  ];
}

function titleBlocks({ title, abstract }: Letterhead): readonly FileChild[] {
  return [
    new Paragraph({ style: STYLE.title, children: [wordText(title)] }),
    new Paragraph({ style: STYLE.abstract, children: markedText(abstract) }),
    rule(Math.min(lineWidth(abstract, SIZE.abstract), TEXT_WIDTH) * RULE_SHARE, TEXT_WIDTH),
  ];
}

/** One body in the middle of its line; several each on a line, their dashes under the colon. */
function addresseeBlocks(letterhead: Letterhead, language: Language): readonly Paragraph[] {
  const lines = addresseeLines(letterhead, language);
  const [first = ""] = lines;
  const colon = ADDRESSEE_INDENT + lineWidth(first, SIZE.addressee);
  const dash = lineWidth("- ", SIZE.addressee);
  return lines.map((line, index) => {
    const spaced = index === 0 && letterhead.title === "" ? { spacing: { before: LETTER_GAP } } : {};
    const look =
      lines.length === 1
        ? { alignment: AlignmentType.CENTER }
        : { indent: index === 0 ? { left: ADDRESSEE_INDENT } : { left: colon + dash, hanging: dash } };
    return new Paragraph({ style: STYLE.addressee, ...spaced, ...look, children: markedText(line) });
  });
}

/** A line of a given length in the middle of a given width: the border of an empty paragraph. */
export function rule(length: number, width: number): Paragraph {
  const side = Math.max(0, Math.round((width - length) / 2));
  return new Paragraph({
    style: STYLE.rule,
    indent: { left: side, right: side, firstLine: 0 },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: "000000" } },
  });
}

function headTable(letterhead: Letterhead, language: Language): Table {
  const form = reportForm(language);
  const issuer = letterhead.issuer.split("\n");
  const lastLine = issuer.at(-1) ?? "";
  const left = [
    ...(letterhead.superior === "" ? [] : letterhead.superior.split("\n")).map((line) =>
      headLine(line, { size: SIZE.superior }),
    ),
    ...issuer.map((line) => headLine(line, { size: SIZE.issuer, bold: true })),
    rule(lineWidth(lastLine, SIZE.issuer) * RULE_SHARE, LEFT_WIDTH),
  ];
  const right = [
    headLine(form.nation, { size: SIZE.nation, bold: true }),
    headLine(form.motto, { size: SIZE.motto, bold: true }),
    rule(lineWidth(form.motto, SIZE.motto), RIGHT_WIDTH),
  ];
  const number = headLine(`${form.number} ${documentNumber(letterhead)}`, { size: SIZE.number });
  const date = headLine(placeAndDate(letterhead, language), { size: SIZE.placeAndDate, italics: true });
  // A letter has no title: what it is about stands below its number (Decree 30/2020/NĐ-CP, mẫu 1.5).
  const subject =
    letterhead.title === "" ? [headLine(letterhead.abstract, { size: SIZE.letterSubject })] : [];
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [LEFT_WIDTH, RIGHT_WIDTH],
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    margins: { left: 0, right: 0 },
    rows: [
      new TableRow({ cantSplit: true, children: [headCell(left, LEFT_WIDTH), headCell(right, RIGHT_WIDTH)] }),
      new TableRow({
        cantSplit: true,
        children: [headCell([number, ...subject], LEFT_WIDTH), headCell([date], RIGHT_WIDTH)],
      }),
    ],
  });
}

function headLine(
  text: string,
  { size, bold, italics }: { readonly size: number; readonly bold?: boolean; readonly italics?: boolean },
): Paragraph {
  return new Paragraph({
    style: STYLE.letterhead,
    children: markedText(text, { size: halfPoints(size), bold: bold === true, italics: italics === true }),
  });
}

function headCell(children: readonly Paragraph[], width: number): TableCell {
  return new TableCell({ children, width: { size: width, type: WidthType.DXA } });
}
