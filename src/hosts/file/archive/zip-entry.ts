/** An entry of a zip archive as it lies there, still packed, so that it can be copied as it is. */
import { HostError } from "../../../workbook/host";
import { LARGE, MAX_PART, MAX_RATIO } from "../../../workbook/limits";
import { deflateHere, inflateHere, PLAIN_CODEC, type Codec } from "./codec";

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

const STORED = 0;
const DEFLATED = 8;
const UTF8_NAME = 1 << 11;
/** 1980-01-01 00:00: what this product writes does not depend on the clock. */
const FIXED_DATE = (1 << 21) | (1 << 16);

/**
 * The bytes of an entry, their checksum proved.
 * @throws HostError too-large for a decompression bomb, encrypted, not-a-workbook where the archive is damaged
 */
export function unpackEntry(entry: ZipEntry): Uint8Array {
  refuse(entry);
  if (entry.method === STORED) return proved(entry, entry.packed, PLAIN_CODEC);
  let data: Uint8Array;
  try {
    data = inflateHere(entry.packed, entry.size);
  } catch (cause) {
    throw damaged(entry, cause);
  }
  return proved(entry, data, PLAIN_CODEC);
}

/** The same by a codec, beside other work. @throws (rejects) as `unpackEntry` */
export async function unpackBeside(entry: ZipEntry, codec: Codec): Promise<Uint8Array> {
  refuse(entry);
  if (entry.method === STORED) return proved(entry, entry.packed, codec);
  const data = await codec.inflate(entry.packed, entry.size).catch((cause: unknown) => {
    throw damaged(entry, cause);
  });
  return proved(entry, data, codec);
}

/** @throws HostError for what is not unpacked at all */
function refuse({ name, method, size, packed, flags }: ZipEntry): void {
  if ((flags & 1) !== 0) throw new HostError("encrypted", `zip entry ${name}`);
  if (size > MAX_PART || (size > LARGE && size > packed.length * MAX_RATIO)) {
    throw new HostError("too-large", `${name} unpacks to ${size} bytes`, { subject: name });
  }
  if (method !== STORED && method !== DEFLATED) {
    throw new HostError("not-a-workbook", `${name} is packed by method ${method}`);
  }
}

function proved(entry: ZipEntry, data: Uint8Array, codec: Codec): Uint8Array {
  if (data.length !== entry.size || codec.checksum(data) !== entry.crc) throw damaged(entry);
  return data;
}

function damaged({ name }: ZipEntry, cause?: unknown): HostError {
  return new HostError("not-a-workbook", `${name} is damaged`, { cause });
}

/** A part that was written, and is not packed yet. */
export interface FreshEntry {
  readonly name: string;
  readonly data: Uint8Array;
  /** The entry whose place it takes; its name stays as it was. */
  readonly old: ZipEntry | null;
}

/** A new entry: the same bytes for the same data. */
export function packEntry(name: string, data: Uint8Array, old: ZipEntry | null = null): ZipEntry {
  return entryOf({ name, data, old }, deflateHere(data), PLAIN_CODEC);
}

/** The same by a codec, beside other work. */
export async function packBeside(fresh: FreshEntry, codec: Codec): Promise<ZipEntry> {
  return entryOf(fresh, await codec.deflate(fresh.data), codec);
}

function entryOf({ name, data, old }: FreshEntry, packed: Uint8Array, codec: Codec): ZipEntry {
  const smaller = packed.length < data.length;
  return {
    name: old?.name ?? name,
    nameBytes: old?.nameBytes ?? new TextEncoder().encode(name),
    method: smaller ? DEFLATED : STORED,
    flags: old === null ? UTF8_NAME : old.flags & UTF8_NAME,
    modified: FIXED_DATE,
    crc: codec.checksum(data),
    size: data.length,
    packed: smaller ? packed : data,
  };
}
