/** What would be read of a sheet, before anything is kept. */
import type { OpenBook } from "../../app/open-book";
import { findingMessage } from "../../language/findings";
import type { Language } from "../../language/language";
import { formatPoints } from "../../language/numbers";
import { mappingToolWords } from "../../language/tool-mapping";
import type { Assessment } from "../../scorebook/assessment";
import type { Finding } from "../../scorebook/finding";
import type { Trouble } from "../state/pane-state";
import { troubleMessage } from "./trouble-message";

export interface MappingPreview {
  /** One line for each table of scores that the sheet gives; none where it gives nothing. */
  readonly tables: readonly { readonly what: string; readonly totals: readonly string[] }[];
  /** Why there are none. */
  readonly nothing: string | null;
  readonly findings: readonly string[];
  readonly moreFindings: number;
  /** Rows of the sheet of which something entered the book. */
  readonly read: ReadonlySet<number>;
}

const TOTALS = 3;
const FINDINGS = 4;

export function previewOf(tried: OpenBook | Trouble, sheet: string, language: Language): MappingPreview {
  const words = mappingToolWords(language);
  if ("kind" in tried) {
    const unrecognised = tried.kind === "problem" && tried.problem.code === "no-table";
    const nothing = unrecognised ? words.readsNothing : troubleMessage(tried, language);
    return { tables: [], nothing, findings: [], moreFindings: 0, read: new Set() };
  }
  const own = tried.reading.book.assessments.filter(({ sheets }) => sheets.includes(sheet));
  const findings = tried.findings.filter(
    ({ cells, severity }) => severity !== "info" && cells.some((cell) => cell.sheet === sheet),
  );
  return {
    tables: own.map((assessment) => ({
      what: whatOf(assessment, language),
      totals: totalsOf(assessment, language),
    })),
    nothing: own.length > 0 ? null : words.notUsed,
    findings: findings.slice(0, FINDINGS).map((finding: Finding) => findingMessage(finding, language)),
    moreFindings: Math.max(findings.length - FINDINGS, 0),
    read: readRows(own, sheet),
  };
}

function whatOf({ year, units, criteria, official }: Assessment, language: Language): string {
  const words = mappingToolWords(language);
  const areas = criteria[0]?.children.length ?? 0;
  return words.reads({
    year: year === 0 ? null : year,
    units: units.length,
    areas,
    criteria: criteria.length - 1 - areas,
    official,
  });
}

/** "Huyện Ba Bể: 87,5/100", of the first units. */
function totalsOf({ units, scores, maxima }: Assessment, language: Language): readonly string[] {
  const words = mappingToolWords(language);
  const lines = units.slice(0, TOTALS).map(({ name, index }) => {
    const score = scores.points(0, index);
    const max = maxima.points(0, index);
    if (score === null) return `${name}: ${words.noTotal}`;
    const of = max === null ? "" : `/${formatPoints(max, language)}`;
    return `${name}: ${formatPoints(score, language)}${of}`;
  });
  return units.length > TOTALS ? [...lines, "…"] : lines;
}

function readRows(assessments: readonly Assessment[], sheet: string): ReadonlySet<number> {
  const rows = new Set<number>();
  const add = (cell: { readonly sheet: string; readonly row: number } | null): void => {
    if (cell?.sheet === sheet) rows.add(cell.row);
  };
  for (const { criteria, units, scores, maxima, publishedRanks } of assessments) {
    for (const { index, cell } of criteria) {
      add(cell);
      add(maxima.cell(index, 0));
    }
    for (const { index, cell } of units) {
      add(cell);
      add(scores.cell(0, index));
    }
    for (const { cell } of publishedRanks.values()) add(cell);
  }
  return rows;
}
