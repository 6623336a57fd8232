/** In what a year's scores are told: points, or percent where its workbook prints nothing else. */
import type { Language } from "../../language/language";
import { formatPoints } from "../../language/numbers";
import { paneWords } from "../../language/pane";
import type { Assessment } from "../../scorebook/assessment";
import { isPercentOnly } from "../../scorebook/percent-only";
import type { Points } from "../../scorebook/points";
import { percentChange, pointsChange, type ShownChange } from "./shown";

export interface Scale {
  readonly isPercent: boolean;
  /** "86,21", in percent "86,21%". */
  readonly bare: (points: Points) => string;
  /** "86,21 điểm", in percent "86,21%". */
  readonly score: (points: Points) => string;
  /** "4,85 điểm", in percent "4,85 điểm phần trăm"; without sign. */
  readonly gap: (points: Points, decimals?: number) => string;
  /** "86,21/100", in percent "86,21%": the maximum would only say the sign again. */
  readonly ofMax: (points: Points, max: Points | null) => string;
  readonly change: (points: Points) => ShownChange;
}

export function scaleOf(assessment: Assessment, language: Language): Scale {
  const words = paneWords(language);
  const figure = (points: Points): string => formatPoints(points, language);
  if (isPercentOnly(assessment)) {
    const percent = (points: Points): string => `${figure(points)}%`;
    return {
      isPercent: true,
      bare: percent,
      score: percent,
      gap: (points, decimals) => words.percentagePoints(formatPoints(Math.abs(points), language, decimals)),
      ofMax: percent,
      change: (points) => percentChange(points, language),
    };
  }
  return {
    isPercent: false,
    bare: figure,
    score: (points) => words.inPoints(figure(points)),
    gap: (points, decimals) => words.inPoints(formatPoints(Math.abs(points), language, decimals)),
    ofMax: (points, max) => (max === null ? figure(points) : `${figure(points)}/${figure(max)}`),
    change: (points) => pointsChange(points, language),
  };
}
