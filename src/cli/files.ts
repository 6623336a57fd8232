/** Files as the command line reads them. How it writes them: write-whole.ts. */
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { FileHost } from "../hosts/file/file-host";
import { cliWords, type FileTrouble } from "../language/cli";
import type { Language } from "../language/language";
import { NATIVE_CODEC } from "./native-codec";
import { OLD_FORMATS_APART } from "./old-formats-apart";
import { STREAM } from "./options";

/** An input that cannot be read, or an output that cannot be written; its message is for the user. */
export class FileError extends Error {
  override readonly name = "FileError";
}

/** Larger ones are no workbook and no report; a file of a country is a fiftieth of it. */
const MAX_FILE = 1024 * 1024 * 1024;

const TROUBLES: ReadonlyMap<string, FileTrouble> = new Map([
  ["ENOENT", "missing"],
  ["ENOTDIR", "missing"],
  ["EACCES", "permission"],
  ["EPERM", "permission"],
  ["EROFS", "permission"],
  ["EISDIR", "folder"],
  ["ENOSPC", "full"],
  ["EDQUOT", "full"],
  ["EFBIG", "full"],
  ["ENAMETOOLONG", "name"],
  ["EINVAL", "name"],
  ["EBUSY", "busy"],
  ["ETXTBSY", "busy"],
]);

/** What a fault of the file system means to the user. */
export function troubleOf(error: unknown): FileTrouble {
  return TROUBLES.get(codeOf(error)) ?? "other";
}

/** The system's name of a fault, "" for none. */
export function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

/**
 * A file, or stdin for "-".
 * @throws FileError with its own message for what is missing, forbidden, a folder, a pipe or too large
 */
export async function readBytes(path: string, language: Language): Promise<Uint8Array> {
  const refuse = (trouble: FileTrouble, cause?: unknown): FileError =>
    new FileError(cliWords(language).cannotRead(path, trouble), { cause });
  try {
    if (path === STREAM) {
      if (process.stdin.isTTY) throw refuse("terminal");
      return await readStream(process.stdin, () => refuse("too-large"));
    }
    const found = await stat(path);
    if (found.isDirectory()) throw refuse("folder");
    // A pipe would be waited for without end.
    if (!found.isFile()) throw refuse("special");
    if (found.size > MAX_FILE) throw refuse("too-large");
    return await readFile(path);
  } catch (error) {
    throw error instanceof FileError ? error : refuse(troubleOf(error), error);
  }
}

async function readStream(stream: AsyncIterable<unknown>, tooLarge: () => FileError): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of stream) {
    const bytes = Buffer.isBuffer(piece) ? piece : Buffer.from(String(piece));
    size += bytes.length;
    if (size > MAX_FILE) throw tooLarge();
    pieces.push(bytes);
  }
  return Buffer.concat(pieces);
}

/** Opens a workbook file. @throws FileError, HostError */
export async function openWorkbook(path: string, language: Language): Promise<FileHost> {
  return FileHost.open(await readBytes(path, language), basename(path), {
    oldFormats: OLD_FORMATS_APART,
    codec: NATIVE_CODEC,
  });
}
