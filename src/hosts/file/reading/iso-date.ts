/** Dates that a strict workbook writes as text ("2022-12-31T08:30:00") as Excel's serial number. */

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;
const DAY = 86_400_000;
/** 1970-01-01 in days of 1899-12-30, from which Excel counts after its 29 February 1900. */
const EPOCH = 25_569;
const EPOCH_1904 = 24_107;
const MARCH_1900 = 61;

/** @returns NaN where the text is no such date */
export function isoDateSerial(text: string, from1904: boolean): number {
  const [, year, month, day, hour = "0", minute = "0", second = "0"] = ISO.exec(text.trim()) ?? [];
  if (year === undefined || month === undefined || day === undefined) return NaN;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (from1904) return days + EPOCH_1904 + time;
  const serial = days + EPOCH + time;
  // Excel believes in 29 February 1900; before it its serials are one less.
  return serial < MARCH_1900 ? serial - 1 : serial;
}
