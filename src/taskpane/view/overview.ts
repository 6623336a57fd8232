/** The answer first: rank, total and changes of the unit shown. */
import { figureOf } from "../../analysis/figure";
import type { Analysis, Change, Standing } from "../../analysis/analysis";
import { classOf } from "../../analysis/classes";
import type { OpenBook } from "../../app/open-book";
import type { Language } from "../../language/language";
import { formatCount, formatPoints, formatRank } from "../../language/numbers";
import { paneWords } from "../../language/pane";
import type { Assessment } from "../../scorebook/assessment";
import { MILLIONTHS, type Ratio } from "../../scorebook/points";
import type { CellRef } from "../../workbook/address";
import type { UnitPlace } from "../state/pane-state";
import { shownUnit } from "../state/reduce";
import {
  percentChange,
  percentText,
  rankChange,
  rankNotes,
  isAlone,
  splitText,
  type ShownChange,
  type ShownFigure,
} from "./shown";
import { scaleOf, type Scale } from "./scale";
import { besideMean } from "./why";

/** Out of 100 points the percentage would only say the score again. */
const OUT_OF_HUNDRED = 100 * MILLIONTHS;

export interface Overview {
  readonly unit: string;
  readonly unitCell: CellRef | null;
  /** "Nguồn: trang “Năm 2022”; 08 huyện, thành phố". */
  readonly source: string;
  /** Null where the unit has no total this year; `missing` says so. */
  readonly result: {
    /** Null where the group has one unit: it is not ranked. */
    readonly rank: ShownFigure | null;
    /** "/08" */
    readonly of: string;
    /** "01/08", for those who hear the page. */
    readonly rankInFull: string;
    readonly score: ShownFigure;
    /** "71,46 điểm" */
    readonly scoreInFull: string;
    /** "/ 100 điểm", "điểm", "" for a percentage. */
    readonly ofMax: string;
    readonly percent: string | null;
    /** "xếp loại B" by the office's own limits; null where it has none or there is no maximum. */
    readonly inClass: string | null;
    readonly notes: readonly string[];
  } | null;
  readonly missing: string | null;
  readonly changes: readonly ShownChange[];
  readonly split: string | null;
  /** "Cao hơn bình quân khối (85,985 điểm) 0,892 điểm"; null without peers. */
  readonly besideMean: string | null;
  /** The base year's figures, or why there are none; null where the workbook has one year, which is said elsewhere. */
  readonly base: string | null;
}

export function overviewOf(
  shown: {
    readonly analysis: Analysis;
    readonly place: UnitPlace;
    readonly book: Pick<OpenBook, "settings">;
  },
  language: Language,
): Overview {
  const words = paneWords(language);
  const { group, unit, total } = shownUnit(shown);
  const { standing, base, change } = figureOf(group, total.index, unit.index);
  const { current } = group;
  const scale = scaleOf(current, language);
  const className = (ratio: Ratio): string | null => {
    const found = classOf(ratio, shown.book.settings.classes[current.group.kind]);
    return found === null ? null : words.inClass(found.name);
  };
  return {
    unit: unit.name,
    unitCell: unit.cell,
    source: words.source(current.sheets, formatCount(current.units.length, language), current.group),
    result:
      standing === null
        ? null
        : {
            rank: isAlone(standing)
              ? null
              : {
                  text: formatCount(standing.rank, language),
                  cell: standing.publishedRank?.cell ?? standing.scoreCell,
                },
            of: `/${formatCount(standing.of, language)}`,
            rankInFull: isAlone(standing)
              ? words.notRanked
              : formatRank(standing.rank, standing.of, language),
            score: { text: scale.bare(standing.score), cell: standing.scoreCell },
            scoreInFull: scale.score(standing.score),
            ofMax: scale.isPercent
              ? ""
              : standing.max === null
                ? words.points
                : words.ofPoints(formatPoints(standing.max, language)),
            percent:
              standing.ratio === null || standing.max === OUT_OF_HUNDRED
                ? null
                : words.ofMaximum(percentText(standing.ratio, language)),
            inClass: standing.ratio === null ? null : className(standing.ratio),
            notes: rankNotes(standing, language),
          },
    missing: standing === null ? words.noScore(current.year) : null,
    changes: change === null ? [] : changesOf(change, [standing, base], scale, language),
    split: change === null ? null : splitText(change, language),
    besideMean: besideMean(group, unit.index, language),
    base: baseLine(shown.analysis, group.base, base, language),
  };
}

function baseLine(
  { years, baseYear }: Pick<Analysis, "years" | "baseYear">,
  year: Assessment | null,
  base: Standing | null,
  language: Language,
): string | null {
  const words = paneWords(language);
  if (baseYear === null) return years.length > 1 ? words.noBaseYear : null;
  if (base === null || year === null) return words.noBaseFigure(baseYear);
  const rank = isAlone(base) ? null : formatRank(base.rank, base.of, language);
  return words.baseLine(baseYear, baseScore(year, base, language), rank);
}

/** "70,25/100 điểm", "70,25%". */
function baseScore(year: Assessment, { score, max }: Standing, language: Language): string {
  const scale = scaleOf(year, language);
  return scale.isPercent ? scale.score(score) : paneWords(language).inPoints(scale.ofMax(score, max));
}

/** Points, percentage points where they say something else, places. */
function changesOf(
  change: Change,
  [now, before]: readonly [Standing | null, Standing | null],
  scale: Scale,
  language: Language,
): readonly ShownChange[] {
  const sameScale = now?.max === OUT_OF_HUNDRED && before?.max === OUT_OF_HUNDRED;
  return [
    scale.change(change.score),
    ...(change.percent === null || sameScale ? [] : [percentChange(change.percent, language)]),
    ...(now !== null && isAlone(now) ? [] : [rankChange(change.rank, language)]),
  ];
}
