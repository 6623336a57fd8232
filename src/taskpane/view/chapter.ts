/** The chapter of the user guide that speaks of what is on screen. */
import type { Chapter } from "../../language/guide";
import type { PageName, TabName } from "../state/pane-state";

const TABS: Readonly<Record<TabName, Chapter>> = {
  areas: "areas",
  why: "why",
  criteria: "criteria",
  comparison: "comparison",
  findings: "trouble",
};

const PAGES: Readonly<Record<Exclude<PageName, "overview">, Chapter>> = {
  mapping: "question",
  matching: "why",
  outlook: "outlook",
  group: "outlook",
  documents: "documents",
  check: "check",
  settings: "settings",
};

export function chapterOf({ page, tab }: { readonly page: PageName; readonly tab: TabName }): Chapter {
  return page === "overview" ? TABS[tab] : PAGES[page];
}
