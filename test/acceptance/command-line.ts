/** The built command line, run as a user runs it. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const BUILT = resolve(__dirname, "../../dist/cli/par-index.js");
export const SAMPLE = resolve(__dirname, "../../samples/cchc-cap-huyen-2021-2022.xlsx");

export interface Run {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function parIndex(...args: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BUILT, ...args], {
    encoding: "utf8",
    // What a test sets is in its own environment, which a child does not inherit by itself.
    env: process.env,
    maxBuffer: 1 << 28,
  });
  return { exit: status, stdout, stderr };
}

/** A folder for one test file's outputs, removed when its tests end. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "par-index-"));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}
