/** Bytes of requests and answers: Excel on the web takes 5 MB each way (office-js issues 1046 and 1314). */

/** Ours stays below, because the sizes of answers are estimates. */
export const REQUEST_BYTES = 3_800_000;
export const ANSWER_BYTES = 4_000_000;

const encoder = new TextEncoder();

/** Size of a value in a request. */
export function jsonBytes(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}

/** Items in their order, in parcels of at most `limit`; an item above it travels alone. */
export function parcels<T>(items: readonly T[], sizeOf: (item: T) => number, limit: number): T[][] {
  const packed: T[][] = [];
  let room = 0;
  for (const item of items) {
    const size = sizeOf(item);
    const open = packed.at(-1);
    if (open === undefined || size > room) {
      packed.push([item]);
      room = limit - size;
    } else {
      open.push(item);
      room -= size;
    }
  }
  return packed;
}
