/** A finding as a row of a letter: where, what does not agree, what is printed and what the figures make. */
import type { Finding, FindingCode } from "../scorebook/finding";
import { cellName } from "../workbook/address";
import { documentWords } from "./documents";
import { findingTitle } from "./findings";
import type { Language } from "./language";
import { formatCount, formatPoints, formatRank } from "./numbers";
import { percentFigures } from "./percent-figures";
import { printable } from "./printable";
import { fillForm } from "./report-form";

/** What a body that scored can be asked about: figures of the table that contradict each other, or are missing. */
const ASKED = [
  "score-over-max",
  "negative-score",
  "not-a-number",
  "missing-score",
  "subtotal-mismatch",
  "total-mismatch",
  "parts-mismatch",
  "max-mismatch",
  "rank-mismatch",
  "equal-scores-different-ranks",
  "rank-count-mismatch",
  "ranks-unexplained",
  "percent-mismatch",
  "order-mismatch",
  "duplicate-unit",
] as const satisfies readonly FindingCode[];
type AskedCode = (typeof ASKED)[number];
export type AskedFinding = Extract<Finding, { readonly code: AskedCode }>;

export function isAsked(finding: Finding): finding is AskedFinding {
  return finding.severity !== "info" && ASKED.some((code) => code === finding.code);
}

export interface FindingRow {
  readonly place: string;
  readonly what: string;
  /** "" where there is no figure. */
  readonly printed: string;
  readonly computed: string;
}

/** @throws nothing; text from the workbook is made printable */
export function findingRow(finding: AskedFinding, language: Language): FindingRow {
  const words = documentWords(language).findings;
  const [first, ...rest] = finding.cells;
  const counted = (template: string, count: number): string =>
    count === 0 ? "" : fillForm(template, { count: formatCount(count, language) });
  const place =
    first === undefined
      ? ""
      : fillForm(words.place, { sheet: first.sheet, cell: cellName(first.row, first.column) });
  const unit = "unit" in finding ? finding.unit : "";
  const others = "others" in finding && unit !== "" ? counted(words.others, finding.others) : "";
  const criterion = "criterion" in finding ? finding.criterion : "";
  const whose = [unit + others, criterion].filter((part) => part !== "").join(", ");
  const title = findingTitle(finding.code, language);
  const figures = figuresOf(finding, language);
  return {
    place: printable(place + counted(words.more, rest.length)),
    what: printable(whose === "" ? title : `${title}: ${whose}`),
    printed: printable(figures[0]),
    computed: printable(figures[1]),
  };
}

function figuresOf(finding: AskedFinding, language: Language): readonly [printed: string, computed: string] {
  const words = documentWords(language).findings;
  const points = (value: number): string => formatPoints(value, language, 6);
  const count = (value: number): string => formatCount(value, language);
  switch (finding.code) {
    case "score-over-max":
      return [points(finding.score), fillForm(words.atMost, { max: points(finding.max) })];
    case "negative-score":
      return [points(finding.score), ""];
    case "not-a-number":
      return [finding.text, ""];
    case "missing-score":
      return [words.blank, finding.implied === null ? "" : points(finding.implied)];
    case "subtotal-mismatch":
    case "total-mismatch":
    case "parts-mismatch":
    case "max-mismatch":
      return [points(finding.printed), points(finding.sum)];
    case "rank-mismatch":
      return [count(finding.printed), formatRank(finding.computed, finding.of, language)];
    case "equal-scores-different-ranks": {
      const rank = (unit: string, value: number) => fillForm(words.rank, { unit, rank: count(value) });
      const printed = `${rank(finding.unit, finding.rank)}; ${rank(finding.other, finding.otherRank)}`;
      return [printed, fillForm(words.equal, { score: points(finding.score) })];
    }
    case "rank-count-mismatch":
      return [count(finding.printed), count(finding.counted)];
    case "ranks-unexplained":
      return [`${count(finding.differing)}/${count(finding.tested)}`, ""];
    case "percent-mismatch": {
      const { printed, computed } = percentFigures(finding, language);
      return [`${printed}%`, `${computed}%`];
    }
    case "order-mismatch":
      return [points(finding.printed), `${finding.neighbour}: ${points(finding.neighbourScore)}`];
    case "duplicate-unit":
      return ["", ""];
  }
}
