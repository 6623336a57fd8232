/** Words for parts of a year: "Quý I/2024", "6 tháng đầu năm", "9 tháng", "Cả năm", "2024Q1", "T3". */
import { plain } from "../../text/fold";
import { yearsIn } from "../regions/titles";

export interface Period {
  /** The month that it ends with. */
  readonly end: number;
  /** From the beginning of the year: "9 tháng", "Cả năm". */
  readonly cumulative: boolean;
  /** The year that its text tells; null where it tells none. */
  readonly year: number | null;
}

const NUMBERS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  mot: 1,
  hai: 2,
  ba: 3,
  tu: 4,
  bon: 4,
};

interface PeriodWord {
  readonly words: RegExp;
  readonly end: (count: number) => number;
  readonly cumulative: boolean;
  readonly example: string;
}

/** Over texts in bare letters without their year. */
export const PERIOD_WORDS: readonly PeriodWord[] = [
  { words: /^(?:luy ke )?(?:den )?(?:het )?(?:quy|quarter|qui) ?(\d|i{1,3}|iv|mot|hai|ba|tu|bon)$/, end: (quarter) => quarter * 3, cumulative: false, example: "Quý III" },
  { words: /^q ?([1-4])$/, end: (quarter) => quarter * 3, cumulative: false, example: "Q1/2024" },
  { words: /^(?:6|sau) thang cuoi(?: nam)?$/, end: () => 12, cumulative: false, example: "6 tháng cuối năm" },
  { words: /^(?:luy ke )?(\d{1,2}) thang(?: dau)?(?: nam)?$/, end: (months) => months, cumulative: true, example: "9 tháng" },
  { words: /^(?:sau thang(?: dau)?(?: nam)?|first half|half ?1|h1)$/, end: () => 6, cumulative: true, example: "Sáu tháng đầu năm" },
  { words: /^(?:second half|half ?2|h2)$/, end: () => 12, cumulative: false, example: "H2" },
  { words: /^(?:thang|month|t|m) ?(\d{1,2})$/, end: (month) => month, cumulative: false, example: "Tháng 4" },
  { words: /^(?:ca nam|nam|toan nam|tong nam|ket qua nam|full year|year|annual|fy)$/, end: () => 12, cumulative: true, example: "Cả năm" },
]; // prettier-ignore

/** The period that a text names; null where it names none, or a year alone. */
export function periodIn(text: string): Period | null {
  if (text.length > 40) return null;
  const [year, ...more] = yearsIn(text.replace(/(20\d\d)\s*[-/]?\s*(?=[QTH]\d)/iu, "$1 "));
  if (more.length > 0) return null;
  const words = plain(text)
    .replace(/(?:nam )?20[0-4]\d(?=\D|$)/, " ")
    .replace(/\s+/g, " ")
    .trim();
  const whole = words === "" && /^\s*năm\b/iu.test(text.normalize("NFC")) ? "nam" : words;
  for (const { words: pattern, end, cumulative } of PERIOD_WORDS) {
    const match = pattern.exec(whole);
    if (match === null) continue;
    const [, count = "0"] = match;
    const month = end(NUMBERS[count] ?? Number(count));
    const luyKe = /^luy ke\b/.test(whole);
    return month >= 0 && month <= 12
      ? { end: month, cumulative: cumulative || luyKe, year: year ?? null }
      : null;
  }
  return null;
}
