/** Pieces of formulas: only functions that Excel 2010 and LibreOffice know, in en-US form. */
import { cellName, columnName } from "../workbook/address";
import { formatCount } from "../language/numbers";
import type { Language } from "../language/language";
import { FOREIGN_MAXIMUM } from "../scorebook/assessment";
import { fromPoints, type Points } from "../scorebook/points";
import type { ScoreClass, TieRule } from "../scorebook/settings";

/** What stands where there is no figure. */
export const NO_FIGURE = "–";

/** A text inside a formula. Excel allows 255 characters in a literal. */
export function quoted(text: string): string {
  return `"${text.slice(0, 200).replaceAll('"', '""')}"`;
}

/**
 * Rounds half up on the decimal value. The inner rounding takes the binary noise away that would turn
 * 99,225 into 99,22499999999999 and show 99,22.
 */
export function rounded(expression: string, decimals: number): string {
  return `ROUND(ROUND(${expression},${decimals + 6}),${decimals})`;
}

/** Whether a score can be a share of a maximum: not beyond what any percentage may be (ratioOf). */
export function isShare(score: string, max: string): string {
  return `AND(N(${max})>0,N(${score})<=${FOREIGN_MAXIMUM}*N(${max}))`;
}

/** 100 × score ÷ maximum, as shown. */
export function percentOf(score: string, max: string): string {
  return rounded(`100*${score}/${max}`, 2);
}

/** `formula` where the cell holds a number, else the dash. */
export function whereNumber(cells: readonly string[], formula: string): string {
  const tests = cells.map((cell) => `ISNUMBER(${cell})`);
  return `IF(${tests.length === 1 ? (tests[0] ?? "") : `AND(${tests.join(",")})`},${formula},"${NO_FIGURE}")`;
}

/** The cells of a table in one line, down a column or along a row, and the one at hand. */
export interface Line {
  readonly direction: "down" | "along";
  /** The fixed column (down) or row (along). */
  readonly at: number;
  readonly first: number;
  readonly last: number;
}

export function lineCell(line: Line, index: number): string {
  return line.direction === "down" ? cellName(index, line.at) : cellName(line.at, index);
}

const ranges = new WeakMap<Line, string>();

export function lineRange(line: Line): string {
  let range = ranges.get(line);
  if (range === undefined) {
    range = `${absoluteCell(line, line.first)}:${absoluteCell(line, line.last)}`;
    ranges.set(line, range);
  }
  return range;
}

function absoluteCell(line: Line, index: number): string {
  return line.direction === "down"
    ? `$${columnName(line.at)}$${index + 1}`
    : `$${columnName(index)}$${line.at + 1}`;
}

/** What ranks are taken over: the figures, and the helper lines that a rule of ties needs. */
export interface RankLines {
  readonly figures: Line;
  /** 1 at the first of equal figures; for dense ranks. */
  readonly firsts: Line | null;
  /** The unit's place in the source; for row order. */
  readonly orders: Line | null;
}

/** Rank of one figure among its line under a rule of ties (competition 1, 2, 2, 4 where no helper is needed). */
export function rankOf(lines: RankLines, index: number, ties: TieRule): string {
  const own = lineCell(lines.figures, index);
  const all = lineRange(lines.figures);
  if (ties === "dense" && lines.firsts !== null) {
    return `SUMPRODUCT(ISNUMBER(${all})*(${all}>${own})*${lineRange(lines.firsts)})+1`;
  }
  if (ties === "row" && lines.orders !== null) {
    const earlier = `(${lineRange(lines.orders)}<${lineCell(lines.orders, index)})`;
    return `RANK(${own},${all})+SUMPRODUCT((${all}=${own})*${earlier})`;
  }
  return `RANK(${own},${all})`;
}

/** How many of the line stand above a figure. */
export function countAbove({ figures }: RankLines, figure: string): string {
  const all = lineRange(figures);
  return `SUMPRODUCT(ISNUMBER(${all})*(${all}>${figure}))`;
}

/** Rank that the one at `index` would have with another figure, the others staying as they are. */
export function rankIf(lines: RankLines, index: number, figure: string, ties: TieRule): string {
  const all = lineRange(lines.figures);
  if (ties === "dense" && lines.firsts !== null) {
    return `SUMPRODUCT(ISNUMBER(${all})*(${all}>${figure})*${lineRange(lines.firsts)})+1`;
  }
  const rank = `${countAbove(lines, figure)}+1`;
  if (ties !== "row" || lines.orders === null) return rank;
  const earlier = `(${lineRange(lines.orders)}<${lineCell(lines.orders, index)})`;
  return `${rank}+SUMPRODUCT((${all}=${figure})*${earlier})`;
}

/** A number as text in the language's own decimal mark, whatever the locale of who opens the workbook. */
export function numberText(expression: string, language: Language): string {
  return language === "vi" ? `SUBSTITUTE(${expression},".",",")` : `SUBSTITUTE(${expression},",",".")`;
}

/** What such an expression gives: no mark of thousands, and none of the binary noise of a sum. */
export function shownNumber(points: Points, language: Language): string {
  return String(fromPoints(points)).replace(".", language === "vi" ? "," : ".");
}

/** A rank among so many as text: "02/08". */
export function rankText(expression: string, of: number, language: Language): string {
  const rank = language === "vi" ? `TEXT(${expression},"00")` : expression;
  return `${rank}&${quoted(`/${formatCount(of, language)}`)}`;
}

/** Letters of private use: no text of the field holds them. */
const PLACES = ["\u{E000}", "\u{E001}"] as const;

/** A sentence with expressions in its places, as one text expression. */
export function sentence(words: (first: string, second: string) => string, ...expressions: string[]): string {
  return words(PLACES[0], PLACES[1])
    .split(/([\u{E000}\u{E001}])/u)
    .filter((piece) => piece !== "")
    .map((piece) => {
      const place = PLACES.findIndex((mark) => mark === piece);
      return place < 0 ? quoted(piece) : (expressions[place] ?? quoted(""));
    })
    .join("&");
}

/** 1 where a figure is the first of its value in the line, else 0. */
export function isFirst(line: Line, index: number): string {
  const own = lineCell(line, index);
  const count = line.direction === "down" ? "ROWS" : "COLUMNS";
  const sofar = `${count}(${absoluteCell(line, line.first)}:${own})`;
  return `IF(ISNUMBER(${own}),IF(MATCH(${own},${lineRange(line)},0)=${sofar},1,0),0)`;
}

/** Class by percent of maximum; "" below the lowest limit. */
export function classFormula(score: string, max: string, classes: readonly ScoreClass[]): string {
  const percent = `ROUND(100*${score}/${max},8)`;
  return [...classes]
    .sort((a, b) => b.from - a.from)
    .reduceRight(
      (below, { name, from }) => `IF(${percent}>=${from / 1_000_000},${quoted(name)},${below})`,
      '""',
    );
}
