/** The document's styles and numbering: what a clerk finds in Word's own lists of both. */
import {
  AlignmentType,
  LevelFormat,
  LevelSuffix,
  LineRuleType,
  type IParagraphStyleOptions,
  type INumberingOptions,
  type IStylesOptions,
} from "docx";
import type { Block } from "../../report/document";
import { BODY, FONT, halfPoints, SIZE } from "./decree";

export const STYLE = {
  body: "BodyText",
  letterhead: "Letterhead",
  title: "DocumentTitle",
  abstract: "DocumentAbstract",
  addressee: "Addressee",
  rule: "Rule",
  recipients: "Recipients",
  signature: "Signature",
  appendix: "AppendixHeading",
  appendixTitle: "AppendixTitle",
  appendixNote: "AppendixNote",
  tableText: "TableText",
  note: "TableNote",
  pageNumber: "PageNumberLine",
} as const;

const fonts = { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT } as const;

function style(
  id: string,
  name: string,
  size: number,
  rest: Pick<IParagraphStyleOptions, "paragraph"> & { readonly bold?: boolean; readonly italics?: boolean },
): IParagraphStyleOptions {
  return {
    id,
    name,
    basedOn: "Normal",
    quickFormat: true,
    run: { size: halfPoints(size), bold: rest.bold === true, italics: rest.italics === true },
    paragraph: rest.paragraph ?? {},
  };
}

const centered = { alignment: AlignmentType.CENTER, spacing: { before: 0, after: 0 } } as const;
/** A body paragraph: justified, first line set in, space after it. */
function runningParagraph(line: number) {
  return {
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: BODY.firstLine },
    spacing: { before: 0, after: BODY.after, line, lineRule: LineRuleType.AUTO },
  } as const;
}

/** @param compact as close as the decree allows: a page for the leaders is one page */
export function documentStyles(language: string, compact = false): IStylesOptions {
  const size = compact ? SIZE.compactBody : SIZE.body;
  const running = runningParagraph(compact ? BODY.compactLine : BODY.line);
  return {
    default: {
      document: {
        run: {
          font: fonts,
          size: halfPoints(size),
          color: "000000",
          language: { value: language, eastAsia: language },
        },
      },
      heading1: {
        run: { font: fonts, size: halfPoints(size), bold: true, color: "000000" },
        paragraph: { ...running, spacing: { ...running.spacing, before: BODY.after }, keepNext: true },
      },
      heading2: {
        run: { font: fonts, size: halfPoints(size), bold: true, color: "000000" },
        paragraph: { ...running, keepNext: true },
      },
    },
    paragraphStyles: [
      { id: "Normal", name: "Normal", quickFormat: true },
      style(STYLE.body, "Body Text", size, { paragraph: running }),
      style(STYLE.letterhead, "Letterhead", SIZE.number, { paragraph: centered }),
      style(STYLE.title, "Document Title", SIZE.title, {
        bold: true,
        paragraph: { ...centered, spacing: { before: compact ? 120 : 240, after: 0 }, keepNext: true },
      }),
      style(STYLE.abstract, "Document Abstract", SIZE.abstract, {
        bold: true,
        paragraph: { ...centered, keepNext: true },
      }),
      style(STYLE.addressee, "Addressee", size, {
        paragraph: {
          alignment: AlignmentType.LEFT,
          spacing: { before: 0, after: BODY.after },
          keepNext: true,
        },
      }),
      style(STYLE.rule, "Rule", 4, {
        paragraph: {
          alignment: AlignmentType.CENTER,
          // Below 80 the line would cut the dots of ạ and ệ above it.
          spacing: { before: 80, after: 120, line: 80, lineRule: LineRuleType.EXACT },
        },
      }),
      style(STYLE.recipients, "Recipients", SIZE.recipients, {
        paragraph: { alignment: AlignmentType.LEFT, spacing: { before: 0, after: 0 } },
      }),
      style(STYLE.signature, "Signature Block", compact ? size : SIZE.authority, {
        bold: true,
        paragraph: { ...centered, keepNext: true },
      }),
      style(STYLE.appendix, "Appendix Heading", SIZE.appendix, {
        bold: true,
        paragraph: { ...centered, keepNext: true, outlineLevel: 0 },
      }),
      style(STYLE.appendixTitle, "Appendix Title", SIZE.appendix, {
        bold: true,
        paragraph: { ...centered, keepNext: true },
      }),
      style(STYLE.appendixNote, "Appendix Note", SIZE.appendix, {
        italics: true,
        paragraph: { ...centered, keepNext: true },
      }),
      style(STYLE.tableText, "Table Text", compact ? SIZE.compactTable : SIZE.table, {
        paragraph: { spacing: compact ? { before: 0, after: 0 } : { before: 20, after: 20 } },
      }),
      style(STYLE.note, "Table Note", SIZE.note, {
        paragraph: { alignment: AlignmentType.JUSTIFIED, spacing: { before: 120, after: 0 } },
      }),
      style(STYLE.pageNumber, "Page Number Line", SIZE.pageNumber, { paragraph: centered }),
    ],
  };
}

/** Word numbers the headings itself; a list for the Roman ones and one for each run of the others. */
export const NUMBERING = { sections: "sections", dashes: "dashes", parts: "parts" } as const;

/** Where a heading gets its number from; null where the report's own number is no running one. */
interface HeadingNumber {
  readonly reference: string;
  readonly level: number;
}

export interface Numbering {
  readonly options: INumberingOptions;
  /** By block id. */
  readonly headings: ReadonlyMap<string, HeadingNumber>;
}

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

/** Numbering that reproduces the report's own numbers: "I.", and "1.1." or "1." within each part. */
export function documentNumbering(blocks: readonly Block[]): Numbering {
  const indent = { left: 0, firstLine: BODY.firstLine };
  const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string, start: number) => ({
    level: 0,
    format,
    text,
    start,
    suffix: LevelSuffix.SPACE,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent } },
  });
  const headings = new Map<string, HeadingNumber>();
  const config: INumberingOptions["config"][number][] = [
    { reference: NUMBERING.sections, levels: [level(LevelFormat.UPPER_ROMAN, "%1.", 1)] },
    { reference: NUMBERING.dashes, levels: [level(LevelFormat.BULLET, "-", 1)] },
  ];
  let sections = 0;
  let part: { readonly reference: string; readonly prefix: string; next: number } | null = null;
  for (const block of blocks) {
    if (block.kind !== "heading") continue;
    if (block.level === 1) {
      part = null;
      if (block.number !== ROMAN[sections]) continue;
      sections += 1;
      headings.set(block.id, { reference: NUMBERING.sections, level: 0 });
      continue;
    }
    const [, prefix, digits] = /^((?:\d+\.)*)(\d+)$/.exec(block.number) ?? [];
    if (prefix === undefined || digits === undefined) continue;
    if (part === null || part.prefix !== prefix || part.next !== Number(digits)) {
      part = { reference: `${NUMBERING.parts}-${block.id}`, prefix, next: Number(digits) };
      config.push({
        reference: part.reference,
        levels: [level(LevelFormat.DECIMAL, `${prefix}%1.`, part.next)],
      });
    }
    part.next += 1;
    headings.set(block.id, { reference: part.reference, level: 0 });
  }
  return { options: { config }, headings };
}
