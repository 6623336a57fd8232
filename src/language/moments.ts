/** A moment as the sheets show it; who asks the clock stands outside. */
export interface Moment {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** "22/11/2026 08:05", the same in both languages. */
export function momentText({ year, month, day, hour, minute }: Moment): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${two(day)}/${two(month)}/${year} ${two(hour)}:${two(minute)}`;
}
