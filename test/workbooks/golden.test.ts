import { readBook } from "../../src/reading/read-book";
import { CRITERIA_CASES } from "./cases/criteria-rows";
import { DOUBTFUL_CASES } from "./cases/doubtful";
import { EXPORT_CASES } from "./cases/exports";
import { MESSY_CASES } from "./cases/messy";
import { ONE_UNIT_CASES } from "./cases/one-unit";
import { UNIT_CASES } from "./cases/unit-rows";
import { YEAR_CASES } from "./cases/years";
import { complete, describeAssessment, type Golden } from "./golden";

const CASES: readonly Golden[] = [
  ...CRITERIA_CASES,
  ...ONE_UNIT_CASES,
  ...UNIT_CASES,
  ...YEAR_CASES,
  ...MESSY_CASES,
  ...DOUBTFUL_CASES,
  ...EXPORT_CASES,
];

test("there are at least 25 golden workbooks", () => {
  expect(CASES.length).toBeGreaterThanOrEqual(25);
});

test.each(CASES.map((golden) => [`${golden.family}: ${golden.title}`, golden] as const))(
  "%s",
  (_, golden) => {
    const reading = readBook(golden.workbook);
    expect(reading.book.assessments.map(describeAssessment)).toEqual(golden.expected.map(complete));
    expect(reading.findings.map(({ code }) => code)).toEqual(golden.findings ?? []);
    expect(
      reading.recognitions.flatMap(({ layout, used }) => (layout !== null && used ? [layout] : [])),
    ).toEqual(golden.layouts);
  },
);
