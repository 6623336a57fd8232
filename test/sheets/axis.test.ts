import { axisStart } from "../../src/sheets/axis";

describe("where an axis begins", () => {
  test("near the lowest figure, whose bar keeps half a step at least", () => {
    expect(axisStart([78.4, 91], 100)).toBe(75);
    expect(axisStart([76, 91], 100)).toBe(70);
    expect(axisStart([8.2, 9], 10)).toBe(7.5);
  });

  test("at zero where bars differ enough anyway, or there are none", () => {
    expect(axisStart([49.9, 91], 100)).toBe(0);
    expect(axisStart([-1, 91], 100)).toBe(0);
    expect(axisStart([], 100)).toBe(0);
  });
});
