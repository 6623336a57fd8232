/** Use case: the audit of what was read with certainty. A table in doubt is asked about; no cell of it is blamed. */
import { auditBook, type AuditOptions } from "../audit/audit";
import type { Reading } from "../reading/reading";
import type { Finding, FindingCode } from "../scorebook/finding";

/** What reading says of cells and tables; in a table in doubt it may all come of the doubt. */
const OF_CELLS: ReadonlySet<FindingCode> = new Set(["not-a-number", "year-confused"]);

/** Findings of reading and of the audit; for each sheet in doubt one that says what was not checked. */
export function auditCertain({ book, findings, recognitions }: Reading, options: AuditOptions): Finding[] {
  const tables = recognitions.filter(({ used, certainty }) => used && certainty === "doubtful");
  const doubtful = new Set(tables.map(({ sheet }) => sheet));
  if (doubtful.size === 0) return [...findings, ...auditBook(book, options)];
  const assessments = book.assessments.filter(({ sheets }) => !sheets.some((sheet) => doubtful.has(sheet)));
  const inDoubt = ({ code, cells }: Finding): boolean =>
    OF_CELLS.has(code) && cells.some(({ sheet }) => doubtful.has(sheet));
  const unchecked = [...doubtful].map((sheet): Finding => {
    const top = tables.find((table) => table.sheet === sheet)?.shape?.headerTop ?? 0;
    return { code: "not-audited", severity: "info", cells: [{ sheet, row: top, column: 0 }], sheet };
  });
  return [
    ...findings.filter((finding) => !inDoubt(finding)),
    ...unchecked,
    ...auditBook({ assessments }, options),
  ];
}
