/** Entries → archive. Entries that were read are copied packed as they are; nothing depends on the clock. */
import { HostError } from "../../../workbook/host";
import type { ZipEntry } from "./zip-entry";

const SIZES_BEHIND = 1 << 3;
const VERSION = 20;

/** @throws HostError too-large beyond what an archive without zip64 can hold */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map(({ nameBytes }) => nameBytes);
  let length = 22;
  entries.forEach(({ packed }, index) => (length += 76 + 2 * (names[index]?.length ?? 0) + packed.length));
  if (entries.length >= 0xffff || length >= 0xffffffff) throw new HostError("too-large", `${length} bytes`);

  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  entries.forEach((entry, index) => {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    at = common(view, at + 4, entry, names[index]?.length ?? 0);
    at = put(bytes, put(bytes, at, names[index]), entry.packed);
  });
  const central = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    const next = common(view, at + 6, entry, names[index]?.length ?? 0) + 14;
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    at = put(bytes, next, names[index]);
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - central, true);
  view.setUint32(at + 16, central, true);
  return bytes;
}

/** The fields that local and central header share, from "version needed" to "extra field length". */
function common(view: DataView, at: number, entry: ZipEntry, nameLength: number): number {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, entry.flags & ~SIZES_BEHIND, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
  return at + 26;
}

function put(bytes: Uint8Array, at: number, data: Uint8Array | undefined): number {
  if (data === undefined) return at;
  bytes.set(data, at);
  return at + data.length;
}
