/** The report of a whole peer group, as the department that sums up writes it to the body above. */
import type { GroupAnalysis } from "../../analysis/analysis";
import { areaMeans } from "../../analysis/whole-areas";
import { wholeGroup, type WholeGroup } from "../../analysis/whole-group";
import { documentWords } from "../../language/documents";
import type { Language } from "../../language/language";
import { joinRuns, type PhraseOverrides } from "../../language/report";
import type { PhraseKey } from "../../language/report-phrases";
import type { Run } from "../../language/runs";
import type { Settings } from "../../scorebook/settings";
import { groupContext, say, yearRun, type GroupContext } from "../context";
import { decisionSlots } from "../decision";
import type { Block, Report } from "../document";
import { nameRuns } from "../figure-runs";
import { outlined } from "../outline";
import { areasAppendix, unitsAppendix } from "./appendices";
import { areasPart, idleLeaves, pullingAreas } from "./areas-part";
import { bandsPart, classesPart } from "./classes-part";
import { countOf } from "./figures";
import {
  evaluatedOf,
  groupLetterhead,
  groupRecipients,
  groupSignature,
  reporterOf,
  whereOf,
  type Reporter,
} from "./letterhead";
import { meanPart, placesPart } from "./mean-part";
import { moversPart } from "./movers-part";

export function composeGroupReport(
  group: GroupAnalysis,
  settings: Settings,
  language: Language,
  overrides: PhraseOverrides = {},
): Report {
  const context = groupContext(group, settings, language, overrides);
  const whole = wholeGroup(group);
  const reporter = reporterOf(context);
  const evaluated = evaluatedOf(context);
  const appendices = [unitsAppendix(context, whole, evaluated), areasAppendix(context, whole, evaluated)];
  return {
    kind: "group",
    unit: group.current.group.name === "" ? context.peers : group.current.group.name,
    year: context.year,
    baseYear: context.baseYear,
    letterhead: groupLetterhead(context, reporter),
    body: outlined(body(context, whole, reporter, appendices[1]?.printed === true)),
    recipients: groupRecipients(context),
    signature: groupSignature(context, reporter),
    appendices,
  };
}

function body(
  context: GroupContext,
  whole: WholeGroup,
  reporter: Reporter,
  byArea: boolean,
): readonly Block[] {
  const year = yearRun(context, context.year);
  const evaluated = evaluatedOf(context);
  const paragraph = (id: PhraseKey, runs: readonly Run[]): Block => ({ kind: "paragraph", id, runs });
  return [
    paragraph(
      "whole-opening",
      say(context, "whole-opening", {
        ...decisionSlots(context),
        evaluated,
        where: whereOf(context),
        issuer: reporter.name,
        year,
      }),
    ),
    section("whole-heading-result", say(context, "whole-heading-result", { year })),
    ...meanPart(context, whole),
    ...placesPart(context, whole),
    ...classesPart(context, whole),
    ...bandsPart(context, whole),
    ...moversPart(context, whole),
    // A single appendix bears no number.
    paragraph(
      "whole-see-units",
      byArea ? say(context, "whole-see-units", {}) : say(context, "see-appendix", {}),
    ),
    section("whole-heading-areas", say(context, "whole-heading-areas", {})),
    ...areasPart(context, whole),
    ...(byArea ? [paragraph("whole-see-areas", say(context, "whole-see-areas", {}))] : []),
    section("whole-heading-proposal", say(context, "whole-heading-proposal", {})),
    ...proposals(context),
    paragraph("whole-closing", say(context, "whole-closing", { evaluated, year })),
  ];
}

function section(id: PhraseKey, runs: readonly Run[]): Block {
  return { kind: "heading", id, level: 1, number: "I", runs };
}

/** Causes are nobody's to guess; what is asked follows from the figures. */
function proposals(context: GroupContext): readonly Block[] {
  const { places } = documentWords(context.language);
  const part = (id: "whole-heading-causes" | "whole-heading-asks"): Block => ({
    kind: "heading",
    id,
    level: 2,
    number: "1",
    runs: say(context, id, {}),
  });
  const item = (id: PhraseKey, runs: readonly Run[]): Block => ({ kind: "item", id, runs });
  const { areas } = pullingAreas(context, areaMeans(context.group));
  const areaList = joinRuns(
    areas.map(({ criterion }) => nameRuns({ criterion })),
    context.form.listSemicolon,
  );
  const idle = idleLeaves(context).length;
  return [
    part("whole-heading-causes"),
    {
      kind: "paragraph",
      id: "whole-causes",
      runs: say(context, "whole-causes", { blank: { kind: "blank", hint: places.causes } }),
    },
    part("whole-heading-asks"),
    item("whole-ask-plan", say(context, "whole-ask-plan", { evaluated: evaluatedOf(context) })),
    item("whole-ask-areas", say(context, "whole-ask-areas", { areaList })),
    item(
      "whole-ask-idle",
      idle === 0 ? [] : say(context, "whole-ask-idle", { count: countOf(context, idle) }),
    ),
    item(
      "whole-ask-blank",
      say(context, "whole-ask-blank", { blank: { kind: "blank", hint: places.otherProposal } }),
    ),
  ];
}
