import { isNoChance } from "../../../src/reading/laws/chance";
import { quantumOf } from "../../../src/reading/laws/lines";
import { lines, upTo } from "../../making/lines";

/** How a law stands that all entries of one line obey, of so many that were tried. */
function sure(figures: readonly number[], tried: number, tolerance = 5_000): boolean {
  const own = lines(figures);
  return isNoChance(own, 0, upTo(own.length), tolerance, tried);
}

test("three rows with two decimals prove a sum among a thousand tried", () => {
  expect(sure([12.35, 18.47, 15.02], 1_000)).toBe(true);
});

test("few whole figures prove nothing, many do", () => {
  expect(sure([12, 18, 15], 1_000)).toBe(false);
  expect(sure([12, 18, 15, 11, 17, 16, 14, 13], 1_000)).toBe(true);
});

test("the more was tried the more it takes", () => {
  expect(sure([12.35, 18.47], 100)).toBe(true);
  expect(sure([12.35, 18.47], 100_000)).toBe(false);
});

test("equal figures count once, zeros not at all", () => {
  expect(sure([12.35, 18.47, 15.02], 2 ** 13)).toBe(true);
  expect(sure([12.35, 18.47, 12.35, 18.47], 2 ** 13)).toBe(false);
  expect(sure([12.35, 18.47, 0, 0], 2 ** 13)).toBe(false);
});

test("one figure that comes again and again is no law", () => {
  expect(sure([12.35, 12.35, 12.35, 12.35], 1)).toBe(false);
});

test("figures in quarters say less than figures in hundredths", () => {
  const quarters = [12.25, 18.5, 15.75];
  expect(quantumOf(lines(quarters), 0)).toBe(250_000);
  expect(sure(quarters, 2_000)).toBe(false);
  expect(sure([12.35, 18.47, 15.02], 2_000)).toBe(true);
});

test("a wide tolerance says little", () => {
  expect(sure([12.35, 18.47, 15.02], 1_000, 2_000_000)).toBe(false);
});

test("one figure says no more than ten bits, however many decimals it has", () => {
  expect(sure([1234.567, 1834.123], 2 ** 13, 1)).toBe(false);
});
