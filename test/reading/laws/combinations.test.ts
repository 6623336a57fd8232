import { findCombination, holdsCombination } from "../../../src/reading/laws/combinations";
import { added, hundredths, lines, upTo } from "../../making/lines";
import { seeded } from "../../making/random";

const _ = NaN;
const APPRAISED = [61.25, 58.4, 66.13, 70.02, 63.58];
const SURVEY = [18.12, 21.07, 19.55, 17.83, 20.46];
const PENALTY = [0.5, 1.25, 0, 0.75, 2];
const minus = (row: readonly number[]) => row.map((value) => -value);
const FINAL = added(APPRAISED, SURVEY, minus(PENALTY));

test("final = appraised + survey − penalty", () => {
  expect(findCombination(lines(APPRAISED, SURVEY, PENALTY, FINAL), 3, [2, 1, 0])).toMatchObject({
    added: [1, 0],
    taken: [2],
    holds: 5,
    of: 5,
    exceptions: [],
  });
});

test("a penalty printed as a negative figure is taken away all the same", () => {
  const own = lines(APPRAISED, SURVEY, minus(PENALTY), FINAL);
  expect(findCombination(own, 3, [0, 1, 2])).toMatchObject({ taken: [2], holds: 5 });
});

test("lost = maximum − score", () => {
  const max = [10, 8, 6.5, 4, 12];
  const score = [9.12, 8, 5.71, 3.35, 10.24];
  expect(findCombination(lines(max, score, added(max, minus(score))), 2, [0, 1])).toMatchObject({
    added: [0],
    taken: [1],
    holds: 5,
  });
});

test("few figures in quarters prove none", () => {
  const [max, score] = [[10, 8, 6.5, 4, 12], [9.25, 8, 5.75, 3.5, 10.25]] as const; // prettier-ignore
  expect(findCombination(lines(max, score, added(max, minus(score))), 2, [0, 1])).toBeNull();
});

test("a plain sum is no combination: something must be taken away", () => {
  expect(findCombination(lines(APPRAISED, SURVEY, added(APPRAISED, SURVEY)), 2, [0, 1])).toBeNull();
});

test("what is taken away is not nothing everywhere", () => {
  const nothing = [0, 0, 0, 0, 0];
  const own = lines(APPRAISED, SURVEY, nothing, added(APPRAISED, SURVEY));
  expect(findCombination(own, 3, [0, 1, 2])).toBeNull();
});

test("the fewest parts explain best", () => {
  const nothing = [0, 0, 0, 0, 0];
  const law = findCombination(lines(nothing, APPRAISED, PENALTY, added(APPRAISED, minus(PENALTY))), 3, [0, 1, 2]);
  expect(law).toMatchObject({ added: [1], taken: [2] });
}); // prettier-ignore

test("one wrong figure is the exception, two of five are one too many", () => {
  const wrong = FINAL.map((value, entry) => (entry === 2 ? value + 3 : value));
  expect(findCombination(lines(APPRAISED, SURVEY, PENALTY, wrong), 3, [0, 1, 2])).toMatchObject({
    holds: 4,
    of: 5,
    exceptions: [2],
  });
  const more = wrong.map((value, entry) => (entry === 4 ? value - 2 : value));
  expect(findCombination(lines(APPRAISED, SURVEY, PENALTY, more), 3, [0, 1, 2])).toBeNull();
});

test("a blank part counts as nothing, a blank target is not tested", () => {
  const penalty = [0.5, 1.25, _, 0.75, 2];
  expect(holdsCombination(lines(APPRAISED, penalty, [60.75, 57.15, 66.13, _, 61.58]), 2, [0], [1])).toMatchObject({
    holds: 4,
    of: 4,
  });
}); // prettier-ignore

test("two entries are no combination", () => {
  const own = lines([61.25, 58.4], [0.5, 1.25], [60.75, 57.15]);
  expect(findCombination(own, 2, [0, 1])).toBeNull();
});

test("only the eight nearest may take part", () => {
  const others = upTo(8).map((seed) => hundredths(seeded(seed), 5, 3, 9));
  const own = lines(APPRAISED, PENALTY, ...others, added(APPRAISED, minus(PENALTY)));
  const target = own.count - 1;
  expect(findCombination(own, target, [0, 1, ...upTo(8).map((line) => line + 2)])).not.toBeNull();
  expect(findCombination(own, target, [...upTo(8).map((line) => line + 2), 0, 1])).toBeNull();
});

test("no combination among figures of chance", () => {
  let lawful = 0;
  for (const seed of upTo(100)) {
    const random = seeded(seed);
    const grain = random.pick([1, 25, 50, 100]);
    const rows = random.whole(3, 6);
    const own = lines(
      ...upTo(9).map(() => Array.from({ length: rows }, () => (random.whole(1, 3000 / grain) * grain) / 100)),
    );
    if (findCombination(own, 8, upTo(8)) !== null) lawful++;
  }
  console.log(`combinations of chance: ${lawful} of 100 tables (${lawful} %)`);
  expect(lawful).toBeLessThanOrEqual(1);
});
