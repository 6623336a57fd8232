import type { GroupWords } from "../tool-group";

export const enGroup: GroupWords = {
  groupIn: (group, year) => `${group}, ${year}`,
  close: "Close ranks",
  closeLead: (margin) => `Units with fewer than ${margin} points to the next above or below:`,
  gap: (points, unit) => `${points} points from ${unit}`,
  noneClose: "None.",
  decisive: "Criteria that decide the ranking",
  decisiveLead: "Each criterion's share in the differences between totals, the largest first.",
  range: (lowest, highest) => `${lowest} to ${highest} points`,
  share: (percent) => `${percent}%`,
  noneDecisive: "All units have the same points.",
  idle: (count) => `${count} criteria tell nobody apart`,
  idleLead: "Every unit has the same points: worth a look before next year's criteria are set.",
  same: { maximum: "all have the maximum", zero: "all have nothing", equal: "all have the same" },
  noneIdle: "Units differ in every criterion.",
};
