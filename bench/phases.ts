/**
 * Where the time of `write` goes, and how near it is to what the machine cannot do faster: every part of the
 * package unpacked by zlib and each of its bytes looked at once. Runs in a process of its own: phases.ts FILE
 */
import "../src/cli/v8-flags";
import { readFileSync } from "node:fs";
import { analyseBook } from "../src/app/analyse-book";
import { understand } from "../src/app/open-book";
import { planOf } from "../src/app/write-sheets";
import { NATIVE_CODEC } from "../src/cli/native-codec";
import { readZip } from "../src/hosts/file/archive/read-zip";
import { unpackBeside } from "../src/hosts/file/archive/zip-entry";
import { Package } from "../src/hosts/file/package/package";
import { readPackage } from "../src/hosts/file/reading/read-package";
import { applyPlan } from "../src/hosts/file/writing/apply-plan";

export interface Phase {
  readonly name: string;
  /** Of all threads of the process. */
  readonly processorMs: number;
  /** Greatest memory of the process so far, in megabytes. */
  readonly peakMegabytes: number;
}

/** @returns the phases in their order; "limit" is inflate and a look at every byte, in one thread */
export async function phasesOf(file: string): Promise<readonly Phase[]> {
  const phases: Phase[] = [];
  let start = process.cpuUsage();
  const lap = (name: string): void => {
    const { user, system } = process.cpuUsage(start);
    const peakMegabytes = process.resourceUsage().maxRSS / 1024;
    phases.push({ name, processorMs: (user + system) / 1000, peakMegabytes });
    start = process.cpuUsage();
  };
  const bytes = new Uint8Array(readFileSync(file));
  start = process.cpuUsage();
  const parts = Package.open(bytes);
  const { snapshot, highestStyle } = await readPackage(parts, file, NATIVE_CODEC);
  lap("inflate and parse");
  const open = understand(snapshot);
  lap("understand");
  const analysis = analyseBook(open);
  lap("analyse");
  const plan = planOf(open, { analysis, units: [], language: "vi", stamp: { time: "", version: "" } });
  lap("plan");
  const written = parts.copy();
  applyPlan(written, plan, highestStyle);
  lap("write");
  await written.pack(NATIVE_CODEC);
  written.toBytes();
  lap("deflate");
  let checked = 0;
  for (const entry of readZip(bytes)) {
    const unpacked = await unpackBeside(entry, NATIVE_CODEC);
    // By index: iterating a typed array takes five times as long.
    let at = 0;
    while (at < unpacked.length) checked ^= unpacked[at++] ?? 0;
  }
  lap(checked < 0 ? "" : "limit");
  return phases;
}
