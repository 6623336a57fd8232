/** Words of the own sheets, English. */
import { formatCount, formatPoints } from "../numbers";
import type { SheetWords } from "../vi/sheets";

const quotedList = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

export const enSheets: SheetWords = {
  titles: {
    criteria: "Criteria",
    years: "Over the years",
    ranking: "Ranking",
    areas: "Areas",
    appendixI: "Appendix I",
    appendixII: "Appendix II",
    draft: "Report draft",
    findings: "Data check",
    remedies: "Remediation plan",
    settings: "PAR index settings",
  },
  shortTitles: { appendixI: "App. I", appendixII: "App. II", draft: "Report", remedies: "Plan" },

  convertedNote: (cell) => `Converted from cell ${cell}, not a formula`,
  computedNote: "Computed from the criteria; the source prints none",
  made: (when, sheets, version) =>
    `Made ${when} from ${sheets.length === 1 ? "sheet" : "sheets"} ${quotedList(sheets)}; PAR index ${version}`,
  unfinished: "This sheet is not finished: press “Create summary sheets” again",
  writtenValues:
    "Figures in italics are written values (the source cell is text or was converted); the formula in the cell names its source.",
  liveLegend:
    "Scores, maxima, percentages, ranks and changes are formulas over the source cells: a score corrected there changes the figures here.",
  tieLegend: (ties) =>
    ({
      competition: "Equal units share a rank, the next ranks are skipped (1, 2, 2, 4).",
      dense: "Equal units share a rank, the next rank follows at once (1, 2, 2, 3).",
      row: "Equal units are ranked in the order of the source table (1, 2, 3, 4).",
    })[ties],
  changeLegend: "▲ places up, ▼ places down, = unchanged.",
  chosenLegend: (units) => `Yellow: ${units.join(", ")}.`,

  order: "No.",
  rank: "Rank",
  rankShort: "Rank",
  unit: "Unit",
  area: "Area",
  criterion: "Criterion",
  score: "Score",
  totalScore: "Total score",
  max: "Maximum",
  percent: "Percent (%)",
  scoreClass: "Class",
  lost: "Points lost",
  year: (year) => `Year ${year}`,
  changes: (year) => `Change against ${year}`,
  changeScore: "Points",
  changePercent: "% points",
  changeRank: "Places",
  changeFromMax: "By maximum",
  changeFromPerformance: "By performance",
  note: "Note",
  average: "Average",
  total: "Total",
  maxDiffers: "differs",

  tied: (ties) => (ties === "row" ? "Equal score" : "Tied"),
  tiedAsShown: "Equal as rounded, not exactly",
  printedRank: (rank) => `Source prints rank ${rank}`,
  noBase: (year) => `Not in ${year}`,
  gone: (year) => `Not in ${year}`,
  noScore: "No score yet",

  rankingTitle: (year) => `PAR INDEX RANKING ${year}`,
  areasTitle: (year) => `PAR INDEX ${year} BY AREA`,
  groupLine: (group, province) =>
    province === "" ? `Peer group: ${group}` : `Peer group: ${group}, ${province} province`,
  rankingChart: (axis) => `PAR index results (${axis})`,
  rankingChartPart: (from, to, axis) => `PAR index results (${axis}): units ${from} to ${to}`,
  rankingChartTop: (count, year, axis) => `Top ${count} units, PAR index ${year} (${axis})`,
  scoreAxis: "points",
  percentAxis: "% of maximum",
  axisFrom: (start) => `The axis begins at ${start}`,
  rankingChartAround: (unit, axis) => `${unit} and those ranked before and behind it (${axis})`,
  heatLegend:
    "Colour of the percent columns: light red is lowest, green highest of the peer group in that area.",

  areasUp: "Areas that rose",
  areasDown: "Areas that fell",
  areasSame: "Areas unchanged",
  splitLegend:
    "By maximum: what the changed maximum alone would have changed at last year's share; the rest is performance.",
  areasChart: "Share of the maximum by area (%)",
  lostChart: "Points lost by area (points)",
  lostRemainder: "Difference from the total (named in no criterion)",
  lostSum: "Sum of the points lost at the criteria",
  lostAgrees: "Agrees with maximum minus score",
  lostDiffers: "Does not agree: the source has changed, make this sheet again",
  lostSettled: "No longer lose points – what was typed",
  lostUnlisted: "No longer among those that lost points – what was typed",
  addedRows: "Added lines",
  lostLegend:
    "Points lost are formulas over the source cells. Reasons, offices and remedies that you type here and lines you add (no sum counts them) are kept when the sheet is made again; yellow where they differ from the source.",

  newerWording: "New wording (the paragraph on the left was edited)",
  toSource: "To the first source cell",
  sources: "Sources",
  draftLegend:
    "Column A is the draft; edit it directly. Edited paragraphs are yellow and kept when the sheet is made again; added ones stay where they are.",
  addedLine: "Added by hand",
  lineGone: "(Today's figures have no such paragraph)",
  removedLine: "Taken out of the draft:",

  findingsTitle: "DATA CHECK",
  severity: "Severity",
  severityName: (severity) => ({ error: "Error", warning: "Warning", info: "Note" })[severity],
  cell: "Cell",
  finding: "What was found and what to do",
  findingCounts: (errors, warnings, infos) =>
    `${errors} errors, ${warnings} warnings, ${infos} notes. Click an address in the “Cell” column to go to it.`,
  noFindings: "Nothing wrong was found in the source figures.",
  moreFindings: (rest) =>
    `${formatCount(rest, "en")} more are not listed here. Correct those above, then make this sheet again.`,
  otherCells: (count) => ` (and ${count} more cells)`,

  points: (points) => formatPoints(points, "en"),
};
