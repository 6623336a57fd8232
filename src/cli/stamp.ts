/** When and by which version: the clock stands here, at the edge. */
declare const __VERSION__: string;

export const VERSION = __VERSION__;

/** "22/11/2026 08:05", the computer's own time. SOURCE_DATE_EPOCH (seconds) fixes it for repeatable output. */
export function stamp(): { readonly time: string; readonly version: string } {
  const fixed = process.env["SOURCE_DATE_EPOCH"];
  const now = fixed === undefined ? new Date() : new Date(Number(fixed) * 1000);
  const two = (value: number): string => String(value).padStart(2, "0");
  const day = `${two(now.getDate())}/${two(now.getMonth() + 1)}/${now.getFullYear()}`;
  return { time: `${day} ${two(now.getHours())}:${two(now.getMinutes())}`, version: VERSION };
}
