/** The computer's clock. */
import type { Moment } from "../../language/moments";

export function now(): Moment {
  return momentIn(new Date());
}

/** A moment in milliseconds, by the computer's own time. */
export function momentOf(milliseconds: number): Moment {
  return momentIn(new Date(milliseconds));
}

function momentIn(date: Date): Moment {
  return {
    year: date.getFullYear(),
    month: date.getMonth() + 1,
    day: date.getDate(),
    hour: date.getHours(),
    minute: date.getMinutes(),
  };
}
