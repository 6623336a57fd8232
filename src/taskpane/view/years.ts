/** A unit over all years of the book, beside another unit or the middle of its group. */
import type { GroupAnalysis, Standing } from "../../analysis/analysis";
import type { Rival } from "../../analysis/gap";
import { trendOf, type TrendOptions, type TrendPoint } from "../../analysis/trend";
import type { Language } from "../../language/language";
import { formatPercent, formatRank } from "../../language/numbers";
import { compareWords } from "../../language/tool-compare";
import { whyWords } from "../../language/tool-why";
import type { ScoreBook } from "../../scorebook/assessment";
import { scaleOf } from "./scale";
import { percentUnits, type Points, type Ratio } from "../../scorebook/points";

interface YearPoint {
  readonly year: number;
  /** For the line: percent in hundredths, or millionths of a point; null where there is no figure. */
  readonly at: number | null;
  readonly label: string;
  readonly text: string;
  /** The same of the other line. */
  readonly rivalAt: number | null;
  readonly rivalText: string | null;
}

export interface YearsView {
  readonly points: readonly YearPoint[];
  readonly isPercent: boolean;
  /** Whose the other line is; null for none. */
  readonly rival: string | null;
}

interface Asked {
  readonly book: ScoreBook;
  readonly group: GroupAnalysis;
  readonly unit: number;
  readonly criterion: number;
  readonly options: TrendOptions;
  /** Null for the unit alone. */
  readonly rival: Rival | null;
}

/** A year's figure of one line. */
interface Told {
  readonly score: Points;
  readonly ratio: Ratio | null;
  readonly standing: Standing | null;
}

/** By percent where every year has a maximum, since maxima change; null where fewer than two years have a figure. */
export function yearsView(asked: Asked, language: Language): YearsView | null {
  const words = whyWords(language);
  const scale = scaleOf(asked.group.current, language);
  const { book, group, unit, criterion, options } = asked;
  const own = trendOf(book, group.current, { criterion, unit }, options);
  const other = rivalYears(asked, own);
  const told = own.map(ownFigure);
  const known = [...told, ...other.figures].filter((figure) => figure !== null);
  if (told.filter((figure) => figure !== null).length < 2) return null;
  const isPercent = known.every(({ ratio }) => ratio !== null);
  const at = (figure: Told | null): number | null =>
    figure === null
      ? null
      : isPercent && figure.ratio !== null
        ? percentUnits(figure.ratio, 2)
        : figure.score;
  const lineOf = (year: number, figure: Told | null): string => {
    if (figure === null) return words.noFigure(year);
    const { score, ratio, standing } = figure;
    const percent = ratio === null ? null : `${formatPercent(ratio, language)}%`;
    const rank = standing === null ? null : formatRank(standing.rank, standing.of, language);
    return words.yearLine(year, scale.score(score), scale.isPercent ? null : percent, rank);
  };
  return {
    isPercent,
    rival: other.name(language),
    points: own.map(({ year }, index): YearPoint => {
      const figure = told[index] ?? null;
      const theirs = other.figures[index] ?? null;
      return {
        year,
        at: at(figure),
        label:
          figure === null
            ? ""
            : isPercent && figure.ratio !== null
              ? `${formatPercent(figure.ratio, language)}%`
              : scale.bare(figure.score),
        text: lineOf(year, figure),
        rivalAt: at(theirs),
        rivalText: other.figures.length === 0 ? null : lineOf(year, theirs),
      };
    }),
  };
}

function ownFigure({ standing }: TrendPoint): Told | null {
  return standing === null ? null : { score: standing.score, ratio: standing.ratio, standing };
}

interface OtherLine {
  readonly figures: readonly (Told | null)[];
  readonly name: (language: Language) => string | null;
}

/** Beside last year's own figure the middle of the group says more: the line itself holds last year. */
function rivalYears(asked: Asked, own: readonly TrendPoint[]): OtherLine {
  const { book, group, criterion, options, rival } = asked;
  if (rival === null) return { figures: [], name: () => null };
  if (rival.kind === "unit") {
    const theirs = trendOf(book, group.current, { criterion, unit: rival.unit }, options);
    return { figures: theirs.map(ownFigure), name: () => group.current.units[rival.unit]?.name ?? "" };
  }
  return {
    figures: own.map(({ standing, median }) => {
      if (standing === null || median === null) return null;
      const { max } = standing;
      const hasRatio = standing.ratio !== null && max !== null;
      return {
        score: median,
        ratio: hasRatio ? { numerator: median, denominator: max } : null,
        standing: null,
      };
    }),
    name: (language) => compareWords(language).median,
  };
}
