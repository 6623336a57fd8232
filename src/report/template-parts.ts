/** What an office's own Word template is filled with: lines of text and runs of blocks, by place. */
import type { Language } from "../language/language";
import type { BlockPlace, TextPlace } from "../language/template-places";
import { measureText, type FigureRun, type Measure } from "../language/runs";
import { printedAppendices, type Block, type Report } from "./document";
import { addresseeLines, documentNumber, placeAndDate } from "./form-lines";

/** Every place that is a line; "" where the report has nothing to say there. */
export function textParts(report: Report, language: Language): Readonly<Record<TextPlace, string>> {
  const { letterhead, signature } = report;
  const figure = figuresOfTotal(report, language);
  return {
    superior: letterhead.superior,
    issuer: letterhead.issuer,
    issuerName: letterhead.issuerName,
    unit: report.unit,
    year: String(report.year),
    baseYear: report.baseYear === null ? "" : String(report.baseYear),
    number: documentNumber(letterhead),
    placeAndDate: placeAndDate(letterhead, language),
    title: letterhead.title,
    abstract: letterhead.abstract,
    addressees: addresseeLines(letterhead, language).join("\n"),
    authority: signature.authority,
    position: signature.position,
    signatory: signature.name,
    score: figure("score", report.year),
    max: figure("max", report.year),
    percent: figure("percent", report.year),
    rank: figure("rank", report.year),
    scoreChange: figure("score-change", report.year),
    baseScore: figure("score", report.baseYear),
    baseRank: figure("rank", report.baseYear),
  };
}

/** The total's figures stand in the last row of Phụ lục I, each with its measure and year. */
function figuresOfTotal(report: Report, language: Language) {
  const table = appendixOf(report, "appendix-1").find(({ kind }) => kind === "table");
  const row = table?.kind === "table" ? (table.rows.at(-1) ?? []) : [];
  const figures = row.flatMap(({ runs }) => runs).filter((run): run is FigureRun => run.kind === "figure");
  return (kind: Measure["kind"], year: number | null): string => {
    const found = figures.find((run) => run.measure.kind === kind && run.year === year);
    return found === undefined ? "" : measureText(found.measure, language);
  };
}

/** Blocks by place. Headings of the parts are the template's own; those inside a part go with it. */
export function blockParts(
  report: Report,
): Readonly<Record<Exclude<BlockPlace, "recipients">, readonly Block[]>> {
  const part = (id: string) => partOf(report.body, id);
  const last = report.body.at(-1);
  const measures = part("measures-heading");
  return {
    body: report.body,
    opening: report.body.filter(
      (block, index) => index < firstHeading(report.body) && block.kind !== "table",
    ),
    result: part("result-heading"),
    lost: part("lost-heading"),
    assessment: part("assessment-heading"),
    measures: measures.at(-1) === last && last?.id === "closing" ? measures.slice(0, -1) : measures,
    closing: last?.id === "closing" ? [last] : [],
    appendixI: printedOf(report, "appendix-1"),
    appendixII: printedOf(report, "appendix-2"),
  };
}

function firstHeading(body: readonly Block[]): number {
  const at = body.findIndex((block) => block.kind === "heading");
  return at < 0 ? body.length : at;
}

/** What stands under a heading of the first level, without the heading. */
function partOf(body: readonly Block[], id: string): readonly Block[] {
  const isPart = (block: Block) => block.kind === "heading" && block.level === 1;
  const at = body.findIndex((block) => isPart(block) && block.id === id);
  if (at < 0) return [];
  const rest = body.slice(at + 1);
  const end = rest.findIndex(isPart);
  return end < 0 ? rest : rest.slice(0, end);
}

function appendixOf({ appendices }: Report, id: string): readonly Block[] {
  return appendices.find((appendix) => appendix.id === id)?.blocks ?? [];
}

/** An appendix that says nothing goes into no template. */
function printedOf(report: Report, id: string): readonly Block[] {
  return appendixOf({ ...report, appendices: printedAppendices(report) }, id);
}
