/** An office's own Word file filled with a report: its styles, margins and letterhead stay as they are. */
import {
  AlignmentType,
  LineRuleType,
  Paragraph,
  patchDocument,
  PatchType,
  TextRun,
  type FileChild,
  type IParagraphOptions,
  type IPatch,
} from "docx";
import type { Language } from "../../language/language";
import { singleRunText, type Run } from "../../language/runs";
import type { UnknownPlace } from "../../language/template-places";
import type { Block, Report } from "../../report/document";
import { blockParts, textParts } from "../../report/template-parts";
import { halfPoints, SIZE } from "./decree";
import { wordTable } from "./tables";
import { templatePlaces, type TemplateLook } from "./template-places";
import { safeText } from "./text";

export interface FilledTemplate {
  readonly bytes: Uint8Array;
  /** How many of its places are filled; a template without one would hide the report. */
  readonly known: number;
  /** Places of the template that no report has; they stand in the file as they were. */
  readonly unknown: readonly UnknownPlace[];
}

/** @throws HostError not-a-document where the template is no readable Word file */
export async function fillTemplate(
  template: Uint8Array,
  report: Report,
  language: Language,
): Promise<FilledTemplate> {
  const { places, unknown } = templatePlaces(template);
  const texts = textParts(report, language);
  const blocks = blockParts(report);
  const patches: Record<string, IPatch> = {};
  for (const { written, place, look, alone } of places) {
    if (place.kind === "block" && !alone) {
      const runs = place.name === "recipients" ? recipientRuns(report) : inlineRuns(blocks[place.name]);
      patches[written] = { type: PatchType.PARAGRAPH, children: runs.map((run) => inlineRun(run, language)) };
    } else if (place.kind === "text") {
      patches[written] = { type: PatchType.PARAGRAPH, children: lines(texts[place.name]) };
    } else if (place.name === "recipients") {
      const children = report.recipients.map((line) => paragraph([text(`- ${line}`)], look, language));
      patches[written] = { type: PatchType.DOCUMENT, children };
    } else {
      const children = blockChildren(blocks[place.name], look, language);
      patches[written] = { type: PatchType.DOCUMENT, children };
    }
  }
  if (places.length === 0) return { bytes: template, known: 0, unknown };
  const bytes = await patchDocument({
    outputType: "uint8array",
    data: template,
    patches,
    keepOriginalStyles: true,
  });
  return { bytes, known: places.length, unknown };
}

/** A text of several lines ("ỦY BAN NHÂN DÂN", "HUYỆN BẠCH THÔNG") breaks where they do. */
function lines(value: string): TextRun[] {
  return value
    .split("\n")
    .map((line, index) => new TextRun({ text: safeText(line), ...(index > 0 ? { break: 1 } : {}) }));
}

function blockChildren(blocks: readonly Block[], look: TemplateLook, language: Language): FileChild[] {
  if (blocks.length === 0) return [paragraph([], look, language)];
  return blocks.map((block) => {
    if (block.kind === "table") {
      return wordTable(block, { language, width: look.pageWidth, size: halfPoints(SIZE.table) });
    }
    const heading = block.kind === "heading";
    const prefix = heading ? `${block.number}. ` : block.kind === "item" ? "- " : "";
    const runs = prefix === "" ? block.runs : [text(prefix), ...block.runs];
    return paragraph(runs, look, language, heading);
  });
}

/** Inside a sentence: the words of the paragraphs one after another; a table has no place in a sentence. */
function inlineRuns(blocks: readonly Block[]): readonly Run[] {
  return blocks
    .flatMap((block) => (block.kind === "table" || block.kind === "heading" ? [] : [block.runs]))
    .flatMap((runs, index) => (index === 0 ? runs : [text(" "), ...runs]));
}

function recipientRuns({ recipients }: Report): readonly Run[] {
  return [text(recipients.map((line) => line.replace(/[;.]$/, "")).join("; "))];
}

/** In the look of the words around it. */
function inlineRun(run: Run, language: Language): TextRun {
  return new TextRun({
    text: safeText(singleRunText(run, language)).replace(/\s*\n\s*/g, " "),
    ...(run.bold === true ? { bold: true } : {}),
    ...(run.italic === true ? { italics: true } : {}),
    ...(run.kind === "blank" ? { highlight: "yellow" as const } : {}),
  });
}

function text(value: string): Run {
  return { kind: "text", text: value };
}

/** In the look of the paragraph that held the place. */
function paragraph(runs: readonly Run[], look: TemplateLook, language: Language, bold = false): Paragraph {
  return new Paragraph({
    ...paragraphLook(look),
    ...(bold ? { keepNext: true } : {}),
    children: runs.map(
      (run) =>
        new TextRun({
          text: safeText(singleRunText(run, language)).replace(/\s*\n\s*/g, " "),
          ...(look.size === null ? {} : { size: look.size }),
          ...(look.font === null ? {} : { font: look.font }),
          ...(bold || run.bold === true ? { bold: true } : {}),
          ...(run.italic === true ? { italics: true } : {}),
          ...(run.kind === "blank" ? { highlight: "yellow" as const } : {}),
        }),
    ),
  });
}

function paragraphLook(look: TemplateLook): IParagraphOptions {
  const alignment = Object.values(AlignmentType).find((known) => known === look.alignment);
  return {
    ...(look.style === null ? {} : { style: look.style }),
    ...(alignment === undefined ? {} : { alignment }),
    indent: {
      ...(look.firstLine === null ? {} : { firstLine: look.firstLine }),
      ...(look.left === null ? {} : { left: look.left }),
    },
    spacing: {
      ...(look.before === null ? {} : { before: look.before }),
      ...(look.after === null ? {} : { after: look.after }),
      ...(look.line === null ? {} : { line: look.line, lineRule: LineRuleType.AUTO }),
    },
  };
}
