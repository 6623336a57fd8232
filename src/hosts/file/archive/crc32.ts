/** CRC-32 as zip uses it (polynomial EDB88320), four bytes a step, since whole sheets pass through it. */
const TABLES = Array.from({ length: 4 }, () => new Int32Array(256));

const [T0 = new Int32Array(), T1 = new Int32Array(), T2 = new Int32Array(), T3 = new Int32Array()] = TABLES;

for (let byte = 0; byte < 256; byte++) {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  T0[byte] = value;
}
for (let byte = 0; byte < 256; byte++) {
  for (let table = 1; table < 4; table++) {
    const before = TABLES[table - 1]?.[byte] ?? 0;
    const next = TABLES[table];
    if (next !== undefined) next[byte] = (before >>> 8) ^ (T0[before & 255] ?? 0);
  }
}

/** Checksum of the bytes, unsigned. */
export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  const whole = bytes.length - (bytes.length % 4);
  let i = 0;
  for (; i < whole; i += 4) {
    crc ^=
      (bytes[i] ?? 0) |
      ((bytes[i + 1] ?? 0) << 8) |
      ((bytes[i + 2] ?? 0) << 16) |
      ((bytes[i + 3] ?? 0) << 24);
    crc =
      (T3[crc & 255] ?? 0) ^
      (T2[(crc >>> 8) & 255] ?? 0) ^
      (T1[(crc >>> 16) & 255] ?? 0) ^
      (T0[crc >>> 24] ?? 0);
  }
  for (; i < bytes.length; i++) crc = (crc >>> 8) ^ (T0[(crc ^ (bytes[i] ?? 0)) & 255] ?? 0);
  return ~crc >>> 0;
}
