/** "• Vị trí: 1/8", "Số lĩnh vực dưới 70%: 1": a line whose label says what the figure behind the colon is. */
import { plain } from "../../text/fold";
import type { Claim, Subject } from "./claim";
import { cellClaims, kindOfTitle } from "./table-claims";
import { tokensOf, type Notation } from "./tokens";
import type { WrittenLine } from "./written";

const LINE = /^([\s•\-+*–]*)([^:]{2,60}):\s*(?=\S)/u;
const SPEAKS =
  /\b(?:vi tri|thu hang|xep hang|hang|diem|khoang cach|binh quan|trung binh|manh nhat|yeu nhat|cao nhat|thap nhat|ty le|nam (?:19|20)\d\d)\b/;
const COUNT =
  /^so (linh vuc|noi dung|don vi|huyen|xa|phuong|tinh)\b.*?\b(tu|tren|duoi|vuot) (\d+)(?: (\d+))?\b/;

export interface Labelled {
  /** The line speaks of the index, whatever its words. */
  readonly grounded: boolean;
  readonly claims: readonly Claim[];
}

/** @param subject whom the line speaks of where it names nobody */
export function labelled(line: WrittenLine, subject: Subject, year: number, notation: Notation): Labelled {
  const match = LINE.exec(line.text);
  const label = match === null ? "" : plain(match[2] ?? "");
  if (match === null) return { grounded: false, claims: [] };
  // "Điểm sáng duy nhất là Cải cách thể chế: 12,25", "… thứ nhất (năm 2022: 78,75": a sentence, no label.
  if (/\b(?:la|nam o|thuoc)\b/.test(label) || (match[2] ?? "").includes("("))
    return { grounded: SPEAKS.test(label), claims: [] };
  const offset = match[0].length;
  const rest = line.text.slice(offset);
  const first = /^[+−-]?[\d.,]+(?:\/[\d.,]+)?(?:\s?%)?/.exec(rest)?.[0].replace(/[.,]+$/, "") ?? "";
  // "Điểm số: 61,75 (2022), 66,50 (2023)": each with its year.
  if (/^\s*(?:điểm\s*)?\((?:19|20)\d\d\)/.test(rest.slice(first.length)))
    return { grounded: true, claims: [] };
  const cell = { text: first, start: offset };
  const counted = COUNT.exec(label);
  if (counted !== null && first !== "") {
    const [, noun = "", word = "", limit = ""] = counted;
    const count = cellClaims(cell, { kind: "count", year, subject }, notation).map((claim) => ({
      ...claim,
      counted: {
        of: /linh vuc|noi dung/.test(noun) ? ("areas" as const) : ("units" as const),
        way: {
          threshold: { value: Number(limit) * 1_000_000, decimals: 0 },
          above: word !== "duoi",
          points: !(match[2] ?? "").includes("%"),
        },
      },
    }));
    return { grounded: true, claims: count };
  }
  if (!SPEAKS.test(label) || /\b(?:khoang cach|so voi|chenh)\b/.test(label)) {
    return { grounded: SPEAKS.test(label), claims: [] };
  }
  const kind = kindOfTitle(match[2] ?? "");
  const asCell = first !== "" && tokensOf(first, notation).length === 1 ? kind : null;
  const isOfCell = asCell === "rank" || asCell === "score" || asCell === "lost" || asCell === "max";
  return {
    grounded: true,
    claims: isOfCell ? cellClaims(cell, { kind: asCell, year, subject }, notation) : [],
  };
}
