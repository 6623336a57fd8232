/** When and by which version: the clock stands here, at the edge. */
declare const __VERSION__: string;

export const VERSION = __VERSION__;

/** "22/11/2026 08:05", the computer's own time. SOURCE_DATE_EPOCH (seconds) fixes it for repeatable output. */
export function stamp(): { readonly time: string; readonly version: string } {
  const fixed = process.env["SOURCE_DATE_EPOCH"];
  const now = fixed === undefined ? Date.now() : Number(fixed) * 1000;
  return { time: momentText(now), version: VERSION };
}

/** A moment in milliseconds as people write it; "" for none. */
export function momentText(moment: number | null): string {
  if (moment === null) return "";
  const at = new Date(moment);
  const two = (value: number): string => String(value).padStart(2, "0");
  const day = `${two(at.getDate())}/${two(at.getMonth() + 1)}/${at.getFullYear()}`;
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
