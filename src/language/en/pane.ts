import type { PaneWords } from "../keys/pane";

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");
const sheetCount = (count: number): string => `${count} ${count === 1 ? "sheet" : "sheets"}`;

export const en: PaneWords = {
  product: "PAR Index",
  version: (version) => `Version ${version}`,
  close: "Close",
  skip: "Skip to the results",
  help: "Help",

  unit: "Unit",
  unitHint: "Type to search, marks are optional",
  noUnitMatches: "No unit matches",
  moreUnits: (count) => `${count} more units, keep typing to find them`,
  years: "Year / year compared with",
  yearPair: (year, baseYear) => `${year} / ${baseYear}`,
  yearAlone: (year) => `${year} only`,
  reread: "Read the figures again",
  source: (sheets, count, group) => `Source: sheet ${quoted(sheets)}; ${count} units (${group.name})`,

  overview: "Overall result",
  inShort: (rank, score) => `${rank} · ${score}`,
  rank: "Rank",
  score: "Score",
  points: "points",
  inPoints: (points) => `${points} points`,
  percentagePoints: (points) => `${points} percentage points`,
  ofPoints: (max) => `/ ${max} points`,
  ofMaximum: (percent) => `${percent} of the maximum`,
  pointsUp: (points) => `up ${points} points`,
  pointsDown: (points) => `down ${points} points`,
  pointsSame: "score unchanged",
  inClass: (name) => `class ${name}`,
  percentUp: (points) => `up ${points} percentage points`,
  percentDown: (points) => `down ${points} percentage points`,
  percentSame: "percent unchanged",
  placesUp: (places) => `up ${places} ${places === "1" ? "place" : "places"}`,
  placesDown: (places) => `down ${places} ${places === "1" ? "place" : "places"}`,
  placesSame: "rank unchanged",
  ranked: (rank) => `rank ${rank}`,
  tied: "tied",
  tiedAsShown: "equal to another unit once rounded, different further on",
  printedRank: (rank) => `The workbook prints rank ${rank}`,
  baseLine: (year, score, rank) => `${year}: ${score}${rank === null ? "" : `, rank ${rank}`}`,
  shortBaseLine: (year, score, rank) => `${year}: ${score}${rank === null ? "" : ` · rank ${rank}`}`,
  baseScore: (year, score, max) => `${year}: ${score}/${max}`,
  noBaseYear: "Not compared with another year",
  noBaseFigure: (year) => `No figure in ${year} to compare with`,
  noScore: (year) => `No score in ${year}`,
  split: (fromMax, fromPerformance) => `by the maximum: ${fromMax}; by performance: ${fromPerformance}`,
  belowMedian: (median) => `below the group's median (${median})`,

  tabs: { areas: "Areas", why: "Why", criteria: "Criteria", comparison: "Peers", findings: "Checks" },

  lost: (points) => `${points} points lost`,

  total: "Total score",

  severity: { error: "Error", warning: "Warning", info: "Note" },
  severityCount: {
    error: (count) => `${count} ${count === 1 ? "error" : "errors"} in the figures`,
    warning: (count) => `${count} ${count === 1 ? "warning" : "warnings"}`,
    info: (count) => `${count} ${count === 1 ? "note" : "notes"}`,
  },
  look: "Show",
  noFindings: "Checked; nothing is out of order.",
  understood: "How the workbook was read",
  goTo: (cell) => `Source: cell ${cell}. Press to see it`,

  write: "Create summary sheets and report draft",
  answerFirst: "Answer the question about the table before anything is written.",
  writeHint: (sheets, again) =>
    again
      ? `Updates ${sheetCount(sheets)} made before; none of yours is changed`
      : `Writes ${sheetCount(sheets)}; none of yours is changed`,
  loading: "Opening…",
  reading: "Reading the workbook…",
  readingSheet: (done, total) => `Reading the workbook, ${done} of ${total} sheets done`,
  understanding: "Understanding the figures…",
  cellEditing: "Excel is waiting for you to finish a cell – press Enter",
  writing: "Writing…",
  writingStep: (done, total) => `Writing, step ${done} of ${total}`,
  cancel: "Stop",
  cancelling: "Stopping…",
  written: (sheets) => `${sheetCount(sheets)} written`,
  openSheets: "Open a sheet",
  openSheet: (sheet) => `Open sheet “${sheet}”`,
  more: "More actions",
  again: "Update sheets and draft",
  remove: "Remove the created sheets",
  removeQuestion: (sheets) =>
    `Remove ${sheetCount(sheets)} made by this program? What you edited on them goes too. Your own sheets are not touched.`,
  removeYes: "Remove",
  removeNo: "Keep",
  removing: "Removing…",
  removed: (sheets) => `${sheetCount(sheets)} removed. Your own sheets were not touched.`,
  stale: "The source figures have changed. Update?",
  update: "Update",

  retry: "Try again",
  notDone: "Not done",
  notRead: "The workbook could not be read",
  noTable: "No scoring table was recognised",
  trySample: "Download the sample workbook to try",
  whatEachSheetLacks: "Sheets that were looked at",
  fault: {
    reload: "Reload",
    newVersion: {
      title: "There is a new version",
      text: "The program was updated on its server. Reload to use the new version; the workbook has not been changed.",
    },
    missing: {
      title: "This part of the program could not be loaded",
      text: "The network to the program's server may be down. Check it and reload; the workbook has not been changed.",
    },
    broken: {
      title: "This part failed",
      text: "The program met an error that it did not expect; the workbook has not been changed. Try again. If it fails again, reload and tell your administrator.",
    },
  },
  oldExcel: {
    title: "This Excel cannot run the analysis pane",
    text: "The pane needs Excel 2021 or newer, Microsoft 365, Excel on the web, or an updated retail Excel 2016 or 2019. The standalone page does everything as well: open it in a browser and choose the .xlsx file; the file does not leave the computer.",
    link: "Open the standalone page",
  },
  firstRun: {
    title: "Quick start",
    steps: [
      "Choose the unit and the year.",
      "Press any figure to go to its source cell.",
      "Press the button at the bottom to create the summary sheets and the report draft.",
    ],
    step: (at, of) => `${at}/${of}`,
    next: "Next",
    skip: "Got it",
  },
  nothing: {
    alone: {
      title: "The group has one unit only",
      text: "There is no other unit to rank or compare with. Scores, changes and lost points are on the results page.",
    },
    areas: {
      title: "No scores by area",
      text: "This table holds the overall result of each unit only, so there is nothing to see by area.",
    },
    criteria: {
      title: "No scores by criterion",
      text: "This table has no scores of criteria, so it is unknown where points were lost.",
    },
    years: {
      title: "No figures of an earlier year",
      text: "The workbook holds one year only. Choose last year's file to see changes and their causes.",
    },
    toRanking: "See the ranking",
  },
  notRanked: "not ranked",
  provisional: "provisional",

  standalone: {
    title: "Public Administration Reform Index",
    lead: "Open a scoring workbook to see scores, ranks and changes of every unit, and to create the summary sheets and the report draft.",
    privacy: "The file is processed on this computer and sent nowhere.",
    choose: "Choose an .xlsx file",
    drop: "or drop a file here",
    sample: "Open the sample",
    sampleNote: "Made-up figures of 8 districts, 2021 and 2022.",
    steps: [
      "Open the scoring workbook, or the sample to get to know it.",
      "See ranks, lost points and what moved the score.",
      "Create the summary sheets, appendices and report draft, and download them.",
    ],
    recent: {
      title: "Recent files",
      opened: (moment) => `opened ${moment}`,
      forget: (name) => `Remove “${name}” from the list`,
      refused: (name) =>
        `The browser may not read “${name}” again yet. Press once more and allow it, or choose the file.`,
      gone: (name) =>
        `“${name}” is no longer there: it was moved, renamed or deleted. Choose the file again.`,
    },
    other: "Open another file",
    file: (name) => `File: ${name}`,
    download: "Download the workbook",
    downloadWord: "Download the Word report",
    downloadText: "Download the draft (.txt)",
    sheetView: "Source figures",
    sheet: "Sheet",
  },

  ribbon: {
    failed: "The summary sheets were not created",
    closeHint: "Close this window and open “Analysis pane” for details.",
  },
};
