/** The numbering at the left of a table's units, as far as it is one. */
import type { Numbering } from "./settle/continued";
import type { Understood } from "./understood";

/** First and last number of the column of numbers beside the units; null for criteria as rows, or where none counts. */
export function numberingOf({ place, candidate: { shape } }: Understood): Numbering | null {
  const column = shape.columns.find(({ role }) => role === "code")?.column;
  if (column === undefined || shape.orientation !== "unit-rows") return null;
  const numbers: number[] = [];
  for (let row = shape.bodyTop; row <= shape.bodyBottom; row++) {
    const text = place.view.shown(row, column).replace(/\.$/, "");
    if (/^\d{1,6}$/.test(text)) numbers.push(Number(text));
  }
  const [first] = numbers;
  const last = numbers[numbers.length - 1];
  return first === undefined || last === undefined ? null : { first, last };
}
