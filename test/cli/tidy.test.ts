/**
 * `analyze --format csv` and `parquet`, read by programs that are not ours: every figure of the JSON is there.
 * @slow every golden workbook is analysed
 */
import { read, utils } from "@e965/xlsx";
import { analyseBook } from "../../src/app/analyse-book";
import { understand } from "../../src/app/open-book";
import { analysisJson } from "../../src/cli/analysis-json";
import { csv } from "../../src/cli/csv";
import { tidyColumns, type TidyColumn } from "../../src/cli/tidy";
import type { AnalysisJson } from "../../src/schemas/analysis";
import { CASES } from "../workbooks/cases";

function answerOf(title: string): AnalysisJson {
  const golden = CASES.find((one) => one.title === title);
  if (golden === undefined) throw new Error(title);
  const open = understand(golden.workbook);
  return analysisJson(analyseBook(open), open.findings, [], {
    depth: "criterion",
    language: "vi",
    only: null,
  });
}

type Row = Readonly<Record<string, unknown>>;

/** CSV as a spreadsheet's library reads it, every field as text. */
function rowsOf(text: string): readonly Row[] {
  const book = read(text, { type: "string", raw: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ""];
  return sheet === undefined ? [] : utils.sheet_to_json<Row>(sheet, { defval: "", raw: false });
}

function written(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** The leaves of a result as JSON has them, by the names that the columns have. */
function leaves(result: AnalysisJson["results"][number]): Readonly<Record<string, string>> {
  const flat: Record<string, string> = {};
  const add = (value: object, prefix: string): void => {
    for (const [key, below] of Object.entries(value) as [string, unknown][]) {
      const name = `${prefix}${key}`.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      if (typeof below === "object" && below !== null) add(below, `${name}_`);
      else flat[name] = written(below);
    }
  };
  add(result, "");
  return flat;
}

const TITLES = CASES.map(({ title }) => title).filter((title) => {
  try {
    return answerOf(title).results.length > 0;
  } catch {
    return false;
  }
});

test("a CSV holds every figure of the JSON, a row for each unit and node", () => {
  expect(TITLES.length).toBeGreaterThan(CASES.length / 2);
  for (const title of TITLES) {
    const answer = answerOf(title);
    const rows = rowsOf(csv(tidyColumns(answer)));
    expect(rows).toHaveLength(answer.results.length);
    for (const [index, result] of answer.results.entries()) {
      const { base, change, ...told } = leaves(result);
      // Null in JSON, empty in every one of their columns.
      expect([base, change]).toEqual([
        result.base === null ? "" : base,
        result.change === null ? "" : change,
      ]);
      expect(rows[index]).toMatchObject({ ...told, year: written(answer.year) });
      if (result.base === null) expect(rows[index]).toMatchObject({ base_score: "", base_rank: "" });
      if (result.change === null) expect(rows[index]).toMatchObject({ change_score: "", change_rank: "" });
    }
  }
});

test("text keeps commas, quotes and line feeds, and never becomes a formula", () => {
  const texts = ['Sở A, "B"', "dòng 1\ndòng 2", "=1+1", "@x", "- Tiêu chí", "-", "a\u001bb"];
  const column: TidyColumn = { name: "unit", type: "text", values: texts };
  expect(rowsOf(csv([column])).map(({ unit }) => unit)).toEqual([
    'Sở A, "B"', "dòng 1\ndòng 2", "'=1+1", "'@x", "'- Tiêu chí", "-", "a\ufffdb",
  ]); // prettier-ignore
  const numbers: TidyColumn = { name: "n", type: "number", values: [-1.5, null, 0] };
  expect(csv([numbers])).toBe("n\n-1.5\n\n0\n");
});
