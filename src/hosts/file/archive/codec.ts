/**
 * Who packs and unpacks the entries of an archive. Node and browsers have deflate natively, four times as fast
 * as any in JavaScript and beside the program's own thread; whoever opens a file hands in what is there.
 */
import { deflateSync, inflateSync } from "fflate";
import { crc32 } from "./crc32";

export interface Codec {
  /**
   * @param size what it must unpack to, in bytes; a codec stops where there is more
   * @throws (rejects) where the data is no deflate stream of that size
   */
  inflate(packed: Uint8Array, size: number): Promise<Uint8Array>;
  /** Always the same bytes for the same data on one machine; another machine may pack the same data otherwise. */
  deflate(data: Uint8Array): Promise<Uint8Array>;
  /** CRC-32 of the bytes, unsigned. */
  checksum(data: Uint8Array): number;
}

/** Of fflate: level 6 takes half as long again for sheets and packs them no better. */
const LEVEL = 5;

export function inflateHere(packed: Uint8Array, size: number): Uint8Array {
  return inflateSync(packed, { out: new Uint8Array(size) });
}

export function deflateHere(data: Uint8Array): Uint8Array {
  return deflateSync(data, { level: LEVEL });
}

/** In JavaScript, where nothing better is at hand. */
export const PLAIN_CODEC: Codec = {
  inflate: (packed, size) => settled(() => inflateHere(packed, size)),
  deflate: (data) => settled(() => deflateHere(data)),
  checksum: crc32,
};

/** What the work throws becomes a rejection. */
function settled<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
