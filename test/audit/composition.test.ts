/** Totals that are no sums: the mean or the weighted sum of their areas, or made by a law that we do not know. */
import { auditBook } from "../../src/audit/audit";
import { readBook } from "../../src/reading/read-book";
import { settle } from "../../src/reading/settle/settle";
import { composed } from "../../src/scorebook/composition";
import type { Assessment, ScorePart } from "../../src/scorebook/assessment";
import type { Finding } from "../../src/scorebook/finding";
import { fromPoints, toPoints } from "../../src/scorebook/points";
import { ScoreTable } from "../../src/scorebook/score-table";
import { findingMessage } from "../../src/language/findings";
import { area, assessment, details, scoreBook, type MadeDetails, type MadeScore } from "../making/book";
import { CASES } from "../workbooks/cases";

const NAMES = ["Sở A", "Sở B", "Sở C", "Sở D", "Sở E"];
const PILLARS = [
  [80, 75, 60.5, 90, 71],
  [70, 65, 60.5, 81, 72],
  [91, 55, 60, 70, 73],
] as const;
const NAN = Number.NaN;

function index(
  total: readonly MadeScore[],
  made: MadeDetails,
  maxima: readonly number[] = [100, 100, 100],
): Assessment {
  return assessment(
    2024,
    NAMES,
    details({ total, ...made }),
    ...PILLARS.map((scores, place) => area(String(place + 1), `Trụ cột ${place + 1}`, maxima[place], scores)),
  );
}

const brief = (found: readonly Finding[]) =>
  found.map((each) => [each.code, each.severity, "unit" in each ? each.unit : ""]);
const audit = (made: Assessment) => auditBook(scoreBook(made));

// 241/3, 195/3, 181/3, 241/3, 216/3
const MEANS = [80.33, 65, 60.33, 80.33, 72];

test("a total that is the mean of its pillars, rounded or cut, and its maximum as well", () => {
  expect(audit(index(MEANS, { composition: "mean", totalMax: 100 }))).toEqual([]);
  expect(audit(index([80.34, 65, 60.33, 80.33, 72], { composition: "mean", totalMax: 100 }))).toHaveLength(0);
  const found = audit(index([80.33, 65, 61.33, 80.33, 72], { composition: "mean", totalMax: 100 }));
  expect(brief(found)).toEqual([["total-mismatch", "error", "Sở C"]]);
  expect(findingMessage(found[0] as Finding, "vi")).toContain("trung bình các mục thành phần được 60,333333");
  expect(brief(audit(index(MEANS, { composition: "mean", totalMax: 300 })))).toEqual([
    ["max-mismatch", "error", ""],
  ]);
});

test("as a sum the same table would be in doubt, and not its cells", () => {
  const found = audit(index(MEANS, { totalMax: 100 }));
  expect(found.filter(({ code }) => code === "total-mismatch")).toHaveLength(1);
  expect(found.every(({ severity, code }) => severity !== "error" || code === "max-mismatch")).toBe(true);
});

test("a weighted total, by shares of one or of a hundred and by factors", () => {
  // 0,5 × first + 0,3 × second + 0,2 × third
  const totals = [79.2, 68, 60.4, 83.3, 71.7];
  for (const weights of [
    [NAN, 0.5, 0.3, 0.2],
    [NAN, 50, 30, 20],
  ]) {
    expect(audit(index(totals, { composition: "weighted", weights, totalMax: 100 }))).toEqual([]);
  }
  const factors = totals.map((total) => total * 2);
  const made = { composition: "weighted", weights: [NAN, 1, 0.6, 0.4], totalMax: 200 } as const;
  expect(audit(index(factors, made))).toEqual([]);
  const wrong = [79.2, 68, 60.4, 38.3, 71.7];
  const found = audit(index(wrong, { composition: "weighted", weights: [NAN, 50, 30, 20], totalMax: 100 }));
  expect(brief(found)).toEqual([["total-mismatch", "error", "Sở D"]]);
  expect(findingMessage(found[0] as Finding, "vi")).toContain("nhân trọng số cộng lại được 83,3");
});

test("of a law that is not known nothing is said", () => {
  expect(audit(index([1, 2, 3, 4, 5], { composition: "other", totalMax: 100 }))).toEqual([]);
});

test("a pillar that does not apply leaves the mean and the shares", () => {
  const shares = Float64Array.of(NAN, 50, 30, 20);
  const two = [1, 2].map((criterion) => ({ criterion, points: toPoints(criterion * 10) }));
  expect(composed({ composition: "mean", weights: null }, two)).toBe(toPoints(15));
  expect(composed({ composition: "weighted", weights: shares }, two)).toBe(toPoints(13.75));
  expect(composed({ composition: "weighted", weights: null }, two)).toBeNull();
});

test("what the workbook does not print is derived by the same law", () => {
  const node = { code: "", kind: "scored", cell: null } as const;
  const final = new ScoreTable(3, 1);
  const maxima = new ScoreTable(3, 1);
  [80, 71].forEach((score, place) => {
    final.set(place + 1, 0, 1, toPoints(score), null);
    maxima.set(place + 1, 0, 1, toPoints(100), null);
  });
  const settled = settle({
    year: 2024,
    kind: "department",
    heading: "",
    nodes: [
      { ...node, name: "", level: 0, parent: -1 },
      { ...node, name: "Một", level: 1, parent: 0 },
      { ...node, name: "Hai", level: 1, parent: 0 },
    ],
    units: [{ name: "Sở A", cell: null }],
    parts: new Map<ScorePart, ScoreTable>([["final", final]]),
    maxima,
    publishedRanks: new Map(),
    publishedPercents: new Map(),
    remarks: [],
    surroundings: { year: null, yearCell: null, heading: "", decision: null, province: "" },
    sheets: ["Một"],
    oneUnit: false,
    official: null,
    composition: "mean",
    weights: null,
    otherNames: [],
  });
  expect(fromPoints(settled.scores.points(0, 0) ?? NaN)).toBe(75.5);
  expect(fromPoints(settled.maxima.points(0, 0) ?? NaN)).toBe(100);
  expect(settled.composition).toBe("mean");
});

test("until a law is proved, every total is read as a sum", () => {
  for (const { workbook } of CASES) {
    for (const { composition, weights } of readBook(workbook).book.assessments) {
      expect([composition, weights]).toEqual(["sum", null]);
    }
  }
});
