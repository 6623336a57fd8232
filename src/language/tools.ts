/** Words of the menu of tools in the pane, and of the pages behind it. */
import type { Language } from "./language";
import { enTools } from "./en/tools";
import { viTools } from "./vi/tools";
import type { ToolWords } from "./keys/tools";

export type { ToolWords } from "./keys/tools";

export function toolWords(language: Language): ToolWords {
  return language === "vi" ? viTools : enTools;
}
