/** Units as rows, every criterion of a tree of three levels a column: as it is drawn, so it is read. */
import { readBook } from "../../src/reading/read-book";
import { drawBook } from "../making/scores";
import { scoreSheets } from "../making/score-sheets";
import { snapshotOf } from "../making/snapshot";

test("143 columns, among them criteria of half a point: proved, nothing is asked", () => {
  const drawn = drawBook({ units: 20, leaves: 100, years: 2 });
  const { book, recognitions } = readBook(snapshotOf(...scoreSheets(drawn, "unit-rows")));
  expect(recognitions.map(({ certainty }) => certainty)).toEqual(["proved", "proved"]);
  for (const { year, nodes, scores } of drawn.years) {
    const read = book.assessments.find((assessment) => assessment.year === year);
    const wrong = nodes.filter(({ code, level }, node) => {
      const criterion = read?.criteria.find((own) => own.code === code && own.level === level);
      return drawn.units.some((_, unit) => {
        const points = criterion === undefined ? null : read?.scores.points(criterion.index, unit);
        return points !== (scores[node * drawn.units.length + unit] ?? NaN) * 1000;
      });
    });
    expect(wrong).toEqual([]);
  }
});
