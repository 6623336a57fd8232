/** Columns of the plan of remedies, their heads, and which of them people fill in. */
import { LANGUAGES, type Language } from "../language/language";
import { remedyWords } from "../language/remedies";
import { reportForm } from "../language/report-form";
import type { EarlierSheet } from "./kept/earlier-sheet";
import { KeptColumns } from "./kept/kept-columns";
import type { Titles } from "./kept/kept-lines";
import type { SheetBuilder } from "./sheet-builder";
import { LOOKS } from "./styles";

export const COLUMN = {
  order: 0,
  criterion: 1,
  max: 2,
  score: 3,
  lost: 4,
  totalPlaces: 5,
  areaPlaces: 6,
  reason: 7,
  office: 8,
  remedy: 9,
  deadline: 10,
  done: 11,
} as const;
export const LAST = COLUMN.done;

/** Hidden: a row's id, the marks of its texts; what the next rank is computed from. */
export const HIDDEN = {
  id: LAST + 1,
  marks: LAST + 2,
  above: LAST + 3,
  level: LAST + 4,
  gap: LAST + 5,
} as const;
/** First free column: the figures of the peers. */
export const PEERS = LAST + 6;

/** In the table of ranks these columns hold this year's and last year's. */
export const RANKS = { current: COLUMN.totalPlaces, base: COLUMN.areaPlaces } as const;

/** Where a rank among thousands needs more room. */
const MANY_UNITS = 1_000;

export function remedyWidths(units: number): readonly number[] {
  const rank = units < MANY_UNITS ? 8 : 11;
  return [6, 31, 7, 7, 7, rank, rank, 28, 16, 28, 11, 18];
}

/** All titles from the first column to the last. */
export function remedyTitles(language: Language): readonly string[] {
  const form = reportForm(language).lostColumns;
  const words = remedyWords(language);
  return [
    form.order,
    form.criterion,
    form.max,
    form.score,
    form.lost,
    words.totalPlaces,
    words.areaPlaces,
    form.reason,
    form.responsible,
    form.remedy,
    words.deadline,
    words.done,
  ];
}

export const REMEDY_TITLES: Titles = Array.from({ length: LAST + 1 }, (_, column) =>
  LANGUAGES.map((language) => remedyTitles(language)[column] ?? ""),
);

/** Reason, office, remedy, deadline and what was done. */
export function typedRemedies(earlier: EarlierSheet | null): KeptColumns {
  return new KeptColumns(earlier, REMEDY_TITLES.slice(COLUMN.reason));
}

/** Two rows of heads, from `row`. */
export function remedyHeads(builder: SheetBuilder, language: Language, row: number): void {
  remedyTitles(language).forEach((title, column) => {
    const paired = column === COLUMN.totalPlaces || column === COLUMN.areaPlaces;
    const top = paired ? row + 1 : row;
    builder.header({ top, bottom: row + 1, left: column, right: column }, title, LOOKS.header);
  });
  const pair = { top: row, bottom: row, left: COLUMN.totalPlaces, right: COLUMN.areaPlaces };
  builder.header(pair, remedyWords(language).places, LOOKS.header);
}
