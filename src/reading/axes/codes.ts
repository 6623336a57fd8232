/** Numbers of criteria: "I", "1.1", "2.3.1", "a)", "-", and the level of the tree that each stands for. */
import { either } from "../../text/terms";
import { NUMBERED_TERMS } from "../words/code-terms";

/** Kinds of codes from the top of a tree to its bottom. */
const ORDER = { upper: 0, roman: 100, number: 200, letter: 300, dash: 400 } as const;
type CodeKind = keyof typeof ORDER;

export interface Code {
  /** Without closing signs: "1.1." → "1.1", "a)" → "a". */
  readonly text: string;
  readonly kind: CodeKind;
  /** "1.1" → 2. */
  readonly depth: number;
}

const ROMAN = /^(?=[IVXL])(XL|L?X{0,3})(IX|IV|V?I{0,3})$/;
const SEGMENT = "(?:\\d{1,3}|[IVXL]{1,7}|[A-Za-zĐđ])";
const WHOLE = new RegExp(`^${SEGMENT}(?:[.\\-]${SEGMENT})*$`);
const LEADING = new RegExp(
  `^((?:[IVXL]{1,7}|[A-Z]|\\d{1,3})(?:\\.(?:[IVXL]{1,7}|\\d{1,3}))*)(?:\\s*[.)/:\\-–]\\s*|\\s+)(?=\\S)`,
);
const LEADING_LETTER = /^([a-zđ])\s*[.)]\s+(?=\S)/;
const LEADING_DASH = /^([-–—+*•])\s*(?=\S)/;
/** "Tiêu chí 1.2:", "Lĩnh vực I." before a code that stands in the text. */
const LEADING_WORD = new RegExp(
  `^${either(NUMBERED_TERMS)}\\s+(?=(?:[IVXL]{1,7}|\\d+(?:\\.\\d+)*)\\s*[.:)\\-–])`,
  "iu",
);

/** A small letter beside another, whatever blanks are between them: no segment of a code has two. */
const WORD = /[A-Za-zĐđ]\s*[a-zđ]/;

/** The content of a code cell → its code; null where it is none. */
export function parseCode(text: string): Code | null {
  if (WORD.test(text)) return null;
  const bare = text
    .replace(/\s/g, "")
    .replace(/[.)\]:]+$/, "")
    .replace(/^[([]/, "");
  if (/^[-–—+*•]$/.test(bare)) return { text: bare, kind: "dash", depth: 1 };
  if (!WHOLE.test(bare)) return null;
  const segments = bare.split(/[.-]/);
  const [first = ""] = segments;
  return { text: bare, kind: kindOf(first), depth: segments.length };
}

/** "1.1. Ban hành kế hoạch" → its code and the rest; null where the text does not open with a code. */
export function leadingCode(text: string): { readonly code: Code; readonly rest: string } | null {
  const trimmed = text.trimStart();
  const body = trimmed.replace(LEADING_WORD, "");
  const match = LEADING.exec(body) ?? LEADING_LETTER.exec(body) ?? LEADING_DASH.exec(body);
  const [opening = "", sign = ""] = match ?? [];
  const code = sign === "" ? null : parseCode(sign);
  if (code === null) return null;
  // "A Lưới", "I" inside a name, "5 xã": a lone letter or number needs a closing sign to be a code.
  // "E-government" is a word.
  const rest = body.slice(opening.length);
  if (code.kind === "upper" && opening === `${sign}-` && /^\p{Ll}/u.test(rest)) return null;
  const closed = /[.)/:\-–]/.test(opening.slice(sign.length)) || code.depth > 1 || code.kind === "dash";
  if (!closed && !(code.kind === "roman" && sign.length > 1)) return null;
  return { code, rest };
}

function kindOf(segment: string): CodeKind {
  if (/^\d/.test(segment)) return "number";
  if (ROMAN.test(segment)) return "roman";
  return segment === segment.toUpperCase() ? "upper" : "letter";
}

/**
 * The level of every row of a table from its codes: kinds and depths that occur, from the top down, are
 * levels 1, 2, …; "C", "D", "I" after "A", "B" are letters, not Roman numerals. Rows without a code get 0.
 */
export function levelsOf(codes: readonly (Code | null)[]): number[] {
  const settled = settleLetters(codes);
  const order = (code: Code): number => ORDER[code.kind] + code.depth;
  const present = [...new Set(settled.filter((code) => code !== null).map(order))].sort((a, b) => a - b);
  return settled.map((code) => (code === null ? 0 : present.indexOf(order(code)) + 1));
}

/**
 * Letters that look like Roman numerals are letters where they continue an alphabet. "I" right after "H" is
 * the first numeral below it where other letters have numerals below them too, and else the next letter.
 */
function settleLetters(codes: readonly (Code | null)[]): readonly (Code | null)[] {
  if (!codes.some((code) => code?.text === "A")) return codes;
  const numerals = countsBelowLetters(codes);
  let last = "";
  let counted = false;
  return codes.map((code) => {
    if (code?.depth !== 1 || !/^[A-Z]+$/.test(code.text)) return code;
    const next = code.text.length === 1 && code.text.charCodeAt(0) === last.charCodeAt(0) + 1;
    const counts = numerals && !counted && code.text === "I";
    if (code.kind === "upper" || (next && !counts)) {
      last = code.text;
      counted = false;
      return { ...code, kind: "upper" as const };
    }
    counted ||= code.text === "I";
    return code;
  });
}

/** True where a Roman "I" stands below another letter than "H", or "II" anywhere. */
function countsBelowLetters(codes: readonly (Code | null)[]): boolean {
  let letter = "";
  return codes.some((code) => {
    if (code?.depth !== 1) return false;
    if (code.text === "II" || (code.text === "I" && letter !== "H" && letter !== "")) return true;
    if (code.kind === "upper") letter = code.text;
    return false;
  });
}

/** A code that was typed as a number or became a date: 1.1 → "1.1"; 1.1 after "1.9" is "1.10". */
export function numericCode(value: number, previous: string | null): string {
  const text = String(Math.round(value * 1000) / 1000);
  if (previous === null) return text;
  const parts = previous.split(".");
  const last = Number(parts[parts.length - 1]);
  if (parts.length < 2 || !Number.isInteger(last)) return text;
  const next = [...parts.slice(0, -1), String(last + 1)].join(".");
  return next !== text && /0$/.test(next) && Number(next) === value && parts.length === 2 ? next : text;
}
