/** The computer's clock. */
import type { Moment } from "../../language/moments";

export function now(): Moment {
  const date = new Date();
  return {
    year: date.getFullYear(),
    month: date.getMonth() + 1,
    day: date.getDate(),
    hour: date.getHours(),
    minute: date.getMinutes(),
  };
}
