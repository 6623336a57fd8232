/** Which Liberation font counts as there: what the file itself says, not the folder that a Debian keeps it in. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const SYSTEM = pathToFileURL(join(__dirname, "../../scripts/system.mjs")).href;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "par-index-fonts-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A file with what the name table of a font says, in two bytes a letter as fonts have it. */
function font(name: string, version: string): string {
  const path = join(folder, name);
  writeFileSync(path, Buffer.concat([Buffer.of(0, 1, 0, 0), Buffer.from(version, "utf16le").swap16()]));
  return path;
}

function hasVietnamese(...paths: readonly string[]): boolean {
  const program = `import { hasVietnamese } from ${JSON.stringify(SYSTEM)};
    console.log(hasVietnamese(${JSON.stringify(paths)}));`;
  const run = spawnSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" });
  return run.stdout.trim() === "true";
}

test("Liberation 2 counts in whichever folder it lies; the old one beside a missing new one does not", () => {
  const missing = join(folder, "liberation2");
  const old = font("old", "Version 1.07.4");
  const debian13 = font("liberation", "Version 2.1.5");
  expect(hasVietnamese(missing, debian13)).toBe(true);
  expect(hasVietnamese(old, debian13)).toBe(true);
  expect(hasVietnamese(missing, old)).toBe(false);
  expect(hasVietnamese(missing)).toBe(false);
});
