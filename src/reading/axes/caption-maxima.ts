/**
 * Numbers that close captions: "Thể chế (10)", "Công chức /12", "Điều hành (≤ 14đ)". No sign tells whether such
 * a number is a maximum or a label; the figures do: all of a column lie below it, and near it.
 */
import { MILLIONTHS, type Points } from "../../scorebook/points";
import { parseNumber } from "../../text/number-text";
import { valueAt } from "../laws/lines";
import type { HeaderColumn } from "../regions/header-column";
import { isYear } from "../regions/header-cells";
import { CLOSING_NUMBER } from "../words/maximum-terms";
import type { FigureTable } from "./figure-table";

/** One or two captions may close with a number by chance. */
const FEWEST = 3;
/** A column's best reaches so much of its maximum. */
const NEAR = 0.5;
const MOSTLY = 0.9;

interface Closing {
  readonly header: HeaderColumn;
  readonly max: Points;
  readonly rest: string;
}

/** @returns the headers, those whose closing numbers bound their figures with a maximum */
export function withCaptionMaxima(
  headers: readonly HeaderColumn[],
  table: FigureTable,
): readonly HeaderColumn[] {
  const lineOf = new Map(table.columns.map((column, line) => [column, line]));
  const closing = headers.flatMap((header): Closing[] => {
    const line = lineOf.get(header.column);
    const found = line === undefined || header.max !== null ? null : closingNumber(header);
    return line === undefined || found === null || !bounds(table, line, found.max) ? [] : [found];
  });
  const asked = headers.filter(
    (header) => lineOf.has(header.column) && header.max === null && closingNumber(header) !== null,
  );
  const known = headers.filter(({ column, max }) => max !== null && lineOf.has(column)).length;
  if (closing.length + known < FEWEST || closing.length < asked.length || areLabels(closing)) return headers;
  const told = new Map(closing.map((found) => [found.header.column, found]));
  return headers.map((header) => {
    const found = told.get(header.column);
    return found === undefined ? header : withMaximum(header, found);
  });
}

function closingNumber(header: HeaderColumn): Closing | null {
  const match = CLOSING_NUMBER.exec(header.lowest?.text ?? "");
  const max = match === null ? null : parseNumber(match[1] ?? match[2] ?? "", null);
  if (match === null || max === null || max <= 0 || isYear(max / MILLIONTHS)) return null;
  const rest = match.input.slice(0, match.index).trim();
  return rest === "" ? null : { header, max, rest };
}

/** Nearly all figures lie between nothing and the maximum, and the best of them near it. */
function bounds({ lines }: FigureTable, line: number, max: Points): boolean {
  let of = 0;
  let holds = 0;
  let best = 0;
  for (let entry = 0; entry < lines.length; entry++) {
    const value = valueAt(lines, line, entry);
    if (Number.isNaN(value)) continue;
    of++;
    if (value < 0 || value > max) continue;
    holds++;
    best = Math.max(best, value);
  }
  return of > 0 && holds >= of * MOSTLY && best >= max * NEAR;
}

/** "(1)", "(2)", "(3)": they count the columns. */
function areLabels(closing: readonly Closing[]): boolean {
  const [first] = closing;
  return closing.length > 1 && closing.every(({ max }, at) => max === (first?.max ?? 0) + at * MILLIONTHS);
}

function withMaximum(header: HeaderColumn, { max, rest }: Closing): HeaderColumn {
  const { lowest, names } = header;
  if (lowest === null) return header;
  const bare = { ...lowest, text: rest };
  const isLowest = ({ cell }: typeof lowest): boolean =>
    cell.row === lowest.cell.row && cell.column === lowest.cell.column;
  return {
    ...header,
    max: { value: max, cell: lowest.cell },
    lowest: bare,
    names: names.map((name) => (isLowest(name) ? bare : name)),
  };
}
