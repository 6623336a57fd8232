/** Phrases of the further documents in English. */
import type { DocumentPhrases } from "../document-phrases";

export const EN_DOCUMENT_PHRASES: DocumentPhrases = {
  standing:
    "In {year} {issuer} ranks {rank} " +
    "among {peers}{tie}, with {result} points; {changes} compared with {baseYear} " +
    "(*in {baseYear}: rank {baseRank} among {basePeers}, {baseResult} points*).",
  "standing-single-year":
    "In {year} {issuer} ranks {rank} " + "among {peers}{tie}, with {result} points{share}.",
  "standing-new-unit":
    "In {year} {issuer} ranks {rank} " +
    "among {peers}{tie}, with {result} points{share}. In {baseYear} {unit} was not " +
    "assessed, so there is no comparison.",
  "standing-base-unscored":
    "In {year} {issuer} ranks {rank} " +
    "among {peers}{tie}, with {result} points{share}. In {baseYear} {unit} had no total score, so there is no " +
    "comparison.",
  "standing-percent":
    "In {year} {issuer} ranks {rank} " +
    "among {peers}{tie}, with {percent}; {changes} compared with {baseYear} " +
    "(*in {baseYear}: rank {baseRank} among {basePeers}, {basePercent}*).",
  "standing-percent-single-year": "In {year} {issuer} ranks {rank} " + "among {peers}{tie}, with {percent}.",

  "brief-title": "BRIEF",
  "brief-abstract": "Results of the Public Administration Reform index {year} of {unit}",
  "brief-heading-result": "Result",
  "brief-heading-issues": "Points of attention",
  "brief-heading-state": "State of the figures, proposal",
  "brief-mean-above": "The mean of {count} {peers} is {mean}; {unit} is {gap} above it.",
  "brief-mean-below": "The mean of {count} {peers} is {mean}; {unit} is {gap} below it.",
  "brief-mean-level": "The mean of {count} {peers} is {mean}; {unit} is level with it.",
  "brief-between": "The result of {unit} is {positionList}.",
  "brief-above": "{gap} points below the unit next above ({neighbour})",
  "brief-below": "{gap} points above the unit next below ({neighbour})",
  "brief-above-percent": "{gap} percentage points below the unit next above ({neighbour})",
  "brief-below-percent": "{gap} percentage points above the unit next below ({neighbour})",
  "issue-area": "{area}: {factList}.",
  "issue-lowest": "lowest share of the maximum among the areas ({percent})",
  "issue-fall": "lost the most points since {baseYear} ({points} points)",
  "issue-fall-split":
    "lost the most points since {baseYear} ({points} points; from the maximum: {fromMax}; from performance: " +
    "{fromPerformance})",
  "issue-places": "lost the most places ({places}, now {rank})",
  "issue-most-lost": "lost the most points of its maximum ({lost} points)",
  "issue-criterion": "The criterion with the most points lost: {criterion} (in {area}), {lost}/{max} points.",
  "issues-none": "By the figures of the workbook {unit} lost no points and no places in any area.",
  "brief-approved": "Figures by Decision No. {decisionNumber} of {decisionDate} by {decisionIssuer}.",
  "brief-unapproved": "The workbook names no decision that approved them; state of the figures: {blank}.",
  "brief-coverage-part": "Only {count}/{all} {peers} have a total.",
  "brief-findings":
    "{count} figures that concern {unit} do not agree with each other and are to be verified before use.",
  "brief-findings-none": "No figures that concern {unit} were found to disagree with each other.",
  "brief-proposal": "For decision: {blank}.",

  "plan-title": "PLAN",
  "plan-abstract": "Remedies after the results of the Public Administration Reform index {year} of {unit}",
  "plan-opening":
    "By Decision No. {decisionNumber} of {decisionDate} of {decisionIssuer}, which approved the results of the Public " +
    "Administration Reform (PAR) index of {evaluated} {year}{where}, {issuer} issues this plan of remedies:",
  "plan-heading-aim": "PURPOSE AND DEMANDS",
  "plan-heading-purpose": "Purpose",
  "plan-heading-demand": "Demands",
  "plan-heading-state": "RESULTS OF {year} AND TARGETS",
  "plan-heading-result": "Results",
  "plan-heading-target": "Targets",
  "plan-heading-tasks": "TASKS",
  "plan-heading-carrying": "CARRYING OUT",
  "plan-purpose": "Mend the criteria that did not reach their maximum in {year}; keep those that did.",
  "plan-purpose-full": "Keep the criteria that reached their maximum in {year}.",
  "plan-demand":
    "Each task has one leading office, a deadline and a product, and follows the reason for which points were lost.",
  "plan-target": "Mend {count} criteria in {areas} areas that lost points.",
  "plan-target-areas": "Mend the losses in {areas} areas.",
  "plan-gap":
    "By the results of {year}, {gap} more points draw level with the unit next above ({neighbour}).",
  "plan-gap-percent":
    "By the results of {year}, {gap} more percentage points draw level with the unit next above ({neighbour}).",
  "plan-target-blank": "Targets: {blank}.",
  "plan-areas": "Points lost in these areas are to be regained:",
  "plan-area": "{area}: {count} criteria to mend, {lost} points lost.",
  "plan-area-alone": "{area}: {lost} points lost to mend.",
  "plan-fallen": "Areas that lost places since {baseYear}, to be looked after first: {areaList}.",
  "plan-see-appendix":
    "Tasks, leading and cooperating offices, deadlines and products stand in the appendix.",
  "plan-tasks-blank": "Tasks: {blank}.",
  "plan-leads": "Leading offices carry out their tasks in time and report to {office} before {deadline}.",
  "plan-watch": "{office} watches, urges, sums up and reports to {issuer}.",
  "plan-closing": "Difficulties are reported to {office}, which brings them before {issuer}.",
  "plan-appendix-title": "REMEDIES FOR CRITERIA THAT LOST POINTS IN {year} OF {unitCapitals}",
  "plan-criterion": "{criterion} ({lost}/{max} points lost)",

  "whole-abstract": "Results of the Public Administration Reform index {year} of {evaluated}{where}",
  "whole-opening":
    "On {decisionDate} {decisionIssuer} issued Decision No. {decisionNumber}, which approved the results of the Public " +
    "Administration Reform (PAR) index of {evaluated} {year}{where}. {issuer} reports on the whole:",
  "whole-heading-result": "RESULTS OF {year}",
  "whole-heading-mean": "Mean and spread",
  "whole-heading-places": "First and last units",
  "whole-heading-classes": "Classes",
  "whole-heading-bands": "Distribution",
  "whole-heading-movers": "Units that rose and fell since {baseYear}",
  "whole-heading-areas": "RESULTS BY AREA AND CRITERION",
  "whole-heading-area-means": "Mean by area",
  "whole-heading-pulling": "Criteria that pull the group down",
  "whole-heading-idle": "Criteria that tell no units apart",
  "whole-heading-proposal": "CAUSES AND PROPOSALS",
  "whole-heading-causes": "Causes of what is weak",
  "whole-heading-asks": "Proposals",
  "whole-points": "{points} points",
  "whole-percent-points": "{percentPoints} percentage points",
  "whole-mean": "The mean PAR index of {count} {peers} is {mean}.",
  "whole-mean-changed":
    "The mean PAR index of {count} {peers} is {mean}, {changes} since {baseYear} ({baseYear}: {baseMean}, {baseCount} " +
    "{basePeers}).",
  "whole-mean-apart":
    "The mean PAR index of {count} {peers} is {mean} ({percent} of the maximum, {changes} since {baseYear}; the scales of " +
    "the two years differ, so shares are compared).",
  "whole-mean-uncompared":
    "The mean PAR index of {count} {peers} is {mean}. The scale of {year} is another than that of {baseYear}, so the " +
    "means are not compared.",
  "whole-extract": "the workbook holds {count} of the ranked units only; means are of these",
  "whole-unscored": "Without a total: {units}.",
  "whole-impossible": "a total below zero or above its maximum, please check: {units}",
  "whole-extremes": "Highest is {best} ({bestScore}), lowest {lowest} ({lowestScore}), {gap} apart.",
  "whole-gap-narrower": "This is {gap} less than in {baseYear} ({baseGap}).",
  "whole-gap-wider": "This is {gap} more than in {baseYear} ({baseGap}).",
  "whole-around-mean": "{above} units reach the mean, {below} stay below it.",
  "whole-first": "First: {unitList}.",
  "whole-last": "Last: {unitList}.",
  "whole-place": "{unit} (rank {rank}, {result})",
  "whole-class-units": "Class {class}: {units}.",
  "whole-class-mark": "limits of the national classes; compare with those of the province",
  "whole-moves": "Since {baseYear}: {moveList}.",
  "whole-count-up": "{count} units with more {measured}",
  "whole-count-down": "{count} units with less {measured}",
  "whole-count-same": "{count} units with the same {measured}",
  "whole-uncompared": "Without figures of {baseYear}: {units}.",
  "whole-risen": "Most places up: {unitList}.",
  "whole-fallen": "Most places down: {unitList}.",
  "whole-gained": "Largest gain of {measured}: {unitList}.",
  "whole-lost": "Largest loss of {measured}: {unitList}.",
  "whole-riser": "{unit} (up {places} places, from {baseRank} to {rank})",
  "whole-faller": "{unit} (down {places} places, from {baseRank} to {rank})",
  "whole-moved": "{unit} ({change})",
  "whole-pulling":
    "Areas whose mean share is below that of the total ({percent}) and pull the group down: {areaList}.",
  "whole-area-lost": "Areas with the most points lost per unit: {areaList}.",
  "whole-area-risen": "Areas whose mean share rose since {baseYear}: {areaList}.",
  "whole-area-fallen": "Areas whose mean share fell since {baseYear}: {areaList}.",
  "whole-area-change": "{area} ({change})",
  "whole-criteria": "Criteria with the most points lost per unit:",
  "whole-criterion":
    "{criterion} (in {area}): {lost}/{max} points lost on average; {count}/{all} units lost points.",
  "whole-criterion-apart":
    "{criterion} (in {area}): {lost} points lost on average; {count}/{all} units lost points.",
  "whole-idle-full": "At {count}/{all} criteria every unit has the maximum.",
  "whole-idle-zero": "At {count} criteria no unit has points: {criterionList}.",
  "whole-idle-equal": "At {count} criteria all units have the same points: {criterionList}.",
  "whole-idle-many-zero": "At {count} criteria no unit has points.",
  "whole-idle-many-equal": "At {count} criteria all units have the same points.",
  "whole-causes": "{blank}.",
  "whole-ask-plan":
    "{evaluated} are asked to issue a plan of remedies with leading offices, deadlines and products.",
  "whole-ask-areas": "The offices in charge are asked to guide and check the remedies in: {areaList}.",
  "whole-ask-idle":
    "When the set of criteria is revised, {count} criteria that tell no units apart should be considered.",
  "whole-ask-blank": "{blank}.",
  "whole-closing": "This is the report on the PAR index {year} of {evaluated}.",
  "whole-units-title": "RESULTS OF THE PAR INDEX {year} OF {evaluatedCapitals}",
  "whole-areas-title": "RESULTS OF THE PAR INDEX {year} OF {evaluatedCapitals} BY AREA",
  "whole-see-units": "(Results of each unit: Appendix I)",
  "whole-see-areas": "(Results of each unit by area: Appendix II)",
  "whole-rank-apart": "the decision's rank is another than that of the figures, please compare: {unitList}",
  "whole-rank-computed": "{unit} (by the figures {rank})",
  "whole-areas-note": "*Note: figures are the points reached in each area.*",

  "letter-abstract": "Verification of figures of the Public Administration Reform index {year}",
  "letter-opening":
    "Comparing the figures of the Public Administration Reform index {year}{where} with each other, {issuer} found " +
    "{count} places that concern {unit} and do not agree:",
  "letter-opening-all":
    "Comparing the figures of the Public Administration Reform index {year} of {evaluated}{where} with each other, " +
    "{issuer} found {count} places that do not agree:",
  "letter-see-appendix": "(Details in the appendix)",
  "letter-scope":
    "Only figures of the workbook were compared with each other; the grounds of scoring were not looked at.",
  "letter-ask":
    "{addressee} is asked to verify these figures and, where they change, to send the corrected scores and ranks.",
  "letter-ask-unit":
    "{addressee} is asked to look over its own scores, to verify these figures and, where they change, to send them again " +
    "with their evidence.",
  "letter-reply": "An answer is asked for before {blank}.",
  "letter-closing": "{addressee} is thanked for its cooperation.",
  "letter-appendix-title": "FIGURES OF THE PUBLIC ADMINISTRATION REFORM INDEX {year} THAT DO NOT AGREE",
};
