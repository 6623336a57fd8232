import type { OpenBook } from "../app/open-book";
import type { Finding } from "../scorebook/finding";

/**
 * What is wrong or doubtful in a workbook, gravest first: of reading it and of recomputing its figures.
 * @returns facts with their cells; the sentence of one is `findingMessage(finding, "vi")`
 */
export function audit({ findings }: Pick<OpenBook, "findings">): readonly Finding[] {
  return findings;
}
