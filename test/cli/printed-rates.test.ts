import { analyse } from "../../src/analysis/analyse";
import { analysisJson } from "../../src/cli/analysis-json";
import { area, assessment, details, scoreBook, units } from "../making/book";

test("areas of which only percentages are printed have these and the rank by them, and no score", () => {
  const book = scoreBook(
    assessment(
      2022,
      units("Huyện A", "Huyện B", "Huyện C"),
      details({
        total: [87.5, 77.5, 80],
        totalMax: 100,
        percents: { I: ["85", "85", "90,5"], II: ["90", null, "70"] },
      }),
      area("I", "Cải cách thể chế", undefined, [null, null, null]),
      area("II", "Cải cách tài chính công", undefined, [null, null, null]),
    ),
  );
  const { results } = analysisJson(analyse(book), [], [], { depth: "area", language: "vi", only: null });
  const told = results.map(({ unit, code, score, percent, rank, of }) => [
    unit,
    code,
    score,
    percent,
    rank,
    of,
  ]);
  expect(told).toEqual([
    ["Huyện A", "", 87.5, 87.5, 1, 3],
    ["Huyện A", "I", null, 85, 2, 3],
    ["Huyện A", "II", null, 90, 1, 2],
    ["Huyện B", "", 77.5, 77.5, 3, 3],
    ["Huyện B", "I", null, 85, 2, 3],
    ["Huyện B", "II", null, null, null, 0],
    ["Huyện C", "", 80, 80, 2, 3],
    ["Huyện C", "I", null, 90.5, 1, 3],
    ["Huyện C", "II", null, 70, 2, 2],
  ]);
});
