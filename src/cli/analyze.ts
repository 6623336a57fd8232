/** `par-index analyze`: the figures, as JSON or as tables for people. */
import { analyseBook, type YearChoice } from "../app/analyse-book";
import { allUnits, findUnit, type ChosenUnit } from "../app/find-unit";
import type { OpenBook } from "../app/open-book";
import { totalOf } from "../scorebook/assessment";
import type { Finding } from "../scorebook/finding";
import type { Points } from "../scorebook/points";
import { cliWords } from "../language/cli";
import type { Language } from "../language/language";
import { formatMillionths, formatPercent, formatPoints, formatRank } from "../language/numbers";
import type { Analysis, Figure, GroupAnalysis } from "../analysis/analysis";
import { changeCounts } from "../analysis/counts";
import { figureOf } from "../analysis/figure";
import type { AnalysisJson } from "../schemas/analysis";
import { analysisJson } from "./analysis-json";
import { UsageError, type Command } from "./command";
import { csv } from "./csv";
import { openCommand } from "./open-command";
import { STREAM, type Depth } from "./options";
import { Exit, json, onStdout, type Outcome } from "./output";
import { textTable, type Column } from "./table";
import { tablesJson } from "./tables-json";
import { doubtsText, tablesText } from "./tables-text";
import { isSameFile } from "./target";
import { tidyColumns } from "./tidy";
import { writeWhole } from "./write-whole";

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
function groupTable(analysis: Analysis, group: GroupAnalysis, language: Language): string {
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
function unitTable(
  analysis: Analysis,
  { group, unit }: ChosenUnit,
  depth: Depth,
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
  const { language, output, force } = command;
  const words = cliWords(language);
  for (const input of [command.input, command.baseFile, command.mapping, command.settings]) {
    if (input !== "" && output !== "" && (await isSameFile(input, output))) {
      throw new UsageError(words.usage.overInput(output), "analyze");
    }
  }
  const { open } = await openCommand(command);
  const analysis = analyseBook(open, yearChoice(command));
  const chosen = command.units.map((name) => findUnit(analysis, name));
  const answer = await answerOf(command, open, analysis, chosen);
  // A table of figures has no place for the doubt about them.
  const isTable = command.format === "csv" || command.format === "parquet";
  const doubts = isTable ? { stderr: doubtsText(open, language) } : {};
  if (output === "" || output === STREAM) {
    return { exit: Exit.done, ...onStdout(answer), ...doubts };
  }
  await writeWhole(output, answer, language, { force });
  return { exit: Exit.done, stdout: `${words.written(output)}\n`, ...doubts };
}

async function answerOf(
  command: Command,
  open: OpenBook,
  analysis: Analysis,
  chosen: readonly ChosenUnit[],
): Promise<string | Uint8Array> {
  if (command.format === "text") return analysisText(command, open, analysis, chosen);
  const object = analysisObject(command, open, analysis, chosen);
  if (command.format === "json") return json(object);
  if (command.format === "csv") return csv(tidyColumns(object));
  const { parquet } = await import("./parquet");
  return parquet(tidyColumns(object));
}

/** Several units make one object: their results one after the other. */
function analysisObject(
  { depth, language }: Command,
  open: OpenBook,
  analysis: Analysis,
  chosen: readonly ChosenUnit[],
): AnalysisJson {
  const tables = tablesJson(open, language);
  const part = (only: Parameters<typeof analysisJson>[3]["only"]): AnalysisJson =>
    analysisJson(analysis, open.findings, tables, { depth: depth ?? "area", language, only });
  const [first, ...rest] = chosen.map(({ group, unit }) => part({ group, unit: unit.index }));
  if (first === undefined) return part(null);
  return { ...first, results: [first, ...rest].flatMap(({ results }) => results) };
}

function analysisText(
  { depth, language }: Command,
  open: OpenBook,
  analysis: Analysis,
  chosen: readonly ChosenUnit[],
): string {
  // A depth that was asked for goes below the ranking: every unit has its table.
  const units = chosen.length > 0 || depth === null || depth === "total" ? chosen : allUnits(analysis);
  const rankings =
    chosen.length > 0 ? [] : analysis.groups.map((group) => groupTable(analysis, group, language));
  const tables = [...rankings, ...units.map((unit) => unitTable(analysis, unit, depth ?? "area", language))];
  const said = `${tablesText(open, language)}${findingsLine(open.findings, language)}\n`;
  return `${tables.join("\n")}\n${said}`;
}
