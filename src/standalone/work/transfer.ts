/** Large arrays pass to the other thread without being copied there: they are copied here, where nobody waits. */

/** Smaller ones cost less to copy than to hand over. */
const LARGE = 4096;

/** A copy of a message whose large arrays may be given away. */
export function detached<T>(message: T): { readonly message: T; readonly transfer: ArrayBuffer[] } {
  const copy = structuredClone(message);
  const buffers = new Set<ArrayBuffer>();
  collect(copy, buffers, new Set());
  return { message: copy, transfer: [...buffers] };
}

function collect(value: unknown, buffers: Set<ArrayBuffer>, seen: Set<object>): void {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  if (ArrayBuffer.isView(value)) {
    if (value.byteLength >= LARGE && value.buffer instanceof ArrayBuffer) buffers.add(value.buffer);
    return;
  }
  seen.add(value);
  // Lists of texts and of small things hold no array: the first tells.
  if (Array.isArray(value) && typeof value[0] === "string") return;
  const inside = value instanceof Map ? value.values() : Object.values(value);
  for (const own of inside) collect(own, buffers, seen);
}
