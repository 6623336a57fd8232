/**
 * Numbers that stand in cells as text: "15,38", "1.234,5", "74,36/100", "93,5 %", "KĐG", "-".
 * Scores are small, so a sign between digits is a decimal sign unless its column proves otherwise.
 */
import { MILLIONTHS, type Points } from "../scorebook/points";
import { plain } from "./fold";
import { NOT_APPLICABLE_TERMS } from "./not-applicable-terms";

/** Decimal sign of a column of texts; null where none of them tells. */
export type DecimalSign = "," | "." | null;

const DIGITS = /^[+\-\u2212]?\d[\d.,\u00a0 ]*$/;

/** Decides the decimal sign of a column from all its texts: one that cannot group thousands proves it. */
export function decimalSignOf(texts: Iterable<string>): DecimalSign {
  let comma = 0;
  let point = 0;
  for (const text of texts) {
    for (const part of text.split("/")) {
      const number = part.replace(/[%\s\u00a0]/g, "");
      const last = Math.max(number.lastIndexOf(","), number.lastIndexOf("."));
      if (last <= 0 || !DIGITS.test(number)) continue;
      const sign = number.charAt(last);
      const both = number.includes(",") && number.includes(".");
      const decimals = number.length - last - 1;
      const proves =
        both || (number.indexOf(sign) === last && (decimals !== 3 || /^[+-]?0[.,]/.test(number)));
      if (!proves) continue;
      if (sign === ",") comma++;
      else point++;
    }
  }
  if (comma === 0 && point === 0) return null;
  return comma >= point ? "," : ".";
}

/**
 * A number in text → exact points, or null. A sign before three digits that is not the column's decimal
 * sign groups thousands only if the value then stays within `limit`.
 */
export function parseNumber(text: string, decimal: DecimalSign, limit: Points = Infinity): Points | null {
  const number = text.replace(/[\s\u00a0]/g, "").replace("\u2212", "-");
  const match = /^([+-]?)(\d[\d.,]*)$/.exec(number) ?? /^([+-]?)([.,]\d+)$/.exec(number);
  if (match === null) return null;
  const [, sign = "", body = ""] = match;
  const commas = body.split(",").length - 1;
  const points = body.split(".").length - 1;
  let mark = "";
  if (commas > 0 && points > 0) mark = body.lastIndexOf(",") > body.lastIndexOf(".") ? "," : ".";
  else if (commas + points === 1) mark = singleMark(body, commas > 0 ? "," : ".", decimal, limit);
  else if (commas + points > 1 && !/^\d{1,3}([.,]\d{3})+$/.test(body)) return null;
  if (mark !== "" && body.split(mark).length > 2) return null;
  const at = mark === "" ? -1 : body.lastIndexOf(mark);
  const whole = (at < 0 ? body : body.slice(0, at)).replace(/[.,]/g, "");
  const value = exact(whole, at < 0 ? "" : body.slice(at + 1));
  return value === null ? null : sign === "-" && value !== 0 ? -value : value;
}

/** Is the one sign of a number its decimal sign ("" if it groups thousands)? */
function singleMark(body: string, mark: string, decimal: DecimalSign, limit: Points): string {
  if (decimal === null || decimal === mark || !/^[1-9]\d{0,2}[.,]\d{3}$/.test(body)) return mark;
  return Number(body.replace(/[.,]/, "")) * MILLIONTHS <= limit ? "" : mark;
}

/** Digits → points, half up at the seventh decimal; null beyond what a score can be. */
function exact(whole: string, fraction: string): Points | null {
  if (whole.length > 9) return null;
  const digits = fraction.padEnd(7, "0");
  const millionths = Number(digits.slice(0, 6)) + (digits.charAt(6) >= "5" ? 1 : 0);
  return Number(whole === "" ? "0" : whole) * MILLIONTHS + millionths;
}

/** "38.5/52" → score and maximum; null for anything else. */
export function parseFraction(
  text: string,
  decimal: DecimalSign,
  limit: Points = Infinity,
): { readonly score: Points; readonly max: Points } | null {
  const parts = text.split(/[/⁄∕]/);
  if (parts.length !== 2) return null;
  const score = parseNumber(parts[0] ?? "", decimal, limit);
  const max = parseNumber(parts[1] ?? "", decimal, limit);
  return score === null || max === null || max <= 0 ? null : { score, max };
}

/** "93,5 %" → 93,5 in points; null where no percent sign stands. */
export function parsePercent(text: string, decimal: DecimalSign): Points | null {
  const match = /^(.*\d)\s*%$/.exec(text.trim());
  return match === null ? null : parseNumber(match[1] ?? "", decimal);
}

const NOT_APPLICABLE = new Set(NOT_APPLICABLE_TERMS.map(({ term }) => term));

/** "KĐG", "không đánh giá", "x", "-", "N/A": the point leaves the maximum. Blank and 0 are other things. */
export function isNotApplicable(text: string): boolean {
  const words = plain(text);
  if (words === "") return /^[\s\u00a0]*[-\u2010-\u2015\u2212/\\]+[\s\u00a0]*$/.test(text);
  // "K.Đ.G", "N/A": initials, however they are parted.
  return NOT_APPLICABLE.has(words) || NOT_APPLICABLE.has(words.replace(/ /g, ""));
}
