/** Words of the page that shows how a sheet was understood and lets a person put it right. */
import type { LayoutId } from "../scorebook/recognition";
import { enToolMapping } from "./en/tool-mapping";
import type { Language } from "./language";
import { layoutName } from "./recognition";
import { viToolMapping } from "./vi/tool-mapping";
import type { MappingToolWords } from "./keys/tool-mapping";

export type { MappingToolWords } from "./keys/tool-mapping";

export function mappingToolWords(language: Language): MappingToolWords {
  return language === "vi" ? viToolMapping : enToolMapping;
}

/** "Đơn vị theo dòng, lĩnh vực theo cột". */
export function layoutTitle(layout: LayoutId, language: Language): string {
  const name = layoutName(layout, language);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
