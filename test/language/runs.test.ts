import { measureText, runText, type Measure, type Run } from "../../src/language/runs";
import { toPoints } from "../../src/scorebook/points";

const shown = (measure: Measure) => measureText(measure, "vi");

test("figures read as the reports print them", () => {
  expect(shown({ kind: "score", points: toPoints(7.938) })).toBe("7,938");
  expect(shown({ kind: "rank", rank: 1, of: 8 })).toBe("01/08");
  expect(shown({ kind: "rank-change", places: -4 })).toBe("04");
  expect(shown({ kind: "percent", ratio: { numerator: 7938, denominator: 8000 } })).toBe("99,23%");
  expect(shown({ kind: "year", year: 2022 })).toBe("2022");
});

test("changes carry a sign only where no word says which way, and zero carries none", () => {
  expect(shown({ kind: "score-change", points: toPoints(-0.79) })).toBe("0,79");
  expect(shown({ kind: "score-change", points: toPoints(-0.79), signed: true })).toBe("−0,79");
  expect(shown({ kind: "score-change", points: toPoints(6.86), signed: true })).toBe("+6,86");
  expect(shown({ kind: "score-change", points: -400, signed: true })).toBe("0");
  expect(shown({ kind: "percent-change", millionths: -20_220_000, signed: true })).toBe("−20,22");
  expect(shown({ kind: "rank-change", places: 6, signed: true })).toBe("+06");
  expect(shown({ kind: "rank-change", places: 0, signed: true })).toBe("00");
});

test("a place to fill in is marked in the text", () => {
  const runs: Run[] = [
    { kind: "text", text: "Quyết định số " },
    { kind: "blank", hint: "số quyết định" },
  ];
  expect(runText(runs, "vi")).toBe("Quyết định số [số quyết định]");
});
