import { extremeOf, type ExtremeKind } from "../../../src/reading/laws/extremes";
import { hundredths, lines, upTo } from "../../making/lines";
import { seeded } from "../../making/random";

const KINDS: readonly ExtremeKind[] = ["highest", "lowest", "mean", "sum", "median", "count"];
const UNITS = [
  [9.25, 7.5, 3.12],
  [8.1, 8, 2.47],
  [9.75, 6.25, 3.4],
  [7.93, 7.05, 2.96],
  [8.44, 6.98, 3.01],
];
const _ = NaN;

function kindOf(row: readonly number[], kinds = KINDS): ExtremeKind | null {
  return extremeOf(lines(...UNITS, row), UNITS.length, upTo(UNITS.length), kinds)?.kind ?? null;
}

test.each([
  ["highest", [9.75, 8, 3.4]],
  ["lowest", [7.93, 6.25, 2.47]],
  ["sum", [43.47, 35.78, 14.96]],
  ["mean", [8.69, 7.16, 2.99]],
  ["median", [8.44, 7.05, 3.01]],
  ["count", [5, 5, 5]],
] as const)("%s", (kind, row) => {
  expect(kindOf(row)).toBe(kind);
});

test("a row of its own sums up nothing", () => {
  expect(kindOf([8.88, 7.77, 2.66])).toBeNull();
});

test("only kinds that are asked for", () => {
  expect(kindOf([9.75, 8, 3.4], ["mean", "sum"])).toBeNull();
});

test("a mean may be rounded to fewer decimals than its figures have, extremes are exact", () => {
  expect(kindOf([8.7, 7.2, 3])).toBe("mean");
  expect(kindOf([9.8, 8, 3.4], ["highest"])).toBeNull();
});

test("one wrong figure of five is tolerated, of three it is not", () => {
  const wide = [...UNITS, ...UNITS].map((row, at) => [...row, at + 0.25, 9.5 - at]);
  const row = [9.75, 8, 3.4, 9.25, 9.49];
  const law = extremeOf(lines(...wide, row), wide.length, upTo(wide.length), KINDS);
  expect(law).toMatchObject({ kind: "highest", holds: 4, of: 5 });
  expect(kindOf([9.75, 8, 3.39], ["highest"])).toBeNull();
});

test("blanks among the others are left out, and of two others nothing is said", () => {
  const own = lines([4, _], [5, 7], [9, 8], [6, 6], [6, 7]);
  expect(extremeOf(own, 4, [0, 1, 2, 3], ["mean"])).toMatchObject({ holds: 2, of: 2 });
  expect(extremeOf(own, 4, [0, 1], KINDS)).toBeNull();
});

test("a mean to two decimals says much, one of few whole figures little", () => {
  const bitsOf = (units: readonly (readonly number[])[], row: readonly number[]) =>
    extremeOf(lines(...units, row), units.length, upTo(units.length), ["mean"])?.bits ?? NaN;
  expect(bitsOf(UNITS, [8.69, 7.16, 2.99])).toBeGreaterThan(14);
  expect(bitsOf([[3, 2, 4], [2, 4, 3], [4, 3, 2]], [3, 3, 3])).toBeLessThan(4); // prettier-ignore
  expect(bitsOf([[3, 3, 3], [3, 3, 3], [3, 3, 3]], [3, 3, 3])).toBe(0); // prettier-ignore
});

test("no row of chance is the mean or the sum of the others", () => {
  let lawful = 0;
  for (const seed of upTo(300)) {
    const random = seeded(seed);
    const rows = random.whole(4, 12);
    const own = lines(...upTo(rows).map(() => hundredths(random, 4, 2, 10)));
    const law = extremeOf(own, rows - 1, upTo(rows - 1), ["mean", "sum", "count"]);
    if (law !== null && law.bits >= 14) lawful++;
  }
  console.log(`extremes of chance: ${lawful} of 300 tables (${(lawful / 3).toFixed(1)} %)`);
  expect(lawful).toBe(0);
});
