/** Lines of the official form: number, date, to whom it is addressed, and to what an appendix belongs. */
import type { Language } from "../language/language";
import { fillForm, reportForm } from "../language/report-form";
import { documentWords } from "../language/documents";
import type { Letterhead, Report } from "./document";

const DOTS = "......";

/** "....../BC-UBND": the number is given when the document is registered. */
export function documentNumber({ symbol, number }: Letterhead): string {
  return number ?? `${DOTS}/${symbol}`;
}

/** "ngày ...... tháng ...... năm 2023"; January and February carry a zero (Decree 30/2020/NĐ-CP). */
function dateLine({ month, year, placeAndDate }: Letterhead, language: Language): string {
  // "Bạch Thông, ngày 12 tháng 6 năm 2023": the date is what stands behind the place.
  if (placeAndDate !== undefined) return placeAndDate.replace(/^[^,]*,\s*/, "");
  return fillForm(reportForm(language).date, {
    day: DOTS,
    month: month === null ? DOTS : month < 3 ? `0${month}` : String(month),
    year: year === null ? DOTS : String(year),
  });
}

/** "Bạch Thông, ngày ...... tháng ...... năm 2023" */
export function placeAndDate(letterhead: Letterhead, language: Language): string {
  if (letterhead.placeAndDate !== undefined) return letterhead.placeAndDate;
  const place = letterhead.place === "" ? DOTS : letterhead.place;
  return fillForm(reportForm(language).placeAndDate, { place, date: dateLine(letterhead, language) });
}

/** "(Kèm theo Báo cáo số ....../BC-UBND ngày … của UBND huyện Bạch Thông)" */
export function attachedLine(
  { kind, letterhead }: Pick<Report, "kind" | "letterhead">,
  language: Language,
): string {
  return fillForm(reportForm(language).attached, {
    kind: documentWords(language).names[kind],
    number: documentNumber(letterhead),
    date: dateLine(letterhead, language),
    issuer: letterhead.issuerName,
  });
}

/** "- Sở Nội vụ tỉnh Bắc Kạn;" as a person may write it → the name alone. */
export function addresseeName(text: string): string {
  return text.replace(/^\s*[-–]?\s*/, "").replace(/[\s;.]+$/, "");
}

/**
 * "Kính gửi: Sở Nội vụ tỉnh Bắc Kạn", or "Kính gửi:" with a line for each of several bodies that ends in a
 * semicolon, the last in a full stop (Decree 30/2020/NĐ-CP, Phụ lục I, mục II.6). None: no line.
 */
export function addresseeLines({ addressees }: Letterhead, language: Language): readonly string[] {
  const form = reportForm(language);
  const [only, ...others] = addressees;
  if (only === undefined) return [];
  if (others.length === 0) return [`${form.addressees} ${only}`];
  const last = addressees.length - 1;
  return [form.addressees, ...addressees.map((name, index) => `- ${name}${index === last ? "." : ";"}`)];
}
