/**
 * Workbook files for the engine: the bytes of an .xlsx, .xlsm, .xls, .xlsb or .ods in, a {@link Snapshot} out, and
 * a plan written back into the bytes. No Node and no DOM: where the bytes come from is the caller's business.
 * @packageDocumentation
 */
import { FileHost, type FileWork } from "../hosts/file/file-host";

export { FileHost, type FileWork } from "../hosts/file/file-host";
export type { Codec } from "../hosts/file/archive/codec";
export { HostError } from "../workbook/host";
export type { Snapshot } from "../workbook/snapshot";

/**
 * Opens a workbook file.
 * @param bytes the whole file
 * @param fileName as it is shown, and as a year may be told by it
 * @param work who packs and unpacks, and who reads old formats; in JavaScript and in place where not given
 * @throws HostError not-a-workbook, ambiguous-parts, encrypted
 */
export function openFile(bytes: Uint8Array, fileName: string, work: FileWork = {}): FileHost {
  return FileHost.open(bytes, fileName, work);
}
