import type { AreaWords } from "../keys/tool-areas";

export const enAreas: AreaWords = {
  order: "Order of the areas",
  orders: {
    tree: "As in the table",
    percent: "Lowest percent first",
    lost: "Most points lost first",
    fallen: "Farthest fallen first",
    median: "Farthest below the median first",
  },
  medianMark: "Median of the group",
  bestMark: "Best of the group",
  detail: "Details",
  detailOf: (area) => `Details: ${area}`,
  beside: (median, gap, above) =>
    gap === null
      ? `At the group's median (${median}).`
      : `${gap} ${above ? "above" : "below"} the group's median (${median}).`,
  isBest: "Best of the group.",
  best: (units, score, gap) => `Best of the group: ${units}, ${score}; ${gap} away.`,
  andOthers: (named, count) => `${named} and ${count} others`,
  lost: (points, count) => `Lost ${points} points at ${count} criteria; most at:`,
  nothingLost: "No criterion lost points.",
  lostLine: (criterion, points) => `${criterion}: lost ${points} points`,
};
