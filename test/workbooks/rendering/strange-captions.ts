/** Tables whose captions are words of the office's own, which no list of words holds. */
import { inOtherWords, PseudoWords } from "../../making/pseudo-words";
import { AREAS, CRITERIA, DEPARTMENTS, OPINIONS, PLACES } from "./names";
import type { DrawnCell, Table } from "./table";

export interface Strange {
  /** How many of the captions: 0 to 1. */
  readonly share: number;
  readonly seed: number;
}

const GROUPS = [DEPARTMENTS, ...PLACES];
const NAMES = [
  ...AREAS,
  ...CRITERIA,
  ...OPINIONS,
  ...GROUPS.flatMap(({ heading, always, others }) => [heading, ...always, ...others]),
];
const CODE = /^[([]?(?:[IVXLC]+|[A-ZĐ]|\d+(?:\.\d+)*)[.)\]:]*$/;

function isCaption(cell: DrawnCell | undefined): cell is string {
  if (typeof cell !== "string" || cell === "KĐG" || !/\p{L}/u.test(cell) || CODE.test(cell)) return false;
  return !NAMES.some((name) => cell.includes(name));
}

/** Texts of the header, and the first text of every other row that names nothing. */
function captionsOf({ rows, solid }: Table): Set<string> {
  const captions = new Set<string>();
  rows.forEach((cells, row) => {
    const isHeader = row === 0 || solid.includes(row);
    const first = cells.find((cell) => typeof cell === "string" && /\p{L}/u.test(cell) && !CODE.test(cell));
    for (const cell of isHeader ? cells : [first]) if (isCaption(cell)) captions.add(cell);
  });
  return captions;
}

/** The same text has the same words on every sheet, whatever stands before it. */
function seedOf(text: string, seed: number): number {
  let hash = seed;
  for (const letter of text) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  return hash;
}

/** The table with a share of its captions in unknown words; years, maxima in brackets and numbers stay. */
export function strangeCaptions(table: Table, { share, seed }: Strange): Table {
  const others = new Map<string, string>();
  for (const caption of captionsOf(table)) {
    const own = seedOf(caption, seed);
    if (((own >>> 0) % 1000) / 1000 >= share) continue;
    const said = inOtherWords(caption, new PseudoWords(own));
    if (said !== null) others.set(caption, said);
  }
  const rows = table.rows.map((cells) =>
    cells.map((cell) => (typeof cell === "string" ? (others.get(cell) ?? cell) : cell)),
  );
  return { ...table, rows };
}
