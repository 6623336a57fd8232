import type { GroupWords } from "../keys/tool-group";

export const enGroup: GroupWords = {
  groupIn: (group, year) => `${group}, ${year}`,
  tabs: { table: "Ranking", areas: "Areas", movers: "Movers", criteria: "Criteria" },

  summary: ({ units, mean, median, highest, lowest }) =>
    `${units} units with a score. Mean ${mean}, median ${median}; highest ${highest}, lowest ${lowest}.`,
  classes: (counts) => `Classes: ${counts.map(([name, count]) => `${name} ${count}`).join(", ")}.`,
  search: "Find a unit",
  searchHint: "Name of a unit, without marks too",
  by: "Rank by",
  filter: "Show",
  filters: {
    all: (count) => `All (${count})`,
    risen: (count) => `Rose (${count})`,
    fallen: (count) => `Fell (${count})`,
    close: (count) => `Close ranks (${count})`,
  },
  inClass: (name, count) => `Class ${name} (${count})`,
  order: "Order",
  orders: { rank: "Rank", name: "Name", places: "Most places won first", points: "Most points won first" },
  found: (count) => `${count} units`,
  none: "There is no such unit.",
  closeLead: (margin) => `Close ranks: less than ${margin} to the next above or below.`,
  gap: (gap, unit) => `${gap} from ${unit}`,

  heatLead: "Each cell is the percent of the area's maximum; colours compare units within an area.",
  areaNames: (count) => `Names of the ${count} areas`,
  heatLegend: ["lowest of the group", "highest of the group"],
  heatCell: (area, figure, rank) => `${area}: ${figure}${rank === null ? "" : `, rank ${rank}`}`,
  noFigure: "no score",

  risen: "Most places won",
  fallen: "Most places lost",
  noneRisen: "No unit rose.",
  noneFallen: "No unit fell.",
  ranks: (before, now) => `rank ${before} → ${now}`,
  most: (area, change) => `most by ${area}, ${change} by performance`,

  decisive: "Criteria that decide the ranking",
  decisiveLead: "Each criterion's share in the differences between totals, the largest first.",
  range: (lowest, highest) => `${lowest} to ${highest}`,
  share: (percent) => `${percent}%`,
  noneDecisive: "All units have the same points.",
  idle: (count) => `${count} criteria tell nobody apart`,
  idleLead: "Every unit has the same points: worth a look before next year's criteria are set.",
  same: { maximum: "all have the maximum", zero: "all have nothing", equal: "all have the same" },
  noneIdle: "Units differ in every criterion.",
};
