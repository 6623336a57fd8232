/** Lists of lost points → remarks of the assessment of their year, found by unit and criterion. */
import type { Assessment, Remark } from "../../scorebook/assessment";
import type { ReasonRow } from "../layouts/layout";
import { fold } from "../../text/fold";
import { bareUnitName } from "../../text/unit-names";

/** @param reasons of any years; rows that fit no assessment are handed back in `lost` */
export function attachReasons(
  assessments: readonly Assessment[],
  reasons: readonly ReasonRow[],
): { readonly assessments: readonly Assessment[]; readonly lost: readonly ReasonRow[] } {
  if (reasons.length === 0) return { assessments, lost: [] };
  const latest = Math.max(...assessments.map(({ year }) => year));
  const lost: ReasonRow[] = [];
  const added = new Map<Assessment, Remark[]>();
  const indexes = assessments.map((assessment) => ({ assessment, find: finder(assessment) }));
  for (const row of reasons) {
    let remark: Remark | null = null;
    for (const { assessment, find } of indexes) {
      if (assessment.year !== (row.year ?? latest)) continue;
      remark = find(row);
      if (remark === null) continue;
      const list = added.get(assessment) ?? [];
      list.push(remark);
      added.set(assessment, list);
      break;
    }
    if (remark === null) lost.push(row);
  }
  const joined = assessments.map((assessment) => {
    const more = added.get(assessment);
    return more === undefined ? assessment : { ...assessment, remarks: [...assessment.remarks, ...more] };
  });
  return { assessments: joined, lost };
}

function finder(assessment: Assessment): (row: ReasonRow) => Remark | null {
  const units = new Map<string, number>();
  for (const { index, name } of assessment.units) {
    units.set(fold(name), index);
    const bare = bareUnitName(name);
    if (!units.has(bare)) units.set(bare, index);
  }
  const byName = new Map<string, number[]>();
  const byCode = new Map<string, number[]>();
  for (const { index, code, name } of assessment.criteria) {
    if (index === 0) continue;
    push(byName, fold(name), index);
    if (code !== "") push(byCode, code, index);
  }
  return ({ unit, code, criterion, reason, responsible, remedy, cell }) => {
    const unitIndex = units.get(fold(unit)) ?? units.get(bareUnitName(unit));
    const named = byName.get(fold(criterion)) ?? [];
    const coded = byCode.get(code) ?? [];
    // The name decides; the code tells namesakes apart, and alone only where it is unique.
    const both = named.filter((index) => coded.includes(index));
    const found =
      both[0] ??
      (named.length === 1 ? named[0] : undefined) ??
      (named.length === 0 && coded.length === 1 ? coded[0] : undefined);
    if (unitIndex === undefined || found === undefined) return null;
    return { criterion: found, unit: unitIndex, reason, responsible, remedy, cell };
  };
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
