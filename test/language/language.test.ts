import { languageOf } from "../../src/language/language";

/** Which form office.js hands on is nowhere said: a name, a number of Windows, or nothing. */
test.each([
  ["vi-VN", "vi"],
  ["vi", "vi"],
  ["VI-vn", "vi"],
  [1066, "vi"],
  ["1066", "vi"],
  ["0x042a", "vi"],
  [42, "vi"],
  [undefined, "vi"],
  [null, "vi"],
  ["", "vi"],
  [0, "vi"],
  ["en-US", "en"],
  ["en", "en"],
  [1033, "en"],
  ["1033", "en"],
  ["vai-LR", "en"],
])("%j is %s", (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});
