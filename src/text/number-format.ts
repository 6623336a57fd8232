/** What a number format code shows of a number. */

/** A plain figure, a day and month, or a percentage. */
export type Shown = "number" | "date" | "percent";

/** Day, month and year of a serial number of the 1900 calendar, as a format d/m/yyyy shows them. */
export function dayAndMonth(serial: number): {
  readonly day: number;
  readonly month: number;
  readonly year: number;
} {
  // Days since 1 March 1600 in the Gregorian calendar (Hinnant's civil-from-days).
  const days = Math.floor(serial) + 109_511 + (serial < 60 ? 1 : 0);
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    day: ofYear - Math.floor((153 * shifted + 2) / 5) + 1,
    month,
    year: 1600 + era * 400 + year + (month < 3 ? 1 : 0),
  };
}

/** What a number format code makes of a number. */
export function shownBy(code: string): Shown {
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (bare.includes("%")) return "percent";
  return /[dy]/i.test(bare) || /(^|[^#0.?])m/i.test(bare)
    ? /general/i.test(bare)
      ? "number"
      : "date"
    : "number";
}
