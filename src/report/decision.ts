/** The decision that approved the results, or marked places where the workbook does not name it. */
import { provinceWords } from "../language/report-units";
import type { Run } from "../language/runs";
import { textOrBlank, type GroupContext } from "./context";

export function decisionSlots(context: GroupContext): {
  readonly decisionNumber: readonly Run[];
  readonly decisionDate: readonly Run[];
  readonly decisionIssuer: readonly Run[];
} {
  const { decision } = context.group.current;
  const { blanks } = context.form;
  return {
    decisionNumber: textOrBlank(decision?.number ?? "", blanks.decisionNumber),
    decisionDate: textOrBlank(decision?.date ?? "", blanks.decisionDate),
    decisionIssuer: textOrBlank(decision?.issuer ?? "", blanks.decisionIssuer),
  };
}

/** The year that a report about this decision is written in: the decision's own. */
export function decisionYear(context: GroupContext): number | null {
  const year = /(\d{4})\s*$/.exec(context.group.current.decision?.date ?? "")?.[1];
  return year === undefined ? null : Number(year);
}

/** "tỉnh Bắc Kạn", from the book or from who decided ("UBND tỉnh Bắc Kạn"). */
export function provinceOf(context: GroupContext): string {
  const { province, decision } = context.group.current;
  if (province !== "") return provinceWords(province, context.language);
  const issued = /^UBND\s+(tỉnh|thành phố)\s+(.+)$/u.exec(decision?.issuer ?? "");
  return issued?.[2] === undefined ? "" : provinceWords(issued[2], context.language);
}

/** Named after a person: the decree has its name written in full before the date (Phụ lục I, mục II.4). */
const NAMED_IN_FULL = "thành phố Hồ Chí Minh";

/** "tỉnh Bắc Kạn" → "Bắc Kạn", the place before a date. */
export function placeOfProvince(province: string): string {
  if (province === NAMED_IN_FULL) return `T${province.slice(1)}`;
  return province.replace(/^(tỉnh|thành phố) /u, "");
}
