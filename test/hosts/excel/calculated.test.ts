/** What Excel calculates is what was computed, in cells of text too: a difference would block every press. */
import { analyse } from "../../../src/analysis/analyse";
import { planSheets } from "../../../src/sheets/plan-sheets";
import type { Assessment } from "../../../src/scorebook/assessment";
import { area, assessment, details, scoreBook, units } from "../../making/book";
import { chosenUnit, requestFor } from "../../sheets/making/request";
import { sourceSnapshot } from "../../sheets/making/source";
import { excelWith } from "./standing";

const UNITS = units("Huyện A", "Huyện B", "Huyện C", "Huyện D");

async function write(...books: readonly Assessment[]): Promise<readonly string[]> {
  const snapshot = sourceSnapshot(books);
  const analysis = analyse(scoreBook(...books));
  const chosen = ["Huyện A", "Huyện C"].map((name) => chosenUnit({ analysis }, name));
  const plan = planSheets(requestFor({ snapshot, analysis }, { units: chosen, fingerprint: "" }));
  const written = await excelWith(snapshot).host.apply(plan);
  return written.flatMap(({ missing = [] }) => missing);
}

test("units without a score are not level with each other, though both show “–”", async () => {
  const book = assessment(
    2022,
    UNITS,
    area("I", "Cải cách thể chế", 10, [9, 8, null, null]),
    area("II", "Cải cách bộ máy", 10, [7, 7, null, null]),
  );
  expect(await write(book)).toEqual([]);
});

test("a total that lost places is called as its line is, whatever the source calls it", async () => {
  const total = (year: number, scores: readonly number[]): Assessment =>
    assessment(year, UNITS, details({ total: scores, totalMax: 100 }));
  expect(await write(total(2021, [90, 80, 70, 60]), total(2022, [50, 80, 40, 60]))).toEqual([]);
});
