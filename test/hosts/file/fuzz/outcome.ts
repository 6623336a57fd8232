/** What becomes of a file that is opened, read and written: refused in words, or written and right. */
import { understand } from "../../../../src/app/open-book";
import { FileHost } from "../../../../src/hosts/file/file-host";
import { looksLikeZip } from "../../../../src/hosts/file/archive/read-zip";
import { Package } from "../../../../src/hosts/file/package/package";
import { parseXml } from "../../../../src/hosts/file/xml/xml-tree";
import { readWritten } from "../../../../src/hosts/word/read-written";
import { ProblemError } from "../../../../src/scorebook/problem";
import { HostError } from "../../../../src/workbook/host";
import { isOwnName } from "../../../../src/workbook/own-sheets";
import type { Snapshot } from "../../../../src/workbook/snapshot";
import { planOf, rankingPlan, settingsPlan } from "../../plans";
import { comparable } from "../../comparable";

export interface Outcome {
  /** "written", "refused CODE", or "WRONG …" for what must not be. */
  readonly kind: string;
  readonly bytes: Uint8Array | null;
}

const plan = planOf(rankingPlan(), settingsPlan());
const OWN = new Set(["Xếp hạng", "Thiết lập"]);
/** Parts that docs/file-format.md says may change. */
const CHANGING =
  /^(?:\[content_types\]\.xml|.*workbook[^/]*\.xml(?:\.rels)?|.*styles.*|.*calcchain.*|docprops\/app\.xml)$/i;

/** Refusals are words of ours; anything else is a crash. */
function refusal(error: unknown): string {
  if (error instanceof HostError || error instanceof ProblemError) {
    return `refused ${error instanceof HostError ? error.code : error.problem.code}`;
  }
  return `WRONG crash: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

export async function outcomeOf(bytes: Uint8Array): Promise<Outcome> {
  try {
    const host = FileHost.open(bytes, "lạ.xlsx");
    const before = await host.read();
    let understood = "";
    try {
      understand(before);
    } catch (error) {
      understood = refusal(error);
    }
    if (understood.startsWith("WRONG")) return { kind: understood, bytes: null };
    await host.apply(plan);
    const after = host.bytes();
    return { kind: (await wrongWrite(bytes, before, after)) ?? "written", bytes: after };
  } catch (error) {
    return { kind: refusal(error), bytes: null };
  }
}

/** null where what was written is the workbook as before, and our sheets. */
async function wrongWrite(source: Uint8Array, before: Snapshot, after: Uint8Array): Promise<string | null> {
  const again = await FileHost.open(after, "").read();
  const [was, is] = [comparable(before), comparable(again)];
  for (const name of Object.keys(was.sheets)) {
    if (OWN.has(name) || !(name in is.sheets)) continue;
    if (JSON.stringify(was.sheets[name]) !== JSON.stringify(is.sheets[name])) return `WRONG sheet ${name}`;
  }
  const kept = before.names.filter(({ name }) => !isOwnName(name)).length;
  if (again.names.filter(({ name }) => !isOwnName(name)).length !== kept) return "WRONG names";
  if (!again.sheets.some(({ name }) => name.startsWith("Xếp hạng"))) return "WRONG no sheet of ours";
  return changedParts(source, after);
}

function changedParts(source: Uint8Array, after: Uint8Array): string | null {
  if (!looksLikeZip(source)) return null;
  const [old, now] = [Package.open(source), Package.open(after)];
  if (!old.has("[Content_Types].xml") || !old.has("xl/workbook.xml")) return null;
  for (const part of old.parts()) {
    if (CHANGING.test(part)) continue;
    if (!now.has(part)) return `WRONG part lost: ${part}`;
  }
  for (const part of now.parts()) {
    if (!old.has(part) && /\.(?:xml|rels)$/.test(part)) parseXml(now.text(part));
  }
  return null;
}

/** The same for a report that is to be checked. */
export function outcomeOfReport(bytes: Uint8Array): string {
  try {
    readWritten(bytes);
    return "read";
  } catch (error) {
    return refusal(error);
  }
}
