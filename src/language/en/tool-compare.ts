import type { CompareWords } from "../keys/tool-compare";

export const enCompare: CompareWords = {
  rival: "Compare with",
  marks: "Often used",
  year: (year) => `The unit in ${year}`,
  median: "Median of the group",
  leader: (unit) => `First: ${unit}`,
  above: (unit) => `Next above: ${unit}`,
  below: (unit) => `Next below: ${unit}`,
  noRival: "There is no other unit or year to compare with.",

  ahead: (rival, gap) => `${gap} points above ${rival}`,
  behind: (rival, gap) => `${gap} points below ${rival}`,
  level: (rival) => `Level with ${rival}`,
  medianName: "the group's median",
  yearName: (year) => String(year),
  scaled: "Maxima differ: gaps are in points of this unit's own maximum.",

  where: "Where the gap lies",
  more: (gap) => `${gap} more`,
  less: (gap) => `${gap} less`,
  same: "equal",
  against: "against",
  none: "no score",
  rest: "What belongs to nothing that both have",
  restOfMedian: "The rest: the median of totals is not the sum of medians",
  shortRest: "Rest",
  share: (points) => `${points} points of the gap of the totals`,
  unknownTotal: "This table's total is no sum of its areas, so its gap cannot be divided among them.",
  noCriteria: "No criterion differs.",
  wayOf: (rival, theirs, own, steps) =>
    `From ${rival} (${theirs} points) to this unit (${own} points): ${steps}`,
  legendMore: "More",
  legendLess: "Less",

  years: "Over the years",
  ranking: "Ranking",
  rankBy: "Rank by",
  wholeRanking: (count) => `All ${count} units`,
};
