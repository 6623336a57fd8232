/** Figures and changes as the pane shows them: text from language/, with the cell to go to. */
import type { Change, Standing } from "../../analysis/analysis";
import type { Language } from "../../language/language";
import { formatPercent, formatPoints, formatRank } from "../../language/numbers";
import { paneWords } from "../../language/pane";
import { measureText } from "../../language/runs";
import type { Points, Ratio } from "../../scorebook/points";
import { percentUnits } from "../../scorebook/points";
import type { CellRef } from "../../workbook/address";

/** A figure's text and where it stands; null where it was computed and stands nowhere. */
export interface ShownFigure {
  readonly text: string;
  readonly cell: CellRef | null;
}

export interface ShownChange {
  readonly direction: "up" | "down" | "same";
  /** With its words: "tăng 6,86 điểm". */
  readonly text: string;
}

/** A bar from 0 to 100 percent, with the marks of the peers. */
export interface ShownBar {
  readonly width: string;
  readonly median: string | null;
  readonly best: string | null;
}

export function shownPoints(points: Points, cell: CellRef | null, language: Language): ShownFigure {
  return { text: formatPoints(points, language), cell };
}

export function pointsChange(points: Points, language: Language): ShownChange {
  const words = paneWords(language);
  const text = measureText({ kind: "score-change", points }, language);
  if (points === 0) return { direction: "same", text: words.pointsSame };
  return points > 0
    ? { direction: "up", text: words.pointsUp(text) }
    : { direction: "down", text: words.pointsDown(text) };
}

export function rankChange(places: number, language: Language): ShownChange {
  const words = paneWords(language);
  const text = measureText({ kind: "rank-change", places }, language);
  if (places === 0) return { direction: "same", text: words.placesSame };
  return places > 0
    ? { direction: "up", text: words.placesUp(text) }
    : { direction: "down", text: words.placesDown(text) };
}

/** @param millionths of a percentage point */
export function percentChange(millionths: number, language: Language): ShownChange {
  const words = paneWords(language);
  const text = measureText({ kind: "percent-change", millionths }, language);
  if (millionths === 0) return { direction: "same", text: words.percentSame };
  return millionths > 0
    ? { direction: "up", text: words.percentUp(text) }
    : { direction: "down", text: words.percentDown(text) };
}

/** How the change of score divides; null where the maximum stayed or is unknown. */
export function splitText({ fromMax, fromPerformance }: Change, language: Language): string | null {
  if (fromMax === null || fromPerformance === null || fromMax === 0) return null;
  const signed = (points: Points): string =>
    measureText({ kind: "score-change", points, signed: true }, language);
  return paneWords(language).split(signed(fromMax), signed(fromPerformance));
}

/** The only unit of its group: a rank would say nothing. */
export function isAlone({ of }: Pick<Standing, "of">): boolean {
  return of < 2;
}

/** What must be said of a rank beside it: ties, and a printed rank that differs. */
export function rankNotes(standing: Standing, language: Language): readonly string[] {
  const words = paneWords(language);
  const { publishedRank } = standing;
  return [
    ...(standing.tied ? [words.tied] : []),
    ...(standing.tiedAsShown ? [words.tiedAsShown] : []),
    ...(publishedRank !== null && publishedRank.rank !== standing.rank
      ? [words.printedRank(formatRank(publishedRank.rank, publishedRank.of, language))]
      : []),
  ];
}

export function percentText(ratio: Ratio, language: Language): string {
  return `${formatPercent(ratio, language)}%`;
}

/** A share of the maximum as a width; a score above the maximum fills the bar. */
export function shareWidth(ratio: Ratio): string {
  const hundredths = Math.min(Math.max(percentUnits(ratio, 2), 0), 10_000);
  return `${String(hundredths / 100)}%`;
}
