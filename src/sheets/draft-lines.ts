/** The report as lines of a sheet: one paragraph a row, each with its id, its look and its source cells. */
import type { Language } from "../language/language";
import { reportForm } from "../language/report-form";
import { measureText, runText, type FigureRun, type Run } from "../language/runs";
import type { Block, Report } from "../report/document";
import { addresseeLines, documentNumber, placeAndDate } from "../report/form-lines";
import type { CellRef } from "../workbook/address";
import type { CellStyle } from "../workbook/plan";
import { SIZES, TEXT_FORMAT } from "./styles";

export interface DraftLine {
  /** Lasts from run to run. */
  readonly id: string;
  readonly text: string;
  readonly style: CellStyle;
  /** The figures in it, as they are read, with the cells that each was taken or computed from. */
  readonly figures: readonly { readonly text: string; readonly cells: readonly CellRef[] }[];
  /** Empty rows above it: a head stands off from the text, a signature needs room. */
  readonly space: number;
}

const body: CellStyle = {
  size: SIZES.body,
  align: "justify",
  vertical: "top",
  wrap: true,
  numberFormat: TEXT_FORMAT,
};
const center: CellStyle = { ...body, align: "center" };
const left: CellStyle = { ...body, align: "left" };

export const DRAFT_LOOKS = {
  body,
  nation: { ...center, bold: true },
  motto: { ...center, bold: true, underline: true },
  superior: left,
  issuer: { ...left, bold: true },
  number: left,
  date: { ...body, align: "right", italic: true },
  title: { ...center, bold: true, size: SIZES.title },
  addressee: { ...left, indent: 10 },
  section: { ...body, align: "left", bold: true },
  recipients: { ...left, bold: true, italic: true, size: 12 },
  recipient: { ...left, size: SIZES.table },
  signature: { ...center, bold: true, indent: 0 },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** Id of the line "Kính gửi:"; bodies on lines of their own have a number behind it. */
export const ADDRESSEES = "head-addressees";

/** All lines of the draft, from the national heading to the name of who signs. */
export function draftLines(report: Report, language: Language): readonly DraftLine[] {
  return [
    ...headLines(report, language),
    ...report.body.flatMap((block) => blockLines(block, language)),
    ...endLines(report, language),
  ];
}

function plain(id: string, text: string, style: CellStyle, space = 0): readonly DraftLine[] {
  return text === "" ? [] : [{ id, text, style, figures: [], space }];
}

function headLines({ letterhead }: Report, language: Language): readonly DraftLine[] {
  const form = reportForm(language);
  const issuer = letterhead.issuer.replaceAll("\n", " ");
  return [
    ...plain("head-nation", form.nation, DRAFT_LOOKS.nation),
    ...plain("head-motto", form.motto, DRAFT_LOOKS.motto),
    ...plain("head-superior", letterhead.superior, DRAFT_LOOKS.superior, 1),
    ...plain("head-issuer", issuer, DRAFT_LOOKS.issuer, letterhead.superior === "" ? 1 : 0),
    ...plain("head-number", `${form.number} ${documentNumber(letterhead)}`, DRAFT_LOOKS.number),
    ...plain("head-date", placeAndDate(letterhead, language), DRAFT_LOOKS.date),
    ...plain("head-title", letterhead.title, DRAFT_LOOKS.title, 1),
    ...plain("head-abstract", letterhead.abstract, DRAFT_LOOKS.title),
    ...addresseeLines(letterhead, language).flatMap((text, index) =>
      plain(
        index === 0 ? ADDRESSEES : `${ADDRESSEES}:${index}`,
        text,
        DRAFT_LOOKS.addressee,
        index === 0 ? 1 : 0,
      ),
    ),
  ];
}

function blockLines(block: Block, language: Language): readonly DraftLine[] {
  switch (block.kind) {
    case "heading": {
      const text = `${block.number}. ${runText(block.runs, language)}`;
      return [line(block.id, text, { style: DRAFT_LOOKS.section, runs: block.runs }, language)];
    }
    case "item":
      return [
        line(block.id, `- ${runText(block.runs, language)}`, { style: body, runs: block.runs }, language),
      ];
    case "paragraph": {
      const text = runText(block.runs, language);
      const italic = block.runs.every((run) => run.italic === true);
      return [
        line(block.id, text, { style: italic ? { ...body, italic } : body, runs: block.runs }, language),
      ];
    }
    case "table":
      return block.rows.map((cells, index) => {
        const runs = cells.flatMap((cell) => cell.runs);
        const text = cells.map((cell) => runText(cell.runs, language)).join(" | ");
        return line(`${block.id}:${index + 1}`, text, { style: left, runs }, language);
      });
  }
}

function line(
  id: string,
  text: string,
  { style, runs }: { readonly style: CellStyle; readonly runs: readonly Run[] },
  language: Language,
): DraftLine {
  const figures = runs.filter((run): run is FigureRun => run.kind === "figure" && run.cells.length > 0);
  return {
    id,
    text,
    style,
    figures: figures.map(({ measure, cells }) => ({ text: measureText(measure, language), cells })),
    space: 0,
  };
}

function endLines({ recipients, signature }: Report, language: Language): readonly DraftLine[] {
  const form = reportForm(language);
  return [
    ...plain("end-authority", signature.authority, DRAFT_LOOKS.signature, 1),
    ...plain("end-position", signature.position, DRAFT_LOOKS.signature, signature.authority === "" ? 1 : 0),
    ...plain("end-name", signature.name, DRAFT_LOOKS.signature, 3),
    ...plain("end-recipients", form.recipients, DRAFT_LOOKS.recipients, 1),
    ...recipients.flatMap((text, index) =>
      plain(`end-recipient:${index + 1}`, `- ${text}`, DRAFT_LOOKS.recipient),
    ),
  ];
}
