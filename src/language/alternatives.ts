/** What each way to read a table takes as what, told by where it differs from the others. */
import { columnName } from "../workbook/address";
import type { LayoutCorrection, RowMeaning } from "../scorebook/corrections";
import type { ColumnMeaning, ColumnRole } from "../scorebook/table-shape";
import { en } from "./en/alternatives";
import type { Language } from "./language";
import { roleName } from "./recognition";
import { vi } from "./vi/alternatives";
import type { AlternativeWords, CaptionOf } from "./keys/alternatives";

export type { CaptionOf } from "./keys/alternatives";

const WORDS: Readonly<Record<Language, AlternativeWords>> = { vi, en };

/** Differences beyond these are counted. */
const MOST = 5;

/** Columns by what a result hangs on most. */
const WEIGHT: readonly ColumnRole[] = ["final", "max", "appraised", "self", "survey", "rank", "percent"];

/**
 * A line for each alternative: "cột H “Tổng” là tổng điểm; cột G “Cộng” là không dùng". One that stands
 * alone is told by its most important columns.
 */
export function alternativeLines(
  mappings: readonly LayoutCorrection[],
  captionOf: CaptionOf,
  language: Language,
): readonly string[] {
  return mappings.map((mapping) => {
    const others = mappings.filter((other) => other !== mapping);
    if (mapping.columns.every(({ role }) => role === "ignored")) return capital(WORDS[language].leftOut);
    const told = [
      ...frame(mapping, others, language),
      ...columns(mapping, others, captionOf, language),
      ...rows(mapping, others, language),
    ];
    const shown = told.length > 0 ? told : allColumns(mapping, captionOf, language);
    const rest = shown.length - MOST;
    const line = [...shown.slice(0, MOST), ...(rest > 0 ? [WORDS[language].more(rest)] : [])].join("; ");
    return capital(line);
  });
}

function capital(line: string): string {
  return line.charAt(0).toUpperCase() + line.slice(1);
}

function frame(
  mapping: LayoutCorrection,
  others: readonly LayoutCorrection[],
  language: Language,
): readonly string[] {
  const words = WORDS[language];
  const { orientation, bodyTop, bodyBottom, year, unit } = mapping;
  const differs = (same: (other: LayoutCorrection) => boolean): boolean => !others.every(same);
  const body = differs((other) => other.bodyTop === bodyTop && other.bodyBottom === bodyBottom);
  return [
    ...(differs((other) => other.orientation === orientation) ? [words.orientation[orientation]] : []),
    ...(body ? [words.body(bodyTop + 1, bodyBottom < 0 ? null : bodyBottom + 1)] : []),
    ...(year !== null && differs((other) => other.year === year) ? [words.year(year)] : []),
    ...(unit !== "" && differs((other) => other.unit === unit) ? [words.ofUnit(unit)] : []),
  ];
}

function meaningAt({ columns }: LayoutCorrection, column: number): ColumnMeaning {
  const found = columns.find((meaning) => meaning.column === column);
  return found ?? { column, role: "ignored", subject: "", year: null };
}

function weight({ role, subject }: ColumnMeaning): number {
  const place = WEIGHT.indexOf(role);
  return (place < 0 ? WEIGHT.length : place) * 2 + (subject === "" ? 0 : 1);
}

function byWeight(meanings: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  return [...meanings].sort((a, b) => weight(a) - weight(b) || a.column - b.column);
}

function columns(
  mapping: LayoutCorrection,
  others: readonly LayoutCorrection[],
  captionOf: CaptionOf,
  language: Language,
): readonly string[] {
  const places = new Set([mapping, ...others].flatMap((each) => each.columns.map(({ column }) => column)));
  const differing = [...places]
    .map((column) => meaningAt(mapping, column))
    .filter((own) =>
      others.some((other) => {
        const { role, subject, year } = meaningAt(other, own.column);
        return role !== own.role || subject !== own.subject || year !== own.year;
      }),
    );
  return byWeight(differing).map((meaning) => columnText(mapping, meaning, captionOf, language));
}

function allColumns(mapping: LayoutCorrection, captionOf: CaptionOf, language: Language): readonly string[] {
  const said = mapping.columns.filter(({ role }) => role !== "ignored" && role !== "code");
  return byWeight(said).map((meaning) => columnText(mapping, meaning, captionOf, language));
}

function columnText(
  mapping: LayoutCorrection,
  { column, role, subject, year }: ColumnMeaning,
  captionOf: CaptionOf,
  language: Language,
): string {
  const words = WORDS[language];
  const isTotal = role === "final" && subject === "" && mapping.orientation === "unit-rows";
  const name = isTotal ? words.total : roleName(role, language);
  const what = subject === "" ? name : words.of(name, subject);
  const when = year === null ? what : `${what}, ${words.year(year)}`;
  return words.column(columnName(column), captionOf(mapping, column), when);
}

function rows(
  mapping: LayoutCorrection,
  others: readonly LayoutCorrection[],
  language: Language,
): readonly string[] {
  const words = WORDS[language];
  const said = ({ rows: meanings }: LayoutCorrection, row: number): RowMeaning | null =>
    meanings.find((meaning) => meaning.row === row)?.meaning ?? null;
  const places = new Set([mapping, ...others].flatMap((each) => each.rows.map(({ row }) => row)));
  return [...places]
    .sort((a, b) => a - b)
    .filter((row) => others.some((other) => said(other, row) !== said(mapping, row)))
    .map((row) => {
      const own = said(mapping, row);
      return words.row(row + 1, own === null ? words.rowAsRead : words.rows[own]);
    });
}
