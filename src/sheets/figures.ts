/** Figures as live formulas, each with the value that it gives: what the columns of all sheets are made of. */
import { fromPoints, percentUnits, roundPoints, type Points, type Ratio } from "../scorebook/points";
import type { SheetContext } from "./context";
import { helper, liveText, type Content } from "./content";
import { isFirst, isShare, NO_FIGURE, percentOf, quoted, rankOf, rounded, whereNumber } from "./formulas";
import { lineCell, lineRange, type Line, type RankLines } from "./formulas";
import { countFormat, PERCENT_CHANGE_FORMAT, PERCENT_FORMAT } from "./number-formats";
import { pointsChangeFormat, pointsFormat, rankChangeFormat } from "./number-formats";
import type { SourceFigure } from "./source-figures";
import { LOOKS, TEXT_FORMAT } from "./styles";

/** The cell of a score and that of its maximum. */
export interface Share {
  readonly score: string;
  readonly max: string;
}

/** Decimals of the key that ranks by percent: far finer than any two real shares, far above binary noise. */
export const KEY_DECIMALS = 12;

/** The dash of a place without a figure; `expression` gives one once there is something to compute. */
export function noFigure(expression?: string): Content {
  return expression === undefined
    ? { value: NO_FIGURE, look: LOOKS.rank, format: TEXT_FORMAT }
    : { value: NO_FIGURE, look: LOOKS.rank, formula: `=${expression}` };
}

function number(value: number, format: string, expression: string): Content {
  return { value, look: LOOKS.number, format, formula: `=${expression}` };
}

/** A score or a maximum from its source cells; `reference` is a blank source cell that may be filled later. */
export function points(figure: SourceFigure | null, reference: string | null = null): Content {
  if (figure === null) {
    return noFigure(reference === null ? undefined : whereNumber([reference], `ROUND(${reference},6)`));
  }
  const format = pointsFormat(figure.points);
  const shown = number(fromPoints(figure.points), format, expressionOf(figure));
  return figure.live ? shown : { ...shown, tint: { italic: true }, written: true };
}

/** What gives a figure: rounded where it comes from cells. */
function expressionOf({ live, expression }: SourceFigure): string {
  return live ? `ROUND(${expression},6)` : expression;
}

/** 100 × score ÷ maximum, two decimals. */
export function percent({ score, max }: Share, ratio: Ratio | null): Content {
  const formula = percentOf(score, max);
  return ratio === null
    ? noFigure(`IF(${isShare(score, max)},${whereNumber([score], formula)},"${NO_FIGURE}")`)
    : number(percentUnits(ratio, 2) / 100, PERCENT_FORMAT, formula);
}

/** Hidden: share of the maximum, what units with different maxima are ranked by. */
export function shareKey({ score, max }: Share, ratio: Ratio | null): Content {
  const formula = `ROUND(${score}/${max},${KEY_DECIMALS})`;
  const guarded = `IF(AND(ISNUMBER(${score}),${isShare(score, max)}),${formula},"${NO_FIGURE}")`;
  return ratio === null ? helper(NO_FIGURE, guarded) : helper(keyOf(ratio), formula);
}

function keyOf(ratio: Ratio): number {
  return percentUnits(ratio, KEY_DECIMALS - 2) / 10 ** KEY_DECIMALS;
}

/** Hidden: a peer's score, straight from its source. */
export function peerScore(figure: SourceFigure | null, reference: string | null): Content {
  if (figure !== null) return helper(fromPoints(figure.points), `ROUND(${figure.expression},6)`);
  return helper(
    NO_FIGURE,
    reference === null ? undefined : whereNumber([reference], `ROUND(${reference},6)`),
  );
}

/** Hidden: a peer's share of its own maximum, straight from its sources. */
export function peerShare(
  score: SourceFigure | null,
  max: SourceFigure | null,
  ratio: Ratio | null,
): Content {
  if (score === null || max === null || ratio === null) return helper(NO_FIGURE);
  return helper(keyOf(ratio), `ROUND((${score.expression})/(${max.expression}),${KEY_DECIMALS})`);
}

/** Hidden: 1 at the first of equal figures of a line. */
export function firstOfEqual(line: Line, index: number, first: boolean): Content {
  return helper(first ? 1 : 0, isFirst(line, index));
}

/** Change of points between two cells; null where either is missing. */
export function pointsChange(now: string, then: string, change: Points | null): Content {
  const formula = `ROUND(${now}-${then},6)`;
  return change === null
    ? noFigure(whereNumber([now, then], formula))
    : number(fromPoints(change), pointsChangeFormat(change), formula);
}

/** Change of percent, in percentage points rounded once: not the difference of the two shown percents. */
export function percentChange(now: Share, then: Share, millionths: number | null): Content {
  if (millionths === null) return noFigure();
  const formula = `ROUND(ROUND(100*${now.score}/${now.max}-100*${then.score}/${then.max},6),2)`;
  return number(fromPoints(roundPoints(millionths, 2)), PERCENT_CHANGE_FORMAT, formula);
}

/** What the changed maximum alone would have changed: Δmaximum × the share reached before. */
export function fromMaximum(now: Share, then: Share, change: Points | null): Content {
  if (change === null) return noFigure();
  const formula = rounded(`(${now.max}-${then.max})*${then.score}/${then.max}`, 6);
  return number(fromPoints(change), pointsChangeFormat(change), formula);
}

/** Maximum − score; null where either is missing. */
export function lostPoints({ score, max }: Share, lost: Points | null): Content {
  const formula = `ROUND(${max}-${score},6)`;
  return lost === null
    ? noFigure(whereNumber([max, score], formula))
    : number(fromPoints(lost), pointsFormat(lost), formula);
}

/** Those whose value or words hang on the rule of ties and the language of the sheet. */
export class Figures {
  constructor(private readonly context: Pick<SheetContext, "analysis" | "language" | "words">) {}

  /** A rank over its line; 0 for a unit that cannot be ranked. `format` in place of that of counts. */
  rank(lines: RankLines, index: number, rank: number, format?: string): Content {
    const formula = rankOf(lines, index, this.context.analysis.ties);
    if (rank === 0) return noFigure(whereNumber([lineCell(lines.figures, index)], formula));
    const numberFormat = format ?? countFormat(this.context.language);
    return { value: rank, look: LOOKS.rank, format: numberFormat, formula: `=${formula}` };
  }

  /** Places won or lost: the rank before minus the rank now. */
  rankChange(now: string, then: string, change: number | null): Content {
    const formula = `${then}-${now}`;
    if (change === null) return noFigure(whereNumber([now, then], formula));
    const format = rankChangeFormat(this.context.language);
    return { value: change, look: LOOKS.rank, format, formula: `=${formula}` };
  }

  /** "Đồng hạng" as long as it is true, and what else is to be said. */
  note(line: Line, index: number, tied: boolean, others: readonly string[]): Content {
    const words = this.context.words.tied(this.context.analysis.ties);
    const rest = others.join("; ");
    const before = rest === "" ? words : `${words}; `;
    const own = lineCell(line, index);
    // Units without a figure all show the same dash, which is no rank shared.
    const test = `AND(ISNUMBER(${own}),COUNTIF(${lineRange(line)},${own})>1)`;
    const formula = `IF(${test},${quoted(before)},"")${rest === "" ? "" : `&${quoted(rest)}`}`;
    return liveText((tied ? before : "") + rest, formula);
  }

  /** How many cells of a range pass a test; the value is counted by whoever writes it. */
  count(count: number, expression: string): Content {
    const format = countFormat(this.context.language);
    return { value: count, look: LOOKS.rank, format, formula: `=${expression}` };
  }
}
