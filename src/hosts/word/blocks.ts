/** Blocks of the report as Word's paragraphs and tables. */
import { HeadingLevel, Paragraph, type FileChild } from "docx";
import type { Language } from "../../language/language";
import type { Block } from "../../report/document";
import { BODY } from "./decree";
import { NUMBERING, STYLE, type Numbering } from "./styles";
import { wordTable } from "./tables";
import { wordRuns, wordText } from "./text";

/** Where a block stands. */
export interface TextColumn {
  /** Of the text on this page, in twips. */
  readonly width: number;
  /** Of plain paragraphs: the letter's body, or a note beside a table. */
  readonly paragraphStyle: string;
}

/** How a block stands beside its neighbours. */
export interface Beside {
  /** Holds it on the page of what follows: no signature stands alone. */
  readonly keepNext?: boolean;
  /** A table touches what stands below it, which keeps its distance. */
  readonly belowTable?: boolean;
}

export function wordBlock(
  block: Block,
  { language, numbering }: { readonly language: Language; readonly numbering: Numbering },
  place: TextColumn,
  { keepNext = false, belowTable = false }: Beside = {},
): FileChild {
  const distance = belowTable ? { spacing: { before: BODY.after } } : {};
  switch (block.kind) {
    case "heading": {
      const number = numbering.headings.get(block.id);
      return new Paragraph({
        heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
        ...(number === undefined ? {} : { numbering: number }),
        ...distance,
        children: [
          ...(number === undefined ? [wordText(`${block.number}. `)] : []),
          ...wordRuns(block.runs, language),
        ],
      });
    }
    case "paragraph":
      return new Paragraph({
        style: place.paragraphStyle,
        ...distance,
        keepNext,
        keepLines: keepNext,
        children: wordRuns(block.runs, language),
      });
    case "item":
      return new Paragraph({
        style: STYLE.body,
        ...distance,
        numbering: { reference: NUMBERING.dashes, level: 0 },
        keepNext,
        keepLines: keepNext,
        children: wordRuns(block.runs, language),
      });
    case "table":
      return wordTable(block, { language, width: place.width });
  }
}
