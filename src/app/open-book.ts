/** Use case: read the workbook that is open and know what is in it. */
import { fingerprint } from "../workbook/fingerprint";
import type { Host, WorkOptions } from "../workbook/host";
import type { Snapshot } from "../workbook/snapshot";
import { sourceSheets } from "../workbook/own-sheets";
import type { Finding } from "../scorebook/finding";
import { ProblemError } from "../scorebook/problem";

import { readBook } from "../reading/read-book";
import type { Reading } from "../reading/reading";
import { DEFAULT_SETTINGS, type Settings } from "../scorebook/settings";
import { auditBook } from "../audit/audit";

/** A workbook as it was read and understood, with everything that is wrong or doubtful in it. */
export interface OpenBook {
  readonly snapshot: Snapshot;
  readonly reading: Reading;
  readonly settings: Settings;
  /** Of reading and of the audit, gravest first. */
  readonly findings: readonly Finding[];
  readonly fingerprint: string;
}

const GRAVITY = { error: 0, warning: 1, info: 2 } as const;

/**
 * Reads and audits the host's workbook.
 * @throws HostError when the host cannot read; ProblemError "no-table" or "uncached"
 */
export async function openBook(host: Host, work: WorkOptions = {}): Promise<OpenBook> {
  return understand(await host.read(work));
}

/** The same over a snapshot that is at hand. */
export function understand(snapshot: Snapshot): OpenBook {
  const reading = readBook(snapshot);
  if (reading.book.assessments.length === 0) {
    throw new ProblemError({ code: "no-table", sheets: sourceSheets(snapshot).map(({ name }) => name) });
  }
  const unproven = reading.findings.filter(
    (finding) => finding.code === "uncached-formula" && !finding.proven,
  );
  if (unproven.length > 0) {
    throw new ProblemError({ code: "uncached", cells: unproven.flatMap(({ cells }) => cells.slice(0, 1)) });
  }
  const findings = [...reading.findings, ...auditBook(reading.book)];
  return {
    snapshot,
    reading,
    settings: DEFAULT_SETTINGS,
    findings: findings.sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]),
    fingerprint: fingerprint(snapshot),
  };
}
