/** Reasons, offices and remedies that people typed into Phụ lục II belong to the report like the workbook's own. */
import type { GroupAnalysis } from "../analysis/analysis";
import type { Language } from "../language/language";
import { reportForm } from "../language/report-form";
import type { Remark } from "../scorebook/assessment";
import type { Snapshot } from "../workbook/snapshot";
import { typedColumns } from "./appendix-ii";
import { criterionIds } from "./criterion-ids";
import { sheetsOfUnit } from "./unit-sheet-of";

/** The same group with what was typed for a unit among its remarks; the group itself where nothing was. */
export function withTypedRemarks(
  group: GroupAnalysis,
  unit: number,
  snapshot: Pick<Snapshot, "names" | "sheets">,
  language: Language,
): GroupAnalysis {
  const { current } = group;
  const name = current.units[unit]?.name ?? "";
  const kept = sheetsOfUnit(snapshot, "appendixII", name)
    .map((sheet) => typedColumns({ language }, sheet))
    .find(({ isEmpty }) => !isEmpty);
  if (kept === undefined) return group;
  const titles = reportForm(language).lostColumns;
  const typed = new Set(kept.ids);
  const remarks = new Map<number, Remark>();
  for (const remark of current.remarks) if (remark.unit === unit) remarks.set(remark.criterion, remark);
  criterionIds(current).forEach((id, criterion) => {
    if (!typed.has(id)) return;
    const known = remarks.get(criterion);
    const text = (title: string, generated: string) => kept.cell(id, title, generated).text;
    const cell = known?.cell ?? current.criteria[criterion]?.cell ?? null;
    if (cell === null) return;
    remarks.set(criterion, {
      criterion,
      unit,
      reason: text(titles.reason, known?.reason ?? ""),
      responsible: text(titles.responsible, known?.responsible ?? ""),
      remedy: text(titles.remedy, known?.remedy ?? ""),
      cell,
    });
  });
  const others = current.remarks.filter((remark) => remark.unit !== unit);
  return { ...group, current: { ...current, remarks: [...others, ...remarks.values()] } };
}
