/** Why a unit lost points at a leaf, in the words of an appraisal council. */
import type { Random } from "../test/making/random";
import type { PrintedRow } from "./printed-tree";
import { isCity, type UnitName } from "./units";

export interface Reason {
  readonly reason: string;
  readonly office: string;
  readonly remedy: string;
}

/** Share reached in percent with at most one decimal: "87,6". */
function percentReached(max: number, lost: number): string {
  return String(Math.round(((max - lost) * 1000) / max) / 10).replace(".", ",");
}

/** @param lost in thousandths of a point, more than none */
export function reasonFor(row: PrintedRow, unit: UnitName, lost: number, random: Random): Reason {
  const { leaf, branch } = row;
  if (leaf === null || branch === null) throw new Error(`${row.code} is no leaf`);
  const tokens: Readonly<Record<string, string>> = {
    "{%}": percentReached(row.max, lost),
    "{n}": `0${random.whole(2, 5)}`,
    "{xã}": isCity(unit) ? "xã, phường" : "xã, thị trấn",
  };
  const filled = (text: string): string => text.replace(/\{[^}]+\}/g, (token) => tokens[token] ?? token);
  const cause =
    random.next() < 0.6
      ? `Nguyên nhân chủ quan: ${branch.subjective}`
      : `Nguyên nhân khách quan: ${branch.objective}`;
  return {
    reason: filled(`${leaf.fact}. ${cause}.`),
    office: officeOf(branch.office, unit),
    remedy: filled(`${leaf.remedy}.`),
  };
}

function officeOf(office: string, unit: UnitName): string {
  if (office.startsWith("Văn phòng")) return `${office} ${isCity(unit) ? "thành phố" : "huyện"}`;
  return isCity(unit) ? office.replace("Phòng Kinh tế và Hạ tầng", "Phòng Kinh tế") : office;
}
