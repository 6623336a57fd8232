/** Words of the sheet "Thiết lập", which keeps settings and corrections in the workbook. */
import type { Language } from "./language";

export interface SettingsSheetWords {
  readonly title: string;
  readonly heading: string;
  /** When it was kept and by which version. */
  readonly kept: (time: string, version: string) => string;
}

const WORDS: Readonly<Record<Language, SettingsSheetWords>> = {
  vi: {
    title: "Thiết lập CCHC",
    heading: "Thiết lập của chương trình; sửa trong ngăn phân tích",
    kept: (time, version) => `Lưu lúc ${time}, phiên bản ${version}`,
  },
  en: {
    title: "PAR index settings",
    heading: "Settings of the add-in; change them in its pane",
    kept: (time, version) => `Kept ${time}, version ${version}`,
  },
};

export function settingsSheetWords(language: Language): SettingsSheetWords {
  return WORDS[language];
}
