/** Columns of Phụ lục II, and which of them people fill in. */
import type { Language } from "../language/language";
import { LANGUAGES } from "../language/language";
import { reportForm } from "../language/report-form";
import { helper } from "./content";
import { lostColumns, typedColumns, type CriterionRow } from "./criterion-row";
import type { EarlierSheet } from "./kept/earlier-sheet";
import { KeptColumns } from "./kept/kept-columns";
import type { Titles } from "./kept/kept-lines";
import { idColumns } from "./kept/kept-rows";
import { hiddenColumn, type Column } from "./table";

/** Reason, office, remedy. */
export const TYPED = 3;

export function lossColumns(language: Language): readonly Column<CriterionRow>[] {
  const { reason, responsible, remedy } = reportForm(language).lostColumns;
  return [
    ...lostColumns(language, [8, 40, 9]),
    ...typedColumns([
      { id: "reason", title: reason, width: 44 },
      { id: "office", title: responsible, width: 20 },
      { id: "remedy", title: remedy, width: 32 },
    ]),
    hiddenColumn("counted", ({ counted }) => (counted === true ? helper(1) : null)),
    ...idColumns(),
  ];
}

export const LOST_TITLES: Titles = titlesOf(lossColumns);

/** Titles of the printed columns in every language that an earlier run may have used. */
export function titlesOf(columns: (language: Language) => readonly Column<CriterionRow>[]): Titles {
  const spellings = LANGUAGES.map((language) =>
    columns(language).flatMap(({ title, hidden }) => (hidden === true ? [] : [title])),
  );
  return (spellings[0] ?? []).map((_, column) => spellings.map((titles) => titles[column] ?? ""));
}

/** What people typed into the last columns of a sheet of an earlier run. */
export function typedLosses(earlier: EarlierSheet | null): KeptColumns {
  return new KeptColumns(earlier, LOST_TITLES.slice(-TYPED));
}
