/** What a spreadsheet program makes of the formulas: the same as the engine, to the last digit shown. */
import * as fc from "fast-check";
import { analyse } from "../../src/analysis/analyse";
import type { TieRule } from "../../src/scorebook/settings";
import { planSheets } from "../../src/sheets/plan-sheets";
import { area, assessment, scoreBook, units } from "../making/book";
import { recalculated } from "./making/office";
import { booksOf, chance } from "./making/random-book";
import { chosenUnit, requestFor } from "./making/request";
import { sourceSheets, sourceSnapshot } from "./making/source";
import { figureRows } from "./making/figures";
import { differences, written } from "./making/written";
import type { Assessment } from "../../src/scorebook/assessment";
import type { WritePlan } from "../../src/workbook/plan";

const RULES: readonly TieRule[] = ["competition", "dense", "row"];

function planFor(books: readonly Assessment[], ties: TieRule): WritePlan {
  const analysis = analyse(scoreBook(...books), { ties });
  const chosen = [chosenUnit({ analysis }, "Huyện số 2")];
  return planSheets(requestFor({ snapshot: sourceSnapshot(books), analysis }, { units: chosen }));
}

/** With the point that "Huyện số 2" lost it draws level, with one unit above it in the source and one below. */
const level = assessment(
  2022,
  units("Huyện số 1", "Huyện số 2", "Huyện số 3", "Huyện số 4"),
  area("I", "Cải cách thể chế", 6, [5, 5, 5, 6]),
  area("II", "Cải cách bộ máy", 4, [4, 3, 4, 4]),
);

test("recalculating changes no value, under every rule of ties", async () => {
  const random = fc.sample(chance, { numRuns: 6, seed: 876 }).map(booksOf);
  const cases = [...random, [level], [level], [level]].map((books, index) => {
    return { books, plan: planFor(books, RULES[index % 3] ?? "competition") };
  });
  const files = await Promise.all(cases.map(({ books, plan }) => written(sourceSheets(books), plan)));
  const snapshots = await recalculated(...files);
  cases.forEach(({ plan }, index) => {
    const snapshot = snapshots[index];
    expect(snapshot === undefined ? ["not saved"] : differences(plan, snapshot)).toEqual([]);
  });
});

test("scores corrected in the source flow through as the engine computes them", async () => {
  const before = fc.sample(chance, { numRuns: 6, seed: 892 });
  const cases = before.map((made, index) => {
    const ties = RULES[index % 3] ?? "competition";
    const corrected = {
      ...made,
      scores: made.scores.map((year) =>
        year.map((leaf) => leaf.map((value) => (value < 0 ? value : (value * 7 + 130 * index) % 1251))),
      ),
    };
    const books = booksOf(corrected);
    return { books, old: planFor(booksOf(made), ties), fresh: planFor(books, ties) };
  });
  const files = await Promise.all(cases.map(({ books, old }) => written(sourceSheets(books), old)));
  const snapshots = await recalculated(...files);
  cases.forEach(({ fresh }, index) => {
    const snapshot = snapshots[index];
    for (const name of ["CCHC_XepHang", "CCHC_LinhVuc", "CCHC_PhuLucI"]) {
      expect(snapshot === undefined ? null : figureRows(snapshot, name)).toEqual(figureRows(fresh, name));
    }
    // Which criteria the plan of remedies lists is settled when it is made; what it says of them is live.
    const then = snapshot === undefined ? {} : figureRows(snapshot, "CCHC_KeHoach");
    const now = figureRows(fresh, "CCHC_KeHoach");
    const both = Object.keys(then).filter((row) => row in now);
    expect(both).toContain("Tổng cộng");
    expect(both.map((row) => [row, then[row]])).toEqual(both.map((row) => [row, now[row]]));
  });
});
