/** Words of the page over a whole peer group. */
import type { Language } from "./language";
import { enGroup } from "./en/tool-group";
import { viGroup } from "./vi/tool-group";

/** Every figure arrives here as text. */
export interface GroupWords {
  readonly groupIn: (group: string, year: number) => string;
  readonly close: string;
  /** How near is near, in points. */
  readonly closeLead: (margin: string) => string;
  readonly gap: (points: string, unit: string) => string;
  readonly noneClose: string;
  readonly decisive: string;
  readonly decisiveLead: string;
  readonly range: (lowest: string, highest: string) => string;
  readonly share: (percent: string) => string;
  readonly noneDecisive: string;
  readonly idle: (count: string) => string;
  readonly idleLead: string;
  readonly same: Readonly<Record<"maximum" | "zero" | "equal", string>>;
  readonly noneIdle: string;
}

export function groupWords(language: Language): GroupWords {
  return language === "vi" ? viGroup : enGroup;
}
