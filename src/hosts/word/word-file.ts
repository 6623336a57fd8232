/** The report as a Word file in the form of Decree 30/2020/NĐ-CP. Runs in Node and in a browser. */
import {
  AlignmentType,
  Document,
  Header,
  NumberFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type FileChild,
  type ISectionOptions,
} from "docx";
import type { Language } from "../../language/language";
import { reportForm } from "../../language/report-form";
import { printedAppendices, type Appendix, type Report } from "../../report/document";
import { attachedLine } from "../../report/form-lines";
import { wordBlock, type TextColumn } from "./blocks";
import { closingBlock } from "./closing";
import { halfPoints, LANDSCAPE_TEXT_WIDTH, lineWidth, PAGE, SIZE, TEXT_WIDTH } from "./decree";
import { letterheadBlocks, rule } from "./letterhead";
import { documentNumbering, documentStyles, STYLE, type Numbering } from "./styles";
import { markedText, safeText, wordText } from "./text";

export interface WordOptions {
  /** Who stands in the file's properties; the reporting body where not given. */
  readonly author?: string;
}

/** Proofing language of the whole document. */
const PROOFING: Readonly<Record<Language, string>> = { vi: "vi-VN", en: "en-US" };

const LETTER: TextColumn = { width: TEXT_WIDTH, paragraphStyle: STYLE.body };

/** Bytes of a .docx: the letter, then each appendix as a section with its own page numbers. */
export async function wordFile(
  report: Report,
  language: Language,
  options: WordOptions = {},
): Promise<Uint8Array> {
  const numbering = documentNumbering(report.body);
  const { letterhead } = report;
  const document = new Document({
    title: safeText(`${letterhead.title} ${letterhead.abstract}`),
    subject: safeText(letterhead.abstract),
    creator: safeText(options.author ?? letterhead.issuerName),
    lastModifiedBy: safeText(options.author ?? letterhead.issuerName),
    keywords: safeText(`CCHC, PAR INDEX, ${report.unit}, ${report.year}`),
    styles: documentStyles(PROOFING[language], report.kind === "brief"),
    numbering: numbering.options,
    sections: [
      section(
        [
          ...letterheadBlocks(letterhead, language),
          ...report.body.map((block, index) => {
            return wordBlock(block, { language, numbering }, LETTER, {
              keepNext: index === report.body.length - 1,
              belowTable: report.body[index - 1]?.kind === "table",
            });
          }),
          closingBlock(report, language),
        ],
        false,
      ),
      ...printedAppendices(report).map((appendix) =>
        section(appendixBlocks(report, appendix, language, numbering), appendix.landscape),
      ),
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** A4; a page number in the middle of the top margin from the section's second page on. */
function section(children: readonly FileChild[], landscape: boolean): ISectionOptions {
  return {
    properties: {
      titlePage: true,
      page: {
        // For a landscape page the library itself exchanges width and height.
        size: {
          width: PAGE.width,
          height: PAGE.height,
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        // The decree gives one set of margins for every page, turned or not.
        margin: {
          top: PAGE.top,
          bottom: PAGE.bottom,
          left: PAGE.left,
          right: PAGE.right,
          header: PAGE.header,
          footer: PAGE.header,
        },
        pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL },
      },
    },
    headers: {
      first: new Header({ children: [new Paragraph({ style: STYLE.pageNumber })] }),
      default: new Header({
        children: [
          new Paragraph({
            style: STYLE.pageNumber,
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(SIZE.pageNumber) })],
          }),
        ],
      }),
    },
    children,
  };
}

function appendixBlocks(
  report: Report,
  appendix: Appendix,
  language: Language,
  numbering: Numbering,
): readonly FileChild[] {
  const width = appendix.landscape ? LANDSCAPE_TEXT_WIDTH : TEXT_WIDTH;
  const attached = attachedLine(report, language);
  return [
    new Paragraph({
      style: STYLE.appendix,
      children: [wordText(`${reportForm(language).appendix} ${appendix.number}`.trim())],
    }),
    new Paragraph({ style: STYLE.appendixTitle, children: markedText(appendix.title) }),
    new Paragraph({ style: STYLE.appendixNote, children: markedText(attached) }),
    rule(Math.min(lineWidth(attached, SIZE.appendix), width) / 3, width),
    ...appendix.blocks.map((block) =>
      wordBlock(block, { language, numbering }, { width, paragraphStyle: STYLE.note }),
    ),
  ];
}
