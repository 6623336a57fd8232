import fc from "fast-check";
import {
  compareRatios,
  fromPoints,
  multiplyDivide,
  percentDifferenceUnits,
  percentUnits,
  roundPoints,
  toPoints,
} from "../../src/scorebook/points";

const score = fc.integer({ min: 0, max: 1_000_000_000 });
const maximum = fc.integer({ min: 1, max: 1_000_000_000 });

test("binary noise of a cached sum is gone", () => {
  expect(toPoints(16.369999999999997)).toBe(toPoints(16.37));
  expect(fromPoints(toPoints(0.1) + toPoints(0.2))).toBe(0.3);
  expect(Object.is(toPoints(-1e-9), 0)).toBe(true);
});

test("percent is rounded half up on the decimal value", () => {
  expect(percentUnits({ numerator: toPoints(7.938), denominator: toPoints(8) }, 2)).toBe(9923);
  expect(percentUnits({ numerator: toPoints(10.35), denominator: toPoints(10.5) }, 6)).toBe(98571429);
});

test("percent is exact to the last unit, whichever way it is computed", () => {
  fc.assert(
    fc.property(score, maximum, fc.integer({ min: 0, max: 6 }), (numerator, denominator, decimals) => {
      const scale = 100n * 10n ** BigInt(decimals);
      const exact = (2n * BigInt(numerator) * scale + BigInt(denominator)) / (2n * BigInt(denominator));
      expect(percentUnits({ numerator, denominator }, decimals)).toBe(Number(exact));
    }),
  );
});

test("a change of percent is rounded once, from the exact difference", () => {
  const current = { numerator: toPoints(10.35), denominator: toPoints(10.5) };
  const base = { numerator: toPoints(9.17), denominator: toPoints(10.5) };
  expect(percentDifferenceUnits(current, base, 6)).toBe(11238095);
  expect(percentDifferenceUnits(base, current, 6)).toBe(-11238095);
});

test("ratios compare as fractions do", () => {
  fc.assert(
    fc.property(score, maximum, score, maximum, (a, b, c, d) => {
      const exact = BigInt(a) * BigInt(d) - BigInt(c) * BigInt(b);
      const order = exact < 0n ? -1 : exact > 0n ? 1 : 0;
      expect(compareRatios({ numerator: a, denominator: b }, { numerator: c, denominator: d })).toBe(order);
    }),
  );
  // Equal as fractions though their products pass 2^53.
  expect(
    compareRatios(
      { numerator: 333_333_333, denominator: 999_999_999 },
      { numerator: 111_111_111, denominator: 333_333_333 },
    ),
  ).toBe(0);
});

test("a product over a third number is exact to the last unit", () => {
  fc.assert(
    fc.property(score, score, maximum, (a, b, c) => {
      const exact = (2n * BigInt(a) * BigInt(b) + BigInt(c)) / (2n * BigInt(c));
      expect(multiplyDivide(a, b, c)).toBe(Number(exact));
    }),
  );
});

test("points are rounded half up, away from zero", () => {
  expect(roundPoints(toPoints(7.9385), 3)).toBe(toPoints(7.939));
  expect(roundPoints(toPoints(-0.0005), 3)).toBe(toPoints(-0.001));
  expect(roundPoints(toPoints(99.225), 2)).toBe(toPoints(99.23));
});
