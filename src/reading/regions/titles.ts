/** What the lines around a table say: its year, the decision, the province, the unit it is about. */
import { plain, tidy } from "../../text/fold";
import { AFTER_ISSUER, ISSUED_BY, NUMBERED_DECISION, PROVINCE } from "../words/decision-terms";
import {
  BARE_YEAR_SAID,
  DATE_IN_FIGURES,
  DATE_IN_WORDS,
  DATES,
  MONTH_TERMS,
  YEAR_SAID,
} from "../words/year-terms";

export interface DecisionLine {
  /** "501/QĐ-UBND" */
  readonly number: string;
  /** As written: "29/3/2023". */
  readonly date: string;
  readonly issuer: string;
}

const YEAR = /(?<!\d)(20[0-4]\d)(?!\d)/g;
const NUMBERED = /\d+\/\d{4}\/[A-ZĐ-]+/g;

/** Years that a text is about, in order; dates and numbers of documents do not count. */
export function yearsIn(text: string): number[] {
  if (!text.includes("20")) return [];
  const bare = text.normalize("NFC").replace(DATES, " ").replace(NUMBERED, " ");
  const years = [...bare.matchAll(YEAR)].map(([, year]) => Number(year));
  return [...new Set(years)];
}

/** The year that a title is about: the first after "năm", otherwise the only one; null where none is. */
export function yearOfTitle(text: string): number | null {
  const bare = text.normalize("NFC").replace(DATES, " ").replace(NUMBERED, " ");
  const said = YEAR_SAID.exec(bare) ?? BARE_YEAR_SAID.exec(plain(bare));
  if (said !== null) return Number(said[1]);
  const years = yearsIn(text);
  return years.length === 1 ? (years[0] ?? null) : null;
}

/** "Kèm theo Quyết định số 501/QĐ-UBND ngày 29/3/2023 của UBND tỉnh Bắc Kạn" → its parts. */
export function decisionIn(text: string): DecisionLine | null {
  const line = tidy(text);
  const number = NUMBERED_DECISION.exec(line);
  if (number === null) return null;
  const rest = line.slice(number.index + number[0].length);
  const date = DATE_IN_FIGURES.exec(rest) ?? DATE_IN_WORDS.exec(rest);
  const issuer = ISSUED_BY.exec(rest);
  return {
    number: (number[1] ?? "").replace(/\s/g, ""),
    date: spacedDate(date?.[1] ?? ""),
    issuer: (issuer?.[1] ?? "").replace(AFTER_ISSUER, "").trim(),
  };
}

function spacedDate(date: string): string {
  return MONTH_TERMS.some(({ term }) => date.includes(term)) ? date : date.replace(/\s/g, "");
}

/** "UBND tỉnh Bắc Kạn", "TỈNH BẮC KẠN" → "Bắc Kạn"; "" where no province is named. */
export function provinceIn(text: string): string {
  const line = tidy(text);
  const match = PROVINCE.exec(line);
  const name = match?.[1] ?? "";
  if (name === "") return "";
  const shouted = name === name.toUpperCase();
  // "TỈNH THÁI NGUYÊN NĂM 2025": the year that follows is no part of the name.
  const words = name.replace(/ NĂM$/u, "").split(" ");
  // In a line of capitals the name cannot be told from what follows it, except by its usual length.
  if (!shouted) return name;
  if (words.length > 3) return "";
  return words.map((word) => word.charAt(0) + word.slice(1).toLowerCase()).join(" ");
}
