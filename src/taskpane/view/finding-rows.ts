/** Findings for the pane: the sentence, its weight, and the cells to look at. */
import { findingMessage } from "../../language/findings";
import type { Language } from "../../language/language";
import { paneWords } from "../../language/pane";
import type { Finding, Severity } from "../../scorebook/finding";
import { refName, type CellRef } from "../../workbook/address";

interface FindingRow {
  readonly severity: Severity;
  readonly message: string;
  readonly cells: readonly CellRef[];
  /** The page on which a person can put it right; null where there is none. */
  readonly page: { readonly name: "mapping" | "matching"; readonly sheet: string | null } | null;
}

export interface FindingGroup {
  readonly severity: Severity;
  readonly title: string;
  readonly rows: readonly FindingRow[];
}

const ORDER: readonly Severity[] = ["error", "warning", "info"];

/** Gravest first; a severity without findings has no group. */
export function findingGroups(findings: readonly Finding[], language: Language): readonly FindingGroup[] {
  const words = paneWords(language);
  return ORDER.flatMap((severity): readonly FindingGroup[] => {
    const rows = findings
      .filter((finding) => finding.severity === severity)
      .map((finding) => ({
        severity,
        message: withoutCell(findingMessage(finding, language), finding.cells[0]),
        cells: finding.cells,
        page: pageFor(finding),
      }));
    return rows.length === 0 ? [] : [{ severity, title: words.severityCount[severity](rows.length), rows }];
  });
}

function pageFor(finding: Finding): FindingRow["page"] {
  switch (finding.code) {
    case "uncertain-layout":
    case "not-audited":
    case "unread-sheet":
    case "unknown-year":
    case "year-confused":
      return { name: "mapping", sheet: finding.sheet };
    case "renamed-unit":
    case "renamed-area":
    case "renamed-criterion":
    case "unit-without-base":
      return { name: "matching", sheet: null };
    default:
      return null;
  }
}

/** The cell that a message begins with stands below it as a link. */
function withoutCell(message: string, cell: CellRef | undefined): string {
  if (cell === undefined) return message;
  const opening = `${refName(cell)}: `;
  if (!message.startsWith(opening)) return message;
  const rest = message.slice(opening.length);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** What needs attention, in one line: the counts and the gravest finding; null where all is well. */
export interface FindingsSummary {
  readonly severity: Severity;
  readonly counts: string;
  readonly first: string;
  readonly cell: CellRef | null;
}

export function findingsSummary(groups: readonly FindingGroup[]): FindingsSummary | null {
  const [gravest] = groups;
  const [first] = gravest?.rows ?? [];
  if (gravest === undefined || first === undefined || gravest.severity === "info") return null;
  return {
    severity: gravest.severity,
    counts: groups
      .filter(({ severity }) => severity !== "info")
      .map(({ title }) => title)
      .join(", "),
    first: first.message,
    cell: first.cells[0] ?? null,
  };
}
