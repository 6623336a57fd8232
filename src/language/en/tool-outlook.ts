import type { OutlookWords } from "../keys/tool-outlook";

export const enOutlook: OutlookWords = {
  nextRank: "To the next rank",
  lacks: (points, unit, rank) => `${points} points short of drawing level with ${unit} (rank ${rank}).`,
  isFirst: "First of the group.",
  isAhead: (points, unit) => `${points} points ahead of ${unit}, the next below.`,
  enough: (count) => `Full points in ${count} criteria would be enough:`,
  notEnough: "Full points in every criterion that lost some would still not be enough.",
  hidden: "The rounded figures do not show this difference.",
  passed: "Who passed whom",
  didPass: (unit, baseYear, baseRank, rank) =>
    `Passed ${unit} (rank ${baseRank} in ${baseYear}, ${rank} now)`,
  wasPassedBy: (unit, baseYear, baseRank, rank) =>
    `Passed by ${unit} (rank ${baseRank} in ${baseYear}, ${rank} now)`,
  decisive: (area, points) => `most of all in “${area}”: ${points} points`,
  nobodyPassed: (year) => `Against ${year}: passed no unit and was passed by none.`,
  suppose: "Try other scores",
  supposeLead:
    "Type a supposed score to see the total and the rank that would follow. Other units keep theirs; the workbook is not changed.",
  ofMax: (max) => `/ ${max}`,
  full: "Full",
  fullOf: (criterion) => `Full points for “${criterion}”`,
  scoreOf: (criterion) => `Supposed score of “${criterion}”`,
  wrong: (max) => `Type a number from 0 to ${max}`,
  reset: "Clear supposed scores",
  supposed: "If it were so",
  nothingSupposed: "No score is supposed yet.",
};
