/** What the names over the columns of a band say only beside each other: years that close them, and among whom a rank is. */
import type { CellRef } from "../../workbook/address";
import { headerRole } from "../words/header-words";
import { namesArea } from "../../text/synonyms";
import { YEAR_OF_NAME } from "../words/year-terms";
import type { HeaderColumn } from "./header-column";

const MOST_YEARS = 6;
/**
 * "Huyện A 2021" beside "Huyện A 2022": where every name closes with a year, and each with the same ones. What
 * a column of a known meaning parts from them numbers or names the rows.
 */
export function withYearsOfNames(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const closing = columns.map(({ names }) => YEAR_OF_NAME.exec(names[names.length - 1]?.text ?? ""));
  const first = closing.findIndex((match) => match !== null);
  const named = columns.map(({ role }, index) => role !== null && index < first).lastIndexOf(true);
  if (columns.some(({ names }, index) => closing[index] === null && names.length > 0 && index > named))
    return columns;
  const years = new Map<string, Set<string>>();
  for (const match of closing) {
    if (match === null) continue;
    const stem = match.input.slice(0, match.index);
    const own = (years.get(stem) ?? new Set()).add(match[1] ?? "");
    if (own.size > MOST_YEARS) return columns;
    years.set(stem, own);
  }
  const sets = new Set([...years.values()].map((own) => [...own].sort().join()));
  if (sets.size !== 1 || ![...sets][0]?.includes(",") || years.has("")) return columns;
  return columns.map((column, index) => {
    const match = closing[index] ?? null;
    const last = column.names[column.names.length - 1];
    if (match === null || last === undefined) return column;
    const names = [...column.names.slice(0, -1), { ...last, text: match.input.slice(0, match.index) }];
    return { ...column, names, year: Number(match[1]) };
  });
}

/**
 * "Trong cụm", "Toàn tỉnh" below "Xếp hạng": among whom the rank is, and no criterion. What names an area, or
 * another column too, is what was ranked.
 */
export function withoutScopesOfRanks(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  return columns.map((column) => {
    const { role, names, lowest } = column;
    if (role !== "rank" || lowest === null || headerRole(lowest.text) === "rank") return column;
    const scope = names[names.length - 1];
    const isScope =
      scope !== undefined &&
      isSameCell(scope.cell, lowest.cell) &&
      !namesArea(scope.text) &&
      !columns.some((other) => other.role !== "rank" && other.names.some(({ text }) => text === scope.text));
    return isScope ? { ...column, names: names.slice(0, -1) } : column;
  });
}

function isSameCell(one: CellRef, other: CellRef): boolean {
  return one.row === other.row && one.column === other.column;
}
