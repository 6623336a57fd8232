/** Findings for the pane: the sentence, its weight, and the cells to look at. */
import { findingRow, isAsked } from "../../language/finding-row";
import { findingMessage, findingTitle } from "../../language/findings";
import type { Language } from "../../language/language";
import { formatPoints } from "../../language/numbers";
import { paneWords } from "../../language/pane";
import type { Finding, FindingCode, Severity } from "../../scorebook/finding";
import { refName, type CellRef } from "../../workbook/address";

export interface FindingRow {
  readonly severity: Severity;
  readonly code: FindingCode;
  /** What kind it is: "Lệch tổng điểm". */
  readonly kind: string;
  readonly message: string;
  /** The figure that is printed and the one that the others make; null where nothing tells it. */
  readonly repair: { readonly printed: string; readonly computed: string } | null;
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
        code: finding.code,
        kind: findingTitle(finding.code, language),
        repair: repairOf(finding, language),
        message: withoutCell(findingMessage(finding, language), finding.cells[0]),
        cells: finding.cells,
        page: pageFor(finding),
      }));
    return rows.length === 0 ? [] : [{ severity, title: words.severityCount[severity](rows.length), rows }];
  });
}

/** A score too high tells its limit, equal scores tell no rank: both need a person. */
const UNTOLD: readonly FindingCode[] = ["score-over-max", "equal-scores-different-ranks", "order-mismatch"];

function repairOf(finding: Finding, language: Language): FindingRow["repair"] {
  const likely = likelyOf(finding, language);
  if (likely !== null) return likely;
  if (!isAsked(finding) || UNTOLD.includes(finding.code)) return null;
  const { printed, computed } = findingRow(finding, language);
  return computed === "" ? null : { printed, computed };
}

/** What was meant, where a single slip of the hand explains it. */
function likelyOf(finding: Finding, language: Language): FindingRow["repair"] {
  const points = (value: number): string => formatPoints(value, language, 6);
  switch (finding.code) {
    case "score-over-max":
      return finding.likely === null
        ? null
        : { printed: points(finding.score), computed: points(finding.likely) };
    case "order-mismatch":
      return finding.likely === null
        ? null
        : { printed: points(finding.printed), computed: points(finding.likely) };
    default:
      return null;
  }
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
