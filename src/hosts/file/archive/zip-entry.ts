/** An entry of a zip archive as it lies there, still packed, so that it can be copied as it is. */
import { deflateSync, inflateSync } from "fflate";
import { HostError } from "../../../workbook/host";
import { crc32 } from "./crc32";

export interface ZipEntry {
  /** As stored, with "/" between folders. */
  readonly name: string;
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

/** One part may unpack to at most half a gigabyte: eight times the sheet of a country-wide book. */
const MAX_PART = 512 * 1024 * 1024;
/** XML packs 10 to 100 times; a large part that packs better than this is made to exhaust memory. */
const MAX_RATIO = 400;
const LARGE = 64 * 1024 * 1024;

/**
 * The bytes of an entry, their checksum proved.
 * @throws HostError too-large for a decompression bomb, encrypted, not-a-workbook where the archive is damaged
 */
export function unpackEntry(entry: ZipEntry): Uint8Array {
  const { name, method, size, packed } = entry;
  if ((entry.flags & 1) !== 0) throw new HostError("encrypted", `zip entry ${name}`);
  if (size > MAX_PART || (size > LARGE && size > packed.length * MAX_RATIO)) {
    throw new HostError("too-large", `${name} unpacks to ${size} bytes`);
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

/** A new entry: always the same bytes for the same data. */
export function packEntry(name: string, data: Uint8Array): ZipEntry {
  const packed = deflateSync(data, { level: LEVEL });
  const smaller = packed.length < data.length;
  return {
    name,
    method: smaller ? DEFLATED : STORED,
    flags: UTF8_NAME,
    modified: FIXED_DATE,
    crc: crc32(data),
    size: data.length,
    packed: smaller ? packed : data,
  };
}
