/** A table that words and laws read alike is judged once for both; what is changed in a copy of its scores is not in the other. */
import { ScoreState, ScoreTable } from "../../src/scorebook/score-table";
import { sameDrafts } from "../../src/reading/readers/same-drafts";
import { readBook } from "../../src/reading/read-book";
import { understandSheet } from "../../src/reading/understand-sheet";
import { drawBook } from "../making/scores";
import { scoreSheets } from "../making/score-sheets";
import { snapshotOf } from "../making/snapshot";

const cell = { sheet: "A", row: 4, column: 2 };

function table(): ScoreTable {
  const made = new ScoreTable(2, 3);
  made.set(1, 2, ScoreState.present, 5_000_000, cell);
  return made;
}

test.each([
  ["set", (of: ScoreTable) => of.set(0, 0, ScoreState.present, 1, cell)],
  ["put", (of: ScoreTable) => of.put(0, ScoreState.present, 1, 1, 0, 0)],
  ["change", (of: ScoreTable) => of.change(0, ScoreState.derived, 1)],
  ["fill", (of: ScoreTable) => of.fill(0, ScoreState.present, 1, cell)],
])("%s in a copy leaves the table as it is, and the other way round", (_, change) => {
  const [own, other] = [table(), table()];
  const copy = own.copy();
  expect(copy.equals(own)).toBe(true);
  change(copy);
  expect([own.equals(other), copy.equals(own), copy.points(0, 0)]).toEqual([true, false, 1]);
  const second = own.copy();
  change(own);
  expect([second.equals(other), own.equals(copy)]).toEqual([true, true]);
});

test("another state, value or cell is another table", () => {
  const differing = [
    (of: ScoreTable) => of.set(1, 2, ScoreState.derived, 5_000_000, cell),
    (of: ScoreTable) => of.set(1, 2, ScoreState.present, 5_000_001, cell),
    (of: ScoreTable) => of.set(1, 2, ScoreState.present, 5_000_000, { ...cell, row: 5 }),
    (of: ScoreTable) => of.set(1, 2, ScoreState.present, 5_000_000, { ...cell, column: 5 }),
    (of: ScoreTable) => of.set(1, 2, ScoreState.present, 5_000_000, { ...cell, sheet: "B" }),
  ].map((change) => {
    const other = table();
    change(other);
    return other.equals(table());
  });
  expect(differing).toEqual(differing.map(() => false));
});

const snapshot = snapshotOf(...scoreSheets(drawBook({ units: 8, leaves: 30, years: 1 })));

test("the way chosen shares its drafts with the other, and the book has their assessment", () => {
  const [sheet] = snapshot.sheets;
  const [read] = sheet === undefined ? [] : understandSheet(sheet, 0, []).tables;
  expect(read?.readings.length).toBe(2);
  expect(read?.settled.size).toBe(1);
  const [again] = sheet === undefined ? [] : understandSheet(sheet, 0, []).tables;
  const drafts = read?.reading.drafts ?? [];
  expect(sameDrafts(drafts, again?.reading.drafts ?? [])).toBe(true);
  expect(
    sameDrafts(
      drafts.map((draft) => ({ ...draft, year: 1 })),
      drafts,
    ),
  ).toBe(false);
  expect(sameDrafts([], [])).toBe(false);
  const [assessment] = readBook(snapshot).book.assessments;
  expect([...(read?.settled.values() ?? [])]).toEqual([assessment]);
});
