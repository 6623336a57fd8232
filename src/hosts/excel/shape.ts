/** What lies beside the values of a sheet: hidden rows and columns, shared fonts, merged areas. */
import type { CellRange } from "../../workbook/address";
import { HostError } from "../../workbook/host";
import { isRefusal } from "./failure";
import type { Gate } from "./gate";
import { rangeOf } from "./ranges";

/** Lines (rows or columns) of a sheet as far as they were read: several blocks may hold a part of each. */
export class Lines {
  readonly hidden = new Set<number>();
  private readonly fonts = new Map<number, string | null>();

  /** @param font null where the cells of the line differ */
  see(line: number, isHidden: boolean, font: string | null): void {
    if (isHidden) this.hidden.add(line);
    const known = this.fonts.get(line);
    if (known === undefined) this.fonts.set(line, font);
    else if (known !== font) this.fonts.set(line, null);
  }

  /** The font names of the lines first…last that have one. */
  fontNames(first: number, count: number): ReadonlyMap<number, string> {
    const names = new Map<number, string>();
    for (let line = first; line < first + count; line++) {
      const font = this.fonts.get(line) ?? null;
      if (font !== null && font !== "") names.set(line, font);
    }
    return names;
  }

  hiddenWithin(first: number, count: number): ReadonlySet<number> {
    return new Set([...this.hidden].filter((line) => line >= first && line < first + count));
  }
}

const FONT = { font: { name: true } } as const;

/** Asks for the rows of a range whose first row is `top`; the answer is put into the rows of its sheet. */
export function askRows(range: Excel.Range, top: number): (rows: Lines) => void {
  const asked = range.getRowProperties({ rowHidden: true, format: FONT });
  return (rows) =>
    asked.value.forEach((row, index) =>
      rows.see(top + index, row.rowHidden === true, row.format?.font?.name ?? null),
    );
}

export function askColumns(range: Excel.Range, left: number): (columns: Lines) => void {
  const asked = range.getColumnProperties({ columnHidden: true, format: FONT });
  return (columns) =>
    asked.value.forEach((column, index) =>
      columns.see(left + index, column.columnHidden === true, column.format?.font?.name ?? null),
    );
}

/** Asks for the merged areas that begin in a range (office-js issue 3611). */
export function askMerges(range: Excel.Range): () => CellRange[] {
  const merged = range.getMergedAreasOrNullObject().untrack();
  merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  return () =>
    merged.isNullObject
      ? []
      : merged.areas.items.map((area) => ({
          top: area.rowIndex,
          left: area.columnIndex,
          bottom: area.rowIndex + area.rowCount - 1,
          right: area.columnIndex + area.columnCount - 1,
        }));
}

/** Rows below a band that are asked for with it: Excel cuts an area off at the end of the range (issue 1590). */
const OVERLAP = 50;

/** Merged areas of a range with more than 512 of them: band by band, each split until Excel answers. */
export async function readManyMerges(
  gate: Gate,
  sheet: string,
  range: CellRange,
  { signal, rows = 100 }: { readonly signal: AbortSignal | undefined; readonly rows?: number },
): Promise<CellRange[]> {
  const found: CellRange[] = [];
  for (let top = range.top; top <= range.bottom; top += rows) {
    const last = Math.min(range.bottom, top + rows - 1);
    found.push(
      ...(await bandMerges(
        gate,
        sheet,
        { band: { ...range, top, bottom: last }, end: range.bottom },
        signal,
      )),
    );
  }
  return found;
}

async function bandMerges(
  gate: Gate,
  sheet: string,
  { band, end }: { readonly band: CellRange; readonly end: number },
  signal: AbortSignal | undefined,
): Promise<CellRange[]> {
  try {
    const merges = await gate.read(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const answer = askMerges(rangeOf(worksheet, { ...band, bottom: Math.min(end, band.bottom + OVERLAP) }));
      await context.sync();
      return answer();
    }, signal);
    return merges.filter(({ top }) => top <= band.bottom);
  } catch (error) {
    // With which code Excel refuses more than 512 areas is nowhere said: any refusal is met by asking for less.
    if (!isRefusal(error)) throw error;
    if (band.top === band.bottom) throw new HostError("too-large", `merged areas at row ${band.top + 1}`);
    const middle = Math.floor((band.top + band.bottom) / 2);
    return [
      ...(await bandMerges(gate, sheet, { band: { ...band, bottom: middle }, end }, signal)),
      ...(await bandMerges(gate, sheet, { band: { ...band, top: middle + 1 }, end }, signal)),
    ];
  }
}
