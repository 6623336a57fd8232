/**
 * Every answer in JSON is what its shipped schema says, over all golden workbooks.
 * @slow every golden workbook is analysed
 */
import { analyseBook } from "../../src/app/analyse-book";
import { checkWritten, pastedText } from "../../src/app/check-report";
import { understand } from "../../src/app/open-book";
import { analysisJson } from "../../src/cli/analysis-json";
import { checkJson } from "../../src/cli/check";
import { findingsAnswer } from "../../src/cli/findings-json";
import { tablesJson } from "../../src/cli/tables-json";
import { ProblemError } from "../../src/scorebook/problem";
import { schemaFiles } from "../../schemas/make-schemas";
import { doubtedBook, twoTotals } from "../making/doubtful";
import { CASES } from "../workbooks/cases";
import { objections, shippedText, type SchemaName } from "./answers";

test("the shipped schemas are those of the program", () => {
  const made = schemaFiles();
  expect(made.size).toBe(5);
  for (const [name, text] of made) {
    expect(shippedText(name.replace(".schema.json", "") as SchemaName)).toBe(text);
  }
});

function opened(workbook: Parameters<typeof understand>[0]) {
  try {
    return understand(workbook);
  } catch (error) {
    // Some golden workbooks hold lists of reasons alone, or nothing.
    if (error instanceof ProblemError) return null;
    throw error;
  }
}

const BOOKS = CASES.map(({ title, workbook }) => ({ title, open: opened(workbook) }));

test("analyze and audit of all golden workbooks", () => {
  const read = BOOKS.filter(({ open }) => open !== null);
  expect(read.length).toBeGreaterThan(CASES.length / 2);
  for (const { title, open } of read) {
    if (open === null) continue;
    const analysis = analyseBook(open);
    const answer = analysisJson(analysis, open.findings, tablesJson(open, "vi"), {
      depth: "criterion",
      language: "vi",
      only: null,
    });
    expect({ title, objections: objections("analysis@1", answer) }).toEqual({ title, objections: [] });
    const findings = findingsAnswer(open.findings, "vi");
    expect({ title, objections: objections("findings@1", findings) }).toEqual({ title, objections: [] });
  }
});

test("a question with its readings, and each reading as a mapping file", () => {
  const open = doubtedBook(understand(twoTotals()));
  const tables = tablesJson(open, "vi");
  const answer = analysisJson(analyseBook(open), open.findings, tables, {
    depth: "area",
    language: "vi",
    only: null,
  });
  expect(objections("analysis@1", answer)).toEqual([]);
  const mappings = tables
    .flatMap(({ question }) => question?.alternatives ?? [])
    .map(({ mapping }) => mapping);
  expect(mappings.length).toBeGreaterThan(1);
  expect(objections("mapping@1", { layouts: mappings })).toEqual([]);
  expect(objections("mapping@1", mappings)).toEqual([]);
  expect(objections("mapping@1", mappings[0])).toEqual([]);
});

test("check", () => {
  const open = understand(twoTotals());
  const text =
    "Năm 2022, huyện Ba Bể xếp thứ 02/03 huyện, thành phố, đạt 13/15 điểm; tỷ lệ hồ sơ đúng hạn 99%.";
  const answer = checkJson(checkWritten(open, pastedText(text)), "vi");
  expect(answer.findings.length + answer.unchecked.length).toBeGreaterThan(0);
  expect(objections("check@1", answer)).toEqual([]);
});

test("what is no answer of ours is refused", () => {
  expect(objections("findings@1", { schema: "par-index/findings@1" })).toHaveLength(1);
  expect(objections("findings@1", { schema: "par-index/findings@2", findings: [] })).toHaveLength(1);
  expect(objections("analysis@1", {})).not.toEqual([]);
});
