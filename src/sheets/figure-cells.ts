/** Writes figures as live formulas, each with the value that it gives. */
import { percentUnits, type Points, type Ratio } from "../scorebook/points";
import { fromPoints, roundPoints } from "../scorebook/points";
import type { CellStyle } from "../workbook/plan";
import { cellName } from "../workbook/address";
import type { SheetContext } from "./context";
import { isFirst, isShare, NO_FIGURE, percentOf, quoted, rankOf, rounded, whereNumber } from "./formulas";
import { lineCell, lineRange, type Line, type RankLines } from "./formulas";
import { countFormat, PERCENT_CHANGE_FORMAT, PERCENT_FORMAT } from "./number-formats";
import { pointsChangeFormat, pointsFormat, rankChangeFormat } from "./number-formats";
import type { SheetBuilder } from "./sheet-builder";
import type { SourceFigure } from "./source-figures";
import { LOOKS, PLAIN, type Tint } from "./styles";

/** A place on the sheet. */
export type At = readonly [row: number, column: number];

/** A score and the cell of its maximum. */
export interface Share {
  readonly score: At;
  readonly max: string;
}

/** Decimals of the key that ranks by percent: far finer than any two real shares, far above binary noise. */
export const KEY_DECIMALS = 12;

export class FigureCells {
  constructor(
    private readonly builder: SheetBuilder,
    private readonly context: SheetContext,
  ) {}

  /** True once a figure could only be written as a value. */
  wroteValues = false;

  /** A score or a maximum from its source cells; `reference` is a blank source cell that may be filled later. */
  points(at: At, figure: SourceFigure | null, reference: string | null, tint: Tint = PLAIN): void {
    if (figure === null) {
      const formula =
        reference === null ? undefined : `=${whereNumber([reference], `ROUND(${reference},6)`)}`;
      this.put(at, NO_FIGURE, LOOKS.rank, tint, "", formula);
      return;
    }
    const value = fromPoints(figure.points);
    const format = pointsFormat(figure.points);
    if (figure.live) {
      this.put(at, value, LOOKS.number, tint, format, `=ROUND(${figure.expression},6)`);
    } else {
      this.wroteValues = true;
      this.put(at, value, LOOKS.number, { ...tint, italic: true }, format, `=${figure.expression}`);
    }
  }

  /** One maximum for a whole column. */
  sharedMax(at: At, figure: SourceFigure, style: CellStyle): void {
    if (!figure.live) this.wroteValues = true;
    const formula = figure.live ? `=ROUND(${figure.expression},6)` : `=${figure.expression}`;
    this.builder.put(at[0], at[1], fromPoints(figure.points), style, formula);
  }

  /** 100 × score ÷ maximum, two decimals. */
  percent(at: At, score: At, max: string, ratio: Ratio | null, tint: Tint = PLAIN): void {
    const own = cellName(...score);
    const formula = percentOf(own, max);
    if (ratio === null) {
      this.put(
        at,
        NO_FIGURE,
        LOOKS.rank,
        tint,
        "",
        `=IF(${isShare(own, max)},${whereNumber([own], formula)},"${NO_FIGURE}")`,
      );
    } else {
      this.put(at, percentUnits(ratio, 2) / 100, LOOKS.number, tint, PERCENT_FORMAT, `=${formula}`);
    }
  }

  /** A rank over its line; 0 for a unit that cannot be ranked. */
  rank(at: At, lines: RankLines, index: number, rank: number, tint: Tint = PLAIN, format = ""): void {
    const formula = rankOf(lines, index, this.context.analysis.ties);
    if (rank === 0) {
      const own = lineCell(lines.figures, index);
      this.put(at, NO_FIGURE, LOOKS.rank, tint, "", `=${whereNumber([own], formula)}`);
    } else {
      const numberFormat = format === "" ? countFormat(this.context.language) : format;
      this.put(at, rank, LOOKS.rank, tint, numberFormat, `=${formula}`);
    }
  }

  /** Hidden: share of the maximum, what units with different maxima are ranked by. */
  key(at: At, score: string, max: string, ratio: Ratio | null): void {
    const formula = `ROUND(${score}/${max},${KEY_DECIMALS})`;
    const value = ratio === null ? NO_FIGURE : percentUnits(ratio, KEY_DECIMALS - 2) / 10 ** KEY_DECIMALS;
    const guarded = `IF(AND(ISNUMBER(${score}),${isShare(score, max)}),${formula},"${NO_FIGURE}")`;
    this.put(at, value, LOOKS.helper, PLAIN, "", `=${ratio === null ? guarded : formula}`);
  }

  /** Hidden: a peer's score. */
  scoreKey(at: At, figure: SourceFigure | null, reference: string | null): void {
    if (figure === null) {
      const formula =
        reference === null ? undefined : `=${whereNumber([reference], `ROUND(${reference},6)`)}`;
      this.put(at, NO_FIGURE, LOOKS.helper, PLAIN, "", formula);
    } else {
      this.put(at, fromPoints(figure.points), LOOKS.helper, PLAIN, "", `=ROUND(${figure.expression},6)`);
    }
  }

  /** Hidden: a peer's share of its own maximum. */
  shareKey(at: At, score: SourceFigure | null, max: SourceFigure | null, ratio: Ratio | null): void {
    if (score === null || max === null || ratio === null) {
      this.put(at, NO_FIGURE, LOOKS.helper);
      return;
    }
    const value = percentUnits(ratio, KEY_DECIMALS - 2) / 10 ** KEY_DECIMALS;
    const formula = `=ROUND((${score.expression})/(${max.expression}),${KEY_DECIMALS})`;
    this.put(at, value, LOOKS.helper, PLAIN, "", formula);
  }

  /** Hidden: 1 at the first of equal figures of a line. */
  first(at: At, line: Line, index: number, first: boolean): void {
    this.put(at, first ? 1 : 0, LOOKS.helper, PLAIN, "", `=${isFirst(line, index)}`);
  }

  /** Change of points between two cells; null where either is missing. */
  pointsChange(at: At, current: At, base: At, change: Points | null, tint: Tint = PLAIN): void {
    const [now, then] = [cellName(...current), cellName(...base)];
    const formula = `ROUND(${now}-${then},6)`;
    if (change === null) {
      this.put(at, NO_FIGURE, LOOKS.rank, tint, "", `=${whereNumber([now, then], formula)}`);
    } else {
      this.put(at, fromPoints(change), LOOKS.number, tint, pointsChangeFormat(change), `=${formula}`);
    }
  }

  /** Change of percent, in percentage points rounded once: not the difference of the two shown percents. */
  percentChange(at: At, current: Share, base: Share, millionths: number | null, tint: Tint = PLAIN): void {
    const [now, then] = [cellName(...current.score), cellName(...base.score)];
    const formula = `ROUND(ROUND(100*${now}/${current.max}-100*${then}/${base.max},6),2)`;
    if (millionths === null) {
      this.put(at, NO_FIGURE, LOOKS.rank, tint);
    } else {
      const value = fromPoints(roundPoints(millionths, 2));
      this.put(at, value, LOOKS.number, tint, PERCENT_CHANGE_FORMAT, `=${formula}`);
    }
  }

  /** What the changed maximum alone would have changed: Δmaximum × the share reached before. */
  fromMax(at: At, current: Share, base: Share, change: Points | null, tint: Tint = PLAIN): void {
    const then = cellName(...base.score);
    const formula = rounded(`(${current.max}-${base.max})*${then}/${base.max}`, 6);
    if (change === null) {
      this.put(at, NO_FIGURE, LOOKS.rank, tint);
    } else {
      this.put(at, fromPoints(change), LOOKS.number, tint, pointsChangeFormat(change), `=${formula}`);
    }
  }

  /** Maximum − score; null where either is missing. */
  lost(at: At, max: At, score: At, lost: Points | null, tint: Tint = PLAIN): void {
    const [whole, own] = [cellName(...max), cellName(...score)];
    const formula = `ROUND(${whole}-${own},6)`;
    if (lost === null) {
      this.put(at, NO_FIGURE, LOOKS.rank, tint, "", `=${whereNumber([whole, own], formula)}`);
    } else {
      this.put(at, fromPoints(lost), LOOKS.number, tint, pointsFormat(lost), `=${formula}`);
    }
  }

  /** Places won or lost: the rank before minus the rank now. */
  rankChange(at: At, current: At, base: At, change: number | null, tint: Tint = PLAIN): void {
    const [now, then] = [cellName(...current), cellName(...base)];
    const formula = `${then}-${now}`;
    if (change === null) {
      this.put(at, NO_FIGURE, LOOKS.rank, tint, "", `=${whereNumber([now, then], formula)}`);
    } else {
      this.put(at, change, LOOKS.rank, tint, rankChangeFormat(this.context.language), `=${formula}`);
    }
  }

  /** "Đồng hạng" as long as it is true, and what else is to be said. */
  note(
    at: At,
    line: Line,
    index: number,
    tied: boolean,
    others: readonly string[],
    tint: Tint = PLAIN,
  ): void {
    const words = this.context.words.tied(this.context.analysis.ties);
    const rest = others.join("; ");
    const before = rest === "" ? words : `${words}; `;
    const own = lineCell(line, index);
    // Units without a figure all show the same dash, which is no rank shared.
    const test = `AND(ISNUMBER(${own}),COUNTIF(${lineRange(line)},${own})>1)`;
    const formula = `=IF(${test},${quoted(before)},"")${rest === "" ? "" : `&${quoted(rest)}`}`;
    this.put(at, (tied ? before : "") + rest, LOOKS.remark, tint, "", formula);
  }

  /** How many cells of a range pass a test; the value is counted by whoever writes it. */
  count(at: At, count: number, formula: string, tint: Tint = PLAIN): void {
    this.put(at, count, LOOKS.rank, tint, countFormat(this.context.language), `=${formula}`);
  }

  put(
    at: At,
    value: string | number | null,
    base: CellStyle,
    tint: Tint = PLAIN,
    numberFormat = "",
    formula?: string,
  ): void {
    this.builder.put(at[0], at[1], value, this.context.styles.vary(base, tint, numberFormat), formula);
  }
}
