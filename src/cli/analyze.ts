/** `par-index analyze`: the figures, as JSON or as tables for people. */
import { analyseBook, type YearChoice } from "../app/analyse-book";
import { findUnit, type ChosenUnit } from "../app/find-unit";
import { totalOf } from "../scorebook/assessment";
import type { Finding } from "../scorebook/finding";
import type { Points } from "../scorebook/points";
import { cliWords } from "../language/cli";
import type { Language } from "../language/language";
import { formatMillionths, formatPercent, formatPoints, formatRank } from "../language/numbers";
import type { Analysis, Figure, GroupAnalysis } from "../analysis/analysis";
import { changeCounts } from "../analysis/counts";
import { figureOf } from "../analysis/figure";
import { analysisJson } from "./analysis-json";
import type { Command } from "./arguments";
import { openCommand } from "./open-command";
import { Exit, json, type Outcome } from "./output";
import { textTable, type Column } from "./table";
import { tablesJson } from "./tables-json";
import { tablesText } from "./tables-text";

/** The years asked for, without those left open. */
export function yearChoice(command: Command): YearChoice {
  return {
    ...(command.year === undefined ? {} : { year: command.year }),
    ...(command.base === undefined ? {} : { baseYear: command.base }),
  };
}

const NONE = "–";

/** A value that may be unknown, as text. */
function shown<T>(value: T | null | undefined, text: (value: T) => string): string {
  return value === null || value === undefined ? NONE : text(value);
}

/** A change with its sign: +1,18 · −0,79 · 0. */
function signed(value: number | null | undefined, text: (value: number) => string): string {
  return shown(value, (known) => (known > 0 ? `+${text(known)}` : text(known)));
}

/** Cells of a figure that every table shows: score, maximum, percent, rank, then last year and the changes. */
function figureCells({ standing, base, change }: Figure, language: Language): readonly string[] {
  const points = (value: Points): string => formatPoints(value, language);
  return [
    shown(standing?.score, points),
    shown(standing?.max, points),
    shown(standing?.ratio, (ratio) => formatPercent(ratio, language)),
    shown(standing, ({ rank, of, tied }) => formatRank(rank, of, language) + (tied ? " =" : "")),
    shown(base?.score, points),
    shown(base, ({ rank, of }) => formatRank(rank, of, language)),
    signed(change?.score, points),
    signed(change?.percent, (millionths) => formatMillionths(millionths, language)),
    signed(change?.rank, (places) => String(places).replace("-", "−")),
    signed(change?.fromMax, points),
    signed(change?.fromPerformance, points),
  ];
}

function figureColumns(language: Language): readonly Column[] {
  const { columns } = cliWords(language);
  const titles = [
    columns.score,
    columns.max,
    columns.percent,
    columns.rank,
    columns.baseScore,
    columns.baseRank,
    columns.scoreChange,
    columns.percentChange,
    columns.rankChange,
    columns.fromMax,
    columns.fromPerformance,
  ];
  return titles.map((title) => ({ title, align: "right" }));
}

/** Units of a group in the order of their ranks; those without a score last. */
function byRank(group: GroupAnalysis): readonly Figure[] {
  const place = ({ standing }: Figure): number => standing?.rank ?? Number.MAX_SAFE_INTEGER;
  return group.current.units
    .map((unit) => figureOf(group, 0, unit.index))
    .sort((a, b) => place(a) - place(b) || a.unit.index - b.unit.index);
}

/** The ranking of a group as people read it. */
export function groupTable(analysis: Analysis, group: GroupAnalysis, language: Language): string {
  const words = cliWords(language);
  const columns: readonly Column[] = [
    { title: words.columns.unit, align: "left", width: 34 },
    ...figureColumns(language),
  ];
  const rows = byRank(group).map((figure) => [figure.unit.name, ...figureCells(figure, language)]);
  const heading = words.groupHeading(group.current.group.name, analysis.year, group.base?.year ?? null);
  return `${heading}\n\n${textTable(columns, rows)}\n`;
}

/** One unit's total, areas and, if asked, criteria. */
export function unitTable(
  analysis: Analysis,
  { group, unit }: ChosenUnit,
  depth: Command["depth"],
  language: Language,
): string {
  const words = cliWords(language);
  const columns: readonly Column[] = [
    { title: words.columns.code, align: "left" },
    { title: words.columns.name, align: "left", width: 44 },
    ...figureColumns(language),
  ];
  const deepest = depth === "total" ? 0 : depth === "area" ? 1 : Infinity;
  const rows = group.current.criteria
    .filter(({ level }) => level > 0 && level <= deepest)
    .map((criterion) => [
      criterion.code,
      `${"  ".repeat(criterion.level - 1)}${criterion.name}`,
      ...figureCells(figureOf(group, criterion.index, unit.index), language),
    ]);
  const total = [
    "",
    words.total,
    ...figureCells(figureOf(group, totalOf(group.current).index, unit.index), language),
  ];
  const heading = words.unitHeading(unit.name, analysis.year, group.base?.year ?? null);
  const counts = group.base === null ? "" : `\n${words.counts(changeCounts(group, unit.index))}\n`;
  return `${heading}\n\n${textTable(columns, [...rows, total])}\n${counts}`;
}

/** "00 lỗi, 02 cảnh báo, 01 lưu ý" or that there is nothing. */
export function findingsLine(findings: readonly Finding[], language: Language): string {
  const words = cliWords(language);
  if (findings.length === 0) return words.noFindings;
  const count = (severity: Finding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return words.findings(count("error"), count("warning"), count("info"));
}

export async function analyze(command: Command): Promise<Outcome> {
  const { language } = command;
  const { open } = await openCommand(command);
  const analysis = analyseBook(open, yearChoice(command));
  const chosen = command.units.map((name) => findUnit(analysis, name));
  if (command.json) {
    const parts = chosen.length === 0 ? [null] : chosen;
    const tables = tablesJson(open, language);
    const objects = parts.map((part) =>
      analysisJson(
        analysis,
        open.findings,
        tables,
        command.depth,
        language,
        part === null ? null : { group: part.group, unit: part.unit.index },
      ),
    );
    const [first, ...rest] = objects;
    // Several units make one object: their results one after the other.
    const results = rest.flatMap((object) => object.results);
    return {
      exit: Exit.done,
      stdout: json(first === undefined ? null : { ...first, results: [...first.results, ...results] }),
    };
  }
  const tables =
    chosen.length > 0
      ? chosen.map((unit) => unitTable(analysis, unit, command.depth, language))
      : analysis.groups.map((group) => groupTable(analysis, group, language));
  const said = `${tablesText(open, language)}${findingsLine(open.findings, language)}\n`;
  return { exit: Exit.done, stdout: `${tables.join("\n")}\n${said}` };
}
