/** What a host knows of the file, as findings: the same on every surface, before anything is written. */
import type { Finding, Severity } from "../scorebook/finding";
import type { WorkbookNotice } from "../workbook/notice";
import type { Snapshot } from "../workbook/snapshot";

/** @param base another workbook that is read beside it and never written: only what it lacks matters */
export function noticeFindings(snapshot: Snapshot, base: Snapshot | null): readonly Finding[] {
  const own = snapshot.notices ?? [];
  const lacking = (base?.notices ?? []).filter(({ code }) => code === "sheet-left-out");
  const structure: readonly WorkbookNotice[] =
    snapshot.structureProtected && !own.some(({ code }) => code === "protected-structure")
      ? [{ code: "protected-structure" }]
      : [];
  return [...own, ...structure, ...lacking].map((notice) => ({
    ...notice,
    severity: severityOf(notice),
    cells: [],
  }));
}

function severityOf(notice: WorkbookNotice): Severity {
  switch (notice.code) {
    case "signed-workbook":
    case "final-workbook":
    case "read-only-workbook":
    case "sheet-left-out":
      return "warning";
    case "lost-in-conversion":
      return notice.lost.length > 0 ? "warning" : "info";
    case "labelled-workbook":
    case "protected-structure":
    case "read-only-recommended":
      return "info";
  }
}
