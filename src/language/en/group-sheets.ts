/** Words of the sheets of a whole group: its criteria and its years. English. */
import type { GroupSheetWords } from "../vi/group-sheets";

export const enGroupSheets: GroupSheetWords = {
  criteriaTitle: (year) => `SHARE OF THE MAXIMUM BY CRITERION, ${year} (%)`,
  level: "Level",
  levelName: (level) =>
    ({ total: "Total", area: "Area", criterion: "Criterion", outside: "Bonus, penalty" })[level],
  lowest: "Lowest",
  mean: "Mean",
  highest: "Highest",
  deviation: "Standard deviation",
  correlation: "Correlation with the total",
  share: "Part of the gaps (%)",
  heatLegend:
    "Colour: light red is lowest, green highest of the whole table. The filter in the heads shows areas or criteria alone.",
  spreadLegend:
    "A large standard deviation: units lie far apart at the criterion; 0: it tells nobody apart. Correlation with the total: near 1 it goes with the ranking, near 0 or below it does not.",
  shareLegend: "Part of the gaps: how many percent of the gaps between totals lie at the criterion.",
  rank: "Rank",
  underWeights: (swing) => `Rank while the weight of each area moves by up to ${swing} %`,
  withoutOne: "Rank without any one criterion",
  decisive: "Criterion without which the rank changes most",
  firmLegend:
    "Ranks under other weights and without a criterion were computed when the sheet was made (no formulas): the narrower, the firmer.",
  noFirmLegend:
    "No ranks under other weights or without a criterion: totals are no sum of areas that all have figures, or maxima differ between units.",

  yearsTitle: (first, last) => `PAR INDEX OVER THE YEARS ${first} - ${last}`,
  percents: "Share of the maximum (%)",
  ranks: "Rank",
  change: (first, last) => `${last} against ${first}`,
  yearsChart: "Share of the maximum over the years (%)",
  yearsLegend:
    "Units that only earlier years have stand last. “–”: the year has no such unit or no score yet. Criteria and maxima may differ between years.",

  tooLarge: (sheet, units, rows) =>
    `Sheet “${sheet}” was not made: ${units} units × ${rows} criteria are too many for one sheet; see the sheet of areas.`,
  noMaxima: (sheet) => `Sheet “${sheet}” was not made: the source has no maxima, so there are no shares.`,
};
