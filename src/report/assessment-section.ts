/** III. Assessment: areas near their maximum, areas that are not, and why. */
import type { Figure } from "../analysis/analysis";
import { asRuns, joinRuns } from "../language/report";
import type { PhraseKey } from "../language/report-phrases";
import { formatPoints } from "../language/numbers";
import type { Run } from "../language/runs";
import { compareRatios } from "../scorebook/points";
import { statedCauses, type StatedCause } from "./causes";
import { countRun, say, yearRun, type ReportContext } from "./context";
import type { Block } from "./document";
import { currentSide, lostRuns, nameRuns, percentRuns } from "./figure-runs";
import { furtherLimits, furtherStrengths } from "./peer-notes";
import { reaches } from "./threshold";

export function assessmentSection(context: ReportContext): readonly Block[] {
  return [
    heading(context, "assessment-heading", "heading-assessment", 1, "III"),
    heading(context, "strengths-heading", "heading-strengths", 2, "1"),
    { kind: "paragraph", id: "strengths", runs: strengths(context) },
    ...furtherStrengths(context),
    heading(context, "limits-heading", "heading-limits", 2, "2"),
    { kind: "paragraph", id: "limits", runs: limits(context) },
    ...furtherLimits(context),
    heading(context, "causes-heading", "heading-causes", 2, "3"),
    ...causes(context),
  ];
}

type HeadingKey = Extract<
  PhraseKey,
  "heading-assessment" | "heading-strengths" | "heading-limits" | "heading-causes"
>;

function heading(context: ReportContext, id: string, key: HeadingKey, level: 1 | 2, number: string): Block {
  return { kind: "heading", id, level, number, runs: say(context, key, {}) };
}

/** Areas with a share of their maximum, in the workbook's order. */
export function sharedAreas(context: ReportContext): readonly Figure[] {
  return context.areas.filter(({ standing }) => standing !== null && standing.ratio !== null);
}

/** Areas below the threshold: the limits, and what the measures are for. */
export function weakAreas(context: ReportContext): readonly Figure[] {
  return sharedAreas(context).filter((figure) => !reaches(figure, context.settings.strengthThreshold));
}

function strengths(context: ReportContext): readonly Run[] {
  const areas = sharedAreas(context);
  const strong = areas.filter((figure) => reaches(figure, context.settings.strengthThreshold));
  const who = { year: yearRun(context, context.year), unit: context.words.unit };
  if (strong.length > 0) return say(context, "strengths", { ...who, areaList: percentList(context, strong) });
  const best = areas.reduce<Figure | null>(
    (found, figure) => (found === null || isHigher(figure, found) ? figure : found),
    null,
  );
  return say(context, "strengths-none", {
    ...who,
    threshold: formatPoints(context.settings.strengthThreshold, context.language),
    areaList: best === null ? "" : percentList(context, [best]),
  });
}

function isHigher(a: Figure, b: Figure): boolean {
  const [first, second] = [a.standing?.ratio ?? null, b.standing?.ratio ?? null];
  return first !== null && second !== null && compareRatios(first, second) > 0;
}

function limits(context: ReportContext): readonly Run[] {
  const weak = weakAreas(context);
  const year = yearRun(context, context.year);
  const total = currentSide(context, context.total);
  if (weak.length > 0) {
    return say(context, "limits", {
      year,
      count: countRun(context, weak.length),
      areaList: percentList(context, weak),
    });
  }
  return say(context, "limits-none", {
    year,
    threshold: formatPoints(context.settings.strengthThreshold, context.language),
    lost: total === null ? "" : lostRuns(total),
  });
}

/** "Cải cách thể chế đạt 76,63% điểm tối đa; …" */
function percentList(context: ReportContext, areas: readonly Figure[]): readonly Run[] {
  const parts = areas.map((figure) => {
    const side = currentSide(context, figure);
    return say(context, "area-percent", {
      area: nameRuns(figure),
      percent: side === null ? "" : percentRuns(side),
    });
  });
  return joinRuns(parts, context.form.listSemicolon);
}

/** What the workbook gives as reason, and marked places for what only the office can say. */
function causes(context: ReportContext): readonly Block[] {
  const stated = statedCauses(context);
  const blank: Run = { kind: "blank", hint: singleText(say(context, "causes-blank", {})) };
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

function singleText(runs: readonly Run[]): string {
  return runs.map((run) => (run.kind === "text" ? run.text : "")).join("");
}
