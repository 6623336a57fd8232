/** A page for the leaders: where the unit stands, at most three points, the state of the figures, what is proposed. */
import type { GroupAnalysis } from "../../analysis/analysis";
import { wholeGroup } from "../../analysis/whole-group";
import { documentWords } from "../../language/documents";
import { joinRuns } from "../../language/report";
import { fillForm } from "../../language/report-form";
import type { PhraseKey } from "../../language/report-phrases";
import { runText, type Run } from "../../language/runs";
import { difference } from "../../scorebook/exact";
import { countRun, reportContext, say, yearRun, type ReportContext, type Wording } from "../context";
import { decisionSlots, decisionYear } from "../decision";
import type { Block, Letterhead, Report } from "../document";
import { countOf, gapRuns, isPartial, shownWay, valueRuns } from "../group/figures";
import { placeOf } from "../letterhead";
import { outlined } from "../outline";
import { totalRuns } from "../total-sentence";
import { areaTable } from "./area-table";
import { issues } from "./issues";
import { betweenRuns } from "./neighbours";

/** A mean says something of so many units. */
const ENOUGH_UNITS = 3;

/**
 * @param findings how many places of the audit concern the unit
 * @throws RangeError for a unit that the assessment does not have
 */
export function composeBrief(
  group: GroupAnalysis,
  unitIndex: number,
  { settings, language, overrides = {} }: Wording,
  findings: number,
): Report {
  // The page says what the standard report says; the level shortens the report alone.
  const context = reportContext(group, unitIndex, {
    settings: { ...settings, detail: "standard" },
    language,
    overrides,
  });
  const words = documentWords(language);
  return {
    kind: "brief",
    unit: context.total.unit.name,
    year: context.year,
    baseYear: context.baseYear,
    letterhead: letterhead(context),
    body: outlined(body(context, findings)),
    recipients: words.briefRecipients,
    signature: { authority: "", position: `[${words.places.signer}]`.toUpperCase(), name: "" },
    appendices: [],
  };
}

/** From the advising office, which the workbook does not know, to the leaders. */
function letterhead(context: ReportContext): Letterhead {
  const { settings, words, language, year } = context;
  const document = documentWords(language);
  const issuer = settings.issuer === "" ? words.letterhead.join("\n") : settings.issuer;
  return {
    superior: issuer,
    issuer: `[${document.places.office}]`.toUpperCase(),
    issuerName: document.places.office,
    symbol: `${document.symbols.brief}-......`,
    place: placeOf(context),
    month: null,
    year: decisionYear(context),
    title: runText(say(context, "brief-title", {}), language),
    abstract: runText(
      say(context, "brief-abstract", { year: yearRun(context, year), unit: words.unit }),
      language,
    ),
    addressees: [fillForm(document.leadersOf, { issuer: words.issuer })],
  };
}

function body(context: ReportContext, findings: number): readonly Block[] {
  const { places } = documentWords(context.language);
  const paragraph = (id: string, runs: readonly Run[]): Block => ({ kind: "paragraph", id, runs });
  const heading = (id: Extract<PhraseKey, `brief-heading-${string}`>): Block => ({
    kind: "heading",
    id,
    level: 2,
    number: "1",
    runs: say(context, id, {}),
  });
  return [
    heading("brief-heading-result"),
    paragraph(
      "total",
      joinRuns([totalRuns(context, "standing"), besideMean(context), betweenRuns(context)], " "),
    ),
    ...areaTable(context),
    heading("brief-heading-issues"),
    ...issues(context),
    heading("brief-heading-state"),
    paragraph("brief-state", state(context, findings)),
    paragraph(
      "brief-proposal",
      say(context, "brief-proposal", { blank: { kind: "blank", hint: places.proposal } }),
    ),
  ];
}

/** Above or below the mean of the group, the first that a head asks. */
function besideMean(context: ReportContext): readonly Run[] {
  const whole = wholeGroup(context.group);
  const own = whole.measured.find(({ unit }) => unit.index === context.unitIndex);
  if (whole.mean === null || own === undefined) return [];
  if (whole.measured.length < ENOUGH_UNITS || isPartial(context, whole)) return [];
  const gap = difference(own.value, whole.mean);
  const way = shownWay(whole.by, gap);
  return say(context, way > 0 ? "brief-mean-above" : way < 0 ? "brief-mean-below" : "brief-mean-level", {
    count: countOf(context, whole.measured.length),
    peers: context.peers,
    mean: valueRuns(context, whole.by, whole.mean),
    unit: context.words.unit,
    gap: gapRuns(context, whole.by, gap),
  });
}

function state(context: ReportContext, findings: number): readonly Run[] {
  const { group, language, words } = context;
  const decided = group.current.decision !== null;
  const blank = { kind: "blank", hint: documentWords(language).places.state } as const;
  const approval = decided
    ? say(context, "brief-approved", decisionSlots(context))
    : say(context, "brief-unapproved", { blank });
  const found =
    findings === 0
      ? say(context, "brief-findings-none", { unit: words.unit })
      : say(context, "brief-findings", { count: countRun(context, findings), unit: words.unit });
  return joinRuns([approval, coverage(context), found], " ");
}

/** How many of the units have a total; not where the workbook holds only some of those that are ranked. */
function coverage(context: ReportContext): readonly Run[] {
  const whole = wholeGroup(context.group);
  const all = context.group.current.units.length;
  if (whole.unmeasured.length === 0 || whole.measured.length === 0 || isPartial(context, whole)) return [];
  return say(context, "brief-coverage-part", {
    count: countRun(context, whole.measured.length),
    all: countRun(context, all),
    peers: context.peers,
  });
}
