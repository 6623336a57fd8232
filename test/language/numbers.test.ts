import fc from "fast-check";
import {
  formatCount,
  formatMillionths,
  formatPercent,
  formatPoints,
  formatRank,
} from "../../src/language/numbers";
import { languageOf } from "../../src/language/language";
import { toPoints } from "../../src/scorebook/points";

test("points keep the source's decimals, at most three, comma first", () => {
  expect(
    [88.21, 7.938, 100, 16.5, 1234.5, -0.79, 0, 2 / 3].map((value) => formatPoints(toPoints(value), "vi")),
  ).toEqual(["88,21", "7,938", "100", "16,5", "1.234,5", "−0,79", "0", "0,667"]);
  expect(formatPoints(toPoints(1234567.125), "en")).toBe("1,234,567.125");
});

test("a value that rounds to zero shows no sign", () => {
  expect(formatPoints(-400, "vi")).toBe("0");
});

test("percent has two decimals, half up", () => {
  expect(formatPercent({ numerator: toPoints(7.938), denominator: toPoints(8) }, "vi")).toBe("99,23");
  expect(formatPercent({ numerator: 1, denominator: 1 }, "vi")).toBe("100,00");
  expect(formatMillionths(-20220000, "vi")).toBe("−20,22");
});

test("ranks and counts below ten carry a zero in Vietnamese", () => {
  expect(formatRank(1, 8, "vi")).toBe("01/08");
  expect(formatRank(12, 63, "vi")).toBe("12/63");
  expect(formatRank(3, null, "vi")).toBe("03");
  expect(formatCount(7, "en")).toBe("7");
});

test("what is shown lies within half a unit of what is", () => {
  fc.assert(
    fc.property(fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }), (points) => {
      const shown = Number(formatPoints(points, "en").replaceAll(",", "").replace("−", "-"));
      expect(Math.abs(shown * 1_000_000 - points)).toBeLessThanOrEqual(500.001);
    }),
  );
});

test("the language follows the display language, Vietnamese where it is unknown", () => {
  expect([languageOf("vi-VN"), languageOf("en-US"), languageOf(undefined)]).toEqual(["vi", "en", "vi"]);
});
