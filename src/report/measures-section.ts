/** IV. Measures by addressee, and the closing line. */
import { joinRuns } from "../language/report";
import { levelWords } from "../language/report-units";
import { weakAreas } from "./area-share";
import { say, yearRun, type ReportContext } from "./context";
import type { Block } from "./document";
import { nameRuns } from "./figure-runs";
import { hasLosses, lostAreas } from "./lost-areas";

export function measuresSection(context: ReportContext): readonly Block[] {
  const { group, year, words, language, settings } = context;
  const thisYear = yearRun(context, year);
  // A planned year is no figure of the index: nothing holds it against the book.
  const nextYear = String(year + 1);
  const general: readonly Block[] = [
    { kind: "item", id: "measure-online", runs: say(context, "measure-online", {}) },
    { kind: "item", id: "measure-targets", runs: say(context, "measure-targets", { nextYear }) },
  ];
  return [
    {
      kind: "heading",
      id: "measures-heading",
      level: 1,
      number: "IV",
      runs: say(context, "heading-measures", {}),
    },
    { kind: "heading", id: "addressee-1", level: 2, number: "1", runs: say(context, "addressee-1", {}) },
    { kind: "paragraph", id: "measure-1", runs: say(context, "measure-1", {}) },
    { kind: "heading", id: "addressee-2", level: 2, number: "2", runs: say(context, "addressee-2", {}) },
    { kind: "paragraph", id: "measure-2", runs: say(context, "measure-2", {}) },
    { kind: "heading", id: "addressee-3", level: 2, number: "3", runs: say(context, "addressee-3", {}) },
    ...focus(context),
    { kind: "item", id: "measure-direct", runs: say(context, "measure-direct", {}) },
    ...(settings.detail === "brief" ? [] : general),
    ...(hasNothingToMend(context)
      ? []
      : [
          {
            kind: "item",
            id: "measure-plan",
            runs: say(context, "measure-plan", { year: thisYear }),
          } as const,
        ]),
    {
      kind: "paragraph",
      id: "closing",
      runs: say(context, "closing", {
        level: levelWords(group.current.group, language),
        year: thisYear,
        issuer: words.issuer,
      }),
    },
  ];
}

/** True for a unit that is known to have lost no point. */
function hasNothingToMend(context: ReportContext): boolean {
  const found = lostAreas(context.group, context.total);
  return found !== null && found.lost <= 0 && !hasLosses(found);
}

/** Which areas to work on first: those below the threshold. */
function focus(context: ReportContext): readonly Block[] {
  const weak = weakAreas(context);
  if (weak.length === 0) return [];
  const areaList = joinRuns(
    weak.map(({ figure }) => nameRuns(figure)),
    context.form.listSemicolon,
  );
  return [{ kind: "item", id: "measure-focus", runs: say(context, "measure-focus", { areaList }) }];
}
