/** Whose report a text is, and of which year. */
import type { Analysis, GroupAnalysis } from "../../analysis/analysis";
import { bareUnitName } from "../../text/unit-names";
import { plain } from "../../text/fold";
import { splitUnitName } from "../../language/report-units";

/** The later year is the report's unless an earlier one is named more often than this beyond it. */
const MARGIN = 1;

/** The year that most of the text speaks of; years only compared with do not count. */
export function yearOfReport(text: string, years: readonly number[]): number | null {
  const words = plain(text);
  let best: number | null = null;
  let most = 0;
  for (const year of years) {
    // "PAR INDEX 2023", "hai năm 2021 và 2022": named beside another word; a date has a sign or a month before it.
    const bare = words.match(new RegExp(`\\b(?:va|index|cchc|chinh) ${year}\\b`, "g"))?.length ?? 0;
    const all = bare + (words.match(new RegExp(`\\bnam ${year}\\b`, "g"))?.length ?? 0);
    const compared =
      words.match(new RegExp(`\\b(?:so voi (?:\\w+ ){0,5}?|(?:cao|thap|nhieu|it) hon )nam ${year}\\b`, "g"))
        ?.length ?? 0;
    const count = all - 2 * compared;
    if (all > compared && (best === null || count + MARGIN >= most)) [best, most] = [year, count];
  }
  return best;
}

export interface Identity {
  readonly group: GroupAnalysis;
  /** Null where the text is about the group. */
  readonly unit: number | null;
}

/**
 * The unit that reports: the one named by `unit`, else the one that the text names as its author
 * ("UBND huyện Bạch Thông báo cáo"), else the only one it names.
 */
export function identify(text: string, analysis: Analysis, unit: string | undefined): Identity | null {
  if (unit !== undefined && unit !== "") {
    for (const group of analysis.groups) {
      const found = group.current.units.find(({ name }) => bareUnitName(name) === bareUnitName(unit));
      if (found !== undefined) return { group, unit: found.index };
    }
    return null;
  }
  const words = ` ${plain(text)} `;
  let best: Identity | null = null;
  let most = 0;
  let second = 0;
  for (const group of analysis.groups) {
    for (const { index, name } of group.current.units) {
      const score = weight(words, name);
      if (score > most) {
        second = most;
        most = score;
        best = { group, unit: index };
      } else if (score > second) second = score;
    }
  }
  const [first] = analysis.groups;
  if (most > 0 && most >= 2 * second) return best;
  return first === undefined ? null : { group: best?.group ?? first, unit: null };
}

/** How much a text speaks of a unit: by its full name, more where it reports. */
function weight(words: string, name: string): number {
  const { kind, properName } = splitUnitName(name, true);
  const full = plain(kind === "" ? name : `${kind} ${properName}`);
  const count = words.split(` ${full} `).length - 1;
  const reports = words.includes(` ${full} bao cao `) || words.includes(` cua ubnd ${full} `);
  return count + (reports ? 10 : 0);
}
