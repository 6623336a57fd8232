/** The evidence of tables whose rows are told apart by more than a name: by parts of the score, by periods. */
import type { ColumnMeaning } from "../../scorebook/table-shape";
import type { Evidence } from "../../scorebook/recognition";
import type { RowParts } from "../axes/row-parts";
import type { PeriodChoice } from "../axes/row-years";
import type { TablePlace } from "./layout";

/** What was found in the rows. */
export interface FoundKeys {
  readonly parts: Pick<RowParts, "labels" | "counted" | "known" | "partColumn"> | null;
  readonly periods: PeriodChoice | null;
}

export function keyEvidence({ view, band }: TablePlace, { parts, periods }: FoundKeys): Evidence[] {
  const evidence: Evidence[] = [];
  if (parts !== null) {
    const { labels, counted, known, partColumn } = parts;
    const cell = view.ref(band.bodyTop, partColumn);
    evidence.push(
      known
        ? { code: "part-rows", cell, params: { count: labels.length, label: counted } }
        : { code: "unsure-parts", cell, params: { labels: labels.join(", "), label: counted } },
    );
  }
  if (periods !== null) {
    const { count, chosen, whole, column } = periods;
    const code = whole ? "year-period" : "several-periods";
    if (count > 1)
      evidence.push({ code, cell: view.ref(band.bodyTop, column), params: { count, label: chosen } });
  }
  return evidence;
}

/** Below CERTAIN: read, and asked about. */
const UNSURE = 0.5;

/** How sure a reading is whose labels or periods leave a doubt. */
export function withDoubt(confidence: number, { parts, periods }: FoundKeys): number {
  const doubtful = parts?.known === false || (periods !== null && periods.count > 1 && !periods.whole);
  return doubtful ? Math.min(confidence, UNSURE) : confidence;
}

/** True where rows are told apart by columns of parts or years: what these hold is known when they are read. */
export function hasRowKeys(columns: readonly ColumnMeaning[]): boolean {
  return columns.some(({ role }) => role === "part" || role === "year");
}
