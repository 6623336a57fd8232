/**
 * The table of contents of a zip archive (PKWARE APPNOTE 6.3.10, sections 4.3.7 to 4.3.16), with zip64.
 * Nothing is unpacked here.
 */
import { HostError } from "../../../workbook/host";
import type { ZipEntry } from "./zip-entry";

const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const END_64 = 0x06064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const ZIP64_FIELD = 0x0001;
const IN_ZIP64 = 0xffffffff;

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });

/** True where the bytes begin like a zip archive. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) < 9;
}

/** All files of the archive in their order, folders left out. @throws HostError not-a-workbook where it is damaged */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  try {
    return entriesOf(bytes);
  } catch (cause) {
    if (cause instanceof HostError) throw cause;
    // A DataView read beyond the end: the archive is cut off.
    throw new HostError("not-a-workbook", "the zip archive is damaged", { cause });
  }
}

function entriesOf(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = contents(view);
  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== CENTRAL) throw damaged("entry expected");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
    const name = nameOf(nameBytes);
    const entry = entryAt(bytes, view, at, { name, nameBytes });
    if (!name.endsWith("/")) {
      if (seen.has(name)) throw damaged(`${name} twice`);
      seen.add(name);
      entries.push(entry);
    }
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Old programs write names in the code page of their machine: such a name only has to be told from others. */
function nameOf(bytes: Uint8Array): string {
  let name: string;
  try {
    name = utf8.decode(bytes);
  } catch {
    name = String.fromCharCode(...bytes);
  }
  return name.replaceAll("\\", "/");
}

function damaged(what: string): HostError {
  return new HostError("not-a-workbook", `zip archive: ${what}`);
}

/** How many entries there are and where their table begins. */
function contents(view: DataView): { count: number; offset: number } {
  let end = view.byteLength - 22;
  const first = Math.max(0, end - 0xffff);
  while (end >= first && view.getUint32(end, true) !== END) end--;
  if (end < first) throw damaged("no end record");
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === END_64_LOCATOR) {
    const end64 = safe(view.getBigUint64(locator + 8, true));
    if (view.getUint32(end64, true) !== END_64) throw damaged("no zip64 end record");
    return {
      count: safe(view.getBigUint64(end64 + 32, true)),
      offset: safe(view.getBigUint64(end64 + 48, true)),
    };
  }
  return { count: view.getUint16(end + 10, true), offset: view.getUint32(end + 16, true) };
}

function safe(value: bigint): number {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged("impossible offset");
  return Number(value);
}

function entryAt(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  { name, nameBytes }: { readonly name: string; readonly nameBytes: Uint8Array },
): ZipEntry {
  let packedSize = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let offset = view.getUint32(at + 42, true);
  const extra = at + 46 + view.getUint16(at + 28, true);
  let field64 = zip64Field(view, extra, extra + view.getUint16(at + 30, true));
  const take = (value: number): number => {
    if (value !== IN_ZIP64 || field64 < 0) return value;
    field64 += 8;
    return safe(view.getBigUint64(field64 - 8, true));
  };
  size = take(size);
  packedSize = take(packedSize);
  offset = take(offset);
  if (view.getUint32(offset, true) !== LOCAL) throw damaged(`${name} is not where it should be`);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw damaged(`${name} is cut off`);
  return {
    name,
    nameBytes,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    packed: bytes.subarray(start, start + packedSize),
  };
}

/** Where the zip64 values of an entry begin, −1 where it has none. */
function zip64Field(view: DataView, from: number, to: number): number {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === ZIP64_FIELD) return at + 4;
  }
  return -1;
}
