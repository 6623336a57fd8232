/** Words of years and dates as they are written in captions and titles. */
import { either, spelled, terms } from "../../text/terms";

/** Before a year that a caption, a title or a name is about. */
export const YEAR_TERMS = spelled("year", "contains", [["năm", "Thực hiện … 2022"]]);
/** The same where marks were left out. */
export const BARE_YEAR_TERMS = terms("year", "contains", [["nam", "Bao cao … 2022"]]);
/** Parts of a date, whose year says nothing of the table. */
export const DAY_TERMS = spelled("date", "contains", [["ngày", "… 29 tháng 3 năm 2023"]]);
export const MONTH_TERMS = spelled("date", "contains", [["tháng", "… 3/2023"]]);

const YEAR_WORD = either(YEAR_TERMS);
const DAY = either(DAY_TERMS);
const MONTH = either(MONTH_TERMS);

/** "29/3/2023", "ngày 29 tháng 3 năm 2023", "tháng 3/2023". */
export const DATES = new RegExp(
  [
    "\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{4}",
    `${DAY}\\s*[\\d.…]*\\s*${MONTH}\\s*[\\d.…]*\\s*${YEAR_WORD}\\s*\\d{4}`,
    `${MONTH}\\s*\\d{1,2}\\s*(?:${YEAR_WORD}|\\/)\\s*\\d{4}`,
  ].join("|"),
  "giu",
);
/** "ngày 29/3/2023", "ngày 29 tháng 3 năm 2023" → the date. */
export const DATE_IN_FIGURES = new RegExp(
  `${DAY}\\s*(\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{4})`,
  "iu",
);
export const DATE_IN_WORDS = new RegExp(
  `${DAY}\\s*(\\d{1,2}\\s*${MONTH}\\s*\\d{1,2}\\s*${YEAR_WORD}\\s*\\d{4})`,
  "iu",
);
/** "năm 2022" → 2022; in bare letters where marks were left out. */
export const YEAR_SAID = new RegExp(`${YEAR_WORD}\\s*(20[0-4]\\d)`, "iu");
export const BARE_YEAR_SAID = new RegExp(`${either(BARE_YEAR_TERMS)}\\s*(20[0-4]\\d)`, "i");
/** A caption that closes with "năm 2022". */
export const CLOSES_WITH_YEAR = new RegExp(`${YEAR_WORD}\\s*20\\d\\d\\W*$`, "iu");
/** "Huyện A 2021", "Huyện A (năm 2021)" → the year that a name closes with. */
export const YEAR_OF_NAME = new RegExp(`[\\s,(–-]*(?:${YEAR_WORD}\\s*)?(20[0-4]\\d)\\)?\\s*$`, "iu");
