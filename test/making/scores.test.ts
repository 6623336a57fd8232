import * as fc from "fast-check";
import { CellKind, formulaAt, numberAt } from "../../src/workbook/snapshot";
import { drawBook, exactRanks } from "./scores";
import { country } from "./score-sheets";

const sizes = fc.record({
  units: fc.integer({ min: 1, max: 40 }),
  leaves: fc.integer({ min: 7, max: 60 }),
  years: fc.integer({ min: 1, max: 3 }),
  seed: fc.nat(),
});

test("every sum is the sum of its parts, every score lies within its maximum, and ranks are counted", () => {
  fc.assert(
    fc.property(sizes, (size) => {
      const book = drawBook(size);
      for (const drawn of book.years) {
        const ranks = exactRanks(drawn, size.units);
        const faults = drawn.nodes.flatMap(({ max, parts, code }, node) => {
          const row = [...drawn.scores.subarray(node * size.units, (node + 1) * size.units)];
          const isSum = (whole: number, part: (index: number) => number): boolean =>
            parts.length === 0 || parts.reduce((sum, index) => sum + part(index), 0) === whole;
          const isSound = row.every(
            (score, unit) =>
              score >= 0 &&
              score <= max &&
              isSum(score, (part) => drawn.scores[part * size.units + unit] ?? 0) &&
              ranks[node * size.units + unit] === 1 + row.filter((other) => other > score).length,
          );
          return isSound && isSum(max, (part) => drawn.nodes[part]?.max ?? 0) ? [] : [code];
        });
        expect(faults).toEqual([]);
      }
    }),
    { numRuns: 30 },
  );
});

test("the country's book has what breaks naive ranks: equal totals that differ in their last bits", () => {
  const { drawn, snapshot } = country({ units: 400, leaves: 100, years: 1 });
  const [year] = drawn.years;
  const [sheet] = snapshot.sheets;
  if (year === undefined || sheet === undefined) throw new Error("a book has a year and its sheet");
  const row = 8 + year.nodes.length - 1;
  expect(year.nodes[0]?.max).toBe(100_000);
  expect(formulaAt(sheet.grid, row, 3)).toMatch(/^=SUM\(/);
  expect(sheet.grid.kinds[row * sheet.grid.columnCount + 3]).toBe(CellKind.number);
  const stored = new Map<number, Set<number>>();
  drawn.units.forEach((_, unit) => {
    const exact = year.scores[unit] ?? 0;
    const sum = numberAt(sheet.grid, row, 3 + unit) ?? NaN;
    if (Math.round(sum * 1000) !== exact) throw new Error(`${sum} is not ${exact} thousandths`);
    stored.set(exact, (stored.get(exact) ?? new Set()).add(sum));
  });
  expect(stored.size).toBeLessThan(400);
  expect([...stored.values()].some((sums) => sums.size > 1)).toBe(true);
});

test("no two units are named alike, and the same seed draws the same book", () => {
  const book = drawBook({ units: 3_321, leaves: 7, years: 1 });
  expect(new Set(book.units.map((name) => name.normalize("NFD").replace(/\p{M}/gu, ""))).size).toBe(3_321);
  expect(drawBook({ units: 9, leaves: 20, years: 2, seed: 5 })).toEqual(
    drawBook({ units: 9, leaves: 20, years: 2, seed: 5 }),
  );
});
