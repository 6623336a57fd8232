/** What the lines around a table say: its year, the decision, the province, the unit it is about. */
import { plain, tidy } from "../../text/fold";

export interface DecisionLine {
  /** "501/QĐ-UBND" */
  readonly number: string;
  /** As written: "29/3/2023". */
  readonly date: string;
  readonly issuer: string;
}

const DATES =
  /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|ngày\s*[\d.…]*\s*tháng\s*[\d.…]*\s*năm\s*\d{4}|tháng\s*\d{1,2}\s*(?:năm|\/)\s*\d{4}/giu;
const YEAR = /(?<!\d)(20[0-4]\d)(?!\d)/g;
const NUMBERED = /\d+\/\d{4}\/[A-ZĐ-]+/g;

/** Years that a text is about, in order; dates and numbers of documents do not count. */
export function yearsIn(text: string): number[] {
  const bare = text.normalize("NFC").replace(DATES, " ").replace(NUMBERED, " ");
  const years = [...bare.matchAll(YEAR)].map(([, year]) => Number(year));
  return [...new Set(years)];
}

/** The year that a title is about: the first after "năm", otherwise the only one; null where none is. */
export function yearOfTitle(text: string): number | null {
  const bare = text.normalize("NFC").replace(DATES, " ").replace(NUMBERED, " ");
  const said = /năm\s*(20[0-4]\d)/iu.exec(bare) ?? /nam\s*(20[0-4]\d)/i.exec(plain(bare));
  if (said !== null) return Number(said[1]);
  const years = yearsIn(text);
  return years.length === 1 ? (years[0] ?? null) : null;
}

/** "Kèm theo Quyết định số 501/QĐ-UBND ngày 29/3/2023 của UBND tỉnh Bắc Kạn" → its parts. */
export function decisionIn(text: string): DecisionLine | null {
  const line = tidy(text);
  const number =
    /(?:quyết định|qđ)\s*(?:số)?\s*:?\s*(\d+[\dA-Za-z]*\s*\/\s*(?:\d{4}\s*\/\s*)?Q[ĐÐ]\s*-\s*[A-ZĐ]+)/iu.exec(
      line,
    );
  if (number === null) return null;
  const rest = line.slice(number.index + number[0].length);
  const date =
    /ngày\s*(\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4})/iu.exec(rest) ??
    /ngày\s*(\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*\d{4})/iu.exec(rest);
  const issuer =
    /của\s+((?:Chủ tịch\s+)?(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+(?:tỉnh|thành phố|huyện)\s+[^();,.]+|[^();,.]+)/iu.exec(
      rest,
    );
  return {
    number: (number[1] ?? "").replace(/\s/g, ""),
    date: spacedDate(date?.[1] ?? ""),
    issuer: (issuer?.[1] ?? "").replace(/\s+(?:về|phê duyệt|công bố|ban hành|năm)\s.*$/iu, "").trim(),
  };
}

function spacedDate(date: string): string {
  return date.includes("tháng") ? date : date.replace(/\s/g, "");
}

/** "UBND tỉnh Bắc Kạn", "TỈNH BẮC KẠN" → "Bắc Kạn"; "" where no province is named. */
export function provinceIn(text: string): string {
  const line = tidy(text);
  const match =
    /(?:^|[\s(])(?:tỉnh|TỈNH|Tỉnh)\s+((?:\p{Lu}[\p{L}.-]*)(?:\s+(?:-\s+)?\p{Lu}[\p{L}.-]*){0,4})/u.exec(line);
  const name = match?.[1] ?? "";
  if (name === "") return "";
  const shouted = name === name.toUpperCase();
  const words = name.split(" ");
  // In a line of capitals the name cannot be told from what follows it, except by its usual length.
  if (!shouted) return name;
  if (words.length > 3) return "";
  return words.map((word) => word.charAt(0) + word.slice(1).toLowerCase()).join(" ");
}
