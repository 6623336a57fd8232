import type { FormWords } from "../keys/gathering";

export const en: FormWords = {
  title: (year) => `SCORING FORM OF THE PUBLIC ADMINISTRATION REFORM INDEX, NĂM ${year}`,
  sheet: "Scores",
  unit: "Đơn vị:",
  unitToFill: "(the unit's name)",
  made: (when, from, version) =>
    `Made at ${when} of the criteria in “${from}”; PAR index ${version}. Type into the yellow cells only; “KĐG” where a criterion does not apply.`,
  columns: {
    code: "STT",
    name: "Area, criterion",
    max: "Maximum score",
    self: "Self-scored",
    evidence: "Evidence",
    appraised: "Appraised",
    reason: "Reason",
  },
  wrongScore: "Not a score",
  scoreRange: "Type a number from 0 to the criterion's maximum, or KĐG where it does not apply.",
  penaltyRange: "Penalty: type the points that are taken, at most the criterion's maximum.",
  filled: (year, sheets) => `Scoring form of ${year}: ${sheets.length} sheets (${sheets.join(", ")}).`,
};
