/** Files as the command line reads and writes them: whole or not at all. */
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { FileHost } from "../hosts/file/file-host";
import { cliWords } from "../language/cli";
import type { Language } from "../language/language";

/** An input that cannot be read, or an output that cannot be written; its message is for the user. */
export class FileError extends Error {
  override readonly name = "FileError";
}

function reason(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

/** @throws FileError when there is no such file */
export async function readBytes(path: string, language: Language): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new FileError(cliWords(language).noSuchFile(path), { cause: error });
  }
}

/** Opens a workbook file. @throws FileError, HostError */
export async function openWorkbook(path: string, language: Language): Promise<FileHost> {
  return FileHost.open(await readBytes(path, language), basename(path));
}

/** Writes beside the target and renames, so that a broken run leaves the old file. @throws FileError */
export async function writeWhole(
  path: string,
  content: Uint8Array | string,
  language: Language,
): Promise<void> {
  const folder = dirname(path);
  const draft = join(folder, `.${basename(path)}.${process.pid}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(draft, content);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw new FileError(cliWords(language).cannotWrite(path, reason(error)), { cause: error });
  }
}
