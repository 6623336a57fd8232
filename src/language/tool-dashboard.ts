/** Words of the page beside the pane on a wide screen. */
import type { Language } from "./language";
import { enDashboard } from "./en/tool-dashboard";
import { viDashboard } from "./vi/tool-dashboard";
import type { DashboardWords } from "./keys/tool-dashboard";

export type { DashboardWords } from "./keys/tool-dashboard";

export function dashboardWords(language: Language): DashboardWords {
  return language === "vi" ? viDashboard : enDashboard;
}
