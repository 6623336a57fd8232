import type { DashboardWords } from "../keys/tool-dashboard";

export const enDashboard: DashboardWords = {
  title: "Dashboard",
  views: "Beside the pane",
  dashboard: "Dashboard",
  sheets: "Sheets",
  subtitle: (group, year, short) => `${group}, ${year}${short === null ? "" : ` · ${short}`}`,
  lost: "Most points lost",
  nothingLost: "No criterion lost points.",
  allCriteria: "See all criteria that lost points",
  moved: (baseYear) => `Gains and losses since ${baseYear}`,
  heat: "Units by area",
};
