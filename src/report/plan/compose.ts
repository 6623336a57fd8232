/** Kế hoạch khắc phục: purpose, result and targets, tasks by area, who carries them out; the tasks as an appendix. */
import type { GroupAnalysis } from "../../analysis/analysis";
import { figureOf } from "../../analysis/figure";
import { documentWords } from "../../language/documents";
import { joinRuns } from "../../language/report";
import { evaluatedWords, whereWords } from "../../language/report-units";
import type { PhraseKey } from "../../language/report-phrases";
import { runText, type Run } from "../../language/runs";
import { fillForm } from "../../language/report-form";
import { between } from "../brief/neighbours";
import { criterionId } from "../block-id";
import { countRun, reportContext, say, yearRun, type ReportContext, type Wording } from "../context";
import { decisionSlots, provinceOf } from "../decision";
import type { Block, Report } from "../document";
import { compared, nameRuns, rankChangeRuns, rankRuns } from "../figure-runs";
import { letterhead, signature } from "../letterhead";
import { lostOf } from "../lost-section";
import { outlined } from "../outline";
import { totalRuns } from "../total-sentence";
import { losingByArea, tasksAppendix, type LosingArea, type TypedPlan } from "./tasks";

/** @throws RangeError for a unit that the assessment does not have */
export function composePlan(
  group: GroupAnalysis,
  unitIndex: number,
  { settings, language, overrides = {} }: Wording,
  typed: TypedPlan,
): Report {
  const context = reportContext(group, unitIndex, { settings, language, overrides });
  const { words, year } = context;
  const head = letterhead(context);
  const { symbols, planRecipients } = documentWords(language);
  const province = provinceOf(context);
  const tasks = tasksAppendix(context, typed);
  return {
    kind: "plan",
    unit: context.total.unit.name,
    year,
    baseYear: context.baseYear,
    letterhead: {
      ...head,
      symbol: head.symbol.replace(/^[^-]*/, symbols.plan),
      title: runText(say(context, "plan-title", {}), language),
      abstract: runText(
        say(context, "plan-abstract", { year: yearRun(context, year), unit: words.unit }),
        language,
      ),
      // A plan goes to those who carry it out: they are its recipients.
      addressees: [],
    },
    body: outlined(body(context, tasks.printed)),
    recipients: planRecipients[group.current.group.kind].map((line) =>
      fillForm(line, { province: province === "" ? "" : ` ${province}` }),
    ),
    signature: signature(context),
    appendices: [tasks],
  };
}

function body(context: ReportContext, withTasks: boolean): readonly Block[] {
  const { group, words, peers, language } = context;
  const { places } = documentWords(language);
  const year = yearRun(context, context.year);
  const paragraph = (id: PhraseKey, runs: readonly Run[]): Block => ({ kind: "paragraph", id, runs });
  const heading = (id: PhraseKey, level: 1 | 2, runs: readonly Run[]): Block => ({
    kind: "heading",
    id,
    level,
    number: level === 1 ? "I" : "1",
    runs,
  });
  const blank = (hint: string) => ({ kind: "blank", hint }) as const;
  const office = blank(places.leadOffice);
  const losing = losingByArea(context);
  return [
    paragraph(
      "plan-opening",
      say(context, "plan-opening", {
        ...decisionSlots(context),
        evaluated: evaluatedWords(group.current.group, peers, language),
        where: whereWords(group.current.province, language),
        issuer: words.issuer,
        year,
      }),
    ),
    heading("plan-heading-aim", 1, say(context, "plan-heading-aim", {})),
    heading("plan-heading-purpose", 2, say(context, "plan-heading-purpose", {})),
    paragraph(
      "plan-purpose",
      say(context, isFull(context, losing) ? "plan-purpose-full" : "plan-purpose", { year }),
    ),
    heading("plan-heading-demand", 2, say(context, "plan-heading-demand", {})),
    paragraph("plan-demand", say(context, "plan-demand", {})),
    heading("plan-heading-state", 1, say(context, "plan-heading-state", { year })),
    heading("plan-heading-result", 2, say(context, "plan-heading-result", {})),
    paragraph("total", totalRuns(context, "standing")),
    heading("plan-heading-target", 2, say(context, "plan-heading-target", {})),
    paragraph("plan-target", target(context, losing)),
    paragraph("plan-gap", gap(context)),
    paragraph("plan-target-blank", say(context, "plan-target-blank", { blank: blank(places.target) })),
    heading("plan-heading-tasks", 1, say(context, "plan-heading-tasks", {})),
    paragraph("plan-areas", losing.length === 0 ? [] : say(context, "plan-areas", {})),
    ...losing.map((area) => areaBlock(context, area)),
    paragraph("plan-fallen", fallenAreas(context)),
    withTasks
      ? paragraph("plan-see-appendix", say(context, "plan-see-appendix", {}))
      : paragraph("plan-tasks-blank", say(context, "plan-tasks-blank", { blank: blank(places.task) })),
    heading("plan-heading-carrying", 1, say(context, "plan-heading-carrying", {})),
    paragraph("plan-leads", say(context, "plan-leads", { office, deadline: blank(places.reportBy) })),
    paragraph("plan-watch", say(context, "plan-watch", { office, issuer: words.issuer })),
    paragraph("plan-closing", say(context, "plan-closing", { office, issuer: words.issuer })),
  ];
}

/** Everything that can be lost was kept. */
function isFull({ total }: ReportContext, losing: readonly LosingArea[]): boolean {
  return losing.length === 0 && total.standing?.lostPoints === 0;
}

function target(context: ReportContext, losing: readonly LosingArea[]): readonly Run[] {
  if (losing.length === 0) return [];
  const areas = countRun(context, losing.length);
  const criteria = losing.flatMap(({ area, criteria: points }) =>
    points.filter(({ criterion }) => criterion !== area),
  );
  const alone = losing.some(({ area, criteria: points }) =>
    points.some(({ criterion }) => criterion === area),
  );
  return criteria.length === 0 || alone
    ? say(context, "plan-target-areas", { areas })
    : say(context, "plan-target", { count: countRun(context, criteria.length), areas });
}

function gap(context: ReportContext): readonly Run[] {
  const above = between(context, "above");
  if (above === null) return [];
  const year = yearRun(context, context.year);
  return say(context, above.percent ? "plan-gap-percent" : "plan-gap", { ...above, year });
}

function areaBlock(context: ReportContext, { area, criteria }: LosingArea): Block {
  const lost = criteria.reduce((sum, point) => sum + point.lost, 0);
  const figure = figureOf(context.group, area.index, context.unitIndex);
  const slots = { area: nameRuns({ criterion: area }), lost: lostOf(context, figure, lost) };
  const alone = criteria.some(({ criterion }) => criterion === area);
  return {
    kind: "item",
    id: criterionId(
      "plan",
      area,
      context.areas.map(({ criterion }) => criterion),
    ),
    runs: alone
      ? say(context, "plan-area-alone", slots)
      : say(context, "plan-area", { ...slots, count: countRun(context, criteria.length) }),
  };
}

function fallenAreas(context: ReportContext): readonly Run[] {
  const { baseYear } = context;
  if (baseYear === null) return [];
  const fallen = context.areas
    .map((figure) => compared(context, figure))
    .filter((comparison) => comparison !== null)
    .filter(({ places }) => (places ?? 0) < 0)
    .map((comparison) =>
      say(context, "area-rank-fall", {
        area: nameRuns(comparison.figure),
        places: rankChangeRuns(comparison),
        rank: rankRuns(context, comparison.current),
      }),
    );
  return say(context, "plan-fallen", {
    baseYear: yearRun(context, baseYear),
    areaList: joinRuns(fallen, context.form.listSemicolon),
  });
}
