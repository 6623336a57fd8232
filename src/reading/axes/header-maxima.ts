/** Maxima that stand over columns or in a row of their own: which of them are the whole node's. */
import type { CellRef } from "../../workbook/address";
import type { Points } from "../../scorebook/points";
import type { ColumnRole } from "../../scorebook/table-shape";

export interface HeaderMaximum {
  readonly node: number;
  /** The column that it stands over, and what that holds; `cell` may be a caption that begins left of it. */
  readonly column: number;
  readonly role: ColumnRole;
  readonly year: number | null;
  readonly value: Points;
  readonly cell: CellRef;
}

const isPart = (role: ColumnRole): boolean => role === "appraised" || role === "survey";

/**
 * "Điểm thẩm định (tối đa 70) | Điểm XHH (tối đa 30) | Tổng điểm": the maxima of parts make that of their
 * node together; where one of the parts tells none, they tell nothing of the whole. A caption over all the
 * parts tells the whole, and so does the only figure in a row of maxima.
 * @param inRow the maxima stand in a row of their own, not in the headers of their columns
 */
export function wholeMaxima(
  maxima: readonly HeaderMaximum[],
  columns: readonly { readonly node: number; readonly role: ColumnRole; readonly year: number | null }[],
  inRow: boolean,
): HeaderMaximum[] {
  const groups = new Map<string, HeaderMaximum[]>();
  for (const maximum of maxima) {
    const key = `${maximum.node}|${maximum.year ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), maximum]);
  }
  return [...groups.values()].flatMap((own): readonly HeaderMaximum[] => {
    const whole = own.filter(({ role }) => !isPart(role));
    const [first] = own;
    if (whole.length > 0 || first === undefined) return whole;
    const { node, year } = first;
    const parts = columns.filter(
      (column) => column.node === node && column.year === year && isPart(column.role),
    );
    const cells = new Set(own.map(({ cell }) => `${cell.row}:${cell.column}`));
    if (cells.size === 1) return inRow || own.length > 1 || parts.length < 2 ? [first] : [];
    if (own.length < parts.length) return [];
    // Of two rounds of appraisal the last counts; several surveys add up.
    const appraised = own.filter(({ role }) => role === "appraised").slice(-1);
    const surveys = own.filter(({ role }) => role === "survey");
    const sum = [...appraised, ...surveys].reduce((total, { value }) => total + value, 0);
    return [{ ...first, value: sum }];
  });
}
