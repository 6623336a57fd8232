import type { ScorePart } from "../../scorebook/assessment";
import type { MappingToolWords } from "../keys/tool-mapping";

const PARTS: Readonly<Record<ScorePart, string>> = {
  self: "self-assessed",
  appraised: "appraised",
  survey: "survey",
  deducted: "deducted",
  bonus: "bonus",
  penalty: "penalty",
  final: "final score",
};

function officialOf(parts: readonly ScorePart[]): string {
  const added = parts.filter((part) => part !== "penalty" && part !== "deducted").map((part) => PARTS[part]);
  const taken = parts.filter((part) => part === "penalty" || part === "deducted").map((part) => PARTS[part]);
  return [added.join(" + "), ...taken].join(" − ");
}

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const enToolMapping: MappingToolWords = {
  lead: "See how each sheet is understood. Put right here what is wrong; none of your cells is changed.",
  sheet: "Sheet",
  sheetHidden: (name) => `${name} (hidden)`,
  table: "Table on the sheet",
  tableAt: (place, top) => `Table ${place}, from row ${top}`,

  understood: "Understood as",
  kept: "Read as you have said",
  unrecognised: "No scoring table recognised; below is a guess to put right",
  unused: "not used, because another table tells more",
  why: "Why it is understood so",

  picture: (sheet) => `Corner of the sheet “${sheet}”`,
  pictureHint: "Press a column's letter or a row's number to change it.",
  moreRows: "Show more rows",
  parts: { header: "Header", read: "Read", unread: "Left out", outside: "Outside the table" },
  columnWord: "Column",
  rowWord: "Row",
  shortRoles: {
    code: "No.",
    criterion: "Criterion",
    unit: "Unit",
    max: "Max",
    self: "Self",
    appraised: "Appraised",
    survey: "Survey",
    deducted: "Deducted",
    bonus: "Bonus",
    penalty: "Penalty",
    final: "Score",
    percent: "%",
    rank: "Rank",
    class: "Class",
    reason: "Reason",
    responsible: "Office",
    remedy: "Remedy",
    lost: "Lost",
    evidence: "Papers",
    year: "Year",
    part: "Part",
    statistic: "Statistic",
    ignored: "–",
  },

  column: (letter) => `Column ${letter}`,
  role: "This column is",
  roles: {
    code: "Code, number",
    criterion: "Criterion",
    unit: "Unit",
    max: "Maximum",
    self: "Self-assessed",
    appraised: "Appraised",
    survey: "Survey",
    deducted: "Deducted points",
    bonus: "Bonus",
    penalty: "Penalty",
    final: "Final score",
    percent: "Percentage",
    rank: "Rank",
    class: "Class",
    reason: "Reason for lost points",
    responsible: "Responsible office",
    remedy: "Remedy",
    lost: "Lost points",
    evidence: "Supporting documents",
    year: "Year, period",
    part: "Name of the part (self, appraised …)",
    statistic: "Statistics",
    ignored: "Left out",
  },
  subject: { "criteria-rows": "Of the unit", "unit-rows": "Of the area, criterion" },
  subjectHint: {
    "criteria-rows": "Empty if the sheet is about one unit, or the column is common to all.",
    "unit-rows":
      "Empty for the total. A criterion of an area is “Area > Criterion”; a maximum stands in brackets: “Institutions (10 điểm)”.",
  },
  columnYear: "Year of the column",
  columnYearHint: "Only where it differs from the table's.",
  row: (row) => `Row ${row}`,
  rowIs: "This row is",
  asRead: "As recognised",
  rowMeanings: {
    criterion: "A criterion",
    unit: "A unit",
    total: "The total",
    rank: "Ranks",
    percent: "Percentages",
    maxima: "Maxima",
    group: "Name of a group",
    ignored: "Left out",
  },
  edges: {
    headerTop: "Header from row",
    headerBottom: "Header to row",
    bodyTop: "Figures from row",
    bodyBottom: "Figures to row",
  },
  edgesHere: {
    headerTop: "Header begins here",
    headerBottom: "Header ends here",
    bodyTop: "Figures begin here",
    bodyBottom: "Figures end here",
  },
  toTheEnd: "to the end",
  closeEditor: "Done",

  frame: "Frame of the table",
  orientation: "Direction",
  orientations: { "criteria-rows": "One criterion a row", "unit-rows": "One unit a row" },
  year: "Year of the table",
  yearHint: "Empty: as the sheet tells",
  unit: "Unit of the sheet",
  unitHint: "Empty: as the sheet tells",
  alike: (sheets) =>
    sheets.length === 0
      ? "For every sheet of the same form, next year's too"
      : `For every sheet of the same form: ${sheets.join(", ")}`,
  onlyThis: "It names a year or a unit and so is for this sheet only.",

  official: "Official score (whole workbook)",
  officialHint: "A table that does not print it is read by the automatic rule.",
  officials: {
    auto: "Automatic: final, appraised, self-assessed",
    final: "Final score",
    appraised: "Appraised + survey",
    self: "Self-assessed",
  },
  officialNow: (year, parts) => `${year} uses: ${officialOf(parts)}.`,

  preview: "Would be read",
  trying: "Trying…",
  reads: ({ year, units, areas, criteria, official }) => {
    const when = year === null ? "Year unknown" : String(year);
    const tree = areas === 0 ? "totals only" : plural(areas, "area", "areas");
    const below = criteria === 0 ? "" : `, ${plural(criteria, "criterion", "criteria")}`;
    return `${when}: ${plural(units, "unit", "units")}, ${tree}${below}. Official score = ${officialOf(official)}.`;
  },
  noTotal: "no score",
  readsNothing:
    "Read this way no unit has a score yet. Say which column holds criteria (or units), and which hold scores.",
  notUsed: "This sheet gives no figures, or another sheet of the same year and units tells more.",
  moreFindings: (count) => `and ${plural(count, "more finding", "more findings")}`,

  keep: "Keep this reading",
  keeping: "Keeping…",
  undo: "Undo changes",
  keptNow: "Kept in the workbook. The figures were read again.",
  keptHint: "It stands on the workbook's hidden settings sheet.",
  forget: "Forget what was kept",
  forgotten: "Forgotten. The sheet is recognised as before.",
  notKept: "Not kept",
};
