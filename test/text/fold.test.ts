import fc from "fast-check";
import { tidy } from "../../src/text/fold";

const SIGNS = [
  ..."aZ9 .,-ẾếĐđờ",
  " ",
  " ",
  "\t",
  "\n",
  "\u00a0",
  "\u00ad",
  "\u200b",
  "\ufeff",
  "\u0301",
  "\u0323",
  "e",
  "ê",
  "\u3000",
];

test("a text that is tidied by its looks is the one that every step of tidying would give", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SIGNS), { maxLength: 12 }), (signs) => {
      const text = signs.join("");
      const bare = text.normalize("NFC").replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "");
      expect(tidy(text)).toBe(bare.replace(/\s+/g, " ").trim());
    }),
    { numRuns: 2000 },
  );
});
