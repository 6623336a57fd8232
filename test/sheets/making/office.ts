/** LibreOffice as the judge of what is written: it opens a workbook, calculates everything anew and saves it. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { FileHost } from "../../../src/hosts/file/file-host";
import type { Snapshot } from "../../../src/workbook/snapshot";

const OFFICE = process.env.PAR_INDEX_SOFFICE ?? "soffice";

/** "Recalculation on file load: always", for .xlsx; LibreOffice otherwise trusts the stored values. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The workbooks as LibreOffice saves them after calculating every formula; one start of the program for all. */
export async function recalculated(...workbooks: readonly Uint8Array[]): Promise<readonly Snapshot[]> {
  const folder = mkdtempSync(join(tmpdir(), "par-index-"));
  try {
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), SETTINGS);
    const files = workbooks.map((bytes, index) => {
      const file = join(folder, `book${index}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const out = join(folder, "out");
    const args = [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--headless",
      "--convert-to",
      "xlsx",
    ];
    execFileSync(OFFICE, [...args, "--outdir", out, ...files], { stdio: "pipe", timeout: 900_000 });
    return await Promise.all(
      files.map((_, index) => {
        const bytes = readFileSync(join(out, `book${index}.xlsx`));
        return FileHost.open(new Uint8Array(bytes), `book${index}.xlsx`).read();
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
