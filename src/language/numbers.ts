/**
 * Numbers as they are read: 74,36 · 1.234,5 · 01/08 · 02 bậc (design: Numbers).
 * Rounding is half up on the exact decimal value and happens here, only to show.
 */
import { percentUnits, roundPoints, type Points, type Ratio } from "../scorebook/points";
import type { Language } from "./language";

const SCORE_DECIMALS = 3;
const PERCENT_DECIMALS = 2;

interface Marks {
  readonly decimal: string;
  readonly thousand: string;
}

const MARKS: Readonly<Record<Language, Marks>> = {
  vi: { decimal: ",", thousand: "." },
  en: { decimal: ".", thousand: "," },
};

/** A whole number of 10^−decimals as text; the sign is U+2212, so that it does not break at a line's end. */
function decimalText(units: number, decimals: number, trim: boolean, language: Language): string {
  const marks = MARKS[language];
  const digits = String(Math.abs(units)).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, marks.thousand);
  const fraction = digits.slice(digits.length - decimals);
  const shown = trim ? fraction.replace(/0+$/, "") : fraction;
  return `${units < 0 ? "−" : ""}${whole}${shown === "" ? "" : marks.decimal + shown}`;
}

/** Points with at most `decimals` decimals and no trailing zeros: 6,125 · 74,36 · 100 · −0,79. */
export function formatPoints(points: Points, language: Language, decimals = SCORE_DECIMALS): string {
  const units = Math.round(roundPoints(points, decimals) / 10 ** (6 - decimals));
  return decimalText(units, decimals, true, language);
}

/** The fewest decimals, at least three, that show each of these figures whole: then what is shown adds up too. */
export function wholeDecimals(points: readonly Points[]): number {
  let decimals = SCORE_DECIMALS;
  while (decimals < 6 && points.some((each) => roundPoints(each, decimals) !== each)) decimals++;
  return decimals;
}

/** Percent with two decimals, without the sign: 76,63 · 100,00. Rounded once, from the exact quotient. */
export function formatPercent(ratio: Ratio, language: Language, decimals = PERCENT_DECIMALS): string {
  return decimalText(percentUnits(ratio, decimals), decimals, false, language);
}

/** Millionths of a percent (or percentage point) with two decimals: 11 238 095 → 11,24. */
export function formatMillionths(
  millionths: number,
  language: Language,
  decimals = PERCENT_DECIMALS,
): string {
  const units = Math.round(roundPoints(millionths, decimals) / 10 ** (6 - decimals));
  return decimalText(units, decimals, false, language);
}

/** A count or rank; below ten with a zero before it in Vietnamese: 07, 63. */
export function formatCount(count: number, language: Language): string {
  return language === "vi" && count >= 0 && count < 10 ? `0${count}` : decimalText(count, 0, true, language);
}

/** 01/08; only the rank where `of` is unknown. */
export function formatRank(rank: number, of: number | null, language: Language): string {
  const place = formatCount(rank, language);
  return of === null ? place : `${place}/${formatCount(of, language)}`;
}
