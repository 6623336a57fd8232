/** Words of the page on which an office sets what belongs to it. */
import { enToolSettings } from "./en/tool-settings";
import type { Language } from "./language";
import { viToolSettings } from "./vi/tool-settings";
import type { SettingsToolWords } from "./keys/tool-settings";

export type { SettingsToolWords } from "./keys/tool-settings";

export function settingsToolWords(language: Language): SettingsToolWords {
  return language === "vi" ? viToolSettings : enToolSettings;
}
