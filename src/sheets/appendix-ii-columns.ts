/** Columns of Phụ lục II, their titles, and which of them people fill in. */
import { LANGUAGES, type Language } from "../language/language";
import { reportForm } from "../language/report-form";
import type { EarlierSheet } from "./kept/earlier-sheet";
import { KeptColumns } from "./kept/kept-columns";
import type { Titles } from "./kept/kept-lines";

export const COLUMN = {
  order: 0,
  criterion: 1,
  max: 2,
  score: 3,
  lost: 4,
  reason: 5,
  office: 6,
  remedy: 7,
} as const;
export const WIDTHS = [8, 40, 9, 9, 9, 44, 20, 32];
export const LAST = COLUMN.remedy;
/** Hidden: what a row is, its id, the marks of its texts. */
export const HIDDEN = { kind: LAST + 1, id: LAST + 2, marks: LAST + 3 } as const;

/** All titles from the first column to the last. */
export function lostTitles(language: Language): readonly string[] {
  const { order, criterion, max, score, lost, reason, responsible, remedy } =
    reportForm(language).lostColumns;
  return [order, criterion, max, score, lost, reason, responsible, remedy];
}

export const LOST_TITLES: Titles = Array.from({ length: LAST + 1 }, (_, column) =>
  LANGUAGES.map((language) => lostTitles(language)[column] ?? ""),
);

/** Reason, office and remedy. */
export function typedColumns(earlier: EarlierSheet | null): KeptColumns {
  return new KeptColumns(earlier, LOST_TITLES.slice(COLUMN.reason));
}
