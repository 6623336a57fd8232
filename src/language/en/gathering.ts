import type { GatheringWords } from "../keys/gathering";

export const en: GatheringWords = {
  title: (year) => `SCORES OF THE PUBLIC ADMINISTRATION REFORM INDEX, NĂM ${year}`,
  group: (name) => `Khối ${name}`,
  made: (when, files, version) => `Made at ${when} of ${files} files of the units; PAR index ${version}`,
  sheets: { table: "Gathered", sources: "Sources", files: "Files", attention: "To be looked at" },
  columns: { code: "STT", name: "Area, criterion", max: "Maximum score" },
  parts: {
    self: "Self-scored",
    appraised: "Appraised",
    survey: "Survey",
    deducted: "Deducted",
    bonus: "Bonus",
    penalty: "Penalty",
    final: "Score",
  },
  notApplicable: "KĐG",
  sourcesTitle: "WHERE EACH FIGURE COMES FROM",
  filesTitle: "FILES RECEIVED",
  attentionTitle: "TO BE LOOKED AT",
  fileColumns: ["No.", "File", "Unit", "Last changed", "State"],
  attentionColumns: ["No.", "Unit", "What", "Where"],
  taken: "Taken",
  superseded: (by, differences) =>
    differences === 0
      ? `An earlier version with the same figures as the one taken: ${by}`
      : `An earlier version; ${differences} figures differ from the one taken: ${by}`,
  otherYear: (years, year) => `Not taken: it scores ${years.join(", ")}, not ${year}`,
  nothingToSay: "There is nothing to be looked at.",
  missingUnit: "The unit sent no file",
  missingScore: (criterion) => `No score: ${criterion}`,
  unreadable: (criterion) => `The score is no number: ${criterion}`,
  missingCriterion: (criterion) => `The unit's form lacks a criterion: ${criterion}`,
  extraCriterion: (criterion) => `The unit's form has a criterion of its own: ${criterion}`,
  otherMaximum: (criterion, found, expected) =>
    `Another maximum: ${criterion} (the unit's form ${found}, the others' ${expected})`,
  otherName: (criterion, found, expected) =>
    `Another name: ${criterion} (the unit's form “${found}”, the others' “${expected}”)`,
  gathered: (units, files) => `Gathered ${units} units of ${files} files.`,
  notTaken: (files) => `${files} files could not be taken:`,
  attention: (lines) => `${lines} things to be looked at stand on the sheet “To be looked at”.`,
  page: {
    choose: "Gather the files of many units…",
    lead: "Choose or drop the units' scoring workbooks together to get the province's table.",
    title: "Gather the units' files",
    working: (done, total) => `Reading file ${done} of ${total}…`,
    nothing: "None of these files is a scoring workbook that can be used.",
    download: "Download the table",
    open: "Open the table",
    back: "Choose other files",
    against: "Hold the units against another workbook…",
    againstLead: "Choose last year's or the province's workbook to see which of its units have sent nothing.",
    missingUnits: (units, book) => `${units} units of “${book}” have sent nothing:`,
    allSent: (book) => `Every unit of “${book}” has sent its file.`,
    notAgainst: (book, why) => `“${book}” cannot be used to see who is missing: ${why}`,
    fileName: (year) => `par-index-${year}.xlsx`,
  },
  nothingThere: (folder) =>
    `There is no scoring workbook in “${folder}” that can be used. Check the folder and its files.`,
};
