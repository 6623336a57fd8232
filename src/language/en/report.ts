/** The report's phrases in English, the second language. */
import type { Phrases } from "../report-phrases";
import { EN_DOCUMENT_PHRASES } from "./document-phrases";

export const EN_REPORT: Phrases = {
  title: "REPORT",
  abstract: "Results of the{level} Public Administration Reform Index in {year}",
  "abstract@department": "Results of the Public Administration Reform Index of {unit} in {year}",
  "abstract@other": "Results of the Public Administration Reform Index of {unit} in {year}",
  opening:
    "On {decisionDate} {decisionIssuer} issued Decision No. {decisionNumber} approving the results of the Public " +
    "Administration Reform (PAR) Index of {evaluated} in {year}{where}. On that basis {issuer} reports the " +
    "results of the PAR Index of {unit} in {year} as follows:",
  "heading-result": "RESULTS OF THE PAR INDEX IN {year}",
  "heading-lost": "CRITERIA AND SUB-CRITERIA THAT LOST POINTS",
  "heading-assessment": "OVERALL ASSESSMENT",
  "heading-strengths": "Results",
  "heading-limits": "Limitations",
  "heading-causes": "Causes",
  "heading-measures": "MEASURES FOR THE TIME AHEAD",

  total:
    "According to Decision No. {decisionNumber} of {decisionDate} by {decisionIssuer}, {issuer} ranks {rank} " +
    "among {peers}{tie}, with {result} points; {changes} compared with {baseYear} " +
    "(*in {baseYear}: rank {baseRank} among {basePeers}, {baseResult} points*).",
  "total-single-year":
    "According to Decision No. {decisionNumber} of {decisionDate} by {decisionIssuer}, {issuer} ranks {rank} " +
    "among {peers}{tie}, with {result} points{share}.",
  "total-new-unit":
    "According to Decision No. {decisionNumber} of {decisionDate} by {decisionIssuer}, {issuer} ranks {rank} " +
    "among {peers}{tie}, with {result} points{share}. In {baseYear} {unit} was not " +
    "assessed, so there is no comparison.",
  "total-base-unscored":
    "According to Decision No. {decisionNumber} of {decisionDate} by {decisionIssuer}, {issuer} ranks {rank} " +
    "among {peers}{tie}, with {result} points{share}. In {baseYear} {unit} had no total score, so there is no " +
    "comparison.",
  "total-percent":
    "According to Decision No. {decisionNumber} of {decisionDate} by {decisionIssuer}, {issuer} ranks {rank} " +
    "among {peers}{tie}, with {percent}; {changes} compared with {baseYear} " +
    "(*in {baseYear}: rank {baseRank} among {basePeers}, {basePercent}*).",
  "total-percent-single-year":
    "According to Decision No. {decisionNumber} of {decisionDate} by {decisionIssuer}, {issuer} ranks {rank} " +
    "among {peers}{tie}, with {percent}.",
  "total-unscored": "In {year} {issuer} has no total score of the PAR Index that can be ranked yet.",
  tie: " (tied with {units})",
  "tie-many": " (tied with {count} other units)",
  result: "{score}/{max}",
  share: " ({percent} of the maximum)",
  counts: "Of {areas} areas {rankCounts}; {scoreCounts} compared with {baseYear}, namely:",
  "counts-score": "Of {areas} areas {scoreCounts} compared with {baseYear}, namely:",
  "counts-single-year": "Of {areas} areas {thresholdCounts}, namely:",
  "count-rank-up": "{count} rose in rank",
  "count-rank-down": "{count} fell in rank",
  "count-rank-same": "{count} kept their rank",
  "count-ranks-apart": "{count} have ranks that cannot be compared",
  "count-uncompared": "{count} cannot be compared with {baseYear}",
  "count-unscored": "{count} have no score yet",
  "count-not-applicable": "{count} are not assessed",
  "count-score-up": "{count} gained points",
  "count-score-down": "{count} lost points",
  "count-score-same": "{count} kept their points",
  "count-above": "{count} reach {threshold}% of the maximum or more",
  "count-below": "{count} stay below {threshold}% of the maximum",
  "count-unshared": "{count} have no share of a maximum",
  "list-up": "Areas that rose in rank",
  "list-down": "Areas that fell in rank",
  "list-same": "Areas that kept their rank",
  "list-score-up": "Areas that gained points",
  "list-score-down": "Areas that lost points against the year before",
  "list-score-same": "Areas that kept their points",
  "list-ranks-apart": "Areas whose ranks cannot be compared",
  "list-uncompared": "Areas not compared with {baseYear}",
  "list-unscored": "Areas without a score in {year}",
  "list-not-applicable": "Areas not assessed in {year}",
  "list-outside": "Points outside the maximum",
  "area-line":
    "{area}: rank {rank} among {peers}{tie}, {result} points, {rankChange}, {scoreChange} compared with " +
    "{baseYear} (*in {baseYear}: rank {baseRank} among {basePeers}, {baseResult} points*).{notes}",
  "area-line-brief":
    "{area}: rank {rank}{tie}, {result} points, {rankChange}, {scoreChange} compared with {baseYear}.",
  "area-line-ranks-apart":
    "{area}: rank {rank} among {peers}{tie}, {result} points, {scoreChange} compared with {baseYear} " +
    "(*in {baseYear}: {baseResult} points*).{notes}",
  "area-line-unranked":
    "{area}: {result} points, {scoreChange} compared with {baseYear} (*in {baseYear}: {baseResult} points*).{notes}",
  "area-line-single-year": "{area}: rank {rank} among {peers}{tie}, {result} points{share}.{notes}",
  "area-line-unranked-single-year": "{area}: {result} points{share}.{notes}",
  "area-line-share": "{area}: {percent}.",
  "outside-line": "{area}: {score} points, outside the maximum.",
  "area-unscored": "{area}: no score in {year} yet.",
  "area-not-applicable": "{area}: not assessed in {year}.",
  "rank-up": "up {places} in rank",
  "rank-down": "down {places} in rank",
  "rank-same": "same rank",
  "score-up": "up {points} points",
  "score-down": "down {points} points",
  "score-same": "same points",
  "percent-up": "up {percentPoints} percentage points",
  "percent-down": "down {percentPoints} percentage points",
  "percent-same": "same share",
  "see-appendix": "(Details in the Appendix)",
  "see-appendix-1": "(Details in Appendix I)",

  "mark-rank": "rank {rank} by the scores, please compare",
  "mark-over-max": "above the maximum, please check",
  "mark-negative": "negative, please check",

  "note-fell-by-max":
    " Points fell because the maximum fell by {maxChange} points (down {fromMax} points); performance is up " +
    "{fromPerformance} points, the share of the maximum is up {percentPoints} percentage points.",
  "note-rose-by-max":
    " Points rose because the maximum rose by {maxChange} points (up {fromMax} points); performance is down " +
    "{fromPerformance} points, the share of the maximum is down {percentPoints} percentage points.",
  "note-split": " Of which: from the changed maximum {fromMax}; from performance {fromPerformance}.",
  "note-fell-despite-rank":
    " Although the rank rose, the share of the maximum is down {percentPoints} percentage points.",
  "note-rose-despite-rank":
    " Although the rank fell, the share of the maximum is up {percentPoints} percentage points.",
  "note-largest-gain": " This area gained the most points.",
  "note-largest-loss": " This area lost the most points.",
  "note-first": " First among {peers}.",
  "note-last": " Last among {peers}.",
  "note-close-above": " Only {gap} points ahead of the next unit ({neighbour}).",
  "note-close-below": " Only {gap} points behind the unit before ({neighbour}).",
  "note-close-above-percent": " Only {gap} percentage points ahead of the next unit ({neighbour}).",
  "note-close-below-percent": " Only {gap} percentage points behind the unit before ({neighbour}).",
  "note-equal-as-shown":
    " The rounded score equals that of {neighbour}; the ranks differ by the exact scores.",

  "lost-summary":
    "In {year} {unit} lost {lost} points in {count} criteria and sub-criteria of {areas} areas; most in: " +
    "{areaList}.",
  "lost-summary-areas": "In {year} {unit} lost {lost} points in {areas} areas; most in: {areaList}.",
  "lost-summary-mixed":
    "In {year} {unit} lost {lost} points in {areas} areas, {count} criteria and sub-criteria among them; most in: " +
    "{areaList}.",
  "lost-areas": "In {year} {unit} lost points in {areas} areas; most in: {areaList}.",
  "lost-total": "In {year} {unit} lost {lost} points against the maximum.",
  "lost-total-nothing": "In {year} {unit} reached the maximum of {max} points and lost none.",
  "lost-area": "{area} ({lost} points)",
  "lost-nothing": "In {year} {unit} lost no points in any criterion.",
  "lost-largest": "The criteria that lost most: {criterionList}.",
  "lost-criterion": "{criterion} ({lost} of {max} points lost)",
  "see-appendix-2": "(Details in Appendix II)",

  "group-above": "The mean of {count} {peers} is {mean} points; {unit} stands {gap} points above it.",
  "group-below": "The mean of {count} {peers} is {mean} points; {unit} stands {gap} points below it.",
  "group-level": "The mean of {count} {peers} is {mean} points; {unit} is level with it.",
  "group-spread":
    "Highest is {best} ({bestScore} points), lowest {lowest} ({lowestScore} points), {gap} points apart.",
  strengths:
    "In {year}, with the attention and close direction of the authorities, {unit} achieved results in the PAR " +
    "Index. Areas with a high share of the maximum are: {areaList}.",
  "strengths-none":
    "In {year} no area of {unit} reaches {threshold}% of the maximum; the highest share: {areaList}.",
  "strengths-blank": "Main results: {blank}.",
  "strengths-risen": "Areas whose share of the maximum rose most compared with {baseYear}: {areaList}.",
  "strengths-peers": "Areas furthest above the median of the group: {areaList}.",
  limits:
    "Beside these results the PAR Index of {year} shows limitations. {count} areas have a share of the maximum " +
    "that is not yet high (*{areaList}*).",
  "limits-none":
    "In {year} all areas reach {threshold}% of the maximum or more; {lost} points were lost as " +
    "listed in Appendix II.",
  "limits-none-full": "In {year} all areas reach {threshold}% of the maximum or more.",
  "limits-none-shared": "In {year} {count} areas with a share all reach {threshold}% of the maximum or more.",
  "limits-blank": "Limitations: {blank}.",
  "limits-fallen": "Areas that fell in rank compared with {baseYear}: {areaList}.",
  "limits-peers": "Areas below the median of the group: {areaList}.",
  "area-percent": "{area} reaches {percent} of the maximum",
  "area-percent-only": "{area} reaches {percent}",
  "area-rank-fall": "{area} down {places} to rank {rank}",
  "area-percent-gain": "{area} up {percentPoints} percentage points",
  "area-over-median": "{area} {points} points above",
  "area-under-median": "{area} {points} points below",
  "causes-stated": "According to the appraisers' remarks points were lost because of: {reasonList}.",
  reason: "{reason} ({lost} points)",
  "reason-of-several": "{reason} ({count} criteria, {lost} points)",
  "causes-subjective": "Internal causes: {reasonList}.",
  "causes-objective": "External causes: {reasonList}.",
  "causes-blank": "to be completed by the reporting body",

  "addressee-1": "For the members of the Steering Committee",
  "addressee-1@department": "For the leaders of the agency",
  "addressee-1@other": "For the leaders of the unit",
  "addressee-2": "For the offices that advise on the areas of reform",
  "addressee-3": "For all offices and the communal People's Committees",
  "addressee-3@department": "For all divisions and attached units",
  "addressee-3@commune": "For all offices of the communal People's Committee",
  "addressee-3@other": "For all divisions and attached units",
  "measure-1":
    "Direct, follow and urge the reform tasks within the field assigned, together with the professional tasks.",
  "measure-2":
    "Advise actively on carrying out the area of reform assigned; urge, inspect and supervise its implementation " +
    "by all offices and units.",
  "measure-focus": "Concentrate on the areas with a low share of the maximum: {areaList}.",
  "measure-direct":
    "Be more resolute in directing reform together with professional work. Raise the ethics and responsibility " +
    "of civil servants in the work assigned.",
  "measure-online":
    "Encourage and help citizens and organisations to use online public services, so that the share of online " +
    "procedures and applications improves. Complete the Steering Committee as prescribed.",
  "measure-targets":
    "Carry out the socio-economic targets of the province and the locality, so that by the end of {nextYear} 100% " +
    "of the planned targets are met.",
  "measure-plan":
    "Draw up and carry out a plan to remedy the criteria that did not reach their maximum in {year} within the " +
    "responsibility of the unit, with tasks and measures assigned to each office.",
  closing: "This is the report of {issuer} on the results of the{level} PAR Index in {year}./.",

  "appendix-1-title": "RESULTS OF THE PAR INDEX {year} OF {unitCapitals} BY AREA",
  "appendix-2-title": "CRITERIA THAT LOST POINTS IN {year}, {unitCapitals}",
  "appendix-1-note":
    "*Note: the change of points is the part from the changed maximum plus the part from performance; changes of " +
    "the share are in percentage points; a plus sign before places means a better rank.*",
  "appendix-2-sum":
    "*The {lost} points lost are the maximum of {max} points less the {score} points scored.*",
  "appendix-2-remainder": "Difference from the total (not stated at any criterion)",

  ...EN_DOCUMENT_PHRASES,
};
