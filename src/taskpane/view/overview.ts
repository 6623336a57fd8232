/** The answer first: rank, total and changes of the unit shown. */
import { figureOf } from "../../analysis/figure";
import type { Analysis } from "../../analysis/analysis";
import type { Language } from "../../language/language";
import { formatCount, formatPoints, formatRank } from "../../language/numbers";
import { paneWords } from "../../language/pane";
import { MILLIONTHS } from "../../scorebook/points";
import type { CellRef } from "../../workbook/address";
import type { UnitPlace } from "../state/pane-state";
import { shownUnit } from "../state/reduce";
import {
  baseText,
  percentText,
  pointsChange,
  rankChange,
  rankNotes,
  shownPoints,
  splitText,
  type ShownChange,
  type ShownFigure,
} from "./shown";

/** Out of 100 points the percentage would only say the score again. */
const OUT_OF_HUNDRED = 100 * MILLIONTHS;

export interface Overview {
  readonly unit: string;
  readonly unitCell: CellRef | null;
  /** "Nguồn: trang “Năm 2022”; 08 huyện, thành phố". */
  readonly source: string;
  /** Null where the unit has no total this year; `missing` says so. */
  readonly result: {
    readonly rank: ShownFigure;
    /** "/08" */
    readonly of: string;
    /** "01/08", for those who hear the page. */
    readonly rankInFull: string;
    readonly score: ShownFigure;
    /** "/ 100 điểm" */
    readonly ofMax: string | null;
    readonly percent: string | null;
    readonly notes: readonly string[];
  } | null;
  readonly missing: string | null;
  readonly changes: readonly ShownChange[];
  readonly split: string | null;
  /** The base year's figures, or why there are none. */
  readonly base: string;
}

export function overviewOf(
  shown: { readonly analysis: Analysis; readonly place: UnitPlace },
  language: Language,
): Overview {
  const words = paneWords(language);
  const { group, unit, total } = shownUnit(shown);
  const { standing, base, change } = figureOf(group, total.index, unit.index);
  const { baseYear } = shown.analysis;
  const { current } = group;
  return {
    unit: unit.name,
    unitCell: unit.cell,
    source: words.source(current.sheets, formatCount(current.units.length, language), current.group),
    result:
      standing === null
        ? null
        : {
            rank: {
              text: formatCount(standing.rank, language),
              cell: standing.publishedRank?.cell ?? standing.scoreCell,
            },
            of: `/${formatCount(standing.of, language)}`,
            rankInFull: formatRank(standing.rank, standing.of, language),
            score: shownPoints(standing.score, standing.scoreCell, language),
            ofMax: standing.max === null ? null : words.ofPoints(formatPoints(standing.max, language)),
            percent:
              standing.ratio === null || standing.max === OUT_OF_HUNDRED
                ? null
                : words.ofMaximum(percentText(standing.ratio, language)),
            notes: rankNotes(standing, language),
          },
    missing: standing === null ? words.noScore(current.year) : null,
    changes: change === null ? [] : [pointsChange(change.score, language), rankChange(change.rank, language)],
    split: change === null ? null : splitText(change, language),
    base:
      baseYear === null
        ? words.noBaseYear
        : base === null
          ? words.noBaseFigure(baseYear)
          : baseText(base, baseYear, language),
  };
}
