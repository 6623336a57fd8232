/**
 * Number formats that read right in Vietnamese and in English Excel. "0.###" would show "100,", and
 * plain "General" would take over the format of the cell that a formula points to; General inside a
 * signed format does neither, and still shows a corrected score whole.
 */
import type { Language } from "../language/language";
import { MILLIONTHS, type Points } from "../scorebook/points";

/** Decimals that a score is shown with at most (design: Numbers). */
const SHOWN = 1_000;

function fitsShown(points: Points): boolean {
  return (points * SHOWN) % MILLIONTHS === 0;
}

/** 6,125 · 74,36 · 100; three decimals where the value has more. */
export function pointsFormat(points: Points): string {
  return fitsShown(points) ? "General;-General;0" : "0.000";
}

/** +6,86 · -0,79 · 0 */
export function pointsChangeFormat(points: Points): string {
  return fitsShown(points) ? "+General;-General;0" : "+0.000;-0.000;0";
}

export const PERCENT_FORMAT = "0.00";
export const PERCENT_CHANGE_FORMAT = "+0.00;-0.00;0";

/** Ranks and counts: below ten with a zero before it in Vietnamese. */
export function countFormat(language: Language): string {
  return language === "vi" ? "00" : "0";
}

/** 01/08: the rank is the value, the number of units belongs to the format. */
export function rankOfFormat(of: number, language: Language): string {
  const digits = countFormat(language);
  const units = language === "vi" && of < 10 ? `0${of}` : String(of);
  return `${digits}"/${units}"`;
}

/** ▲ 02 · ▼ 04 · "=": readable without colour. */
export function rankChangeFormat(language: Language): string {
  const digits = countFormat(language);
  return `"▲ "${digits};"▼ "${digits};"="`;
}
