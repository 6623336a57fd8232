/** A maximum that is another figure's: one doubt, no percentage above 200 on any surface. */
import { analyse } from "../../src/analysis/analyse";
import { figureOf } from "../../src/analysis/figure";
import { auditBook } from "../../src/audit/audit";
import { ratioOf } from "../../src/scorebook/assessment";
import { DEFAULT_SETTINGS } from "../../src/scorebook/settings";
import { findingMessage } from "../../src/language/findings";
import { area, assessment, details, scoreBook } from "../making/book";

const NAMES = ["Phường An", "Phường Bình", "Phường Cao", "Phường Đức", "Phường Gia", "Phường Hà"];

test("scores above their maximum in most rows are one doubt about the table", () => {
  const made = assessment(2024, NAMES, area("A", "Hồ sơ", 45, [69.2, 61, 57.5, 70.3, 44, 50.25]));
  const found = auditBook(scoreBook(made));
  expect(found.map(({ code }) => code)).toEqual(["mostly-contradicted"]);
  expect(found[0]).toMatchObject({ what: "score-over-max", differing: 5, tested: 6, severity: "warning" });
});

test("in a few rows each is told at its cell", () => {
  const made = assessment(2024, NAMES, area("A", "Hồ sơ", 45, [49.2, 41, 37.5, 45, 44, 46]));
  expect(auditBook(scoreBook(made)).map(({ code }) => code)).toEqual(["score-over-max", "score-over-max"]);
});

test("a score of more than twice its maximum has no percentage, no loss, and ranks go by points", () => {
  const maxima = [100, 30, 100, 100, 90, 100];
  const made = assessment(
    2024,
    NAMES,
    details({ total: [90, 80, 70, 60, 50, 40], totalMax: maxima }),
    area("A", "Hồ sơ", maxima, [90, 80, 70, 60, 50, 40]),
  );
  const book = scoreBook(made);
  expect(ratioOf(made, 0, 1)).toBeNull();
  const [group] = analyse(book, { year: 2024, ties: DEFAULT_SETTINGS.ties }).groups;
  if (group === undefined) throw new Error("there is a group");
  expect(group.ranks.by[0]).toBe("score");
  const figure = figureOf(group, 0, 1);
  expect(figure.standing).toMatchObject({ rank: 2, ratio: null, lostPoints: null });
  const found = auditBook(book);
  expect(found.map(({ code, cells }) => [code, cells.length > 0])).toEqual([["score-over-max", true]]);
  expect(found.map((finding) => findingMessage(finding, "vi"))[0]).toContain("xếp hạng theo số điểm");
  // Of the others the percentages stay.
  expect(ratioOf(made, 0, 0)).not.toBeNull();
});

test("up to twice the maximum is shown, so that the fault is seen", () => {
  const made = assessment(2024, NAMES, area("A", "Hồ sơ", 10, [20, 9, 8, 7, 6, 5]));
  expect(ratioOf(made, 0, 0)).toEqual({ numerator: 20_000_000, denominator: 10_000_000 });
  expect(auditBook(scoreBook(made)).map(({ code }) => code)).toEqual(["score-over-max"]);
});

test("a bonus explains a score above the maximum, but not one of twice as much", () => {
  const made = (score: number) =>
    auditBook(
      scoreBook(
        assessment(
          2024,
          NAMES,
          details({ total: [score, 95, 90, 80, 70, 60], totalMax: 100 }),
          area("A", "Hồ sơ", 100, [100, 95, 90, 80, 70, 60]),
          { ...area("B", "Điểm thưởng", 0, [score - 100, 0, 0, 0, 0, 0]), kind: "bonus" as const },
        ),
      ),
    ).map(({ code }) => code);
  expect(made(110)).toEqual([]);
  expect(made(210)).toEqual(["score-over-max"]);
});
