/** Unicode → TCVN3, the code of the .Vn fonts. Written down here apart from the reader's own table. */
const UNICODE = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ";
const LEGACY = "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦";

const signs = new Map([...UNICODE].map((letter, index) => [letter, LEGACY.charAt(index)]));

/** The text in TCVN3; null where it has a letter without a code: accented capitals but Ă Â Đ Ê Ô Ơ Ư. */
export function toTcvn3(text: string): string | null {
  let out = "";
  for (const letter of text.normalize("NFC")) {
    const sign = signs.get(letter);
    if (sign === undefined && letter > "\u007f" && /\p{L}/u.test(letter)) return null;
    out += sign ?? letter;
  }
  return out;
}
