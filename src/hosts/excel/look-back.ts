/**
 * What Excel is known to drop without a word is read back after the looks: widths, hidden columns, merged
 * cells, the width in pages (office-js issue 1860).
 */
import type { LookName } from "../../workbook/host";
import type { Gate } from "./gate";
import type { SheetPlace } from "./own-places";
import { SheetProxy } from "./proxies";
import { columnsOf, pointsOfWidth } from "./write-layout";
import { askFit } from "./write-print";

/** A width comes back rounded to the pixels of the screen; more than this is another width. */
const NEAR = 0.15;
/** Excel answers 512 merged areas at most (reference of getMergedAreasOrNullObject). */
const MOST_MERGES = 500;

/** @returns what was dropped, to be taken after the sync */
export type LookBack = () => readonly LookName[];

/** @param tellsMerges false in an Excel below ExcelApi 1.13 */
export function askLooks(
  context: Excel.RequestContext,
  { sheet, plan }: SheetPlace,
  tellsMerges: boolean,
): LookBack {
  const proxy = new SheetProxy(context, sheet);
  const { columnWidths, hiddenColumns, merges, used } = plan;
  const all = columnsOf(plan);
  if (all.right < 0) return () => [];
  const columns = askColumnSizes(proxy.range(all));
  const asked = tellsMerges && merges.length > 0 && merges.length <= MOST_MERGES;
  const merged = asked ? proxy.range(used).getMergedAreasOrNullObject().untrack() : null;
  merged?.load("areaCount");
  return () => {
    const dropped: LookName[] = [];
    const sizes = columns();
    const hidden = (column: number): boolean => sizes[column]?.hidden === true;
    if (hiddenColumns.some((column) => !hidden(column))) dropped.push("hidden-columns");
    const narrow = columnWidths.some((width, column) => {
      const points = sizes[column]?.points ?? NaN;
      return !hidden(column) && !(Math.abs(points / pointsOfWidth(width) - 1) <= NEAR);
    });
    if (narrow) dropped.push("column-widths");
    if (merged !== null && (merged.isNullObject || merged.areaCount < merges.length)) dropped.push("merges");
    return dropped;
  };
}

interface ColumnSize {
  readonly hidden: boolean;
  readonly points: number;
}

function askColumnSizes(range: Excel.Range): () => readonly ColumnSize[] {
  const asked = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  return () =>
    asked.value.map((column) => ({
      hidden: column.columnHidden === true,
      points: column.format?.columnWidth ?? NaN,
    }));
}

export function askPrint(context: Excel.RequestContext, place: SheetPlace): LookBack {
  const fits = askFit(context, place);
  return () => (fits() ? [] : ["fit-to-page"]);
}

/** Asks in a request of its own. Where Excel does not answer, nothing is known to be dropped. */
export async function lookBack(
  gate: Gate,
  places: readonly SheetPlace[],
  ask: (context: Excel.RequestContext, place: SheetPlace) => LookBack,
): Promise<readonly (readonly LookName[])[]> {
  const answers = gate.read(async (context) => {
    const asked = places.map((place) => ask(context, place));
    await context.sync();
    return asked.map((answer) => answer());
  });
  return answers.catch(() => []);
}
