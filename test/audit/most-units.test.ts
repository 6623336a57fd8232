/**
 * The audit never says the same of most units one by one: over all golden cases and drawn books, as they are
 * and as a wrong reading would have them (another column taken for the total, ranks, percents, maxima, parts).
 */
import * as fc from "fast-check";
import { auditBook } from "../../src/audit/audit";
import { readBook } from "../../src/reading/read-book";
import type { Assessment, ScoreBook } from "../../src/scorebook/assessment";
import type { Finding } from "../../src/scorebook/finding";
import { ScoreState, type ScoreTable } from "../../src/scorebook/score-table";
import { cleanYear, assess } from "../making/audited-book";
import { scoreBook } from "../making/book";
import { snapshotOf } from "../making/snapshot";
import { CASES } from "../workbooks/cases";
import { fieldBook } from "../workbooks/rendering/draw-book";
import { FAMILIES } from "../workbooks/rendering/families";
import { dressed, habits } from "../workbooks/rendering/habits";

const BOOKS = process.env["PAR_INDEX_LONG"] === "1" ? 300 : 6;
const ENOUGH_UNITS = 4;

/** Codes that are told of more than half of a table's units, each by itself. A blank stays at its cell. */
function repeated({ assessments }: ScoreBook): readonly string[] {
  return assessments.flatMap((assessment) => {
    const byCode = new Map<Finding["code"], Set<string>>();
    for (const finding of auditBook({ assessments: [assessment] })) {
      if (finding.code === "missing-score" || !("unit" in finding) || finding.unit === "") continue;
      if ("others" in finding && finding.others > 0) continue;
      byCode.set(
        finding.code,
        (byCode.get(finding.code) ?? new Set()).add(
          finding.code === "duplicate-unit" ? JSON.stringify(finding.cells[0]) : finding.unit,
        ),
      );
    }
    const count = assessment.units.length;
    return [...byCode].flatMap(([code, units]) =>
      count >= ENOUGH_UNITS && units.size * 2 > count ? [`${code}: ${units.size} of ${count}`] : [],
    );
  });
}

/** The figures of one node put where those of another belong, `step` units aside. */
function taken(table: ScoreTable, from: number, to: number, step: number): ScoreTable {
  const copy = table.copy();
  for (let unit = 0; unit < table.unitCount; unit++) {
    const other = (unit + step) % table.unitCount;
    const points = table.points(from, other);
    if (points !== null)
      copy.set(to, unit, ScoreState.present, points, table.cell(to, unit) ?? table.cell(from, unit));
  }
  return copy;
}

/** A key's unit moved aside. */
function aside<T>(printed: ReadonlyMap<number, T>, units: number, step: number): ReadonlyMap<number, T> {
  return new Map(
    [...printed].map(([key, value]) => [key - (key % units) + (((key % units) + step) % units), value]),
  );
}

type Misreading = readonly [string, (made: Assessment, draw: number) => Assessment];
const nodeOf = (made: Assessment, draw: number): number => 1 + (draw % Math.max(1, made.criteria.length - 1));

const MISREADINGS: readonly Misreading[] = [
  ["as it is", (made) => made],
  [
    "an area taken for the total",
    (made, draw) => ({ ...made, scores: taken(made.scores, nodeOf(made, draw), 0, 0) }),
  ],
  [
    "the total taken for a criterion",
    (made, draw) => ({ ...made, scores: taken(made.scores, 0, nodeOf(made, draw), 0) }),
  ],
  [
    "a criterion's scores at other units",
    (made, draw) => ({ ...made, scores: taken(made.scores, nodeOf(made, draw), nodeOf(made, draw), 1) }),
  ],
  [
    "a criterion's maximum taken for the total's",
    (made, draw) => ({ ...made, maxima: taken(made.maxima, nodeOf(made, draw), 0, 0) }),
  ],
  [
    "maxima of other units",
    (made, draw) => ({ ...made, maxima: taken(made.scores, nodeOf(made, draw), nodeOf(made, draw), 1) }),
  ],
  ["scores taken for maxima", (made) => ({ ...made, maxima: made.scores, scores: made.maxima })],
  [
    "ranks of other units",
    (made) => ({ ...made, publishedRanks: aside(made.publishedRanks, made.units.length, 1) }),
  ],
  [
    "percentages of other units",
    (made) => ({ ...made, publishedPercents: aside(made.publishedPercents, made.units.length, 1) }),
  ],
  [
    "units that are all one",
    (made) => ({ ...made, units: made.units.map((unit) => ({ ...unit, name: "Đơn vị" })) }),
  ],
  [
    "numbers taken for ranks",
    (made) => ({
      ...made,
      publishedRanks: new Map(
        made.units.flatMap(({ index }) => {
          const cell = made.scores.cell(0, index);
          return cell === null ? [] : [[index, { rank: made.units.length - index, of: 99, cell }] as const];
        }),
      ),
    }),
  ],
];

const misread = (book: ScoreBook, draw: number) =>
  MISREADINGS.flatMap(([how, change]) => {
    const changed = { assessments: book.assessments.map((made) => change(made, draw)) };
    return repeated(changed).map((told) => `${how}: ${told}`);
  });

test("over all golden cases", () => {
  for (const { title, workbook } of CASES) {
    for (let draw = 0; draw < 4; draw++) {
      expect([title, ...misread(readBook(workbook).book, draw)]).toEqual([title]);
    }
  }
});

test("over clean years with everything printed", () => {
  fc.assert(
    fc.property(cleanYear, fc.nat(30), (year, draw) => {
      expect(misread(scoreBook(assess(year)), draw)).toEqual([]);
    }),
    { numRuns: 10 * BOOKS },
  );
});

test.each(FAMILIES)("drawn as $letter: $title", ({ draw }) => {
  fc.assert(
    fc.property(fieldBook, habits, draw, fc.nat(30), (book, own, drawing, chosen) => {
      const rendering = drawing.render(book);
      const snapshot = snapshotOf(...rendering.tables.map((table) => dressed(table, own)));
      expect(misread(readBook(snapshot).book, chosen)).toEqual([]);
    }),
    { numRuns: BOOKS },
  );
});
