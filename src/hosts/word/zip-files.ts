/** Files in one archive, for a browser that downloads one thing at a time. */
import { zipSync, type Zippable } from "fflate";

export interface NamedFile {
  /** With its ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Word files are packed already: they are stored as they are. Names are Unicode. */
export function zipFiles(files: readonly NamedFile[]): Uint8Array {
  const entries: Zippable = {};
  for (const { name, bytes } of files) entries[name] = [bytes, { level: 0 }];
  return zipSync(entries);
}
