/** Deflate as browsers have it (CompressionStream, "deflate-raw"): in C++, beside the page's own thread. */
import { PLAIN_CODEC, type Codec } from "../file/archive/codec";

/** A stream that gives more than it should is left at once: it may never end. */
async function through(
  data: Uint8Array,
  stream: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array> {
  const writer = stream.writable.getWriter();
  // What is wrong with the data is told where it is read.
  const written = writer.write(new Uint8Array(data)).then(() => writer.close());
  written.catch(() => undefined);
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = stream.readable.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError(`more than ${most} bytes`);
    }
    pieces.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const STREAM_CODEC: Codec = {
  inflate: (packed, size) => through(packed, new DecompressionStream("deflate-raw"), size),
  deflate: (data) => through(data, new CompressionStream("deflate-raw"), Infinity),
  checksum: (data) => PLAIN_CODEC.checksum(data),
};

/** The browser's own; in JavaScript where it has none (before Chrome 103, Safari 16.4, Firefox 113). */
export function browserCodec(): Codec {
  try {
    new DecompressionStream("deflate-raw");
    new CompressionStream("deflate-raw");
    return STREAM_CODEC;
  } catch {
    return PLAIN_CODEC;
  }
}
