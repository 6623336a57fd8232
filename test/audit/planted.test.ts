/** Every fault planted at random in a clean book is found at its cell, and nothing else is called wrong. */
import fc from "fast-check";
import { auditBook } from "../../src/audit/audit";
import type { Assessment } from "../../src/scorebook/assessment";
import type { FindingCode } from "../../src/scorebook/finding";
import { refName, type CellRef } from "../../src/workbook/address";
import { assess, cleanYear, ranksOf, type PrintedYear } from "../making/audited-book";
import { scoreBook } from "../making/book";

const RUNS = 25;

/** Spoils the year; says where it will show. Undefined where this year has no place for the fault. */
type Plant = (
  year: PrintedYear,
  draw: (below: number) => number,
) => ((made: Assessment) => CellRef | null) | undefined;

function errorsOf(made: Assessment): readonly string[] {
  return auditBook(scoreBook(made))
    .filter(({ severity }) => severity !== "info")
    .map(({ code, cells }) => `${code} ${cells.map((cell) => refName(cell)).join(" ")}`);
}

test("a clean book has no error and no warning", () => {
  fc.assert(
    fc.property(cleanYear, (year) => {
      expect(errorsOf(assess(year))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

/** Index of an area's row; the total is 0 and leaves follow their area. */
function rowOf(year: PrintedYear, place: number): number {
  return 1 + year.areas.slice(0, place).reduce((rows, { leaves }) => rows + 1 + leaves.length, 0);
}

function areaWithLeaves(year: PrintedYear, draw: (below: number) => number) {
  const places = year.areas.flatMap(({ leaves }, place) => (leaves.length > 0 ? [place] : []));
  const place = places[draw(places.length)];
  const chosen = place === undefined ? undefined : year.areas[place];
  if (place === undefined || chosen === undefined) return undefined;
  const at = draw(chosen.leaves.length);
  const leaf = chosen.leaves[at];
  return leaf === undefined
    ? undefined
    : { area: chosen, leaf, row: rowOf(year, place), leafRow: rowOf(year, place) + 1 + at };
}

const scoreAt = (row: number, unit: number) => (made: Assessment) => made.scores.cell(row, unit);
const maxAt = (row: number) => (made: Assessment) => made.maxima.cell(row, 0);

const PLANTS: readonly (readonly [FindingCode, string, Plant])[] = [
  [
    "score-over-max",
    "a leaf above its maximum",
    (year, draw) => {
      const found = areaWithLeaves(year, draw);
      const unit = draw(year.units.length);
      if (found === undefined) return undefined;
      found.leaf.scores[unit] = found.leaf.max + (1 + draw(40)) / 4;
      return scoreAt(found.leafRow, unit);
    },
  ],
  [
    "negative-score",
    "a leaf below zero",
    (year, draw) => {
      const found = areaWithLeaves(year, draw);
      const unit = draw(year.units.length);
      if (found === undefined) return undefined;
      found.leaf.scores[unit] = -(1 + draw(40)) / 4;
      return scoreAt(found.leafRow, unit);
    },
  ],
  [
    "missing-score",
    "a leaf left blank",
    (year, draw) => {
      const found = areaWithLeaves(year, draw);
      const unit = draw(year.units.length);
      if (found === undefined) return undefined;
      found.leaf.scores[unit] = null;
      return scoreAt(found.leafRow, unit);
    },
  ],
  [
    "subtotal-mismatch",
    "a leaf that the subtotal does not know",
    (year, draw) => {
      const found = areaWithLeaves(year, draw);
      const unit = draw(year.units.length);
      const score = found?.leaf.scores[unit];
      if (found === undefined || score === null || score === undefined || score < 0.5) return undefined;
      found.leaf.scores[unit] = score - (1 + draw(9)) / 20;
      return scoreAt(found.leafRow, unit);
    },
  ],
  [
    "subtotal-mismatch",
    "a wrong subtotal",
    (year, draw) => {
      const found = areaWithLeaves(year, draw);
      const unit = draw(year.units.length);
      const score = found?.area.scores[unit];
      if (found === undefined || score === null || score === undefined || score < 2) return undefined;
      found.area.scores[unit] = score - (1 + draw(30)) / 20;
      return scoreAt(found.row, unit);
    },
  ],
  [
    "total-mismatch",
    "a wrong total",
    (year, draw) => {
      const unit = draw(year.units.length);
      const total = year.total.scores[unit] ?? 0;
      if (total < 3) return undefined;
      year.total.scores[unit] = total - (1 + draw(50)) / 20;
      return scoreAt(0, unit);
    },
  ],
  [
    "max-mismatch",
    "a wrong maximum of a criterion",
    (year, draw) => {
      const found = areaWithLeaves(year, draw);
      if (found === undefined) return undefined;
      found.leaf.max += (1 + draw(8)) / 4;
      return maxAt(found.leafRow);
    },
  ],
  [
    "max-mismatch",
    "a wrong maximum of an area",
    (year, draw) => {
      const found = areaWithLeaves(year, draw);
      if (found === undefined) return undefined;
      found.area.max += (draw(2) === 0 ? -1 : 1) * ((1 + draw(3)) / 4);
      return maxAt(found.row);
    },
  ],
  [
    "max-mismatch",
    "a wrong total maximum",
    (year, draw) => {
      year.total.max += (1 + draw(20)) / 2;
      return maxAt(0);
    },
  ],
  [
    "rank-mismatch",
    "a wrong rank",
    (year, draw) => {
      const unit = draw(year.units.length);
      if (new Set(year.total.scores).size < year.units.length) return undefined;
      const rank = year.total.ranks[unit] ?? 0;
      year.total.ranks[unit] = ((rank + draw(year.units.length - 1)) % year.units.length) + 1;
      return (made) => made.publishedRanks.get(unit)?.cell ?? null;
    },
  ],
  [
    "rank-mismatch",
    "a wrong rank of an area",
    (year, draw) => {
      const place = draw(year.areas.length);
      const chosen = year.areas[place];
      const unit = draw(year.units.length);
      if (chosen === undefined || new Set(chosen.scores).size < year.units.length) return undefined;
      const rank = chosen.ranks[unit] ?? 0;
      chosen.ranks[unit] = ((rank + draw(year.units.length - 1)) % year.units.length) + 1;
      return (made) => made.publishedRanks.get(rowOf(year, place) * year.units.length + unit)?.cell ?? null;
    },
  ],
  [
    "equal-scores-different-ranks",
    "two units with the same total and other ranks",
    (year, draw) => {
      const unit = 1 + draw(year.units.length - 1);
      for (const node of [year.total, ...year.areas, ...year.areas.flatMap(({ leaves }) => leaves)]) {
        node.scores[unit] = node.scores[0] ?? 0;
      }
      year.total.percents[unit] = year.total.percents[0] ?? "";
      year.total.ranks = ranksOf(year.total.scores);
      for (const each of year.areas) each.ranks = ranksOf(each.scores);
      year.total.ranks[unit] = (year.total.ranks[unit] ?? 0) + 1;
      return (made) => made.publishedRanks.get(unit)?.cell ?? null;
    },
  ],
  [
    "order-mismatch",
    "a figure that its rank contradicts",
    (year, draw) => {
      const place = year.areas.findIndex(({ leaves }) => leaves.length === 0);
      const chosen = year.areas[place];
      if (chosen === undefined || new Set(chosen.scores).size < year.units.length) return undefined;
      const unit = draw(year.units.length);
      const score = chosen.scores[unit] ?? 0;
      // At least two places from where it is ranked, so that no exchange of ranks explains it as well.
      const spoilt = chosen.scores.map((each, other) => (other === unit ? draw(chosen.max * 20) / 20 : each));
      const moved = Math.abs((ranksOf(spoilt)[unit] ?? 0) - (chosen.ranks[unit] ?? 0));
      if (moved < 2 || spoilt[unit] === score || new Set(spoilt).size < spoilt.length) return undefined;
      chosen.scores[unit] = spoilt[unit] ?? 0;
      return scoreAt(rowOf(year, place), unit);
    },
  ],
  [
    "percent-mismatch",
    "a wrong percent",
    (year, draw) => {
      const unit = draw(year.units.length);
      const hundredths = Number((year.total.percents[unit] ?? "").replace(",", "")) + 2 + draw(500);
      year.total.percents[unit] =
        `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, "0")}`;
      return (made) => made.publishedPercents.get(unit)?.cell ?? null;
    },
  ],
  [
    "duplicate-unit",
    "a unit that stands twice",
    (year, draw) => {
      const unit = 1 + draw(year.units.length - 1);
      year.units[unit] = (year.units[0] ?? "").toUpperCase();
      return (made) => made.units[unit]?.cell ?? null;
    },
  ],
  [
    "year-confused",
    "a sheet called after another year",
    (year) => {
      year.sheet = "Năm 2021";
      return (made) => made.units[0]?.cell ?? null;
    },
  ],
];

test.each(PLANTS)("%s: %s", (code, name, plant) => {
  let planted = 0;
  let found = 0;
  fc.assert(
    fc.property(cleanYear, fc.infiniteStream(fc.nat()), (year, numbers) => {
      const draw = (below: number): number =>
        below === 0 ? 0 : ((numbers.next().value ?? 0) as number) % below;
      const shows = plant(year, draw);
      fc.pre(shows !== undefined);
      const made = assess(year);
      const cell = shows?.(made) ?? null;
      if (cell === null) throw new Error("the fault has a cell");
      planted++;
      const findings = auditBook(scoreBook(made));
      const at = (cells: readonly CellRef[]): boolean =>
        cells.some((other) => refName(other) === refName(cell));
      const hits = findings.filter((finding) => finding.code === code && at(finding.cells));
      const falseErrors = findings.filter(({ severity, cells }) => severity !== "info" && !at(cells));
      expect({ hits: hits.length > 0, falseErrors }).toEqual({ hits: true, falseErrors: [] });
      found++;
    }),
    { numRuns: RUNS },
  );
  console.log(`${code}, ${name}: found ${found}/${planted}`);
  expect(found).toBe(planted);
});
