/** Reasons, offices and remedies that people typed into Phụ lục II belong to the report like the workbook's own. */
import type { GroupAnalysis } from "../../analysis/analysis";
import type { Remark } from "../../scorebook/assessment";
import type { Snapshot } from "../../workbook/snapshot";
import { typedLosses } from "../appendix-ii-columns";
import { criterionIds } from "../criterion-ids";
import { sheetsOfUnit } from "./unit-sheet-of";

/** The same group with what was typed for a unit among its remarks; the group itself where nothing was. */
export function withTypedRemarks(
  group: GroupAnalysis,
  unit: number,
  snapshot: Pick<Snapshot, "names" | "sheets">,
): GroupAnalysis {
  const { current } = group;
  const name = current.units[unit]?.name ?? "";
  const kept = sheetsOfUnit(snapshot, "appendixII", name)
    .map((sheet) => typedLosses(sheet))
    .find(({ isEmpty }) => !isEmpty);
  if (kept === undefined) return group;
  const typed = new Set(kept.rows.map(({ id }) => id));
  const remarks = new Map<number, Remark>();
  for (const remark of current.remarks) if (remark.unit === unit) remarks.set(remark.criterion, remark);
  criterionIds(current).forEach((id, criterion) => {
    if (!typed.has(id)) return;
    const known = remarks.get(criterion);
    const text = (column: number, generated: string) => kept.cell(id, column, generated).text;
    const cell = known?.cell ?? current.criteria[criterion]?.cell ?? null;
    if (cell === null) return;
    remarks.set(criterion, {
      criterion,
      unit,
      reason: text(0, known?.reason ?? ""),
      responsible: text(1, known?.responsible ?? ""),
      remedy: text(2, known?.remedy ?? ""),
      cell,
    });
  });
  const others = current.remarks.filter((remark) => remark.unit !== unit);
  return { ...group, current: { ...current, remarks: [...others, ...remarks.values()] } };
}
