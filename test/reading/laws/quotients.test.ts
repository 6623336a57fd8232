import fc from "fast-check";
import { findProportion, findQuotient, holdsQuotient } from "../../../src/reading/laws/quotients";
import { lines } from "../../making/lines";

const _ = NaN;
const SCORE = [42.7, 38.15, 45.02, 31.4, 40.25];
const MAX = [50, 45, 50, 40, 45];
const percentOf = (decimals: number, whole = 100) =>
  SCORE.map((score, at) => Math.round((score / (MAX[at] ?? 1)) * whole * 10 ** decimals) / 10 ** decimals);

test("a percentage of a line in another", () => {
  expect(findQuotient(lines(SCORE, MAX, percentOf(2)), 2, [0], [1])).toMatchObject({
    score: 0,
    divisor: 1,
    factor: 100e6,
    holds: 5,
    of: 5,
  });
});

test("a fraction", () => {
  expect(findQuotient(lines(SCORE, MAX, percentOf(3, 1)), 2, [0], [1])).toMatchObject({
    factor: 1e6,
    holds: 5,
  });
});

test("cut instead of rounded", () => {
  const cut = SCORE.map((score, at) => Math.floor((score / (MAX[at] ?? 1)) * 1000 + 1e-9) / 10);
  expect(findQuotient(lines(SCORE, MAX, cut), 2, [0], [1])).toMatchObject({ holds: 5 });
});

test("one wrong percentage is the exception, two of five are one too many", () => {
  const percents = percentOf(2);
  const wrong = percents.map((value, at) => (at === 3 ? value + 2 : value));
  expect(findQuotient(lines(SCORE, MAX, wrong), 2, [0], [1])).toMatchObject({ holds: 4, exceptions: [3] });
  const more = wrong.map((value, at) => (at === 0 ? value + 2 : value));
  expect(findQuotient(lines(SCORE, MAX, more), 2, [0], [1])).toBeNull();
});

test("of three lines that divide into each other the roundest is the maximum", () => {
  const own = lines(SCORE, MAX, percentOf(2));
  expect(findQuotient(own, 0, [1, 2], [1, 2])).toBeNull();
  expect(findQuotient(own, 1, [0, 2], [0, 2])).toBeNull();
});

test("a maximum that is nothing somewhere is as round as ever", () => {
  const [score, max] = [[0, 42.7, 38.15, 45.02, 31.4], [0, 50, 45, 50, 40]]; // prettier-ignore
  const percents = [0, 85.4, 84.78, 90.04, 78.5];
  expect(findQuotient(lines(score ?? [], max ?? [], percents), 2, [0], [1])).toMatchObject({
    holds: 4,
    of: 4,
  });
});

test("blanks and a divisor of nothing are not tested, nor is nothing of something", () => {
  const own = lines([42.7, 38.15, _, 31.4, 0], [50, 0, 50, 40, 45], [85.4, 90, 80, 78.5, 0]);
  expect(holdsQuotient(own, 2, 0, 1, 100e6)).toMatchObject({ holds: 2, of: 2 });
});

test("two entries are no quotient", () => {
  expect(findQuotient(lines([42.7, 38.15], [50, 45], [85.4, 84.78]), 2, [0], [1])).toBeNull();
});

test("a percentage of one round maximum that stands nowhere", () => {
  const percents = SCORE.map((score) => Math.round(score * 200) / 100);
  expect(findProportion(lines(SCORE, percents), 1, 0)).toMatchObject({ divisor: -1, factor: 2, holds: 5 });
});

test("a fraction of one round maximum", () => {
  const shares = SCORE.map((score) => Math.round((score / 62.5) * 1000) / 1000);
  expect(findProportion(lines(SCORE, shares), 1, 0)?.factor).toBeCloseTo(1 / 62.5, 4);
});

test("no maximum is below a score", () => {
  const percents = SCORE.map((score) => Math.round(score * 250) / 100);
  expect(findProportion(lines(SCORE, percents), 1, 0)).toBeNull();
});

test("no maximum is a figure that is not set in quarter points", () => {
  const percents = SCORE.map((score) => Math.round((score / 47.37) * 10000) / 100);
  expect(findProportion(lines(SCORE, percents), 1, 0)).toBeNull();
  const small = [10.1, 9.3, 11.2, 8.4, 10.7];
  const wholePercents = (max: number) => small.map((score) => Math.round((score / max) * 100));
  expect(findProportion(lines(small, wholePercents(12.12)), 1, 0)).toBeNull();
  expect(findProportion(lines(small, wholePercents(12)), 1, 0)?.factor).toBeCloseTo(100 / 12);
});

test("two years' columns are no proportion of each other", () => {
  const before = [40.9, 37.2, 44.15, 30.8, 41.6];
  expect(findProportion(lines(SCORE, before), 1, 0)).toBeNull();
  expect(findProportion(lines(SCORE, before), 0, 1)).toBeNull();
});

test("the same figures twice are no proportion, nor is a single figure repeated", () => {
  expect(findProportion(lines(SCORE, SCORE), 1, 0)).toBeNull();
  expect(findProportion(lines([40, 40, 40, 40], [80, 80, 80, 80]), 1, 0)).toBeNull();
});

test("the quick look rejects no percentage that enough entries obey", () => {
  const entry = fc.record({
    score: fc.integer({ min: 0, max: 5000 }),
    max: fc.integer({ min: 0, max: 20 }),
    miss: fc.integer({ min: -3, max: 3 }),
  });
  fc.assert(
    fc.property(fc.array(entry, { minLength: 5, maxLength: 12 }), (entries) => {
      const scores = entries.map(({ score }) => score / 100);
      const maxima = entries.map(({ max }) => max * 5);
      // Most misses are within the printed rounding, or just beyond.
      const printed = entries.map(({ miss }, at) => {
        const whole = maxima[at] ?? 0;
        return whole === 0 ? _ : Math.round(((scores[at] ?? 0) / whole) * 10_000 + miss * 0.6) / 100;
      });
      const table = lines(scores, maxima, printed);
      const laws = [100e6, 1e6].map((factor) => holdsQuotient(table, 2, 0, 1, factor));
      const wanted = laws.find(({ of, holds }) => of >= 3 && holds >= of * 0.8) ?? null;
      const coarse = (line: number): number => table.quanta[line] ?? 0;
      fc.pre(coarse(1) >= coarse(0) && coarse(1) >= coarse(2));
      expect(findQuotient(table, 2, [0], [1])).toEqual(wanted);
    }),
    { numRuns: 1000 },
  );
});
