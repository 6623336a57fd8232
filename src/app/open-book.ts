/** Use case: read the workbook that is open and know what is in it. */
import { auditCertain } from "./audit-certain";
import { fingerprint } from "../workbook/fingerprint";
import type { Host, WorkOptions } from "../workbook/host";
import type { Snapshot } from "../workbook/snapshot";
import { sourceSheets } from "../workbook/own-sheets";
import type { Corrections, LayoutCorrection } from "../scorebook/corrections";
import type { Finding } from "../scorebook/finding";
import { ProblemError } from "../scorebook/problem";
import { readBooks } from "../reading/read-book";
import type { Reading } from "../reading/reading";
import type { Settings } from "../scorebook/settings";
import { noticeFindings } from "../audit/workbook-notices";
import { readStored, type StoredSettings } from "../reading/settings/settings";
import { matchOnce } from "./match-once";
import type { Match } from "../scorebook/continuity";
import type { PhraseOverrides } from "../language/report";
import { readOwnPhrases } from "../report/phrase-sheet";

/** A workbook as it was read and understood, with everything that is wrong or doubtful in it. */
export interface OpenBook {
  readonly snapshot: Snapshot;
  /** The other workbook that was read beside it, null for none. */
  readonly base: Snapshot | null;
  readonly reading: Reading;
  readonly settings: Settings;
  /** What the user has put right, as the workbook keeps it. */
  readonly corrections: Corrections;
  /** The office's own phrases of the report, from its sheet "Mẫu báo cáo". */
  readonly phrases: PhraseOverrides;
  /** Which unit and criterion is which of another year, with what the user has put right. */
  readonly match: Match;
  /** Of reading and of the audit, gravest first. */
  readonly findings: readonly Finding[];
  readonly fingerprint: string;
}

const GRAVITY = { error: 0, warning: 1, info: 2 } as const;

/** What is read besides the workbook itself. */
export interface Beside {
  /** Another workbook that holds earlier years. */
  readonly base?: Snapshot;
  /** What a person says of sheets now; it goes before what the workbook keeps. */
  readonly layouts?: readonly LayoutCorrection[];
  /** What a person tries out, in place of what the workbook keeps. */
  readonly kept?: Partial<Pick<StoredSettings, "settings" | "corrections">>;
}

/**
 * Reads and audits the host's workbook.
 * @throws HostError when the host cannot read; ProblemError "no-table" or "uncached"
 */
export async function openBook(host: Host, work: WorkOptions = {}, beside: Beside = {}): Promise<OpenBook> {
  return understand(await host.read(work), beside);
}

/** The same over a snapshot that is at hand. */
export function understand(snapshot: Snapshot, { base, layouts = [], kept = {} }: Beside = {}): OpenBook {
  const stored = { ...readStored(snapshot), ...kept };
  const corrections = {
    ...stored.corrections,
    layouts: [...stored.corrections.layouts, ...layouts],
  };
  const reading = readBooks(base === undefined ? [snapshot] : [snapshot, base], {
    corrections,
    official: stored.settings.official,
  });
  const own = sourceSheets(snapshot).map(({ name }) => name);
  // A base file alone is no workbook at hand.
  if (!reading.book.assessments.some(({ sheets }) => sheets.some((name) => own.includes(name)))) {
    throw new ProblemError({ code: "no-table", sheets: own });
  }
  const unproven = reading.findings.filter(
    (finding) => finding.code === "uncached-formula" && !finding.proven,
  );
  if (unproven.length > 0) {
    throw new ProblemError({ code: "uncached", cells: unproven.flatMap(({ cells }) => cells.slice(0, 1)) });
  }
  const phrases = readOwnPhrases(snapshot);
  const { settings } = stored;
  const match = matchOnce(stored.corrections);
  const findings = [
    ...noticeFindings(snapshot, base ?? null),
    ...stored.findings,
    ...phrases.findings,
    ...auditCertain(reading, { ties: settings.ties, match }),
  ];
  return {
    snapshot,
    base: base ?? null,
    reading,
    settings,
    corrections: stored.corrections,
    phrases: phrases.overrides,
    match,
    findings: findings.sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]),
    fingerprint: fingerprint(snapshot),
  };
}
