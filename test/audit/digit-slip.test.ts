import { nearest, slipsOf, SlipWeight } from "../../src/audit/digit-slip";
import { toPoints } from "../../src/scorebook/points";

function weight(printed: number, meant: number): SlipWeight | undefined {
  return slipsOf(toPoints(printed)).get(toPoints(meant));
}

test.each([
  [81.41, 88.41, "a digit doubled in place of its neighbour"],
  [10.05, 10.5, "a zero too many"],
  [10.5, 10.05, "a zero left out"],
  [8.14, 8.41, "two digits swapped"],
  [25, 2.5, "the point left out"],
  [0.25, 2.5, "the point moved"],
  [88.441, 88.41, "a digit typed twice"],
])("%p for %p is a near slip: %s", (printed, meant) => {
  expect(weight(printed, meant)).toBe(SlipWeight.near);
});

test("any one wrong digit is plausible, a digit left out is far", () => {
  expect(weight(86.41, 82.41)).toBe(SlipWeight.plausible);
  expect(weight(8.4, 8.47)).toBe(SlipWeight.far);
});

test("two slips at once explain nothing", () => {
  expect(weight(81.41, 88.53)).toBeUndefined();
  expect(weight(7, 7)).toBeUndefined();
});

test("the nearest explanation counts only where it is the only one", () => {
  const near = { weight: SlipWeight.near };
  const far = { weight: SlipWeight.far };
  expect(nearest([far, near])).toBe(near);
  expect(nearest([near, { ...near }, far])).toBeNull();
  expect(nearest([])).toBeNull();
});
