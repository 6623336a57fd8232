/** Columns of the plan of remedies, and which of them people fill in. */
import { remedyWords } from "../language/remedies";
import type { Language } from "../language/language";
import { reportForm } from "../language/report-form";
import { titlesOf } from "./appendix-ii-columns";
import { blank } from "./content";
import { lostColumns, typedColumns, type CriterionRow } from "./criterion-row";
import type { EarlierSheet } from "./kept/earlier-sheet";
import { KeptColumns } from "./kept/kept-columns";
import type { Titles } from "./kept/kept-lines";
import { idColumns } from "./kept/kept-rows";
import type { Column } from "./table";

/** The columns that people fill in, as they stand. */
export const TYPED_IDS = ["reason", "office", "partner", "remedy", "product", "deadline", "done"] as const;
export const TYPED = TYPED_IDS.length;

/** Where a rank among thousands needs more room. */
const MANY_UNITS = 1_000;

/** @param units of the peer group */
export function remedyColumns(language: Language, units: number): readonly Column<CriterionRow>[] {
  const { reason, responsible, remedy } = reportForm(language).lostColumns;
  const words = remedyWords(language);
  const over = { text: words.places };
  const width = units < MANY_UNITS ? 8 : 11;
  const places = (id: string, title: string, at: 0 | 1): Column<CriterionRow> => ({
    id,
    over,
    title,
    width,
    content: (item, row) => item.places?.(row)[at] ?? blank(item.tint),
  });
  return [
    ...lostColumns(language, [6, 30, 7]),
    places("totalPlaces", words.totalPlaces, 0),
    places("areaPlaces", words.areaPlaces, 1),
    ...typedColumns([
      { id: "reason", title: reason, width: 24 },
      { id: "office", title: responsible, width: 15 },
      { id: "partner", title: words.partner, width: 15 },
      { id: "remedy", title: remedy, width: 26 },
      { id: "product", title: words.product, width: 16 },
      { id: "deadline", title: words.deadline, width: 11 },
      { id: "done", title: words.done, width: 16 },
    ]),
    ...idColumns(),
  ];
}

export const REMEDY_TITLES: Titles = titlesOf((language) => remedyColumns(language, 1));

/** What people typed into the last columns of a sheet of an earlier run. */
export function typedRemedies(earlier: EarlierSheet | null): KeptColumns {
  return new KeptColumns(earlier, REMEDY_TITLES.slice(-TYPED));
}
