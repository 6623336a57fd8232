import { auditBook } from "../../src/audit/audit";
import type { Finding } from "../../src/scorebook/finding";
import { toPoints } from "../../src/scorebook/points";
import type { TieRule } from "../../src/scorebook/settings";
import { refName } from "../../src/workbook/address";
import { area, assessment, details, scoreBook } from "../making/book";

/** A ranking list: a total for each unit and the printed ranks; "09" prints out of nine. */
function audit(
  scores: readonly number[],
  ranks: readonly number[],
  ties?: TieRule,
  maxima: number | readonly number[] = 100,
): readonly Finding[] {
  const made = assessment(
    2022,
    scores.map((_, unit) => `Huyện ${String.fromCharCode(65 + unit)}`),
    details({ ranks: { I: ranks } }),
    area("I", "Điểm", maxima, scores),
  );
  return auditBook(scoreBook(made), { ties });
}

function brief(findings: readonly Finding[]): readonly unknown[] {
  return findings.map(({ code, severity, cells: [cell] }) => [
    code,
    severity,
    cell === undefined ? "" : refName(cell),
  ]);
}

test("right ranks have nothing to tell", () => {
  expect(audit([90, 85, 88, 85], [1, 3, 2, 3])).toEqual([]);
  expect(audit([90, 85, 88, 85], [1, 3, 2, 3], "competition")).toEqual([]);
  expect(audit([90, 85, 85, 84], [1, 2, 2, 3], "dense")).toEqual([]);
});

test("ranks that are right by another rule of ties are a note", () => {
  expect(audit([90, 85, 85, 84], [1, 2, 2, 3])).toMatchObject([
    { code: "other-rank-rule", severity: "info", rule: "dense" },
  ]);
  expect(audit([90, 85, 85, 84], [1, 2, 2, 4], "dense")).toMatchObject([
    { code: "other-rank-rule", severity: "info", rule: "competition" },
  ]);
  expect(audit([90, 85, 85, 84], [1, 2, 3, 4])).toMatchObject([
    { code: "other-rank-rule", severity: "info", rule: "row" },
    { code: "equal-scores-different-ranks", severity: "info", unit: "Huyện C", other: "Huyện B" },
  ]);
});

test("equal scores ranked one after the other against the order of rows are doubtful", () => {
  expect(audit([90, 85, 85, 84], [1, 3, 2, 4])).toMatchObject([
    { code: "equal-scores-different-ranks", severity: "warning", rank: 2, otherRank: 3 },
  ]);
});

test("one wrong rank is told at its cell, and only that", () => {
  const findings = audit([90, 85, 88, 80, 70], [1, 5, 2, 4, 5]);
  expect(brief(findings)).toEqual([["rank-mismatch", "error", "'Năm 2022'!E8"]]);
  expect(findings[0]).toMatchObject({ printed: 5, computed: 3, of: 5 });
});

test("two ranks exchanged are two wrong ranks where no slip explains a figure", () => {
  expect(brief(audit([90, 81, 88, 60, 70], [1, 3, 2, 4, 5]))).toEqual([
    ["rank-mismatch", "error", "'Năm 2022'!G8"],
    ["rank-mismatch", "error", "'Năm 2022'!H8"],
  ]);
});

test("a figure that contradicts a consistent ranking is told as the figure's, with the slip that explains it", () => {
  const findings = audit([90.5, 81.41, 87.3, 86, 85.2, 84], [1, 2, 3, 4, 5, 6]);
  expect(brief(findings)).toEqual([["order-mismatch", "error", "'Năm 2022'!E7"]]);
  expect(findings[0]).toMatchObject({
    printed: toPoints(81.41),
    rank: 2,
    neighbour: "Huyện C",
    likely: toPoints(88.41),
  });
});

test("of two neighbours out of order, the one that a slip explains is told", () => {
  expect(audit([89.2, 85.3, 88.4, 84.5, 80, 79], [1, 2, 3, 4, 5, 6])).toMatchObject([
    { code: "order-mismatch", unit: "Huyện C", neighbour: "Huyện B", likely: toPoints(84.8) },
  ]);
});

test("ranks by points where maxima differ are a note", () => {
  const [finding] = audit([68, 81, 70], [3, 1, 2], undefined, [84, 100, 80]);
  expect(finding).toMatchObject({ code: "other-rank-rule", rule: "score" });
});

test("ranks among units that are not in the workbook cannot be judged", () => {
  expect(audit([90, 85], [3, 7])).toEqual([]);
  expect(audit([90], [1])).toEqual([]);
});

test("a list without ranks that falls by its totals shows the figure that a slip put out of order", () => {
  const made = (scores: readonly number[]) =>
    auditBook(
      scoreBook(
        assessment(
          2022,
          scores.map((_, i) => `Xã ${i}`),
          area("I", "Điểm", 100, scores),
        ),
      ),
    );
  const list = assessment(
    2022,
    ["A", "B", "C", "D", "E", "F", "G"],
    details({ total: [90.5, 88.9, 81.41, 87.3, 86, 85.2, 84], totalMax: 100 }),
  );
  expect(auditBook(scoreBook(list))).toMatchObject([
    { code: "order-mismatch", severity: "warning", unit: "C", rank: null, likely: toPoints(88.41) },
  ]);
  expect(made([70, 90, 60, 80, 75, 85])).toEqual([]);
});
