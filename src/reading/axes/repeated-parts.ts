/**
 * The same captions below area after area ("ĐV chấm | HĐ chấm | Trừ thêm | Còn"), whatever their words: parts of each
 * area's score, and no criteria. Those of which the total is the sum are the scores; the others are left out.
 */
import { valueAt, type Lines } from "../laws/lines";
import type { HeaderColumn } from "../regions/header-column";
import { plain } from "../../text/fold";
import type { FigureTable } from "./figure-table";

/** Fewer areas may have criteria of one name by chance. */
const FEWEST_AREAS = 3;
const FEWEST_ROWS = 3;
const MOSTLY = 0.9;

/** @param table figures of the units' rows */
export function withRepeatedParts(
  headers: readonly HeaderColumn[],
  table: FigureTable,
): readonly HeaderColumn[] {
  const kinds = kindsOf(headers);
  if (kinds.size < 2) return headers;
  const parts = new Set([...kinds.values()].flat());
  const others = headers.filter((header) => !parts.has(header));
  const lineOf = (header: HeaderColumn): number => table.columns.indexOf(header.column);
  const totals = others.map(lineOf).filter((line) => line >= 0);
  const summed = [...kinds.values()].flatMap((own) => {
    const lines = own.map(lineOf);
    if (lines.some((line) => line < 0)) return [];
    return totals.filter((total) => isSum(table.lines, total, lines)).map((total) => ({ own, total }));
  });
  // Rounds with a total each are told by what orders or names their totals.
  if (new Set(summed.map(({ total }) => total)).size > 1) return headers;
  const counted = summed[summed.length - 1]?.own;
  if (counted === undefined) return headers;
  return headers.map((header) => {
    if (!parts.has(header)) return header;
    if (counted.includes(header)) return { ...header, names: header.names.slice(0, -1), role: "final" };
    return { ...header, role: "statistic", names: [] };
  });
}

/** Columns by their own caption, where each stands once below every one of the same captions. */
function kindsOf(headers: readonly HeaderColumn[]): ReadonlyMap<string, readonly HeaderColumn[]> {
  const kinds = new Map<string, HeaderColumn[]>();
  for (const header of headers) {
    const { role, names } = header;
    const own = names[names.length - 1];
    if (role !== null || names.length < 2 || own === undefined) continue;
    const key = plain(own.text);
    kinds.set(key, [...(kinds.get(key) ?? []), header]);
  }
  const areasOf = (own: readonly HeaderColumn[]): string =>
    own
      .map(({ names }) =>
        names
          .slice(0, -1)
          .map(({ cell }) => `${cell.row}:${cell.column}`)
          .join(),
      )
      .join(";");
  const [first] = [...kinds.values()].sort((a, b) => b.length - a.length);
  if (first === undefined || first.length < FEWEST_AREAS) return new Map();
  const areas = areasOf(first);
  return new Map([...kinds].filter(([, own]) => areasOf(own) === areas));
}

function isSum(lines: Lines, total: number, parts: readonly number[]): boolean {
  let [of, holds] = [0, 0];
  for (let entry = 0; entry < lines.length; entry++) {
    const value = valueAt(lines, total, entry);
    const sum = parts.reduce((all, line) => all + valueAt(lines, line, entry), 0);
    if (Number.isNaN(value) || Number.isNaN(sum)) continue;
    of++;
    if (value === sum) holds++;
  }
  return of >= FEWEST_ROWS && holds >= of * MOSTLY;
}
