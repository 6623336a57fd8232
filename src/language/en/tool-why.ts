import type { WhyWords } from "../keys/tool-why";

const beside = (what: string, middle: string, gap: string | null, above: boolean): string =>
  gap === null ? `Equal to ${what} (${middle})` : `${gap} ${above ? "above" : "below"} ${what} (${middle})`;

export const enWhy: WhyWords = {
  amongPeers: "Place among the peers",
  mean: "Mean of the group",
  median: "Median of the group",
  own: "This unit",
  others: "Other units",
  besideMean: (mean, gap, above) => beside("the group's mean", mean, gap, above),
  besideMedian: (median, gap, above) => beside("the group's median", median, gap, above),
  lessThan: (points) => `less than ${points}`,
  stripOf: (count, lowest, highest) => `Chart of the scores of ${count} units, from ${lowest} to ${highest}`,

  moved: (baseYear) => `Why the score changed since ${baseYear}`,
  noBase: "There are no figures of an earlier year to compare with.",
  sum: (change, byPerformance, byMax) =>
    `Total ${change}. Over the areas: by performance ${byPerformance}, by changed maxima ${byMax}`,
  rest: (points) => `outside the areas of both years ${points}`,
  gains: "Largest gains by performance",
  losses: "Largest losses by performance",
  noGains: "No area gained by performance.",
  noLosses: "No area lost by performance.",
  byMax: (points) => `by the changed maximum: ${points} points`,
  fromTo: (before, now) => `${before} → ${now}`,
  more: (count) => `and ${count} more criteria`,

  years: "Over the years",
  yearLine: (year, score, percent, rank) =>
    `${year}: ${score}${percent === null ? "" : ` (${percent})`}${rank === null ? "" : `, rank ${rank}`}`,
  noFigure: (year) => `${year}: no figures`,
  percentAxis: "Percent of the maximum",
  scoreAxis: "Points",
};
