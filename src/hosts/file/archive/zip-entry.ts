/** An entry of a zip archive as it lies there, still packed, so that it can be copied as it is. */
import { deflateSync, inflateSync } from "fflate";
import { HostError } from "../../../workbook/host";
import { LARGE, MAX_PART, MAX_RATIO } from "../../../workbook/limits";
import { crc32 } from "./crc32";

export interface ZipEntry {
  /** With "/" between folders; what is no UTF-8 is read byte by byte. */
  readonly name: string;
  /** The name as it is stored, so that it is written as it was. */
  readonly nameBytes: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** General purpose flags; bit 0 encrypted, bit 3 sizes behind the data, bit 11 name in UTF-8. */
  readonly flags: number;
  /** Time and date as MS-DOS wrote them. */
  readonly modified: number;
  readonly crc: number;
  /** Unpacked, in bytes. */
  readonly size: number;
  readonly packed: Uint8Array;
}

export const STORED = 0;
export const DEFLATED = 8;
/** Of fflate: level 6 takes half as long again for sheets and packs them no better. */
const LEVEL = 5;
const UTF8_NAME = 1 << 11;
/** 1980-01-01 00:00: what this product writes does not depend on the clock. */
const FIXED_DATE = (1 << 21) | (1 << 16);

/**
 * The bytes of an entry, their checksum proved.
 * @throws HostError too-large for a decompression bomb, encrypted, not-a-workbook where the archive is damaged
 */
export function unpackEntry(entry: ZipEntry): Uint8Array {
  const { name, method, size, packed } = entry;
  if ((entry.flags & 1) !== 0) throw new HostError("encrypted", `zip entry ${name}`);
  if (size > MAX_PART || (size > LARGE && size > packed.length * MAX_RATIO)) {
    throw new HostError("too-large", `${name} unpacks to ${size} bytes`, { subject: name });
  }
  const data = method === STORED ? packed : inflated(entry);
  if (data.length !== size || crc32(data) !== entry.crc) {
    throw new HostError("not-a-workbook", `${name} is damaged`);
  }
  return data;
}

function inflated({ name, method, size, packed }: ZipEntry): Uint8Array {
  if (method !== DEFLATED) throw new HostError("not-a-workbook", `${name} is packed by method ${method}`);
  try {
    return inflateSync(packed, { out: new Uint8Array(size) });
  } catch (cause) {
    throw new HostError("not-a-workbook", `${name} is damaged`, { cause });
  }
}

/**
 * A new entry: always the same bytes for the same data.
 * @param old the entry whose place it takes; its name stays as it was
 */
export function packEntry(name: string, data: Uint8Array, old: ZipEntry | null = null): ZipEntry {
  const packed = deflateSync(data, { level: LEVEL });
  const smaller = packed.length < data.length;
  return {
    name,
    nameBytes: old?.nameBytes ?? new TextEncoder().encode(name),
    method: smaller ? DEFLATED : STORED,
    flags: old === null ? UTF8_NAME : old.flags & UTF8_NAME,
    modified: FIXED_DATE,
    crc: crc32(data),
    size: data.length,
    packed: smaller ? packed : data,
  };
}
