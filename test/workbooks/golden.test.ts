import { readBook } from "../../src/reading/read-book";
import { CASES } from "./cases";
import { complete, describeAssessment } from "./golden";

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
