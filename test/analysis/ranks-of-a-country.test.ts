/** @slow every rank of a country is held against every other */
import { rankAssessment } from "../../src/analysis/ranks";
import { area, assessment } from "../making/book";
import { TIE_RULES, wrongRanks } from "./exact-ranks";

test("a country of 3,321 communes has no wrong rank", () => {
  const count = 3_321;
  // Whole thousandths between 60 and 61: some thousand different totals, most of them shared.
  const scores = Array.from({ length: count }, (_, unit) => 60 + ((unit * 7_919) % 1_000) / 1_000);
  const equal = scores.map(() => 100);
  const unequal = scores.map((_, unit) => (unit % 2 === 0 ? 100 : 80));
  const names = scores.map((_, unit) => `Xã ${unit}`);
  for (const maxima of [equal, unequal]) {
    const made = assessment(2022, names, area("I", "Thể chế", maxima, scores));
    for (const ties of TIE_RULES) {
      const table = rankAssessment(made, ties);
      expect(wrongRanks(table, count, scores, maxima, ties)).toBe(0);
    }
  }
});
