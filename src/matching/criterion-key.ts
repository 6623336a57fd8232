/** A criterion's key that outlives a row's insertion: its codes from the area down and its folded name. */
import type { Assessment } from "../scorebook/assessment";
import { fold } from "../text/fold";

/** "I/1/1.2:ban hành kế hoạch"; the total is ":". */
export function criterionKey(assessment: Pick<Assessment, "criteria">, criterion: number): string {
  const codes: string[] = [];
  let at = assessment.criteria[criterion];
  const name = at === undefined || at.parent < 0 ? "" : fold(at.name);
  while (at !== undefined && at.parent >= 0) {
    codes.unshift(at.code);
    at = assessment.criteria[at.parent];
  }
  return `${codes.join("/")}:${name}`;
}
