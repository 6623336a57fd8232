import { headerRole, isTotalName } from "../../src/reading/words/header-words";
import { PROVED_CASES } from "./cases/proved";
import { KNOWN_FAILING } from "./cases/proved/known-failing";
import { expectAudit, expectCertainty, expectFigures, type ProvedGolden } from "./proved";

/** What is asked of a case, each by itself: its key in KNOWN_FAILING is "<title>: <aspect>". */
function aspectsOf(golden: ProvedGolden): readonly (readonly [string, () => void])[] {
  const { title, certainty, audit } = golden;
  return [
    [`${title}: figures`, () => expectFigures(golden)],
    ...(certainty === undefined ? [] : [[`${title}: certainty`, () => expectCertainty(golden)] as const]),
    ...(audit === undefined ? [] : [[`${title}: audit`, () => expectAudit(golden)] as const]),
  ];
}

const ASPECTS = PROVED_CASES.flatMap(aspectsOf);

test("there are at least 38 golden workbooks that no caption decides, each title once", () => {
  expect(PROVED_CASES.length).toBeGreaterThanOrEqual(38);
  expect(new Set(PROVED_CASES.map(({ title }) => title)).size).toBe(PROVED_CASES.length);
});

test("what is known to fail is a case", () => {
  const keys = new Set(ASPECTS.map(([key]) => key));
  expect([...KNOWN_FAILING].filter((key) => !keys.has(key))).toEqual([]);
});

test.each(PROVED_CASES.map((golden) => [golden.title, golden] as const))(
  "%s: no list holds the captions that decide",
  (_, { unheard = [] }) => {
    expect(unheard.filter((caption) => headerRole(caption) !== null || isTotalName(caption))).toEqual([]);
  },
);

test.each(ASPECTS)("%s", (key, check) => {
  if (KNOWN_FAILING.has(key)) expect(check).toThrow();
  else check();
});
