/** Findings as lines of a list: of one severity or all, those of a kind that comes often folded under its name. */
import type { Language } from "../../language/language";
import { formatCount } from "../../language/numbers";
import { findingListWords } from "../../language/tool-findings";
import type { Severity } from "../../scorebook/finding";
import type { FindingGroup, FindingRow } from "./finding-rows";

export type SeverityFilter = Severity | "all";

export type FindingLine =
  | { readonly kind: "severity"; readonly severity: Severity; readonly title: string }
  /** A kind that comes often: folded away, or its findings below it. */
  | { readonly kind: "often"; readonly key: string; readonly title: string; readonly open: boolean }
  | {
      readonly kind: "finding";
      readonly row: FindingRow;
      /** Its number among all, by which it is found again. */
      readonly number: number;
      /** The line of its kind stands above. */
      readonly below: boolean;
    };

/** A kind with more findings gets a line of its own. */
const OFTEN = 3;
/** A list with more findings begins with its kinds folded, so that all of them are seen. */
const LONG = 20;

/** @param turned keys of the kinds that a person folded or unfolded */
export function findingLines(
  groups: readonly FindingGroup[],
  filter: SeverityFilter,
  turned: ReadonlySet<string>,
  language: Language,
): readonly FindingLine[] {
  const words = findingListWords(language);
  const folds = groups.reduce((sum, { rows }) => sum + rows.length, 0) > LONG;
  const numbers = new Map(groups.flatMap(({ rows }) => rows).map((row, number) => [row, number]));
  const lineOf = (row: FindingRow, below: boolean): FindingLine => ({
    kind: "finding",
    row,
    number: numbers.get(row) ?? 0,
    below,
  });
  return groups
    .filter(({ severity }) => filter === "all" || severity === filter)
    .flatMap(({ severity, title, rows }): readonly FindingLine[] => [
      { kind: "severity", severity, title },
      ...[...new Set(rows.map(({ code }) => code))].flatMap((code): readonly FindingLine[] => {
        const ofKind = rows.filter((row) => row.code === code);
        const [first] = ofKind;
        if (first === undefined || ofKind.length <= OFTEN) return ofKind.map((row) => lineOf(row, false));
        const key = `${severity}/${code}`;
        const open = folds === turned.has(key);
        const count = formatCount(ofKind.length, language);
        return [
          { kind: "often", key, title: words.kind(first.kind, count), open },
          ...(open ? ofKind.map((row) => lineOf(row, true)) : []),
        ];
      }),
    ]);
}

/** The severities that are there, with their counts, and all of them. */
export function severityFilters(
  groups: readonly FindingGroup[],
  language: Language,
): readonly { readonly filter: SeverityFilter; readonly label: string }[] {
  const words = findingListWords(language);
  const all = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return [
    { filter: "all", label: words.all(formatCount(all, language)) },
    ...groups.map(({ severity, rows }) => ({
      filter: severity,
      label: words.only[severity](formatCount(rows.length, language)),
    })),
  ];
}
