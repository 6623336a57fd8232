/** Criteria that lost points, area by area, with the workbook's reasons. */
import { figureOf } from "../../analysis/figure";
import type { GroupAnalysis } from "../../analysis/analysis";
import { lostPointsOf, type LostPoint } from "../../analysis/lost-points";
import type { Language } from "../../language/language";
import { formatCount, formatPoints } from "../../language/numbers";
import { paneWords } from "../../language/pane";
import { totalOf } from "../../scorebook/assessment";
import type { CellRef } from "../../workbook/address";
import { shownPoints, type ShownFigure } from "./shown";

export interface LostRow {
  readonly criterion: number;
  readonly code: string;
  readonly name: string;
  readonly score: ShownFigure;
  readonly ofMax: string;
  /** "trừ 0,5 điểm" */
  readonly lost: string;
  /** The base year's figures, where the criterion was there. */
  readonly base: string | null;
  /** With its cell; null where the workbook gives none. */
  readonly reason: ShownFigure | null;
}

export interface LostArea {
  readonly criterion: number;
  readonly code: string;
  readonly name: string;
  /** What the area lost as a whole, as its own figures say. */
  readonly lost: string | null;
  readonly rows: readonly LostRow[];
}

export interface LostView {
  /** "Bị trừ 11,79 điểm ở 34 tiêu chí", null where nothing was lost. */
  readonly total: string | null;
  readonly areas: readonly LostArea[];
}

export function lostView(group: GroupAnalysis, unit: number, language: Language): LostView {
  const words = paneWords(language);
  const lost = lostPointsOf(group.current, unit);
  if (lost.length === 0) return { total: null, areas: [] };
  const total = totalOf(group.current);
  const byArea = new Map<number, LostRow[]>();
  for (const point of lost) {
    const rows = byArea.get(point.area.index) ?? [];
    byArea.set(point.area.index, rows);
    rows.push(lostRow(group, point, unit, language));
  }
  return {
    total: words.lostTotal(
      lostText(group, total.index, unit, language) ?? "",
      formatCount(lost.length, language),
    ),
    areas: [...byArea].map(([index, rows]): LostArea => {
      const area = group.current.criteria[index] ?? total;
      const points = lostText(group, index, unit, language);
      return {
        criterion: index,
        code: area.code,
        name: area.name,
        lost: points === null ? null : words.lost(points),
        rows,
      };
    }),
  };
}

function lostText(group: GroupAnalysis, criterion: number, unit: number, language: Language): string | null {
  const points = figureOf(group, criterion, unit).standing?.lostPoints ?? null;
  return points === null ? null : formatPoints(points, language);
}

function lostRow(group: GroupAnalysis, point: LostPoint, unit: number, language: Language): LostRow {
  const words = paneWords(language);
  const { criterion, score, max, lost, remark, scoreCell } = point;
  const { base } = figureOf(group, criterion.index, unit);
  return {
    criterion: criterion.index,
    code: criterion.code,
    name: criterion.name,
    score: shownPoints(score, scoreCell, language),
    ofMax: formatPoints(max, language),
    lost: words.lost(formatPoints(lost, language)),
    base:
      base === null || base.max === null || group.base === null
        ? null
        : words.baseScore(
            group.base.year,
            formatPoints(base.score, language),
            formatPoints(base.max, language),
          ),
    reason: remark === null ? null : reasonOf(remark.reason, remark.cell),
  };
}

function reasonOf(reason: string, cell: CellRef): ShownFigure | null {
  return reason === "" ? null : { text: reason, cell };
}
