/** The published report of huyện Bạch Thông, 2022, against the sample workbook of its figures. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkMessage } from "../../../src/language/report-check";
import { checkReport } from "../../../src/report/check/check";
import { writtenText } from "../../../src/report/check/written";
import { sampleBook } from "./sample-book";

const SEED = readFileSync(join(__dirname, "bao-cao-bach-thong-2022.txt"), "utf8");

const found = async () => checkReport(writtenText(SEED), await sampleBook());

test("exactly its four known faults are found", async () => {
  const result = await found();
  expect(result).toMatchObject({ unit: "Huyện Bạch Thông", year: 2022, baseYear: 2021 });
  expect(
    result.findings.map(({ code, severity, text, expected }) => [code, severity, text, expected]),
  ).toEqual([
    ["wrong-figure", "error", "98,67", "98,57"],
    ["wrong-figure", "error", "90,96", "90,88"],
    ["wrong-year", "error", "năm 2021", "năm 2022"],
    ["wrong-figure", "error", "65,93", "63,66"],
  ]);
  for (const { start, end, text } of result.findings) expect(SEED.slice(start, end)).toBe(text);
});

test("every figure that it claims was held, and only those", async () => {
  // The total has 7 and 6 counts, six areas 9 each and their places in a list, III seven shares, a count, a year.
  expect((await found()).checked).toBeGreaterThanOrEqual(80);
});

test("a finding names its criterion, its cells and what should stand there", async () => {
  const [first] = (await found()).findings;
  const year = (await sampleBook()).assessments.find((assessment) => assessment.year === 2022);
  const area = year?.criteria.find(({ name }) => name === "Cải cách thể chế")?.index ?? -1;
  const unit = year?.units.find(({ name }) => name === "Huyện Bạch Thông")?.index ?? -1;
  expect(first?.cells).toEqual([year?.scores.cell(area, unit), year?.maxima.cell(area, unit)]);
  expect(first === undefined ? "" : checkMessage(first, "vi")).toBe(
    "Số liệu “98,67” không khớp với bảng điểm năm 2022 (Cải cách thể chế, Huyện Bạch Thông); đúng là 98,57.",
  );
});
