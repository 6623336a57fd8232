/** III. Assessment: areas near their maximum, areas that are not, and why. */
import { asRuns, joinRuns } from "../language/report";
import type { PhraseKey } from "../language/report-phrases";
import { formatPoints } from "../language/numbers";
import type { Run } from "../language/runs";
import { compareRatios } from "../scorebook/points";
import { reachesShare, sharedAreas, weakAreas, type AreaShare } from "./area-share";
import { statedCauses, type StatedCause } from "./causes";
import { countRun, markRun, say, yearRun, type ReportContext } from "./context";
import type { Block } from "./document";
import { direction, nameRuns } from "./figure-runs";
import { groupRuns } from "./group-sentence";
import { lostAreas, lostInAreas } from "./lost-areas";
import { lostOf } from "./lost-section";
import { furtherLimits, furtherStrengths } from "./peer-notes";

export function assessmentSection(context: ReportContext): readonly Block[] {
  return [
    heading(context, "assessment-heading", { key: "heading-assessment", level: 1, number: "III" }),
    { kind: "paragraph", id: "group", runs: groupRuns(context) },
    heading(context, "strengths-heading", { key: "heading-strengths", level: 2, number: "1" }),
    { kind: "paragraph", id: "strengths", runs: strengths(context) },
    ...furtherStrengths(context),
    heading(context, "limits-heading", { key: "heading-limits", level: 2, number: "2" }),
    { kind: "paragraph", id: "limits", runs: limits(context) },
    ...furtherLimits(context),
    heading(context, "causes-heading", { key: "heading-causes", level: 2, number: "3" }),
    ...causes(context),
  ];
}

type HeadingKey = Extract<
  PhraseKey,
  "heading-assessment" | "heading-strengths" | "heading-limits" | "heading-causes"
>;

function heading(
  context: ReportContext,
  id: string,
  { key, level, number }: { readonly key: HeadingKey; readonly level: 1 | 2; readonly number: string },
): Block {
  return { kind: "heading", id, level, number, runs: say(context, key, {}) };
}

function strengths(context: ReportContext): readonly Run[] {
  const { strengthThreshold } = context.settings;
  const areas = sharedAreas(context);
  const strong = areas.filter((share) => reachesShare(share, strengthThreshold));
  const who = { year: yearRun(context, context.year), unit: context.words.unit };
  if (strong.length > 0) return say(context, "strengths", { ...who, areaList: percentList(context, strong) });
  const best = areas.filter((share) => areas.every((other) => compareRatios(share.ratio, other.ratio) >= 0));
  if (best.length === 0) return say(context, "strengths-blank", { blank: blankRun(context) });
  const threshold = formatPoints(strengthThreshold, context.language);
  return say(context, "strengths-none", { ...who, threshold, areaList: percentList(context, best) });
}

function limits(context: ReportContext): readonly Run[] {
  const shared = sharedAreas(context);
  const weak = weakAreas(context);
  const year = yearRun(context, context.year);
  if (weak.length > 0) {
    return say(context, "limits", {
      year,
      count: countRun(context, weak.length),
      areaList: percentList(context, weak),
    });
  }
  if (shared.length === 0) return say(context, "limits-blank", { blank: blankRun(context) });
  const threshold = formatPoints(context.settings.strengthThreshold, context.language);
  if (shared.length < context.areas.length) {
    return say(context, "limits-none-shared", { year, threshold, count: countRun(context, shared.length) });
  }
  const found = lostAreas(context.group, context.total);
  const lost = found === null ? 0 : lostInAreas(found);
  // Of a total that is no sum of its areas nothing is said as a whole.
  if (direction(lost) <= 0 || context.group.current.composition !== "sum") {
    return say(context, "limits-none-full", { year, threshold });
  }
  return say(context, "limits-none", { year, threshold, lost: lostOf(context, context.total, lost) });
}

/** "Cải cách thể chế đạt 76,63% điểm tối đa; …" */
function percentList(context: ReportContext, areas: readonly AreaShare[]): readonly Run[] {
  const parts = areas.map(({ figure, runs }) =>
    say(context, figure.standing === null ? "area-percent-only" : "area-percent", {
      area: nameRuns(figure),
      percent: runs,
    }),
  );
  return joinRuns(parts, context.form.listSemicolon);
}

/** What only the office itself can say. */
function blankRun(context: ReportContext): Run {
  return markRun(context, "causes-blank", {});
}

/** What the workbook gives as reason, and marked places for what only the office can say. */
function causes(context: ReportContext): readonly Block[] {
  const stated = statedCauses(context);
  const blank = blankRun(context);
  const list = (found: readonly StatedCause[]) =>
    found.length === 0
      ? blank
      : joinRuns(
          found.map((cause) => causeRuns(context, cause)),
          context.form.listSemicolon,
        );
  const subjective = stated.filter(({ nature }) => nature === "subjective");
  const objective = stated.filter(({ nature }) => nature === "objective");
  const plain = stated.filter(({ nature }) => nature === null);
  const paragraphs: Block[] = [];
  if (plain.length > 0) {
    const runs = say(context, "causes-stated", { reasonList: list(plain) });
    paragraphs.push({ kind: "paragraph", id: "causes-stated", runs });
  }
  return [
    ...paragraphs,
    {
      kind: "paragraph",
      id: "causes-subjective",
      runs: say(context, "causes-subjective", { reasonList: list(subjective) }),
    },
    {
      kind: "paragraph",
      id: "causes-objective",
      runs: say(context, "causes-objective", { reasonList: list(objective) }),
    },
  ];
}

function causeRuns(context: ReportContext, cause: StatedCause): readonly Run[] {
  const lost: Run = {
    kind: "figure",
    measure: { kind: "lost-points", points: cause.lost },
    unit: context.total.unit.name,
    criterion: cause.criteria[0] ?? 0,
    year: context.year,
    cells: cause.cells,
  };
  const reason = asRuns(cause.reason);
  const [only, ...others] = cause.criteria;
  return only === undefined || others.length === 0
    ? say(context, "reason", { reason, lost })
    : say(context, "reason-of-several", { reason, lost, count: countRun(context, cause.criteria.length) });
}
