/** Words of the sheet "Mẫu báo cáo". */
import type { Language } from "./language";

export interface PhraseSheetWords {
  readonly title: string;
  readonly heading: string;
  readonly note: string;
  readonly key: string;
  readonly standard: string;
  readonly own: string;
  readonly places: string;
}

const WORDS: Readonly<Record<Language, PhraseSheetWords>> = {
  vi: {
    title: "Mẫu báo cáo",
    heading: "MẪU CÂU CỦA BÁO CÁO",
    note:
      "Ghi câu của đơn vị vào cột C; để trống thì dùng mẫu chuẩn ở cột B. Chỗ điền viết trong ngoặc nhọn như ở cột D; " +
      "chữ giữa hai dấu * được in nghiêng. Không sửa cột A.",
    key: "Mã câu",
    standard: "Mẫu chuẩn",
    own: "Mẫu của đơn vị",
    places: "Chỗ điền được dùng",
  },
  en: {
    title: "Report phrases",
    heading: "PHRASES OF THE REPORT",
    note:
      "Write your own phrase into column C; where it is empty the standard one in column B is used. Places stand in " +
      "braces as in column D; text between two * is set in italics. Leave column A as it is.",
    key: "Key",
    standard: "Standard phrase",
    own: "Your own phrase",
    places: "Places",
  },
};

export function phraseSheetWords(language: Language): PhraseSheetWords {
  return WORDS[language];
}
