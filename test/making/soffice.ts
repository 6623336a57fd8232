/** LibreOffice as the independent judge: converts a file, each time with a profile of its own. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";

const SOFFICE = process.env["PAR_INDEX_SOFFICE"] ?? "soffice";

/**
 * Converts by `soffice --headless`.
 * @param target "xlsx", "pdf", or a filter such as "xlsx:Calc MS Excel 2007 XML"
 * @returns the path of what it wrote
 * @throws Error with what LibreOffice said when it wrote nothing
 */
export function convert(path: string, target: string, folder: string): string {
  const [written = ""] = convertAll([path], target, folder);
  return written;
}

/** Converts several files in one run. @returns what it wrote, in their order */
export function convertAll(paths: readonly string[], target: string, folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const profile = mkdtempSync(join(tmpdir(), "par-index-soffice-"));
  const { stdout, stderr } = spawnSync(
    SOFFICE,
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--headless",
      "--convert-to",
      target,
      "--outdir",
      folder,
      ...paths,
    ],
    { encoding: "utf8", timeout: 900_000 },
  );
  rmSync(profile, { recursive: true, force: true });
  const ending = target.split(":")[0] ?? target;
  return paths.map((path) => {
    const written = join(folder, `${basename(path, extname(path))}.${ending}`);
    if (!existsSync(written)) throw new Error(`LibreOffice wrote nothing: ${stdout} ${stderr}`);
    return written;
  });
}
