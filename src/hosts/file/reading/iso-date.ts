/**
 * Dates and times that a workbook writes as text (t="d": "2022-12-31T08:30:00", "10:10:10", "PT36H") as
 * Excel's serial number.
 */

const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T(.+))?$/;
const TIME = /^(\d{2}):(\d{2})(?::(\d{2}(?:\.\d{1,9})?))?$/;
const DURATION = /^PT(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9}(?:\.\d{1,9})?)S)?$/;
const DAY = 86_400_000;
const SECONDS = 86_400;
/** 1970-01-01 in days of 1899-12-30, from which Excel counts after its 29 February 1900. */
const EPOCH = 25_569;
const EPOCH_1904 = 24_107;
const MARCH_1900 = 61;

/** @returns NaN where the text is no such date, time or duration */
export function isoDateSerial(written: string, from1904: boolean): number {
  const text = written.trim().replace(/Z$/, "");
  const [, year, month, day, time = "00:00"] = DATE.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return secondsOf(text) / SECONDS;
  const midnight = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // "2022-02-30" is no date, though it counts as 2 March.
  if (midnight.getUTCMonth() !== Number(month) - 1) return NaN;
  const days = midnight.getTime() / DAY;
  const part = clockSeconds(time) / SECONDS;
  if (from1904) return days + EPOCH_1904 + part;
  const serial = days + EPOCH + part;
  // Excel believes in 29 February 1900; before it its serials are one less.
  return serial < MARCH_1900 ? serial - 1 : serial;
}

function secondsOf(text: string): number {
  const [whole, hours = "0", minutes = "0", seconds = "0"] = DURATION.exec(text) ?? [];
  if (whole === undefined || whole === "PT") return clockSeconds(text);
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

function clockSeconds(text: string): number {
  const [, hours, minutes, seconds = "0"] = TIME.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return NaN;
  const legal = Number(hours) <= 24 && Number(minutes) < 60 && Number(seconds) < 61;
  return legal ? Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) : NaN;
}
